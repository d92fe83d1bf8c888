"""Sends what waits in the outbox, in its order, and marks what brokers have confirmed.

A message is marked after it was confirmed, so a process that dies in between sends it again, with
the ``event_id`` it had: at least once, and counted once by whoever counts event ids.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Protocol

from ytempire.stream.updates import PUBLISHED
from ytempire.warehouse import outbox
from ytempire.warehouse.connection import Warehouse

_AT_ONCE = 100


class Sends(Protocol):
    """What sends a message: `producing.Producer`."""

    def put(
        self, topic: str, key: str, value: bytes, delivered: Callable[[], None] | None = None
    ) -> None:
        """Send a message; `delivered` is called once brokers have confirmed it."""

    def flush(self) -> None:
        """Wait until all is confirmed."""


def publish_pending(warehouse: Warehouse, producer: Sends) -> int:
    """Send what waits; return how many messages were confirmed.

    One process sends at a time; where another one does, nothing is sent here. One message is
    confirmed before the next is sent: runs are few, and their order is kept whatever fails.

    Raises
    ------
    ytempire.stream.producing.DeliveryFailed
        If brokers did not confirm a message; it waits, with the reason, and those behind it.
    """
    confirmed = 0
    with warehouse.connect("writer", autocommit=True) as connection:
        if not outbox.take_turn(connection):
            return 0
        while messages := outbox.waiting(connection, _AT_ONCE):
            for message in messages:
                value = _as_sent(message)
                try:
                    producer.put(message.topic, message.message_key, value)
                    producer.flush()
                except Exception as error:
                    outbox.failed(connection, [message.message_id], str(error))
                    raise
                outbox.sent(connection, [message.message_id])
                confirmed += 1
        outbox.forget(connection)
    return confirmed


def _as_sent(message: outbox.Waiting) -> bytes:
    """Return a message as it travels; one of a type that is known here is held to its model."""
    value = json.dumps(message.payload, ensure_ascii=False).encode()
    model = PUBLISHED.get(str(message.payload.get("event_type")))
    if model is not None:
        model.model_validate_json(value)
    return value
