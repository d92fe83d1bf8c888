"""The charts of the cost page that speak of days: who was paid, for what, against what."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from ytempire.charts.by_day import dollars, local_midnight
from ytempire.charts.tables import Column
from ytempire.dashboards.answers import Row
from ytempire.dashboards.asked import Asked
from ytempire.dashboards.drawn import Drawn, drawn, undrawn
from ytempire.dashboards.questions import Question
from ytempire.metrics import formats, registry
from ytempire.metrics.formats import DASH

_DAY = Column("day", "Pacific day")
_SPENT = registry.get("spent")
VENDORS = {
    "openai": "OpenAI",
    "elevenlabs": "ElevenLabs",
    "stability_ai": "Stability AI",
    "pexels": "Pexels",
    "other_api": "Other APIs",
    "compute": "Compute",
}
"""Vendors of the ledger, as people call them."""


def spending(
    chart: str,
    field: str,
    names: Mapping[str, str],
    days: Sequence[Row],
    read: datetime | None,
    asked: Asked,
    question: Question,
) -> Drawn:
    """Draw what was spent by day, stacked by vendor or stage.

    Parameters
    ----------
    chart, field
        The chart of the catalogue, and what it stacks.
    names
        What people call each; others are shown as the ledger names them.
    """
    if not days:
        return undrawn(f"Nothing spent to draw: {_SPENT.null_means}.")
    rows = [
        {
            "day": local_midnight(day["pacific_date"]),
            field: names.get(day[field], day[field]),
            "usd": dollars(day["amount_micros"]),
            "shown": formats.money(day["amount_micros"]),
        }
        for day in days
    ]
    # A row a day: a row a day and vendor is too long to be read.
    listed: dict[str, dict[str, str]] = {}
    for day, row in zip(days, rows, strict=True):
        told = formats.day(day["pacific_date"])
        listed.setdefault(told, {"day": told})[str(row[field])] = str(row["shown"])
    stacked = sorted({str(row[field]) for row in rows})
    columns = [Column(name, name, "number", _SPENT.null_means) for name in stacked]
    blank = dict.fromkeys(stacked, DASH)
    return drawn(
        chart,
        {"days": rows},
        asked.origin(f"{_SPENT.source}; last: the running day", read, "provisional", question),
        (_DAY, *columns),
        [blank | one for one in listed.values()],
    )


def buckets(found: Sequence[Row], read: datetime | None, asked: Asked, question: Question) -> Drawn:
    """Draw how many videos stand in each bucket; together they are all videos."""
    metric = registry.get("cost_per_video")
    published = found[0]["videos_published"] if found else 0
    if not published:
        return undrawn("No video was published in these days: there is no cost to sort.")
    rows = [
        {
            "place": one["place"],
            "bucket": one["bucket"],
            "videos": one["videos"],
            "share": formats.rate(one["videos_ratio"]),
            "shown": f"{formats.count(one['videos'])} ({formats.rate(one['videos_ratio'])})",
        }
        for one in found
    ]
    return drawn(
        "cost_buckets",
        {"buckets": rows},
        asked.origin(
            f"{metric.source}, direct; each of {formats.counted(published, 'video')} in one",
            read, "provisional", question,
        ),
        (Column("bucket", "Direct cost"), Column("shown", "Videos", "number")),
        rows,
    )  # fmt: skip


def direct_loaded(
    days: Sequence[Row], read: datetime | None, asked: Asked, question: Question
) -> Drawn:
    """Draw the direct and the loaded cost per video by day of publication."""
    kinds = {
        "direct": registry.get("cost_per_video"),
        "loaded": registry.get("loaded_cost_per_video"),
    }
    rows = [
        {
            "day": local_midnight(day["pacific_date"]),
            "kind": kind,
            "usd": value / 1_000_000,
            "shown": metric.text(value),
        }
        for day in days
        for kind, metric in kinds.items()
        if (value := metric.of(day)) is not None
    ]
    if not rows:
        return undrawn(f"No cost to draw: {kinds['direct'].null_means}.")
    limit = registry.COST_TARGET_MICROS
    listed = [
        {
            "day": formats.day(day["pacific_date"]),
            **{kind: metric.text(metric.of(day)) for kind, metric in kinds.items()},
            "videos": formats.count(day["videos_published"]),
        }
        for day in days
    ]
    return drawn(
        "cost_direct_loaded",
        {"days": rows, "target": [_across(limit)]},
        asked.origin(
            f"{kinds['direct'].source}; loaded: with its share of what made no video",
            read, "provisional", question,
        ),
        (
            _DAY,
            Column("direct", kinds["direct"].label, "number", kinds["direct"].null_means),
            Column("loaded", kinds["loaded"].label, "number", kinds["loaded"].null_means),
            Column("videos", "Videos", "number"),
        ),
        listed,
    )  # fmt: skip


def _across(limit: int) -> dict[str, object]:
    """Return the line across the chart of what a video may cost, in micro-dollars."""
    return {"usd": dollars(limit), "label": f"limit {formats.money(limit, 0)}"}


def failed_attempts(
    days: Sequence[Row], read: datetime | None, asked: Asked, question: Question
) -> Drawn:
    """Draw what attempts that made no video cost, by whether a later one made it."""
    metric = registry.get("failed_attempt_cost")
    kinds = {"came out later": "came_out_micros", "never came out": "lost_micros"}
    rows = [
        {
            "day": local_midnight(day["pacific_date"]),
            "kind": kind,
            "usd": dollars(day[column]),
            "shown": formats.money(day[column]),
        }
        for day in days
        for kind, column in kinds.items()
        if day[column] is not None
    ]
    if not rows:
        return undrawn(f"No waste to draw: {metric.null_means}.")
    listed = [
        {
            "day": formats.day(day["pacific_date"]),
            "attempts": formats.count(day["attempts"]),
            "came_out": formats.money(day["came_out_micros"]),
            "lost": formats.money(day["lost_micros"]),
        }
        for day in days
    ]
    return drawn(
        "cost_failed",
        {"days": rows},
        asked.origin(
            f"{metric.source}, by the day on which the attempt ended", read, "provisional", question
        ),
        (
            _DAY, Column("attempts", "Attempts", "number"),
            Column("came_out", "Came out later", "number", "nothing was charged"),
            Column("lost", "Never came out", "number", "nothing was charged"),
        ),
        listed,
    )  # fmt: skip


def budget(days: Sequence[Row], read: datetime | None, asked: Asked, question: Question) -> Drawn:
    """Draw what was spent since the month began against three dollars a video."""
    over = [day for day in days if day["is_day_over"]]
    columns = {"spent": "spent_so_far_micros", "budget": "budget_so_far_micros"}
    rows = [
        {
            "day": local_midnight(day["pacific_date"]),
            "kind": kind,
            "usd": dollars(day[column]),
            "shown": formats.money(day[column]),
        }
        for day in over
        for kind, column in columns.items()
        if day[column] is not None
    ]
    if not rows:
        return undrawn(f"No budget to burn: {_SPENT.null_means}.")
    target = formats.money(registry.COST_TARGET_MICROS, places=0)
    listed = [
        {
            "day": formats.day(day["pacific_date"]),
            "spent": formats.money(day["spent_so_far_micros"]),
            "budget": formats.money(day["budget_so_far_micros"]),
            "videos": formats.count(day["videos_so_far"]),
        }
        for day in over
    ]
    return drawn(
        "cost_budget",
        {"days": rows},
        asked.origin(
            f"{_SPENT.source}; dashed: {target} for each video published", read, "provisional",
            question,
        ),
        (
            _DAY, Column("spent", "Spent so far", "number", _SPENT.null_means),
            Column("budget", "Budget so far", "number"), Column("videos", "Videos", "number"),
        ),
        listed,
    )  # fmt: skip
