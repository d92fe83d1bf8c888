"""Keeps since when each channel earns, or does not."""

from __future__ import annotations

import psycopg

from ytempire.collection.writing import Tally
from ytempire.warehouse import loading, queries

_KEY = ["channel_id", "valid_from"]


def keep(connection: psycopg.Connection, tally: Tally, channel_ids: list[str]) -> None:
    """Begin an interval for every channel whose `is_monetized` is not what was held."""
    changed = queries.run(connection, "collection/changed_monetization", channel_ids=channel_ids)
    ended = changed.filter(changed["held_from"].is_not_null()).select(
        "channel_id", valid_from="held_from", valid_to="valid_from"
    )
    closed = loading.update_rows(connection, "channel_monetization", ended, _KEY)
    begun = changed.select(*_KEY, "is_monetized")
    written = loading.upsert(connection, "channel_monetization", begun, _KEY)
    tally.wrote("channel_monetization", closed + written.changed, updated=closed + written.updated)
