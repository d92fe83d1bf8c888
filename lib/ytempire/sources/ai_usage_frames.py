"""The frames that AI vendors' usage and costs travel in, whoever told them."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import ROUND_HALF_EVEN, Decimal, InvalidOperation
from typing import Any

import polars as pl

COUNTS = (
    "requests",
    "input_tokens",
    "cached_input_tokens",
    "output_tokens",
    "characters",
    "images",
)
"""What is counted; null where the vendor does not count so."""

USAGE_FRAME: dict[str, Any] = {
    "vendor": pl.String,
    "usage_date": pl.Date,
    "model": pl.String,
    **dict.fromkeys(COUNTS, pl.Int64),
}
"""One row a vendor, UTC day and model."""

COST_FRAME: dict[str, Any] = {
    "vendor": pl.String,
    "usage_date": pl.Date,
    "line_item": pl.String,
    "amount_micros": pl.Int64,
}
"""One row a vendor, UTC day and line item; micro-dollars."""

_MICROS = Decimal(1_000_000)


def usage(rows: Iterable[dict[str, Any]]) -> pl.DataFrame:
    """Return rows as a usage frame: those of one day and model are summed, nulls stay null."""
    frame = pl.DataFrame(list(rows), schema=USAGE_FRAME, orient="row")
    return _summed(frame, ["vendor", "usage_date", "model"], COUNTS)


def costs(rows: Iterable[dict[str, Any]]) -> pl.DataFrame:
    """Return rows as a cost frame: those of one day and line item are summed."""
    frame = pl.DataFrame(list(rows), schema=COST_FRAME, orient="row")
    return _summed(frame, ["vendor", "usage_date", "line_item"], ["amount_micros"])


def _summed(frame: pl.DataFrame, key: list[str], counts: Iterable[str]) -> pl.DataFrame:
    sums = [
        pl.when(pl.col(name).is_not_null().any()).then(pl.col(name).sum()).alias(name)
        for name in counts
    ]
    return frame.group_by(key).agg(sums).sort(key)


def micros(amount: object) -> int:
    """Return dollars, as a number or text with any number of digits, in whole micro-dollars.

    Raises
    ------
    ValueError
        If it is no amount.
    """
    try:
        value = Decimal(str(amount).strip())
        if not value.is_finite():
            raise InvalidOperation
        return int((value * _MICROS).to_integral_value(ROUND_HALF_EVEN))
    except InvalidOperation:
        raise ValueError(f"{amount!r} is no amount of money") from None
