"""How long the night's insights take on a year of the network, and in how much memory."""

from __future__ import annotations

import json
from typing import Any

from . import insight_network
from .bench import Bench
from .figure import Figure, FigureError
from .year import Size

SECONDS_AT_MOST = 180
PEAK_AT_MOST = 4096
MUST_WRITE = ("video_forecasts", "channel_bands", "upload_timings", "insights")


def insights_nightly_seconds(bench: Bench) -> Figure:
    """The steps 38, 39 and 42 on a year: estimates, choices and insights."""
    told = _night(bench)
    parts = ", ".join(f"{name} {seconds}" for name, seconds in told["seconds"].items())
    written = sum(told["written"].values())
    return Figure(
        "insights_nightly_seconds",
        round(sum(told["seconds"].values()), 1),
        "s",
        f"at most {SECONDS_AT_MOST} s on 2 cores; {told['videos']:,} videos of "
        f"{told['channels']} channels: {parts}; {written:,} rows written",
        told["videos"],
    )


def insights_peak_mib(bench: Bench) -> Figure:
    """Most memory of the process that does it, the database's not counted."""
    told = _night(bench)
    return Figure(
        "insights_peak_mib",
        round(told["peak_mib"]),
        "MiB",
        f"at most {PEAK_AT_MOST} MiB of one process that runs all three steps; "
        f"{told['videos']:,} videos of {told['channels']} channels",
        told["videos"],
    )


def _night(bench: Bench) -> dict[str, Any]:
    def measure() -> dict[str, Any]:
        home = bench.folder / "insights"
        videos, channels = insight_network.fill(home, Size(bench.scale))
        printed = bench.apart("insights_night", str(home), insight_network.NOW)
        told: dict[str, Any] = json.loads(printed.splitlines()[-1])
        if empty := [name for name in MUST_WRITE if not told["written"].get(name)]:
            raise FigureError(f"the night wrote no {', '.join(empty)}: nothing was measured")
        return told | {"videos": videos, "channels": channels}

    return bench.once("a night of insights", measure)
