"""Accept the rows that the warehouse may believe; keep the others, each with its reason."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

import polars as pl

from ytempire.transform.reasons import days, in_words, plain, shown, type_name

if TYPE_CHECKING:  # pandera takes a second to import, and notebooks import this room
    from pandera.polars import DataFrameModel, DataFrameSchema

REJECTED = {
    "row_number": pl.Int64,
    "target": pl.String,
    "reason": pl.String,
    "row_values": pl.String,
}
"""Columns of the rejected rows: where from, meant for which table, why not, and the row."""

AT_MOST_AHEAD = "at_most_ahead"
"""Metadata of a column of times or days: how far (timedelta) they may lie ahead of now."""

_ROW = "__row"


@dataclass(frozen=True)
class Validated:
    """A frame parted in two.

    Attributes
    ----------
    accepted
        Rows that hold everything the model asks, in the model's columns and types, in the
        order they came.
    rejected
        One row a refused row: ``row_number`` (null when not asked for), ``target``,
        ``reason`` ("column: what is wrong (value)", several joined by "; ") and
        ``row_values``, the row as JSON before any cast.
    """

    accepted: pl.DataFrame
    rejected: pl.DataFrame


def validate(
    frame: pl.DataFrame,
    model: type[DataFrameModel],
    *,
    target: str,
    now: datetime,
    row_number: str | None = None,
) -> Validated:
    """Part `frame` into the rows that `model` accepts and those it refuses.

    Columns that the model does not name are left behind (they still show in
    ``row_values``). A column of another type is cast value by value: what cannot be cast is
    refused with its row. Of rows with the same key the last is taken, the others are
    refused. NUL characters, which PostgreSQL cannot store, numbers that are not finite, and
    times farther ahead of `now` than their column allows are refused.

    Parameters
    ----------
    frame
        What a source and ``enrich`` made.
    model
        One of ``transform.frames`` or ``transform.period_frames``; its ``Config.unique`` is
        the table's key.
    target
        Table that the rows are meant for, said in the rejected rows.
    now
        The present, of the product's clock; or when the rows were told.
    row_number
        Column of `frame` that tells the row's place in its source.

    Raises
    ------
    ValueError
        If a required column or `row_number` is missing, or a time has no zone: that is a
        fault of the code that made the frame, not of a row.
    """
    schema = model.to_schema()
    names = [name for name in schema.columns if name in frame.columns]
    _check_columns(frame, schema, target, row_number)
    typed, reasons = _cast(frame, names, schema)
    for index, reason in _refusals(typed, schema, now):
        reasons.setdefault(index, []).append(reason)
    for index, reason in _repeated(typed, list(schema.unique or ()), set(reasons)):
        reasons.setdefault(index, []).append(reason)
    if not reasons:
        return Validated(typed, pl.DataFrame(schema=REJECTED))
    bad = pl.Series(sorted(reasons), dtype=pl.UInt32)
    keep = ~pl.int_range(pl.len(), dtype=pl.UInt32).is_in(bad.implode())
    return Validated(typed.filter(keep), _rejected(frame[bad], bad, reasons, target, row_number))


def refused(rows: pl.DataFrame, reasons: list[str], *, target: str) -> pl.DataFrame:
    """Return rows that were refused later, one reason a row, as `validate` returns them."""
    every = pl.Series(range(rows.height), dtype=pl.UInt32)
    return _rejected(rows, every, {i: [why] for i, why in enumerate(reasons)}, target, None)


def _check_columns(
    frame: pl.DataFrame, schema: DataFrameSchema, target: str, row_number: str | None
) -> None:
    missing = [n for n, c in schema.columns.items() if c.required and n not in frame.columns]
    if row_number is not None and row_number not in frame.columns:
        missing.append(row_number)
    if missing:
        raise ValueError(
            f"the frame for {target} lacks {', '.join(missing)}; it has "
            f"{', '.join(frame.columns)}. Add the columns (null where unknown) before validate."
        )
    for name in schema.columns:
        found = frame.schema.get(name)
        if isinstance(found, pl.Datetime) and found.time_zone is None:
            raise ValueError(
                f"{target}.{name} has no time zone; make it UTC where the source is read"
            )


def _cast(
    frame: pl.DataFrame, names: list[str], schema: DataFrameSchema
) -> tuple[pl.DataFrame, dict[int, list[str]]]:
    """Bring every column to its declared type; say which values would not go."""
    reasons: dict[int, list[str]] = {}
    columns = []
    for name in names:
        column, wanted = frame.get_column(name), schema.columns[name].dtype.type
        if column.dtype != wanted:
            cast = column.cast(wanted, strict=False)
            lost = (column.is_not_null() & (cast.is_null() | _is_cut(column, wanted))).arg_true()
            for index, value in zip(lost, column.gather(lost), strict=True):
                reasons.setdefault(index, []).append(
                    f"{name}: not {type_name(wanted)} ({shown(value)})"
                )
            column = cast
        columns.append(column)
    return pl.DataFrame(columns), reasons


def _is_cut(column: pl.Series, wanted: Any) -> pl.Series | bool:
    """Say where a cast to whole numbers would cut a fraction off."""
    has_fractions = column.dtype.is_float() or column.dtype.is_decimal()
    return column % 1 != 0 if has_fractions and wanted.is_integer() else False


def _refusals(
    typed: pl.DataFrame, schema: DataFrameSchema, now: datetime
) -> Iterator[tuple[int, str]]:
    """Yield (row, reason) for every check of the model that a row fails."""
    from pandera.errors import SchemaErrors

    unstorable = {
        "contains a NUL character": _each(typed, pl.String, lambda c: _has_nul(pl.col(c))),
        "an entry contains a NUL character": _each(
            typed, pl.List, lambda c: pl.col(c).list.eval(_has_nul(pl.element())).list.any()
        ),
    }
    for what, masks in unstorable.items():
        for name, mask in masks.items():
            for index in mask.arg_true():
                yield index, f"{name}: {what}"
    endless = _each(typed, pl.Float64, lambda c: ~pl.col(c).is_finite())
    for name, mask in endless.items():
        for index in mask.arg_true():
            yield index, f"{name}: not a finite number ({typed.item(index, name)})"
    yield from _to_come(typed, schema, now)

    rules = schema.remove_columns([n for n in schema.columns if n not in typed.columns])
    rules.unique = None  # which of several rows stays is ours to say
    try:
        rules.validate(typed, lazy=True)
    except SchemaErrors as errors:
        unreadable = errors.failure_cases.filter(pl.col("index").is_null())
        if unreadable.height:
            raise ValueError(f"the frame could not be checked: {unreadable.to_dicts()}") from errors
        cases = errors.failure_cases.select("index", "column", "check", "check_number")
        for index, column, check, number in cases.iter_rows():
            if number is None or column not in schema.columns:
                reason = f"{column}: missing" if check == "not_nullable" else check
            else:
                rule = schema.columns[column].checks[number]
                value = typed.item(index, column)
                if column in endless and endless[column][index]:
                    continue
                reason = f"{column}: {in_words(rule)} ({shown(value)})"
            yield index, reason


def _to_come(
    typed: pl.DataFrame, schema: DataFrameSchema, now: datetime
) -> Iterator[tuple[int, str]]:
    """Yield the rows with a time that is farther ahead of `now` than its column allows."""
    for name in typed.columns:
        ahead = (schema.columns[name].metadata or {}).get(AT_MOST_AHEAD)
        if ahead is None:
            continue
        latest = now + ahead
        column = typed.get_column(name)
        is_late = column > (latest.date() if column.dtype == pl.Date else latest)
        for index in is_late.fill_null(False).arg_true():
            yield index, f"{name}: {days(ahead)} ahead of now ({shown(column[index])})"


def _repeated(typed: pl.DataFrame, key: list[str], refused: set[int]) -> Iterator[tuple[int, str]]:
    """Yield the rows whose key comes again in a later row that is not refused."""
    if not key or not typed.height or not typed.select(key).is_duplicated().any():
        return
    sound = typed.select(key).with_row_index(_ROW)
    if refused:
        sound = sound.filter(~pl.col(_ROW).is_in(list(refused)))
    earlier = sound.filter(~pl.struct(key).is_last_distinct())
    for row in earlier.iter_rows(named=True):
        same = ", ".join(shown(row[name]) for name in key)
        yield row[_ROW], f"{', '.join(key)}: given again by a later row ({same})"


def _rejected(
    rows: pl.DataFrame,
    indices: pl.Series,
    reasons: dict[int, list[str]],
    target: str,
    row_number: str | None,
) -> pl.DataFrame:
    values = [json.dumps(row, default=plain, ensure_ascii=False) for row in rows.to_dicts()]
    numbers = [None] * rows.height if row_number is None else rows.get_column(row_number)
    return pl.DataFrame(
        {
            "row_number": numbers,
            "target": [target] * rows.height,
            "reason": ["; ".join(reasons[index]) for index in indices],
            "row_values": [text.replace("\\u0000", "\\\\u0000") for text in values],
        },
        schema=REJECTED,
    )


def _each(
    typed: pl.DataFrame, kind: type[pl.DataType], test: Callable[[str], pl.Expr]
) -> dict[str, pl.Series]:
    """Apply `test` to every column of a kind; keep those where it holds somewhere."""
    names = [name for name, dtype in typed.schema.items() if dtype == kind]
    masks = typed.select(test(name).fill_null(False) for name in names)
    return {mask.name: mask for mask in masks if mask.any()}


def _has_nul(text: pl.Expr) -> pl.Expr:
    return text.str.contains("\x00", literal=True)
