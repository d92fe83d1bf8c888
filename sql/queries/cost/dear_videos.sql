-- cost/dear_videos: the dearest videos of the last complete Pacific days, above a cost.
-- grain: one row a video. Parameters: days, alert_micros, limit_micros, rows.
-- reads: published_video_costs, videos, channels
with dear as (
    select
        video_id,
        channel_id,
        total_cost_micros,
        loaded_micros,
        published_at
    from ytempire.published_video_costs
    where
        total_cost_micros > %(alert_micros)s::bigint
        and pacific_date
        >= (ytempire.clock_now() at time zone 'America/Los_Angeles')::date - %(days)s::integer
        and pacific_date < (ytempire.clock_now() at time zone 'America/Los_Angeles')::date
    order by total_cost_micros desc, video_id asc
    limit %(rows)s
)

select
    dear.video_id::text as video_id,
    videos.youtube_video_id,
    videos.title,
    channels.channel_name,
    dear.total_cost_micros,
    dear.loaded_micros,
    dear.total_cost_micros > %(limit_micros)s::bigint as is_over_limit,
    dear.published_at
from dear
inner join ytempire.videos on dear.video_id = videos.video_id
inner join ytempire.channels on dear.channel_id = channels.channel_id
order by dear.total_cost_micros desc, dear.video_id asc
