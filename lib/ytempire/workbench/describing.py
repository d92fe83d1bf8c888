"""``wb.describe``: a table's columns with unit, meaning and values, and what joins to it."""

from __future__ import annotations

import html
from dataclasses import dataclass, field
from typing import Any

import polars as pl
import psycopg
from psycopg import sql

from ytempire.metrics import columns as named
from ytempire.metrics import formats
from ytempire.warehouse import queries
from ytempire.workbench import catalogue, contents, joins, session
from ytempire.workbench.catalogue import Relation
from ytempire.workbench.listing import Listing, written

_SAMPLE_ROWS = 20_000
"""Of larger tables a sample of so many rows is looked at."""
_PATIENCE = "10s"
_FEW = 12
_OFTEN = 0.5
"""Where more of the values differ than this share, none is common."""
_COMMONEST = 4
_NOT_SHOWN = {"oauth_refresh_token"}
_Ends = tuple[object, object]


@dataclass(frozen=True)
class Description:
    """What is known of a table or view; JupyterLab and the terminal show it as a sheet.

    Attributes
    ----------
    name, kind, meaning
        The table or view, and what a row of it is.
    rows
        How many there are, in words.
    columns
        One row a column: column, type, unit, meaning, null_ratio (share of null), values (the
        lowest and highest, or the commonest).
    keys
        What makes a row unique.
    joins
        What can be joined, and how many rows that gives.
    """

    name: str
    kind: str
    meaning: str
    rows: str
    columns: Listing = field(repr=False)
    keys: list[str]
    joins: list[str]

    def __str__(self) -> str:
        head = [f"{self.name}, {self.kind}: {self.meaning}", self.rows]
        keys = [f"unique: {key}" for key in self.keys]
        joined = [f"join {line}" for line in self.joins]
        return "\n".join([*head, *keys, *joined, "", str(self.columns)])

    def __repr__(self) -> str:
        return str(self)

    def _repr_html_(self) -> str:
        lines = [f"unique: <code>{html.escape(key)}</code>" for key in self.keys]
        lines += [f"join <code>{html.escape(line)}</code>" for line in self.joins]
        told = "".join(f"<br>{line}" for line in [html.escape(self.rows), *lines])
        return (
            f"<p><b>{html.escape(self.name)}</b>, {html.escape(self.kind)}: "
            f"{html.escape(self.meaning)}{told}</p>{self.columns._repr_html_()}"
        )


def describe(name: str) -> Description:
    """Describe a table or view: its columns, its keys and what joins to it.

    Parameters
    ----------
    name
        As ``"videos"``; ``wb.tables()`` lists them.

    Returns
    -------
    Description
        Its attribute `columns` is a polars frame. Of large tables a sample is looked at, and
        `rows` says so.

    Raises
    ------
    WorkbenchError
        If there is no table or view of that name; the message names the nearest.

    Examples
    --------
    >>> wb.describe("videos")
    """
    here = session.current()
    relation = catalogue.get(here, name)
    known = catalogue.columns(here)
    own = known.filter(pl.col("relation") == relation.name)
    rows, rows_are, frame, ends = here.ask(lambda c: _looked_at(c, relation, own))
    is_whole = rows is not None and rows_are == "counted" and rows == len(frame)
    listed = [
        _column(row, frame[row["name"]], is_whole, ends.get(row["name"]))
        for row in own.iter_rows(named=True)
    ]
    every_key = catalogue.keys(here)
    return Description(
        name=relation.name,
        kind=relation.kind,
        meaning=relation.meaning or "",
        rows=_told(rows, rows_are, len(frame), is_whole),
        columns=Listing(listed, schema=_SCHEMA),
        keys=joins.unique(every_key, relation.name),
        joins=joins.of(every_key, known, relation.name),
    )


_SCHEMA = {
    "column": pl.String,
    "type": pl.String,
    "unit": pl.String,
    "meaning": pl.String,
    "null_ratio": pl.Float64,
    "values": pl.String,
}


