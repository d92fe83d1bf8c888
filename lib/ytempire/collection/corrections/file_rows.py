"""Rows of an imported file, tried again: read and loaded by the import that refused them."""

from __future__ import annotations

import re
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path, PurePath
from typing import Any

import psycopg

from ytempire.collection import imports
from ytempire.collection.corrections.cells import CannotBeSet, as_file
from ytempire.collection.corrections.proposals import Proposal
from ytempire.collection.imports.first_read import FirstRead
from ytempire.collection.imports.options import ImportOptions, ImportRefused
from ytempire.runs.pipeline_result import PipelineResult
from ytempire.warehouse import imported_files
from ytempire.warehouse.connection import Warehouse
from ytempire.warehouse.one_transaction import OneTransaction

_MAY_CHANGE = {"channels", "videos", "unknown_cells", "channel_period_facts"}
"""Where a row that is there already may learn from a corrected one.

A file has one total of a channel, whose row is there even where the total could not be read.
"""
_TOTALS = ("channel_period_facts", "breakdown_period_facts")
"""Tables that a file's own total line is meant for."""
_SHOWN = 120


class Refused(ValueError):
    """What is tried again is refused again; the message is the reason.

    Attributes
    ----------
    of_rows
        Row number -> its own reason, where the import told it.
    """

    def __init__(self, why: str, of_rows: Mapping[int, str] | None = None) -> None:
        super().__init__(why)
        self.of_rows = of_rows or {}


@dataclass(frozen=True)
class Line:
    """A line and what its cells say now."""

    proposal: Proposal
    values: Mapping[str, Any]

    @property
    def row_number(self) -> int:
        """Return its place in the file."""
        assert self.proposal.row.row_number is not None
        return self.proposal.row.row_number


def load(
    warehouse: Warehouse, connection: psycopg.Connection, lines: Sequence[Line]
) -> Iterator[tuple[Line, dict[str, int] | str]]:
    """Load lines of one file; yield each with the rows written, or why it is refused.

    All together; then without those that the import refused by their number; then, if nobody
    says which is to blame, in halves. So a thousand lines are a few loads, not a thousand.
    """
    try:
        written = _load_together(warehouse, connection, lines)
    except Refused as refused:
        if len(lines) == 1:
            yield lines[0], str(refused)
            return
        blamed = [line for line in lines if line.row_number in refused.of_rows]
        yield from ((line, refused.of_rows[line.row_number]) for line in blamed)
        rest = [line for line in lines if line.row_number not in refused.of_rows]
        middle = 0 if blamed else len(rest) // 2
        for part in (rest[:middle], rest[middle:]):
            if part:
                yield from load(warehouse, connection, part)
    else:
        yield from ((line, written) for line in lines)


def _load_together(
    warehouse: Warehouse, connection: psycopg.Connection, lines: Sequence[Line]
) -> dict[str, int]:
    """Load lines as a small file of their own, under the name of theirs; undone if one fails."""
    row = lines[0].proposal.row
    if row.kind is None or row.kind not in imports.KINDS:
        raise Refused("its file is not among the imported ones: import it again, then try again")
    given = imported_files.first_given(connection, row.kind, row.source_ref)
    assert given is not None
    # In a CSV the first row is line 2; in a JSON list it is number 1.
    first = 1 if row.header is None else 2
    numbers = {at: line.row_number for at, line in enumerate(lines, start=first)}
    first_read = FirstRead(row.source_ref, numbers, given.first_seen_at, given.rows_read)
    options = replace(ImportOptions.from_json(given.options), first_read=first_read)
    name = PurePath(given.file_name).name
    try:
        content = as_file([(line.proposal.row, line.values) for line in lines])
        before = _refusals(connection, row.source, row.source_ref)
        with (
            tempfile.TemporaryDirectory(prefix="ytempire-") as folder,
            connection.transaction(),
        ):
            path = Path(folder) / name
            path.write_bytes(content)
            alone = OneTransaction(warehouse, connection)
            result = imports.KINDS[row.kind](alone, path, options)
            if result.rejected:
                after = _refusals(connection, row.source, row.source_ref)
                raise _refused(before, after, result)
            _check_landed(lines, first_read, result)
    except (*imports.REFUSALS, ImportRefused, CannotBeSet) as refused:
        said = re.sub(rf"\S*/{re.escape(name)}", lambda _: name, str(refused))
        raise Refused(said) from refused
    except (psycopg.errors.IntegrityError, psycopg.errors.DataError) as error:
        raise Refused(in_words(error)) from error
    return {table: rows for table, rows in result.written.items() if rows}


def _check_landed(lines: Sequence[Line], first_read: FirstRead, result: PipelineResult) -> None:
    """Refuse a line that was read as none, or that took another one's place."""
    unmet = [line for line in lines if line.row_number not in first_read.met]
    is_total = first_read.has_total and len(unmet) == 1
    if unmet and not (is_total and unmet[0].proposal.row.target in _TOTALS):
        raise Refused("so it is no row of figures any more, but a blank, total or last line")
    for table, rows in result.updated.items():
        if rows and table not in _MAY_CHANGE:
            raise Refused(
                f"{table} holds what another row said of the same thing, and it is not overwritten"
            )


_Told = dict[Any, tuple[int, str, int | None]]
"""Rejected row -> how often it was met, the reason, its place in the file."""


def _refusals(connection: psycopg.Connection, source: str, source_ref: str) -> _Told:
    rows = connection.execute(
        "select rejected_id, occurrences, reason, row_number from ytempire.rejected_rows "
        "where source = %s and source_ref = %s",
        [source, source_ref],
    )
    return {rejected_id: (met, reason, number) for rejected_id, met, reason, number in rows}


def _refused(before: _Told, after: _Told, result: PipelineResult) -> Refused:
    """Return what was refused since, row by row where that is told."""
    of_rows: dict[int, str] = {}
    reasons: dict[str, None] = {}
    for one, told in after.items():
        _, reason, number = told
        if before.get(one) == told:
            continue
        reasons[reason] = None
        if number is not None:
            of_rows[number] = "; ".join(filter(None, [of_rows.get(number), reason]))
    return Refused("; ".join(reasons) or result.note or "refused again", of_rows)


def in_words(error: psycopg.Error) -> str:
    """Say what the database has against a row."""
    said = error.diag.message_detail or error.diag.message_primary or str(error)
    return " ".join(said.split())[:_SHOWN]
