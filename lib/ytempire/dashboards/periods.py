"""The panel of imported windows: what a file lists, what it calls its total, and the rest."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

from ytempire.charts.tables import Column, table, text
from ytempire.dashboards.answers import Row
from ytempire.dashboards.markup import Origin, origin
from ytempire.metrics import formats, registry
from ytempire.metrics.formats import DASH

CTR_PLACES = 2
_SOURCES = {"studio_export": "YouTube Studio export", "snapshots": "Snapshot file"}
_UNKNOWN_TOTAL = "the file has no total of this"
_COLUMNS = (
    Column("figure", ""),
    Column("listed", "Listed videos", "number", "the file does not tell it"),
    Column("total", "Total of the file", "number", _UNKNOWN_TOTAL),
    Column("unlisted", "Unlisted", "number", _UNKNOWN_TOTAL),
)


def panel(imported: Sequence[Row], now: datetime) -> str:
    """Return a section for each imported file; nothing where there is none."""
    return "".join(section(one, now) for one in imported)


def figures(one: Row) -> list[dict[str, str]]:
    """Return the rows of one file: sums over its listed videos, its Total line, the rest."""
    rows = [
        _row("views", one, "views", formats.count),
        _row("revenue", one, "revenue_micros", formats.money_exact),
        _row("impressions", one, "impressions", formats.count),
    ]
    rate = registry.get("ctr")
    rows.append(
        {
            "figure": f"{rate.title}, weighted by impressions",
            "listed": formats.rate(one["ctr"], CTR_PLACES),
            "total": formats.rate(one["ctr_total"], CTR_PLACES),
            # A rate has no remainder.
            "unlisted": DASH,
        }
    )
    return rows


def window(one: Row) -> str:
    """Return the window of a file in words."""
    first, following = one["window_start"], one["window_end"]
    if first is None or following is None:
        return "the file does not say which days"
    return f"{formats.day(first)} to {formats.day(following - timedelta(days=1))}"


def source(one: Row) -> str:
    """Return the source of a file in words."""
    return _SOURCES.get(one["source"], str(one["source"]))


def _row(metric: str, one: Row, column: str, write: Callable[[int | None], str]) -> dict[str, str]:
    return {
        "figure": registry.get(metric).title,
        "listed": write(one[column]),
        "total": write(one[f"{column}_total"]),
        "unlisted": write(one[f"{column}_unlisted"]),
    }


def section(one: Row, now: datetime) -> str:
    """Return the section of one file."""
    title = f"{one['channel_name']}: {window(one)}"
    videos = formats.counted(one["videos_listed"], "video")
    told = Origin(f"{source(one)}, {videos} listed", formats.as_of(one["as_of"], now), "final")
    return (
        f'<section class="yt-panel yt-period" data-period="{text(one["source_ref"])}">'
        f'<h2 dir="auto">{text(title)}</h2>'
        f"{table(_COLUMNS, figures(one), '')}"
        f"{origin(told)}"
        "</section>"
    )
