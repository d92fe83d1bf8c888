"""What the readings of a day add up to, and the fingerprint of all their columns."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import duckdb

from ytempire.lake.errors import DayDamaged

# As `ytempire.reading_day_sums` writes a reading in PostgreSQL: the same text there and here.
_WRITTEN = """concat_ws('|',
    video_id::varchar,
    epoch_us(time)::varchar,
    channel_id::varchar,
    coalesce(views::varchar, ''),
    coalesce(likes::varchar, ''),
    coalesce(comments::varchar, ''),
    coalesce(shares::varchar, ''),
    coalesce((watch_time_hours * 10000)::bigint::varchar, ''),
    coalesce(impressions::varchar, ''),
    coalesce(clicks::varchar, ''),
    coalesce(
        case
            when abs(retention_rate) <= 9223372036.854774::double
                then floor(retention_rate * 1000000000)::bigint::varchar
            when isnan(retention_rate) then 'NaN'
            else retention_rate::bit::varchar
        end,
        ''
    ),
    coalesce(estimated_revenue_micros::varchar, ''),
    likes_state,
    comments_state,
    array_to_string(flags, ','),
    view_definition::varchar,
    source,
    epoch_us(ingested_at)::varchar,
    coalesce(authorisation, ''),
    coalesce(epoch_us(expires_at)::varchar, '')
)"""

SELECTED = f"""
    count(*) as readings,
    coalesce(sum(views), 0) as views,
    coalesce(sum(likes), 0) as likes,
    coalesce(sum(comments), 0) as comments,
    coalesce(sum(shares), 0) as shares,
    coalesce(sum(impressions), 0) as impressions,
    coalesce(sum(clicks), 0) as clicks,
    coalesce(sum(watch_time_hours), 0) as watch_time_hours,
    coalesce(sum(estimated_revenue_micros), 0) as revenue_micros,
    coalesce(sum(('0x' || left(md5({_WRITTEN}), 15))::bigint), 0) as fingerprint,
    min(expires_at) as first_expires_at
"""
"""The sums of observations, in DuckDB's SQL."""


@dataclass(frozen=True)
class DaySums:
    """What readings add up to; unknown counters add nothing.

    Attributes
    ----------
    readings
        How many there are.
    views, likes, comments, shares, impressions, clicks
        Sums of the counters.
    watch_time_hours, revenue_micros
        Hours and micro-dollars.
    fingerprint
        Sum of a number drawn from every reading's columns: equal sums of other readings differ
        here. It adds up like the rest, so a day less some readings has its fingerprint less
        theirs.
    """

    readings: int
    views: int
    likes: int
    comments: int
    shares: int
    impressions: int
    clicks: int
    watch_time_hours: Decimal
    revenue_micros: int
    fingerprint: int

    @classmethod
    def of(cls, row: Mapping[str, Any]) -> DaySums:
        """Read them from a row with columns of these names; other columns are left alone."""
        numbers = {f.name: row[f.name] for f in fields(cls)}
        exact = {
            name: Decimal(value).quantize(Decimal("0.0001"))
            if name == "watch_time_hours"
            else int(value)
            for name, value in numbers.items()
        }
        return cls(**exact)  # type: ignore[arg-type]

    def __add__(self, other: DaySums) -> DaySums:
        return DaySums(*(_of(self, f) + _of(other, f) for f in _NAMES))

    def __sub__(self, other: DaySums) -> DaySums:
        return DaySums(*(_of(self, f) - _of(other, f) for f in _NAMES))

    def columns(self) -> dict[str, Any]:
        """Return them by name."""
        return {name: _of(self, name) for name in _NAMES}

    def differences(self, other: DaySums) -> str:
        """Return what differs, for people: ``views 30, not 20``; empty: nothing."""
        return "; ".join(
            f"{name} {_of(self, name)}, not {_of(other, name)}"
            for name in _NAMES
            if _of(self, name) != _of(other, name)
        )


@dataclass(frozen=True)
class FileSums:
    """What a file of the lake adds up to, when its first reading expires, and its size."""

    sums: DaySums
    first_expires_at: datetime | None
    bytes: int


_NAMES = tuple(f.name for f in fields(DaySums))


def of_file(connection: duckdb.DuckDBPyConnection, file: Path) -> FileSums:
    """Add up a file by reading all of it.

    Raises
    ------
    DayDamaged
        If it is not there, or is no Parquet of observations.
    """
    try:
        size = file.stat().st_size
        row = of_rows(connection, f"select * from {scan(file)}")
    except (duckdb.Error, OSError) as error:
        said = str(error).splitlines()[0]
        raise DayDamaged(f"{file} cannot be read: {said}") from error
    return FileSums(DaySums.of(row), row["first_expires_at"], size)


def of_rows(connection: duckdb.DuckDBPyConnection, rows: str) -> dict[str, Any]:
    """Add up the rows of a select."""
    cursor = connection.execute(f"select {SELECTED} from ({rows})")
    names = [column[0] for column in cursor.description or ()]
    # All of it is fetched: DuckDB begins nothing else while a result is open.
    return dict(zip(names, cursor.fetchall()[0], strict=True))


def scan(file: Path) -> str:
    """Return the DuckDB expression that reads a file of observations."""
    name = str(file).replace("'", "''")
    return f"read_parquet('{name}', hive_partitioning = false)"


def _of(sums: DaySums, name: str) -> Any:
    return getattr(sums, name)
