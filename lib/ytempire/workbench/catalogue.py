"""What there is to ask: names, columns and keys, as the database itself describes them."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

import polars as pl
import psycopg

from ytempire.warehouse import queries
from ytempire.workbench.errors import WorkbenchError, did_you_mean
from ytempire.workbench.session import Session

SCHEMA = "ytempire"


@dataclass(frozen=True)
class Relation:
    """A table or a view."""

    name: str
    kind: str
    meaning: str | None
    rows_estimated: float
    """From PostgreSQL's statistics; below 0: it has none."""


def relations(here: Session) -> dict[str, Relation]:
    """Return the tables and views by name."""
    found = here.ask(lambda c: _run(c, "relations"))
    return {row["name"]: Relation(**row) for row in found.to_dicts()}


def columns(here: Session) -> pl.DataFrame:
    """Return every column: relation, name, type, meaning, is_never_null, leads_index."""
    return here.ask(lambda c: _run(c, "columns"))


def names(here: Session) -> dict[str, list[str]]:
    """Return the names of the columns by table or view."""
    found: dict[str, list[str]] = defaultdict(list)
    for relation, column in columns(here).select("relation", "name").iter_rows():
        found[relation].append(column)
    return dict(found)


def keys(here: Session) -> pl.DataFrame:
    """Return the keys: relation, type, points_to, columns."""
    return here.ask(lambda c: _run(c, "keys"))


def get(here: Session, name: str) -> Relation:
    """Return a table or view by its name, with or without the schema before it.

    Raises
    ------
    WorkbenchError
        If there is none; the message names the nearest.
    """
    known = relations(here)
    bare = str(name).strip().strip('"').removeprefix(f"{SCHEMA}.").strip('"')
    found = known.get(bare) or known.get(bare.lower())
    if found is None:
        raise WorkbenchError(no_such(bare, known))
    return found


def no_such(name: str, known: dict[str, Relation] | dict[str, list[str]]) -> str:
    """Return the sentence for a table or view that there is not."""
    meant = did_you_mean(name, known)
    return (
        f"there is no table or view {name!r}. {meant + ' ' if meant else ''}wb.tables() lists them."
    )


def _run(connection: psycopg.Connection, name: str) -> pl.DataFrame:
    with connection.transaction(force_rollback=True):
        return queries.run(connection, f"workbench/{name}")
