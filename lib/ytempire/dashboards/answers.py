"""Asks the warehouse the questions of sql/queries; rows come as plain dictionaries."""

from __future__ import annotations

from functools import cache
from typing import Any

import psycopg
from psycopg.rows import dict_row

from ytempire import paths

Row = dict[str, Any]


@cache
def question(name: str) -> bytes:
    """Return the SQL of ``sql/queries/<name>.sql``, read once a process."""
    return (paths.sql() / "queries" / f"{name}.sql").read_bytes()


def ask(connection: psycopg.Connection, name: str, **parameters: object) -> list[Row]:
    """Run a query of sql/queries with its named parameters and return its rows."""
    with connection.cursor(row_factory=dict_row) as cursor:
        return cursor.execute(question(name), parameters or None).fetchall()


def ask_one(connection: psycopg.Connection, name: str, **parameters: object) -> Row:
    """Return the first row; an empty dictionary where there is none."""
    rows = ask(connection, name, **parameters)
    return rows[0] if rows else {}
