"""Views are not migrated: they are dropped and rebuilt from sql/views when a file changes."""

from __future__ import annotations

import hashlib
import re
from graphlib import TopologicalSorter
from pathlib import Path

import psycopg
from psycopg import sql

from ytempire import paths
from ytempire.metrics.registry import FORMULAS


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
    """Drop and rebuild metric functions and views when any changed; return the views rebuilt.

    A metric's function is made from its definition in `metrics.registry`, and views call it.
    """
    # It brings polars, which a page that only asks for the schema's version does without.
    from ytempire.metrics import rendering

    texts = {
        path.stem: path.read_text() for path in (folder or paths.sql() / "views").glob("*.sql")
    } | {
        name: f"{rendering.postgresql(metric)};\n{rendering.comment(metric)}"
        for name, metric in FORMULAS.items()
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
    return sorted(set(texts) - set(FORMULAS))


def refresh(connection: psycopg.Connection) -> dict[str, int]:
    """Fill the materialised views with what the facts say now; return their rows by name.

    Readers are not blocked: they see the rows of before until the transaction ends. Only the
    first fill of a view, which nobody can read yet, cannot be made beside its readers.

    Parameters
    ----------
    connection
        As the owner, in a transaction: all views change together. A refresh that is under way
        elsewhere is waited for.
    """
    # By oid: the order in which they were made, so each after those it reads.
    found = connection.execute(
        "select relname::text, relispopulated from pg_class "
        "where relkind = 'm' and relnamespace = 'ytempire'::regnamespace order by oid"
    ).fetchall()
    rows = {}
    for name, is_populated in found:
        view = sql.Identifier("ytempire", name)
        how = sql.SQL("concurrently " if is_populated else "")
        connection.execute(sql.SQL("refresh materialized view {}{}").format(how, view))
        counted = connection.execute(sql.SQL("select count(*) from {}").format(view)).fetchone()
        assert counted is not None
        rows[name] = counted[0]
    return rows


def _code(text: str) -> str:
    return re.sub(r"--.*", "", text)


def _kind(text: str) -> str:
    made = re.search(r"create\s+(materialized\s+view|view|function)", _code(text), re.IGNORECASE)
    assert made is not None, text
    return " ".join(made[1].lower().split())
