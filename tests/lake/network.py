"""A small network written straight into a test's database, and the lake beside it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from ytempire.lake import engine, exporting, holding, layout
from ytempire.lake.exporting import Done
from ytempire.warehouse import observations
from ytempire.warehouse.connection import Warehouse
from ytempire.warehouse.lake_books import LakeBooks

CHANNELS = [f"{n:08d}-0000-4000-8000-00000000000c" for n in range(2)]
VIDEOS = [f"{n:08d}-0000-4000-8000-00000000000d" for n in range(6)]
FIRST = date(2026, 5, 1)
DAYS = [FIRST + timedelta(days=n) for n in range(3)]
END = DAYS[-1] + timedelta(days=1)


@dataclass
class Network:
    """The warehouse of a test and its lake."""

    warehouse: Warehouse
    lake: Path

    @property
    def books(self) -> LakeBooks:
        return LakeBooks(self.warehouse)

    def make(self) -> None:
        """Write channels, videos, and four readings a video and day; one reading has everything."""
        with self.warehouse.transaction("writer") as c:
            for n, channel in enumerate(CHANNELS):
                c.execute(
                    "insert into ytempire.channels (channel_id, channel_name, is_ours) "
                    "values (%s, %s, %s)",
                    [channel, f"channel {n}", n == 0],
                )
            for n, video in enumerate(VIDEOS):
                c.execute(
                    "insert into ytempire.videos (video_id, channel_id, title, generation_method) "
                    "values (%s, %s, 'a video', 'ai')",
                    [video, CHANNELS[n % 2]],
                )
            for day in DAYS:
                text, *values = _insert(list(_day(day)))
                c.execute(text, values)
        self.execute(
            "update ytempire.video_metrics_timeseries set likes = null, likes_state = 'hidden', "
            "shares = 3, watch_time_hours = 12.3456, impressions = 900, clicks = 31, "
            "retention_rate = 0.4321, flags = '{zero_after_positive,\"a, b\"}', source = '', "
            "estimated_revenue_cents = 77 where video_id = %s and time = %s",
            VIDEOS[1], at(FIRST, 6),
        )  # fmt: skip

    def reading(self, video: str, time: datetime, **values: Any) -> None:
        """Add one reading."""
        self.execute(*_insert([_reading(video, time, **values)]))

    def execute(self, text: str, *values: Any) -> list[tuple]:
        with self.warehouse.transaction("writer") as connection:
            cursor = connection.execute(text.encode(), values or None)
            return cursor.fetchall() if cursor.description else []

    def export(self, **more: Any) -> Done:
        return exporting.bring_in_step(
            self.books, self.lake, **{"closed_before": END, "memory_limit": "200MB", **more}
        )

    def all(self, columns: str = "video_id::text, time, views") -> list[tuple]:
        """Return all readings, wherever they lie."""
        with (
            observations.held(self.warehouse) as held,
            holding.opened(self.lake, held.lake_days, held.rows, removed=held.removed) as reader,
        ):
            return reader.execute(f"select {columns} from observations order by all").fetchall()

    def in_postgres(self, columns: str = "video_id::text, time, views") -> list[tuple]:
        return sorted(self.execute(f"select {columns} from ytempire.video_metrics_timeseries"))

    def in_file(self, day: date, columns: str = "video_id::text, time, views") -> list[tuple]:
        file = layout.day_file(self.lake, day)
        with engine.opened(self.lake) as reader:
            return reader.execute(f"select {columns} from '{file}' order by all").fetchall()

    def records(self) -> dict[date, tuple]:
        found = self.execute(
            "select day, readings, fingerprint, bytes, dropped_at is not null "
            "from ytempire.lake_days order by day"
        )
        return {row[0]: row[1:] for row in found}

    def files(self) -> Sequence[str]:
        return sorted(str(f.relative_to(self.lake)) for f in self.lake.rglob("*") if f.is_file())


def _day(day: date) -> Iterable[dict[str, Any]]:
    for n, video in enumerate(VIDEOS):
        for hour in (0, 6, 12, 18):
            yield _reading(video, at(day, hour), views=1000 * n + hour)


def _reading(video: str, time: datetime, **values: Any) -> dict[str, Any]:
    return {
        "time": time, "video_id": video, "channel_id": CHANNELS[VIDEOS.index(video) % 2],
        "views": 10, "likes": 2, "comments": 1, "view_definition": 3,
        "source": "youtube_data", "ingested_at": time + timedelta(minutes=1), **values,
    }  # fmt: skip


def _insert(rows: list[dict[str, Any]]) -> tuple[Any, ...]:
    holes = ", ".join("(" + ", ".join("%s" for _ in row) + ")" for row in rows)
    text = f"insert into ytempire.video_metrics_timeseries ({', '.join(rows[0])}) values {holes}"
    return (text, *(value for row in rows for value in row.values()))


def at(day: date, hour: float) -> datetime:
    return datetime(day.year, day.month, day.day, tzinfo=UTC) + timedelta(hours=hour)
