"""Keeps what was refused, with its reason, and what became of it: nothing is dropped in silence."""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

import polars as pl
import psycopg
from psycopg.rows import class_row
from psycopg.types.json import Jsonb

from ytempire.warehouse import queries
from ytempire.warehouse.errors import WarehouseError

_NAMESPACE = uuid.UUID("6f0a4b0e-2c55-5d1c-9a4e-7b1f0f6b9d11")
# A row of a file is known by its place in it, whatever the reason is called today; what was
# corrected or dismissed stays as it was settled.
_INSERT = """
with known as (
    update ytempire.rejected_rows as known
    set
        occurrences = known.occurrences + 1,
        last_seen_at = ytempire.clock_now(),
        reason = case when known.status = 'open' then %(reason)s else known.reason end,
        row_values = case
            when known.status = 'open' then %(row_values)s::jsonb else known.row_values
        end,
        form = case when known.status = 'open' then %(form)s else known.form end,
        header = case when known.status = 'open' then %(header)s::text[] else known.header end
    where
        known.source = %(source)s
        and known.source_ref = %(source_ref)s
        and known.row_number = %(row_number)s
        and known.target = %(target)s
    returning known.status
),

inserted as (
    insert into ytempire.rejected_rows as known (
        rejected_id, source, source_ref, row_number, target, reason, row_values, form, header
    )
    select
        %(rejected_id)s, %(source)s, %(source_ref)s, %(row_number)s::bigint, %(target)s,
        %(reason)s, %(row_values)s::jsonb, %(form)s, %(header)s::text[]
    where not exists (select 1 from known)
    on conflict (rejected_id) do update
    set occurrences = known.occurrences + 1, last_seen_at = ytempire.clock_now()
    returning known.status
)

select status from known
union all
select status from inserted
"""
_SETTLE = """
update ytempire.rejected_rows
set
    status = %(status)s,
    correction = %(correction)s,
    settled_reason = %(reason)s,
    settled_by = %(by)s,
    settled_at = ytempire.clock_now(),
    written = %(written)s,
    replayed_at = case when %(status)s = 'corrected' then ytempire.clock_now() else replayed_at end,
    still_refused = case when %(status)s = 'corrected' then null else still_refused end
where rejected_id = %(rejected_id)s and status = 'open'
"""
_TRIED = """
update ytempire.rejected_rows
set still_refused = %(why)s, replayed_at = ytempire.clock_now()
where rejected_id = %(rejected_id)s and status = 'open' and still_refused is distinct from %(why)s
"""


class RowsBusy(WarehouseError):
    """Somebody else is settling the same rows."""


@dataclass(frozen=True)
class Kept:
    """Whether each row that came waits for somebody; if not, it was settled before."""

    is_open: tuple[bool, ...] = ()

    @property
    def came(self) -> int:
        """Return how many rows came."""
        return len(self.is_open)


@dataclass(frozen=True)
class RejectedRow:
    """A row of ``rejected_rows``, with the name of the file that it stands in."""

    rejected_id: uuid.UUID
    source: str
    source_ref: str
    kind: str | None
    file_name: str | None
    row_number: int | None
    target: str
    reason: str
    row_values: dict[str, Any]
    form: Literal["columns", "cells"]
    header: list[str] | None
    occurrences: int
    first_seen_at: datetime
    last_seen_at: datetime
    status: Literal["open", "corrected", "dismissed"]
    correction: dict[str, Any] | None
    settled_reason: str | None
    settled_by: str | None
    settled_at: datetime | None
    written: dict[str, int] | None
    replayed_at: datetime | None
    still_refused: str | None

    @property
    def short_id(self) -> str:
        """Return the first characters of the id, enough to name one among some thousands."""
        return self.rejected_id.hex[:8]


