"""Tries rejected rows again: a file is a transaction, and of a rehearsal nothing is kept."""

from __future__ import annotations

import getpass
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

import psycopg

from ytempire.collection.corrections import columns, file_rows
from ytempire.collection.corrections.cells import CannotBeSet, Change, corrected
from ytempire.collection.corrections.proposals import Proposal
from ytempire.settings import Settings
from ytempire.warehouse import rejections
from ytempire.warehouse.connection import Warehouse

AS_IT_WAS = "accepted as it was: what it was refused for does not hold any more"
"""Reason of a row that was loaded without a correction."""

_PARENTS = {"channels": 0, "videos": 1}
"""What other rows refer to is tried first."""


@dataclass(frozen=True)
class Outcome:
    """What became of a line that was tried again.

    Attributes
    ----------
    state
        ``corrected`` and ``dismissed`` as the row's status; ``refused``: it stays open;
        ``settled``: somebody else was faster.
    changes
        What the correction sets.
    why
        The reason of the refusal.
    written
        Rows added or changed, by table, by the load that the line was part of.
    """

    proposal: Proposal
    state: Literal["corrected", "dismissed", "refused", "settled"]
    changes: Sequence[Change] = ()
    why: str | None = None
    written: Mapping[str, int] = field(default_factory=dict)


def login_name() -> str:
    """Return who is at the keyboard."""
    try:
        return getpass.getuser()
    except (KeyError, OSError):  # an account without a name, as in some containers
        return "unknown"


def replay(
    warehouse: Warehouse, settings: Settings, proposals: Sequence[Proposal], *, rehearse: bool
) -> Iterator[Outcome]:
    """Try rows again and settle those that are accepted or dismissed.

    Parameters
    ----------
    rehearse
        Do everything and keep nothing.

    Raises
    ------
    RowsBusy
        If another process works on one of the rows; files done before stay done.
    """
    by_origin: dict[Any, list[Proposal]] = {}
    for proposal in sorted(proposals, key=lambda one: _PARENTS.get(one.row.target, len(_PARENTS))):
        row = proposal.row
        part = tuple(row.header or ()) if row.form == "cells" else row.target
        by_origin.setdefault((row.source, row.source_ref, row.form, part), []).append(proposal)
    for group in by_origin.values():
        with warehouse.transaction("writer") as connection:
            outcomes = _try(warehouse, connection, settings, group)
            if rehearse:
                raise psycopg.Rollback
        yield from outcomes


def dismiss(
    warehouse: Warehouse, rows: Sequence[rejections.RejectedRow], *, reason: str, by: str
) -> int:
    """Mark open rows as not wanted; return how many were open."""
    with warehouse.transaction("writer") as connection:
        still_open = rejections.lock(connection, rows)
        for rejected_id in still_open:
            rejections.dismissed(connection, rejected_id, reason=reason, by=by)
    return len(still_open)


def _try(
    warehouse: Warehouse,
    connection: psycopg.Connection,
    settings: Settings,
    group: Sequence[Proposal],
) -> list[Outcome]:
    """Try the lines of one file, or the rows of one source for one table."""
    still_open = rejections.lock(connection, [row for one in group for row in one.rows])
    outcomes: list[Outcome] = []
    lines: list[file_rows.Line] = []
    changes: dict[int, Sequence[Change]] = {}
    for proposal in group:
        row, entry = proposal.row, proposal.entry
        if row.rejected_id not in still_open:
            outcomes.append(Outcome(proposal, "settled"))
            continue
        if entry is not None and entry.correction.dismiss:
            outcomes.append(Outcome(proposal, "dismissed"))
            continue
        try:
            may_set = columns.columns_of(row.target) if row.form == "columns" else []
            cells = entry.correction.cells if entry is not None else {}
            values, set_now = corrected(row, cells, may_set)
        except CannotBeSet as error:
            outcomes.append(Outcome(proposal, "refused", why=str(error)))
            continue
        if row.form == "columns":
            outcomes.append(_try_columns(connection, settings, proposal, values, set_now))
        else:
            lines.append(file_rows.Line(proposal, values))
            changes[id(proposal)] = set_now
    for line, told in file_rows.load(warehouse, connection, lines) if lines else ():
        changed = changes[id(line.proposal)]
        if isinstance(told, str):
            outcomes.append(Outcome(line.proposal, "refused", changed, why=told))
        else:
            outcomes.append(Outcome(line.proposal, "corrected", changed, written=told))
    for outcome in outcomes:
        _note(connection, outcome)
    return outcomes


def _try_columns(
    connection: psycopg.Connection,
    settings: Settings,
    proposal: Proposal,
    values: Mapping[str, Any],
    changed: Sequence[Change],
) -> Outcome:
    try:
        written = columns.load(connection, settings, proposal.row, values)
    except file_rows.Refused as refused:
        return Outcome(proposal, "refused", changed, why=str(refused))
    return Outcome(proposal, "corrected", changed, written=written)


def _note(connection: psycopg.Connection, outcome: Outcome) -> None:
    """Write down what became of the rows of a line."""
    entry = outcome.proposal.entry
    by = (entry.correction.by if entry else None) or login_name()
    reason = entry.correction.reason if entry else AS_IT_WAS
    for row in outcome.proposal.rows:
        if outcome.state == "corrected":
            rejections.corrected(
                connection,
                row.rejected_id,
                correction=entry.correction.cells if entry else {},
                reason=reason,
                by=by,
                written=outcome.written,
            )
        elif outcome.state == "dismissed":
            rejections.dismissed(connection, row.rejected_id, reason=reason, by=by)
        elif outcome.state == "refused":
            assert outcome.why is not None
            rejections.still_refused(connection, row.rejected_id, outcome.why)
