"""The year's facts as the roll-ups of history are handed them; the figures go to PostgreSQL."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from functools import cached_property

import polars as pl

from ytempire.lake import layout
from ytempire.rollups.history.books import ObservedDay
from ytempire.warehouse.connection import Warehouse
from ytempire.warehouse.rollup_books import RollupBooks

from .year import Year

_ZONE = "America/Los_Angeles"


class YearBooks(RollupBooks):
    """The facts of a year up to a day, or since one.

    Parameters
    ----------
    year
        Made.
    warehouse
        Where the figures go.
    first, last
        UTC days that are known of.
    """

    def __init__(self, year: Year, warehouse: Warehouse, first: date, last: date) -> None:
        super().__init__(warehouse)
        self.year = year
        self.first, self.last = first, last

    def observed(self) -> dict[date, ObservedDay]:
        """Return the readings of each day; a file's size stands for its fingerprint."""
        files = {day: layout.day_file(self.year.lake, day) for day in self.year.days}
        return {
            day: ObservedDay(file, file.stat().st_size)
            for day, file in files.items()
            if self.first <= day <= self.last
        }

    @cached_property
    def _videos(self) -> pl.DataFrame:
        local = pl.col("published_at").dt.convert_time_zone(_ZONE).dt.date()
        videos = pl.read_parquet(self.year.folder / "videos.parquet")
        return videos.with_columns(published_date=local).with_row_index("video")

    def fingerprints(self) -> dict[str, dict[date, int]]:
        """Return the number of the year's facts of each day."""
        begin = datetime(self.first.year, self.first.month, self.first.day, tzinfo=UTC)
        end = datetime(self.last.year, self.last.month, self.last.day, tzinfo=UTC)
        known = self._videos.filter(
            pl.col("published_at").is_between(begin, end + timedelta(days=1), closed="left")
        )
        counted = dict(known.group_by("published_date").len().iter_rows())
        days = {day: 1 for day in self.year.days if self.first <= day <= self.last}
        return {"publications": counted, "costs": counted, "jobs": days, "video_days": days,
                "channel_days": days}  # fmt: skip

    def facts(self, name: str, first: date, end: date) -> pl.DataFrame:
        """Return the facts of Pacific days, half-open."""
        found: pl.DataFrame = getattr(self, f"_{name}")
        column = "published_date" if "published_date" in found.columns else "pacific_date"
        return found.filter(
            pl.col(column).is_between(max(first, self.first), end, closed="left"),
            pl.col(column) <= self.last,
        )

    def video_facts(self, day: date) -> pl.DataFrame:
        """Return what Analytics tells of a day."""
        file = self.year.folder / "facts" / f"{day}.parquet"
        facts = pl.read_parquet(file if file.is_file() else self.year.first_facts)
        return (
            facts.with_columns(
                video_id=self._videos["video_id"].gather(facts["video"]),
                pacific_date=pl.lit(day),
            )
            .drop("video")
            .filter(file.is_file())
        )

    @cached_property
    def _publications(self) -> pl.DataFrame:
        return self._videos.drop("video", "loaded_micros")

    @cached_property
    def _costs(self) -> pl.DataFrame:
        return self._videos.select("video_id", "loaded_micros", "published_date")

    @cached_property
    def _channel_days(self) -> pl.DataFrame:
        channels = self._videos.select(pl.col("channel_id").unique(maintain_order=True))
        days = pl.DataFrame({"pacific_date": self.year.days})
        told = (
            days.join(channels, how="cross")
            .with_row_index("n")
            .with_columns(pl.col("n").cast(pl.Int64))
        )
        names = (
            "videos_published", "videos_with_cost", "views_gained", "engaged_views",
            "watch_seconds", "impressions", "clicks", "subscribers_gained", "subscribers_lost",
            "revenue_micros", "published_cost_micros",
        )  # fmt: skip
        counts = [
            (pl.col("n") * 7919 % (97 + 10 * at)).alias(name) for at, name in enumerate(names)
        ]
        return told.with_columns(*counts, is_revenue_complete=pl.lit(True)).drop("n")

    @cached_property
    def _jobs(self) -> pl.DataFrame:
        """One attempt in eight failed, and was made again."""
        videos = self._videos
        done = videos.select(
            "video_id", "channel_id", pacific_date="published_date",
            status=pl.lit("completed"),
            retry_count=(pl.col("video") % 8 == 0).cast(pl.Int64),
            direct_micros=pl.col("loaded_micros") - 70_000,
            failed_share_micros=pl.lit(70_000, pl.Int64),
            cpu_seconds=pl.lit(41.5), gpu_seconds=pl.lit(None, pl.Float64),
            started_at=pl.col("published_at") - pl.duration(hours=2),
            ended_at=pl.col("published_at") - pl.duration(seconds=pl.col("video") % 3600),
        )  # fmt: skip
        failed = done.filter(pl.col("retry_count") == 1).with_columns(
            pl.lit(None, pl.String).alias("video_id"), status=pl.lit("failed"),
            retry_count=pl.lit(0, pl.Int64), direct_micros=pl.lit(None, pl.Int64),
            failed_share_micros=pl.lit(None, pl.Int64),
        )  # fmt: skip
        return pl.concat([done, failed])


class UnwrittenBooks(YearBooks):
    """The same, whose figures go nowhere: a warehouse is not what is measured."""

    def __init__(self, year: Year, first: date, last: date) -> None:
        self.year = year
        self.first, self.last = first, last
        self.record: dict[str, dict[date, int]] = {}

    def recorded(self) -> dict[str, dict[date, int]]:
        """Return what was rolled up by this object."""
        return self.record

    def replace(
        self,
        rollup: str,
        tables: Mapping[str, pl.DataFrame],
        column: str,
        days: Mapping[date, int | None],
    ) -> None:
        """Note the days."""
        self.record.setdefault(rollup, {}).update({d: n for d, n in days.items() if n is not None})
