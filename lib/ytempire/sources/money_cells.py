"""A cell of a statement or an invoice -> a month, a kind, a currency, exact money."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta, tzinfo
from decimal import Decimal, localcontext
from typing import Any

from ytempire import clock
from ytempire.sources import snapshot_cells
from ytempire.sources.snapshot_cells import UnreadableValue
from ytempire.sources.studio_numbers import (
    Notation,
    UnreadableCell,
    number,
    rounded,
    within_64_bits,
)

KINDS: dict[str, tuple[str, ...]] = {
    "ads": ("ads", "ad", "advertising", "ad_revenue", "ads_revenue"),
    "shorts": ("shorts", "shorts_ads", "shorts_feed_ads", "shorts_ad_revenue"),
    "premium": ("premium", "youtube_premium", "subscription", "subscriptions", "red"),
    "fan_funding": ("fan_funding", "memberships", "supers", "super_chat", "paid_features"),
    "adjustment": ("adjustment", "adjustments", "correction"),
    "withholding": ("withholding", "withheld_tax", "withholding_tax", "tax_withholding", "tax"),
    "fx": ("fx", "exchange", "currency_exchange"),
}
"""Kind of a statement -> the words for it; case, spaces and hyphens do not matter."""

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_FIRST_YEAR, _LAST_YEAR = 2005, 2100
_NUMBERED = re.compile(r"(\d{4})[-/](\d{1,2})(?:[-/]0?1)?")
_NAMED = re.compile(r"([a-z]{3,9})\.? (\d{4})")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_SYMBOL = re.compile(r"^(-?)(?:US\$|[$€£¥])\s*|\s*[$€£¥]$")
_MOST_PLACES = 12
_DERIVED_PLACES = 24


def kind(value: Any) -> str:
    """Return one of `KINDS`."""
    word = re.sub(r"[\s-]+", "_", str(value).strip().casefold())
    for found, words in KINDS.items():
        if word in words:
            return found
    raise UnreadableValue(f"not one of {', '.join(KINDS)}")


def month(value: Any) -> date:
    """Return the first day of ``2026-10``, ``2026-10-01`` or ``Oct 2026``."""
    text = str(value).strip().casefold()
    year, number_of_month = 0, 0
    if told := _NUMBERED.fullmatch(text):
        year, number_of_month = int(told[1]), int(told[2])
    elif (told := _NAMED.fullmatch(text)) and told[1][:3] in _MONTHS:
        year, number_of_month = int(told[2]), _MONTHS.index(told[1][:3]) + 1
    if not _FIRST_YEAR <= year <= _LAST_YEAR or not 1 <= number_of_month <= 12:
        raise UnreadableValue("not a month like 2026-10")
    return date(year, number_of_month, 1)


def next_month(first: date) -> date:
    """Return the first day of the month after that of `first`, itself a first day."""
    return (first + timedelta(days=31)).replace(day=1)


def day(value: Any) -> date:
    """Return the day ``2026-10-31``."""
    text = str(value).strip()
    try:
        if not _DAY.fullmatch(text):
            raise ValueError
        return date.fromisoformat(text)
    except ValueError:
        raise UnreadableValue("not a day like 2026-10-31") from None


def instant(value: Any, zone: tzinfo | None) -> datetime:
    """Return an instant in UTC; of a bare day its beginning in California, where YouTube pays."""
    text = str(value).strip()
    if _DAY.fullmatch(text):
        return clock.pacific_day_bounds(day(text))[0].astimezone(UTC)
    return snapshot_cells.instant(value, zone)


def currency(value: Any) -> str:
    """Return an ISO 4217 code."""
    text = str(value).strip().upper()
    if not re.fullmatch(r"[A-Z]{3}", text):
        raise UnreadableValue("not a currency like EUR")
    return text


def text(value: Any) -> str:
    """Return text that can be stored."""
    return snapshot_cells.text(value)


def vendor(value: Any) -> str:
    """Return a vendor as the ledger names it: ``Stability AI`` is ``stability_ai``."""
    return re.sub(r"[\s.-]+", "_", str(value).strip().casefold()).strip("_")


def amount(value: Any, notation: Notation) -> Decimal:
    """Return exact money; a currency sign is left out, and ``(12.50)`` is -12.50."""
    text = str(value).strip()
    if text.startswith("(") and text.endswith(")"):
        text = f"-{text[1:-1].strip()}"
    try:
        return number(_SYMBOL.sub(r"\1", text), notation)
    except UnreadableCell as error:
        raise UnreadableValue(str(error)) from None


def rate(value: Any) -> Decimal:
    """Return US dollars for one unit of a currency."""
    if "," in str(value):  # 1,084 is a rate of one somewhere and of a thousand elsewhere
        raise UnreadableValue("write a rate with a point and without separators, like 1.0842")
    found = amount(value, Notation("en", "."))
    if found <= 0 or found >= 10**6 or _places(found) > _MOST_PLACES:
        raise UnreadableValue("not a rate like 1.0842, in US dollars for one unit")
    return found


def micros(money: Decimal, usd_per_unit: Decimal = Decimal(1)) -> int:
    """Return millionths, rounded half-even once, after the exchange rate."""
    with localcontext(prec=60):
        try:
            return rounded(within_64_bits(money * usd_per_unit * 1_000_000))
        except UnreadableCell as error:
            raise UnreadableValue(str(error)) from None


def rate_between(dollars: Decimal, money: Decimal) -> Decimal:
    """Return the rate at which `money` is `dollars`, to twelve places where they are enough.

    The rate gives the stated dollars back to the micro-dollar; from a million units of a currency
    on, that takes more places.
    """
    with localcontext(prec=60):
        short = (dollars / money).quantize(Decimal(1).scaleb(-_MOST_PLACES))
        if abs(money * short - dollars) * 1_000_000 <= Decimal("0.5"):
            return short
        return (dollars / money).quantize(Decimal(1).scaleb(-_DERIVED_PLACES))


def _places(value: Decimal) -> int:
    exponent = value.normalize().as_tuple().exponent
    return -exponent if isinstance(exponent, int) and exponent < 0 else 0
