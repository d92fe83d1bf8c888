"""Writes statements and invoices beside those that are held: nothing is ever overwritten."""

from __future__ import annotations

import polars as pl
import psycopg

from ytempire import clock
from ytempire.collection.writing import Tally
from ytempire.transform import money_import
from ytempire.transform.validate import validate
from ytempire.warehouse import loading, queries

STATEMENTS, INVOICES = "revenue_statements", "vendor_invoices"
_STORED = {
    STATEMENTS: "collection/stored_statements",
    INVOICES: "collection/stored_invoices",
}
_SAID = {
    STATEMENTS: [
        *("payee", "month", "kind", "channel_id", "statement", "currency"),
        "currency_amount_micros",
    ],
    INVOICES: ["invoice", "period_end", "currency", "currency_amount_micros"],
}
"""What a reference stands for; when it was told, and at which rate, may be told otherwise."""


def add(
    connection: psycopg.Connection,
    tally: Tally,
    table: str,
    rows: pl.DataFrame,
    row_number: str | None = None,
) -> pl.DataFrame:
    """Write what is new; return what was refused.

    A row under a reference that is held changes nothing where it says the same, and is refused
    where it says otherwise: a restatement has a reference of its own.

    Parameters
    ----------
    table
        ``revenue_statements`` or ``vendor_invoices``.
    rows
        Columns of the table; others are shown where a row is refused.
    row_number
        Column that tells the row's place in its file.
    """
    from ytempire.transform import money_frames  # pandera: a second to import

    model = money_frames.RevenueStatements if table == STATEMENTS else money_frames.VendorInvoices
    stored = queries.run(
        connection, _STORED[table], source_refs=rows.get_column("source_ref").to_list()
    )
    key = list(model.to_schema().unique)
    told = money_import.unlike_stored(rows, stored, key, _SAID[table], table)
    checked = validate(told.accepted, model, target=table, now=clock.now(), row_number=row_number)
    written = loading.upsert(connection, table, checked.accepted, key)
    tally.wrote(table, written.changed, updated=written.updated)
    return pl.concat([told.rejected, checked.rejected])
