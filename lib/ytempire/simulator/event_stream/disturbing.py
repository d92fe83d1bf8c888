"""The faults of the stream: events told twice, broken, out of order, late.

Nothing is lost: a broken event is a copy beside the good one, and what is held back comes later. So
whoever reads the stream rightly ends with the same facts as without faults.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from ytempire.simulator.event_stream.message import Message
from ytempire.simulator.fault_kinds import (
    DisorderedEvents,
    LateEvents,
    MalformedEvents,
    RepeatedEvents,
)
from ytempire.simulator.faults import Asked, FaultBook
from ytempire.simulator.noise import mix

PATIENCE_SECONDS = 60
"""An event that was put behind others goes after so long, though they have not come."""


class Sent(NamedTuple):
    """What goes to the broker."""

    topic: str
    key: str
    value: bytes


@dataclass
class _Held:
    message: Message
    until: float
    """Seconds since 1970."""
    behind: int | None = None
    """Messages of its topic that have still to go before it; None: only the time counts."""


class Disturbing:
    """Passes events on, with the faults that hit them.

    Parameters
    ----------
    faults
        The simulator's faults; a fault's ``methods`` name event types as ``events.<type>``.
    """

    def __init__(self, faults: FaultBook) -> None:
        self._faults = faults
        self._held: list[_Held] = []
        self._broken = 0

    def pass_on(self, messages: Iterable[Message], now: datetime) -> list[Sent]:
        """Return what goes to the broker now, in order."""
        sent: list[Sent] = []
        over = [held for held in self._held if held.until <= now.timestamp()]
        self._held = [held for held in self._held if held.until > now.timestamp()]
        for held in over:
            self._send(held.message, sent)
        for message in messages:
            self._disturb(message, now, sent)
        return sent

    def oldest_held(self) -> float:
        """Return when the oldest event that is held back was due; infinity when none is."""
        return min((held.message.at for held in self._held), default=float("inf"))

    def _disturb(self, message: Message, now: datetime, sent: list[Sent]) -> None:
        copies = 1
        seconds, behind = 0.0, None
        for fault in self._faults.on_event(_asked(message), now):
            if isinstance(fault, RepeatedEvents):
                copies += fault.copies
            elif isinstance(fault, MalformedEvents):
                sent.append(Sent(message.topic, message.key, self._break(message, fault)))
            elif isinstance(fault, DisorderedEvents):
                seconds, behind = PATIENCE_SECONDS, fault.behind
            elif isinstance(fault, LateEvents):
                seconds, behind = fault.seconds, None
        for _ in range(copies):
            if seconds:
                self._held.append(_Held(message, now.timestamp() + seconds, behind))
            else:
                self._send(message, sent)

    def _send(self, message: Message, sent: list[Sent]) -> None:
        """Send an event, and after it those that waited for it to go first."""
        sent.append(Sent(message.topic, message.key, message.value()))
        waiting = [
            held
            for held in self._held
            if held.behind is not None and held.message.topic == message.topic
        ]
        for held in waiting:
            held.behind = (held.behind or 0) - 1
        over = [held.message for held in waiting if held.behind == 0]
        self._held = [held for held in self._held if held.behind != 0]
        sent += [Sent(one.topic, one.key, one.value()) for one in over]

    def _break(self, message: Message, fault: MalformedEvents) -> bytes:
        """Return what is no event any more; the ways take turns, drawn from the seed."""
        self._broken += 1
        way = fault.ways[mix(self._faults.document.seed, self._broken, 92) % len(fault.ways)]
        value, event = message.value(), dict(message.event)
        if way == "cut":
            return value[: len(value) // 2]
        if way == "not_utf8":
            return value.replace(b'"producer":"', b'"producer":"\xff')
        if way == "unknown_version":
            event["schema_version"] = 99
        elif way == "unknown_type":
            event["event_type"] = f"{event['event_type']}_of_tomorrow"
        elif way == "no_zone":
            event["occurred_at"] = str(event["occurred_at"]).removesuffix("+00:00")
        else:  # nul
            event["note"] = "a\0b"
        return json.dumps(event).encode()


def _asked(message: Message) -> Asked:
    """Return an event as faults see it."""
    event = message.event
    return Asked(
        method=f"events.{event['event_type']}",
        project=str(event.get("project", "")),
        channel=str(event.get("channel_id", "")),
    )
