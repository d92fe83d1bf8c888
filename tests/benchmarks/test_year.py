"""The year that is measured on is like one, and is the same one every time."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import polars as pl
import pyarrow.parquet as pq
import pytest

from ytempire.lake import layout

from .year import FIRST, Size, Year


@pytest.fixture(scope="module")
def year(tmp_path_factory: pytest.TempPathFactory) -> Year:
    made = Year(tmp_path_factory.mktemp("year"), Size(0.01, days=40))
    made.make()
    return made


@pytest.fixture(scope="module")
def readings(year: Year) -> pl.DataFrame:
    parts = [
        pl.from_arrow(pq.read_table(layout.day_file(year.lake, day), partitioning=None))
        for day in year.days
    ]
    return pl.concat(parts).sort("video_id", "time")


def test_days_lie_as_the_lake_keeps_them(year: Year) -> None:
    assert layout.days_on_disk(year.lake) == year.days
    for day in year.days[::13]:
        table = pq.read_table(layout.day_file(year.lake, day), partitioning=None)
        assert table.schema.equals(layout.OBSERVATIONS)
        rows = pl.from_arrow(table)
        assert rows["time"].dt.date().unique().to_list() == [day]
        assert rows.select("video_id", "time").equals(
            rows.select("video_id", "time").sort("video_id", "time")
        )
    assert year.rows == sum(
        pq.read_metadata(layout.day_file(year.lake, day)).num_rows for day in year.days
    )


def test_it_is_the_same_every_time(year: Year, tmp_path: Path) -> None:
    again = Year(tmp_path, year.size)
    again.make()
    for day in year.days[::9]:
        one, other = (layout.day_file(y.lake, day).read_bytes() for y in (year, again))
        assert one == other
    written = layout.day_file(again.lake, FIRST).stat().st_mtime_ns
    again.make()
    assert layout.day_file(again.lake, FIRST).stat().st_mtime_ns == written, "made twice"


def test_videos_are_read_as_often_as_their_age_asks(year: Year, readings: pl.DataFrame) -> None:
    videos = pl.read_parquet(year.folder / "videos.parquet").with_columns(
        video_id=pl.col("video_id").str.replace_all("-", "").str.decode("hex")
    )
    assert videos.height == 40 * 3
    ages = readings.join(videos.select("video_id", "published_at"), on="video_id").with_columns(
        age=pl.col("time") - pl.col("published_at"),
        since=pl.col("time").diff().over("video_id"),
    )
    assert ages["age"].min() > timedelta(0)
    for low, high, every in ((1, 2, 1), (5, 20, 5), (30, 60, 20), (80, 150, 60)):
        hours = pl.col("age").is_between(timedelta(hours=low), timedelta(hours=high))
        since = ages.filter(hours)["since"].median()
        assert abs(since - timedelta(minutes=every)) < timedelta(seconds=30), every


def test_views_come_fast_and_then_slower_less_at_night(readings: pl.DataFrame) -> None:
    ends = readings.group_by("video_id").agg(pl.col("views").last(), pl.col("time").max())
    assert ends["views"].quantile(0.9) > 4 * ends["views"].median(), "few videos have most views"
    gained = readings.with_columns(
        gained=pl.col("views").diff().over("video_id"),
        took=pl.col("time").diff().over("video_id"),
    ).drop_nulls("gained")
    assert gained["gained"].min() < 0, "now and then views are taken back"
    by_hour = (
        gained.filter(pl.col("took") < timedelta(minutes=90))
        .group_by(pl.col("time").dt.hour().alias("hour"))
        .agg(pl.col("gained").sum())
        .sort("hour")["gained"]
    )
    assert by_hour.max() > 1.5 * by_hour.min()
