-- checks/stream_costs_are_in_the_ledger: each charge that an event tells is in the ledger, unless
-- the event waits for something.
-- severity: error
-- grain: one row a charge that is missing. reads: stream_events, cost_ledger.
with told as (
    select
        events.event_id,
        -- As a sender may write it: upper case, without hyphens, as a URN.
        replace(lower(lines.line ->> 'call_id'), 'urn:uuid:', '')::uuid as call_id
    from ytempire.stream_events as events
    cross join lateral jsonb_array_elements(events.payload -> 'lines') as lines (line)
    where events.event_type = 'cost_calculated' and events.waits_for is null
)

select
    told.event_id,
    told.call_id
from told
left join ytempire.cost_ledger as ledger
    on ledger.idempotency_key = 'vendor_call:' || told.call_id
where ledger.entry_id is null
order by told.event_id, told.call_id
