"""Figures of cards as people read them; `metrics.formats` writes each."""

from __future__ import annotations

from datetime import date

from ytempire.insights.cards.sentence import Figure, Part
from ytempire.metrics import formats


def usd(amount: float) -> str:
    """Return dollars with cents."""
    return formats.money(round(amount * 1e6))


def in_unit(value: float, unit: str) -> str:
    """Return a value in the unit of a table: dollars, views."""
    return usd(value) if unit.startswith("US dollars") else formats.counted(value, unit[:-1], unit)


def day(value: date) -> Figure:
    """Return a Pacific day."""
    return Figure(formats.day(value))


def signed_rate(ratio: float) -> str:
    """Return a change in percent with its sign."""
    return f"{'+' if ratio > 0 else ''}{formats.rate(ratio)}"


def interval(low: str, high: str, ratio: float) -> tuple[Part, ...]:
    """Return an interval in words: how sure it is, and its ends."""
    return (
        Figure(f"{formats.rate(ratio, places=0)} interval"),
        " ",
        Figure(f"{low} to {high}"),
    )
