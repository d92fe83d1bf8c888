"""A row of a file that could not be read, as it will be stored: whole, with the reason."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import polars as pl

SCHEMA: dict[str, Any] = {
    "row_number": pl.Int64,
    "target": pl.String,
    "reason": pl.String,
    "row_values": pl.String,
}
"""The columns of rejected rows, from whatever source."""


def rejected(
    row_number: int, target: str, problems: Mapping[str, str], values: Mapping[Any, Any]
) -> dict[str, Any]:
    """Return one rejected row.

    Parameters
    ----------
    row_number
        Place of the row in its file.
    target
        Table that the row was meant for.
    problems
        What is wrong, by column.
    values
        The row as it came.
    """
    reason = "; ".join(f"{column}: {what}" for column, what in problems.items())
    return {
        "row_number": row_number,
        "target": target,
        "reason": reason.replace("\x00", "\\0"),
        "row_values": as_json(values),
    }


def as_json(values: Mapping[Any, Any]) -> str:
    """Return `values` as JSON that PostgreSQL stores.

    Its jsonb refuses NUL and half a surrogate pair, even escaped.
    """
    text = json.dumps({str(k): v for k, v in values.items()}, ensure_ascii=False, default=str)
    return text.encode(errors="replace").decode().replace("\\u0000", "\\\\u0000")
