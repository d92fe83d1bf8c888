-- rollups/channel_days_out_of_step: pacific days on which channel_metrics_daily disagrees with
-- videos, costs and watermarks.
-- grain: one row a day, in order.
-- reads: channel_metrics_daily, videos, video_costs, channels, source_watermarks,
-- video_metrics_daily (its first day: earlier publications belong to no day we watched).
-- What is published, spent and told in full has no history of its own, so the figures are
-- compared instead of remembered: once they agree the day is not touched again.
with first_day as (
    select min(pacific_date) as pacific_date
    from ytempire.video_metrics_daily
),

publishing as (
    select
        videos.channel_id,
        (videos.published_at at time zone 'America/Los_Angeles')::date as pacific_date,
        count(*) as videos_published,
        count(costs.total_cost_micros) as videos_with_cost,
        sum(costs.total_cost_micros) as published_cost_micros
    from first_day
    inner join ytempire.videos
        on
            videos.published_at >= first_day.pacific_date::timestamp
            at time zone 'America/Los_Angeles'
            and videos.published_at <= ytempire.clock_now()
    left join ytempire.video_costs as costs on videos.video_id = costs.video_id
    group by
        videos.channel_id,
        (videos.published_at at time zone 'America/Los_Angeles')::date
),

stored as (
    select
        pacific_date,
        channel_id,
        videos_published,
        videos_with_cost,
        published_cost_micros,
        is_revenue_complete
    from ytempire.channel_metrics_daily
),

told as (
    select
        channels.channel_id,
        channels.is_monetized,
        marks.complete_date
    from ytempire.channels
    left join ytempire.source_watermarks as marks
        on marks.source = 'youtube_analytics' and marks.scope = channels.channel_id::text
),

published_otherwise as (
    select pacific_date
    from publishing
    full join stored using (channel_id, pacific_date)
    where
        (
            coalesce(publishing.videos_published, 0),
            coalesce(publishing.videos_with_cost, 0),
            publishing.published_cost_micros
        )
        is distinct from
        (stored.videos_published, stored.videos_with_cost, stored.published_cost_micros)
),

told_otherwise as (
    select stored.pacific_date
    from stored
    inner join told on stored.channel_id = told.channel_id
    where
        stored.is_revenue_complete
        <> (
            coalesce(stored.pacific_date <= told.complete_date, false)
            or coalesce(not told.is_monetized, false)
        )
),

stored_days as (
    select distinct pacific_date
    from stored
),

without_a_channel as (
    select stored_days.pacific_date
    from stored_days
    cross join ytempire.channels
    left join stored
        on
            channels.channel_id = stored.channel_id
            and stored_days.pacific_date = stored.pacific_date
    where channels.status = 'active' and stored.channel_id is null
)

select pacific_date
from published_otherwise
union
select pacific_date
from told_otherwise
union
select pacific_date
from without_a_channel
order by pacific_date
