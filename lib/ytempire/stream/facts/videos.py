"""video_published: the video is known at once, by what the event says of it.

What YouTube or the production database says of the video holds, before and after; an event only
adds what they do not know. While events alone tell of it the later one holds.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

import psycopg

from ytempire.stream.errors import EventUnusable
from ytempire.stream.events import VideoPublished
from ytempire.transform import keys
from ytempire.warehouse import generation_jobs


def write(
    connection: psycopg.Connection, events: Iterable[VideoPublished], channels: Mapping[str, UUID]
) -> set[UUID]:
    """Write what publications say.

    Returns
    -------
    set
        Productions of the videos that are new, or that something was added to: what was spent on
        them is theirs now.

    Raises
    ------
    EventUnusable
        If an event gives a video to one production that another has, or the reverse.
    """
    told: dict[UUID, VideoPublished] = {}
    for event in events:
        video = UUID(keys.video_key(event.youtube_video_id))
        known = told.get(video)
        _refuse_another(known, event)
        if known is None or _turn(event) > _turn(known):
            told[video] = event
    if not told:
        return set()
    _refuse_contradictions(connection, told, channels)
    videos = sorted(told)
    in_order = [told[video] for video in videos]
    rows = connection.execute(
        _VIDEOS,
        [
            videos,
            [channels[one.channel_id] for one in in_order],
            [one.youtube_video_id for one in in_order],
            [one.video_id for one in in_order],
            [_title(one) for one in in_order],
            [one.format for one in in_order],
            # 0 is what YouTube says of a broadcast that is not over: unknown.
            [one.duration_seconds or None for one in in_order],
            [one.published_at for one in in_order],
            [one.occurred_at for one in in_order],
        ],
    ).fetchall()
    _note_newest(connection, rows)
    generation_jobs.link(connection, [video for video, *_ in rows])
    return {production for _, _, production, *_ in rows}


def _note_newest(connection: psycopg.Connection, rows: Sequence[tuple[Any, ...]]) -> None:
    """Let channels know when the newest of their videos went public.

    A new video can only be newer. Where one that was there changed, all are looked at, rarely.
    """
    newest: dict[UUID, datetime] = {}
    changed: set[UUID] = set()
    for _, channel, _, published_at, is_new in rows:
        if is_new:
            newest[channel] = max(published_at, newest.get(channel, published_at))
        else:
            changed.add(channel)
    channels = sorted(newest)
    connection.execute(_NEWER, [channels, [newest[one] for one in channels]])
    if changed:
        connection.execute(_NEWEST, [sorted(changed)])


def _turn(event: VideoPublished) -> tuple[object, ...]:
    """Return what is compared of two events of one video, as the statement below does."""
    return event.occurred_at, event.title.strip(), event.published_at


def _title(event: VideoPublished) -> str:
    title = event.title.strip()
    if not title:
        raise EventUnusable(
            f"the title of {event.youtube_video_id} is blank: send the video's title"
        )
    return title


def _refuse_another(known: VideoPublished | None, event: VideoPublished) -> None:
    if known is None:
        return
    for what, one, other in (
        ("the production", known.video_id, event.video_id),
        ("of the channel", known.channel_id, event.channel_id),
    ):
        if one != other:
            raise EventUnusable(
                f"two events say that {event.youtube_video_id} is {what} {one} and {other}: "
                "correct the wrong one, and send it again"
            )


def _refuse_contradictions(
    connection: psycopg.Connection,
    told: Mapping[UUID, VideoPublished],
    channels: Mapping[str, UUID],
) -> None:
    """Refuse what gives a production a second video, or a video a second production or channel.

    The channel of a video that others know is theirs to say.
    """
    found = connection.execute(
        _CONTRADICTIONS,
        [
            list(told),
            [one.video_id for one in told.values()],
            [one.youtube_video_id for one in told.values()],
            [channels[one.channel_id] for one in told.values()],
        ],
    ).fetchone()
    if found is not None:
        production, youtube, channel, stored_youtube, stored_production, stored_channel = found
        raise EventUnusable(
            f"the production {production} is said to be {youtube} of the channel {channel}, and "
            f"the warehouse holds {stored_youtube} for the production {stored_production} of the "
            f"channel {stored_channel}: correct the event, and send it again"
        )
    productions: dict[UUID, str] = {}
    for event in told.values():
        other = productions.setdefault(event.video_id, event.youtube_video_id)
        if other != event.youtube_video_id:
            raise EventUnusable(
                f"two events say that the production {event.video_id} is {other} and "
                f"{event.youtube_video_id}: correct youtube_video_id, and send it again"
            )


# Each by its own index: a condition of three would walk through all videos.
_CONTRADICTIONS = """
with told as (
    select video_id, production, youtube, channel_id
    from unnest(%s::uuid[], %s::uuid[], %s::text[], %s::uuid[])
        as told (video_id, production, youtube, channel_id)
),

