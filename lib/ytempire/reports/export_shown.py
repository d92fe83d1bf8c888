"""The pictures and tables of the report youtube_analytics_export."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import polars as pl

from ytempire.charts.tables import Column, table
from ytempire.metrics import formats, registry
from ytempire.metrics.formats import DASH
from ytempire.reports import picturing, wording
from ytempire.reports.looking import Before, Row
from ytempire.reports.picturing import Picture

NOTHING_HAPPENED = "told: nothing happened"
_RANKED = 15
_TOLD_BY = {"youtube_analytics": "Analytics", "youtube_reporting": "a report"}
_FIGURES = ("views", "engaged_views", "watch_hours", "revenue", "impressions")
_MISSING = (
    Column("day", "Pacific day", "day"),
    Column("channel", "Channel"),
    Column("reason", "Why"),
    Column("complete", "Told in full to"),
    Column("note", "What the last attempt said"),
)
_MOVED = (
    Column("day", "Pacific day", "day"),
    Column("channel", "Channel"),
    Column("views", "Views before", "number", "not told before"),
    Column("views_now", "Views now", "number", "taken back"),
    Column("revenue", "Revenue before", "number", "not told before"),
    Column("revenue_now", "Revenue now", "number", "taken back"),
)


def pictures(coverage: pl.DataFrame, channel_days: pl.DataFrame, window: tuple[date, date]) -> str:
    """Return how much of four weeks is told, and the channels that were watched most."""
    drawn = (_coverage(coverage), _watched(channel_days, window))
    return picturing.shown(drawn, "Analytics has told nothing that could be drawn.")


def tables(
    channel_days: pl.DataFrame,
    video_days: pl.DataFrame,
    missing: pl.DataFrame,
    changes: pl.DataFrame,
    rows: int,
    before: Before,
) -> str:
    """Return the channels, the most watched videos, what is missing and what moved, as HTML."""
    watched = video_days.sort("views", descending=True, nulls_last=True, maintain_order=True)
    return (
        _table("Channels", _columns("channel", "Channel"), _told(channel_days, rows, "channel"),
               channel_days.height, "Analytics has told nothing of these days.")
        + _table("Most watched videos", _columns("title", "Video"), _told(watched, rows, "title"),
                 video_days.height, "Analytics has told nothing of these days.")
        + _table("Missing", _MISSING, _why(missing.head(rows).to_dicts()), missing.height,
                 "No active channel is missing.")
        + _table(f"What moved since {formats.instant(before.at)}", _MOVED,
                 _moved(changes.head(rows).to_dicts()), changes.height, "Nothing moved.")
    )  # fmt: skip


def _coverage(coverage: pl.DataFrame) -> Picture | None:
    told = coverage.filter(pl.col("channels_told") > 0)
    if told.is_empty():
        return None
    return picturing.of_frame(
        "Channels told, by day, in the last four weeks",
        told.select("pacific_date", "channels_told"),
        "Channels of which Analytics has told views; the newest days fill up within three days",
        (Column("day", "Pacific day", "day"), Column("told", "Channels told", "number"),
         Column("earned", "With revenue", "number"), Column("views", "Views", "number"),
         Column("revenue", "Revenue", "number")),
        [
            {
                "day": formats.day(one["pacific_date"]),
                "told": formats.count(one["channels_told"]),
                "earned": formats.count(one["channels_with_revenue"]),
                "views": formats.count(one["views"]),
                "revenue": formats.money(one["revenue_micros"]),
            }
            for one in told.to_dicts()
        ],
        x="pacific_date", y="channels_told", kind="bar",
    )  # fmt: skip


def _watched(channel_days: pl.DataFrame, window: tuple[date, date]) -> Picture | None:
    sums = (
        channel_days.filter(pl.col("views").is_not_null())
        .group_by("channel_id", "youtube_channel_id", "channel_name", maintain_order=True)
        .agg(pl.col("views").sum(), pl.col("revenue_micros").sum())
        .sort("views", descending=True, maintain_order=True)
    )
    if sums.height < 2:
        return None
    metric = registry.get("views")
    best = sums.head(_RANKED)
    return picturing.of_frame(
        f"Most watched channels, {wording.span(*window)}",
        # Two channels may carry one name, and a bar is one of them.
        best.select(
            channel=pl.when(pl.col("channel_name").is_duplicated())
            .then(pl.concat_str("channel_name", pl.lit(" ("), "youtube_channel_id", pl.lit(")"),
                                ignore_nulls=True))
            .otherwise("channel_name"),
            views="views",
        ),
        f"{metric.source}; {best.height} of {sums.height} channels",
        (Column("channel", "Channel"), Column("views", metric.label, "number")),
        [
            {"channel": one["channel_name"], "views": formats.count(one["views"])}
            for one in best.to_dicts()
        ],
        x="channel", y="views", kind="bar",
    )  # fmt: skip


def _table(
    title: str,
    columns: Sequence[Column],
    rows: Sequence[dict[str, str]],
    total: int,
    empty: str,
) -> str:
    left = total - len(rows)
    more = f" ({formats.count(left)} more in the attached table)" if left > 0 else ""
    return f"<h3>{title}{more}</h3>{table(columns, rows, empty)}"


def _columns(first: str, title: str) -> list[Column]:
    metrics = [registry.get(name) for name in _FIGURES]
    own = [Column(one.name, one.label, "number", one.null_means) for one in metrics]
    rate = registry.get("ctr")
    return [
        Column("day", "Pacific day", "day"),
        Column(first, title),
        *own,
        Column(rate.name, rate.label, "number", rate.null_means),
        Column("firm", "Standing" if first == "channel" else "Told by"),
    ]


def _told(frame: pl.DataFrame, rows: int, first: str) -> list[dict[str, str]]:
    metrics = [registry.get(name) for name in _FIGURES]
    name = "channel_name" if first == "channel" else "title"
    told = []
    for one in frame.head(rows).to_dicts():
        sums = one | {"views_reported": one["views"]}
        told.append(
            {
                "day": formats.day(one["pacific_date"]),
                first: one[name],
                **{metric.name: metric.text(metric.of(sums)) for metric in metrics},
                "ctr": formats.rate(one["ctr_ratio"]),
                "firm": _firm(one),
            }
        )
    return told


def _firm(one: Row) -> str:
    if "is_provisional" not in one:
        return _TOLD_BY.get(one["source"], one["source"] or DASH)
    return "provisional" if one["is_provisional"] else "stated"


def _why(missing: Sequence[Row]) -> list[dict[str, str]]:
    return [
        {
            "day": formats.day(one["pacific_date"]),
            "channel": one["channel_name"],
            "reason": one["reason"],
            "complete": formats.day(one["complete_date"]),
            "note": one["note"] or DASH,
        }
        for one in missing
    ]


def _moved(changes: Sequence[Row]) -> list[dict[str, str]]:
    return [
        {
            "day": formats.day(one["pacific_date"]),
            "channel": one["channel_name"] or "of no channel",
            "views": formats.count(one["views_before"]),
            "views_now": formats.count(one["views_after"]),
            "revenue": formats.money(one["revenue_before_micros"]),
            "revenue_now": formats.money(one["revenue_after_micros"]),
        }
        for one in changes
    ]
