-- reports/channel_performance_summary/channels_as_of: each channel over the window, as it was known
-- at an instant.
-- grain: one row a channel of which anything was known; costs of no channel have a row without one.
-- The columns all_* are the sums over all rows.
-- Parameters: channel_ids (null: all, and what is of no channel), as_of (instant), report_date
-- (null: the latest day of which revenue was known then, else the last day that was over), days.
-- reads: channel_days_as_of, channel_day_changes, channels
with asked as materialized (
    select
        coalesce(
            %(report_date)s::date,
            -- From the latest day on: the first with revenue ends the search.
            (
                select pacific_date
                from ytempire.channel_day_changes
                where known_from <= %(as_of)s::timestamptz
                group by pacific_date
                having sum(revenue_told) > 0
                order by pacific_date desc
                limit 1
            ),
            (%(as_of)s::timestamptz at time zone 'America/Los_Angeles')::date - 1
        ) as last_day
),

sums as (
    select
        known.*,
        asked.last_day
    from asked
    cross join
        lateral (
            select
                days.channel_id,
                sum(days.videos_published)::bigint as videos_published,
                sum(days.views)::bigint as views,
                sum(days.engaged_views)::bigint as engaged_views,
                sum(days.revenue_micros)::bigint as revenue_micros,
                sum(days.ledger_micros)::bigint as ledger_micros
            from ytempire.channel_days_as_of(%(as_of)s::timestamptz) as days
            where
                days.pacific_date > asked.last_day - %(days)s::integer
                and days.pacific_date <= asked.last_day
                and (
                    %(channel_ids)s::uuid[] is null
                    or days.channel_id = any(%(channel_ids)s::uuid[])
                )
            group by days.channel_id
        ) as known
)

select
    channels.youtube_channel_id,
    channels.channel_name,
    sums.last_day - %(days)s::integer + 1 as first_day,
    sums.last_day,
    sums.videos_published,
    sums.views,
    sums.engaged_views,
    sums.revenue_micros,
    sums.ledger_micros,
    sum(sums.videos_published) over ()::bigint as all_videos_published,
    sum(sums.views) over ()::bigint as all_views,
    sum(sums.revenue_micros) over ()::bigint as all_revenue_micros,
    sum(sums.ledger_micros) over ()::bigint as all_ledger_micros
from sums
left join ytempire.channels on sums.channel_id = channels.channel_id
order by
    sums.revenue_micros desc nulls last,
    sums.views desc nulls last,
    channels.channel_name asc nulls last,
    channels.channel_id asc
