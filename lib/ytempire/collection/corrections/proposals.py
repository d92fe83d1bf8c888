"""Which rejected rows are to be tried again, and with which correction."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from ytempire.collection.corrections.entries import Correction, Entry
from ytempire.warehouse.rejections import RejectedRow

_SHORTEST_SHA = 6


@dataclass(frozen=True)
class Proposal:
    """A line to be tried again.

    Attributes
    ----------
    rows
        The open rejected rows that are this line: one, or one for each table that refused it.
    entry
        The correction; None: as it is.
    """

    rows: tuple[RejectedRow, ...]
    entry: Entry | None = None

    @property
    def row(self) -> RejectedRow:
        """Return the row that stands for the line."""
        return self.rows[0]


@dataclass(frozen=True)
class Misfit:
    """An entry that cannot be followed, and why."""

    entry: Entry
    why: str


@dataclass
class Plan:
    """What corrections come to.

    Attributes
    ----------
    settled
        Entries all of whose rows were settled so before: nothing is left to do.
    """

    proposals: list[Proposal] = field(default_factory=list)
    misfits: list[Misfit] = field(default_factory=list)
    settled: list[Entry] = field(default_factory=list)


def plan(
    rows: Sequence[RejectedRow],
    entries: Iterable[Entry],
    *,
    only: Collection[UUID] | None = None,
    as_they_are: bool = False,
) -> Plan:
    """Find the rows of each entry.

    Parameters
    ----------
    rows
        All rejected rows, settled ones too.
    only
        Ids; other rows are left alone.
    as_they_are
        Try the open rows that no entry names, too.
    """
    lines: dict[Any, list[RejectedRow]] = {}
    for row in rows:
        lines.setdefault(_line(row), []).append(row)
    made = Plan()
    taken: dict[Any, Entry] = {}
    for entry in entries:
        meant = [row for row in rows if matches(row, entry.correction)]
        open_lines = {_line(row): None for row in meant if row.status == "open"}
        clash = next((taken[line] for line in open_lines if line in taken), None)
        why = _misfit(entry, meant, open_lines)
        if clash is not None:
            why = f"{clash.place} is about the same row: leave one of them"
        if why is not None:
            made.misfits.append(Misfit(entry, why))
        elif not open_lines:
            made.settled.append(entry)
        else:
            taken.update(dict.fromkeys(open_lines, entry))
    for line, found in lines.items():
        still_open = tuple(row for row in found if row.status == "open")
        wanted = only is None or any(row.rejected_id in only for row in still_open)
        if still_open and wanted and (line in taken or as_they_are):
            made.proposals.append(Proposal(still_open, taken.get(line)))
    return made


def matches(row: RejectedRow, correction: Correction) -> bool:
    """Say whether a correction is about a row."""
    if correction.row is not None:
        return row.rejected_id.hex.startswith(correction.row.replace("-", "").lower())
    if correction.file is not None:
        sha = len(correction.file) >= _SHORTEST_SHA and row.source_ref.startswith(correction.file)
        if not sha and (row.file_name or "").casefold() != correction.file.casefold():
            return False
    if correction.source not in (None, row.source) or correction.target not in (None, row.target):
        return False
    if correction.row_number is not None:
        return row.row_number == correction.row_number
    return all(_same(row.row_values.get(n), cell) for n, cell in correction.where.items())


def _line(row: RejectedRow) -> Any:
    """Return what tells a line from others: its place in its file, or the row itself."""
    if row.row_number is None or not row.source_ref or row.form != "cells":
        return row.rejected_id
    return row.source, row.source_ref, row.row_number


def _misfit(entry: Entry, meant: Sequence[RejectedRow], open_lines: Collection[Any]) -> str | None:
    correction = entry.correction
    if not meant:
        return "no rejected row is like that: `ytempire rejected list --status all` shows them"
    if correction.where:
        return None
    different = {_line(row) for row in meant}
    if len(different) > 1:
        named = ", ".join(sorted({row.short_id for row in meant})[:5])
        return f"{len(different)} rejected rows are like that ({named}): say which, with row"
    if not open_lines and not any(_settled_so(row, correction) for row in meant):
        row = meant[0]
        return (
            f"the row was {row.status} by {row.settled_by} on {row.settled_at:%Y-%m-%d} already, "
            "otherwise: that stays"
        )
    return None


def _settled_so(row: RejectedRow, correction: Correction) -> bool:
    if correction.dismiss:
        return row.status == "dismissed"
    return row.status == "corrected" and row.correction == dict(correction.cells)


def _same(value: Any, cell: str | None) -> bool:
    if value is None or cell is None:
        return value in (None, "") and cell in (None, "")
    return str(value).strip() == cell.strip()
