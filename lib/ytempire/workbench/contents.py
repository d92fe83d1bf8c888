"""``wb.tables``: what there is to ask, the useful first."""

from __future__ import annotations

from datetime import UTC, datetime

import polars as pl
import psycopg
from psycopg import sql

from ytempire.workbench import catalogue, session
from ytempire.workbench.catalogue import Relation
from ytempire.workbench.errors import WorkbenchError, did_you_mean
from ytempire.workbench.listing import Listing

_FIRST = (
    *("channels", "videos", "network_metrics_daily", "channel_metrics_daily"),
    *("video_metrics_daily", "published_video_costs", "period_summaries", "video_period_facts"),
    *("channel_period_facts", "breakdown_days", "breakdown_period_facts", "video_costs"),
    *("video_generation_jobs", "video_metrics_timeseries", "video_daily_facts"),
    *("video_reach_daily", "cost_ledger", "revenue_estimates"),
)
"""What analysts ask most; figures before the facts they are made of."""
_BOOKKEEPING = ("warehouse_identity", "schema_migrations", "view_definitions", "unknown_cells")
_SMALL = 200_000
"""Up to so many rows are counted; of more, the server's own estimate is told."""
_PATIENCE = "500ms"
_NEWEST = (
    *("time", "pacific_date", "published_at", "occurred_at", "window_end", "as_of"),
    *("statistics_as_of", "last_seen_at", "last_ok_at", "checked_at", "started_at", "began_at"),
    *("updated_at", "ingested_at", "created_at", "named_at", "applied_at"),
)
"""Columns that tell how new a table is, the best first."""
_SCHEMA = {
    "name": pl.String,
    "kind": pl.String,
    "meaning": pl.String,
    "rows": pl.Int64,
    "rows_are": pl.String,
    "newest": pl.String,
}


def tables(like: str | None = None) -> Listing:
    """List the tables and views that can be asked, the useful first.

    Parameters
    ----------
    like
        Only those with this in their name or meaning, as ``"cost"``.

    Returns
    -------
    Listing
        A polars frame: name, kind, meaning (with the grain: what one row is), rows, rows_are
        (``counted``, or ``estimated`` for large ones; null: it took too long), newest (the latest
        day or instant in it).

    Raises
    ------
    WorkbenchError
        If nothing is like that.

    Examples
    --------
    >>> wb.tables("cost")
    """
    here = session.current()
    known = catalogue.relations(here)
    chosen = [r for r in known.values() if like is None or _is_like(r, like)]
    if not chosen:
        meant = did_you_mean(str(like), known)
        raise WorkbenchError(
            f"no table or view has {like!r} in its name or meaning. "
            f"{meant + ' ' if meant else ''}wb.tables() lists them all."
        )
    columns = catalogue.names(here)
    rows = here.ask(lambda c: [_row(c, relation, columns[relation.name]) for relation in chosen])
    rows.sort(key=lambda row: _place(str(row["name"]), row["rows"]))
    return Listing(rows, schema=_SCHEMA)


def _is_like(relation: Relation, like: str) -> bool:
    return like.lower() in f"{relation.name} {relation.meaning or ''}".lower()


def _place(name: str, rows: object) -> tuple[bool, bool, int, str]:
    """Return where a table stands: bookkeeping last, before it what is empty."""
    rank = _FIRST.index(name) if name in _FIRST else len(_FIRST)
    return name in _BOOKKEEPING, rows == 0, rank, name


def _row(
    connection: psycopg.Connection, relation: Relation, columns: list[str]
) -> dict[str, object]:
    of = sql.Identifier(catalogue.SCHEMA, relation.name)
    rows, rows_are = rows_of(connection, relation, of)
    newest = next((c for c in _NEWEST if c in columns), None)
    latest = None
    if newest is not None and rows != 0:
        latest = one(
            connection, sql.SQL("select max({}) from {}").format(sql.Identifier(newest), of)
        )
    return {
        "name": relation.name,
        "kind": relation.kind,
        "meaning": relation.meaning,
        "rows": rows,
        "rows_are": rows_are,
        "newest": _day_or_instant(latest),
    }


def rows_of(
    connection: psycopg.Connection, relation: Relation, of: sql.Identifier
) -> tuple[int | None, str | None]:
    """Return how many rows there are, and whether they were counted or estimated."""
    if relation.rows_estimated > _SMALL:
        return round(relation.rows_estimated), "estimated"
    counted = sql.SQL("select count(*) from (select 1 from {} limit {}) as first_rows").format(
        of, sql.Literal(_SMALL + 1)
    )
    rows = one(connection, counted)
    if not isinstance(rows, int):
        return None, None
    # Never analysed and large: the least that can be said.
    return (rows, "counted") if rows <= _SMALL else (_SMALL, "at least")


def one(connection: psycopg.Connection, query: sql.Composed) -> object:
    """Return the one value of a query; None where it takes too long to wait for."""
    try:
        with connection.transaction(force_rollback=True):
            connection.execute("select set_config('statement_timeout', %s, true)", [_PATIENCE])
            found = connection.execute(query).fetchone()
    except psycopg.errors.QueryCanceled:
        return None
    return None if found is None else found[0]


def _day_or_instant(value: object) -> str | None:
    if value is None:
        return None
    if isinstance(value, datetime):
        return f"{value.astimezone(UTC):%Y-%m-%d %H:%M} UTC"
    return str(value)
