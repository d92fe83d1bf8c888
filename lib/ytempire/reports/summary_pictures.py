"""The pictures of the report channel_performance_summary."""

from __future__ import annotations

from collections.abc import Sequence

from ytempire.charts import by_day
from ytempire.charts.by_day import dollars, local_midnight
from ytempire.charts.tables import Column
from ytempire.metrics import formats, registry
from ytempire.reports import picturing, wording
from ytempire.reports.looking import Row
from ytempire.reports.picturing import Picture
from ytempire.reports.summary_tables import times

RANKED = 10
_DAY = Column("day", "Pacific day", "day")
_STATE = Column("state", "State")


def shown(trend: Sequence[Row], channels: Sequence[Row], window: Row, bands: Sequence[Row]) -> str:
    """Return the pictures as HTML: earned and watched by day, who leads, against the typical."""
    drawn = (_revenue(trend), _views(trend), _leading(channels, window), _typical(bands))
    return picturing.shown(drawn, "There are no figures by day to draw.")


def _revenue(trend: Sequence[Row]) -> Picture | None:
    metric = registry.get("revenue")
    told = [one for one in trend if one["revenue_micros"] is not None]
    if not told:
        return None
    rows = [
        {
            "day": local_midnight(one["pacific_date"]),
            "usd": dollars(one["revenue_micros"]),
            "state": "complete" if one["is_revenue_complete"] else "incomplete",
            "shown": formats.money(one["revenue_micros"]),
        }
        for one in told
    ]
    listed = [
        {
            "day": formats.day(one["pacific_date"]),
            "shown": str(row["shown"]),
            "state": "complete"
            if one["is_revenue_complete"]
            else f"{one['channels_told']} of {one['channels_earning']} channels told",
        }
        for one, row in zip(told, rows, strict=True)
    ]
    complete = [one["pacific_date"] for one in told if one["is_revenue_complete"]]
    latest = formats.day(max(complete)) if complete else "no day yet"
    return picturing.of_catalogue(
        "Revenue by day",
        "revenue_trend",
        {"days": rows, "estimates": []},
        f"{metric.source}, complete to {latest}; rings: told in part. Provisional until the "
        "month's statement",
        (_DAY, Column("shown", metric.label, "number"), _STATE),
        listed,
    )


def _views(trend: Sequence[Row]) -> Picture | None:
    metric = registry.get("views_gained")
    read = [one for one in trend if one["views_gained"] is not None]
    if not read:
        return None
    rows, listed = by_day.views(read)
    return picturing.of_catalogue(
        "Views gained by day",
        "views_trend",
        rows,
        f"{metric.source}, public counters; ring: a day that is not over",
        (_DAY, Column("shown", metric.label, "number"), _STATE),
        listed,
    )


def _leading(channels: Sequence[Row], window: Row) -> Picture | None:
    by_revenue = any(one["revenue_micros"] is not None for one in channels)
    column = "revenue_micros" if by_revenue else "views_gained"
    ranked = sorted(
        (one for one in channels if one[column] is not None), key=lambda one: -one[column]
    )[:RANKED]
    if len(ranked) < 2:
        return None
    short = formats.money_short if by_revenue else formats.count_short
    rows = [
        {
            "rank": rank,
            "channel": one["channel_name"],
            "value": dollars(one[column]) if by_revenue else one[column],
            "shown": short(one[column]),
        }
        for rank, one in enumerate(ranked, start=1)
    ]
    metric = registry.get("revenue" if by_revenue else "views_gained")
    span = wording.span(window["first_day"], window["last_day"])
    return picturing.of_catalogue(
        "Leading channels",
        f"report_top_by_{'revenue' if by_revenue else 'views'}",
        {"channels": rows},
        f"{metric.title}, {span}, {metric.source}; {len(ranked)} of {len(channels)} channels",
        (Column("channel", "Channel"), Column("shown", metric.label, "number")),
        [{"channel": str(row["channel"]), "shown": str(row["shown"])} for row in rows],
    )


def _typical(bands: Sequence[Row]) -> Picture | None:
    """Rank the channels by their median video of a day's age against the typical one."""
    aged = [one for one in bands if one["age_hours"] == 24 and one["times_usual"] is not None]
    if not aged:
        return None
    ranked = sorted(aged, key=lambda one: -one["times_usual"])
    ends = ranked if len(ranked) <= 2 * RANKED else ranked[:RANKED] + ranked[-RANKED:]
    rows = [
        {
            "rank": rank,
            "channel": one["channel_name"],
            "times": one["times_usual"],
            "shown": f"{times(one['times_usual'])} ({formats.count(one['videos'])})",
        }
        for rank, one in enumerate(ends, start=1)
    ]
    left = "" if len(ends) == len(ranked) else f"; the first and last {RANKED} of {len(ranked)}"
    return picturing.of_catalogue(
        "New videos against the typical one, a day after publication",
        "report_typical",
        {"channels": rows, "usual": [{"times": 1, "label": "typical"}]},
        "YTEMPIRE: the median of views over the niche's and format's median at the same age, 28 "
        f"days; in brackets: videos{left}",
        (Column("channel", "Channel"), Column("shown", "× typical (videos)", "number")),
        [{"channel": str(row["channel"]), "shown": str(row["shown"])} for row in rows],
    )
