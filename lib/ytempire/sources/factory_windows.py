"""Which rows of the factory a reading takes: a window of time, and what was committed late.

A row carries the time of a change, and is seen when its transaction commits: that may be after a
reading has passed this time. PostgreSQL numbers transactions, and each row tells the number of
the one that wrote it. So a reading remembers the oldest transaction that was still open, and the
next one takes the rows of its window and, of the time before it, those written by this
transaction or a later one. Nothing is read twice but what was open then.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from ytempire.sources.factory_tables import FactoryTable

OPEN_AT_MOST = timedelta(days=7)
"""A row that is seen more than this after its time is not looked for."""
BEHIND_IN_A_VIEW = timedelta(hours=1)
"""The rows of a view tell no transaction: so much before the window is read again."""

OLDEST_OPEN = "select pg_snapshot_xmin(pg_current_snapshot())::text::bigint"
"""Asks for the oldest transaction that is open, or else the next one."""

RELATIONS = """
select c.relname, c.relkind in ('r', 'p', 'm')
from pg_catalog.pg_class c
join pg_catalog.pg_namespace n on n.oid = c.relnamespace
where n.nspname = 'factory'
"""
"""Asks for the relations, and whether their rows tell who wrote them."""


@dataclass(frozen=True, slots=True)
class ReadTo:
    """How far the factory was read.

    Attributes
    ----------
    through
        What the factory knew up to this instant was read.
    oldest_open
        Number of the oldest transaction that was open then; None: not known, so that the rows of
        `OPEN_AT_MOST` are read again.
    """

    through: datetime
    oldest_open: int | None


Since = datetime | ReadTo | None
"""Where a window begins: after an instant, exactly; after a reading, with what was committed late;
None: at the beginning of all."""

_EXACT = "t.{mark} > coalesce(%(since)s, '-infinity'::timestamptz) and t.{mark} <= %(until)s"
# A number ahead of the server's own is another server's: then nothing is known of who wrote when.
_WITH_LATE = """
t.{mark} > %(since)s::timestamptz - %(behind)s and t.{mark} <= %(until)s and (
    t.{mark} > %(since)s or case
        when %(oldest_open)s::text::xid8 <= pg_snapshot_xmax(pg_current_snapshot())
        then age(t.xmin) <= age(%(oldest_open)s::text::xid8::xid)
        else true
    end
)"""
_IN_A_VIEW = "t.{mark} > %(since)s::timestamptz - %(behind_in_a_view)s and t.{mark} <= %(until)s"


def condition(table: FactoryTable, since: Since, tells_writer: Mapping[str, bool]) -> str:
    """Return the condition on ``t`` that a row of `table` is read.

    Parameters
    ----------
    tells_writer
        Relation -> whether its rows tell the transaction that wrote them, as `RELATIONS` answers.
    """
    text = _EXACT
    if isinstance(since, ReadTo):
        text = _WITH_LATE if tells_writer.get(table.name, True) else _IN_A_VIEW
    return text.format(mark=table.watermark)


def values(since: Since, until: datetime) -> dict[str, Any]:
    """Return the values of a condition's parameters.

    Raises
    ------
    ValueError
        If an instant has no time zone.
    """
    begins = since.through if isinstance(since, ReadTo) else since
    if until.tzinfo is None or (begins is not None and begins.tzinfo is None):
        raise ValueError("the window needs instants with a time zone")
    return {
        "since": begins,
        "until": until,
        "behind": OPEN_AT_MOST,
        "behind_in_a_view": BEHIND_IN_A_VIEW,
        "oldest_open": str(since.oldest_open)
        if isinstance(since, ReadTo) and since.oldest_open is not None
        else None,
    }
