"""The tables of the report channel_performance_summary."""

from __future__ import annotations

from collections.abc import Sequence

from ytempire.charts.tables import Column, table
from ytempire.metrics import formats, registry
from ytempire.metrics.formats import DASH
from ytempire.reports.looking import Row

_FIGURES = ("revenue", "views", "views_gained", "rpm", "ctr", "subscribers_net", "cost_per_video")


def channels(rows: Sequence[Row]) -> str:
    """List the channels with their figures of the window, who earned most first."""
    if not rows:
        return ""
    shown = [registry.get(name) for name in _FIGURES]
    columns = [
        Column("channel", "Channel"),
        Column("niche", "Niche and tier"),
        Column("published", "Published", "number"),
        *(Column(one.name, one.label, "number", one.null_means) for one in shown),
    ]
    told = [
        {
            "channel": one["channel_name"],
            "niche": f"{one['niche'] or DASH}, {one['tier']}",
            "published": formats.count(one["videos_published"]),
            **{metric.name: metric.text(metric.of(one)) for metric in shown},
        }
        for one in rows
    ]
    return f"<h3>Channels</h3>{table(columns, told, '')}"


def bands(rows: Sequence[Row]) -> str:
    """List how each channel's new videos stand against what is typical."""
    if not rows:
        return ""
    columns = (
        Column("channel", "Channel"),
        Column("age", "Age of the video"),
        Column("videos", "Videos", "number"),
        Column("median", "Median views", "number"),
        Column("usual", "× typical (YTEMPIRE)", "number", "the typical video has no views"),
        Column("below", "Below 1 of 4", "number"),
        Column("above", "Above 3 of 4", "number"),
    )
    told = [
        {
            "channel": one["channel_name"],
            "age": formats.duration(3600 * one["age_hours"]),
            "videos": formats.count(one["videos"]),
            "median": formats.count(one["views_p50"]),
            "usual": times(one["times_usual"]),
            "below": formats.count(one["videos_below"]),
            "above": formats.count(one["videos_above"]),
        }
        for one in rows
    ]
    return f"<h3>Against the typical band</h3>{table(columns, told, '')}"


def videos(rows: Sequence[Row], empty: str) -> str:
    """List the videos that gained most; `empty` is said where there is none."""
    columns = [
        Column("title", "Video"),
        Column("channel", "Channel"),
        Column("gained", "Gained in the window", "number", "no readings in the window"),
        Column("views", "Views", "number"),
        Column("revenue", "Revenue of the window", "number", registry.get("revenue").null_means),
        Column("published", "Published", "number", "the day is not known"),
    ]
    told = [
        {
            "title": one["title"],
            "channel": one["channel_name"],
            "gained": formats.count(one["views_gained"]),
            "views": formats.count(one["views"]),
            "revenue": formats.money(one["revenue_micros"]),
            "published": formats.day(one["published_at"] and one["published_at"].date()),
        }
        for one in rows
    ]
    return f"<h3>Top videos</h3>{table(columns, told, empty)}"


def times(value: float | None) -> str:
    """Return how many times the typical video a figure is; little is not shown as nothing."""
    if value is None:
        return DASH
    return "<0.1×" if 0 < value < 0.05 else f"{value:.1f}×"
