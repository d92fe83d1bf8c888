"""Why a row is refused, in words that a person can act on."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any

import polars as pl

_SHOWN = 80


def in_words(rule: Any) -> str:
    """Say a pandera check as a reader would."""
    words = _WORDS.get(rule.name)
    return words(rule.statistics) if words else str(rule.error or rule.name)


def _length_in_words(told: dict[str, Any]) -> str:
    wrong = ["empty"] if told["min_value"] == 1 else []
    if told["max_value"] is not None:
        wrong.append(f"longer than {told['max_value']} characters")
    return " or ".join(wrong)


def _least_in_words(told: dict[str, Any]) -> str:
    least = told["min_value"]
    return f"before {least:%Y-%m-%d}" if isinstance(least, date) else f"below {least}"


_WORDS: dict[str, Callable[[dict[str, Any]], str]] = {
    "greater_than_or_equal_to": _least_in_words,
    "greater_than": lambda told: f"not above {told['min_value']}",
    "less_than_or_equal_to": lambda told: f"above {told['max_value']}",
    "less_than": lambda told: f"not below {told['max_value']}",
    "isin": lambda told: f"not one of {', '.join(map(str, told['allowed_values']))}",
    "str_length": _length_in_words,
    "str_matches": lambda told: "not a key",
}


def days(ahead: timedelta) -> str:
    """Say a time that is one or some days long."""
    return "more than a day" if ahead.days == 1 else f"more than {ahead.days} days"


def type_name(dtype: Any) -> str:
    """Say a type as a reader would."""
    if dtype.is_integer():
        return "a whole number"
    if dtype.is_numeric():
        return "a number"
    return {pl.Date: "a date", pl.Boolean: "true or false", pl.String: "text"}.get(
        dtype.base_type(), "a time" if isinstance(dtype, pl.Datetime) else str(dtype)
    )


def shown(value: Any) -> str:
    """Return a value as a reason shows it: cut, where it is long."""
    text = str(plain(value) if isinstance(value, date | Decimal) else value)
    return text if len(text) <= _SHOWN else text[: _SHOWN - 1] + "…"


def plain(value: Any) -> Any:
    """Return a value as JSON has it."""
    if isinstance(value, datetime | date):
        return value.isoformat()
    return str(value)
