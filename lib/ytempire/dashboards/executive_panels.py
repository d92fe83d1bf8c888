"""The charts and tables of the executive page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from ytempire import units
from ytempire.charts.tables import Column, nothing, table
from ytempire.dashboards.answers import Row
from ytempire.dashboards.markup import Origin, Standing, origin
from ytempire.dashboards.snapshot import ChartRows
from ytempire.metrics import formats, registry, view_definition
from ytempire.metrics.formats import DASH


@dataclass(frozen=True)
class Drawn:
    """A chart with its rows, or None, and the small print under it."""

    chart: ChartRows | None
    about: str


def revenue_trend(
    days: Sequence[Row], estimates: Sequence[Row], read_at: datetime | None, now: datetime
) -> Drawn:
    """Draw revenue by day; days not told in full stand apart."""
    metric = registry.get("revenue")
    told = [day for day in days if day["revenue_micros"] is not None]
    if not told and not estimates:
        return Drawn(None, nothing(f"No revenue to draw: {metric.null_means}."))
    rows = [
        {
            "day": _day(day["pacific_date"]),
            "usd": _usd(day["revenue_micros"]),
            "state": "complete" if day["is_revenue_complete"] else "incomplete",
            "shown": _shown_revenue(day),
        }
        for day in told
    ]
    ours = [
        {
            "day": _day(one["pacific_date"]),
            "usd": _usd(one["revenue_micros"]),
            "low": _usd(one["low_micros"]),
            "high": _usd(one["high_micros"]),
            "shown": f"{formats.money(one['revenue_micros'])} ({formats.money(one['low_micros'])}"
            f" to {formats.money(one['high_micros'])})",
        }
        for one in estimates
    ]
    complete = [day["pacific_date"] for day in told if day["is_revenue_complete"]]
    latest = formats.day(max(complete)) if complete else "no day yet"
    note = f"complete to {latest}; rings: told in part; diamonds: YTEMPIRE estimates"
    return Drawn(
        ChartRows("revenue_trend", {"days": rows, "estimates": ours}),
        origin(Origin(f"{metric.source}, {note}", formats.as_of(read_at, now), "provisional")),
    )


def views_trend(days: Sequence[Row], read_at: datetime | None, now: datetime) -> Drawn:
    """Draw views gained by day, with the days on which a view became something else."""
    metric = registry.get("views_gained")
    read = [day for day in days if day["views_gained"] is not None]
    if not read:
        return Drawn(None, nothing(f"No views to draw: {metric.null_means}."))
    rows = [
        {
            "day": _day(day["pacific_date"]),
            "views": day["views_gained"],
            "state": "complete" if day["is_day_over"] else "incomplete",
            "shown": formats.count(day["views_gained"]),
        }
        for day in read
    ]
    changes = [
        {"day": _day(change.since), "label": change.label}
        for change in view_definition.between(read[0]["pacific_date"], read[-1]["pacific_date"])
    ]
    return Drawn(
        ChartRows("views_trend", {"days": rows, "changes": changes}),
        origin(
            Origin(f"{metric.source}, public counters; ring: running day",
                   formats.as_of(read_at, now), "live")
        ),
    )  # fmt: skip


def top_channels(
    ranking: Sequence[Row], days: int, read_at: datetime | None, now: datetime
) -> Drawn:
    """Rank by revenue of the last told days; by views gained while no revenue is told."""
    if not ranking:
        return Drawn(None, nothing("No channel has figures by day yet."))
    by_revenue = ranking[0]["revenue_micros"] is not None
    column = "revenue_micros" if by_revenue else "views_gained"
    ranked = [one for one in ranking if one[column] is not None]
    rows = [
        {
            "rank": rank,
            "channel": one["channel_name"],
            "value": _usd(one[column]) if by_revenue else one[column],
            "shown": formats.money_short(one[column])
            if by_revenue
            else formats.count_short(one[column]),
        }
        for rank, one in enumerate(ranked, start=1)
    ]
    metric = registry.get("revenue" if by_revenue else "views_gained")
    last = formats.day(ranking[0]["last_told" if by_revenue else "last_over"])
    return Drawn(
        ChartRows(f"top_channels_by_{'revenue' if by_revenue else 'views'}", {"channels": rows}),
        origin(
            Origin(
                f"{metric.title}, {days} Pacific days to {last}, {metric.source}",
                formats.as_of(read_at, now),
                "provisional" if by_revenue else "live",
            )
        ),
    )


_VIDEO_COLUMNS = (
    Column("title", "Title"),
    Column("channel", "Channel"),
    Column("gained", "Gained, 24 h", "number", "there are no readings of the last 24 hours"),
    Column("views", "Views", "number"),
)


def top_videos(videos: Sequence[Row], network: str | None, now: datetime) -> str:
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
    newest = formats.as_of(max(read), now) if read else DASH
    standing: Standing = "final" if network == "import" else "live"
    listed = table(_VIDEO_COLUMNS, rows, "No video has a view count yet.")
    return listed + (origin(Origin(source, newest, standing)) if rows else "")


def _day(day: date) -> str:
    """Return a day as the midnight of whoever looks, so that no time zone moves it."""
    return f"{day.isoformat()}T00:00:00"


def _shown_revenue(day: Row) -> str:
    shown = formats.money(day["revenue_micros"])
    if day["is_revenue_complete"]:
        return shown
    return f"{shown} ({day['channels_told']} of {day['channels_earning']} channels told)"


def _usd(micros: int) -> float:
    """Return dollars for a chart, where a pixel is the precision."""
    return float(units.micros_to_usd(micros))
