-- accuracy/video_costs_cents: cents by which video_costs and the ledger disagree, video by video.
-- unit: cents
-- target: 0
-- grain: one row. reads: cost_ledger, videos, video_costs (unique per video).
-- A disagreement of one video does not make up for one of another: absolute values are summed.
-- The columns of cents are the total rounded to the cent: half a cent is theirs.
with ledger as (
    select
        videos.video_id,
        sum(entries.amount_micros) as amount_micros
    from ytempire.cost_ledger as entries
    inner join ytempire.videos on entries.factory_video_id = videos.factory_video_id
    group by videos.video_id
),

compared as (
    select
        greatest(
            abs(coalesce(ledger.amount_micros, 0) - coalesce(costs.total_cost_micros, 0)),
            abs(costs.total_cost_cents * 10000 - costs.total_cost_micros) - 5000
        ) as micros_apart
    from ledger
    full join ytempire.video_costs as costs on ledger.video_id = costs.video_id
)

select
    count(*) as rows_compared,
    coalesce(sum(micros_apart), 0) / 10000 as value
from compared
