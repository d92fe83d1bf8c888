"""Loads statements of revenue, and vendors' invoices, from files."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

import polars as pl
import psycopg

from ytempire.collection import stated
from ytempire.collection.imports.options import ImportOptions, ImportRefused
from ytempire.collection.imports.writing import keep_file, note_unknown
from ytempire.collection.writing import Tally
from ytempire.runs.pipeline_result import PipelineResult
from ytempire.sources import money_files, snapshot_cells
from ytempire.sources.money_cells import next_month
from ytempire.sources.money_columns import Kind
from ytempire.sources.money_files import MoneyFile
from ytempire.sources.money_rows import Told
from ytempire.transform import money_import
from ytempire.warehouse import identity, imported_files, queries
from ytempire.warehouse.connection import Warehouse

SOURCE = "import"
_SHORT = 16


def load_statements(warehouse: Warehouse, path: Path, options: ImportOptions) -> PipelineResult:
    """Load statements of revenue; the same file again changes nothing.

    A later statement of the same payee, month, kind and channel is kept beside the earlier one
    and counts instead of it; one with the same name counts instead of all its lines.

    Parameters
    ----------
    warehouse
        Migrated; not a simulated one.
    path
        CSV or JSON, a line of a statement a row.
    options
        `channel`, the month (as a window), `usd_per_unit` and `mapping` are asked where the file
        does not say.

    Raises
    ------
    FileRefused
        If the file cannot be read as statements, or its currency has no rate.
    ImportRefused
        If the time zone is not one, or the window is not a month.
    NetworkMixed
        If the warehouse holds simulated data.
    """
    return _load(warehouse, path, options, "statement", _statements)


def load_invoices(warehouse: Warehouse, path: Path, options: ImportOptions) -> PipelineResult:
    """Load vendors' invoices, a line a row; otherwise as `load_statements`.

    Invoices with numbers of their own add up; a later file with the number of one that is held
    counts instead of it. Rows without a number are the vendor's whole bill for their period:
    those of one file add up, and a later file counts instead.
    """
    return _load(warehouse, path, options, "invoice", _invoices)


Prepare = Callable[
    [psycopg.Connection, MoneyFile, ImportOptions, datetime], tuple[pl.DataFrame, pl.DataFrame]
]
"""Makes rows for the table of what was read; returns them, and what was refused."""


def _load(
    warehouse: Warehouse, path: Path, options: ImportOptions, kind: Kind, prepare: Prepare
) -> PipelineResult:
    told = _told(options)
    identity.claim(warehouse, "import")
    file = money_files.read(path, kind, told)
    read = options.as_first_read(file)
    tally = Tally(processed=read.rows.height + read.rejected.height)
    with warehouse.transaction("writer") as connection:
        given = imported_files.first_given(connection, kind, read.source_ref)
        at = options.as_of() if given is None else given.first_seen_at
        rows, refused = prepare(connection, read, options, at)
        again = stated.add(connection, tally, money_files.TARGETS[kind], rows, "row_number")
        keep_file(
            connection,
            tally,
            SOURCE,
            read,
            pl.concat([read.rejected, refused, again]),
            kind=kind,
            name=path.name,
            form=f"{kind}s",
            options=options,
            found=options.to_json(decimal=file.decimal),
        )
    note_unknown(tally, read)
    return tally.result()


def _told(options: ImportOptions) -> Told:
    try:
        zone = snapshot_cells.as_zone(options.timezone) if options.timezone is not None else None
    except ValueError as error:
        raise ImportRefused(str(error)) from None
    return Told(
        mapping=options.mapping,
        zone=zone,
        usd_per_unit=options.usd_per_unit,
        month=_month(options),
        decimal=options.decimal,
    )


def _month(options: ImportOptions) -> date | None:
    window = options.window()
    if window is None:
        return None
    first, end = window
    if first.day != 1 or end != next_month(first):
        raise ImportRefused(
            f"statements and invoices are of a month: {first} to {options.last_day} is not one"
        )
    return first


def _statements(
    connection: psycopg.Connection, read: MoneyFile, options: ImportOptions, at: datetime
) -> tuple[pl.DataFrame, pl.DataFrame]:
    rows = read.rows.with_columns(
        pl.col("finalised_at").fill_null(at),
        channel=pl.coalesce("channel", pl.lit(options.channel, pl.String)),
        source=pl.lit(SOURCE),
        source_ref=pl.coalesce("reference", _place(read)),
        document_ref=pl.lit(read.source_ref),
    )
    known = queries.run(connection, "collection/channels_by_name")
    named = money_import.with_channels(rows, known, money_files.TARGETS["statement"])
    return named.accepted, named.rejected


def _invoices(
    connection: psycopg.Connection, read: MoneyFile, options: ImportOptions, at: datetime
) -> tuple[pl.DataFrame, pl.DataFrame]:
    rows = read.rows.with_columns(
        pl.col("received_at").fill_null(at),
        source=pl.lit(SOURCE),
        source_ref=_place(read),
        document_ref=pl.lit(read.source_ref),
    )
    return rows, read.rejected.clear()


def _place(read: MoneyFile) -> pl.Expr:
    """Name a line by its place in its file."""
    return pl.concat_str(
        pl.lit(read.source_ref[:_SHORT]), pl.col("row_number").cast(pl.String), separator=":"
    )
