"""The newest report of a channel and day holds: what older files said of it is taken out."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import polars as pl
import psycopg
from psycopg import sql

_DAYS = "unnest(%(channel_ids)s::uuid[], %(days)s::date[]) as wanted (channel_id, pacific_date)"
_LATER = """
select stored.channel_id::text, stored.pacific_date
from {table} as stored
inner join {days} using (channel_id, pacific_date)
where stored.source_ref <> %(source_ref)s
group by stored.channel_id, stored.pacific_date
having max(stored.as_of) > %(as_of)s
"""
_CLEAR = """
delete from {table} as stored
using {days}
where
    stored.channel_id = wanted.channel_id
    and stored.pacific_date = wanted.pacific_date
    and stored.source_ref <> %(source_ref)s
returning stored.channel_id::text, stored.video_id::text, stored.pacific_date
"""
_KEYS = {"channel_id": pl.String, "pacific_date": pl.Date}


def told_later(
    connection: psycopg.Connection, table: str, facts: pl.DataFrame, source_ref: str
) -> pl.DataFrame:
    """Return ``channel_id, pacific_date`` of days of `facts` that a later file has told.

    Parameters
    ----------
    facts
        Rows of `table`, of one file.
    """
    parameters = _parameters(facts, source_ref) | {"as_of": facts.get_column("as_of").max()}
    rows = connection.execute(_composed(_LATER, table), parameters).fetchall()
    return pl.DataFrame(rows, schema=_KEYS, orient="row")


def take_out(
    connection: psycopg.Connection, table: str, facts: pl.DataFrame, source_ref: str
) -> pl.DataFrame:
    """Delete what other files said of the days of `facts`; return the channel, video and day."""
    rows = connection.execute(_composed(_CLEAR, table), _parameters(facts, source_ref)).fetchall()
    schema = {"channel_id": pl.String, "video_id": pl.String, "pacific_date": pl.Date}
    return pl.DataFrame(rows, schema=schema, orient="row")


def _composed(statement: str, table: str) -> sql.Composed:
    return sql.SQL(statement).format(table=sql.Identifier("ytempire", table), days=sql.SQL(_DAYS))


def _parameters(facts: pl.DataFrame, source_ref: str) -> dict[str, object]:
    days = facts.select(*_KEYS).unique().sort(*_KEYS)
    dates: Sequence[date] = days.get_column("pacific_date").to_list()
    return {
        "channel_ids": days.get_column("channel_id").to_list(),
        "days": dates,
        "source_ref": source_ref,
    }
