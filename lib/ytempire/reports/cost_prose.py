"""Sentences of the report cost_optimization_report, in Markdown."""

from __future__ import annotations

from collections.abc import Sequence

from ytempire.metrics import formats
from ytempire.reports import savings, wording
from ytempire.reports.looking import Row
from ytempire.reports.savings import Saving

_NAMED = 3


def worth(found: Sequence[Saving]) -> str:
    """Name the savings that are worth most."""
    if not found:
        return "Nothing that could be saved is known of these days."
    told = wording.bullets(
        f"**{formats.money(one.month_micros)}**: {wording.plain(one.item)}"
        for one in found[:_NAMED]
    )
    return f"Worth most a month, at this pace:\n\n{told}"


def dear(sums: Row, marks: tuple[int, int]) -> str:
    """Tell how many videos cost more than either mark."""
    if not sums["videos_with_cost"]:
        return ""
    alert, limit = (formats.money(mark) for mark in marks)
    over, flagged = sums["videos_over_limit"], sums["videos_over_alert"]
    if not flagged:
        return f"No video cost more than {alert}."
    dear = wording.capitalised(wording.counted(flagged, "video"))
    return f"{dear} cost more than {alert}, {over or 'none'} of them more than {limit}."


def changed(prices: Sequence[Row]) -> str:
    """Tell which prices changed within the window, and by what that moved the cost."""
    moved = [one for one in prices if one["change_micros"]]
    if not moved:
        return ""
    told = wording.listed(
        [
            f"{savings.VENDORS.get(one['vendor'], one['vendor'])} {one['component']} from "
            f"{savings.price(one['unit_price_before_usd'])} to "
            f"{savings.price(one['unit_price_usd'])} a {one['unit'].replace('_', ' ')} "
            f"({formats.money(one['change_micros'])})"
            for one in moved
        ]
    )
    return f"Prices changed: {told}."
