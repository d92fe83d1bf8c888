-- cost/what_if_videos: every n-th video by cost of the last complete days, vendor by vendor.
-- grain: one row a video of the sample. Parameters: days, sample_videos (about as many).
-- reads: published_video_costs, video_costs
-- Taken evenly along the cost, so that the sample's share under a cost is that of all videos.
with ranked as (
    select
        video_id,
        total_cost_micros,
        row_number() over (order by total_cost_micros, video_id) as place,
        count(*) over () as videos
    from ytempire.published_video_costs
    where
        total_cost_micros is not null
        and pacific_date
        >= (ytempire.clock_now() at time zone 'America/Los_Angeles')::date - %(days)s::integer
        and pacific_date < (ytempire.clock_now() at time zone 'America/Los_Angeles')::date
),

steps as (
    select
        video_id,
        total_cost_micros,
        place,
        videos,
        greatest(1, ceil(videos::numeric / %(sample_videos)s::integer))::bigint as step
    from ranked
),

sampled as (
    select
        video_id,
        total_cost_micros,
        videos
    from steps
    -- The middle one of each step: the first would make all of them cheap.
    where mod(place - 1, step) = step / 2
)

select
    sampled.videos,
    sampled.total_cost_micros,
    costs.openai_cost_cents,
    costs.elevenlabs_cost_cents,
    costs.stability_ai_cost_cents,
    costs.pexels_cost_cents,
    costs.other_api_cost_cents,
    costs.total_compute_cost_cents as compute_cost_cents
from sampled
inner join ytempire.video_costs as costs on sampled.video_id = costs.video_id
order by sampled.total_cost_micros, costs.video_id