def _looked_at(
    connection: psycopg.Connection, relation: Relation, own: pl.DataFrame
) -> tuple[int | None, str | None, pl.DataFrame, dict[str, _Ends]]:
    """Return how many rows there are, those that are looked at, and the ends that are known.

    An index tells the ends of a column at once: the newest day is not left to the sample.
    """
    of = sql.Identifier(catalogue.SCHEMA, relation.name)
    rows, rows_are = contents.rows_of(connection, relation, of)
    sample: sql.Composable = sql.SQL("")
    if relation.kind == "table" and rows is not None and rows > 2 * _SAMPLE_ROWS:
        share = sql.Literal(min(100.0, 130.0 * _SAMPLE_ROWS / rows))
        sample = sql.SQL("tablesample system ({}) repeatable (1)").format(share)
    text = sql.SQL("select * from {} {} limit {}").format(of, sample, sql.Literal(_SAMPLE_ROWS))
    with connection.transaction(force_rollback=True):
        connection.execute("select set_config('statement_timeout', %s, true)", [_PATIENCE])
        frame = queries.read(connection, text.as_string(connection))
    if rows is None or rows <= len(frame):
        return rows, rows_are, frame, {}
    ends = {
        column: _ends(connection, of, sql.Identifier(column))
        for column in own.filter(pl.col("leads_index"))["name"]
        if frame.schema[column].is_temporal()
    }
    return rows, rows_are, frame, ends


def _ends(connection: psycopg.Connection, of: sql.Identifier, column: sql.Identifier) -> _Ends:
    lowest = contents.one(connection, sql.SQL("select min({}) from {}").format(column, of))
    return lowest, contents.one(connection, sql.SQL("select max({}) from {}").format(column, of))


def _column(
    row: dict[str, Any], values: pl.Series, is_whole: bool, ends: _Ends | None
) -> dict[str, Any]:
    meaning = row["meaning"] or ""
    words = named.unit_words(row["name"], row["type"], meaning)
    looked_at = len(values)
    known = values.drop_nulls()
    if ends is not None and None not in ends:
        told: str | None = f"{written(ends[0])} … {written(ends[1])}"
    else:
        told = _values(row["name"], known, looked_at, is_whole, row["type"] == "uuid")
    return {
        "column": row["name"],
        "type": _short(row["type"]),
        "unit": words,
        "meaning": meaning or None,
        "null_ratio": values.null_count() / looked_at if looked_at else None,
        "values": told,
    }


def _values(name: str, known: pl.Series, looked_at: int, is_whole: bool, is_id: bool) -> str | None:
    """Return what the values are like: their ends, or the commonest."""
    if known.is_empty() or name in _NOT_SHOWN:
        return None
    if isinstance(known.dtype, pl.List):
        known = known.explode().drop_nulls()
        looked_at = len(known)
    if known.dtype.is_numeric() or known.dtype.is_temporal():
        low, high = known.min(), known.max()
        return written(low) if low == high else f"{written(low)} … {written(high)}"
    different = known.n_unique()
    if different > _FEW or different > len(known) * _OFTEN:
        about = "" if is_whole else "at least "
        example = "" if is_id else f", as {_cut(str(known[0]))}"
        return f"{about}{different:,} different{example}"
    counted = known.value_counts(sort=True, name="times").sort(
        "times", known.name, descending=[True, False]
    )
    told = [
        f"{_cut(written(value))} {formats.rate(times / looked_at, 0)}"
        for value, times in counted.head(_COMMONEST).iter_rows()
    ]
    return ", ".join(told) + (f", {different - _COMMONEST} more" if different > _COMMONEST else "")


def _cut(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 40 else line[:39] + "…"


def _short(kind: str) -> str:
    return (
        kind.replace("timestamp with time zone", "timestamptz")
        .replace("character varying", "varchar")
        .replace("double precision", "double")
    )


def _told(rows: int | None, rows_are: str | None, looked_at: int, is_whole: bool) -> str:
    if is_whole:
        return f"{looked_at:,} rows"
    whole = "rows that took too long to count" if rows is None else f"{rows_are} {rows:,} rows"
    return f"{whole}; null and values are those of a sample of {min(looked_at, _SAMPLE_ROWS):,}"
