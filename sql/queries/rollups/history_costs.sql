-- rollups/history_costs: loaded cost of videos published on Pacific days.
-- grain: one row a video whose cost is known. reads: videos, video_loaded_costs (unique per video).
-- Parameters: first_date, end_date: half-open.
select
    videos.video_id,
    costs.loaded_micros
from ytempire.videos
inner join ytempire.video_loaded_costs as costs on videos.video_id = costs.video_id
where
    videos.published_at >= %(first_date)s::date::timestamp at time zone 'America/Los_Angeles'
    and videos.published_at < %(end_date)s::date::timestamp at time zone 'America/Los_Angeles'
    and videos.published_at <= ytempire.clock_now()
