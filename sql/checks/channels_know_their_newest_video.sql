-- checks/channels_know_their_newest_video: channels.last_video_published_at is when the newest of
-- the channel's published videos went public.
-- severity: error
-- grain: one row a channel. reads: channels, videos.
with newest as (
    select
        channel_id,
        max(published_at) as published_at
    from ytempire.videos
    where status = 'published'
    group by channel_id
)

select
    channels.channel_id,
    channels.last_video_published_at,
    newest.published_at as newest_published_at
from ytempire.channels
left join newest on channels.channel_id = newest.channel_id
where channels.last_video_published_at is distinct from newest.published_at
order by channels.channel_id
