"""How the lake lies on disk: folders, the columns of an observation, and how they are packed.

``<home>/lake/observations/day=2026-11-19/part.parquet`` holds the readings whose ``time`` lies in
that UTC day, sorted by video and time. Ids are Parquet's UUID: 16 bytes, which DuckDB groups three
times as fast as their text. Counters and instants are packed as differences, which are small
because neighbours are readings of one video; what repeats is packed as a dictionary.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from types import MappingProxyType
from typing import Any

import pyarrow as pa

_INSTANT = pa.timestamp("us", tz="UTC")

OBSERVATIONS = pa.schema(
    [
        pa.field("time", _INSTANT, nullable=False),
        pa.field("video_id", pa.uuid(), nullable=False),
        pa.field("channel_id", pa.uuid(), nullable=False),
        pa.field("views", pa.int64()),
        pa.field("likes", pa.int64()),
        pa.field("comments", pa.int64()),
        pa.field("shares", pa.int64()),
        pa.field("watch_time_hours", pa.decimal128(16, 4)),
        pa.field("impressions", pa.int64()),
        pa.field("clicks", pa.int64()),
        pa.field("retention_rate", pa.float64()),
        pa.field("estimated_revenue_micros", pa.int64()),
        pa.field("likes_state", pa.string(), nullable=False),
        pa.field("comments_state", pa.string(), nullable=False),
        pa.field("flags", pa.list_(pa.string()), nullable=False),
        pa.field("view_definition", pa.int16(), nullable=False),
        pa.field("source", pa.string(), nullable=False),
        pa.field("ingested_at", _INSTANT, nullable=False),
        pa.field("authorisation", pa.string()),
        pa.field("expires_at", _INSTANT),
    ]
)
"""One row a video and reading instant: ``ytempire.video_metrics_timeseries`` without the columns
that follow from others (``views_delta``, ``ctr``, ``engagement_rate``, ``*_cents``)."""

RARELY_TOLD = (
    "shares", "watch_time_hours", "impressions", "clicks", "retention_rate",
    "estimated_revenue_micros",
)  # fmt: skip
"""What most readings say nothing of: a later one that leaves it out keeps what was told before."""

KEY = ("video_id", "time")
"""What no two rows of a day share, and how a day is sorted."""

ROWS_IN_A_GROUP = 131_072
"""Rows packed together: what a writer holds in memory, and what one thread reads at a time."""

_DIFFERENCES = (
    "time", "views", "likes", "comments", "shares", "impressions", "clicks",
    "estimated_revenue_micros",
)  # fmt: skip
_RATES = ("retention_rate",)

PACKING: Mapping[str, Any] = MappingProxyType(
    {
        "compression": "zstd",
        "compression_level": 3,  # 9 takes twice as long for 3 % less
        "version": "2.6",
        "data_page_version": "2.0",
        "use_dictionary": [
            "flags.list.element" if name == "flags" else name
            for name in OBSERVATIONS.names
            if name not in {*_DIFFERENCES, *_RATES}
        ],
        "column_encoding": {
            **dict.fromkeys(_DIFFERENCES, "DELTA_BINARY_PACKED"),
            **dict.fromkeys(_RATES, "BYTE_STREAM_SPLIT"),
        },
    }
)
"""Arguments of ``pyarrow.parquet.ParquetWriter`` for a day."""


def lake_of(home: Path) -> Path:
    """Return the lake's folder in a home."""
    return home / "lake"


def observations(lake: Path) -> Path:
    """Return the folder of the days."""
    return lake / "observations"


def day_folder(lake: Path, day: date) -> Path:
    """Return the folder of a UTC day."""
    return day_file(lake, day).parent


def day_file(lake: Path, day: date) -> Path:
    """Return the file of a UTC day, whether it is there or not."""
    return observations(lake) / f"day={day.isoformat()}/part.parquet"


def days_on_disk(lake: Path) -> list[date]:
    """Return the UTC days that have a file, in order."""
    files = observations(lake).glob("day=*/part.parquet")
    return sorted(date.fromisoformat(file.parent.name.removeprefix("day=")) for file in files)


def later_over_held(later: str, held: str) -> str:
    """Return the select, in DuckDB's SQL, of later readings beside those they take the place of.

    Parameters
    ----------
    later, held
        What can stand after ``from``, each with the columns of ``OBSERVATIONS``.
    """
    told = [
        f"coalesce(later.{name}, held.{name}) as {name}" if name in RARELY_TOLD else f"later.{name}"
        for name in OBSERVATIONS.names
    ]
    same = " and ".join(f"later.{name} = held.{name}" for name in KEY)
    return f"select {', '.join(told)} from {later} as later left join {held} as held on {same}"
