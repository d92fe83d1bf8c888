"""What each way of spending less is worth, and the figure behind it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from ytempire.metrics import formats, registry
from ytempire.reports import wording
from ytempire.reports.looking import Row

MONTH_DAYS = 30
VENDORS = {
    "openai": "OpenAI",
    "elevenlabs": "ElevenLabs",
    "stability_ai": "Stability AI",
    "pexels": "Pexels",
    "other_api": "Other APIs",
    "compute": "Compute",
}
"""Vendors of the ledger, as people call them."""


@dataclass(frozen=True)
class Saving:
    """A way of spending less.

    Attributes
    ----------
    item
        What would be otherwise.
    worth_micros
        Micro-dollars that it would have saved in the window; ways overlap, and do not add up.
    days
        Length of the window.
    behind
        The figure that it is worked out from.
    """

    item: str
    worth_micros: int
    days: int
    behind: str

    @property
    def month_micros(self) -> int:
        """Return what it is worth in a month of 30 days, at the pace of the window."""
        return round(self.worth_micros * MONTH_DAYS / self.days)


def found(
    channels: Sequence[Row],
    attempts: Sequence[Row],
    prices: Sequence[Row],
    marks: tuple[int, int],
    days: int,
) -> list[Saving]:
    """Return the ways that are worth anything, the one worth most first.

    Parameters
    ----------
    channels, attempts, prices
        As the queries of ``reports/cost_optimization_report`` give them.
    marks
        Micro-dollars above which a video is flagged, and above which it is too dear.
    days
        Length of the window.
    """
    ways = [
        *_attempts(attempts),
        *_marks(channels, marks),
        *_channels(channels),
        *_rises(prices),
        *_cheaper(prices),
    ]
    worth = [Saving(item, micros, days, behind) for item, micros, behind in ways if micros > 0]
    return sorted(worth, key=lambda one: (-one.worth_micros, one.item))


Way = tuple[str, int, str]


def _attempts(attempts: Sequence[Row]) -> list[Way]:
    ways = []
    for came_out, item in (
        (False, "No attempt that never makes a video"),
        (True, "Attempts that work the first time"),
    ):
        own = [one for one in attempts if one["came_out"] is came_out]
        known = sum(one["attempts_with_cost"] for one in own)
        tried = sum(one["attempts"] for one in own)
        behind = (
            f"{wording.counted(tried, 'attempt')} failed or {wording.was(tried)} cancelled; a cost "
            f"is known of {known}"
        )
        ways.append((item, sum(one["amount_micros"] or 0 for one in own), behind))
    return ways


def _marks(channels: Sequence[Row], marks: tuple[int, int]) -> list[Way]:
    return [
        (
            f"No video above {formats.money(mark)}",
            sum(one[f"above_{name}_micros"] for one in channels),
            f"{wording.counted(sum(one[f'videos_over_{name}'] for one in channels), 'video')} cost "
            "more; what they cost beyond it",
        )
        for name, mark in zip(("alert", "limit"), marks, strict=True)
    ]


def _channels(channels: Sequence[Row]) -> list[Way]:
    """Bring the channels above the median channel down to it."""
    metric = registry.get("cost_per_video")
    costs = {
        place: cost for place, one in enumerate(channels) if (cost := metric.of(one)) is not None
    }
    if len(costs) < 2:
        return []
    # average of ratios: a channel is a way of working, and each counts once as one.
    middle = median(costs.values())
    above = [place for place, cost in costs.items() if cost > middle]
    worth = sum((costs[place] - middle) * channels[place]["videos_with_cost"] for place in above)
    return [
        (
            "Channels at the cost of the median channel",
            round(worth),
            f"{wording.counted(len(above), 'channel')} above the median of {metric.text(middle)} a "
            "video",
        )
    ]


def _rises(prices: Sequence[Row]) -> list[Way]:
    return [
        (
            f"{_name(one)} at the price before it rose",
            one["change_micros"],
            f"{formats.count(one['quantity'])} {one['unit']} at "
            f"{price(one['unit_price_usd'])} instead of {price(one['unit_price_before_usd'])}",
        )
        for one in prices
        if (one["change_micros"] or 0) > 0
    ]


def _cheaper(prices: Sequence[Row]) -> list[Way]:
    """Buy the cheapest listed item of the same kind; whether it would do is not known here."""
    return [
        (
            f"{_name(one)}: {one['cheapest_item']} instead",
            one["above_cheapest_micros"],
            f"{formats.count(one['quantity'])} {one['unit']} at "
            f"{price(one['unit_price_usd'])}, listed at {price(one['cheapest_unit_price_usd'])}",
        )
        for one in prices
        if (one["above_cheapest_micros"] or 0) > 0 and one["cheapest_item"] != one["item"]
    ]


def price(usd: object) -> str:
    """Return a unit's price in dollars, as it is listed: ``$0.0000025``."""
    text = f"{usd:f}" if usd is not None else ""
    return f"${text.rstrip('0').rstrip('.')}" if "." in text else f"${text}" if text else "–"


def _name(one: Row) -> str:
    vendor = VENDORS.get(one["vendor"], one["vendor"])
    item = f", {one['item']}" if one["item"] else ""
    return f"{vendor} {one['component']}, by {one['unit'].replace('_', ' ')}{item}"
