"""Looks at the lake without reading it: its days, its size, and the files that cannot be right."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from ytempire.lake import layout
from ytempire.lake.books import Row


@dataclass(frozen=True)
class Sight:
    """What lies there.

    Attributes
    ----------
    days
        Days recorded.
    first, last
        The first and last of them; None: there are none.
    readings, bytes
        Recorded of all of them.
    only_in_lake
        Days that PostgreSQL dropped.
    disagreeing
        Day -> what is wrong with its file, in order.
    """

    days: int
    first: date | None
    last: date | None
    readings: int
    bytes: int
    only_in_lake: list[date]
    disagreeing: dict[date, str]

    def summary(self) -> str:
        """Return one sentence for people."""
        if not self.days:
            return "holds no day yet"
        size = f"{self.bytes / 1e3:,.0f} kB" if self.bytes < 1e6 else f"{self.bytes / 1e6:,.1f} MB"
        each = f", {self.bytes / self.readings:.1f} bytes each" if self.readings else ""
        told = f"{self.days} days, {self.first} to {self.last}: {self.readings:,} readings, {size}"
        only = len(self.only_in_lake)
        return told + each + (f"; {only} days lie in the lake only" if only else "")


def look(lake: Path, records: Mapping[date, Row]) -> Sight:
    """Compare the files with the rows of ``ytempire.lake_days`` by their sizes."""
    wrong = {}
    for day, row in records.items():
        file = layout.day_file(lake, day)
        if not file.is_file():
            wrong[day] = f"{file} is not there"
        elif file.stat().st_size != row["bytes"]:
            wrong[day] = f"{file} has {file.stat().st_size:,} bytes, not {row['bytes']:,}"
    return Sight(
        days=len(records),
        first=min(records, default=None),
        last=max(records, default=None),
        readings=sum(row["readings"] for row in records.values()),
        bytes=sum(row["bytes"] for row in records.values()),
        only_in_lake=[day for day, row in records.items() if row["dropped_at"] is not None],
        disagreeing=wrong,
    )
