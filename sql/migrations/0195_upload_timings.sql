-- ytempire.upload_timings: what is known of the hours at which channels upload.
-- grain: one row a day of estimation, channel and block of hours. Written by the step
-- 39_weigh_choices only, replaced by estimated_date.
create table ytempire.upload_timings (
    estimated_date date not null,
    channel_id uuid not null,
    block text not null,
    videos bigint not null check (videos >= 0),
    gain_ratio double precision not null,
    low_ratio double precision not null,
    high_ratio double precision not null,
    is_suggested boolean not null,
    to_draw boolean not null,
    check (low_ratio <= gain_ratio and gain_ratio <= high_ratio),
    primary key (channel_id, block, estimated_date)
);
create index upload_timings_date on ytempire.upload_timings (estimated_date);

comment on table ytempire.upload_timings is
'gain of uploading at other hours, by a hierarchical model over blocks of hours '
'(YTEMPIRE-derived); one row a day of estimation, channel and block. Where none of a channel''s is '
'suggested, there is no evidence';
comment on column ytempire.upload_timings.estimated_date is
'Pacific day on which it was estimated; a day''s rows are replaced together';
comment on column ytempire.upload_timings.channel_id is 'the channel';
comment on column ytempire.upload_timings.block is
'weekdays or weekend, and four Pacific hours of the day';
comment on column ytempire.upload_timings.videos is 'measured videos of the channel in the block';
comment on column ytempire.upload_timings.gain_ratio is
'views at 48 hours against the channel''s present mix of blocks: 0.2 is 20 % more';
comment on column ytempire.upload_timings.low_ratio is
'lower edge of the interval of 95 % of this block alone';
comment on column ytempire.upload_timings.high_ratio is 'upper edge';
comment on column ytempire.upload_timings.is_suggested is
'the block to move to: above zero at a bound for all blocks together, and worth the change';
comment on column ytempire.upload_timings.to_draw is
'worth drawing by lot against the other such block: the usual one, and the most promising';
