-- reports/youtube_analytics_export/coverage: how much of each of the last four weeks' days was told
-- by an instant.
-- grain: one row a Pacific day of which anything was known. Parameters: as_of (instant),
-- channel_ids (null: all).
-- reads: channel_days_as_of
select
    pacific_date,
    count(views) as channels_told,
    count(revenue_micros) as channels_with_revenue,
    sum(views)::bigint as views,
    sum(revenue_micros)::bigint as revenue_micros
from ytempire.channel_days_as_of(%(as_of)s::timestamptz)
where
    pacific_date >= (%(as_of)s::timestamptz at time zone 'America/Los_Angeles')::date - 28
    and pacific_date < (%(as_of)s::timestamptz at time zone 'America/Los_Angeles')::date
    and channel_id is not null
    and coalesce(channel_id = any(%(channel_ids)s::uuid[]), true)
group by pacific_date
order by pacific_date
