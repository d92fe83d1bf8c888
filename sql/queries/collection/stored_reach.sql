-- collection/stored_reach: as of when the reach of these videos and Pacific days is held.
-- grain: one row a video and day asked for that is stored.
-- reads: video_reach_daily
with wanted as (
    select
        video_id,
        pacific_date
    from unnest(%(video_ids)s::uuid[], %(days)s::date[]) as wanted (video_id, pacific_date)
)

select
    reach.video_id,
    reach.pacific_date,
    reach.as_of
from wanted
inner join ytempire.video_reach_daily as reach
    on wanted.video_id = reach.video_id and wanted.pacific_date = reach.pacific_date
