-- ytempire.cost_ledger: what was spent, call by call.
-- grain: one row a vendor call or compute charge; append-only, replay-safe by idempotency_key.
create table ytempire.cost_ledger (
    entry_id bigint generated always as identity primary key,
    idempotency_key text not null unique,
    occurred_at timestamptz not null,
    recorded_at timestamptz not null default ytempire.clock_now(),
    channel_id uuid references ytempire.channels (channel_id),
    factory_video_id uuid,
    job_id uuid,
    attempt integer,
    stage text,
    vendor text not null,
    component text not null,
    quantity numeric not null,
    unit text not null,
    unit_price_usd numeric(20, 12) not null,
    amount_micros bigint not null,
    source text not null
);
create index cost_ledger_factory_video on ytempire.cost_ledger (factory_video_id);
create index cost_ledger_occurred on ytempire.cost_ledger (occurred_at);

comment on column ytempire.cost_ledger.factory_video_id is
'the video the call was made for, by the factory''s id; null: an attempt that published nothing';
comment on column ytempire.cost_ledger.vendor is
'openai, elevenlabs, stability_ai, pexels, other_api, or compute for our own machines';
comment on column ytempire.cost_ledger.component is
'what was bought; for compute: cpu, gpu, storage, bandwidth';
comment on column ytempire.cost_ledger.amount_micros is 'micro-dollars';
