-- reports/restatements/statements: what payees state otherwise at one instant than at an earlier
-- one.
-- grain: one row a payee, Pacific month and kind that moved. Parameters: since, until (instants),
-- channel_ids (null: all, and what is of no channel).
-- reads: revenue_statement_lines_as_of
with before as (
    select
        payee,
        pacific_month,
        kind,
        sum(amount_micros)::bigint as amount_micros
    from ytempire.revenue_statement_lines_as_of(%(since)s::timestamptz)
    where %(channel_ids)s::uuid[] is null or channel_id = any(%(channel_ids)s::uuid[])
    group by payee, pacific_month, kind
),

after as (
    select
        payee,
        pacific_month,
        kind,
        sum(amount_micros)::bigint as amount_micros
    from ytempire.revenue_statement_lines_as_of(%(until)s::timestamptz)
    where %(channel_ids)s::uuid[] is null or channel_id = any(%(channel_ids)s::uuid[])
    group by payee, pacific_month, kind
)

select
    coalesce(after.payee, before.payee) as payee,
    coalesce(after.pacific_month, before.pacific_month) as pacific_month,
    coalesce(after.kind, before.kind) as kind,
    before.amount_micros as amount_before_micros,
    after.amount_micros as amount_after_micros,
    coalesce(after.amount_micros, 0) - coalesce(before.amount_micros, 0) as change_micros
from after
full join before
    on
        after.payee = before.payee
        and after.pacific_month = before.pacific_month
        and after.kind = before.kind
where after.amount_micros is distinct from before.amount_micros
order by pacific_month desc, payee asc, kind asc
