"""Sends events: for our own word, and for the company's other services.

::

    from ytempire.settings import load
    from ytempire.stream.producing import Producer, make

    with Producer(load()) as producer:
        producer.send(make("api_quota_update", project="default", remaining=900))

An event that is sent twice counts once, by its ``event_id``: after a `DeliveryFailed` send the same
events again.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable
from types import TracebackType
from typing import Any, Self

from confluent_kafka import KafkaError, KafkaException, Message
from confluent_kafka import Producer as Client
from pydantic_core import PydanticSerializationError
from pydantic_core import to_json as as_json

from ytempire import clock
from ytempire.settings import Settings
from ytempire.stream import events
from ytempire.stream.broker import client_config, opened
from ytempire.stream.topics import TOPIC_OF

FLUSH_SECONDS = 30.0
"""A message that no broker has confirmed for so long is given up."""
_GRACE_SECONDS = 5.0
_WAIT_SECONDS = 0.1
_DEAD = {KafkaError._MSG_TIMED_OUT, KafkaError._ALL_BROKERS_DOWN, KafkaError._TRANSPORT}
_REFUSED = {
    KafkaError.TOPIC_AUTHORIZATION_FAILED,
    KafkaError.CLUSTER_AUTHORIZATION_FAILED,
    KafkaError._AUTHENTICATION,
    KafkaError.SASL_AUTHENTICATION_FAILED,
}
_NO_TOPIC = {KafkaError.UNKNOWN_TOPIC_OR_PART, KafkaError._UNKNOWN_TOPIC}


class DeliveryFailed(RuntimeError):
    """Brokers did not confirm what was sent; the message says why and what to do."""


def make(event_type: str, /, **fields: Any) -> events.Event:
    """Return an event with what every event needs filled in.

    Parameters
    ----------
    event_type
        As `events.MODELS` names it.
    **fields
        What it says. ``event_id`` is drawn and ``occurred_at`` is now, unless they are given.

    Raises
    ------
    EventRefused
        If the event would be refused by its reader.
    """
    told = {
        "event_type": event_type,
        "schema_version": 1,
        "event_id": uuid.uuid4(),
        "occurred_at": fields.get("occurred_at") or clock.now(),
    } | fields
    try:
        return events.parse(as_json(told, inf_nan_mode="constants"))
    except PydanticSerializationError as error:
        raise events.EventRefused("invalid", f"{error}: give text, numbers, instants") from None


class Producer:
    """Sends events and waits for the brokers to confirm them.

    It is idempotent: the brokers keep each message once and in order, whatever is sent again on
    the way. Leaving the block waits until all is confirmed.

    Parameters
    ----------
    settings
        Which brokers, as `broker.client_config` reads them.
    """

    def __init__(self, settings: Settings) -> None:
        self._servers = settings.kafka_bootstrap_servers
        self._failed: list[str] = []
        self._said = ""
        self._client = opened(
            Client,
            client_config(settings)
            | {
                "enable.idempotence": True,
                "acks": "all",
                "linger.ms": 5,
                "delivery.timeout.ms": int(FLUSH_SECONDS * 1000),
                "error_cb": self._hear,
                "log_level": 0,
            },
        )

    def __enter__(self) -> Self:
        """Return itself."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Wait for what was sent; an error of the block goes before one of ours."""
        try:
            self.flush()
        except DeliveryFailed:
            if error is None:
                raise

    def send(self, event: events.Event) -> None:
        """Send an event to the topic of its type, keyed by what it is about.

        Raises
        ------
        EventRefused
            If its reader would refuse it; nothing is sent then.
        DeliveryFailed
            If brokers did not confirm an earlier one.
        """
        value = events.to_json(event)
        events.parse(value)  # also of one that was made without being looked at
        self.put(TOPIC_OF[event.event_type], events.subject(event), value)

    def put(
        self, topic: str, key: str, value: bytes, delivered: Callable[[], None] | None = None
    ) -> None:
        """Send any message; waits while the client holds as many as it may.

        Parameters
        ----------
        topic, key, value
            The message; one key's messages keep their order.
        delivered
            Called from `put`, `flush` or the end of the block once brokers have confirmed it.

        Raises
        ------
        DeliveryFailed
            If brokers did not confirm an earlier one.
        """

        def told(error: KafkaError | None, message: Message) -> None:
            if error is not None:
                self._failed.append(self._why(error, topic))
            elif delivered is not None:
                delivered()

        while True:
            self._raise_failed()
            try:
                self._client.produce(topic, value, key, on_delivery=told)
            except BufferError:
                self._client.poll(_WAIT_SECONDS)
                continue
            except KafkaException as refused:
                raise DeliveryFailed(self._why(refused.args[0], topic)) from None
            self._client.poll(0)
            return

    def flush(self) -> None:
        """Wait until brokers have confirmed all that was sent.

        Raises
        ------
        DeliveryFailed
            If they have not, or refused some of it.
        """
        left = self._client.flush(FLUSH_SECONDS + _GRACE_SECONDS)
        if left:  # librdkafka gives each message up by itself, so this is not to be expected
            heard = f" ({self._said})" if self._said else ""
            self._failed.append(f"{left} messages are unconfirmed at {self._servers}{heard}")
            self._client.purge()
        self._raise_failed()

    def _hear(self, error: KafkaError) -> None:
        # The first word is the cause, as a refused password; what follows are its consequences.
        self._said = self._said or error.str()

    def _raise_failed(self) -> None:
        if not self._failed:
            return
        first, count = self._failed[0], len(self._failed)
        self._failed = []
        more = f" (and {count - 1} more)" if count > 1 else ""
        raise DeliveryFailed(
            f"{first}{more}. Send the same events again: what arrived already counts once"
        )

    def _why(self, error: KafkaError, topic: str) -> str:
        code = error.code()
        if code in _REFUSED:
            mend = "look at the user's rights to write there, and YTEMPIRE_KAFKA_SASL_... settings"
        elif code in _NO_TOPIC:
            mend = "make the topic, or let the brokers make it (auto.create.topics.enable)"
        elif code in (KafkaError.MSG_SIZE_TOO_LARGE, KafkaError._QUEUE_FULL):
            mend = "raise the topic's max.message.bytes, or send less in one event"
        elif code in _DEAD:
            mend = f"look whether brokers run at {self._servers}; `ytempire doctor` asks them"
        else:
            mend = "`ytempire doctor` looks at the brokers"
        heard = f"; the first word was: {self._said}" if self._said else ""
        return f"topic {topic} did not take a message: {error.str()}{heard}: {mend}"
