-- ytempire.channel_bands: what is usual for a channel's next video at a stated age.
-- grain: one row a day of estimation, channel, format and stated age. Written by the step
-- 38_find_insights only, replaced by estimated_date.
create table ytempire.channel_bands (
    estimated_date date not null,
    channel_id uuid not null,
    format text,
    age_hours integer not null check (age_hours > 0),
    videos bigint not null,
    basis text not null check (basis in ('channel', 'pooled')),
    own_weight_ratio double precision not null,
    views_p10 double precision not null,
    views_p25 double precision not null,
    views_p50 double precision not null,
    views_p75 double precision not null,
    views_p90 double precision not null,
    unique nulls not distinct (channel_id, format, age_hours, estimated_date)
);
create index channel_bands_date on ytempire.channel_bands (estimated_date);

comment on table ytempire.channel_bands is
'typical band of a channel and format at equal age, drawn to its niche where videos are few '
'(YTEMPIRE-derived); live videos and those published under another definition of a view do not '
'count; one row a day of estimation, channel, format and age';
comment on column ytempire.channel_bands.estimated_date is
'Pacific day on which it was estimated; a day''s rows are replaced together';
comment on column ytempire.channel_bands.channel_id is 'the channel';
comment on column ytempire.channel_bands.format is 'format of the videos; null: not known';
comment on column ytempire.channel_bands.age_hours is 'hours since publication';
comment on column ytempire.channel_bands.videos is
'videos of the channel that it rests on, the latest 60 at most';
comment on column ytempire.channel_bands.basis is
'channel: it has 8 videos or more; pooled: fewer, so that the band rests more on its niche';
comment on column ytempire.channel_bands.own_weight_ratio is
'part of the level that the channel''s own videos make, 0..1; the rest is its niche''s';
comment on column ytempire.channel_bands.views_p10 is
'views that a tenth of further videos should stay below';
comment on column ytempire.channel_bands.views_p25 is
'views that a quarter of further videos should stay below';
comment on column ytempire.channel_bands.views_p50 is
'views that half of further videos should stay below';
comment on column ytempire.channel_bands.views_p75 is
'views that three quarters of further videos should stay below';
comment on column ytempire.channel_bands.views_p90 is
'views that nine tenths of further videos should stay below';
