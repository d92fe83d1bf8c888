-- reports/youtube_analytics_export/video_days: what Analytics and the reach reports had told of
-- videos' Pacific days by an instant.
-- grain: one row a video and Pacific day told. Parameters: as_of (instant), first_day, last_day,
-- channel_ids (null: all).
-- reads: video_daily_facts_as_of, video_reach_as_of, videos, channels
with facts as (
    select
        video_id,
        pacific_date,
        views,
        engaged_views,
        watch_seconds,
        likes,
        comments,
        shares,
        subscribers_gained,
        subscribers_lost,
        estimated_revenue_micros as revenue_micros,
        source,
        as_of as told_at
    from ytempire.video_daily_facts_as_of(%(as_of)s::timestamptz)
    where
        pacific_date >= %(first_day)s::date
        and pacific_date <= %(last_day)s::date
        and coalesce(channel_id = any(%(channel_ids)s::uuid[]), true)
),

reach as (
    select
        video_id,
        pacific_date,
        impressions,
        ctr as ctr_ratio,
        clicks,
        as_of as reach_told_at
    from ytempire.video_reach_as_of(%(as_of)s::timestamptz)
    where
        pacific_date >= %(first_day)s::date
        and pacific_date <= %(last_day)s::date
        and coalesce(channel_id = any(%(channel_ids)s::uuid[]), true)
),

told as (
    select
        coalesce(facts.video_id, reach.video_id) as video_id,
        coalesce(facts.pacific_date, reach.pacific_date) as pacific_date,
        facts.views,
        facts.engaged_views,
        facts.watch_seconds,
        facts.likes,
        facts.comments,
        facts.shares,
        facts.subscribers_gained,
        facts.subscribers_lost,
        facts.revenue_micros,
        reach.impressions,
        reach.ctr_ratio,
        reach.clicks,
        facts.source,
        facts.told_at,
        reach.reach_told_at
    from facts
    full join reach
        on facts.video_id = reach.video_id and facts.pacific_date = reach.pacific_date
)

select
    told.pacific_date,
    videos.channel_id::text as channel_id,
    channels.youtube_channel_id,
    channels.channel_name,
    told.video_id::text as video_id,
    videos.youtube_video_id,
    videos.title,
    told.views,
    told.engaged_views,
    told.watch_seconds,
    told.likes,
    told.comments,
    told.shares,
    told.subscribers_gained,
    told.subscribers_lost,
    told.revenue_micros,
    told.impressions,
    told.ctr_ratio,
    told.clicks,
    told.source,
    told.told_at,
    told.reach_told_at
from told
inner join ytempire.videos on told.video_id = videos.video_id
inner join ytempire.channels on videos.channel_id = channels.channel_id
order by
    told.pacific_date asc,
    channels.channel_name asc,
    videos.channel_id asc,
    told.views desc nulls last,
    told.video_id asc
