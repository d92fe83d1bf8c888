-- ytempire.video_demographics_daily: who watched a video on a Pacific day, by age and gender.
-- grain: one row a video, Pacific day, country, kind of playback, subscribed status, age group
-- and gender.
-- reads: channel_demographics reports. Shares are of the day's signed-in views and cannot be
-- averaged over videos or days: weight them with views.
create table ytempire.video_demographics_daily (
    channel_id uuid not null references ytempire.channels (channel_id),
    video_id uuid not null references ytempire.videos (video_id),
    pacific_date date not null,
    country_code text not null,
    live_or_on_demand text not null,
    subscribed_status text not null,
    age_group text not null,
    gender text not null,
    views_ratio double precision not null,
    source_ref text not null,
    as_of timestamptz not null,
    ingested_at timestamptz not null default ytempire.clock_now(),
    primary key (
        video_id, pacific_date, country_code, live_or_on_demand, subscribed_status, age_group,
        gender
    )
);

comment on table ytempire.video_demographics_daily is
'shares of a video''s views by age and gender on a Pacific day; from channel_demographics reports';
comment on column ytempire.video_demographics_daily.channel_id is 'the channel';
comment on column ytempire.video_demographics_daily.video_id is 'the video';
comment on column ytempire.video_demographics_daily.pacific_date is 'day in US Pacific time';
comment on column ytempire.video_demographics_daily.country_code is
'ISO 3166-1; ZZ: not known, or too few to be named';
comment on column ytempire.video_demographics_daily.live_or_on_demand is 'live or on_demand';
comment on column ytempire.video_demographics_daily.subscribed_status is
'subscribed or not_subscribed, at the time of the view';
comment on column ytempire.video_demographics_daily.age_group is 'YouTube''s word, as AGE_25_34';
comment on column ytempire.video_demographics_daily.gender is
'YouTube''s word, as FEMALE, MALE, GENDER_OTHER, USER_SPECIFIED';
comment on column ytempire.video_demographics_daily.views_ratio is
'share of the video''s signed-in views of the day, 0..1; groups of few viewers are left out';
comment on column ytempire.video_demographics_daily.source_ref is 'sha-256 of the report file';
comment on column ytempire.video_demographics_daily.as_of is
'when the report was taken; the newest report of a channel and day replaces it';
comment on column ytempire.video_demographics_daily.ingested_at is
'when the row was last written';
