-- alerts/report_deliveries: editions of reports that a target did not get, for good. Parameter:
-- days: what was first tried longer ago does not count.
-- grain: one row a target that something was sent to since then. What waits to be tried again is
-- not told, and an edition counts by its last occasion.
-- reads: report_deliveries
with latest as (
    select distinct on (edition, target)
        edition,
        target,
        state,
        outcome,
        last_attempt_at
    from ytempire.report_deliveries
    where first_attempt_at >= ytempire.clock_now() - make_interval(hours => 24 * %(days)s::integer)
    order by edition asc, target asc, occasion desc
),

judged as (
    select
        target,
        count(*) filter (where state = 'failed') as failures,
        (array_agg(edition order by last_attempt_at desc) filter (where state = 'failed'))[1]
            as last_edition,
        (array_agg(outcome order by last_attempt_at desc) filter (where state = 'failed'))[1]
            as last_outcome
    from latest
    group by target
)

select
    'delivery target' as subject_kind,
    target as subject_id,
    target as subject_name,
    failures::double precision as value,
    'report(s) that it did not get' as unit,
    'the last: ' || last_edition || ': ' || left(last_outcome, 200) as detail
from judged
