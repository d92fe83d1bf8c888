-- executive/cost_alerts: videos of the last Pacific days that cost more than they should.
-- grain: one row a video, the dearest first. Parameters: days: complete ones, and the running one;
-- alert_micros, limit_micros; rows.
-- reads: published_video_costs, videos, channels, source_freshness
with costs as (
    select
        video_id,
        channel_id,
        total_cost_micros,
        published_at
    from ytempire.published_video_costs
    where
        pacific_date
        >= (ytempire.clock_now() at time zone 'America/Los_Angeles')::date - %(days)s::integer
        and total_cost_micros > %(alert_micros)s::bigint
),

dearest as (
    select
        video_id,
        channel_id,
        total_cost_micros,
        published_at,
        count(*) over () as videos_over_alert,
        count(*) filter (where total_cost_micros > %(limit_micros)s::bigint) over ()
            as videos_over_limit
    from costs
    order by total_cost_micros desc, video_id asc
    limit %(rows)s
)

select
    dearest.video_id::text as video_id,
    videos.title,
    channels.channel_name,
    dearest.videos_over_alert,
    dearest.videos_over_limit,
    dearest.total_cost_micros,
    dearest.published_at,
    (
        select max(freshness.last_ok_at)
        from ytempire.source_freshness as freshness
        where freshness.source = 'internal_db'
    ) as as_of
from dearest
inner join ytempire.videos on dearest.video_id = videos.video_id
inner join ytempire.channels on dearest.channel_id = channels.channel_id
order by dearest.total_cost_micros desc, dearest.video_id asc
