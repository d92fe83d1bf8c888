-- reports/restatements/causes: why what is known moved between two instants.
-- grain: one row a cause, source and figure it moved: the facts of videos' days by what became of
-- them, and the ledger's entries of days before the first instant. Nothing has no row.
-- Parameters: since, until (instants), channel_ids (null: all, and what is of no channel).
-- reads: video_daily_facts, video_daily_facts_superseded, cost_ledger
with asked as (
    select
        %(since)s::timestamptz as since,
        %(until)s::timestamptz as until,
        %(channel_ids)s::uuid[] as channel_ids
),

-- Versions that began or ended between the instants: what did neither was known so throughout.
versions as (
    select
        facts.video_id,
        facts.channel_id,
        facts.pacific_date,
        facts.views,
        facts.estimated_revenue_micros as revenue_micros,
        facts.source,
        coalesce(facts.unchanged_since, facts.ingested_at) as known_from,
        'infinity'::timestamptz as known_until
    from ytempire.video_daily_facts as facts
    cross join asked
    where
        facts.ingested_at > asked.since
        and coalesce(facts.unchanged_since, facts.ingested_at) > asked.since
        and coalesce(facts.unchanged_since, facts.ingested_at) <= asked.until
    union all
    select
        said.video_id,
        said.channel_id,
        said.pacific_date,
        said.views,
        said.estimated_revenue_micros as revenue_micros,
        said.source,
        said.known_from,
        said.known_until
    from ytempire.video_daily_facts_superseded as said
    cross join asked
    where
        said.known_until > asked.since
        and said.known_from <= asked.until
        and (said.known_from > asked.since or said.known_until <= asked.until)
),

compared as (
    select
        versions.video_id,
        versions.pacific_date,
        min(versions.channel_id::text) as channel_id,
        bool_or(versions.known_from <= asked.since) as was_known,
        bool_or(versions.known_until > asked.until) as is_known,
        max(versions.source) filter (where versions.known_from <= asked.since) as source_before,
        max(versions.source) filter (where versions.known_until > asked.until) as source_after,
        sum(versions.views) filter (where versions.known_from <= asked.since) as views_before,
        sum(versions.views) filter (where versions.known_until > asked.until) as views_after,
        sum(versions.revenue_micros) filter (where versions.known_from <= asked.since)
            as revenue_before_micros,
        sum(versions.revenue_micros) filter (where versions.known_until > asked.until)
            as revenue_after_micros
    from versions
    cross join asked
    where asked.channel_ids is null or versions.channel_id = any(asked.channel_ids)
    group by versions.video_id, versions.pacific_date
),

facts as (
    select
        case
            when not was_known then 'told for the first time'
            when not is_known then 'withdrawn'
            when source_before <> source_after then 'told by another source'
            else 'told otherwise'
        end as cause,
        coalesce(source_after, source_before) as source,
        channel_id,
        pacific_date,
        coalesce(views_after, 0) - coalesce(views_before, 0) as views_change,
        coalesce(revenue_after_micros, 0) - coalesce(revenue_before_micros, 0)
            as revenue_change_micros,
        0 as ledger_change_micros
    from compared
    -- Told otherwise and back again between the instants is not known otherwise.
    where
        (was_known or is_known)
        and (
            was_known is distinct from is_known
            or source_before is distinct from source_after
            or views_before is distinct from views_after
            or revenue_before_micros is distinct from revenue_after_micros
        )
),

entries as (
    select
        case
            when ledger.reverses is not null then 'taken back'
            else 'charged late'
        end as cause,
        ledger.source,
        ledger.channel_id::text as channel_id,
        (ledger.occurred_at at time zone 'America/Los_Angeles')::date as pacific_date,
        0 as views_change,
        0 as revenue_change_micros,
        ledger.amount_micros as ledger_change_micros
    from ytempire.cost_ledger as ledger
    cross join asked
    where
        ledger.ingested_at > asked.since
        and ledger.ingested_at <= asked.until
        and (asked.channel_ids is null or ledger.channel_id = any(asked.channel_ids))
        -- What arose on the day of the first instant, or later, is no correction of a known day.
        and (
            ledger.reverses is not null
            or (ledger.occurred_at at time zone 'America/Los_Angeles')::date
            < (asked.since at time zone 'America/Los_Angeles')::date
        )
),

moved as (
    select
        false as is_cost,
        facts.cause,
        facts.source,
        facts.channel_id,
        facts.pacific_date,
        facts.views_change,
        facts.revenue_change_micros,
        facts.ledger_change_micros
    from facts
    union all
    select
        true as is_cost,
        entries.cause,
        entries.source,
        entries.channel_id,
        entries.pacific_date,
        entries.views_change,
        entries.revenue_change_micros,
        entries.ledger_change_micros
    from entries
)

select
    is_cost,
    cause,
    source,
    count(*) as rows_moved,
    count(distinct concat(channel_id, pacific_date)) as channel_days,
    min(pacific_date) as first_day,
    max(pacific_date) as last_day,
    sum(views_change)::bigint as views_change,
    sum(revenue_change_micros)::bigint as revenue_change_micros,
    sum(ledger_change_micros)::bigint as ledger_change_micros
from moved
group by is_cost, cause, source
order by is_cost asc, rows_moved desc, cause asc, source asc
