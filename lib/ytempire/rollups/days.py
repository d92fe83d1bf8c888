"""Which Pacific days a roll-up covers, and the runs of days that its extracts read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

import polars as pl

BLOCK_DAYS = 7
"""Days whose facts are in memory at once: a week of a large network's readings is about two
million."""


def union(*frames: pl.DataFrame) -> list[date]:
    """Return the days of the frames' column ``pacific_date``, each once, in order."""
    return sorted({day for frame in frames for day in frame["pacific_date"].to_list()})


def window(days: Iterable[date]) -> dict[str, list[date]]:
    """Return the parameters of the extracts for these days.

    Returns
    -------
    dict
        ``days``, and their runs without a gap: ``first_dates`` and ``end_dates`` (the day after
        the last). Each video's counters before a run are looked up once a run, not once a day.
    """
    wanted = sorted(set(days))
    step = timedelta(days=1)
    inside = set(wanted)
    return {
        "days": wanted,
        "first_dates": [day for day in wanted if day - step not in inside],
        "end_dates": [day + step for day in wanted if day + step not in inside],
    }


def blocks(days: Iterable[date]) -> Iterator[dict[str, list[date]]]:
    """Return the parameters of the extracts for these days, in order, `BLOCK_DAYS` at a time.

    However many days are asked for, no more facts than those of a block are in memory.

    Yields
    ------
    dict
        As `window` gives it. Where there are no days, one block of none: its figures are a frame
        without rows.
    """
    wanted = sorted(set(days))
    for at in range(0, max(len(wanted), 1), BLOCK_DAYS):
        yield window(wanted[at : at + BLOCK_DAYS])
