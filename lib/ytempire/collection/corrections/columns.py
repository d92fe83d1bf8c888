"""A rejected row in our own columns, tried again: checked by its table's model and written."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING, Any

import polars as pl
import psycopg
from psycopg import sql

from ytempire import clock, transform
from ytempire.collection import ledger
from ytempire.collection.corrections import parents
from ytempire.collection.corrections.file_rows import Refused, in_words
from ytempire.collection.writing import Tally
from ytempire.settings import Settings
from ytempire.transform.validate import validate
from ytempire.warehouse import loading, queries
from ytempire.warehouse.rejections import RejectedRow

if TYPE_CHECKING:
    from pandera.polars import DataFrameModel

NEVER = {
    "video_costs": "it is made from the cost ledger: correct the row of cost_ledger instead",
}
"""Targets that no rejected row can be loaded into, and what to do."""
_LATER_BY = {
    "video_generation_jobs": "updated_at",
    "video_daily_facts": "as_of",
    "video_reach_daily": "as_of",
    "ai_usage_vendor_daily": "as_of",
    "ai_costs_vendor_daily": "as_of",
}
"""Facts that are told again: the column that says which is the later word."""
_ONLY_FILLED = ("channels", "videos")
"""Descriptions: a corrected row adds what is not known, and takes nothing back."""
_TOUCHED = ("updated_at", "ingested_at")


@lru_cache
def model_of(target: str) -> type[DataFrameModel] | None:
    """Return the declared frame of a table: frames are named after their tables."""
    name = "".join(word.capitalize() for word in target.split("_"))
    for module in pkgutil.iter_modules(transform.__path__):
        if module.name.endswith("frames"):
            found = importlib.import_module(f"ytempire.transform.{module.name}")
            if hasattr(found, name):
                model: type[DataFrameModel] = getattr(found, name)
                return model
    return None


def columns_of(target: str) -> list[str]:
    """Return the columns that a row for a table may have; none where that is not known."""
    model = model_of(target)
    return [] if model is None else list(model.to_schema().columns)


def load(
    connection: psycopg.Connection, settings: Settings, row: RejectedRow, values: Mapping[str, Any]
) -> dict[str, int]:
    """Write a row into its table, under the key it has; return the rows written.

    Raises
    ------
    Refused
        If it is refused again, or the warehouse holds a later word; nothing is written then.
    """
    model = model_of(row.target)
    if row.target in NEVER:
        raise Refused(NEVER[row.target])
    if row.source == "readings_file":
        raise Refused("load its file once more: `ytempire load FILE --again`")
    if row.row_number is not None and row.source_ref and row.kind is None:
        raise Refused("its file was imported before headers were kept: import the file again")
    if model is None:
        raise Refused(f"nothing says what a row of {row.target} must be: dismiss it")
    set_by_hand = {name for name, v in values.items() if v != row.row_values.get(name)}
    try:
        with connection.transaction():
            frame = parents.found(connection, settings, _frame(values, model), set_by_hand)
            checked = validate(_with_all(frame, model), model, target=row.target, now=clock.now())
            if checked.rejected.height:
                raise Refused(checked.rejected.item(0, "reason"))
            return _write(connection, row.target, checked.accepted, list(model.to_schema().unique))
    except (psycopg.errors.IntegrityError, psycopg.errors.DataError) as error:
        raise Refused(in_words(error)) from error


def _write(
    connection: psycopg.Connection, target: str, frame: pl.DataFrame, key: list[str]
) -> dict[str, int]:
    if target == "cost_ledger":
        return _append(connection, frame)
    stored = _stored(connection, target, frame, key)
    has = [row[0] for row in connection.execute(_COLUMNS, [target, list(_TOUCHED)])]
    touch = next((name for name in has if name not in frame.columns), None)
    tally = Tally()
    if stored is not None and target in _ONLY_FILLED:
        news = frame.drop(c for c in frame.columns if stored[c] is not None and c not in key)
        if news.width > len(key):
            tally.wrote(target, loading.update_rows(connection, target, news, key, touch=touch))
        return {table: rows for table, rows in tally.written.items() if rows}
    later = _LATER_BY.get(target)
    if stored is not None and later is not None and stored[later] > frame.item(0, later):
        raise Refused(f"the warehouse has had a later word since ({later}): dismiss this one")
    written = loading.upsert(connection, target, frame, key, keep_known=frame.columns, touch=touch)
    if written.updated and later is None:
        raise Refused(
            f"{target} holds another row for the same "
            f"{', '.join(f'{name} {frame.item(0, name)}' for name in key)}: dismiss this one"
        )
    tally.wrote(target, written.changed)
    if target == "video_metrics_timeseries":
        parents.learn_reading(connection, tally, frame)
    return {table: rows for table, rows in tally.written.items() if rows}


def _append(connection: psycopg.Connection, frame: pl.DataFrame) -> dict[str, int]:
    """Add an entry to the ledger, which nothing ever changes."""
    tally = Tally()
    reasons = ledger.add(connection, tally, frame)
    if reasons:
        raise Refused(next(iter(reasons.values())))
    ledger.project(connection, tally, frame.get_column("factory_video_id").drop_nulls())
    return {table: rows for table, rows in tally.written.items() if rows}


_COLUMNS = """
select column_name from information_schema.columns
where table_schema = 'ytempire' and table_name = %s and column_name = any(%s)
"""


def _stored(
    connection: psycopg.Connection, target: str, frame: pl.DataFrame, key: list[str]
) -> dict[str, Any] | None:
    """Return the row that has the key already."""
    statement = sql.SQL("select {} from {} where {}").format(
        sql.SQL(", ").join(map(sql.Identifier, frame.columns)),
        sql.Identifier("ytempire", target),
        sql.SQL(" and ").join(
            sql.SQL("{} = {}").format(sql.Identifier(name), sql.Placeholder(name)) for name in key
        ),
    )
    found = queries.read(
        connection,
        statement.as_string(connection),
        {name: frame.item(0, name) for name in key},
    )
    return found.row(0, named=True) if found.height else None


def _frame(values: Mapping[str, Any], model: type[DataFrameModel]) -> pl.DataFrame:
    """Return the row, typed; numbers are left to `validate`, which refuses them by name."""
    columns = model.to_schema().columns
    frame = {}
    for name, value in values.items():
        kind = columns[name].dtype.type if name in columns else None
        typed = _typed(name, value, kind)
        dtype = kind if typed is None and kind is not None else None
        frame[name] = pl.Series(name, [typed], dtype=dtype, strict=False)
    return pl.DataFrame(list(frame.values()))


def _with_all(frame: pl.DataFrame, model: type[DataFrameModel]) -> pl.DataFrame:
    columns = model.to_schema().columns
    missing = {n: c.dtype.type for n, c in columns.items() if c.required and n not in frame.columns}
    return frame.with_columns(pl.lit(None, kind).alias(name) for name, kind in missing.items())


def _typed(name: str, value: Any, kind: Any) -> Any:
    """Read JSON's or a person's word for a value that polars does not cast from text."""
    if value is None or kind is None:
        return value
    if isinstance(kind, pl.List):
        return value if isinstance(value, list) else [str(value)]
    text = str(value).strip()
    try:
        if kind == pl.Boolean:
            value = {"true": True, "false": False}[text.lower()]
        elif isinstance(kind, pl.Datetime):
            value = datetime.fromisoformat(text)
            if value.tzinfo is None:
                raise ValueError("it needs a zone, as 2026-01-31T12:00:00Z")
        elif kind == pl.Date:
            value = date.fromisoformat(text)
        elif isinstance(kind, pl.Decimal):
            value = Decimal(text)
    except (ValueError, KeyError, ArithmeticError) as error:
        raise Refused(f"{name}: cannot be read ({str(value)[:80]!r}: {error})") from error
    return value
