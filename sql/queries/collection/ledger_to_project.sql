-- collection/ledger_to_project: all ledger entries of the videos whose costs must be projected:
-- those with new entries, and those that were published since their entries came.
-- grain: one row a ledger entry.
-- reads: videos, video_costs, cost_ledger
with to_project as (
    select
        videos.video_id,
        videos.factory_video_id
    from ytempire.videos
    left join ytempire.video_costs using (video_id)
    where
        videos.factory_video_id = any(%(factory_video_ids)s::uuid[])
        or (videos.factory_video_id is not null and video_costs.video_id is null)
)

select
    to_project.video_id,
    ledger.vendor,
    ledger.component,
    ledger.amount_micros
from to_project
inner join ytempire.cost_ledger as ledger using (factory_video_id)
order by to_project.video_id, ledger.entry_id
