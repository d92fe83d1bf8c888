-- rollups/health_videos: videos published on some days, with their direct cost.
-- grain: one row a video whose cost is known. Parameters: first_date, last_date (both included).
-- reads: videos, video_costs (unique per video)
select
    videos.video_id,
    videos.channel_id,
    (videos.published_at at time zone 'America/Los_Angeles')::date as pacific_date,
    costs.total_cost_micros as cost_micros
from ytempire.videos
inner join ytempire.video_costs as costs on videos.video_id = costs.video_id
where
    videos.published_at >= %(first_date)s::date::timestamp at time zone 'America/Los_Angeles'
    and videos.published_at
    < (%(last_date)s::date + 1)::timestamp at time zone 'America/Los_Angeles'
    and videos.published_at <= ytempire.clock_now()
