"""The videos that gained most over a window: found by bounds, they are those a full sum finds."""

from __future__ import annotations

import random
import uuid
from datetime import date, timedelta

import psycopg
import pytest

from ytempire.warehouse import queries
from ytempire.warehouse.connection import Warehouse

QUERY = "reports/channel_performance_summary/videos"
FIRST = date(2026, 10, 25)
DAYS = 9
Gains = dict[tuple[int, int], int | None]


def _fill(connection: psycopg.Connection, videos: int, gains: Gains) -> None:
    channel = uuid.UUID(int=1)
    connection.execute(
        "insert into ytempire.channels (channel_id, channel_name) values (%s, 'one')", [channel]
    )
    with connection.cursor() as cursor:
        cursor.executemany(
            "insert into ytempire.videos (video_id, channel_id, title, views, published_at) "
            "values (%s, %s, %s, %s, '2026-10-01Z')",
            # Every ninth has no counter, and is not ranked.
            [
                (uuid.UUID(int=100 + n), channel, str(n), None if n % 9 == 4 else n % 7)
                for n in range(videos)
            ],
        )
        cursor.executemany(
            "insert into ytempire.video_metrics_daily (video_id, channel_id, pacific_date, "
            "readings, views_gained, revenue_micros) values (%s, %s, %s, 1, %s, %s)",
            [
                (uuid.UUID(int=100 + n), channel, FIRST + timedelta(days=day), gained, n)
                for (n, day), gained in gains.items()
            ],
        )


def _summed(videos: int, gains: Gains, first: int, last: int, rows: int) -> list[tuple]:
    """Return title, sum and revenue of the best, as every video summed would have it."""
    sums: dict[int, int | None] = dict.fromkeys(range(videos))
    revenue: dict[int, int | None] = dict.fromkeys(range(videos))
    for (n, day), gained in gains.items():
        if first <= day <= last:
            revenue[n] = (revenue[n] or 0) + n
            if gained is not None:
                sums[n] = (sums[n] or 0) + gained
    ranked = sorted(
        (n for n in range(videos) if n % 9 != 4),
        key=lambda n: (sums[n] is None, -(sums[n] or 0), -(n % 7), n),
    )
    return [(str(n), sums[n], revenue[n]) for n in ranked[:rows]]


def _asked(connection: psycopg.Connection, first: int, last: int, rows: int) -> list[tuple]:
    found = queries.run(
        connection,
        QUERY,
        first_day=FIRST + timedelta(days=first),
        last_day=FIRST + timedelta(days=last),
        rows=rows,
    )
    return found.select("title", "views_gained", "revenue_micros").rows()


def _plan(connection: psycopg.Connection, rows: int) -> str:
    lines = connection.execute(
        ("explain (analyze, costs off, timing off) " + queries.text_of(QUERY)).encode(),
        {"first_day": FIRST, "last_day": FIRST + timedelta(days=DAYS), "rows": rows},
    )
    return "\n".join(line for (line,) in lines)


def _heavy_tailed(videos: int, seed: int) -> Gains:
    """Few videos gain nearly everything, some lose views, some days are not told."""
    draw = random.Random(seed)
    gains: Gains = {}
    for n in range(videos):
        size = draw.paretovariate(0.6)
        for day in range(DAYS):
            if draw.random() < 0.7:
                gained = round(size * draw.uniform(-0.2, 1.5)) if draw.random() < 0.95 else None
                gains[n, day] = gained
    return gains


@pytest.mark.parametrize("seed", range(4))
def test_bounds_find_what_sums_find(warehouse: Warehouse, seed: int) -> None:
    videos = 700
    gains = _heavy_tailed(videos, seed)
    with warehouse.connect("owner") as connection:
        _fill(connection, videos, gains)
        for first, last in ((0, DAYS), (2, 5), (3, 3)):
            for rows in (1, 5, 20):
                expected = _summed(videos, gains, first, last, rows)
                assert _asked(connection, first, last, rows) == expected, (first, last, rows)
        # Most videos were never summed: the branch that sums every one did not run.
        assert "never executed" in _plan(connection, 5)


@pytest.mark.parametrize("videos", [0, 3, 60])
def test_a_small_network_is_summed_whole(warehouse: Warehouse, videos: int) -> None:
    gains = _heavy_tailed(videos, 1)
    with warehouse.connect("owner") as connection:
        _fill(connection, videos, gains)
        expected = _summed(videos, gains, 0, DAYS, 80)
        assert _asked(connection, 0, DAYS, 80) == expected


def test_even_gains_are_summed_whole(warehouse: Warehouse) -> None:
    """Where all gain about alike, lists settle nothing."""
    draw = random.Random(7)
    videos = 500
    gains: Gains = {(n, day): draw.randint(90, 110) for n in range(videos) for day in range(DAYS)}
    with warehouse.connect("owner") as connection:
        _fill(connection, videos, gains)
        assert _asked(connection, 0, DAYS, 5) == _summed(videos, gains, 0, DAYS, 5)
