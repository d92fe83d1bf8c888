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
_TOLD = """
unnest(%(channel_ids)s::uuid[], %(days)s::date[], %(refs)s::text[], %(as_ofs)s::timestamptz[])
as wanted (channel_id, pacific_date, source_ref, as_of)
"""
_LATER_THAN_EACH = """
select distinct stored.channel_id::text, stored.pacific_date
from {table} as stored
inner join {told} using (channel_id, pacific_date)
where stored.source_ref <> wanted.source_ref and stored.as_of > wanted.as_of
"""
_CLEAR_FOR_EACH = """
delete from {table} as stored
using {told}
where
    stored.channel_id = wanted.channel_id
    and stored.pacific_date = wanted.pacific_date
    and stored.source_ref <> wanted.source_ref
returning stored.channel_id::text, stored.video_id::text, stored.pacific_date
"""
_LEFT_OUT = """
delete from {table} as stored
using {told}
where
    stored.channel_id = wanted.channel_id
    and stored.pacific_date = wanted.pacific_date
    and stored.as_of < wanted.as_of
    and not exists (
        select from
            unnest(%(named_ids)s::uuid[], %(named_days)s::date[]) as named (id, pacific_date)
        where named.id = stored.{subject} and named.pacific_date = stored.pacific_date
    )
"""
_KEYS = {"channel_id": pl.String, "pacific_date": pl.Date}
_GONE = {"channel_id": pl.String, "video_id": pl.String, "pacific_date": pl.Date}


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
    return pl.DataFrame(rows, schema=_GONE, orient="row")


def replace_each(
    connection: psycopg.Connection, table: str, days: pl.DataFrame
) -> tuple[pl.DataFrame, pl.DataFrame]:
    """Make room for reports of many channels and days, each of which holds all of its day.

    Parameters
    ----------
    days
        ``channel_id, pacific_date, source_ref, as_of`` of the reports, one row a channel and day.

    Returns
    -------
    tuple
        ``channel_id, pacific_date`` of the days that a later report has told, which are left as
        they are; and ``channel_id, video_id, pacific_date`` of what was taken out of the others.
    """
    told = connection.execute(_each(_LATER_THAN_EACH, table), _each_day(days)).fetchall()
    later = pl.DataFrame(told, schema=_KEYS, orient="row")
    ours = days.join(later, on=list(_KEYS), how="anti")
    rows = connection.execute(_each(_CLEAR_FOR_EACH, table), _each_day(ours)).fetchall()
    return later, pl.DataFrame(rows, schema=_GONE, orient="row")


def take_out_left_out(
    connection: psycopg.Connection,
    table: str,
    days: pl.DataFrame,
    named: pl.DataFrame,
    subject: str = "video_id",
) -> int:
    """Delete what earlier reports said of days, of subjects that the newest does not name.

    Parameters
    ----------
    days
        As of `replace_each`.
    named
        `subject` and ``pacific_date`` of what the newest reports name.

    Returns
    -------
    int
        Rows deleted.
    """
    parameters = _each_day(days) | {
        "named_ids": named.get_column(subject).to_list(),
        "named_days": named.get_column("pacific_date").to_list(),
    }
    return connection.execute(_each(_LEFT_OUT, table, subject), parameters).rowcount


def _each(statement: str, table: str, subject: str = "video_id") -> sql.Composed:
    return sql.SQL(statement).format(
        table=sql.Identifier("ytempire", table),
        told=sql.SQL(_TOLD),
        subject=sql.Identifier(subject),
    )


def _each_day(days: pl.DataFrame) -> dict[str, object]:
    return {
        "channel_ids": days.get_column("channel_id").to_list(),
        "days": days.get_column("pacific_date").to_list(),
        "refs": days.get_column("source_ref").to_list(),
        "as_ofs": days.get_column("as_of").to_list(),
    }


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
