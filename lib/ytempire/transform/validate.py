"""Accept the rows that the warehouse may believe; keep the others, each with its reason."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import polars as pl

if TYPE_CHECKING:  # pandera takes a second to import, and notebooks import this room
    from pandera.polars import DataFrameModel, DataFrameSchema

REJECTED = {
    "row_number": pl.Int64,
    "target": pl.String,
    "reason": pl.String,
    "row_values": pl.String,
}
"""Columns of the rejected rows: where from, meant for which table, why not, and the row."""

_ROW = "__row"
_SHOWN = 80


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
    row_number: str | None = None,
) -> Validated:
    """Part `frame` into the rows that `model` accepts and those it refuses.

    Columns that the model does not name are left behind (they still show in
    ``row_values``). A column of another type is cast value by value: what cannot be cast is
    refused with its row. Of rows with the same key the last is taken, the others are
    refused. NUL characters, which PostgreSQL cannot store, and numbers that are not finite
    are refused.

    Parameters
    ----------
    frame
        What a source and ``enrich`` made.
    model
        One of ``transform.frames`` or ``transform.period_frames``; its ``Config.unique`` is
        the table's key.
    target
        Table that the rows are meant for, said in the rejected rows.
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
    for index, reason in _refusals(typed, schema):
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
            lost = (column.is_not_null() & cast.is_null()).arg_true()
            for index, value in zip(lost, column.gather(lost), strict=True):
                reasons.setdefault(index, []).append(
                    f"{name}: not {_type_name(wanted)} ({_shown(value)})"
                )
            column = cast
        columns.append(column)
    return pl.DataFrame(columns), reasons


def _refusals(typed: pl.DataFrame, schema: DataFrameSchema) -> Iterator[tuple[int, str]]:
    """Yield (row, reason) for every check of the model that a row fails."""
    from pandera.errors import SchemaErrors

    unstorable = {
        "contains a NUL character": _each(typed, pl.String, lambda c: _has_nul(pl.col(c))),
        "an entry contains a NUL character": _each(
            typed, pl.List, lambda c: pl.col(c).list.eval(_has_nul(pl.element())).list.any()
        ),
        "not a finite number": _each(typed, pl.Float64, lambda c: ~pl.col(c).is_finite()),
    }
    for what, masks in unstorable.items():
        for name, mask in masks.items():
            for index in mask.arg_true():
                yield index, f"{name}: {what}"

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
                reason = f"{column}: {_in_words(rule)} ({_shown(value)})"
            yield index, reason


def _repeated(typed: pl.DataFrame, key: list[str], refused: set[int]) -> Iterator[tuple[int, str]]:
    """Yield the rows whose key comes again in a later row that is not refused."""
    if not key or not typed.height or not typed.select(key).is_duplicated().any():
        return
    sound = typed.select(key).with_row_index(_ROW)
    if refused:
        sound = sound.filter(~pl.col(_ROW).is_in(list(refused)))
    earlier = sound.filter(~pl.struct(key).is_last_distinct())
    for row in earlier.iter_rows(named=True):
        shown = ", ".join(_shown(row[name]) for name in key)
        yield row[_ROW], f"{', '.join(key)}: given again by a later row ({shown})"


def _rejected(
    rows: pl.DataFrame,
    indices: pl.Series,
    reasons: dict[int, list[str]],
    target: str,
    row_number: str | None,
) -> pl.DataFrame:
    values = [json.dumps(row, default=_plain, ensure_ascii=False) for row in rows.to_dicts()]
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


def _in_words(rule: Any) -> str:
    """Say a pandera check as a reader would."""
    words = _WORDS.get(rule.name)
    return words(rule.statistics) if words else str(rule.error or rule.name)


def _length_in_words(told: dict[str, Any]) -> str:
    wrong = ["empty"] if told["min_value"] == 1 else []
    if told["max_value"] is not None:
        wrong.append(f"longer than {told['max_value']} characters")
    return " or ".join(wrong)


_WORDS: dict[str, Callable[[dict[str, Any]], str]] = {
    "greater_than_or_equal_to": lambda told: f"below {told['min_value']}",
    "greater_than": lambda told: f"not above {told['min_value']}",
    "less_than_or_equal_to": lambda told: f"above {told['max_value']}",
    "less_than": lambda told: f"not below {told['max_value']}",
    "isin": lambda told: f"not one of {', '.join(map(str, told['allowed_values']))}",
    "str_length": _length_in_words,
    "str_matches": lambda told: "not a key",
}


def _type_name(dtype: Any) -> str:
    if dtype.is_integer():
        return "a whole number"
    if dtype.is_numeric():
        return "a number"
    return {pl.Date: "a date", pl.Boolean: "true or false", pl.String: "text"}.get(
        dtype.base_type(), "a time" if isinstance(dtype, pl.Datetime) else str(dtype)
    )


def _shown(value: Any) -> str:
    text = str(_plain(value) if isinstance(value, date | Decimal) else value)
    return text if len(text) <= _SHOWN else text[: _SHOWN - 1] + "…"


def _plain(value: Any) -> Any:
    if isinstance(value, datetime | date):
        return value.isoformat()
    return str(value)
