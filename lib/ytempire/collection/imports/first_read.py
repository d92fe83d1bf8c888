"""Rows of a file that was given before, read again: they belong to that file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import datetime
from typing import Any, TypeVar

import polars as pl

_Read = TypeVar("_Read")


@dataclass(frozen=True)
class FirstRead:
    """The file that the rows come from.

    Attributes
    ----------
    source_ref
        Its SHA-256.
    row_numbers
        Row of the file that is read now -> row of that file.
    at
        When it was first given.
    rows_listed
        Rows that it lists; None where that is not known.
    met
        Rows of that file which the reader took for rows, filled by `of`; 0 stands for a total.
    """

    source_ref: str
    row_numbers: Mapping[int, int]
    at: datetime
    rows_listed: int | None = None
    met: set[int] = field(default_factory=set)

    @property
    def has_total(self) -> bool:
        """Say whether the reader found the file's own total."""
        return 0 in self.met

    def of(self, read: _Read) -> _Read:
        """Return what a reader made, with the file's name and its row numbers.

        Every frame with a ``row_number`` is renumbered, and ``rows_listed`` is the file's.
        """
        changed: dict[str, Any] = {"source_ref": self.source_ref}
        for name in (one.name for one in fields(read)):  # type: ignore[arg-type]
            value = getattr(read, name)
            if isinstance(value, pl.DataFrame) and "row_number" in value.columns:
                changed[name] = value.with_columns(
                    pl.col("row_number").replace_strict(self.row_numbers, return_dtype=pl.Int64)
                )
                if name != "unknown":  # cells that may stand beside a total, too
                    self.met.update(changed[name].get_column("row_number"))
            elif name == "rows_listed" and self.rows_listed is not None:
                changed[name] = self.rows_listed
            elif name == "original":
                rows = {self.row_numbers[number]: row for number, row in value.rows.items()}
                changed[name] = replace(value, rows=rows)
            elif name == "total" and value is not None:
                self.met.add(0)
        return replace(read, **changed)  # type: ignore[type-var]
