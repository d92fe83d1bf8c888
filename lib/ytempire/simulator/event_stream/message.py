"""One event on its way."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

VIDEO_EVENTS, COST_EVENTS, API_EVENTS = TOPICS = ("video-events", "cost-events", "api-events")
VERSION = 1
PRODUCER = "simulated-factory"


@dataclass(frozen=True, slots=True)
class Message:
    """What is told, on which topic, and when.

    Attributes
    ----------
    at
        When it is told, in seconds since 1970: an event is told when it happens.
    key
        What it is about: the events of one subject keep their order.
    """

    at: float
    topic: str
    key: str
    event: dict[str, Any]

    def value(self) -> bytes:
        """Return the event as it travels."""
        return json.dumps(self.event, ensure_ascii=False, separators=(",", ":")).encode()


def message(
    kind: str, event_id: str, at: float, occurred_at: str | None, topic: str, key: str,
    /, **said: object,
) -> Message:  # fmt: skip
    """Return an event of a type; what it does not say is left out."""
    event = {
        "event_type": kind,
        "schema_version": VERSION,
        "event_id": event_id,
        "occurred_at": occurred_at,
        "producer": PRODUCER,
    }
    event |= {name: value for name, value in said.items() if value is not None}
    return Message(at, topic, key, event)
