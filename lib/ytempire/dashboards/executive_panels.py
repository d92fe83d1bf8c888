"""The trends and rankings of the executive page."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from ytempire.charts import by_day
from ytempire.charts.by_day import dollars, local_midnight
from ytempire.charts.tables import Column, table
from ytempire.dashboards.answers import Row
from ytempire.dashboards.asked import Asked
from ytempire.dashboards.drawn import Drawn, drawn, undrawn
from ytempire.dashboards.markup import Standing, origin
from ytempire.dashboards.questions import Question
from ytempire.metrics import formats, registry

_DAY = Column("day", "Pacific day")
_STATE = Column("state", "State")


def revenue_trend(
    days: Sequence[Row],
    estimates: Sequence[Row],
    read_at: datetime | None,
    asked: Asked,
    question: Question | None = None,
) -> Drawn:
    """Draw revenue by day; days not told in full stand apart."""
    metric = registry.get("revenue")
    told = [day for day in days if day["revenue_micros"] is not None]
    if not told and not estimates:
        return undrawn(f"No revenue to draw: {metric.null_means}.")
    rows = [
        {
            "day": local_midnight(day["pacific_date"]),
            "usd": dollars(day["revenue_micros"]),
            "state": "complete" if day["is_revenue_complete"] else "incomplete",
            "shown": _shown_revenue(day),
        }
        for day in told
    ]
    ours = [
        {
            "day": local_midnight(one["pacific_date"]),
            "usd": dollars(one["revenue_micros"]),
            "low": dollars(one["low_micros"]),
            "high": dollars(one["high_micros"]),
            "shown": f"{formats.money(one['revenue_micros'])} ({formats.money(one['low_micros'])}"
            f" to {formats.money(one['high_micros'])})",
        }
        for one in estimates
    ]
    listed = [
        {
            "day": formats.day(day["pacific_date"]),
            "shown": str(row["shown"]),
            "state": str(row["state"]),
        }
        for day, row in zip(told, rows, strict=True)
    ] + [
        {
            "day": formats.day(one["pacific_date"]),
            "shown": str(row["shown"]),
            "state": "our estimate",
        }
        for one, row in zip(estimates, ours, strict=True)
    ]
    complete = [day["pacific_date"] for day in told if day["is_revenue_complete"]]
    latest = formats.day(max(complete)) if complete else "no day yet"
    note = f"complete to {latest}; rings: told in part; diamonds: YTEMPIRE estimates"
    return drawn(
        "revenue_trend",
        {"days": rows, "estimates": ours},
        asked.origin(f"{metric.source}, {note}", read_at, "provisional", question),
        (_DAY, Column("shown", metric.label, "number"), _STATE),
        listed,
    )


def views_trend(
    days: Sequence[Row], read_at: datetime | None, asked: Asked, question: Question | None = None
) -> Drawn:
    """Draw views gained by day, with the days on which a view became something else."""
    metric = registry.get("views_gained")
    read = [day for day in days if day["views_gained"] is not None]
    if not read:
        return undrawn(f"No views to draw: {metric.null_means}.")
    rows, listed = by_day.views(read)
    return drawn(
        "views_trend",
        rows,
        asked.origin(
            f"{metric.source}, public counters; ring: running day", read_at, "live", question
        ),
        (_DAY, Column("shown", metric.label, "number"), _STATE),
        listed,
    )


def top_channels(
    ranking: Sequence[Row],
    days: int,
    read_at: datetime | None,
    asked: Asked,
    question: Question | None = None,
) -> Drawn:
    """Rank by revenue of the last told days; by views gained while no revenue is told."""
    if not ranking:
        return undrawn("No channel has figures by day yet.")
    by_revenue = ranking[0]["revenue_micros"] is not None
    column = "revenue_micros" if by_revenue else "views_gained"
    ranked = [one for one in ranking if one[column] is not None]
    rows = [
        {
            "rank": rank,
            "channel": one["channel_name"],
            "value": dollars(one[column]) if by_revenue else one[column],
            "shown": formats.money_short(one[column])
            if by_revenue
            else formats.count_short(one[column]),
        }
        for rank, one in enumerate(ranked, start=1)
    ]
    metric = registry.get("revenue" if by_revenue else "views_gained")
    last = formats.day(ranking[0]["last_told" if by_revenue else "last_over"])
    return drawn(
        f"top_channels_by_{'revenue' if by_revenue else 'views'}",
        {"channels": rows},
        asked.origin(
            f"{metric.title}, {days} Pacific days to {last}, {metric.source}",
            read_at,
            "provisional" if by_revenue else "live",
            question,
        ),
        (Column("channel", "Channel", picks=True), Column("shown", metric.label, "number")),
        [{"channel": str(row["channel"]), "shown": str(row["shown"])} for row in rows],
    )


_VIDEO_COLUMNS = (
    Column("title", "Title"),
    Column("channel", "Channel"),
    Column("gained", "Gained, 24 h", "number", "there are no readings of the last 24 hours"),
    Column("views", "Views", "number"),
)


def top_videos(videos: Sequence[Row], network: str | None, asked: Asked, question: Question) -> str:
    """List the videos that gained most in the last 24 hours; by views where nothing is read."""
    rows = [
        {
            "title": video["title"],
            "channel": video["channel_name"],
            "gained": formats.count(video["views_gained"]),
            "views": formats.count(video["views"]),
        }
        for video in videos
    ]
    read = [video["as_of"] for video in videos if video["as_of"] is not None]
    source = "Imported files" if network == "import" else "YouTube Data API, public counters"
    standing: Standing = "final" if network == "import" else "live"
    listed = table(_VIDEO_COLUMNS, rows, "No video has a view count yet.", group="channel")
    if not rows:
        return listed
    return listed + origin(asked.origin(source, max(read, default=None), standing, question))


def _shown_revenue(day: Row) -> str:
    shown = formats.money(day["revenue_micros"])
    if day["is_revenue_complete"]:
        return shown
    earning = formats.counted(day["channels_earning"], "channel")
    return f"{shown} ({day['channels_told']} of {earning} told)"
