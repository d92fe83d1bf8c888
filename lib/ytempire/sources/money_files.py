"""A file of statements of revenue, or of vendors' invoices -> a typed frame.

CSV (comma, semicolon or tab; UTF-8 or UTF-16), or JSON as of readings; one line of a statement,
or one invoice, a row. Money is exact: decimals become millionths, rounded half-even once.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import polars as pl

from ytempire.sources import file_text, json_records, rejected_rows
from ytempire.sources.file_text import EXTRA, FileRefused
from ytempire.sources.money_columns import Kind, MoneyColumns, recognise
from ytempire.sources.money_rows import MoneyRow, Told, parse
from ytempire.sources.snapshot_cells import TimeWithoutZone, is_blank
from ytempire.sources.snapshot_columns import ColumnsUnknown
from ytempire.sources.snapshots import UNKNOWN_SCHEMA
from ytempire.sources.studio_numbers import Decimals, Notation, notation_of

_INSTANT = pl.Datetime("us", "UTC")
_MONEY = {
    "amount_micros": pl.Int64,
    "currency": pl.String,
    "currency_amount_micros": pl.Int64,
    "usd_per_unit": pl.Decimal(38, 24),
}
SCHEMAS: dict[Kind, dict[str, Any]] = {
    "statement": {
        "row_number": pl.Int64,
        "payee": pl.String,
        "month": pl.Date,
        "kind": pl.String,
        "channel": pl.String,
        **_MONEY,
        "statement": pl.String,
        "reference": pl.String,
        "finalised_at": _INSTANT,
    },
    "invoice": {
        "row_number": pl.Int64,
        "vendor": pl.String,
        "period_start": pl.Date,
        "period_end": pl.Date,
        **_MONEY,
        "invoice": pl.String,
        "received_at": _INSTANT,
    },
}
"""Columns of the rows; `period_end` is the day after the last one."""
TARGETS: dict[Kind, str] = {"statement": "revenue_statements", "invoice": "vendor_invoices"}


class MoneyFileRefused(FileRefused):
    """A file that cannot be read as statements or invoices; the message says what to do."""


@dataclass(frozen=True)
class MoneyFile:
    """What a file of statements or invoices says.

    Attributes
    ----------
    rows
        Columns of `SCHEMAS`; a blank channel, date, reference, statement or invoice is
        null.
    unknown
        `row_number`, `subject` (the channel or vendor as written), `row_values`: columns that
        we do not know.
    rejected
        `row_number`, `target`, `reason`, `row_values` (JSON).
    source_ref
        SHA-256 of the file.
    original
        All rows as they stand in the file.
    decimal
        The decimal separator that the amounts show.
    """

    path: Path
    source_ref: str
    kind: Kind
    rows: pl.DataFrame
    unknown: pl.DataFrame
    unknown_columns: tuple[str, ...]
    rejected: pl.DataFrame
    original: rejected_rows.OriginalRows
    decimal: Decimals


def read(path: Path | str, kind: Kind, told: Told | None = None) -> MoneyFile:
    """Read a file of statements of revenue, or of vendors' invoices.

    Raises
    ------
    FileNotFoundError
        If there is no such file.
    FileRefused
        If it cannot be read, lacks a column, or its currency has no rate.
    """
    path, told = Path(path), told or Told()
    file = file_text.read(path)
    if file.is_json:
        try:
            records = json_records.records(file.text)
        except json_records.NotRecords as error:
            raise MoneyFileRefused(f"{path} is {error}.") from error
        original = rejected_rows.OriginalRows(None, dict(records))
    else:
        header, lines = file.table()
        records = [(number, file_text.by_name(header, line)) for number, line in lines.items()]
        original = rejected_rows.OriginalRows(tuple(header), lines)
    if not records:
        raise MoneyFileRefused(f"{path} holds no rows.")
    names = [name for _, record in records for name in record if name is not EXTRA]
    known_month = () if told.month is None else ("month",)
    try:
        columns = recognise(kind, names, told.mapping, told=known_month)
    except ColumnsUnknown as error:
        raise MoneyFileRefused(f"{path}: {error}") from None
    notation = _notation(columns, records, told)
    rows: list[dict[str, Any]] = []
    unknown: list[list[Any]] = []
    rejected: list[dict[str, Any]] = []
    in_need: dict[str, int] = {}
    for row_number, record in records:
        found = _parse(path, kind, record, columns, told, notation)
        if found.problems:
            rejected.append(
                rejected_rows.rejected(row_number, TARGETS[kind], found.problems, record)
            )
            continue
        if found.uses_rate:
            in_need.setdefault(found.row["currency"], row_number)
        rows.append(found.row | {"row_number": row_number})
        kept = {n: record[n] for n in columns.unknown if not is_blank(record.get(n))}
        if kept:
            subject = found.values.get("vendor", found.values.get("channel"))
            unknown.append([row_number, subject, rejected_rows.as_json(kept)])
    _check_rates(path, in_need, told)
    return MoneyFile(
        path=path,
        source_ref=file.source_ref,
        kind=kind,
        rows=pl.DataFrame(rows, schema=SCHEMAS[kind], orient="row"),
        unknown=pl.DataFrame(unknown, schema=UNKNOWN_SCHEMA, orient="row"),
        unknown_columns=columns.unknown,
        rejected=pl.DataFrame(rejected, schema=rejected_rows.SCHEMA, orient="row"),
        original=original,
        decimal=notation.decimal,
    )


def _notation(
    columns: MoneyColumns, records: list[tuple[int, dict[Any, Any]]], told: Told
) -> Notation:
    if told.decimal is not None:
        return Notation("en", told.decimal)
    amounts = [columns.named[name] for name in ("amount", "amount_usd") if name in columns.named]
    shown = (str(record.get(name, "")) for _, record in records for name in amounts)
    return notation_of("en", shown)


def _parse(
    path: Path,
    kind: Kind,
    record: dict[Any, Any],
    columns: MoneyColumns,
    told: Told,
    notation: Notation,
) -> MoneyRow:
    try:
        return parse(kind, record, columns, told, notation)
    except TimeWithoutZone as error:
        raise MoneyFileRefused(
            f'{path}: the time {error} carries no zone: add --timezone, as "UTC" or "+07:00".'
        ) from None


def _check_rates(path: Path, in_need: dict[str, int], told: Told) -> None:
    """Refuse a file whose rate is missing, or would have to serve two currencies.

    Parameters
    ----------
    in_need
        Currency -> the first row that needs the rate that was said with the import.
    """
    if len(in_need) > 1:
        raise MoneyFileRefused(
            f"{path} is in {' and '.join(sorted(in_need))}: one rate cannot be right for both. "
            "Add a column usd_per_unit."
        )
    if in_need and told.usd_per_unit is None:
        ((currency, row_number),) = in_need.items()
        raise MoneyFileRefused(
            f"{path}: row {row_number} is in {currency}, and nothing says what one is worth in "
            "dollars. Add --usd-per-unit, or a column usd_per_unit."
        )
