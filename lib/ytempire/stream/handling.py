"""Events become facts and alerts, in the transaction of the batch that they came in.

What is written is a function of the set of events, and of what the production database says: not of
the order in which either comes. So a batch may be any part of the stream, and may come again.
A fixed number of statements is asked, however many events there are.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from uuid import UUID

import psycopg

from ytempire.alerts import telling
from ytempire.alerts.rules import Rulebook
from ytempire.stream import events as stream_events
from ytempire.stream.events import (
    ApiQuotaUpdate,
    ApiQuotaWarning,
    CostCalculated,
    CostThresholdExceeded,
    Event,
    VideoPublished,
)
from ytempire.stream.facts import costs, jobs, quotas, videos
from ytempire.stream.facts.jobs import JobEvent

_OF_QUOTAS = (ApiQuotaUpdate, ApiQuotaWarning)
MOST_RETRIED = 1000
"""Events that are tried again at once: a batch as any other."""


@dataclass
class Effects:
    """What became of a batch.

    Attributes
    ----------
    waiting
        Event -> what must be known before its facts can be written, as ``channel UC...``.
    ledger_entries
        Charges that were new.
    alerts
        Alerts written.
    """

    waiting: dict[UUID, str] = field(default_factory=dict)
    ledger_entries: int = 0
    alerts: int = 0


def apply(
    connection: psycopg.Connection,
    events: Sequence[Event],
    book: Rulebook,
    channels: Sequence[str],
) -> Effects:
    """Write the facts of events and tell the rules of alerts.

    Parameters
    ----------
    connection
        As the writer, in the transaction that writes the events.
    events
        Each once, in any order.
    book
        The rules of alerts; what is off stays off.
    channels
        The channels that notices go to.

    Raises
    ------
    psycopg.DataError
        If an event holds what no table takes, or contradicts what is known; which one does its
        words say, or a smaller batch.
    """
    effects = Effects()
    ours = _known_channels(connection, events)
    published: list[VideoPublished] = []
    generated: list[JobEvent] = []
    charged: list[CostCalculated] = []
    dear: list[CostThresholdExceeded] = []
    left: list[ApiQuotaUpdate | ApiQuotaWarning] = []
    for event in events:
        if isinstance(event, _OF_QUOTAS):
            left.append(event)
        elif event.channel_id not in ours:
            effects.waiting[event.event_id] = f"channel {event.channel_id}"
        elif isinstance(event, VideoPublished):
            published.append(event)
        elif isinstance(event, CostCalculated):
            charged.append(event)
        elif isinstance(event, CostThresholdExceeded):
            dear.append(event)
        else:
            generated.append(event)
    # In the order in which collection writes these tables: who meets, waits.
    new = videos.write(connection, published, ours)
    begun = jobs.write(connection, generated, ours)
    effects.ledger_entries = costs.write(connection, charged, dear, ours, new)
    remaining = quotas.write(connection, left)
    measured = costs.measured(connection, book, charged, dear, begun)
    measured |= quotas.measured(connection, book, remaining)
    effects.alerts = telling.tell(connection, measured, channels)
    return effects


def retry_waiting(
    connection: psycopg.Connection, book: Rulebook, channels: Sequence[str]
) -> Effects:
    """Write the facts of events whose channel has become known, at most `MOST_RETRIED`.

    An event that cannot be believed now is left with the reason, and not tried again.

    Parameters
    ----------
    connection
        As the writer, inside a transaction.

    Returns
    -------
    Effects
        ``waiting`` holds the events that were tried and stay, with what they wait for.
    """
    rows = connection.execute(_RETRIED, [MOST_RETRIED]).fetchall()
    if not rows:
        return Effects()
    effects = _try(connection, [stream_events.parse(row[0].encode()) for row in rows], book,
                   channels)  # fmt: skip
    connection.execute(
        _SETTLED, [[row[1] for row in rows], [effects.waiting.get(row[1]) for row in rows]]
    )
    return effects


def _try(
    connection: psycopg.Connection,
    events: Sequence[Event],
    book: Rulebook,
    channels: Sequence[str],
) -> Effects:
    """Apply events; halve them where one cannot be believed, until it is found."""
    try:
        with connection.transaction():
            return apply(connection, events, book, channels)
    except psycopg.DataError as error:
        if len(events) == 1:
            words = " ".join(str(error).split())
            return Effects({events[0].event_id: f"correction: {words}"[:500]})
    middle = len(events) // 2
    first, second = (
        _try(connection, part, book, channels) for part in (events[:middle], events[middle:])
    )
    return Effects(
        first.waiting | second.waiting,
        first.ledger_entries + second.ledger_entries,
        first.alerts + second.alerts,
    )


def _known_channels(connection: psycopg.Connection, events: Sequence[Event]) -> dict[str, UUID]:
    """Return our keys of the channels that events name and that we know, by YouTube's id."""
    named = {event.channel_id for event in events if not isinstance(event, _OF_QUOTAS)}
    if not named:
        return {}
    return dict(
        connection.execute(
            "select youtube_channel_id, channel_id from ytempire.channels "
            "where youtube_channel_id = any(%s)",
            [list(named)],
        ).fetchall()
    )


_RETRIED = """
select events.payload::text, events.event_id
from ytempire.stream_events as events
inner join ytempire.channels on events.waits_for = 'channel ' || channels.youtube_channel_id
where events.waits_for is not null
order by events.event_id
limit %s
for update of events skip locked
"""
_SETTLED = """
update ytempire.stream_events as events
set waits_for = tried.waits_for
from unnest(%s::uuid[], %s::text[]) as tried (event_id, waits_for)
where events.event_id = tried.event_id
"""
