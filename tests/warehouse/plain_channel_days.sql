-- What channels' days were known to be at an instant, counted from every version of every fact.
-- grain: one row a channel and Pacific day. Parameter: at.
-- reads: video_daily_facts_as_of, video_publications, cost_ledger
with told as (
    select
        facts.pacific_date,
        facts.channel_id,
        0 as videos_published,
        facts.views,
        facts.engaged_views,
        facts.estimated_revenue_micros as revenue_micros,
        null::bigint as ledger_micros
    from ytempire.video_daily_facts_as_of(%(at)s::timestamptz) as facts
),

known_publications as (
    select
        publications.channel_id,
        publications.published_at,
        row_number() over (
            partition by publications.video_id order by publications.known_from desc
        ) as recency
    from ytempire.video_publications as publications
    where publications.known_from <= %(at)s::timestamptz
),

published as (
    select
        (known.published_at at time zone 'America/Los_Angeles')::date as pacific_date,
        known.channel_id,
        1 as videos_published,
        null::bigint as views,
        null::bigint as engaged_views,
        null::bigint as revenue_micros,
        null::bigint as ledger_micros
    from known_publications as known
    where known.recency = 1 and known.published_at <= %(at)s::timestamptz
),

spent as (
    select
        (ledger.occurred_at at time zone 'America/Los_Angeles')::date as pacific_date,
        ledger.channel_id,
        0 as videos_published,
        null::bigint as views,
        null::bigint as engaged_views,
        null::bigint as revenue_micros,
        ledger.amount_micros as ledger_micros
    from ytempire.cost_ledger as ledger
    where coalesce(ledger.ingested_at, ledger.recorded_at) <= %(at)s::timestamptz
),

parts as (
    select
        pacific_date,
        channel_id,
        videos_published,
        views,
        engaged_views,
        revenue_micros,
        ledger_micros
    from told
    union all
    select
        pacific_date,
        channel_id,
        videos_published,
        views,
        engaged_views,
        revenue_micros,
        ledger_micros
    from published
    union all
    select
        pacific_date,
        channel_id,
        videos_published,
        views,
        engaged_views,
        revenue_micros,
        ledger_micros
    from spent
)

select
    parts.pacific_date,
    parts.channel_id,
    sum(parts.videos_published)::bigint as videos_published,
    sum(parts.views)::bigint as views,
    sum(parts.engaged_views)::bigint as engaged_views,
    sum(parts.revenue_micros)::bigint as revenue_micros,
    sum(parts.ledger_micros)::bigint as ledger_micros
from parts
group by parts.pacific_date, parts.channel_id
order by pacific_date asc, channel_id asc
