-- accuracy/statements_cents: cents by which what videos were given of statements differs from what
-- was stated, channel by channel and month by month.
-- unit: cents
-- target: 0
-- grain: one row.
-- reads: revenue_statements, video_actual_revenue, unattributed_revenue.
-- Which lines count is worked out here once more, from the statements themselves, by asking of
-- each whether anything takes its place: an error of revenue_statement_lines would show.
with lines as (
    select
        payee,
        month as pacific_month,
        channel_id,
        kind,
        coalesce(document_ref, finalised_at::text) as document,
        coalesce(statement, left(document_ref, 16), finalised_at::text) as statement,
        sum(amount_micros) as amount_micros,
        (max(finalised_at), max(ingested_at), max(statement_id)) as given
    from ytempire.revenue_statements
    group by
        payee,
        month,
        channel_id,
        kind,
        coalesce(document_ref, finalised_at::text),
        coalesce(statement, left(document_ref, 16), finalised_at::text)
),

documents as (
    select
        payee,
        month as pacific_month,
        coalesce(document_ref, finalised_at::text) as document,
        coalesce(statement, left(document_ref, 16), finalised_at::text) as statement,
        every(kind in ('adjustment', 'withholding', 'fx')) as only_corrects,
        (max(finalised_at), min(ingested_at), min(statement_id)) as given
    from ytempire.revenue_statements
    group by
        payee,
        month,
        coalesce(document_ref, finalised_at::text),
        coalesce(statement, left(document_ref, 16), finalised_at::text)
),

in_force as (
    select
        older.payee,
        older.pacific_month,
        older.document,
        older.statement,
        older.only_corrects
    from documents as older
    where not exists (
        select 1
        from documents as newer
        where
            newer.payee = older.payee
            and newer.pacific_month = older.pacific_month
            and newer.statement = older.statement
            and newer.given > older.given
    )
),

candidates as (
    select
        lines.payee,
        lines.pacific_month,
        lines.channel_id,
        lines.kind,
        lines.amount_micros,
        lines.given,
        in_force.only_corrects
    from lines
    inner join in_force using (payee, pacific_month, document, statement)
),

parts as (
    select
        older.pacific_month,
        older.channel_id,
        older.amount_micros
    from candidates as older
    where
        older.only_corrects
        or not exists (
            select 1
            from candidates as newer
            where
                not newer.only_corrects
                and newer.payee = older.payee
                and newer.pacific_month = older.pacific_month
                and newer.channel_id is not distinct from older.channel_id
                and newer.kind = older.kind
                and newer.given > older.given
        )
    union all
    select
        pacific_month,
        channel_id,
        -actual_micros as amount_micros
    from ytempire.video_actual_revenue
    union all
    select
        pacific_month,
        channel_id,
        -amount_micros as amount_micros
    from ytempire.unattributed_revenue
),

compared as (
    select
        pacific_month,
        channel_id,
        abs(sum(amount_micros)) as micros_apart
    from parts
    group by pacific_month, channel_id
)

select
    count(*) as rows_compared,
    coalesce(sum(micros_apart), 0) / 10000 as value
from compared
