"""A row of a file that could not be read, as it will be stored: whole, with the reason."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import polars as pl

SCHEMA: dict[str, Any] = {
    "row_number": pl.Int64,
    "target": pl.String,
    "reason": pl.String,
    "row_values": pl.String,
}
"""The columns of rejected rows, from whatever source."""


@dataclass(frozen=True)
class OriginalRows:
    """The rows of a file as they stand in it: what is refused of them can be read again.

    Attributes
    ----------
    header
        The first line of a CSV; None for a JSON list of objects.
    rows
        Row number -> the cells of the line, or the object.
    """

    header: tuple[str, ...] | None
    rows: Mapping[int, Sequence[str] | Mapping[str, Any]]

    def as_json(self, row_number: int) -> str:
        """Return a row by its headers, as JSON that PostgreSQL stores."""
        row = self.rows[row_number]
        if isinstance(row, Mapping):
            return as_json(row)
        names = labels(self.header or (), len(row))
        return as_json(dict(zip(names, row, strict=False)))


def labels(header: Sequence[str], width: int = 0) -> list[str]:
    """Return a name of its own for each of a header's columns, as a person would type it.

    Invisible characters are left out; a column without a name, beyond the header, or with a
    name that was there before is called by its place, as ``column 3``.

    Parameters
    ----------
    width
        Cells of the row, where it has more than the header.
    """
    found: dict[str, None] = {}
    for at in range(max(len(header), width)):
        text = header[at] if at < len(header) else ""
        seen = "".join(c for c in text if unicodedata.category(c) != "Cf")
        name = " ".join(seen.split())
        found[f"column {at + 1}" if not name or name in found else name] = None
    return list(found)


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
