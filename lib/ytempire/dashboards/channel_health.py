"""The health of a channel: its score by day, and what each part adds to the newest."""

from __future__ import annotations

from collections.abc import Sequence

from ytempire.charts.by_day import local_midnight
from ytempire.charts.tables import Column
from ytempire.dashboards.answers import Row
from ytempire.dashboards.asked import Asked
from ytempire.dashboards.drawn import Drawn, drawn, undrawn
from ytempire.dashboards.questions import Question
from ytempire.metrics import formats
from ytempire.metrics.formats import DASH
from ytempire.metrics.statistics import STATISTICS

_PARTS = ("engagement", "retention", "ctr", "roi")
_SCORE = STATISTICS["channel_health_score"]


def score(days: Sequence[Row], asked: Asked, question: Question) -> Drawn:
    """Draw the score by day with its interval, and the limit below which a channel fails."""
    scored = [day for day in days if day["score"] is not None]
    if not scored:
        return undrawn(f"No score to draw: {_why(days)}.")
    rows = [
        {
            "day": local_midnight(day["pacific_date"]),
            "score": day["score"],
            "low": day["low"],
            "high": day["high"],
            "shown": _interval(day),
        }
        for day in scored
    ]
    limit = scored[-1]["low_limit_points"]
    limits = [] if limit is None else [{"limit": limit, "label": "failing below"}]
    listed = [
        {"day": formats.day(day["pacific_date"]), "score": row["shown"],
         "known": formats.rate(day["coverage_ratio"], 0)}
        for day, row in zip(scored, rows, strict=True)
    ]  # fmt: skip
    version = scored[-1]["anchors_version"]
    return drawn(
        "channel_health",
        {"days": rows, "limits": limits},
        asked.origin(
            f"YTEMPIRE, 28 days to each day, on scale {version}; band: 80 % interval",
            asked.now, "estimate", question,
        ),
        (
            Column("day", "Pacific day"), Column("score", _SCORE.label, "number"),
            Column("known", "Weight known", "number"),
        ),
        listed,
    )  # fmt: skip


def parts(days: Sequence[Row], asked: Asked, question: Question) -> Drawn:
    """Draw what each part adds to the newest score; one that is not known takes no room."""
    newest = days[-1] if days else {}
    known = [part for part in _PARTS if newest.get(f"{part}_points") is not None]
    if newest.get("score") is None or not known:
        return undrawn(f"No parts to draw: {_why(days)}.")
    weights = sum(newest[f"{part}_weight"] or 0 for part in known)
    rows = []
    for place, part in enumerate(known, start=1):
        points = newest[f"{part}_points"]
        weight = newest[f"{part}_weight"]
        most = 100 * weight / weights if weight and weights else points
        rows.append(
            {
                "place": place,
                "part": STATISTICS[f"health_{part}"].title.removeprefix("Health: "),
                "points": points,
                "most": most,
                "shown": f"{points:.1f} of {most:.0f}",
                "rate": formats.rate(newest[f"{part}_ratio"]),
            }
        )
    missing = [
        {"part": STATISTICS[f"health_{part}"].title.removeprefix("Health: "), "shown": DASH,
         "rate": STATISTICS[f"health_{part}"].null_means}
        for part in _PARTS
        if part not in known
    ]  # fmt: skip
    without = "; ".join(f"{one['part']} is missing: {one['rate']}" for one in missing)
    return drawn(
        "channel_health_parts",
        {"parts": rows},
        asked.origin(
            f"YTEMPIRE, {formats.day(newest['pacific_date'])}; grey: what a part could add"
            + (f"; {without}" if without else ""),
            asked.now, "estimate", question,
        ),
        (
            Column("part", "Part"), Column("shown", "Adds, points", "number", "not known"),
            Column("rate", "From a rate of"),
        ),
        [*rows, *missing],
    )  # fmt: skip


def _why(days: Sequence[Row]) -> str:
    return _SCORE.null_means if days else "no day is scored yet"


def _interval(day: Row) -> str:
    low, high = formats.count(day["low"]), formats.count(day["high"])
    return f"{formats.count(day['score'])} ({low} to {high})"
