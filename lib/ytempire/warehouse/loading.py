"""Bulk loading: COPY into a staging table, then one upsert, in the caller's transaction."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass

import polars as pl
import psycopg
from psycopg import sql

from ytempire.warehouse.array_text import arrays_as_text


@dataclass(frozen=True)
class Written:
    """What an upsert did: rows added, rows changed, and rows that were already so."""

    inserted: int = 0
    updated: int = 0
    unchanged: int = 0

    def __add__(self, other: Written) -> Written:
        return Written(
            self.inserted + other.inserted,
            self.updated + other.updated,
            self.unchanged + other.unchanged,
        )

    @property
    def changed(self) -> int:
        """Return rows added or changed."""
        return self.inserted + self.updated


def copy_rows(connection: psycopg.Connection, table: sql.Composable, frame: pl.DataFrame) -> None:
    """COPY a frame into a table; columns match by name. Lists of text become ``text[]``."""
    columns = sql.SQL(", ").join(map(sql.Identifier, frame.columns))
    statement = sql.SQL("copy {} ({}) from stdin (format csv)").format(table, columns)
    buffer = io.BytesIO()
    arrays_as_text(frame).write_csv(buffer, include_header=False)
    with connection.cursor() as cursor, cursor.copy(statement) as copy:
        copy.write(buffer.getbuffer())


def upsert(
    connection: psycopg.Connection,
    table: str,
    frame: pl.DataFrame,
    key: Sequence[str],
    *,
    keep_known: Sequence[str] = (),
    unless_only: Sequence[str] = (),
    never_back: str | None = None,
    touch: str | None = None,
) -> Written:
    """Write a frame into ``ytempire.<table>``; writing it again changes nothing.

    Parameters
    ----------
    connection
        As the writer, inside a transaction.
    table
        Target table.
    frame
        Columns are columns of the table; one row a key.
    key
        The columns of a unique key.
    keep_known
        Columns where a null in the frame does not wipe out what is known.
    unless_only
        Columns written with the others, but no reason by themselves to change a row: a fact
        told again word for word is not a new fact.
    never_back
        A column that, once known, keeps its row from one that does not know it yet.
    touch
        A timestamptz column set to the clock when a row changes.

    Returns
    -------
    Written
        Rows added, changed, unchanged.
    """
    if frame.is_empty():
        return Written()
    target = sql.Identifier("ytempire", table)
    staging = _stage(connection, table, target, frame)
    written = connection.execute(
        _upsert_statement(
            target, staging, frame.columns, key, keep_known, unless_only, never_back, touch
        )
    ).fetchone()
    assert written is not None
    inserted, updated = written
    return Written(inserted, updated, frame.height - inserted - updated)


def append(
    connection: psycopg.Connection,
    table: str,
    frame: pl.DataFrame,
    key: Sequence[str],
    *,
    same: Sequence[str] = (),
    tell: Sequence[str] = (),
) -> tuple[Written, pl.DataFrame]:
    """Add the rows whose key is not there yet; a row that is there is never changed.

    Parameters
    ----------
    same
        Columns in which a row that is there must be what the frame says.
    tell
        More columns of the rows that are there, to be told with those that differ.

    Returns
    -------
    tuple
        What was added, and a row for each that differs: `key`, ``differences`` ("amount_micros
        20, not 30"), `tell`, all as text.
    """
    none = pl.DataFrame(schema=dict.fromkeys([*key, "differences", *tell], pl.String))
    if frame.is_empty():
        return Written(), none
    target = sql.Identifier("ytempire", table)
    staging = _stage(connection, table, target, frame)
    added = connection.execute(
        sql.SQL("insert into {} ({columns}) select {columns} from {} on conflict ({}) do nothing")
        .format(target, staging, _list("{}", key), columns=_list("{}", frame.columns))
    ).rowcount  # fmt: skip
    written = Written(inserted=added, unchanged=frame.height - added)
    if not same or not written.unchanged:
        return written, none
    difference = (
        "case when stored.{0} is distinct from new.{0} then {1} || ' ' "
        "|| coalesce(stored.{0}::text, 'none') || ', not ' || coalesce(new.{0}::text, 'none') end"
    )
    differing = connection.execute(
        sql.SQL(
            "select {told}, concat_ws('; ', {differences}) {more} from {staging} as new "
            "inner join {target} as stored on {match} where ({old}) is distinct from ({new})"
        ).format(
            told=_list("stored.{}::text", key),
            differences=sql.SQL(", ").join(
                sql.SQL(difference).format(sql.Identifier(c), sql.Literal(c)) for c in same
            ),
            more=sql.SQL("").join(
                sql.SQL(", stored.{}::text").format(sql.Identifier(c)) for c in tell
            ),
            staging=staging,
            target=target,
            match=_list("stored.{0} = new.{0}", key, " and "),
            old=_list("stored.{}", same),
            new=_list("new.{}", same),
        )
    ).fetchall()
    return written, pl.DataFrame(differing, schema=none.schema, orient="row")


def replace_days(
    connection: psycopg.Connection,
    table: str,
    frame: pl.DataFrame,
    days: Sequence[object],
    *,
    column: str = "pacific_date",
) -> Written:
    """Replace the rows of `days` by the frame's, in one transaction.

    Parameters
    ----------
    column
        The column of the table that holds the day, or a month's first day.
    """
    target = sql.Identifier("ytempire", table)
    deleted = connection.execute(
        sql.SQL("delete from {} where {} = any(%s)").format(target, sql.Identifier(column)),
        [list(days)],
    )
    if not frame.is_empty():
        copy_rows(connection, target, frame)
    replaced = min(deleted.rowcount, frame.height)
    return Written(inserted=frame.height - replaced, updated=replaced)


def update_rows(
    connection: psycopg.Connection,
    table: str,
    frame: pl.DataFrame,
    key: Sequence[str],
    *,
    touch: str | None = None,
) -> int:
    """Update rows that exist, matched by `key`; return how many changed."""
    if frame.is_empty():
        return 0
    target = sql.Identifier("ytempire", table)
    staging = _stage(connection, table, target, frame)
    names = [sql.Identifier(c) for c in frame.columns if c not in key]
    sets = [sql.SQL("{0} = new.{0}").format(name) for name in names]
    if touch is not None:
        sets.append(sql.SQL("{} = ytempire.clock_now()").format(sql.Identifier(touch)))
    changed = connection.execute(
        sql.SQL(
            "update {target} as stored set {sets} from {staging} as new "
            "where {match} and ({old}) is distinct from ({new})"
        ).format(
            target=target,
            sets=sql.SQL(", ").join(sets),
            staging=staging,
            match=sql.SQL(" and ").join(
                sql.SQL("stored.{0} = new.{0}").format(sql.Identifier(c)) for c in key
            ),
            old=sql.SQL(", ").join(sql.SQL("stored.{}").format(name) for name in names),
            new=sql.SQL(", ").join(sql.SQL("new.{}").format(name) for name in names),
        )
    )
    return changed.rowcount


def _stage(
    connection: psycopg.Connection, table: str, target: sql.Identifier, frame: pl.DataFrame
) -> sql.Identifier:
    """COPY the frame into a temporary table with the target's types; return its name."""
    staging = sql.Identifier(f"staging_{table}")
    columns = sql.SQL(", ").join(map(sql.Identifier, frame.columns))
    connection.execute("set local client_min_messages = warning")
    connection.execute(sql.SQL("drop table if exists {}").format(staging))
    connection.execute(
        sql.SQL(
            "create temporary table {} on commit drop as select {} from {} with no data"
        ).format(staging, columns, target)
    )
    copy_rows(connection, staging, frame)
    return staging


def _upsert_statement(
    target: sql.Identifier,
    staging: sql.Identifier,
    frame_columns: Sequence[str],
    key: Sequence[str],
    keep_known: Sequence[str],
    unless_only: Sequence[str],
    never_back: str | None,
    touch: str | None,
) -> sql.Composed:
    columns = sql.SQL(", ").join(map(sql.Identifier, frame_columns))
    changing = [c for c in frame_columns if c not in key]
    if not changing:
        action: sql.Composable = sql.SQL("do nothing")
    else:
        news = {
            c: sql.SQL("coalesce(excluded.{0}, stored.{0})" if c in keep_known else "excluded.{0}")
            .format(sql.Identifier(c))
            for c in changing
        }  # fmt: skip
        sets = [sql.SQL("{} = {}").format(sql.Identifier(c), new) for c, new in news.items()]
        if touch is not None:
            sets.append(sql.SQL("{} = ytempire.clock_now()").format(sql.Identifier(touch)))
        reasons = [c for c in changing if c not in unless_only]
        forward: sql.Composable = sql.SQL("")
        if never_back is not None:
            forward = sql.SQL(
                " and (excluded.{0} is not null or stored.{0} is null)"
            ).format(sql.Identifier(never_back))  # fmt: skip
        action = sql.SQL("do update set {} where ({}) is distinct from ({}){}").format(
            sql.SQL(", ").join(sets),
            sql.SQL(", ").join(sql.SQL("stored.{}").format(sql.Identifier(c)) for c in reasons),
            sql.SQL(", ").join(news[c] for c in reasons),
            forward,
        )
    # A partitioned table does not tell of a row whether it is new: those there are counted before.
    return sql.SQL(
        "with counted as (select count(*) as given, count(stored.{first}) as there "
        "from {staging} as new left join {target} as stored on {match}), written as ("
        "insert into {target} as stored ({columns}) select {columns} from {staging} "
        "on conflict ({key}) {action} returning 1"
        ") select given - there, (select count(*) from written) - (given - there) from counted"
    ).format(
        first=sql.Identifier(key[0]),
        match=_list("stored.{0} = new.{0}", key, " and "),
        target=target,
        columns=columns,
        staging=staging,
        key=sql.SQL(", ").join(map(sql.Identifier, key)),
        action=action,
    )


def _list(form: str, columns: Sequence[str], between: str = ", ") -> sql.Composed:
    """Return `form` for each column."""
    return sql.SQL(between).join(sql.SQL(form).format(sql.Identifier(c)) for c in columns)  # type: ignore[arg-type]
