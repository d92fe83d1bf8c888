-- alerts/video_cost: what each video of the last days cost. Parameter: days.
-- grain: one row a video published since then; a cost that is not known is null.
-- reads: published_video_costs (unique per video), videos
select
    'video' as subject_kind,
    costs.video_id::text as subject_id,
    videos.title as subject_name,
    costs.total_cost_micros::double precision as value,
    'micro_usd' as unit,
    null::text as detail
from ytempire.published_video_costs as costs
inner join ytempire.videos on costs.video_id = videos.video_id
where
    costs.published_at >= ytempire.clock_now() - make_interval(hours => 24 * %(days)s::integer)
