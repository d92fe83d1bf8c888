-- ytempire.video_costs: direct cost per video, a projection of cost_ledger.
-- grain: one row a video.
-- differs: unique per video (a second row would double every total); total_cost_dollars repeats
-- the sum (a generated column cannot read another); no CHECK <= 300, which would refuse the very
-- overspend that must be seen; micro-dollars beside the cents, which are split by largest
-- remainder so that the parts sum to the rounded total.
create table ytempire.video_costs (
    cost_id uuid primary key default gen_random_uuid(),
    video_id uuid not null unique references ytempire.videos (video_id),

    openai_cost_cents bigint not null default 0,
    elevenlabs_cost_cents bigint not null default 0,
    stability_ai_cost_cents bigint not null default 0,
    pexels_cost_cents bigint not null default 0,
    other_api_cost_cents bigint not null default 0,

    cpu_compute_cost_cents bigint not null default 0,
    gpu_compute_cost_cents bigint not null default 0,
    storage_cost_cents bigint not null default 0,
    bandwidth_cost_cents bigint not null default 0,

    total_api_cost_cents bigint generated always as (
        openai_cost_cents + elevenlabs_cost_cents + stability_ai_cost_cents
        + pexels_cost_cents + other_api_cost_cents
    ) stored,
    total_compute_cost_cents bigint generated always as (
        cpu_compute_cost_cents + gpu_compute_cost_cents
        + storage_cost_cents + bandwidth_cost_cents
    ) stored,
    total_cost_cents bigint generated always as (
        openai_cost_cents + elevenlabs_cost_cents + stability_ai_cost_cents
        + pexels_cost_cents + other_api_cost_cents + cpu_compute_cost_cents
        + gpu_compute_cost_cents + storage_cost_cents + bandwidth_cost_cents
    ) stored,
    total_cost_dollars numeric(12, 2) generated always as (
        (
            openai_cost_cents + elevenlabs_cost_cents + stability_ai_cost_cents
            + pexels_cost_cents + other_api_cost_cents + cpu_compute_cost_cents
            + gpu_compute_cost_cents + storage_cost_cents + bandwidth_cost_cents
        ) / 100.0
    ) stored,
    total_cost_micros bigint not null,

    created_at timestamptz not null default ytempire.clock_now(),
    updated_at timestamptz not null default ytempire.clock_now()
);
create index idx_costs_video on ytempire.video_costs (video_id);
create index idx_costs_total on ytempire.video_costs (total_cost_dollars desc);

comment on column ytempire.video_costs.total_cost_micros is
'micro-dollars: the sum of the ledger for this video, failed attempts included';
