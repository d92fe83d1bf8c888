"""One video that gains 1,000 views a day, and whose first days of readings only the lake holds."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from tests.lake.network import CHANNELS, VIDEOS

from ytempire.lake import exporting
from ytempire.lake.exporting import Done
from ytempire.warehouse import refreshing
from ytempire.warehouse.connection import Warehouse
from ytempire.warehouse.lake_books import LakeBooks

CHANNEL, VIDEO = CHANNELS[0], VIDEOS[0]
FIRST_HELD = date(2026, 8, 6)
"""Days before it are dropped."""


def at(day: int, hour: float = 20) -> datetime:
    """Return an instant of August."""
    return datetime(2026, 8, day, int(hour), int(hour % 1 * 60), tzinfo=UTC)


@dataclass
class OneVideo:
    """The video's warehouse and the lake beside it."""

    warehouse: Warehouse
    lake: Path

    def make(self, published_at: datetime, last_day: int, daily_views: int = 1000) -> None:
        """Write a reading a day, at 20:00, from 1 August."""
        self.run(
            "insert into ytempire.channels (channel_id, channel_name, is_ours) "
            "values (%s, 'a channel', true)", CHANNEL,
        )  # fmt: skip
        self.run(
            "insert into ytempire.videos (video_id, channel_id, title, status, published_at, "
            "format) values (%s, %s, 'a video', 'published', %s, 'long')",
            VIDEO, CHANNEL, published_at,
        )  # fmt: skip
        for day in range(1, last_day + 1):
            self.read(at(day), daily_views * day)
        self.run("select ytempire.repair_views_delta(array[%s::uuid])", VIDEO)

    def read(self, time: datetime, views: int) -> None:
        """Write a reading: a like for ten views, a comment for a hundred."""
        self.run(
            "insert into ytempire.video_metrics_timeseries (time, video_id, channel_id, views, "
            "likes, comments, view_definition, source) values (%s, %s, %s, %s, %s, %s, 1, 'test')",
            time, VIDEO, CHANNEL, views, views // 10, views // 100,
        )  # fmt: skip

    def export(self, drop_before: date | None = FIRST_HELD) -> Done:
        """Bring the lake in step and drop the first days."""
        refreshing.refresh(self.warehouse, until=at(20))
        return exporting.bring_in_step(
            LakeBooks(self.warehouse),
            self.lake,
            closed_before=date(2026, 8, 20),
            drop_before=drop_before,
            memory_limit="200MB",
        )

    def run(self, text: str, *values: Any) -> list[tuple]:
        """Run a statement as the owner; return its rows."""
        with self.warehouse.transaction("owner") as connection:
            cursor = connection.execute(text.encode(), values or None)
            return cursor.fetchall() if cursor.description else []
