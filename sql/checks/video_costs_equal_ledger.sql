-- checks/video_costs_equal_ledger: a video's total cost is the sum of its ledger, to the micro-
-- dollar, and each part of it, which largest remainders round up or down, is within a cent of the
-- part's ledger.
-- severity: error
-- grain: one row a video. reads: videos, video_costs (unique per video), cost_ledger.
with entries as (
    select
        factory_video_id,
        amount_micros,
        case
            when vendor in ('openai', 'elevenlabs', 'stability_ai', 'pexels') then vendor
            when vendor = 'compute' and component in ('cpu', 'gpu', 'storage', 'bandwidth')
                then component
            else 'other'
        end as part
    from ytempire.cost_ledger
    where factory_video_id is not null
),

sums as (
    select
        factory_video_id,
        part,
        sum(amount_micros) as micros
    from entries
    group by factory_video_id, part
),

ledger as (
    select
        videos.video_id,
        sum(sums.micros) as micros,
        jsonb_object_agg(sums.part, sums.micros) as parts
    from sums
    inner join ytempire.videos on sums.factory_video_id = videos.factory_video_id
    group by videos.video_id
)

select
    video_id,
    ledger.micros as ledger_micros,
    costs.total_cost_micros,
    ledger.parts as ledger_parts,
    differing.parts as differing_parts
from ledger
full join ytempire.video_costs as costs using (video_id)
cross join
    lateral (
        select array_agg(stored.part order by stored.part) as parts
        from (
            values
            ('openai', costs.openai_cost_cents),
            ('elevenlabs', costs.elevenlabs_cost_cents),
            ('stability_ai', costs.stability_ai_cost_cents),
            ('pexels', costs.pexels_cost_cents),
            ('other', costs.other_api_cost_cents),
            ('cpu', costs.cpu_compute_cost_cents),
            ('gpu', costs.gpu_compute_cost_cents),
            ('storage', costs.storage_cost_cents),
            ('bandwidth', costs.bandwidth_cost_cents)
        ) as stored (part, cents)
        where
            abs(
                stored.cents * 10000 - coalesce((ledger.parts ->> stored.part)::numeric, 0)
            ) >= 10000
    ) as differing
where
    ledger.micros is distinct from costs.total_cost_micros
    or differing.parts is not null
order by video_id
