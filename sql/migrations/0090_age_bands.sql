-- ytempire.age_bands: what is usual at a stated age.
-- grain: one row a UTC day, niche, format and stated age. Written by
-- sql/rollups/age_bands.sql only, replaced by reached_date.
create table ytempire.age_bands (
    reached_date date not null,
    niche text,
    format text,
    age_hours integer not null check (age_hours > 0),
    videos bigint not null,
    views_p10 double precision not null,
    views_p25 double precision not null,
    views_p50 double precision not null,
    views_p75 double precision not null,
    views_p90 double precision not null,
    views_per_hour_p50 double precision,
    unique nulls not distinct (reached_date, niche, format, age_hours)
);

comment on table ytempire.age_bands is
'typical band: quantiles of the views at a stated age, over the videos of a niche and format that '
'reached it in the 28 UTC days up to reached_date (YTEMPIRE-derived); live videos and those '
'published under another definition of a view do not count; one row a day, niche, format and age';
comment on column ytempire.age_bands.reached_date is 'last of the 28 UTC days';
comment on column ytempire.age_bands.niche is 'niche of the channel; null: not known';
comment on column ytempire.age_bands.format is 'format of the video; null: not known';
comment on column ytempire.age_bands.age_hours is 'hours since publication';
comment on column ytempire.age_bands.videos is
'videos counted; below 8 a band says little';
comment on column ytempire.age_bands.views_p10 is 'views that a tenth of the videos stay below';
comment on column ytempire.age_bands.views_p25 is 'views that a quarter stay below';
comment on column ytempire.age_bands.views_p50 is 'views: the median video';
comment on column ytempire.age_bands.views_p75 is 'views that three quarters stay below';
comment on column ytempire.age_bands.views_p90 is 'views that nine tenths stay below';
comment on column ytempire.age_bands.views_per_hour_p50 is
'views an hour at that age: the median of the videos of which it is known';