def keep(
    connection: psycopg.Connection,
    source: str,
    source_ref: str,
    rejected: pl.DataFrame,
    *,
    header: Sequence[str] | None = None,
) -> Kept:
    """Store rejected rows (row_number, target, reason, row_values).

    The same row refused for the same reason is one row however often it comes; so is the same
    row of a file that is meant for the same table. A settled row is counted and stays settled.

    Parameters
    ----------
    rejected
        Optionally with ``is_original``: `row_values` are the cells of a file.
    header
        First line of the CSV that original rows stand in.
    """
    told = ("row_number", "target", "reason", "row_values")
    rows = []
    for row in rejected.iter_rows(named=True):
        named = "\x1f".join([source, source_ref, *(str(row[name]) for name in told)])
        original = row.get("is_original", False)
        values = {
            **{name: row[name] for name in told},
            "rejected_id": uuid.uuid5(_NAMESPACE, named),
            "source": source,
            "source_ref": source_ref,
            "form": "cells" if original else "columns",
            "header": list(header) if original and header is not None else None,
        }
        rows.append(values)
    if not rows:
        return Kept()
    with connection.cursor() as cursor:
        cursor.executemany(_INSERT, rows, returning=True)
        return Kept(
            tuple(
                any(status == "open" for (status,) in found.fetchall())
                for found in cursor.results()
            )
        )


def find(
    connection: psycopg.Connection,
    *,
    prefix: str | None = None,
    source: str | None = None,
    target: str | None = None,
    status: str | None = None,
    since: datetime | None = None,
    most: int | None = None,
) -> list[RejectedRow]:
    """Return rejected rows, the latest first; None asks for all.

    Parameters
    ----------
    prefix
        First characters of the id.
    source
        A source, or part of the name of a file.
    since
        Met at or after this instant.
    """
    with connection.cursor(row_factory=class_row(RejectedRow)) as cursor:
        return cursor.execute(
            queries.text_of("rejected/rows").encode(),
            {
                "prefix": None if prefix is None else prefix.replace("-", "").lower(),
                "source": source,
                "target": target,
                "status": status,
                "since": since,
                "most": most,
            },
        ).fetchall()


def lock(connection: psycopg.Connection, rows: Sequence[RejectedRow]) -> set[uuid.UUID]:
    """Hold rows until the transaction ends; return those that are still open.

    Raises
    ------
    RowsBusy
        If another process holds one of them.
    """
    try:
        found = connection.execute(
            "select rejected_id, status from ytempire.rejected_rows "
            "where rejected_id = any(%s) order by rejected_id for update nowait",
            [[row.rejected_id for row in rows]],
        ).fetchall()
    except psycopg.errors.LockNotAvailable as error:
        raise RowsBusy(
            "another command works on the same rejected rows: try again when it is done"
        ) from error
    return {rejected_id for rejected_id, status in found if status == "open"}


def corrected(
    connection: psycopg.Connection,
    rejected_id: uuid.UUID,
    *,
    correction: Mapping[str, Any],
    reason: str,
    by: str,
    written: Mapping[str, int],
) -> None:
    """Mark an open row as loaded by a replay."""
    _settle(connection, rejected_id, "corrected", dict(correction), reason, by, dict(written))


def dismissed(
    connection: psycopg.Connection, rejected_id: uuid.UUID, *, reason: str, by: str
) -> None:
    """Mark an open row as not wanted."""
    _settle(connection, rejected_id, "dismissed", None, reason, by, None)


def still_refused(connection: psycopg.Connection, rejected_id: uuid.UUID, why: str) -> None:
    """Note why an open row was refused again; the same reason again changes nothing."""
    connection.execute(_TRIED, {"rejected_id": rejected_id, "why": why.replace("\x00", "\\0")})


def _settle(
    connection: psycopg.Connection,
    rejected_id: uuid.UUID,
    status: str,
    correction: dict[str, Any] | None,
    reason: str,
    by: str,
    written: dict[str, int] | None,
) -> None:
    connection.execute(
        _SETTLE,
        {
            "rejected_id": rejected_id,
            "status": status,
            "correction": None if correction is None else Jsonb(correction),
            "reason": reason,
            "by": by,
            "written": None if written is None else Jsonb(written),
        },
    )
