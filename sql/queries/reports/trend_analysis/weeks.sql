-- reports/trend_analysis/weeks: channels week by week, as they were known at an instant.
-- grain: one row a channel and week of which anything was known; costs of no channel have rows
-- without one. Parameters: as_of (instant), last_day, weeks, channel_ids (null: all, and what is of
-- no channel).
-- reads: channel_days_as_of, channels
-- Weeks are seven Pacific days and end with last_day, so that every weekday is in each once.
with days as (
    select
        channel_id,
        pacific_date,
        (%(last_day)s::date - pacific_date) / 7 as weeks_back,
        videos_published,
        views,
        revenue_micros,
        ledger_micros
    from ytempire.channel_days_as_of(%(as_of)s::timestamptz)
    where
        pacific_date > %(last_day)s::date - 7 * %(weeks)s::integer
        and pacific_date <= %(last_day)s::date
        and (%(channel_ids)s::uuid[] is null or channel_id = any(%(channel_ids)s::uuid[]))
),

sums as (
    select
        channel_id,
        weeks_back,
        count(views) as days_with_views,
        count(revenue_micros) as days_with_revenue,
        sum(views)::bigint as views,
        sum(revenue_micros)::bigint as revenue_micros,
        sum(ledger_micros)::bigint as spent_micros,
        sum(videos_published)::bigint as videos_published
    from days
    group by channel_id, weeks_back
)

select
    %(last_day)s::date - 7 * sums.weeks_back - 6 as week_start,
    channels.channel_id::text as channel_id,
    channels.youtube_channel_id,
    channels.channel_name,
    sums.days_with_views,
    sums.days_with_revenue,
    sums.views,
    sums.revenue_micros,
    sums.spent_micros,
    sums.videos_published
from sums
left join ytempire.channels on sums.channel_id = channels.channel_id
order by week_start asc, channels.channel_name asc nulls last, channels.channel_id asc
