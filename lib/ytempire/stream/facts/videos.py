"""video_published: the video is known at once, by what the event says of it.

What YouTube or the production database says of the video holds, before and after; an event only
adds what they do not know. While events alone tell of it the later one holds.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from uuid import UUID

import psycopg

from ytempire.stream.errors import EventUnusable
from ytempire.stream.events import VideoPublished
from ytempire.stream.facts.columns import instants, numbers, texts, uuids
from ytempire.transform import keys
from ytempire.warehouse import generation_jobs


@dataclass(frozen=True)
class Published:
    """What publications changed.

    Attributes
    ----------
    productions
        Production ids of the videos that are new, or whose production was not known before: what
        was spent on them is theirs now.
    """

    productions: frozenset[UUID] = frozenset()


def write(
    connection: psycopg.Connection, events: Iterable[VideoPublished], channels: Mapping[str, UUID]
) -> Published:
    """Write what publications say.

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
        return Published()
    _refuse_contradictions(connection, told)
    videos = sorted(told)
    in_order = [told[video] for video in videos]
    rows = connection.execute(
        _VIDEOS,
        [
            uuids(videos),
            uuids([channels[one.channel_id] for one in in_order]),
            texts([one.youtube_video_id for one in in_order]),
            uuids([one.video_id for one in in_order]),
            texts([_title(one) for one in in_order]),
            texts([one.format for one in in_order]),
            # 0 is what YouTube says of a broadcast that is not over: unknown.
            numbers([one.duration_seconds or None for one in in_order]),
            instants([one.published_at for one in in_order]),
            instants([one.occurred_at for one in in_order]),
        ],
    ).fetchall()
    connection.execute(_NEWEST, [sorted({channel for _, channel, _ in rows})])
    generation_jobs.link(connection, [video for video, _, _ in rows])
    return Published(frozenset(production for _, _, production in rows))


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
    if known is not None and known.video_id != event.video_id:
        raise EventUnusable(
            f"two events say that {event.youtube_video_id} is the production {known.video_id} "
            f"and {event.video_id}: correct video_id, and send the event again"
        )


def _refuse_contradictions(
    connection: psycopg.Connection, told: Mapping[UUID, VideoPublished]
) -> None:
    """Refuse events that would give a production a second video, or a video a second production."""
    found = connection.execute(
        _CONTRADICTIONS,
        [
            uuids(told),
            uuids([one.video_id for one in told.values()]),
            texts([one.youtube_video_id for one in told.values()]),
        ],
    ).fetchone()
    if found is not None:
        production, youtube, stored_youtube, stored_production = found
        raise EventUnusable(
            f"the production {production} is said to be {youtube}, and the warehouse holds "
            f"{stored_youtube} for the production {stored_production}: correct video_id or "
            "youtube_video_id, and send the event again"
        )
    productions: dict[UUID, str] = {}
    for event in told.values():
        other = productions.setdefault(event.video_id, event.youtube_video_id)
        if other != event.youtube_video_id:
            raise EventUnusable(
                f"two events say that the production {event.video_id} is {other} and "
                f"{event.youtube_video_id}: correct youtube_video_id, and send the event again"
            )


# Each by its own index: a condition of three would walk through all videos.
_CONTRADICTIONS = """
with told as (
    select video_id, production, youtube
    from unnest(%s::uuid[], %s::uuid[], %s::text[]) as told (video_id, production, youtube)
),

found as (
    select told.production, told.youtube, stored.youtube_video_id, stored.factory_video_id
    from told
    inner join ytempire.videos as stored on told.production = stored.factory_video_id
    where stored.video_id <> told.video_id
    union all
    select told.production, told.youtube, stored.youtube_video_id, stored.factory_video_id
    from told
    inner join ytempire.videos as stored on told.youtube = stored.youtube_video_id
    where stored.video_id <> told.video_id or stored.factory_video_id <> told.production
)

select production, youtube, youtube_video_id, factory_video_id
from found
order by production, youtube
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
    channel_id = case when {_IS_LATER} then excluded.channel_id else stored.channel_id end,
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
returning video_id, channel_id, factory_video_id
""".encode()
# By the index videos_newest_of_channel: one step a channel, however many videos it has.
_NEWEST = """
update ytempire.channels
set last_video_published_at = newest.published_at
from (
    select
        touched.channel_id,
        (
            select max(videos.published_at)
            from ytempire.videos
            where videos.channel_id = touched.channel_id and videos.status = 'published'
        ) as published_at
    from unnest(%s::uuid[]) as touched (channel_id)
) as newest
where
    channels.channel_id = newest.channel_id
    and channels.last_video_published_at is distinct from newest.published_at
"""
