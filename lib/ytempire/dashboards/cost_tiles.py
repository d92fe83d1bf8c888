"""The figures at the top of the cost page: sums over the days asked for, divided last."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from ytempire import units
from ytempire.dashboards.answers import Row
from ytempire.dashboards.asked import Asked
from ytempire.dashboards.marks import Marks
from ytempire.dashboards.markup import Tile
from ytempire.dashboards.questions import Question
from ytempire.metrics import formats, registry
from ytempire.metrics.formats import DASH

_SUMMED = (
    "videos_published", "videos_with_cost", "videos_under_target", "videos_over_alert",
    "videos_over_limit", "published_cost_micros", "videos", "videos_loaded_under_target",
    "videos_loaded_over_limit", "loaded_micros",
)  # fmt: skip


def sums(days: Sequence[Row]) -> Row:
    """Return the sums of the days; None where nothing is known of any day."""
    found: Row = {}
    for column in _SUMMED:
        known = [day[column] for day in days if day[column] is not None]
        found[column] = sum(known) if known else None
    return found


def direct(days: Sequence[Row], read: datetime | None, asked: Asked, question: Question) -> Tile:
    """Average the direct cost of the videos of the days."""
    return _average("cost_per_video", "share_under_target", days, read, asked, question)


def loaded(days: Sequence[Row], read: datetime | None, asked: Asked, question: Question) -> Tile:
    """Average the loaded cost of the videos of the days."""
    names = ("loaded_cost_per_video", "loaded_share_under_target")
    return _average(*names, days, read, asked, question)


def over(days: Sequence[Row], marks: Marks, read: datetime | None, asked: Asked,
         question: Question) -> Tile:  # fmt: skip
    """Count the videos above the alert and above the limit."""
    if marks.problem:
        told = asked.origin(registry.get("cost_per_video").source, None, None, question)
        return Tile("videos_over", "Videos above the limit", DASH, told, [marks.problem])
    summed = sums(days)
    alert, limit = (formats.money(mark) for mark in marks.both)
    above = summed["videos_over_limit"]
    known = bool(summed["videos_with_cost"])
    lines = [
        f"{formats.count(summed['videos_over_alert'])} above {alert}, direct",
        f"{formats.count(summed['videos_loaded_over_limit'])} above {limit}, loaded",
        f"of {formats.count(summed['videos_with_cost'])} with a known cost",
    ]
    return Tile(
        "videos_over",
        f"Videos above {limit}",
        formats.count(above) if known else DASH,
        asked.origin(registry.get("cost_per_video").source, read,
                     "provisional" if known else None, question),
        lines if known else (),
        registry.get("cost_per_video").null_means if not known else "direct cost",
        "red" if known and above else "",
    )  # fmt: skip


def budget(days: Sequence[Row], asked: Asked, question: Question) -> Tile:
    """Show what was spent since the month began, beside three dollars for each video."""
    metric = registry.get("spent")
    # Of the running day the videos are still being paid for that go public later.
    over = [day for day in days if day["is_day_over"] and day["spent_so_far_micros"] is not None]
    read = max((day["as_of"] for day in days if day["as_of"] is not None), default=None)
    if not over:
        return Tile(
            "budget", "Budget burn", DASH, asked.origin(metric.source, read, None, question), (),
            metric.null_means,
        )  # fmt: skip
    last = over[-1]
    spent, allowed = last["spent_so_far_micros"], last["budget_so_far_micros"]
    share = units.ratio(spent, allowed) if allowed is not None else None
    target = formats.money(registry.COST_TARGET_MICROS, places=0)
    lines = [
        f"{formats.money_short(spent)} of {formats.money_short(allowed)}",
        f"{formats.counted(last['videos_so_far'], 'video')} at {target}",
        f"{formats.day(last['first_day'])} – {formats.day(last['pacific_date'])}",
    ]
    return Tile(
        "budget",
        f"Budget burn, {last['first_day']:%B %Y}",
        formats.rate(share, 0),
        asked.origin(metric.source, read, "provisional", question),
        lines,
        f"{formats.money_exact(spent)} spent",
        "red" if share is not None and share > 1 else "",
    )


def waste(
    failed: Sequence[Row], spent: Sequence[Row], read: datetime | None, asked: Asked,
    question: Question,
) -> Tile:  # fmt: skip
    """Show what attempts that made no video cost, and how much of all spending that is."""
    metric = registry.get("failed_attempt_cost")
    amounts = [day["amount_micros"] for day in failed if day["amount_micros"] is not None]
    if not amounts:
        return Tile(
            "waste", "Waste of failed attempts", DASH,
            asked.origin(metric.source, read, None, question), (), metric.null_means,
        )  # fmt: skip
    days = {day["pacific_date"] for day in spent}
    all_of_it = sum(day["amount_micros"] for day in spent)
    wasted = sum(amounts)
    lost = sum(day["lost_micros"] or 0 for day in failed)
    share = units.ratio(wasted, all_of_it) if all_of_it > 0 else None
    attempts = sum(day["attempts"] for day in failed)
    return Tile(
        "waste",
        "Waste of failed attempts",
        formats.money_short(wasted),
        asked.origin(metric.source, read, "provisional", question),
        [
            f"{formats.rate(share)} of what was spent in {formats.counted(len(days), 'day')}",
            f"{formats.counted(attempts, 'attempt')}; {formats.money_short(lost)} never came out",
        ],
        formats.money_exact(wasted),
    )


def _average(name: str, share_name: str, days: Sequence[Row], read: datetime | None, asked: Asked,
             question: Question) -> Tile:  # fmt: skip
    metric, share = registry.get(name), registry.get(share_name)
    summed = sums(days)
    value = metric.of(summed)
    target = formats.money(registry.COST_TARGET_MICROS, places=0)
    lines = []
    if value is not None:
        known = summed[metric.measures[-1]]
        lines = [
            f"{share.text(share.of(summed))} under {target}",
            f"{formats.count(known)} of {formats.counted(summed['videos_published'], 'video')}, "
            f"{formats.day(days[0]['pacific_date'])} – {formats.day(days[-1]['pacific_date'])}",
        ]
    is_over = value is not None and value >= registry.COST_TARGET_MICROS
    return Tile(
        name,
        metric.title,
        metric.text(value),
        asked.origin(metric.source, read, None if value is None else "provisional", question),
        lines,
        metric.meaning if value is not None else metric.null_means,
        "red" if is_over else "",
    )
