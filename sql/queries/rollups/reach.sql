-- thumbnail reach of whole Pacific days, for video_metrics_daily.
-- grain: one row a video and Pacific day.
-- reads: video_reach_daily. Parameters: days.
select
    reach.pacific_date,
    reach.video_id,
    reach.channel_id,
    reach.impressions,
    reach.clicks
from ytempire.video_reach_daily as reach
where reach.pacific_date = any(%(days)s::date[])
