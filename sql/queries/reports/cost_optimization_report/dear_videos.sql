-- reports/cost_optimization_report/dear_videos: videos of the window that cost more than a mark,
-- and who charged it.
-- grain: one row a video. Parameters: first_day, last_day, alert_micros, limit_micros.
-- reads: published_video_costs, video_costs, videos, channels
select
    videos.youtube_video_id,
    videos.title,
    channels.channel_name,
    dear.total_cost_micros,
    dear.total_cost_micros > %(limit_micros)s::bigint as is_over_limit,
    costs.openai_cost_cents,
    costs.elevenlabs_cost_cents,
    costs.stability_ai_cost_cents,
    costs.pexels_cost_cents,
    costs.other_api_cost_cents,
    costs.total_compute_cost_cents as compute_cost_cents,
    dear.published_at
from ytempire.published_video_costs as dear
inner join ytempire.videos on dear.video_id = videos.video_id
inner join ytempire.channels on dear.channel_id = channels.channel_id
inner join ytempire.video_costs as costs on dear.video_id = costs.video_id
where
    dear.total_cost_micros > %(alert_micros)s::bigint
    and dear.pacific_date >= %(first_day)s::date
    and dear.pacific_date <= %(last_day)s::date
order by dear.total_cost_micros desc, dear.video_id asc
