"""The year's readings in PostgreSQL: its videos, a CSV of readings, and their hours."""

from __future__ import annotations

import subprocess
from collections.abc import Sequence
from datetime import date
from pathlib import Path

import duckdb
import polars as pl
import psycopg

from ytempire.lake.sums import scan
from ytempire.warehouse import loading, partitions, queries
from ytempire.warehouse.embedded import EmbeddedServer
from ytempire.warehouse.programs import installed_binaries

from .bench import Bench

COLUMNS = (
    "time", "video_id", "channel_id", "views", "likes", "comments", "likes_state",
    "comments_state", "flags", "view_definition", "source",
)  # fmt: skip
_HOURS = """
create unlogged table ytempire.bench_hours as
select
    date_bin('1 hour', time, timestamptz '2000-01-03 00:00:00+00') as hour,
    video_id,
    count(*) as readings,
    (max(array[(extract(epoch from time) * 1000000)::bigint, views, likes, comments]))[2] as views,
    (max(array[(extract(epoch from time) * 1000000)::bigint, views, likes, comments]))[3] as likes,
    (max(array[(extract(epoch from time) * 1000000)::bigint, views, likes, comments]))[4]
    as comments,
    max(time) as last_at
from ytempire.video_metrics_timeseries
where flags = '{}' and views is not null
group by 1, 2
"""


def put_videos(bench: Bench) -> None:
    """Load the channels and videos of the year, once."""

    def put() -> None:
        videos = pl.read_parquet(bench.year.folder / "videos.parquet")
        channels = videos.unique("channel_id", maintain_order=True).select(
            "channel_id", "niche", channel_name=pl.col("channel_id"), is_monetized=pl.lit(True)
        )
        rows = videos.select(
            "video_id", "channel_id", "format", "published_at",
            title=pl.lit("A video of the year, number ") + pl.int_range(pl.len()).cast(pl.String),
            status=pl.lit("published"), duration_seconds=pl.lit(420),
            uploaded_at=pl.col("published_at"), statistics_as_of=pl.col("published_at"),
            views=pl.int_range(pl.len()) * 7919 % 50_000,
        )  # fmt: skip
        with bench.warehouse.transaction("owner") as connection:
            loading.upsert(connection, "channels", channels, ["channel_id"])
            loading.upsert(connection, "videos", rows, ["video_id"])

    bench.once("videos", put)


def empty(bench: Bench) -> None:
    """Remove all readings, and what was noted of them."""
    bench.execute(
        "truncate ytempire.video_metrics_timeseries, ytempire.lake_changes, ytempire.lake_days"
    )


def days_of(files: Sequence[Path]) -> list[date]:
    """Return the UTC days of files of the lake."""
    return [date.fromisoformat(file.parent.name.removeprefix("day=")) for file in files]


def make_partitions(bench: Bench, files: Sequence[Path]) -> None:
    """Make the partitions of these days ahead, as a run of the product does."""
    partitions.ensure(bench.warehouse, days_of(files))


def write_csv(files: Sequence[Path], csv: Path, rows: int) -> None:
    """Write so many readings as PostgreSQL's COPY takes them, in the order they came in."""
    union = " union all ".join(f"from {scan(file)}" for file in files)
    told = ", ".join("'{}' as flags" if c == "flags" else c for c in COLUMNS)
    with duckdb.connect(config={"threads": 2, "memory_limit": "1500MB"}) as connection:
        connection.execute("set timezone = 'UTC'")
        connection.execute(
            f"copy (select {told} from ({union}) order by ingested_at, video_id limit {rows}) "
            f"to '{csv}' (format csv, header false)"
        )


def frames_of(csv: Path) -> pl.DataFrame:
    """Return what a CSV of `write_csv` says, typed as a source gives it."""
    counters = dict.fromkeys(("views", "likes", "comments", "view_definition"), pl.Int64)
    kinds = {name: counters.get(name, pl.String) for name in COLUMNS}
    frame = pl.read_csv(csv, has_header=False, schema=kinds)
    time = (pl.col("time") + ":00").str.to_datetime("%Y-%m-%d %H:%M:%S%.f%:z", time_unit="us")
    return frame.with_columns(time=time, flags=pl.lit([], dtype=pl.List(pl.String)))


def copy_by_psql(bench: Bench, csv: Path) -> None:
    r"""Load a CSV with ``\copy`` of PostgreSQL's own client."""
    columns = ", ".join(COLUMNS)
    connection = EmbeddedServer(bench.folder / "home").conninfo("owner")
    subprocess.run(
        [
            str(installed_binaries() / "bin" / "psql"), "-q", "-v", "ON_ERROR_STOP=1",
            "-d", connection, "-c", "set timezone = 'UTC'",
            "-c", rf"\copy ytempire.video_metrics_timeseries ({columns}) from '{csv}' csv",
        ],
        check=True,
    )  # fmt: skip


def put_readings(bench: Bench, files: Sequence[Path]) -> None:
    """Load whole days, once for these files."""

    def put() -> None:
        put_videos(bench)
        empty(bench)
        # All of the year's, as a warehouse has them that lets go of none: plans get no easier.
        make_partitions(bench, bench.year.files())
        csv = bench.folder / "readings.csv"
        for file in files:
            write_csv([file], csv, rows=10**9)
            copy_by_psql(bench, csv)
        csv.unlink()
        bench.execute("vacuum (analyze) ytempire.video_metrics_timeseries")

    bench.once(f"readings of {len(files)} days", put)


def hours(bench: Bench) -> None:
    """Group the readings that are there by hour."""
    with bench.warehouse.connect("owner", autocommit=True) as connection:
        connection.execute("drop table if exists ytempire.bench_hours")
        _without_jit(connection)
        connection.execute(_HOURS.encode())


def hours_frame(bench: Bench) -> pl.DataFrame:
    """Return the hours that `hours` left, and remove them."""
    with bench.warehouse.transaction("owner") as connection:
        found = queries.extract(connection, "select * from ytempire.bench_hours")
        connection.execute("drop table ytempire.bench_hours")
    return found


def _without_jit(connection: psycopg.Connection) -> None:
    connection.execute("set jit = off")
    connection.execute("set work_mem = '256MB'")
