-- rollups/actual_snapshot: what videos earned by all statements held, where videos says otherwise.
-- grain: one row a video. Null: no statement speaks of it.
-- reads: videos, video_actual_revenue
with paid as (
    select
        video_id,
        round(sum(actual_micros) / 1000000.0, 6) as actual_revenue
    from ytempire.video_actual_revenue
    where actual_micros is not null
    group by video_id
)

select
    videos.video_id,
    paid.actual_revenue
from ytempire.videos
left join paid on videos.video_id = paid.video_id
where videos.actual_revenue is distinct from paid.actual_revenue
