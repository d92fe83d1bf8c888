"""Reading: named queries of sql/queries, analysts' SQL, and bulk extracts, all to polars."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from pathlib import Path

import polars as pl
import psycopg
from psycopg import sql

from ytempire import paths
from ytempire.warehouse.errors import QueryRefused

Kinds = dict[str, pl.DataType | type[pl.DataType]]

_KINDS: dict[str, pl.DataType | type[pl.DataType]] = {
    "bool": pl.Boolean,
    "int2": pl.Int64,
    "int4": pl.Int64,
    "int8": pl.Int64,
    "float4": pl.Float64,
    "float8": pl.Float64,
    "numeric": pl.Decimal(38, 6),
    "date": pl.Date,
    "timestamptz": pl.Datetime("us", "UTC"),
    "interval": pl.Duration("us"),
    "text[]": pl.List(pl.String),
}
"""PostgreSQL type -> polars type; every other type arrives as text."""


def text_of(name: str) -> str:
    """Return the SQL of ``sql/queries/<name>.sql``, as ``executive/kpis``.

    Raises
    ------
    QueryRefused
        If there is no such query.
    """
    path = Path(paths.sql() / "queries" / f"{name}.sql")
    if not path.is_file():
        raise QueryRefused(f"there is no query {name}: {path} does not exist")
    return path.read_text()


def run(connection: psycopg.Connection, name: str, **parameters: object) -> pl.DataFrame:
    """Run a query of sql/queries with its named parameters (``%(name)s`` in the file)."""
    return read(connection, text_of(name), parameters)


def read(
    connection: psycopg.Connection, text: str, parameters: Mapping[str, object] | None = None
) -> pl.DataFrame:
    """Run a select and return its rows, typed, even when there are none.

    Raises
    ------
    QueryRefused
        If PostgreSQL refuses it: wrong SQL, or not allowed to this role.
    """
    try:
        if parameters:
            cursor: psycopg.Cursor = connection.execute(text.encode(), dict(parameters))
        else:
            # A percent sign is just a percent sign; prepared, one statement is one statement.
            cursor = connection.execute(text.encode(), prepare=True)
    except psycopg.errors.Error as error:
        if isinstance(error, psycopg.OperationalError) and connection.broken:
            raise
        raise QueryRefused(str(error).strip()) from error
    if cursor.description is None:
        raise QueryRefused("the statement returns no rows; only select is run here")
    kinds = kinds_of(connection, cursor.description)
    return frame_of(cursor.fetchall(), kinds)


def kinds_of(connection: psycopg.Connection, described: Sequence[psycopg.Column]) -> Kinds:
    """Return the polars type of each column of a result, by name.

    Raises
    ------
    QueryRefused
        If two columns have one name.
    """
    names = [column.name for column in described]
    doubled = {name for name in names if names.count(name) > 1}
    if doubled:
        raise QueryRefused(f"two columns are called {sorted(doubled)[0]}: name them apart with AS")
    kinds: Kinds = {}
    for column in described:
        kind = _kind_of(connection, column.type_code)
        # A price of a token declares twelve places; none is lost.
        declared = column.scale or 0
        if isinstance(kind, pl.Decimal) and declared > kind.scale:
            kind = pl.Decimal(38, declared)
        kinds[column.name] = kind
    return kinds


def frame_of(rows: Sequence[Sequence[object]], kinds: Kinds) -> pl.DataFrame:
    """Return rows as a frame of these types, also when there are none."""
    return pl.DataFrame(
        {
            name: [_plain(row[at], kind) for row in rows]
            for at, (name, kind) in enumerate(kinds.items())
        },
        schema=kinds,
        strict=False,
    )


def extract(
    connection: psycopg.Connection, text: str, parameters: Mapping[str, object] | None = None
) -> pl.DataFrame:
    """Read many rows at once, by COPY: for rollups. Columns and types as `read` gives them."""
    composed = psycopg.ClientCursor(connection).mogrify(text, dict(parameters or {}))
    described = connection.execute(f"select * from ({composed}) as described limit 0".encode())
    assert described.description is not None
    kinds = kinds_of(connection, described.description)
    buffer = io.BytesIO()
    with connection.cursor().copy(
        sql.SQL("copy ({}) to stdout (format csv)").format(sql.SQL(composed))  # type: ignore[arg-type]
    ) as copy:
        for block in copy:
            buffer.write(block)
    buffer.seek(0)
    if not buffer.getbuffer().nbytes:
        return pl.DataFrame(schema=kinds)
    as_text = {name: pl.String if _needs_parsing(kind) else kind for name, kind in kinds.items()}
    frame = pl.read_csv(buffer, has_header=False, new_columns=list(kinds), schema=as_text)
    return frame.with_columns(
        _parsed(name, kind) for name, kind in kinds.items() if _needs_parsing(kind)
    )


def _kind_of(connection: psycopg.Connection, oid: int) -> pl.DataType | type[pl.DataType]:
    known = connection.adapters.types.get(oid)
    if known is None:
        return pl.String
    name = f"{known.name}[]" if known.array_oid == oid else known.name
    return _KINDS.get(name, pl.String)


def _plain(value: object, kind: pl.DataType | type[pl.DataType]) -> object:
    if value is None or kind != pl.String or isinstance(value, str):
        return value
    if isinstance(value, dict | list):
        import json

        return json.dumps(value, ensure_ascii=False, default=str)
    if isinstance(value, datetime | date):
        return value.isoformat()
    return str(value)


def _needs_parsing(kind: pl.DataType | type[pl.DataType]) -> bool:
    return kind == pl.Boolean or isinstance(kind, pl.Datetime | pl.Decimal | pl.List | pl.Duration)


def _parsed(name: str, kind: pl.DataType | type[pl.DataType]) -> pl.Expr:
    column = pl.col(name)
    if kind == pl.Boolean:
        return column == "t"
    if isinstance(kind, pl.Datetime):
        # The session's time zone is UTC, so PostgreSQL writes +00.
        return (column + ":00").str.to_datetime("%Y-%m-%d %H:%M:%S%.f%:z", time_unit="us")
    return column.cast(kind)
