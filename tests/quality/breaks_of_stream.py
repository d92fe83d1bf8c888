"""Right records of the event stream, and what breaks each check of them."""

RIGHT = """
insert into ytempire.kafka_offsets
    (consumer_group, cluster, topic, kafka_partition, next_offset, begun_at, moved_at)
values
    ('g', 'c', 'cost-events', 0, 12, '2026-10-02T00:00Z', '2026-10-02T00:00Z'),
    ('g', 'c', 'cost-events', 1, 1, '2026-10-02T00:00Z', '2026-10-02T00:00Z');
insert into ytempire.stream_events
    (event_id, event_type, schema_version, cluster, topic, kafka_partition, kafka_offset,
     occurred_at, received_at, payload, is_ahead, waits_for)
select t.event_id::uuid, 'cost_calculated', 1, 'c', 'cost-events', t.kafka_partition,
    t.kafka_offset, t.received_at::timestamptz, t.received_at::timestamptz,
    jsonb_build_object('lines', jsonb_build_array(jsonb_build_object('call_id', t.call_id))),
    false, t.waits_for
from (values
    ('e0000000-0000-4000-8000-000000000001', 0, 10, '2026-10-02T01:00Z',
     'urn:uuid:CA110000-0000-4000-8000-000000000001', null),
    ('e0000000-0000-4000-8000-000000000002', 0, 11, '2026-10-02T01:00Z',
     'ca110000000040008000000000000002',     'channel UCnot-known-yet'),
    ('e0000000-0000-4000-8000-000000000003', 0, 99, '2026-10-01T00:00Z',
     'ca110000-0000-4000-8000-000000000001', null)
) as t (event_id, kafka_partition, kafka_offset, received_at, call_id, waits_for);
insert into ytempire.dead_letters
    (cluster, topic, kafka_partition, kafka_offset, raw, error_class, error, first_at, last_at)
values
    ('c', 'cost-events', 1, 0, 'x', 'not_json', 'it is none', '2026-10-02T01:00Z',
     '2026-10-02T01:00Z');
insert into ytempire.cost_ledger
    (idempotency_key, occurred_at, vendor, component, quantity, unit, unit_price_usd,
     amount_micros, source)
values
    ('vendor_call:ca110000-0000-4000-8000-000000000001', '2026-10-02T00:00Z', 'other_api', 'none',
     0, 'call', 0, 0, 'stream');
insert into ytempire.generation_jobs_told
    (job_id, is_over, state_at, state_rank, state_event_id, status, current_stage)
select job_id, status = 'completed', updated_at, 3, gen_random_uuid(), status, current_stage
from ytempire.video_generation_jobs where status in ('processing', 'completed', 'failed');
"""

BREAKS = {
    "stream_offsets_cover_events": [
        "update ytempire.kafka_offsets set next_offset = 11 where kafka_partition = 0",
        "update ytempire.kafka_offsets set next_offset = 0 where kafka_partition = 1",
        "update ytempire.kafka_offsets set begun_at = '2026-09-30T00:00Z' "
        "where kafka_partition = 0",
    ],
    "generation_jobs_are_as_far_as_told": [
        "update ytempire.generation_jobs_told set state_at = state_at + interval '1 second'",
        "update ytempire.generation_jobs_told set current_stage = 'another'",
        "update ytempire.generation_jobs_told set status = 'cancelled'",
    ],
    "stream_costs_are_in_the_ledger": [
        "update ytempire.stream_events set waits_for = null where waits_for is not null",
        "update ytempire.stream_events set "
        "payload = jsonb_set(payload, '{lines,0,call_id}', to_jsonb(gen_random_uuid())) "
        "where waits_for is null",
    ],
}
