r"""Loading 3 million readings: ours against ``\copy`` into the same table with the same indexes."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import polars as pl

from ytempire.collection.imports import readings as imported
from ytempire.warehouse import reading_loads

from . import readings_in_postgres as readings
from .bench import Bench
from .figure import Figure, FigureError

STATED_ROWS = 3_000_000
UPSERT_AT_LEAST = 0.6
NEW_DAYS_AT_LEAST = 0.8
CHUNK_ROWS = 250_000
_SUMS = (
    "select count(*), sum(views), sum(likes), sum(comments), min(time), max(time) "
    "from ytempire.video_metrics_timeseries"
)


@dataclass(frozen=True)
class _Loads:
    """Seconds of each way to load, the rows, and the size of the table then."""

    copy: float
    upsert: float
    new_days: float
    file: float
    rows: int
    bytes: int


def load_vs_copy(bench: Bench) -> Figure:
    """The upsert of typed rows that most readings come in by."""
    loads = _measured(bench)
    told = rf"at least {UPSERT_AT_LEAST} of the speed of psql \copy into the same indexed table"
    return _over_copy("load_vs_copy", loads, loads.upsert, told, "upsert of typed frames")


def load_new_days_vs_copy(bench: Bench) -> Figure:
    """Typed rows of days of which nothing is held yet."""
    loads = _measured(bench)
    told = rf"at least {NEW_DAYS_AT_LEAST} of the speed of psql \copy into the same indexed table"
    what = "typed frames of new days"
    return _over_copy("load_new_days_vs_copy", loads, loads.new_days, told, what)


def load_file_vs_copy(bench: Bench) -> Figure:
    """All of ``ytempire load``: read, checked, written, its videos and hours brought in step."""
    loads = _measured(bench)
    told = (
        r"shown beside them; ytempire load of a Parquet file against psql \copy, which checks "
        "nothing and brings nothing in step"
    )
    return _over_copy("load_file_vs_copy", loads, loads.file, told, "load")


def _over_copy(name: str, loads: _Loads, seconds: float, told: str, what: str) -> Figure:
    """Return the speed of a way to load over that of a copy."""
    return Figure(
        name,
        round(loads.copy / seconds, 2),
        "x",
        f"{told} ({what} {seconds:.1f} s; copy {loads.copy:.1f})",
        loads.rows,
    )


def bytes_per_observation_postgres(bench: Bench) -> Figure:
    """Heap and indexes of these readings by their number."""
    loads = _measured(bench)
    return Figure(
        "bytes_per_observation_postgres",
        round(loads.bytes / loads.rows, 1),
        "bytes",
        "shown beside the lake's; heap and all indexes, after a copy",
        loads.rows,
    )


def _measured(bench: Bench) -> _Loads:
    return bench.once("loads", lambda: _measure(bench))


def _measure(bench: Bench) -> _Loads:
    rows = bench.rows(STATED_ROWS)
    files = bench.year.files(rows)
    csv = bench.folder / "load.csv"
    frames = bench.folder / "load.parquet"
    readings.write_csv(files, csv, rows)
    readings.frames_of(csv).write_parquet(frames)
    readings.put_videos(bench)
    ways: dict[str, Callable[[], None]] = {
        "copy": lambda: readings.copy_by_psql(bench, csv),
        "upsert": lambda: _load(bench, frames, are_new=False),
        "new days": lambda: _load(bench, frames, are_new=True),
        "file": lambda: _load_file(bench, frames),
    }
    seconds, held, size = {}, {}, 0
    for name, load in ways.items():
        readings.empty(bench)
        readings.make_partitions(bench, files)
        bench.settle()
        begun = time.monotonic()
        load()
        seconds[name] = time.monotonic() - begun
        held[name] = bench.execute(_SUMS)
        if held[name] != held["copy"]:
            raise FigureError(f"{name} holds {held[name]}, not {held['copy']}")
        if name == "copy":
            ((size,),) = bench.execute(
                "select sum(pg_total_relation_size(inhrelid)) from pg_inherits "
                "where inhparent = 'ytempire.video_metrics_timeseries'::regclass"
            )
    readings.empty(bench)
    csv.unlink()
    frames.unlink()
    return _Loads(
        seconds["copy"], seconds["upsert"], seconds["new days"], seconds["file"], rows, int(size)
    )


def _load(bench: Bench, rows: Path, *, are_new: bool) -> None:
    """Load chunks of typed frames, as an import does, a transaction each."""
    for chunk in pl.read_parquet(rows).iter_slices(CHUNK_ROWS):
        with bench.warehouse.transaction("writer") as connection:
            reading_loads.write(connection, chunk, are_new=are_new)


def _load_file(bench: Bench, rows: Path) -> None:
    """Load a file as the verb does, from nothing known of it."""
    imported.load_file(bench.warehouse, rows)
