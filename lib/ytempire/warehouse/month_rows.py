"""Figures by Pacific month: replaced whole, where only what differs is written and counted."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import polars as pl
import psycopg
from psycopg import sql

from ytempire.warehouse.loading import Written, copy_rows


def replace(
    connection: psycopg.Connection, table: str, frame: pl.DataFrame, months: Sequence[date]
) -> Written:
    """Make the rows of `months` be the frame's; a row that is so already is left alone.

    Parameters
    ----------
    connection
        As the writer, inside a transaction.
    table
        Target table, with the column ``pacific_month``.
    frame
        Columns are columns of the table; no two rows are alike.
    months
        First days of the Pacific months.

    Returns
    -------
    Written
        Rows added, taken out or changed (both count once, as changed), and left alone.
    """
    target, staging = sql.Identifier("ytempire", table), sql.Identifier(f"months_of_{table}")
    columns = sql.SQL(", ").join(map(sql.Identifier, frame.columns))
    connection.execute("set local client_min_messages = warning")
    connection.execute(sql.SQL("drop table if exists {}").format(staging))
    connection.execute(
        sql.SQL("create temporary table {} on commit drop as select {} from {} with no data")
        .format(staging, columns, target)
    )  # fmt: skip
    if not frame.is_empty():
        copy_rows(connection, staging, frame)
    # As text, for rows with unknown values are alike too, and are matched by a hash.
    stored, new = (
        sql.SQL("row({})::text").format(
            sql.SQL(", ").join(sql.Identifier(of, name) for name in frame.columns)
        )
        for of in ("stored", "new")
    )
    gone = connection.execute(
        sql.SQL(
            "delete from {target} as stored where pacific_month = any(%s) "
            "and not exists (select 1 from {staging} as new where {new} = {stored})"
        ).format(target=target, staging=staging, new=new, stored=stored),
        [list(months)],
    ).rowcount
    added = connection.execute(
        sql.SQL(
            "insert into {target} ({columns}) select {columns} from {staging} as new "
            "where not exists (select 1 from {target} as stored "
            "where stored.pacific_month = any(%s) and {stored} = {new})"
        ).format(target=target, columns=columns, staging=staging, new=new, stored=stored),
        [list(months)],
    ).rowcount
    both = min(gone, added)
    return Written(
        inserted=added - both, updated=both + (gone - both), unchanged=frame.height - added
    )
