"""The money of an export: its own currency, and dollars where the rate is known."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from ytempire.sources.studio_cells import micros
from ytempire.sources.studio_headers import Header
from ytempire.sources.studio_numbers import Notation


@dataclass(frozen=True)
class Money:
    """How the revenue of a file is read.

    Attributes
    ----------
    currency
        ISO 4217; None where the header names none that can be told, or has no revenue.
    usd_per_unit
        US dollars for one unit; None where nobody told the rate.
    is_nothing
        The whole file earned nothing, which is nothing in any currency.
    """

    currency: str | None
    usd_per_unit: Decimal | None
    is_nothing: bool = False

    def read(self, cell: str, notation: Notation) -> dict[str, int | None]:
        """Return a cell's money in millionths of its unit and, if that is known, of a dollar."""
        dollars = None
        if self.usd_per_unit is not None:
            dollars = micros(cell, notation, self.usd_per_unit)
        elif self.is_nothing:
            dollars = 0
        return {"revenue_currency_micros": micros(cell, notation), "revenue_micros": dollars}


def money_of(
    header: Header, lines: Iterable[list[str]], usd_per_unit: Decimal | None = None
) -> Money:
    """Return how the revenue of a file is read.

    Parameters
    ----------
    lines
        The file's lines without its header.
    usd_per_unit
        The rate that was given; a file in dollars has no use for it.
    """
    at = header.positions.get("revenue_micros")
    if at is None:
        return Money(None, None)
    if header.currency == "USD":
        return Money("USD", Decimal(1))
    earned = any(set(line[at]) & set("123456789") for line in lines if at < len(line))
    return Money(header.currency, usd_per_unit, is_nothing=not earned)
