-- rollups/published_costs: videos published in the months whose direct cost is known.
-- grain: one row a video. reads: videos, video_costs (unique per video). Parameters: months (first
-- days).
with published as (
    select
        videos.video_id,
        videos.channel_id,
        date_trunc('month', videos.published_at at time zone 'America/Los_Angeles')::date
            as pacific_month
    from ytempire.videos
    where videos.published_at <= ytempire.clock_now()
)

select
    published.pacific_month,
    published.video_id,
    published.channel_id,
    costs.total_cost_micros as direct_micros
from published
inner join ytempire.video_costs as costs on published.video_id = costs.video_id
where published.pacific_month = any(%(months)s::date[])
