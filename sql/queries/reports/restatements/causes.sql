-- reports/restatements/causes: why what is known moved between two instants.
-- grain: one row a cause, source and figure it moved: the facts of videos' days by what became of
-- them, and the ledger's entries by what was known of their days. Nothing has no row.
-- Parameters: since, until (instants), channel_ids (null: all, and what is of no channel).
-- reads: video_daily_facts, video_daily_facts_superseded, channel_day_changes, cost_ledger
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

-- Channel days of which Analytics had told views: more videos of them are a correction, no news.
days_told as (
    select
        channel_id::text as channel_id,
        pacific_date
    from ytempire.channel_day_changes
    where
        known_from <= (
            select since
            from asked
        )
        and pacific_date in (
            select pacific_date
            from compared
            where not was_known
        )
    group by channel_id, pacific_date
    having sum(views_told) > 0
),

facts as (
    select
        case
            when not compared.was_known and days_told.channel_id is not null
                then 'more videos told'
            when not compared.was_known then 'told for the first time'
            when not compared.is_known then 'withdrawn'
            when compared.source_before <> compared.source_after then 'told by another source'
            else 'told otherwise'
        end as cause,
        coalesce(compared.source_after, compared.source_before) as source,
        compared.channel_id,
        compared.pacific_date,
        coalesce(compared.views_after, 0) - coalesce(compared.views_before, 0) as views_change,
        coalesce(compared.revenue_after_micros, 0) - coalesce(compared.revenue_before_micros, 0)
            as revenue_change_micros,
        0 as ledger_change_micros
    from compared
    left join days_told
        on
            compared.channel_id = days_told.channel_id
            and compared.pacific_date = days_told.pacific_date
    -- Told otherwise and back again between the instants is not known otherwise.
    where
        (compared.was_known or compared.is_known)
        and (
            compared.was_known is distinct from compared.is_known
            or compared.source_before is distinct from compared.source_after
            or compared.views_before is distinct from compared.views_after
            or compared.revenue_before_micros is distinct from compared.revenue_after_micros
        )
),

entries as (
    select
        case
            when ledger.reverses is not null then 'taken back'
            when
                (ledger.occurred_at at time zone 'America/Los_Angeles')::date
                >= (asked.since at time zone 'America/Los_Angeles')::date
                then 'charged as the day went on'
            when
                not exists (
                    select 1
                    from ytempire.channel_day_changes as held
                    where
                        held.pacific_date
                        = (ledger.occurred_at at time zone 'America/Los_Angeles')::date
                        and held.channel_id is not distinct from ledger.channel_id
                        and held.known_from <= asked.since
                        and held.ledger_entries > 0
                )
                then 'charged for the first time'
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
