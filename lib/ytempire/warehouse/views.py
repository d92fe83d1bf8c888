"""Views are not migrated: they are dropped and rebuilt from sql/views when a file changes."""

from __future__ import annotations

import hashlib
import re
from graphlib import TopologicalSorter
from pathlib import Path

import psycopg
from psycopg import sql

from ytempire import paths


def in_order(texts: dict[str, str]) -> list[str]:
    """Return the names of the views so that each comes after those it reads."""
    reads = {
        name: {
            other
            for other in texts
            if other != name and re.search(rf"\bytempire\.{other}\b", _code(text))
        }
        for name, text in texts.items()
    }
    return list(TopologicalSorter(reads).static_order())


def rebuild(connection: psycopg.Connection, folder: Path | None = None) -> list[str]:
    """Drop and rebuild all views when any file changed; return the names of the views rebuilt."""
    texts = {
        path.stem: path.read_text() for path in (folder or paths.sql() / "views").glob("*.sql")
    }
    wanted = {name: hashlib.sha256(text.encode()).hexdigest() for name, text in texts.items()}
    rows = connection.execute("select name, kind, checksum from ytempire.view_definitions")
    built = {name: (kind, checksum) for name, kind, checksum in rows}
    if wanted == {name: checksum for name, (_, checksum) in built.items()}:
        return []
    with connection.transaction():
        for name, (kind, _) in built.items():
            connection.execute(
                sql.SQL("drop " + kind + " if exists {} cascade").format(
                    sql.Identifier("ytempire", name)
                )
            )
        connection.execute("delete from ytempire.view_definitions")
        for name in in_order(texts):
            connection.execute(texts[name].encode())
            connection.execute(
                "insert into ytempire.view_definitions (name, kind, checksum) values (%s, %s, %s)",
                [name, _kind(texts[name]), wanted[name]],
            )
    return sorted(texts)


def _code(text: str) -> str:
    return re.sub(r"--.*", "", text)


def _kind(text: str) -> str:
    is_materialized = re.search(r"create\s+materialized\s+view", _code(text), re.IGNORECASE)
    return "materialized view" if is_materialized else "view"
