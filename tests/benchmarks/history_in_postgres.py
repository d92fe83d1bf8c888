"""A warehouse that grows by days: facts in PostgreSQL, readings in a lake, rolled up daily."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date, timedelta
from pathlib import Path

import polars as pl
import pyarrow.parquet as pq
from psycopg import sql

from ytempire.lake import engine, layout
from ytempire.rollups.history.observed import observed
from ytempire.rollups.history.updating import Done, bring_up_to_date
from ytempire.settings import Settings
from ytempire.warehouse import loading, migrations, observations
from ytempire.warehouse.connection import Warehouse
from ytempire.warehouse.rollup_books import RollupBooks

from .year import Year
from .year_books import UnwrittenBooks

_DAYS_AT_ONCE = 30
# One attempt in eight failed, and was made again.
_JOBS = """
insert into ytempire.video_generation_jobs (
    video_id, channel_id, topic, status, current_stage, created_at, started_at, completed_at,
    failed_at, retry_count, cpu_seconds_used
)
select
    video_id, channel_id, 'a topic', case when attempt = 2 then 'failed' else 'completed' end,
    'uploading', published_at - interval '3 hours', published_at - interval '2 hours',
    case when attempt = 1 then published_at - interval '1 hour' end,
    case when attempt = 2 then published_at - interval '1 hour' end, 0, 41.5
from ytempire.videos, generate_series(1, 2) as attempts (attempt)
where
    published_at >= %(first)s and published_at < %(end)s
    and (attempt = 1 or hashtext(video_id::text) %% 8 = 0)
"""
_COSTS = """
insert into ytempire.video_loaded_costs (
    pacific_month, video_id, channel_id, direct_micros, failed_share_micros, shared_share_micros,
    invoice_share_micros, is_over_alert, is_over_limit, is_loaded_over_limit, failed_jobs_rule
)
select
    date_trunc('month', published_at at time zone 'America/Los_Angeles')::date, video_id,
    channel_id, 2000000 + hashtext(video_id::text) %% 400000, 70000, 20000, 0, false, false, false,
    'equally'
from ytempire.videos
where published_at >= %(first)s and published_at < %(end)s
"""
_LAKE = """
insert into ytempire.lake_days (
    day, readings, views, likes, comments, shares, impressions, clicks, watch_time_hours,
    revenue_micros, fingerprint, bytes
)
values (%s, %s, 0, 0, 0, 0, 0, 0, 0, 0, %s, %s)
"""


class GrowingHistory:
    """The days of a year so far, as a run of the product finds them.

    Parameters
    ----------
    year
        Made; its files are the lake.
    warehouse
        Migrated and empty.
    kept
        Where roll-ups keep what is left of each day.
    """

    def __init__(self, year: Year, warehouse: Warehouse, kept: Path) -> None:
        self.year, self.kept = year, kept
        self._warehouse = warehouse
        self._books = UnwrittenBooks(year, year.days[0], year.days[-1])

    def add(self, days: Sequence[date]) -> None:
        """Add the facts of these days, which follow each other, and record their readings."""
        self._add_videos(days[0], days[-1] + timedelta(days=1))
        for at in range(0, len(days), _DAYS_AT_ONCE):
            self._add_figures(days[at : at + _DAYS_AT_ONCE])
        with self._warehouse.transaction("owner") as connection:
            for day in days:
                file = layout.day_file(self.year.lake, day)
                size = file.stat().st_size
                readings = pq.read_metadata(file).num_rows
                connection.execute(_LAKE, [day, readings, str(size), size])

    def settle(self) -> None:
        """Let the server clean up and count now, not while a figure is measured."""
        with self._warehouse.connect("owner", autocommit=True) as connection:
            connection.execute("vacuum (analyze)")
            connection.execute("delete from ytempire.lake_changes")

    def roll_up(self, memory: str = "1GB") -> tuple[float, Done]:
        """Do what the step of the pipeline does; return its seconds and what it did."""
        begun = time.monotonic()
        books = RollupBooks(self._warehouse)
        spill = self.kept / "spill"
        with books.alone(), engine.opened(spill, memory_limit=memory, threads=2) as duckdb:
            with observations.held(self._warehouse) as held:
                records = books.lake_records()
                hot = engine.spill_folder(duckdb) / "hot"
                days = observed(duckdb, self.year.lake, records, held.lake_days, held.rows, hot)
            done = bring_up_to_date(books, duckdb, days, self.kept / "days")
        return time.monotonic() - begun, done

    def _add_videos(self, first: date, end: date) -> None:
        videos = pl.read_parquet(self.year.folder / "videos.parquet").filter(
            pl.col("published_at").dt.date().is_between(first, end, closed="left")
        )
        channels = videos.unique("channel_id", maintain_order=True).select(
            "channel_id", "niche", channel_name=pl.col("channel_id")
        )
        rows = videos.select(
            "video_id", "channel_id", "format", "published_at", title=pl.lit("A video")
        )
        with self._warehouse.transaction("owner") as connection:
            loading.upsert(connection, "channels", channels, ["channel_id"])
            loading.upsert(connection, "videos", rows, ["video_id"])
            for text in (_JOBS, _COSTS):
                connection.execute(text.encode(), {"first": first, "end": end})

    def _add_figures(self, days: Sequence[date]) -> None:
        facts = pl.concat(self._books.video_facts(day) for day in days)
        videos = self._books.facts("publications", self.year.days[0], self.year.days[-1])
        views = pl.col("engaged_views")
        # A video's Pacific day may begin before its UTC day does; what it had then is not made.
        rows = facts.join(videos.select("video_id", "channel_id"), on="video_id").with_columns(
            readings=pl.lit(24), views_gained=views + 3, views_reported=views + 2,
            watch_seconds=views * 150, likes_reported=views // 25,
        )  # fmt: skip
        told = self._books.facts("channel_days", days[0], days[-1] + timedelta(days=1))
        with self._warehouse.transaction("owner") as connection:
            known = connection.execute("select channel_id::text from ytempire.channels")
            channels = [channel for (channel,) in known]
            told = told.filter(pl.col("channel_id").is_in(channels))
            for table, frame in (("video_metrics_daily", rows), ("channel_metrics_daily", told)):
                loading.copy_rows(connection, sql.Identifier("ytempire", table), frame)


@contextmanager
def opened(year: Year, folder: Path) -> Iterator[GrowingHistory]:
    """Give a history without a day, in a home of its own."""
    with Warehouse(Settings(home=folder / "home")) as warehouse:
        migrations.migrate(warehouse)
        yield GrowingHistory(year, warehouse, folder / "kept")
