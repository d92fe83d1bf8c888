"""The charts of the cost page that hold cost against what it brought."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from ytempire.charts.tables import Column
from ytempire.dashboards.answers import Row
from ytempire.dashboards.asked import Asked
from ytempire.dashboards.cost_questions import COHORT_AGE_DAYS
from ytempire.dashboards.drawn import Drawn, drawn, undrawn
from ytempire.dashboards.questions import Question
from ytempire.metrics import formats, registry
from ytempire.metrics.statistics import STATISTICS

_ROI = registry.get("roi_cohort")
_NOT_TOLD = (
    "no video of these days is told to its age yet: YouTube tells a day two to three days late"
)


def performance(
    channels: Sequence[Row], days: int, read: datetime | None, asked: Asked, question: Question
) -> Drawn:
    """Draw each channel's cost per video against what a video earned in its first days."""
    if not channels:
        return undrawn(f"No channel to draw: {_NOT_TOLD}.")
    rows = [
        {
            "channel": one["channel_name"],
            "cost": one["loaded_per_video_micros"] / 1_000_000,
            "revenue": one["revenue_per_video_micros"] / 1_000_000,
            "shown_cost": formats.money(round(one["loaded_per_video_micros"])),
            "shown_revenue": formats.money(round(one["revenue_per_video_micros"])),
            "roi": _ROI.text(one["roi_ratio"]),
            "videos": formats.count(one["videos_counted"]),
        }
        for one in channels
    ]
    costs = [row["cost"] for row in rows]
    even = [{"cost": cost, "revenue": cost} for cost in (min(costs), max(costs))]
    return drawn(
        "cost_performance",
        {"channels": rows, "even": even},
        asked.origin(
            f"{_ROI.source}; published in {days} days, revenue to {COHORT_AGE_DAYS} days of age; "
            "dashed: revenue equals cost",
            read, "provisional", question,
        ),
        (
            Column("channel", "Channel"), Column("shown_cost", "Loaded cost per video", "number"),
            Column("shown_revenue", "Revenue per video", "number"),
            Column("roi", _ROI.label, "number"), Column("videos", "Videos", "number"),
        ),
        rows,
    )  # fmt: skip


def returns(
    ages: Sequence[Row], days: int, read: datetime | None, asked: Asked, question: Question
) -> Drawn:
    """Draw the return by the age to which videos are told."""
    known = [one for one in ages if one["roi_ratio"] is not None]
    if not known:
        return undrawn(f"No return to draw: {_NOT_TOLD}.")
    rows = [
        {
            "age": one["age_days"],
            "roi": one["roi_ratio"],
            "shown": _ROI.text(one["roi_ratio"]),
            "videos": formats.count(one["videos_counted"]),
            "revenue": formats.money(one["revenue_micros"]),
            "cost": formats.money(one["loaded_micros"]),
        }
        for one in known
    ]
    listed = [row | {"age": formats.counted(row["age"], "day")} for row in rows]
    return drawn(
        "cost_returns",
        {"ages": rows, "even": [{"roi": 0, "label": "paid back"}]},
        asked.origin(
            f"{_ROI.source}; published in {days} days, each age of the videos told to it",
            read, "estimate", question,
        ),
        (
            Column("age", "Age"), Column("shown", _ROI.label, "number"),
            Column("revenue", "Revenue", "number"), Column("cost", "Loaded cost", "number"),
            Column("videos", "Videos", "number"),
        ),
        listed,
    )  # fmt: skip


def paybacks(
    ages: Sequence[Row], days: int, read: datetime | None, asked: Asked, question: Question
) -> Drawn:
    """Draw the share of videos that have paid their cost, by age: Kaplan and Meier's."""
    statistic = STATISTICS["payback_day"]
    if not ages:
        return undrawn(
            f"No payback to draw: none of these videos has paid its cost yet, or {_NOT_TOLD}."
        )
    rows = [
        {
            "age": one["age_days"],
            "share": one["paid_back_ratio"],
            # All that are left paid at once: there is no interval about that.
            "low": one["paid_back_ratio"] if one["low_ratio"] is None else one["low_ratio"],
            "high": one["paid_back_ratio"] if one["high_ratio"] is None else one["high_ratio"],
            "shown": _share(one),
            "videos": formats.count(one["videos_at_risk"]),
        }
        for one in ages
    ]
    listed = [row | {"age": formats.counted(row["age"], "day")} for row in rows]
    median = next((one["age_days"] for one in ages if one["paid_back_ratio"] >= 0.5), None)
    half = "half not reached yet" if median is None else f"half by day {median}"
    return drawn(
        "cost_paybacks",
        {"ages": rows},
        asked.origin(
            f"{statistic.source}; {half}; {formats.counted(ages[0]['videos'], 'video')} of {days} "
            "days, those not followed long enough leave the count (Kaplan–Meier, 95 %)",
            read, "estimate", question,
        ),
        (
            Column("age", "Age"), Column("shown", "Paid back", "number"),
            Column("videos", "Videos followed", "number"),
        ),
        listed,
    )  # fmt: skip


def _share(one: Row) -> str:
    share = formats.rate(one["paid_back_ratio"])
    if one["low_ratio"] is None:
        return share
    return f"{share} ({formats.rate(one['low_ratio'])} to {formats.rate(one['high_ratio'])})"
