"""Events with the id of another: which of the two is meant nobody can tell, and neither is dropped.

The one that was written first holds; the other is a dead letter. Only what is told more than once
is looked at.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from uuid import UUID

import psycopg

from ytempire.stream.events import Event, EventRefused, parse_stored
from ytempire.stream.messages import Refused, Told

ID_REUSED = "id_reused"


def find(
    connection: psycopg.Connection,
    told: Sequence[Told],
    firsts: Mapping[UUID, Told],
    known: Collection[UUID],
) -> list[Refused]:
    """Return those of events that say something else than the one that has their id.

    What no model reads may differ: a sender tells an event again with a field of today.

    Parameters
    ----------
    told
        All that were told.
    firsts
        The first of each id.
    known
        The ids that were stored before.
    """
    holds: dict[UUID, Event | None] = {id_: one.event for id_, one in firsts.items()}
    holds |= _stored(connection, known)
    return [
        _refused(one)
        for one in told
        if (held := holds[one.event.event_id]) is not one.event and held != one.event
    ]


def _stored(connection: psycopg.Connection, ids: Collection[UUID]) -> dict[UUID, Event | None]:
    """Return stored events; one that cannot be read any more is like no other."""
    found: dict[UUID, Event | None] = {}
    if ids:
        rows = connection.execute(
            "select event_id, payload::text from ytempire.stream_events "
            "where event_id = any(%s::uuid[])",
            [list(ids)],
        )
        for id_, payload in rows:
            try:
                found[id_] = parse_stored(payload.encode())
            except EventRefused:
                found[id_] = None
    return found


def _refused(told: Told) -> Refused:
    return Refused(
        told.message,
        ID_REUSED,
        f"the event {told.event.event_id} was told before with another content, which holds: "
        "send this one with an event_id of its own",
    )
