"""A record of a file of statements or invoices -> a typed row, or what is wrong with it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta, tzinfo
from decimal import Decimal
from typing import Any

from ytempire.sources import money_cells as cells
from ytempire.sources.file_text import EXTRA
from ytempire.sources.money_columns import Kind, MoneyColumns
from ytempire.sources.snapshot_cells import UnreadableValue, is_blank
from ytempire.sources.studio_numbers import Decimals, Notation

_MICRO = Decimal("0.000001")
_PLAIN = {
    "kind": cells.kind,
    "month": cells.month,
    "period_start": cells.day,
    "period_end": cells.day,
    "currency": cells.currency,
    "vendor": cells.vendor,
    "usd_per_unit": cells.rate,
}


@dataclass(frozen=True)
class Told:
    """What was said of a file with its import; None where nothing was.

    Attributes
    ----------
    mapping
        Our column -> the file's, or ``:`` and a value for all rows.
    zone
        Zone of times that carry none; bare days are Pacific.
    usd_per_unit
        US dollars for one unit of the file's currency.
    month
        First day of the month that the whole file is of.
    decimal
        The decimal separator of the amounts.
    """

    mapping: Mapping[str, str] | None = None
    zone: tzinfo | None = None
    usd_per_unit: Decimal | None = None
    month: date | None = None
    decimal: Decimals | None = None


@dataclass
class MoneyRow:
    """What a record says.

    Attributes
    ----------
    values
        Our columns, typed, without the blank ones.
    row
        Columns of the frame; a rate is null where nothing tells it.
    problems
        What is wrong, by column; where something is, `row` is not whole.
    uses_rate
        The row is in dollars by the rate that was said with the import.
    """

    values: dict[str, Any] = field(default_factory=dict)
    row: dict[str, Any] = field(default_factory=dict)
    problems: dict[str, str] = field(default_factory=dict)
    uses_rate: bool = False


def parse(
    kind: Kind, record: Mapping[Any, Any], columns: MoneyColumns, told: Told, notation: Notation
) -> MoneyRow:
    """Read a record.

    Raises
    ------
    TimeWithoutZone
        If a time carries no zone and none was said.
    """
    found = MoneyRow()
    if EXTRA in record:
        found.problems["row"] = "more or fewer cells than the header has columns"
    raw = {ours: record.get(theirs) for ours, theirs in columns.named.items()}
    for ours, value in (raw | columns.constants).items():
        if is_blank(value):
            continue
        try:
            found.values[ours] = _typed(ours, value, told, notation)
        except UnreadableValue as error:
            found.problems[ours] = f"{error} ({str(value)[:80]!r})"
    _money(found, kind, told.usd_per_unit)
    needed = _statement(found, told) if kind == "statement" else _invoice(found, told)
    for name in needed:
        if found.row[name] is None and name not in found.problems:
            found.problems[name] = "blank"
    return found


def _typed(ours: str, value: Any, told: Told, notation: Notation) -> Any:
    if ours in ("amount", "amount_usd"):
        return cells.amount(value, notation)
    if ours in ("finalised_at", "received_at"):
        return cells.instant(value, told.zone)
    reader = _PLAIN.get(ours, cells.text)
    return reader(value)


def _statement(found: MoneyRow, told: Told) -> tuple[str, ...]:
    values = found.values
    is_adjustment = values.get("adjustment_type", "none").casefold() != "none"
    found.row |= {
        "payee": values.get("payee"),
        "month": values.get("month", told.month),
        "kind": "adjustment" if is_adjustment else values.get("kind"),
        "channel": values.get("channel"),
        "finalised_at": values.get("finalised_at"),
        "statement": values.get("statement"),
        "reference": values.get("reference"),
    }
    return "payee", "month", "kind"


def _invoice(found: MoneyRow, told: Told) -> tuple[str, ...]:
    values = found.values
    first, end = values.get("period_start"), values.get("period_end")
    if end is not None:
        end += timedelta(days=1)
    month = values.get("month", told.month)
    if first is None and month is not None:
        first, end = month, cells.next_month(month)
    if first is not None and end is not None and first >= end:
        found.problems["period_end"] = f"before period_start ({first})"
    found.row |= {
        "vendor": values.get("vendor"),
        "period_start": first,
        "period_end": end,
        "received_at": values.get("received_at"),
        "invoice": values.get("invoice"),
    }
    return "vendor", "period_start", "period_end"


def _money(found: MoneyRow, kind: Kind, given_rate: Decimal | None) -> None:
    """Tell the amount in its currency and in dollars."""
    values, problems = found.values, found.problems
    money, dollars = values.get("amount"), values.get("amount_usd")
    currency, rate = values.get("currency"), values.get("usd_per_unit")
    if money is None and dollars is not None:
        money, currency = dollars, "USD"
    if money is None or currency is None:
        blank = "amount" if money is None else "currency"
        problems.setdefault(blank, "blank")
        return
    if currency == "USD":
        if rate not in (None, Decimal(1)) or dollars not in (None, money):
            problems["currency"] = "a dollar that is not worth a dollar (USD)"
        rate, dollars = Decimal(1), money
    elif dollars is not None:
        # Both amounts are stated: the rate is what lies between them.
        if (dollars > 0) != (money > 0) or (dollars < 0) != (money < 0):
            problems["amount_usd"] = f"of another sign than the amount ({dollars})"
        elif money != 0:
            rate = cells.rate_between(dollars, money)
        rate = rate or given_rate or Decimal(1)
    elif rate is None:
        rate, found.uses_rate = given_rate, True
    if kind == "invoice" and currency != "USD" and money % _MICRO:
        problems["amount"] = f"more than six decimals ({money})"
    try:
        found.row |= {
            "currency": currency,
            "currency_amount_micros": cells.micros(money),
            "usd_per_unit": rate,
            "amount_micros": (
                cells.micros(money, rate or Decimal(1))
                if dollars is None
                else cells.micros(dollars)
            ),
        }
    except UnreadableValue as error:
        problems["amount"] = f"{error} ({money})"
