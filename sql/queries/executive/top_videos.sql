-- executive/top_videos: videos by views gained over the readings of 24 hours, then by views.
-- grain: one row a video. Parameter: rows, at most 1,000. Null views_gained: nothing was gained, or
-- nothing was summed in the last 24 hours.
-- reads: videos, channels, top_videos_24h
with best as (
    select
        video_id,
        views_gained
    from ytempire.top_videos_24h
    where window_end > ytempire.clock_now() - interval '24 hours'
    order by views_gained desc, video_id asc
    limit %(rows)s
),

-- Where fewer have gained: the most viewed, which an index finds. Videos of the first list among
-- them take no place away.
most_viewed as (
    select video_id
    from ytempire.videos
    where views is not null
    order by views desc, video_id asc
    limit 2 * %(rows)s
),

listed as (
    select video_id
    from best
    union
    select video_id
    from most_viewed
),

videos as (
    select
        video_id,
        channel_id,
        title,
        views,
        published_at,
        statistics_as_of
    from ytempire.videos
    where views is not null
)

select
    videos.video_id::text as video_id,
    videos.title,
    channels.channel_name,
    best.views_gained,
    videos.views,
    videos.published_at,
    videos.statistics_as_of as as_of
from listed
inner join videos on listed.video_id = videos.video_id
inner join ytempire.channels on videos.channel_id = channels.channel_id
left join best on listed.video_id = best.video_id
order by best.views_gained desc nulls last, videos.views desc, videos.video_id asc
limit %(rows)s
