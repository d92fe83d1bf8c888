"""A made-up network in PostgreSQL: facts written row by row, figures read back."""

from __future__ import annotations

import random
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID, uuid5

import psycopg

from ytempire.quality import rollup_marks
from ytempire.rollups import days
from ytempire.warehouse import queries
from ytempire.warehouse.connection import Warehouse

from .plain import FACTS, World, day_of

BEGIN = datetime(2026, 10, 29, 12, tzinfo=UTC)
"""2026-11-01 has 25 hours."""
DAYS = 7
_SPACE = UUID(int=7)


def key(name: str) -> str:
    """Return a key for a name."""
    return str(uuid5(_SPACE, name))


def random_world(seed: int, videos: int = 6) -> World:
    """Return a world of two channels over a week with a 25-hour day."""
    rng = random.Random(seed)
    world = World({}, {})
    for n in range(videos):
        video = key(f"video {n}")
        # Half are old when they are first read, the others come out during the week.
        hours = rng.randrange(-300, -60) if n % 2 else rng.randrange(24 * DAYS)
        published = BEGIN + timedelta(hours=hours)
        world.videos[video] = (key(f"channel {n % 2}"), published)
        world.readings[video] = {}
        first = max(BEGIN, published)
        for _ in range(rng.randrange(1, 14)):
            at = first + timedelta(minutes=rng.randrange(1440 * DAYS))
            if day_of(at) < day_of(BEGIN) + timedelta(days=DAYS):
                world.readings[video][at] = tuple(
                    rng.choice([None, rng.randrange(500)]) for _ in range(3)
                )
        for day in rng.sample(range(DAYS), 3):
            what = (video, day_of(BEGIN) + timedelta(days=day))
            world.facts[what] = tuple(rng.choice([None, rng.randrange(99)]) for _ in FACTS)
            world.reach[what] = (rng.randrange(900), rng.choice([None, rng.randrange(40)]))
    return world


def write(connection: psycopg.Connection, world: World) -> None:
    """Insert all of a world; every hour on the half hour a flagged reading of 0 besides."""
    for channel in sorted({channel for channel, _ in world.videos.values()}):
        connection.execute(
            "insert into ytempire.channels (channel_id, channel_name, is_monetized) "
            "values (%s, 'a channel', true)",
            [channel],
        )
    for video, (channel, published) in world.videos.items():
        connection.execute(
            "insert into ytempire.videos (video_id, channel_id, title, status, published_at, "
            "format, duration_seconds) values (%s, %s, 'a video', 'published', %s, 'long', 100)",
            [video, channel, published],
        )
        for at, told in world.readings[video].items():
            write_reading(connection, world, video, at, told)
            write_reading(
                connection, world, video, at + timedelta(seconds=1), (0, 0, 0), flags=["doubtful"]
            )
    for (video, day), told in world.facts.items():
        write_facts(connection, world, video, day, told)
    for (video, day), (impressions, clicks) in world.reach.items():
        connection.execute(
            "insert into ytempire.video_reach_daily "
            "(video_id, channel_id, pacific_date, impressions, clicks, report_id, as_of) "
            "values (%s, %s, %s, %s, %s, 'r', ytempire.clock_now())",
            [video, world.videos[video][0], day, impressions, clicks],
        )


def write_reading(
    connection: psycopg.Connection,
    world: World,
    video: str,
    at: datetime,
    told: tuple[int | None, ...],
    flags: list[str] | None = None,
) -> None:
    """Insert a reading."""
    connection.execute(
        "insert into ytempire.video_metrics_timeseries (time, video_id, channel_id, views, likes, "
        "comments, flags, view_definition, source) values (%s, %s, %s, %s, %s, %s, %s, 3, 'test')",
        [at, video, world.videos[video][0], *told, flags or []],
    )


def write_facts(
    connection: psycopg.Connection,
    world: World,
    video: str,
    day: date,
    told: tuple[int | None, ...],
) -> None:
    """Insert or restate what Analytics says of a day."""
    columns = ", ".join(FACTS)
    values: list[Any] = [video, world.videos[video][0], day, *told]
    connection.execute(
        f"insert into ytempire.video_daily_facts (video_id, channel_id, pacific_date, {columns}, "
        f"view_definition, source, as_of) values ({', '.join(['%s'] * len(values))}, 3, 'test', "
        f"ytempire.clock_now()) on conflict (video_id, pacific_date) do update set "
        f"({columns}, ingested_at) = ({', '.join('excluded.' + c for c in FACTS)}, "
        "ytempire.clock_now())",
        values,
    )


def rows_of(warehouse: Warehouse, table: str) -> list[dict[str, Any]]:
    """Return the rows of a rolled up table, in order."""
    with warehouse.transaction("reader") as connection:
        rows = queries.read(connection, f"select * from ytempire.{table}")
    return rows.sort("pacific_date", rows.columns[1]).to_dicts()


def touched(warehouse: Warehouse) -> list[date]:
    """Return the days that a roll-up of the videos would roll up now."""
    with warehouse.transaction("writer") as connection:
        mark = rollup_marks.take(connection, "video_metrics_daily")
        return days.union(queries.run(connection, "rollups/days_touched", **mark.window()))


def snapshots(warehouse: Warehouse) -> list[dict[str, Any]]:
    """Return all videos and channels."""
    with warehouse.transaction("reader") as connection:
        videos = queries.read(connection, "select * from ytempire.videos order by video_id")
        channels = queries.read(connection, "select * from ytempire.channels order by channel_id")
    return videos.to_dicts() + channels.to_dicts()
