"""The figures at the top of the channel page."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from ytempire.dashboards.answers import Row
from ytempire.dashboards.asked import Asked
from ytempire.dashboards.markup import Tile
from ytempire.dashboards.questions import Question
from ytempire.metrics import formats, registry
from ytempire.metrics.formats import DASH
from ytempire.metrics.statistics import STATISTICS


def subscribers(chosen: Row, days: Sequence[Row], asked: Asked, question: Question) -> Tile:
    """Show the public count, which YouTube rounds, and the exact net of the days told."""
    public = chosen["current_subscribers"]
    told = [day for day in days if day["subscribers_net"] is not None]
    lines = ["public count, rounded down by YouTube"] if public is not None else []
    if told:
        net = sum(day["subscribers_net"] for day in told)
        first, last = told[0]["pacific_date"], told[-1]["pacific_date"]
        lines.append(f"{_signed(net)} net, {formats.day(first)} – {formats.day(last)}")
    return Tile(
        "subscribers",
        "Subscribers",
        formats.count_short(public),
        asked.origin(
            "YouTube Data API", chosen["statistics_as_of"],
            None if public is None else "live", question,
        ),
        lines,
        formats.count(public) if public is not None else "the channel hides its count, or it has "
        "not been read",
    )  # fmt: skip


def velocity(days: Sequence[Row], read: datetime | None, asked: Asked, question: Question) -> Tile:
    """Show the views an hour of the latest complete Pacific day, and of the day a week before."""
    metric = registry.get("view_velocity")
    known = {d["pacific_date"]: d for d in days if d["views_per_hour"] is not None}
    if not known:
        return Tile(
            "view_velocity", metric.title, DASH, asked.origin(metric.source, read, None, question),
            (), metric.null_means,
        )  # fmt: skip
    newest = max(known)
    rate = known[newest]["views_per_hour"]
    before = known.get(newest - timedelta(days=7))
    lines = [f"{formats.counted(known[newest]['views_gained'], 'view')} that day"]
    if before is not None:
        lines.append(
            f"{formats.change(rate, before['views_per_hour'])} on the same day a week before"
        )
    return Tile(
        "view_velocity",
        f"{metric.title}, {formats.day(newest)}",
        formats.count_short(rate),
        asked.origin(metric.source, read, "live", question),
        lines,
        metric.meaning,
    )


def revenue_target(
    days: Sequence[Row], asked: Asked, question: Question, read: datetime | None
) -> Tile:
    """Show the month's revenue beside its target, and beside where it should be by now."""
    metric = registry.get("revenue")
    if not days:
        return Tile(
            "revenue_target", "Revenue against target", DASH,
            asked.origin(metric.source, read, None, question), (), metric.null_means,
        )  # fmt: skip
    last = days[-1]
    told = [day for day in days if day["is_revenue_complete"]]
    lines = []
    if last["target_micros"] is None:
        lines.append("no target is set: monthly_revenue_target_usd in parameters/network.yaml")
    else:
        target = formats.money_short(last["target_micros"])
        lines.append(f"{formats.rate(last['attained_ratio'], 0)} of {target}")
        if told:
            due = told[-1]["target_so_far_micros"]
            ahead = told[-1]["revenue_so_far_micros"] - due
            lines.append(
                f"{formats.money_short(abs(ahead))} {'ahead of' if ahead >= 0 else 'behind'} "
                f"the way to it by {formats.day(told[-1]['pacific_date'])}"
            )
    lines.append(f"{last['days_told']} of {last['days_of_month']} days told in full")
    return Tile(
        "revenue_target",
        f"{metric.title}, {last['pacific_month']:%B %Y}",
        formats.money_short(last["month_revenue_micros"]),
        asked.origin(metric.source, read, "provisional", question),
        lines,
        formats.money_exact(last["month_revenue_micros"]),
    )


def health(days: Sequence[Row], asked: Asked, question: Question) -> Tile:
    """Show the newest score with its interval, and what it rests on."""
    statistic = STATISTICS["channel_health_score"]
    newest = days[-1] if days else {}
    score = newest.get("score")
    lines: list[str] = []
    hover = statistic.meaning
    level = ""
    if score is None:
        hover = statistic.null_means if days else "no day has been scored yet"
        if days:
            known = formats.rate(newest["coverage_ratio"], 0)
            lines.append(f"{known} of the weight is known: {statistic.null_means}")
    else:
        level = "red" if score < (newest["low_limit_points"] or 0) else ""
        lines.append(
            f"{formats.count(newest['low'])} to {formats.count(newest['high'])} (80 % interval)"
        )
        lines.append(
            f"{formats.counted(newest['videos'], 'video')} in the 28 days to "
            f"{formats.day(newest['pacific_date'])}"
        )
        if newest["has_few_videos"]:
            lines.append("few videos: trust the interval, not the score")
    return Tile(
        "health",
        f"{statistic.title}, 0 to 100",
        formats.count(score),
        asked.origin(
            "YTEMPIRE, by niche", None if not days else asked.now,
            None if score is None else "estimate", question,
        ),
        lines,
        hover,
        level,
    )  # fmt: skip


def _signed(value: int) -> str:
    return f"+{formats.count(value)}" if value > 0 else formats.count(value)
