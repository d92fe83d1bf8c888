"""Asks the warehouse the questions of sql/queries; rows come as plain dictionaries.

Equal questions of the same moment are asked once: the cache's key carries a watermark, which is
another as soon as anybody has committed anything, so a stale answer cannot pass for a fresh one.
"""

from __future__ import annotations

import hashlib
from functools import cache
from typing import Any

import psycopg
from psycopg.rows import dict_row

from ytempire import paths
from ytempire.cache import coding, shared

Row = dict[str, Any]

MOMENT_SECONDS = 5
"""An answer depends on the time too (today, for how long): so long it may be shared."""


@cache
def question(name: str) -> bytes:
    """Return the SQL of ``sql/queries/<name>.sql``, read once a process."""
    return (paths.sql() / "queries" / f"{name}.sql").read_bytes()


def ask(connection: psycopg.Connection, name: str, **parameters: object) -> list[Row]:
    """Run a query of sql/queries with its named parameters and return its rows.

    Parameters
    ----------
    connection
        Of a reader. One that has written in this transaction is answered past the cache.
    name
        ``<page>/<query>``.
    **parameters
        Those of the query.
    """
    [mark] = _rows(connection, "answers/watermark", {})
    if mark["has_written"]:
        return _rows(connection, name, parameters)
    key = _key(mark, name, parameters)
    return shared.of_process().get(key, lambda: _rows(connection, name, parameters))


def ask_one(connection: psycopg.Connection, name: str, **parameters: object) -> Row:
    """Return the first row; an empty dictionary where there is none."""
    rows = ask(connection, name, **parameters)
    return rows[0] if rows else {}


def _rows(connection: psycopg.Connection, name: str, parameters: dict[str, object]) -> list[Row]:
    with connection.cursor(row_factory=dict_row) as cursor:
        return cursor.execute(question(name), parameters or None).fetchall()


def _key(mark: Row, name: str, parameters: dict[str, object]) -> str:
    moment = int(mark["asked_at"].timestamp() // MOMENT_SECONDS)
    seen = [mark[part] for part in ("cluster", "database_oid", "snapshot", "asked_by")]
    asked = [hashlib.sha256(question(name)).hexdigest(), sorted(parameters.items())]
    return f"{name}:{hashlib.sha256(coding.encode([seen, moment, asked])).hexdigest()}"
