"""The charts of the channel page."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from ytempire.charts.by_day import dollars, local_midnight
from ytempire.charts.tables import Column
from ytempire.dashboards import channel_videos
from ytempire.dashboards.answers import Row
from ytempire.dashboards.asked import Asked
from ytempire.dashboards.drawn import Drawn, drawn, undrawn
from ytempire.dashboards.questions import Question
from ytempire.metrics import formats, registry, view_definition

_DAY = Column("day", "Pacific day")
_SHOWN_TITLE = 48


def subscriber_growth(
    days: Sequence[Row], read: datetime | None, asked: Asked, question: Question
) -> Drawn:
    """Draw the exact net of subscribers since the first day told."""
    metric = registry.get("subscribers_net")
    told = [day for day in days if day["subscribers_net"] is not None]
    if not told:
        return undrawn(f"No subscribers to draw: {metric.null_means}.")
    rows = [
        {
            "day": local_midnight(day["pacific_date"]),
            "total": day["subscribers_since_first"],
            "shown": formats.count(day["subscribers_since_first"]),
            "net": formats.count(day["subscribers_net"]),
        }
        for day in told
    ]
    listed = [
        {
            "day": formats.day(day["pacific_date"]),
            "gained": formats.count(day["subscribers_gained"]),
            "lost": formats.count(day["subscribers_lost"]),
            "total": row["shown"],
        }
        for day, row in zip(told, rows, strict=True)
    ]
    return drawn(
        "channel_subscribers",
        {"days": rows},
        asked.origin(
            f"{metric.source}, exact, to {formats.day(told[-1]['pacific_date'])}",
            read, "provisional", question,
        ),
        (
            _DAY, Column("gained", "Gained", "number"), Column("lost", "Lost", "number"),
            Column("total", "Net since the first day", "number"),
        ),
        listed,
    )  # fmt: skip


def view_velocity(
    days: Sequence[Row], read: datetime | None, asked: Asked, question: Question
) -> Drawn:
    """Draw views an hour by day, with the days on which a view became something else."""
    metric = registry.get("view_velocity")
    known = [day for day in days if day["views_per_hour"] is not None]
    if not known:
        return undrawn(f"No velocity to draw: {metric.null_means}.")
    rows = [
        {
            "day": local_midnight(day["pacific_date"]),
            "velocity": day["views_per_hour"],
            "shown": formats.count(day["views_per_hour"]),
        }
        for day in known
    ]
    changes = view_definition.between(known[0]["pacific_date"], known[-1]["pacific_date"])
    labels = {change.since: change.label for change in changes}
    listed = [
        {
            "day": formats.day(day["pacific_date"]),
            "velocity": row["shown"],
            "views": formats.count(day["views_gained"]),
            "note": labels.get(day["pacific_date"], ""),
        }
        for day, row in zip(known, rows, strict=True)
    ]
    return drawn(
        "channel_velocity",
        {
            "days": rows,
            "changes": [{"day": local_midnight(c.since), "label": c.label} for c in changes],
        },
        asked.origin(
            f"{metric.source}, public counters; whole Pacific days", read, "live", question
        ),
        (
            _DAY, Column("velocity", metric.label, "number"),
            Column("views", registry.get("views_gained").label, "number"), Column("note", "Note"),
        ),
        listed,
    )  # fmt: skip


def revenue_target(
    days: Sequence[Row], read: datetime | None, asked: Asked, question: Question
) -> Drawn:
    """Draw the month's revenue as it adds up, beside the even way to its target."""
    metric = registry.get("revenue")
    told = [day for day in days if day["revenue_so_far_micros"] is not None]
    if not told:
        return undrawn(f"No revenue to hold against a target: {metric.null_means}.")
    rows = [
        {
            "day": local_midnight(day["pacific_date"]),
            "usd": dollars(day["revenue_so_far_micros"]),
            "state": "complete" if day["is_revenue_complete"] else "incomplete",
            "shown": formats.money(day["revenue_so_far_micros"]),
        }
        for day in told
        if day["revenue_micros"] is not None
    ]
    first = told[0]
    month, target = first["pacific_month"], first["target_micros"]
    last_day = month + timedelta(days=first["days_of_month"] - 1)
    ends = ((month, 1), (last_day, first["days_of_month"]))
    pace = [
        _pace(day, target * number // first["days_of_month"])
        for day, number in ends
        if target is not None
    ]
    listed = [
        {
            "day": formats.day(day["pacific_date"]),
            "revenue": formats.money(day["revenue_micros"]),
            "so_far": formats.money(day["revenue_so_far_micros"]),
            "target": formats.money(day["target_so_far_micros"]),
        }
        for day in told
    ]
    note = "dashed: the even way to the target" if pace else "no target is set"
    return drawn(
        "channel_target",
        {"days": rows, "pace": pace},
        asked.origin(f"{metric.source}; {note}", read, "provisional", question),
        (
            _DAY, Column("revenue", metric.label, "number", metric.null_means),
            Column("so_far", "Since the month began", "number"),
            Column("target", "Target by then", "number", "no target is set"),
        ),
        listed,
    )  # fmt: skip


def typical_band(
    band: Sequence[Row], points: Sequence[Row], asked: Asked, question: Question
) -> Drawn:
    """Draw the best videos by age over the band of their niche and format."""
    aged = [one for one in points if one["age_hours"] is not None]
    if not band and not aged:
        return undrawn(
            "No typical band yet: it takes 8 videos of the niche and format that were read at "
            "the same age within 28 days."
        )
    rows = [
        {
            "age": one["age_hours"],
            **{f"p{part}": one[f"views_p{part}"] for part in (10, 25, 50, 75, 90)},
            "shown": _band(one),
        }
        for one in band
    ]
    places = {
        one["video_id"]: n for n, one in enumerate(channel_videos.latest_points(points), start=1)
    }
    videos = [
        {
            "age": one["age_hours"],
            "views": one["views_at_age"],
            "title": f"{places[one['video_id']]}. {_short(one['title'])}",
            "shown": formats.count(one["views_at_age"]),
        }
        for one in aged
    ]
    listed = [
        {"what": "typical", "age": formats.duration(3600 * one["age"]), "views": one["shown"]}
        for one in rows
    ] + [
        {"what": one["title"], "age": formats.duration(3600 * one["age"]), "views": one["shown"]}
        for one in videos
    ]
    chart, sources = "channel_band", {"band": rows, "videos": videos}
    if not videos:
        chart, sources = "channel_band_alone", {"band": rows}
    return drawn(
        chart,
        sources,
        asked.origin(f"YTEMPIRE, {_of(band)}", asked.now, "estimate", question),
        (Column("what", "Video"), Column("age", "Age"), Column("views", "Views", "number")),
        listed,
    )


def _of(band: Sequence[Row]) -> str:
    """Return whose band it is, and how it is drawn."""
    if not band:
        return "no band"
    niche, kind = band[0]["niche"] or "no niche", band[0]["format"] or "format not known"
    return (
        f"{niche}, {kind}; bands: 1 to 9 of 10 and 1 to 3 of 4 videos; dashed: median; 28 UTC days "
        f"to {formats.day(band[0]['reached_date'])}"
    )


def _pace(day: date, micros: int) -> dict[str, object]:
    return {"day": local_midnight(day), "usd": dollars(micros), "shown": formats.money(micros)}


def _band(one: Row) -> str:
    low, middle, high = (formats.count_short(one[f"views_p{part}"]) for part in (10, 50, 90))
    return f"{middle} ({low} to {high}), {formats.counted(one['videos'], 'video')}"


def _short(title: str) -> str:
    return title if len(title) <= _SHOWN_TITLE else f"{title[: _SHOWN_TITLE - 1]}…"
