"""The pictures of the report portfolio_review."""

from __future__ import annotations

from collections.abc import Sequence

from ytempire.metrics import formats, registry
from ytempire.reports import estimates
from ytempire.reports import portfolio_shown as shown
from ytempire.reports.looking import Row
from ytempire.reports.picturing import Picture


def earning(ranked: Sequence[Row]) -> Picture | None:
    """Draw who earns most with a view: believed, with its interval, beside the raw figure."""
    label = registry.get("rpm").label
    return estimates.picture(
        f"{label}: who earns most",
        "report_shrunk_rpm",
        ranked,
        ("channel_name", "low", "shrunk", "high"),
        "What is believed of a channel (full), with its interval; its own data alone (ring)",
        is_shown=lambda _: True,
        write=_believed,
        raw="raw",
    )


def paying(rows: Sequence[Row]) -> Picture | None:
    """Draw which share of each niche's and format's videos has paid back, by the last day told."""
    whole = [one for one in rows if one["grouping"] == "network" and one["share_ratio"] is not None]
    day = max((one["day"] for one in whole), default=None)
    told = [
        one | {"name": f"{shown.group(one)} ({formats.count(one['videos'])})"}
        for one in rows
        if one["day"] == day and one["grouping"] in ("network", "niche", "format")
    ]
    return estimates.picture(
        f"Paid back by day {day}",
        "report_shares",
        told,
        ("name", "low_ratio", "share_ratio", "high_ratio"),
        "Share of videos that earned their loaded cost (Kaplan-Meier), with its interval, and "
        "how many videos it rests on. Blue: all of them",
        is_shown=lambda one: bool(one["grouping"] == "network"),
        write=shown.share,
    )


def liked(rows: Sequence[Row]) -> Picture | None:
    """Draw what of a video's making goes with more views."""
    named = [one | {"name": f"{one['feature']}: {one['level']}"} for one in rows]
    return estimates.picture(
        "What goes with more views",
        "report_lifts",
        named,
        ("name", "low_ratio", "lift_ratio", "high_ratio"),
        "Views at 7 days against the average video that has a value of the feature, within "
        "channels; the line is the interval of 95 %. Blue: beyond chance among all of them",
        is_shown=lambda one: bool(one["is_shown"]),
        write=_lift,
    )


def _lift(one: Row) -> str:
    interval = estimates.between(one["low_ratio"], one["high_ratio"])
    return f"{estimates.signed(one['lift_ratio'])} ({interval}), {formats.count(one['videos'])}"


def _believed(one: Row) -> str:
    interval = shown.interval(one, shown.usd)
    return f"{shown.usd(one['shrunk'])} ({interval}), raw {shown.usd(one['raw'])}"
