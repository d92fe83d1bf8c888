"""From videos to channels to the network, by the product's own roll-ups: the rate stays the same.

What the roll-ups sum is compared with the rates of the single rows, worked out in plain Python.
"""

from __future__ import annotations

import math
import random
from datetime import date, timedelta
from itertools import product
from typing import Any

import polars as pl
from hypothesis import given, settings
from hypothesis import strategies as st

from ytempire.metrics import rendering
from ytempire.metrics.registry import METRICS
from ytempire.rollups import daily

from .plain import FACTS, INSTANT

FIRST = date(2026, 10, 30)
CHANNELS = ("a", "b", "c")
SUMS = {
    "ctr": {"clicks": "clicks", "impressions": "ctr_impressions"},
    "retention_rate": {
        "watch_seconds": "retention_watch_seconds", "watchable_seconds": "watchable_seconds",
    },
    "engagement_rate": {
        "likes": "engagement_likes", "comments": "engagement_comments",
        "shares": "engagement_shares", "engaged_views": "engagement_views",
    },
    "rpm": {"revenue_micros": "rpm_revenue_micros", "views_reported": "rpm_views"},
    "erpm": {"revenue_micros": "erpm_revenue_micros", "engaged_views": "erpm_engaged_views"},
}  # fmt: skip
"""Metric -> measure -> the column of channel_metrics_daily that holds its sum."""

VIDEOS, DAYS = 6, 4


def drawn(chance: random.Random, least: int = -(10**6)) -> int | None:
    """Return an unknown, a zero, a small, a huge or a negative count."""
    return chance.choice(
        [None, 0, chance.randint(max(least, -50), 50), chance.randint(least, 10**13)]
    )


def world(chance: random.Random) -> tuple[dict[tuple[int, int], Any], list[int | None]]:
    """Return what is told of videos and days, across the end of a month, and the videos' lengths.

    Drawn by chance and not shrunk: a world with few rows holds no two that differ in what is known.
    """
    told = {}
    for place in product(range(VIDEOS), range(DAYS)):
        facts = tuple(drawn(chance) for _ in FACTS) if chance.random() < 0.8 else None
        reach = (drawn(chance, 0) or 0, drawn(chance)) if chance.random() < 0.8 else None
        told[place] = (facts, reach)
    return told, [chance.choice([None, chance.randint(1, 4_000)]) for _ in range(VIDEOS)]


def channel_of(video: int) -> str:
    return CHANNELS[video % len(CHANNELS)]


def rolled_up(told: dict[tuple[int, int], Any], lengths: list[int | None]) -> pl.DataFrame:
    """Return channel_metrics_daily of the rows, by way of video_metrics_daily."""
    keys = {"video_id": pl.String, "pacific_date": pl.Date, "channel_id": pl.String}
    placed = [
        ((f"v{video}", FIRST + timedelta(days=day), channel_of(video)), facts, reach)
        for (video, day), (facts, reach) in told.items()
    ]
    read = {"video_id": pl.String, "time": INSTANT} | dict.fromkeys(
        ("views", "likes", "comments"), pl.Int64
    )
    before = {
        "video_id": pl.String, "channel_id": pl.String, "first_date": pl.Date,
        "published_at": INSTANT, "views": pl.Int64, "likes": pl.Int64, "comments": pl.Int64,
    }  # fmt: skip
    figures = daily.video_metrics_daily(
        pl.DataFrame(schema=read),
        pl.DataFrame(schema=before),
        pl.DataFrame(
            [(*key, *facts) for key, facts, _ in placed if facts],
            schema=keys | dict.fromkeys(FACTS, pl.Int64),
            orient="row",
        ),
        pl.DataFrame(
            [(*key, *reach) for key, _, reach in placed if reach],
            schema=keys | {"impressions": pl.Int64, "clicks": pl.Int64},
            orient="row",
        ),
    )
    length = pl.DataFrame(
        {"video_id": [f"v{n}" for n in range(len(lengths))], "duration_seconds": lengths},
        schema={"video_id": pl.String, "duration_seconds": pl.Int64},
    )
    return daily.channel_metrics_daily(
        [FIRST + timedelta(days=n) for n in range(DAYS)],
        figures.join(length, on="video_id", how="left"),
        pl.DataFrame(
            schema={"channel_id": pl.String, "published_at": INSTANT, "total_cost_micros": pl.Int64}
        ),
        pl.DataFrame(
            {
                "channel_id": CHANNELS,
                "is_active": [True, False, True],
                "is_monetized": [True, True, None],
                "complete_date": [FIRST, None, None],
            },
            schema={
                "channel_id": pl.String, "is_active": pl.Boolean, "is_monetized": pl.Boolean,
                "complete_date": pl.Date,
            },
        ),
    )  # fmt: skip


def rate_of_rows(metric: str, told: dict[tuple[int, int], Any], lengths: list[int | None]) -> Any:
    """Return the rate of the rows of which every part is known, summed one by one."""
    whole = []
    for (video, _), (facts, reach) in told.items():
        row = dict(zip(FACTS, facts or [None] * len(FACTS), strict=True))
        row |= dict(zip(("impressions", "clicks"), reach or (None, None), strict=True))
        engaged, length = row["engaged_views"], lengths[video]
        row |= {
            "views_reported": row["views"],
            "revenue_micros": row["estimated_revenue_micros"],
            "watchable_seconds": None if None in (engaged, length) else engaged * length,
        }
        parts = [row[name] for name in SUMS[metric]]
        if None not in parts:
            whole.append(parts)
    sums = [sum(column) for column in zip(*whole, strict=True)] or [None] * len(SUMS[metric])
    return METRICS[metric].of(dict(zip(SUMS[metric], sums, strict=True)))


def same(one: float | None, other: float | None) -> bool:
    if one is None or other is None:
        return one is other
    return math.isclose(one, other, rel_tol=1e-12)


WAYS = (
    [],
    [["channel_id", "month"], ["month"]],
    [["pacific_date", "month"], ["month"]],
    [["channel_id"], []],
)


@settings(max_examples=12, deadline=None)
@given(st.integers(0, 2**32))
def test_every_way_from_videos_to_the_network_gives_the_rate_of_the_rows(seed: int) -> None:
    told, lengths = world(random.Random(seed))
    columns = sorted({column for parts in SUMS.values() for column in parts.values()})
    sums = [pl.when(pl.col(name).count() > 0).then(pl.col(name).sum()) for name in columns]
    channel_days = rolled_up(told, lengths).with_columns(month=pl.col("pacific_date").dt.month())
    for way in WAYS:
        rolled = channel_days
        for keys in way:
            rolled = rolled.group_by(keys).agg(sums) if keys else rolled.select(sums)
        network = rolled.select(sums)
        for name, parts in SUMS.items():
            measures = network.select(pl.col(column).alias(m) for m, column in parts.items())
            rate = measures.select(rendering.polars(METRICS[name])).item()
            assert same(rate, rate_of_rows(name, told, lengths)), (name, way)
