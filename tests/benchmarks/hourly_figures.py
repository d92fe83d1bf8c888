"""The hourly roll-up of 10 million readings: ours, DuckDB by hand, polars, pandas, PostgreSQL."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

import duckdb
import pandas as pd
import polars as pl

from ytempire.lake import engine
from ytempire.rollups.history.books import ObservedDay
from ytempire.rollups.history.desk import Desk

from . import readings_in_postgres
from .bench import Bench
from .figure import Figure, FigureError

STATED_ROWS = 10_000_000
PANDAS_AT_LEAST = 4
POSTGRES_AT_LEAST = 3
OVERHEAD_AT_MOST = 1.3
_KEY = ["video_id", "hour"]
_COLUMNS = ["time", "video_id", "views", "likes", "comments"]


def hourly_10m_speedup_vs_pandas(bench: Bench) -> Figure:
    """Pandas reads the same Parquet and groups it."""
    return _speedup(bench, "pandas", f"at least {PANDAS_AT_LEAST}; pandas on the same Parquet")


def hourly_10m_speedup_vs_postgres(bench: Bench) -> Figure:
    """PostgreSQL groups the same readings where they lie."""
    told = f"at least {POSTGRES_AT_LEAST}; PostgreSQL's own aggregation, into a table of its own"
    return _speedup(bench, "postgres", told)


def hourly_10m_speedup_vs_polars(bench: Bench) -> Figure:
    """Polars reads the same Parquet, streaming; only shown."""
    return _speedup(bench, "polars", "shown beside them; polars, streaming, on the same Parquet")


def hourly_10m_overhead_vs_duckdb(bench: Bench) -> Figure:
    """What our way costs over the query that one would write by hand."""
    ours, other, rows = _measured(bench, "duckdb")
    return Figure(
        "hourly_10m_overhead_vs_duckdb",
        round(ours / other, 2),
        "x",
        f"at most {OVERHEAD_AT_MOST}; a hand-written DuckDB query ({other:.2f} s; ours {ours:.2f})",
        rows,
    )


def _speedup(bench: Bench, other: str, told: str) -> Figure:
    ours, theirs, rows = _measured(bench, other)
    return Figure(
        f"hourly_10m_speedup_vs_{other}",
        round(theirs / ours, 2),
        "x",
        f"{told} ({theirs:.2f} s; ours {ours:.2f})",
        rows,
    )


def _measured(bench: Bench, other: str) -> tuple[float, float, int]:
    """Return the best seconds of ours and of another, in turns, and the rows; results are equal."""
    files = bench.once("hourly files", lambda: bench.year.files(bench.rows(STATED_ROWS)))
    rows = bench.once("hourly rows", lambda: pl.scan_parquet(files).select(pl.len()).collect())
    others: dict[str, Callable[[], object]] = {
        "duckdb": lambda: _by_hand(files),
        "polars": lambda: _polars(files),
        "pandas": lambda: _pandas(files),
        "postgres": lambda: readings_in_postgres.hours(bench),
    }
    if other == "postgres":
        readings_in_postgres.put_readings(bench, files)
    best = [float("inf"), float("inf")]
    for _ in range(1 if other in {"pandas", "postgres"} else 3):
        results = []
        for at, run in enumerate((lambda: _ours(files, bench.folder), others[other])):
            begun = time.monotonic()
            result = run()
            best[at] = min(best[at], time.monotonic() - begun)
            results.append(result)
        if other == "postgres":
            results[1] = readings_in_postgres.hours_frame(bench)
        one, two = (_comparable(result) for result in results)
        if not one.equals(two):
            raise FigureError(f"{other} gives other hours: {one.height:,} rows, {two.height:,}")
    return best[0], best[1], int(rows.item())


def _ours(files: list[Path], folder: Path) -> pl.DataFrame:
    days = {date.fromisoformat(file.parent.name.removeprefix("day=")): file for file in files}
    observed = {day: ObservedDay(file, 0) for day, file in days.items()}
    with engine.opened(folder / "spill", memory_limit="1500MB") as connection:
        desk = Desk(connection, observed)
        desk.observe(observed)
        return desk.roll_up("video_hours")


def _by_hand(files: list[Path]) -> pl.DataFrame:
    names = [str(file) for file in files]
    with duckdb.connect(config={"threads": engine.THREADS, "memory_limit": "1500MB"}) as connection:
        connection.execute("set timezone = 'UTC'")
        table = connection.sql(
            "select date_trunc('hour', time) as hour, video_id, "
            "count(*) as readings, arg_max(views, time) as views, "
            "arg_max(likes, time) as likes, arg_max(comments, time) as comments, "
            "max(time) as last_at from read_parquet(?, hive_partitioning = false) "
            "where len(flags) = 0 and views is not null group by video_id, hour",
            params=[names],
        ).to_arrow_table()
    frame = pl.from_arrow(table)
    assert isinstance(frame, pl.DataFrame)
    return frame


def _polars(files: list[Path]) -> pl.DataFrame:
    return (
        pl.scan_parquet(files, hive_partitioning=False)
        .filter(pl.col("flags").list.len() == 0, pl.col("views").is_not_null())
        .group_by(pl.col("time").dt.truncate("1h").alias("hour"), "video_id")
        .agg(
            readings=pl.len(),
            **{c: pl.col(c).sort_by("time").last() for c in ("views", "likes", "comments")},
            last_at=pl.col("time").max(),
        )
        .collect(engine="streaming")
    )


def _pandas(files: list[Path]) -> pd.DataFrame:
    # It is spared the flags, of which there are none here, and relies on the files' order.
    frame = pd.concat(pd.read_parquet(file, columns=_COLUMNS, partitioning=None) for file in files)
    frame["hour"] = frame["time"].dt.floor("h")
    return (
        frame[frame["views"].notna()]
        .groupby(_KEY, sort=False)
        .agg(
            readings=("views", "size"),
            views=("views", "last"),
            likes=("likes", "last"),
            comments=("comments", "last"),
            last_at=("time", "max"),
        )
        .reset_index()
    )


def _comparable(result: object) -> pl.DataFrame:
    """Return hours in one form: ids as hexadecimal digits, in order."""
    frame = pl.from_pandas(result) if isinstance(result, pd.DataFrame) else result
    assert isinstance(frame, pl.DataFrame)
    if "last_us" in frame.columns:
        frame = frame.with_columns(
            hour=(pl.col("hour_number") * 3_600_000_000).cast(pl.Datetime("us", "UTC")),
            last_at=pl.col("last_us").cast(pl.Datetime("us", "UTC")),
        )
    instant = pl.Datetime("us", "UTC")
    return frame.select(
        _digits(frame, "video_id"),
        *(pl.col(name).cast(instant) for name in ("hour", "last_at")),
        *(pl.col(name).cast(pl.Int64) for name in ("readings", "views", "likes", "comments")),
    ).sort("video_id", "hour")


def _digits(frame: pl.DataFrame, name: str) -> pl.Expr:
    kind = frame.schema[name]
    if kind == pl.String:
        return pl.col(name).str.replace_all("-", "")
    return pl.col(name).bin.encode("hex")
