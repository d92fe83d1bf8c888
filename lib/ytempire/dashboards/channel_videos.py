"""The list of a channel's best videos: what they have, what is usual, and what is foretold.

Nothing is fitted here: ranks are counted, and forecasts and shrunk figures are the nightly step's.
"""

from __future__ import annotations

from collections.abc import Sequence

from ytempire.charts.tables import Column, table
from ytempire.dashboards.answers import Row
from ytempire.dashboards.asked import Asked
from ytempire.dashboards.markup import origin
from ytempire.dashboards.questions import Question
from ytempire.metrics import formats
from ytempire.metrics.formats import DASH

_HORIZONS = (7, 28)
_NOT_FORETOLD = (
    "past that day, or not foretold: the history is too short, or holds no video like it"
)
_COLUMNS = (
    Column("title", "Title"),
    Column("views", "Views", "number"),
    Column("usual", "× typical", "number", "its age, niche or format has no band yet"),
    Column("own", "× its channel's usual", "number", "its channel has no band at its age yet"),
    Column("rank", "Rank at equal age", "number",
           "no video of its format before it was read at its age"),
    *(Column(f"day_{day}", f"Day {day}, forecast", "number", _NOT_FORETOLD) for day in _HORIZONS),
    Column("ctr", "Click-through (raw)", "number", "no impressions are told of it"),
    Column("revenue", "Revenue", "number", "YouTube has not told its revenue"),
    Column("published", "Published"),
)  # fmt: skip


def best_videos(points: Sequence[Row], days: int, asked: Asked, question: Question) -> str:
    """List the most viewed new videos, each beside what is usual at its age and what may come."""
    latest = latest_points(points)
    rows = [_video(one) for one in latest]
    read = [one["statistics_as_of"] for one in points if one["statistics_as_of"] is not None]
    listed = table(_COLUMNS, rows, f"No video of the last {days} days has a view count yet.")
    source = (
        f"YouTube Data API, public counters; published in the last {days} days; YTEMPIRE: × usual "
        "and rank, among it and the nine of its format before it, at the highest stated age "
        "(pooled: few videos of the channel, so that its niche tells more); click-through drawn to "
        "its channel where impressions are few, and its place in the network; "
        f"{_coverage(latest)}"
    )
    small = asked.origin(source, min(read, default=None), "live", question)
    return listed + (origin(small) if rows else "")


def latest_points(points: Sequence[Row]) -> list[Row]:
    """Return each video once, at the highest age at which its views are known."""
    latest: dict[str, Row] = {}
    for one in points:
        latest[one["video_id"]] = one
    return list(latest.values())


def _video(one: Row) -> dict[str, str]:
    rank, ranked = one["rank_at_age"], one["ranked_at_age"]
    return {
        "title": one["title"],
        "views": formats.count(one["views"]),
        "usual": _times(one["times_usual"], one),
        "own": _times(one["times_own_usual"], one)
        + (", pooled" if one["own_band_basis"] == "pooled" else ""),
        "rank": DASH if rank is None or ranked < 2 else f"{rank} of {ranked}{_at(one)}",
        **{f"day_{day}": _forecast(one, day) for day in _HORIZONS},
        "ctr": _click_through(one),
        "revenue": formats.money(one["estimated_revenue_micros"]),
        "published": formats.instant(one["published_at"]),
    }


def _times(times: float | None, one: Row) -> str:
    return DASH if times is None else f"{times:.1f}×{_at(one)}"


def _at(one: Row) -> str:
    return f" at {formats.duration(3600 * one['age_hours'])}"


def _forecast(one: Row, day: int) -> str:
    middle, low, high = (one[f"day_{day}_views{end}"] for end in ("", "_low", "_high"))
    if middle is None:
        return DASH
    shown = map(formats.count_short, (middle, low, high))
    return "{} ({} to {})".format(*shown)


def _click_through(one: Row) -> str:
    if one["ctr_shrunk_ratio"] is None:
        return DASH
    return (
        f"{formats.rate(one['ctr_shrunk_ratio'])} ({formats.rate(one['ctr_raw_ratio'])}), "
        f"{formats.count(one['ctr_rank'])} of {formats.count(one['ctr_ranked'])}"
    )


def _coverage(videos: Sequence[Row]) -> str:
    """Say how much such forecasts of past days held, for each day that is foretold."""
    told = []
    for day in _HORIZONS:
        one = next((one for one in videos if one[f"day_{day}_views"] is not None), None)
        if one is None:
            continue
        share, counted = one[f"day_{day}_coverage_ratio"], one[f"day_{day}_coverage_videos"]
        held = (
            "not measured yet, the history is too short"
            if share is None
            else f"{formats.rate(share)} of {formats.counted(counted, 'video')} held"
        )
        meant = formats.rate(one["forecast_interval_ratio"], places=0)
        told.append(f"day {day}, intervals of {meant}: {held}")
    if not told:
        return "no forecast yet"
    return "forecasts by the nightly step 38, measured on past days: " + "; ".join(told)
