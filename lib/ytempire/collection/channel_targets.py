"""Keeps what channels should earn a month: a target holds until it is changed."""

from __future__ import annotations

from datetime import datetime

import psycopg

from ytempire import clock
from ytempire.collection.writing import Tally
from ytempire.warehouse import loading, queries

REVENUE = "revenue_micros"


def keep(connection: psycopg.Connection, tally: Tally, at: datetime) -> None:
    """Write the targets of channels that differ from those held, from the month of `at` on."""
    month = clock.pacific_date(at).replace(day=1)
    changed = queries.run(connection, "collection/changed_targets", metric=REVENUE, month=month)
    written = loading.upsert(
        connection, "channel_targets", changed, ["channel_id", "metric", "month"], touch="set_at"
    )
    tally.wrote("channel_targets", written.changed, updated=written.updated)
