"""Readings of PostgreSQL as CSV, as the lake takes them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime

import psycopg
from psycopg import sql

DAY = (
    "time >= %(day)s::date::timestamp at time zone 'UTC' "
    "and time < (%(day)s::date + 1)::timestamp at time zone 'UTC'"
)
"""The readings of a UTC day, as a condition."""

# As lake/writing.py reads it, and in the order of lake/layout.py.
_ROWS = """
select
    (extract(epoch from time) * 1000000)::bigint as time,
    encode(uuid_send(video_id), 'hex') as video_id,
    encode(uuid_send(channel_id), 'hex') as channel_id,
    views,
    likes,
    comments,
    shares,
    nullif(watch_time_hours, 'NaN') as watch_time_hours,
    impressions,
    clicks,
    retention_rate,
    coalesce(estimated_revenue_micros, estimated_revenue_cents * 10000),
    likes_state,
    comments_state,
    case when cardinality(flags) > 0 then array_to_json(flags)::text else '' end as flags,
    view_definition,
    source,
    (extract(epoch from ingested_at) * 1000000)::bigint as ingested_at,
    authorisation,
    (extract(epoch from expires_at) * 1000000)::bigint as expires_at
from ytempire.video_metrics_timeseries as readings
"""
_OF_DAY = f" where {DAY} order by readings.video_id, readings.time"
_OF_SPANS = """ inner join unnest(%(starts)s::timestamptz[], %(ends)s::timestamptz[])
    as spans (starts_at, ends_at)
    on readings.time >= spans.starts_at and readings.time < spans.ends_at
"""


def rows_of_day(connection: psycopg.Connection, day: date) -> Iterator[bytes]:
    """Return the readings of a UTC day as CSV, block by block."""
    return _copied(connection, _ROWS + _OF_DAY, {"day": day})


def rows_of(
    connection: psycopg.Connection, spans: Sequence[tuple[datetime | None, datetime | None]]
) -> Iterator[bytes]:
    """Return the readings of half-open spans of time as CSV; None is no limit."""
    starts = ["-infinity" if start is None else start.isoformat() for start, _ in spans]
    ends = ["infinity" if end is None else end.isoformat() for _, end in spans]
    return _copied(connection, _ROWS + _OF_SPANS, {"starts": starts, "ends": ends})


def _copied(
    connection: psycopg.Connection, text: str, parameters: Mapping[str, object]
) -> Iterator[bytes]:
    composed = psycopg.ClientCursor(connection).mogrify(text, parameters)
    with connection.cursor().copy(
        sql.SQL("copy ({}) to stdout (format csv)").format(sql.SQL(composed))  # type: ignore[arg-type]
    ) as copy:
        for block in copy:
            yield bytes(block)
