"""Sentences of the report cost_optimization_report, in Markdown."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

import polars as pl

from ytempire.metrics import formats, registry
from ytempire.metrics.formats import DASH
from ytempire.reports import savings, wording
from ytempire.reports.choosing import Subject
from ytempire.reports.looking import Row
from ytempire.reports.savings import Saving

_NAMED = 3


def days_before(days: int) -> str:
    """Return what the days of a window are held against, for a sentence."""
    return "the day before" if days == 1 else f"the {days} days before"


def spent(
    now: int | None, before: int | None, attempts: pl.DataFrame, subject: Subject, days: int
) -> str:
    """Tell what was spent, and how much of it went into attempts that made no video."""
    if now is None:
        return f"What was spent is not known: {registry.get('spent').null_means}."
    waste, tried = int(attempts["amount_micros"].sum()), int(attempts["attempts"].sum())
    change = formats.change(now, before)
    compared = f" ({change} on {days_before(days)})" if change != DASH else ""
    on = "in all" if subject.ids is None else f"on {subject.name}"
    said = f"**{formats.money(now)}** was spent {on}{compared}"
    if not tried:
        return f"{said}; no attempt failed or was cancelled."
    share = formats.rate(waste / now) if now > 0 else DASH
    return (
        f"{said}, of which **{formats.money(waste)}** ({share}) went into "
        f"{wording.counted(tried, 'attempt')} that failed or {wording.was(tried)} cancelled."
    )


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


def chosen(subject: Subject) -> str:
    """Tell what of the spending a part of the network does not have."""
    if subject.ids is None:
        return ""
    return (
        f"It is about {subject.name} alone: what was charged to no channel is left out, and marks, "
        "price lists and definitions are the network's."
    )


def known_then(at: datetime) -> str:
    """Tell what an instant of the past is told by."""
    return (
        f"As known on {formats.instant(at)}: by the entries of the ledger, the prices and the "
        "videos that had been taken over by then. Names, and whether an attempt that had ended "
        "failed or was cancelled, are those of now; how far each source had been read is not kept."
    )


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
