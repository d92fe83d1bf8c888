"""Which Pacific days a roll-up covers, and the runs of days that its extracts read."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

import polars as pl


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
