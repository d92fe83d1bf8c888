"""A Pacific day of live polling at the videos of a year: units, and how fresh counters are."""

from __future__ import annotations

from .bench import Bench
from .figure import Figure, FigureError
from .polling_day import LIMIT, PollingDay, Told

UNITS_AT_MOST = 8_500
FRESH_AT_MOST = {3: 90, 24: 360}


def poll_day_units(bench: Bench) -> Figure:
    """Requests for counters of the day."""
    told = _day(bench)
    return Figure(
        "poll_day_units",
        told.units,
        "units",
        f"at most {UNITS_AT_MOST:,} of a bucket of {LIMIT:,}; a simulated day of the rhythmic "
        f"network, a drain every 15 s; at its end {told.videos:,} videos",
        told.readings,
    )


def poll_fresh_p95_s_under_3h(bench: Bench) -> Figure:
    """Seconds since the last reading, of videos younger than three hours."""
    return _fresh(bench, 3)


def poll_fresh_p95_s_under_24h(bench: Bench) -> Figure:
    """Seconds since the last reading, of videos younger than a day."""
    return _fresh(bench, 24)


def _fresh(bench: Bench, hours: int) -> Figure:
    told = _day(bench)
    return Figure(
        f"poll_fresh_p95_s_under_{hours}h",
        round(told.p95(hours), 1),
        "s",
        f"at most {FRESH_AT_MOST[hours]}; seconds since a video's last reading, or its "
        "publication, each minute of the day, just before a drain",
        told.readings,
    )


def _day(bench: Bench) -> Told:
    told = bench.once("polling day", lambda: PollingDay(bench.scale).run())
    if told.units > LIMIT:
        raise FigureError(f"the day spent {told.units:,} units of a bucket of {LIMIT:,}")
    return told
