-- checks/video_costs_equal_ledger: a video's total cost is the sum of its ledger, to the micro-
-- dollar.
-- severity: error
-- grain: one row a video. reads: videos, video_costs (unique per video), cost_ledger.
with ledger as (
    select
        videos.video_id,
        sum(entries.amount_micros) as amount_micros
    from ytempire.cost_ledger as entries
    inner join ytempire.videos on entries.factory_video_id = videos.factory_video_id
    group by videos.video_id
)

select
    video_id,
    ledger.amount_micros as ledger_micros,
    costs.total_cost_micros
from ledger
full join ytempire.video_costs as costs using (video_id)
where ledger.amount_micros is distinct from costs.total_cost_micros
order by video_id
