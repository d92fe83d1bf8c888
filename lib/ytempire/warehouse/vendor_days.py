"""Days of an AI vendor's books, each replaced whole by what is told of it."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

import polars as pl
import psycopg
from psycopg import sql

from ytempire.warehouse import loading
from ytempire.warehouse.loading import Written

_GONE = """
delete from {table} as known
using unnest(%(vendors)s::text[], %(days)s::date[]) as told (vendor, usage_date)
where
    known.vendor = told.vendor
    and known.usage_date = told.usage_date
    and known.source = %(source)s
    and not exists (
        select 1
        from unnest(%(kept_vendors)s::text[], %(kept_days)s::date[], %(kept_names)s::text[])
            as kept (vendor, usage_date, name)
        where
            kept.vendor = known.vendor
            and kept.usage_date = known.usage_date
            and kept.name = known.{name}
    )
"""


def replace(
    connection: psycopg.Connection,
    table: str,
    frame: pl.DataFrame,
    name: str,
    *,
    source: str,
    days: Collection[tuple[str, date]],
) -> tuple[Written, int]:
    """Write rows and remove those of the same days that are not among them.

    Parameters
    ----------
    table
        ``ai_usage_vendor_daily`` or ``ai_costs_vendor_daily``.
    frame
        Its rows, all of one source.
    name
        The last column of the key: ``model`` or ``line_item``.
    days
        Vendor and UTC day of the days that are told whole, also those without a row.

    Returns
    -------
    tuple
        What was written, and how many rows were removed.
    """
    key = ["vendor", "usage_date", name, "source"]
    written = loading.upsert(
        connection, table, frame, key, unless_only=["as_of"], touch="ingested_at"
    )
    statement = sql.SQL(_GONE).format(
        table=sql.Identifier("ytempire", table), name=sql.Identifier(name)
    )
    told = sorted(days)
    gone = connection.execute(
        statement,
        {
            "vendors": [vendor for vendor, _ in told],
            "days": [day for _, day in told],
            "source": source,
            "kept_vendors": frame.get_column("vendor").to_list(),
            "kept_days": frame.get_column("usage_date").to_list(),
            "kept_names": frame.get_column(name).to_list(),
        },
    )
    return written, max(gone.rowcount, 0)
