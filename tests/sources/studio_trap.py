"""A trap that Studio files set a naive reader, and ways to look at what was read."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import polars as pl

from ytempire.sources.studio_export import StudioExport

Shown = Callable[[StudioExport], Any]


@dataclass(frozen=True)
class Trap:
    """One trap.

    Attributes
    ----------
    name
        In words.
    made_up
        A file: text, or bytes where the encoding is the trap.
    shown, expected
        What to look at, and what it must be.
    real
        Pattern of the real file that has it; None: the real files here do not.
    real_shown, real_expected
        As `shown` and `expected`, where they differ.
    """

    name: str
    made_up: str | bytes
    shown: Shown
    expected: Any
    real: str | None = None
    real_shown: Shown | None = None
    real_expected: Any = None


def column(name: str) -> Shown:
    """Return a column of the rows."""
    return lambda export: export.rows.get_column(name).to_list()


def reasons(export: StudioExport) -> list[str]:
    """Return why rows were rejected, up to the first colon, and how many were read."""
    found = export.rejected.get_column("reason").to_list()
    return [*(text.split(":")[1].strip() for text in found), str(export.rows.height)]


def how_many(*conditions: pl.Expr) -> Shown:
    """Count the rows that meet all conditions."""
    return lambda export: export.rows.filter(*conditions).height


def total_views(export: StudioExport) -> tuple[int, Any, bool]:
    """Return the number of rows, the total of views, and whether more is totalled than listed."""
    assert export.total is not None
    return export.rows.height, export.total.item(0, "views"), export.is_capped
