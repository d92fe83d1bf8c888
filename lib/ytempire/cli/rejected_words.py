"""Rejected rows in words: a table, a whole row, an entry to begin with, what became of them."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ytempire.cli.columns import aligned

if TYPE_CHECKING:
    from ytempire.collection.corrections.proposals import Misfit
    from ytempire.collection.corrections.replay import Outcome
    from ytempire.warehouse.rejections import RejectedRow

CELL = 80
"""Longest cell of a list."""
MOST_TOLD = 50
"""Most outcomes told one by one."""
_KINDS_TOLD = 15


def cut(value: object) -> str:
    """Return a value on one line, cut at `CELL` characters."""
    text = " ".join(str(value).split())
    return text if len(text) <= CELL else text[: CELL - 1] + "…"


def origin(row: RejectedRow) -> str:
    """Return where a row came from: its file, or its source."""
    return row.file_name or row.source


def kinds_table(kinds: Sequence[Mapping[str, Any]]) -> list[str]:
    """Return the reasons by how often they are given."""
    rows = [("ROWS", "SOURCE", "TARGET", "REASON")]
    rows += [
        (f"{k['rows_rejected']:,}", k["source"], k["target"], cut(k["kind"]))
        for k in kinds[:_KINDS_TOLD]
    ]
    more = len(kinds) - _KINDS_TOLD
    return [*aligned(rows), *([f"{more} more reasons"] if more > 0 else []), ""]


def table(rows: Sequence[RejectedRow]) -> list[str]:
    """Return one line a row."""
    lines = [("ID", "FROM", "ROW", "TARGET", "MET", "LAST SEEN", "REASON")]
    for row in rows:
        state = "" if row.status == "open" else f"[{row.status}] "
        lines.append(
            (
                row.short_id,
                cut(origin(row)),
                "-" if row.row_number is None else str(row.row_number),
                row.target,
                str(row.occurrences),
                f"{row.last_seen_at:%Y-%m-%d %H:%M}",
                state + cut(row.still_refused or row.reason),
            )
        )
    return aligned(lines)


def in_short(row: RejectedRow) -> dict[str, Any]:
    """Return what a list says of a row."""
    return {
        "id": row.rejected_id,
        "short_id": row.short_id,
        "status": row.status,
        "source": row.source,
        "file": row.file_name,
        "row_number": row.row_number,
        "target": row.target,
        "reason": cut(row.reason),
        "still_refused": row.still_refused and cut(row.still_refused),
        "times_met": row.occurrences,
        "first_seen_at": row.first_seen_at,
        "last_seen_at": row.last_seen_at,
    }


def in_full(row: RejectedRow) -> dict[str, Any]:
    """Return all that is known of a row."""
    return {
        **in_short(row),
        "reason": row.reason,
        "still_refused": row.still_refused,
        "replayed_at": row.replayed_at,
        "source_ref": row.source_ref,
        "cells": row.row_values,
        "correction": row.correction,
        "settled_reason": row.settled_reason,
        "settled_by": row.settled_by,
        "settled_at": row.settled_at,
        "written": row.written,
    }


def whole(row: RejectedRow, names: Sequence[str], template: str, folder: Path) -> str:
    """Return a row, every cell, and an entry to begin with."""
    place = "" if row.row_number is None else f", row {row.row_number}"
    lines = [
        f"{row.rejected_id}  {row.status}",
        f"from:    {origin(row)}{place} ({row.source} {row.source_ref[:12]})".replace(" )", ")"),
        f"target:  {row.target}",
        f"reason:  {row.reason}",
        f"met:     {row.occurrences} times, {row.first_seen_at:%Y-%m-%d %H:%M} to "
        f"{row.last_seen_at:%Y-%m-%d %H:%M}",
    ]
    if row.still_refused:
        lines.append(f"tried:   {row.replayed_at:%Y-%m-%d %H:%M}: {row.still_refused}")
    if row.status != "open":
        lines.append(
            f"settled: {row.settled_at:%Y-%m-%d %H:%M} by {row.settled_by}: {row.settled_reason}"
        )
        lines += [f"  set {name}: {value!r}" for name, value in (row.correction or {}).items()]
        lines += [f"  wrote {table} {rows:,}" for table, rows in (row.written or {}).items()]
    lines.append("cells:" if row.form == "cells" else "columns:")
    known = [*names, *(name for name in row.row_values if name not in names)]
    lines += [f"  {name}: {_cell(row, name)}" for name in known]
    if row.status == "open":
        lines += ["", f"to correct it, put this into {folder / 'corrections.yaml'}:", "", template]
    return "\n".join(lines)


def template(row: RejectedRow) -> str:
    """Return an entry for a row, with the cells that its reason is about."""
    suspects = _suspects(row)
    lines = ["corrections:", f"  - row: {row.short_id}", "    set:"]
    lines += [
        f"      {json.dumps(name, ensure_ascii=False)}: "
        f"{json.dumps(row.row_values.get(name), ensure_ascii=False)}  # say what it should be"
        for name in suspects
    ]
    if not suspects:
        lines.append('      "one of its cells": "what it should be"')
    lines.append('    reason: ""  # say in a sentence how you know')
    return "\n".join(lines)


def outcomes(
    told: Sequence[Outcome], misfits: Sequence[Misfit], settled: int, *, dry_run: bool
) -> list[str]:
    """Return what became of each row, and the sum."""
    lines = [f"{one.entry.place}: {one.why}" for one in misfits]
    for one in told[:MOST_TOLD]:
        row, entry = one.proposal.row, one.proposal.entry
        place = "" if row.row_number is None else f" row {row.row_number}"
        said = f" ({entry.place})" if entry else ""
        lines.append(f"{row.short_id}  {cut(origin(row))}{place}, {row.target}{said}")
        lines += [
            f"  {name}: {_shown(before)} -> {_shown(after)}" for name, before, after in one.changes
        ]
        lines.append(f"  {_state(one, dry_run)}")
    if len(told) > MOST_TOLD:
        lines.append(f"... and {len(told) - MOST_TOLD:,} more (--json tells all)")
    counted = [
        (sum(one.state == "corrected" for one in told), "corrected"),
        (sum(one.state == "dismissed" for one in told), "dismissed"),
        (sum(one.state == "refused" for one in told), "still refused"),
        (len(misfits), "entries that fit no row"),
        (settled + sum(one.state == "settled" for one in told), "settled before"),
    ]
    total = ", ".join(f"{n:,} {what}" for n, what in counted if n) or "nothing to do"
    lines.append(f"{total}; nothing was changed (--dry-run)" if dry_run else total)
    return lines


def outcome_facts(one: Outcome) -> dict[str, Any]:
    """Return what became of a row, for scripts."""
    entry = one.proposal.entry
    return {
        "ids": [row.rejected_id for row in one.proposal.rows],
        "row_number": one.proposal.row.row_number,
        "file": one.proposal.row.file_name,
        "target": one.proposal.row.target,
        "entry": entry.place if entry else None,
        "state": one.state,
        "why": one.why,
        "changes": [{"cell": c[0], "before": c[1], "after": c[2]} for c in one.changes],
        "written": dict(one.written),
    }


def _state(one: Outcome, dry_run: bool) -> str:
    would = "would be " if dry_run else ""
    if one.state == "corrected":
        wrote = ", ".join(f"{table} {rows:,}" for table, rows in one.written.items())
        return f"{would}accepted: {wrote or 'the warehouse has it already'}"
    if one.state == "dismissed":
        return f"{would}dismissed"
    if one.state == "settled":
        return "somebody else settled it meanwhile"
    return f"still refused: {one.why}"


def _suspects(row: RejectedRow) -> list[str]:
    """Return the cells that the reason names, or quotes."""
    found: dict[str, None] = {}
    for part in row.reason.split("; "):
        column = part.partition(":")[0]
        if column in row.row_values:
            found[column] = None
        for name, value in row.row_values.items():
            if value not in (None, "") and f"({str(value).strip()!r})" in part:
                found[name] = None
    return list(found)


def _cell(row: RejectedRow, name: str) -> str:
    if name not in row.row_values:
        return "(the row ends before it)"
    return _shown(row.row_values[name])


def _shown(value: Any) -> str:
    return "(nothing)" if value in (None, "") else str(value)
