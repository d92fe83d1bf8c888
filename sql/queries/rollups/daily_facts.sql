-- rollups/daily_facts: analytics' facts of whole Pacific days, for video_metrics_daily.
-- grain: one row a video and Pacific day.
-- reads: video_daily_facts. Parameters: days.
select
    facts.pacific_date,
    facts.video_id,
    facts.channel_id,
    facts.views,
    facts.engaged_views,
    facts.watch_seconds,
    facts.likes,
    facts.comments,
    facts.shares,
    facts.subscribers_gained,
    facts.subscribers_lost,
    facts.estimated_revenue_micros
from ytempire.video_daily_facts as facts
where facts.pacific_date = any(%(days)s::date[])
