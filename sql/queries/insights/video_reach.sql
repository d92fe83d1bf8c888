-- insights/video_reach: impressions and clicks of the videos published lately.
-- grain: one row a video with an impression. Parameter: days (of publication, before today).
-- reads: videos, video_metrics_daily, channels
with bounds as (
    select
        (ytempire.clock_now() at time zone 'America/Los_Angeles')::date - %(days)s::integer
            as first_date,
        (ytempire.clock_now() at time zone 'America/Los_Angeles')::date as end_date
),

reach as (
    select
        days.video_id,
        days.channel_id,
        sum(days.impressions) as impressions,
        sum(days.clicks) as clicks
    from ytempire.video_metrics_daily as days
    cross join bounds
    where
        days.pacific_date >= bounds.first_date
        and days.pacific_date < bounds.end_date
        and days.impressions > 0
    group by days.video_id, days.channel_id
)

select
    reach.video_id::text as video_id,
    reach.channel_id::text as channel_id,
    channels.niche,
    reach.impressions::bigint as impressions,
    least(reach.clicks, reach.impressions)::bigint as clicks
from reach
inner join ytempire.videos on reach.video_id = videos.video_id
inner join ytempire.channels on reach.channel_id = channels.channel_id
cross join bounds
where
    (videos.published_at at time zone 'America/Los_Angeles')::date >= bounds.first_date
    and reach.clicks is not null
order by reach.video_id
