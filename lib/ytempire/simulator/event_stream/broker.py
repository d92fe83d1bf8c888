"""The broker that the events go to: one of our own in memory, or one that somebody runs.

Our own is librdkafka's mock cluster, which lives in this process and listens on 127.0.0.1 alone. It
keeps at most 5 MB of each partition, four of which it makes a topic, and drops the oldest beyond:
so the stream of days takes at most 80 MB. What is dropped unread is in the factory's database.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable

from confluent_kafka import KafkaError, KafkaException, Producer

from ytempire.simulator.event_stream.disturbing import Sent
from ytempire.simulator.event_stream.message import TOPICS

UPDATES = "analytics-updates"
"""What the product itself tells; our own broker has the topic from the start."""
REACHED_SECONDS = 10.0
FLUSH_SECONDS = 5.0
_WAIT_SECONDS = 0.1


class BrokerFailed(RuntimeError):
    """No broker is to be had."""


class Broker:
    """Takes events.

    Parameters
    ----------
    servers
        Somebody's brokers, as ``host:port,...``, spoken to without TLS; None starts our own.

    Attributes
    ----------
    servers
        Where consumers find it.
    cluster_id
        The cluster's own id; of our own it is new each time.
    """

    def __init__(self, servers: str | None = None) -> None:
        self._complained = False
        told = {"log_level": 0, "linger.ms": 5, "error_cb": self._hear}
        if servers is None:
            told |= {"bootstrap.servers": "127.0.0.1", "test.mock.num.brokers": 1}
        else:
            told |= {"bootstrap.servers": servers, "enable.idempotence": True, "acks": "all"}
        self._producer = Producer(told)
        try:
            if servers is None:
                for topic in (*TOPICS, UPDATES):
                    self._producer.list_topics(topic, timeout=REACHED_SECONDS)  # which makes it
            metadata = self._producer.list_topics(timeout=REACHED_SECONDS)
        except KafkaException as error:
            raise BrokerFailed(
                f"no Kafka broker answers at {servers or '127.0.0.1'} ({error.args[0].str()}): "
                "start it, or leave --kafka out"
            ) from None
        addresses = (f"{broker.host}:{broker.port}" for broker in metadata.brokers.values())
        self.servers = servers or ",".join(addresses)
        self.cluster_id = metadata.cluster_id or ""

    def send(self, messages: Iterable[Sent]) -> None:
        """Hand messages over; what the broker does not take is complained about once."""
        for topic, key, value in messages:
            while True:
                try:
                    self._producer.produce(topic, value, key, on_delivery=self._confirm)
                    break
                except BufferError:
                    self._producer.poll(_WAIT_SECONDS)
        self._producer.poll(0)

    def flush(self) -> None:
        """Wait a little for what is on its way."""
        self._producer.flush(FLUSH_SECONDS)

    def _confirm(self, error: KafkaError | None, _: object) -> None:
        if error is not None:
            self._hear(error)

    def _hear(self, error: KafkaError) -> None:
        if not self._complained:
            print(f"the events do not reach the broker: {error.str()}", file=sys.stderr)
        self._complained = True
