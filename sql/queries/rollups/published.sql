-- videos published on the days, with their direct cost, for channel_metrics_daily.
-- grain: one row a video. total_cost_micros is null when its cost is not known.
-- reads: videos, video_costs (unique per video). Parameters: days.
with days as (
    select
        pacific_date::timestamp at time zone 'America/Los_Angeles' as starts_at,
        (pacific_date + 1)::timestamp at time zone 'America/Los_Angeles' as ends_at
    from unnest(%(days)s::date[]) as given (pacific_date)
)

select
    videos.video_id,
    videos.channel_id,
    costs.total_cost_micros,
    videos.published_at
from days
inner join ytempire.videos
    on days.starts_at <= videos.published_at and days.ends_at > videos.published_at
left join ytempire.video_costs as costs on videos.video_id = costs.video_id
where videos.published_at <= ytempire.clock_now()
