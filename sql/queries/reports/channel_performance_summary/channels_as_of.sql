-- reports/channel_performance_summary/channels_as_of: each channel over the window, as it was known
-- at an instant.
-- grain: one row a channel of which anything was known; costs of no channel have a row without one.
-- The columns all_* are the sums over all rows. Parameters: as_of (instant), report_date (null: the
-- latest day of which revenue was known then, else the last day that was over), days.
-- reads: channel_days_as_of, channels
with known as (
    select
        pacific_date,
        channel_id,
        videos_published,
        views,
        engaged_views,
        revenue_micros,
        ledger_micros
    from ytempire.channel_days_as_of(%(as_of)s::timestamptz)
),

asked as (
    select
        coalesce(
            %(report_date)s::date,
            max(pacific_date) filter (where revenue_micros is not null),
            (%(as_of)s::timestamptz at time zone 'America/Los_Angeles')::date - 1
        ) as last_day
    from known
),

sums as (
    select
        known.channel_id,
        asked.last_day,
        sum(known.videos_published)::bigint as videos_published,
        sum(known.views)::bigint as views,
        sum(known.engaged_views)::bigint as engaged_views,
        sum(known.revenue_micros)::bigint as revenue_micros,
        sum(known.ledger_micros)::bigint as ledger_micros
    from known
    inner join asked
        on
            known.pacific_date > asked.last_day - %(days)s::integer
            and known.pacific_date <= asked.last_day
    group by known.channel_id, asked.last_day
)

select
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
    channels.channel_name asc nulls last
