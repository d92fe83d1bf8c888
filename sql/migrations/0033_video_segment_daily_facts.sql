-- ytempire.video_segment_daily_facts: what the Reporting API says of a part of a video's viewers.
-- grain: one row a channel, video, Pacific day, country, kind of playback and subscribed status;
-- video_id null: the line of no video (what was deleted since, and the channel's own page).
-- reads: channel_basic reports. Their sums are the rows of video_daily_facts with the source
-- youtube_reporting.
create table ytempire.video_segment_daily_facts (
    channel_id uuid not null references ytempire.channels (channel_id),
    video_id uuid references ytempire.videos (video_id),
    pacific_date date not null,
    country_code text not null,
    live_or_on_demand text not null,
    subscribed_status text not null,
    views bigint,
    engaged_views bigint,
    watch_seconds double precision,
    average_view_seconds double precision,
    average_view_ratio double precision,
    likes bigint,
    dislikes bigint,
    comments bigint,
    shares bigint,
    subscribers_gained bigint,
    subscribers_lost bigint,
    premium_views bigint,
    premium_watch_seconds double precision,
    playlists_added bigint,
    playlists_removed bigint,
    source_ref text not null,
    as_of timestamptz not null,
    ingested_at timestamptz not null default ytempire.clock_now(),
    constraint video_segment_daily_facts_key unique nulls not distinct (
        channel_id, video_id, pacific_date, country_code, live_or_on_demand, subscribed_status
    )
);
create index video_segment_daily_facts_video
on ytempire.video_segment_daily_facts (video_id, pacific_date);

comment on table ytempire.video_segment_daily_facts is
'a video''s Pacific day by country, kind of playback and subscription; from channel_basic reports';
comment on column ytempire.video_segment_daily_facts.channel_id is 'the channel';
comment on column ytempire.video_segment_daily_facts.video_id is
'the video; null: the line of no video, which holds what was deleted and the channel''s own page';
comment on column ytempire.video_segment_daily_facts.pacific_date is 'day in US Pacific time';
comment on column ytempire.video_segment_daily_facts.country_code is
'ISO 3166-1; ZZ: not known, or too few to be named';
comment on column ytempire.video_segment_daily_facts.live_or_on_demand is 'live or on_demand';
comment on column ytempire.video_segment_daily_facts.subscribed_status is
'subscribed or not_subscribed, at the time of the view';
comment on column ytempire.video_segment_daily_facts.views is
'views; may be negative when YouTube takes views back';
comment on column ytempire.video_segment_daily_facts.engaged_views is
'views past the first moment; null: reports before a3 do not tell it';
comment on column ytempire.video_segment_daily_facts.watch_seconds is
'estimated minutes watched * 60, not rounded: these are summed';
comment on column ytempire.video_segment_daily_facts.average_view_seconds is
'mean seconds of a view, as reported; null: no views. Never averaged: divide the sums';
comment on column ytempire.video_segment_daily_facts.average_view_ratio is
'mean share of the video that a view watched, above 1 by rewatching; null: no views';
comment on column ytempire.video_segment_daily_facts.likes is 'likes given less taken back';
comment on column ytempire.video_segment_daily_facts.dislikes is 'dislikes given less taken back';
comment on column ytempire.video_segment_daily_facts.comments is 'comments';
comment on column ytempire.video_segment_daily_facts.shares is 'uses of the share button';
comment on column ytempire.video_segment_daily_facts.subscribers_gained is 'subscribers gained';
comment on column ytempire.video_segment_daily_facts.subscribers_lost is 'subscribers lost';
comment on column ytempire.video_segment_daily_facts.premium_views is
'views of members of YouTube Premium (red_views), part of views';
comment on column ytempire.video_segment_daily_facts.premium_watch_seconds is
'watch time of members of YouTube Premium, part of watch_seconds';
comment on column ytempire.video_segment_daily_facts.playlists_added is
'times the video was put into a playlist';
comment on column ytempire.video_segment_daily_facts.playlists_removed is
'times the video was taken out of a playlist';
comment on column ytempire.video_segment_daily_facts.source_ref is 'sha-256 of the report file';
comment on column ytempire.video_segment_daily_facts.as_of is
'when the report was taken; the newest report of a channel and day replaces it';
comment on column ytempire.video_segment_daily_facts.ingested_at is
'when the row was last written';
