"""What a warehouse holds, row by row, so that two versions of it can be compared."""

from __future__ import annotations

from collections import Counter

import psycopg
from psycopg import sql

Columns = dict[str, set[str]]


def columns(connection: psycopg.Connection) -> Columns:
    """Return the tables and their columns."""
    found = connection.execute(
        "select cls.relname, array_agg(att.attname::text) "
        "from pg_class as cls inner join pg_attribute as att on cls.oid = att.attrelid "
        "where cls.relnamespace = 'ytempire'::regnamespace and cls.relkind in ('r', 'p') "
        "and att.attnum > 0 and not att.attisdropped group by cls.relname"
    )
    return {name: set(names) for name, names in found}


def rows(connection: psycopg.Connection, tables: Columns) -> dict[str, Counter[str]]:
    """Return every row of the tables as text, with how often it is there."""
    connection.execute("set timezone = 'UTC'")
    found = {}
    for name, there in tables.items():
        statement = sql.SQL("select row({})::text from {}").format(
            sql.SQL(", ").join(map(sql.Identifier, sorted(there))),
            sql.Identifier("ytempire", name),
        )
        found[name] = Counter(row[0] for row in connection.execute(statement))
    return found
