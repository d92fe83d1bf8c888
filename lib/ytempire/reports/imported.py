"""Imported windows: what a file lists, what it calls its total, and the rest."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import timedelta

from ytempire.charts.tables import Column, table, text
from ytempire.metrics import formats, registry
from ytempire.metrics.formats import DASH
from ytempire.reports import wording
from ytempire.reports.looking import Row

_CTR_PLACES = 2
_SOURCES = {"studio_export": "YouTube Studio export", "snapshots": "Snapshot file"}
_UNKNOWN_TOTAL = "the file has no total of this"
_COLUMNS = (
    Column("figure", ""),
    Column("listed", "Listed videos", "number", "the file does not tell it"),
    Column("total", "Total of the file", "number", _UNKNOWN_TOTAL),
    Column("unlisted", "Unlisted", "number", _UNKNOWN_TOTAL),
)


def sentence(one: Row) -> str:
    """Tell a file's figures, and what its total holds beyond the listed videos, in Markdown."""
    rate = formats.rate(one["ctr"], _CTR_PLACES)
    videos = wording.counted(one["videos_listed"], "video")
    said = (
        f"The {source(one)} of {wording.plain(one['channel_name'])} ({window(one)}) lists "
        f"{videos} with **{formats.counted(one['views'], 'view')}**, "
        f"**{formats.money_exact(one['revenue_micros'])}** of revenue and "
        f"**{formats.counted(one['impressions'], 'impression')}**, clicked at **{rate}**."
    )
    if one["views_unlisted"] is not None:
        said += (
            f" Its own total is {formats.counted(one['views_total'], 'view')} and "
            f"{formats.money_exact(one['revenue_micros_total'])}: "
            f"{formats.counted(one['views_unlisted'], 'view')} and "
            f"{formats.money_exact(one['revenue_micros_unlisted'])} are unlisted."
        )
    return said


def tables(files: Sequence[Row]) -> str:
    """Return a table for each file, as HTML."""
    return "".join(_section(one) for one in files)


def lines(files: Sequence[Row]) -> str:
    """Return a line a file with where it comes from, in Markdown."""
    return wording.bullets(
        f"{source(one)} `{one['source_ref'][:12]}`: "
        f"{wording.counted(one['videos_listed'], 'video')} listed, as of "
        f"{formats.instant(one['as_of'])}; {window(one)}"
        for one in files
    )


def window(one: Row) -> str:
    """Return the window of a file in words."""
    first, following = one["window_start"], one["window_end"]
    if first is None or following is None:
        return "the file does not say which days"
    return f"{formats.day(first)} to {formats.day(following - timedelta(days=1))}"


def source(one: Row) -> str:
    """Return the source of a file in words."""
    return _SOURCES.get(one["source"], str(one["source"]))


def _section(one: Row) -> str:
    title = f"{one['channel_name']}: {window(one)}"
    about = (
        f"{source(one)}, {wording.counted(one['videos_listed'], 'video')} listed, as of "
        f"{formats.instant(one['as_of'])}"
    )
    return (
        f'<h3 dir="auto">{text(title)}</h3>{table(_COLUMNS, _figures(one), "")}'
        f'<p class="yt-origin">{text(about)}</p>'
    )


def _figures(one: Row) -> list[dict[str, str]]:
    rate = registry.get("ctr")
    return [
        _row("views", one, "views", formats.count),
        _row("revenue", one, "revenue_micros", formats.money_exact),
        _row("impressions", one, "impressions", formats.count),
        {
            "figure": f"{rate.title}, weighted by impressions",
            "listed": formats.rate(one["ctr"], _CTR_PLACES),
            "total": formats.rate(one["ctr_total"], _CTR_PLACES),
            # A rate has no remainder.
            "unlisted": DASH,
        },
    ]


def _row(metric: str, one: Row, column: str, write: Callable[[int | None], str]) -> dict[str, str]:
    return {
        "figure": registry.get(metric).title,
        "listed": write(one[column]),
        "total": write(one[f"{column}_total"]),
        "unlisted": write(one[f"{column}_unlisted"]),
    }