found as (
    select told.production, told.youtube, told.channel_id, stored.video_id
    from told
    inner join ytempire.videos as stored on told.production = stored.factory_video_id
    where stored.video_id <> told.video_id
    union all
    select told.production, told.youtube, told.channel_id, stored.video_id
    from told
    inner join ytempire.videos as stored on told.youtube = stored.youtube_video_id
    where
        stored.video_id <> told.video_id
        or stored.factory_video_id <> told.production
        or stored.announced_at is not null and stored.channel_id <> told.channel_id
)

select
    found.production, found.youtube, said.youtube_channel_id,
    stored.youtube_video_id, stored.factory_video_id, channels.youtube_channel_id
from found
inner join ytempire.channels as said on found.channel_id = said.channel_id
inner join ytempire.videos as stored on found.video_id = stored.video_id
inner join ytempire.channels on stored.channel_id = channels.channel_id
order by found.production, found.youtube
limit 1
"""
_IS_LATER = (
    "(stored.announced_at is not null and "
    '(excluded.announced_at, excluded.title collate "C", excluded.published_at) '
    '> (stored.announced_at, stored.title collate "C", stored.published_at))'
)
_VIDEOS = f"""
insert into ytempire.videos as stored (
    video_id, channel_id, youtube_video_id, factory_video_id, title, format, duration_seconds,
    published_at, announced_at, status
)
select
    video_id, channel_id, youtube_video_id, factory_video_id, title, format, duration_seconds,
    published_at, announced_at, 'published'
from unnest(
    %s::uuid[], %s::uuid[], %s::text[], %s::uuid[], %s::text[], %s::text[], %s::integer[],
    %s::timestamptz[], %s::timestamptz[]
) as told (
    video_id, channel_id, youtube_video_id, factory_video_id, title, format, duration_seconds,
    published_at, announced_at
)
on conflict (video_id) do update set
    factory_video_id = coalesce(stored.factory_video_id, excluded.factory_video_id),
    title = case when {_IS_LATER} then excluded.title else stored.title end,
    published_at = case when {_IS_LATER} then excluded.published_at else stored.published_at end,
    format = case
        when {_IS_LATER} then coalesce(excluded.format, stored.format)
        else coalesce(stored.format, excluded.format)
    end,
    duration_seconds = case
        when {_IS_LATER} then coalesce(excluded.duration_seconds, stored.duration_seconds)
        else coalesce(stored.duration_seconds, excluded.duration_seconds)
    end,
    announced_at = case when {_IS_LATER} then excluded.announced_at else stored.announced_at end
where
    {_IS_LATER}
    or stored.factory_video_id is null
    or stored.format is null and excluded.format is not null
    or stored.duration_seconds is null and excluded.duration_seconds is not null
returning video_id, channel_id, factory_video_id, published_at, xmax = 0 as is_new
""".encode()
_NEWER = """
update ytempire.channels
set last_video_published_at = newest.published_at
from unnest(%s::uuid[], %s::timestamptz[]) as newest (channel_id, published_at)
where
    channels.channel_id = newest.channel_id
    and newest.published_at > coalesce(channels.last_video_published_at, '-infinity')
"""
_NEWEST = """
update ytempire.channels
set last_video_published_at = newest.published_at
from (
    select
        videos.channel_id,
        max(videos.published_at) as published_at
    from ytempire.videos
    where videos.channel_id = any(%s::uuid[]) and videos.status = 'published'
    group by videos.channel_id
) as newest
where
    channels.channel_id = newest.channel_id
    and channels.last_video_published_at is distinct from newest.published_at
"""
