"""How long the night's insights take on a year of the network, and in how much memory."""

from __future__ import annotations

import json
from typing import Any

from . import year_in_postgres
from .bench import Bench
from .figure import Figure, FigureError

SECONDS_AT_MOST = 180
PEAK_AT_MOST = 4096
MUST_WRITE = ("video_forecasts", "channel_bands", "upload_timings", "insights")
# The year's points are all alike: here each video has a level and an unevenness of its own.
_NO_POINTS = "delete from ytempire.video_age_points"
_POINTS = """
insert into ytempire.video_age_points
    (reached_date, video_id, channel_id, age_hours, views, views_per_hour, gap_seconds)
select
    (published_at + age * interval '1 hour')::date, video_id, channel_id, age,
    round(level * ln(1 + age / 10.0) * exp((hashtext(video_id::text || age) % 100) / 500.0)),
    level / age, 600
from ytempire.videos
cross join unnest(array[1, 3, 6, 12, 24, 48, 72, 168, 336, 672]) as ages (age)
cross join lateral (
    select 1000 * exp(
        (hashtext(video_id::text) % 1000) / 700.0 + (hashtext(channel_id::text) % 1000) / 900.0
    ) as level
) as levels
where
    published_at >= '2025-07-01'
    and published_at + age * interval '1 hour' <= '2026-01-01T12:00:00Z'
"""
_KINDS = """
update ytempire.videos
set
    factory_video_id = coalesce(factory_video_id, video_id),
    category = coalesce(category, 'topic ' || abs(hashtext(video_id::text)) % 12)
where published_at >= '2025-10-01'
"""


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
        videos = year_in_postgres.put(bench)
        for text in (_KINDS, _NO_POINTS, _POINTS, "analyze"):
            bench.execute(text)
        bench.settle()
        printed = bench.apart("insights_night", str(bench.folder / "home"), year_in_postgres.NOW)
        told: dict[str, Any] = json.loads(printed.splitlines()[-1])
        if empty := [name for name in MUST_WRITE if not told["written"].get(name)]:
            raise FigureError(f"the night wrote no {', '.join(empty)}: nothing was measured")
        ((channels,),) = bench.execute("select count(*) from ytempire.channels")
        return told | {"videos": videos, "channels": int(channels)}

    return bench.once("a night of insights", measure)
