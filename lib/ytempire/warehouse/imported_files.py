"""Remembers every file that was given to an import, and how it was read."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import psycopg
from psycopg.rows import class_row
from psycopg.types.json import Jsonb

_INSERT = """
insert into ytempire.imported_files as known (
    kind, source_ref, form, file_name, status, refusal, options, rows_read, rows_rejected,
    unknown_columns
) values (
    %(kind)s, %(source_ref)s, %(form)s, %(file_name)s, %(status)s, %(refusal)s, %(options)s,
    %(rows_read)s, %(rows_rejected)s, %(unknown_columns)s
)
on conflict (kind, source_ref) do update set
    form = excluded.form,
    file_name = excluded.file_name,
    status = excluded.status,
    refusal = excluded.refusal,
    options = excluded.options,
    rows_read = excluded.rows_read,
    rows_rejected = excluded.rows_rejected,
    unknown_columns = excluded.unknown_columns,
    last_seen_at = ytempire.clock_now(),
    occurrences = known.occurrences + 1
-- A wrong call takes nothing from what was loaded.
where known.status <> 'loaded' or excluded.status = 'loaded'
"""


@dataclass(frozen=True)
class ImportedFile:
    """A file that was loaded, or refused whole.

    Attributes
    ----------
    kind
        ``studio``, ``snapshots``, ``reporting`` or ``answers``.
    source_ref
        SHA-256 of the file.
    form
        What the file is, as ``table by video``; None where that could not be told.
    refusal
        Why it was refused; None: it was loaded.
    options
        What it was read with, as JSON has it.
    rows_read, rows_rejected
        None where the file was refused.
    """

    kind: str
    source_ref: str
    file_name: str
    form: str | None = None
    refusal: str | None = None
    options: Mapping[str, Any] = field(default_factory=dict)
    rows_read: int | None = None
    rows_rejected: int | None = None
    unknown_columns: Sequence[str] = ()


@dataclass(frozen=True)
class Given:
    """How a file was read, and when it was first given."""

    file_name: str
    options: dict[str, Any]
    rows_read: int | None
    first_seen_at: datetime


def keep(connection: psycopg.Connection, file: ImportedFile) -> None:
    """Write the file's row; giving the same content again counts it again."""
    connection.execute(
        _INSERT,
        {
            "kind": file.kind,
            "source_ref": file.source_ref,
            "form": file.form,
            "file_name": file.file_name,
            "status": "loaded" if file.refusal is None else "refused",
            "refusal": file.refusal,
            "options": Jsonb(dict(file.options)),
            "rows_read": file.rows_read,
            "rows_rejected": file.rows_rejected,
            "unknown_columns": list(file.unknown_columns),
        },
    )


def first_given(connection: psycopg.Connection, kind: str, source_ref: str) -> Given | None:
    """Return how a file was read and when it was first given; None: it was never loaded."""
    with connection.cursor(row_factory=class_row(Given)) as cursor:
        return cursor.execute(
            "select file_name, options, rows_read, first_seen_at from ytempire.imported_files "
            "where kind = %s and source_ref = %s and status = 'loaded'",
            [kind, source_ref],
        ).fetchone()
