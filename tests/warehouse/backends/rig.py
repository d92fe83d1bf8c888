"""One warehouse of either backend, its readings, and what a plain count of them says."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import psycopg

from ytempire import paths
from ytempire.warehouse import backend, migrations, refreshing

START = datetime(2026, 10, 29, tzinfo=UTC)
CHANNELS = [f"{n:08d}-0000-4000-8000-0000000000c0" for n in range(2)]
VIDEOS = [f"{n:08d}-0000-4000-8000-0000000000d0" for n in range(3)]
PLAIN = (Path(__file__).parent / "plain_hours.sql").read_text()
HOURLY = (
    "select hour, video_id::text, channel_id::text, readings, views, views_peak, views_gained, "
    "round(views_gained_in_hour::numeric, 6), likes, comments, revenue_cents, revenue_micros, "
    "revenue_micros_gained, round(avg_ctr::numeric, 9), avg_retention, "
    "round(avg_engagement::numeric, 9), gained_since_at, as_of from {} as hours order by 2, 1"
)
COLUMNS = (
    "time", "video_id", "channel_id", "views", "likes", "comments", "impressions", "clicks",
    "retention_rate", "estimated_revenue_micros", "flags", "view_definition", "source",
)  # fmt: skip


def at(hours: float) -> datetime:
    """Return an instant so many hours after the start."""
    return START + timedelta(hours=hours)


@dataclass
class Rig:
    """A migrated database that tests share; each begins with `reset`."""

    connection: psycopg.Connection
    name: backend.Name
    can_copy: bool = True

    @property
    def is_exact_before_refresh(self) -> bool:
        """Native counts late readings at once; a continuous aggregate at its next refresh."""
        return self.name == "native"

    def reset(self) -> None:
        """Remove all readings and all that was rolled up of them."""
        run = self.connection.execute
        run("delete from ytempire.video_metrics_timeseries")
        run("delete from ytempire.videos")
        run("delete from ytempire.channels")
        run(
            "update ytempire.video_hours_state "
            "set threshold = '-infinity', watermark = '-infinity', floor = '-infinity'"
        )
        if self.name == "native":
            run("discard plans")  # the watermark went back, as it never does
            run("delete from ytempire.video_hours_changed")
            run("delete from ytempire.video_hours_rolled")
        else:
            self._make_aggregate_anew()
        for n, channel in enumerate(CHANNELS):
            run(
                "insert into ytempire.channels (channel_id, channel_name) values (%s, %s)",
                [channel, f"channel {n}"],
            )
        for video in VIDEOS:
            run(
                "insert into ytempire.videos "
                "(video_id, channel_id, title, generation_method, published_at) "
                "values (%s, %s, 'a video', 'ai', %s)",
                [video, CHANNELS[0], at(-1)],
            )

    def _make_aggregate_anew(self) -> None:
        """How far it was materialised cannot be taken back: make it and its views again."""
        run = self.connection.execute
        run("drop materialized view if exists ytempire.video_hours_gathered cascade")
        for made in migrations.files():
            if made.name in ("video_hours_gathered", "video_hours_frozen"):
                run(made.text.encode())
        for view in (
            "video_first_1000_views",
            "video_view_velocities",
            "video_metrics_hourly",
            "video_metrics_daily_utc",
            "video_metrics_daily_pacific",
        ):
            run((paths.sql() / "views" / f"{view}.sql").read_bytes())

    def reading(self, video: int, hours: float, **values: Any) -> dict[str, Any]:
        """Return a reading as a row."""
        return {
            **dict.fromkeys(COLUMNS),
            "time": at(hours),
            "video_id": VIDEOS[video],
            "channel_id": CHANNELS[0],
            "flags": [],
            "view_definition": 3,
            "source": "test",
            **values,
        }

    def upsert(self, rows: Sequence[dict[str, Any]]) -> None:
        """Write readings, some at a time; one that is there is replaced."""
        one = f"({', '.join(['%s'] * len(COLUMNS))})"
        sets = ", ".join(f"{name} = excluded.{name}" for name in COLUMNS[2:])
        for first in range(0, len(rows), 50):
            some = rows[first : first + 50]
            self.connection.execute(
                f"insert into ytempire.video_metrics_timeseries ({', '.join(COLUMNS)}) "
                f"values {', '.join([one] * len(some))} "
                f"on conflict (video_id, time) do update set {sets}",
                [row[name] for row in some for name in COLUMNS],
            )

    def copy(self, rows: Sequence[dict[str, Any]]) -> None:
        """COPY new readings."""
        text = f"copy ytempire.video_metrics_timeseries ({', '.join(COLUMNS)}) from stdin"
        with self.connection.cursor() as cursor, cursor.copy(text.encode()) as copy:
            for row in rows:
                copy.write_row([row[name] for name in COLUMNS])

    def refresh(self, until: datetime) -> refreshing.Refreshed:
        """Roll up the hours that are over."""
        return refreshing.refresh_on(self.connection, until)

    def hours(self) -> list[tuple]:
        """Return ``video_metrics_hourly``."""
        return self.connection.execute(
            HOURLY.format("ytempire.video_metrics_hourly").encode()
        ).fetchall()

    def plain(self) -> list[tuple]:
        """Return what it must say."""
        return self.connection.execute(HOURLY.format(f"({PLAIN})").encode()).fetchall()
