-- ytempire.*: snapshot_columns_so_far: snapshot columns brought in step with what is held.
-- reads: videos, channels. From here on the loaders keep them so (checks/channels_* prove it).
with newest as (
    select
        channel_id,
        max(published_at) as published_at
    from ytempire.videos
    where status = 'published'
    group by channel_id
)

update ytempire.channels
set last_video_published_at = newest.published_at
from newest
where channels.channel_id = newest.channel_id;

-- The counters that channels show were read at that instant: each is a reading.
insert into ytempire.channel_snapshots (
    time, channel_id, subscribers, total_views, total_videos, source
)
select
    channels.statistics_as_of,
    channels.channel_id,
    channels.current_subscribers,
    channels.total_views,
    channels.total_videos,
    'youtube_data' as source
from ytempire.channels
where
    channels.statistics_as_of is not null
    and channels.total_views is not null
on conflict (channel_id, time) do nothing;

comment on column ytempire.channels.last_video_published_at is
'when the newest of its videos that are held as published went public; null: none known. Kept in '
'step by the loaders';
comment on column ytempire.channels.statistics_as_of is
'when YouTube last told the three counters; a reading that brought no change is not in '
'channel_snapshots, but counts here';
comment on column ytempire.videos.statistics_as_of is
'when the latest counters that are not flagged were read';
