-- checks/videos_actual_revenue_is_its_shares: what videos shows as earned is the sum of its shares.
-- severity: error
-- grain: one row a video. reads: videos, video_actual_revenue.
with shares as (
    select
        video_id,
        sum(actual_micros) as actual_micros
    from ytempire.video_actual_revenue
    group by video_id
)

select
    videos.video_id,
    videos.actual_revenue,
    shares.actual_micros
from ytempire.videos
left join shares on videos.video_id = shares.video_id
where
    round(videos.actual_revenue * 1000000) is distinct from shares.actual_micros
order by videos.video_id
