-- rollups/history_video_facts: what Analytics told of a Pacific day, of videos up to 91 days old.
-- grain: one row a video. reads: video_metrics_daily, videos. Parameters: day.
select
    days.pacific_date,
    days.video_id,
    days.engaged_views,
    days.shares,
    days.revenue_micros
from ytempire.video_metrics_daily as days
inner join ytempire.videos on days.video_id = videos.video_id
where
    days.pacific_date = %(day)s::date
    and videos.published_at
    >= (%(day)s::date - 91)::timestamp at time zone 'America/Los_Angeles'
    and videos.published_at < (%(day)s::date + 1)::timestamp at time zone 'America/Los_Angeles'
    and coalesce(days.engaged_views, days.shares, days.revenue_micros) is not null
