-- executive/cost_breakdown: whom the cost of the videos of the last complete Pacific days went to.
-- grain: one row a component, the largest first; all are told, those of 0 cents too. Parameter:
-- days.
-- reads: published_video_costs, video_costs (unique per video), source_freshness
with bounds as (
    select
        (ytempire.clock_now() at time zone 'America/Los_Angeles')::date - %(days)s::integer
            as window_start,
        (ytempire.clock_now() at time zone 'America/Los_Angeles')::date as window_end
),

-- The days are written out, so that an index finds the videos.
published as (
    select video_id
    from ytempire.published_video_costs
    where
        pacific_date
        >= (ytempire.clock_now() at time zone 'America/Los_Angeles')::date - %(days)s::integer
        and pacific_date < (ytempire.clock_now() at time zone 'America/Los_Angeles')::date
),

costs as (
    select
        video_id,
        openai_cost_cents,
        elevenlabs_cost_cents,
        stability_ai_cost_cents,
        pexels_cost_cents,
        other_api_cost_cents,
        cpu_compute_cost_cents,
        gpu_compute_cost_cents,
        storage_cost_cents,
        bandwidth_cost_cents,
        total_cost_cents
    from ytempire.video_costs
),

sums as (
    select
        count(*) as videos_with_cost,
        sum(costs.openai_cost_cents) as openai,
        sum(costs.elevenlabs_cost_cents) as elevenlabs,
        sum(costs.stability_ai_cost_cents) as stability_ai,
        sum(costs.pexels_cost_cents) as pexels,
        sum(costs.other_api_cost_cents) as other_api,
        sum(costs.cpu_compute_cost_cents) as cpu,
        sum(costs.gpu_compute_cost_cents) as gpu,
        sum(costs.storage_cost_cents + costs.bandwidth_cost_cents) as storage_and_bandwidth,
        sum(costs.total_cost_cents) as total
    from published
    inner join costs on published.video_id = costs.video_id
)

select
    components.component,
    sums.videos_with_cost,
    components.cost_cents::bigint as cost_cents,
    sums.total::bigint as total_cost_cents,
    components.cost_cents::double precision / nullif(sums.total, 0) as cost_ratio,
    bounds.window_start,
    bounds.window_end,
    (
        select max(freshness.last_ok_at)
        from ytempire.source_freshness as freshness
        where freshness.source = 'internal_db'
    ) as as_of
from sums
cross join bounds
cross join
    lateral (
        values
        ('openai', sums.openai),
        ('elevenlabs', sums.elevenlabs),
        ('stability_ai', sums.stability_ai),
        ('pexels', sums.pexels),
        ('other_api', sums.other_api),
        ('cpu', sums.cpu),
        ('gpu', sums.gpu),
        ('storage_and_bandwidth', sums.storage_and_bandwidth)
    ) as components (component, cost_cents)
where sums.videos_with_cost > 0
order by components.cost_cents desc, components.component asc
