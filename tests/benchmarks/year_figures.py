"""How long the year takes to roll up, in how much memory, and one more day of it."""

from __future__ import annotations

import json
from typing import Any

from . import history_in_postgres
from .bench import Bench
from .figure import Figure, FigureError
from .year import Size, Year

SECONDS_AT_MOST = 180
PEAK_AT_MOST = 2048
GROWTH_AT_MOST = 1.3
BYTES_AT_MOST = 12
ROUNDS = 5
HISTORY = 95
"""Days of history, and ten times as many."""


def year_rollup_seconds(bench: Bench) -> Figure:
    """All roll-ups of the year, from nothing, figures written to PostgreSQL."""
    return Figure(
        "year_rollup_seconds",
        round(_whole(bench)["seconds"], 1),
        "s",
        f"at most {SECONDS_AT_MOST} s on 2 cores; all roll-ups of history, readings from the lake, "
        "other facts handed over in memory, figures written to PostgreSQL",
        bench.year.rows,
    )


def year_rollup_peak_mib(bench: Bench) -> Figure:
    """Most memory of the process that does it, the database's not counted."""
    return Figure(
        "year_rollup_peak_mib",
        round(_whole(bench)["peak_mib"]),
        "MiB",
        f"at most {PEAK_AT_MOST} MiB of the process; YTEMPIRE_DUCKDB_MEMORY=1GB",
        bench.year.rows,
    )


def refresh_growth_10x(bench: Bench) -> Figure:
    """One new day after ten times the history, over the same day after one time.

    Both are longer than the 91 days of life that videos are followed: the network is as old, and
    the new day holds the same readings. The step of the pipeline is what is timed: facts read from
    PostgreSQL, readings from the lake, figures written to PostgreSQL. A tenth of the videos, so
    that the days fit.
    """
    history = Year(bench.folder / "history", Size(bench.scale / 10, days=HISTORY * 10 + ROUNDS))
    history.make()
    once, tenfold = (_new_day(bench, history, HISTORY * times) for times in (1, 10))
    return Figure(
        "refresh_growth_10x",
        round(tenfold / once, 2),
        "x",
        f"at most {GROWTH_AT_MOST}; a new day of all roll-ups after {HISTORY * 10} days of history "
        f"({tenfold:.2f} s) over after {HISTORY} ({once:.2f} s), from PostgreSQL and the lake to "
        f"PostgreSQL; {history.size.videos_a_day} videos a day",
        history.rows,
    )


def bytes_per_observation_lake(bench: Bench) -> Figure:
    """Size of the year's Parquet by its readings."""
    return Figure(
        "bytes_per_observation_lake",
        round(bench.year.bytes / bench.year.rows, 2),
        "bytes",
        f"at most {BYTES_AT_MOST}; zstd Parquet of all columns, a file a day",
        bench.year.rows,
    )


def _whole(bench: Bench) -> dict[str, Any]:
    def measure() -> dict[str, Any]:
        assert bench.warehouse
        home, kept = bench.folder / "home", bench.folder / "kept"
        return _told(bench, bench.year, "--home", str(home), "--kept", str(kept))[0]

    return bench.once("year", measure)


def _new_day(bench: Bench, year: Year, history: int) -> float:
    """Roll up so many days, then `ROUNDS` more, one by one; return the seconds of the quickest."""
    seconds = []
    with history_in_postgres.opened(year, bench.folder / f"history-{history}") as growing:
        growing.add(year.days[-ROUNDS - history : -ROUNDS])
        growing.roll_up()
        growing.settle()
        for day in year.days[-ROUNDS:]:
            growing.add([day])
            took, done = growing.roll_up()
            if not sum(done.written.values()):
                raise FigureError("a new day brought no figures")
            seconds.append(took)
    return min(seconds)


def _told(bench: Bench, year: Year, *arguments: str) -> list[dict[str, Any]]:
    size = ["--scale", str(year.size.scale), "--days", str(year.size.days)]
    printed = bench.apart("roll_up_year", str(year.folder), *size, *arguments)
    return [json.loads(line) for line in printed.splitlines()]
