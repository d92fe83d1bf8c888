"""How long the year takes to roll up, in how much memory, and one more day of it."""

from __future__ import annotations

import json
from typing import Any

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
        f"at most {SECONDS_AT_MOST} s on 2 cores; all roll-ups, figures written to PostgreSQL",
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
    the new day holds the same readings. A tenth of the videos, so that the days fit.
    """
    history = Year(bench.folder / "history", Size(bench.scale / 10, days=HISTORY * 10 + ROUNDS))
    history.make()
    short, long = (_more_days(bench, history, HISTORY * times) for times in (1, 10))
    if not all(told["figures"] for told in (*short, *long)):
        raise FigureError("a new day brought no figures")
    once, tenfold = (min(told["seconds"] for told in runs) for runs in (short, long))
    return Figure(
        "refresh_growth_10x",
        round(tenfold / once, 2),
        "x",
        f"at most {GROWTH_AT_MOST}; a new day of all roll-ups after {HISTORY * 10} days of history "
        f"({tenfold:.2f} s) over after {HISTORY} ({once:.2f} s); "
        f"{history.size.videos_a_day} videos a day",
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


def _more_days(bench: Bench, year: Year, history: int) -> list[dict[str, Any]]:
    """Roll up so many days, then `ROUNDS` more, one by one; return what those told."""
    last = [day.isoformat() for day in year.days[-ROUNDS - 1 :]]
    first = year.days[-ROUNDS - history].isoformat()
    kept = str(bench.folder / f"kept-{history}")
    return _told(bench, year, "--kept", kept, "--first", first, "--last", *last)[1:]


def _told(bench: Bench, year: Year, *arguments: str) -> list[dict[str, Any]]:
    size = ["--scale", str(year.size.scale), "--days", str(year.size.days)]
    printed = bench.apart("roll_up_year", str(year.folder), *size, *arguments)
    return [json.loads(line) for line in printed.splitlines()]
