"""The Kafka client of the consumer: what it is told, and what its messages are made of."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import confluent_kafka as kafka
from confluent_kafka.admin import AdminClient

from ytempire.stream import broker
from ytempire.stream.messages import Message, Place

_PREFETCHED_KB = 16 * 1024
"""What waits in memory while the database is slow; a backlog stays with the broker."""


@dataclass(frozen=True)
class Tuning:
    """How a consumer reads.

    Attributes
    ----------
    batch
        Most messages of a transaction. Larger ones gain little, and cost more halving where one of
        them is refused by the database.
    gather_seconds
        How long a batch waits for more once it has a message.
    idle_seconds
        How long a turn waits for a first message; so soon the end is noticed.
    session_ms
        A consumer that says nothing for so long has left, and others read its partitions.
    stalled_seconds
        Messages that wait so long without one being read: the consumer ends and says so.
    """

    batch: int = 2000
    gather_seconds: float = 0.02
    idle_seconds: float = 0.25
    session_ms: int = 10_000
    stalled_seconds: float = 120.0


def made(
    config: Mapping[str, Any],
    group: str,
    tuning: Tuning,
    on_error: Callable[[kafka.KafkaError], None],
    on_commit: Callable[..., None],
) -> kafka.Consumer:
    """Return a consumer that begins nowhere by itself: its offsets are told by the database."""
    return broker.opened(
        kafka.Consumer,
        {
            **config,
            "group.id": group,
            "enable.auto.commit": False,
            "enable.auto.offset.store": False,
            # An offset that the broker does not have is looked into, never skipped in silence.
            "auto.offset.reset": "error",
            "partition.assignment.strategy": "range",
            "session.timeout.ms": tuning.session_ms,
            "heartbeat.interval.ms": max(tuning.session_ms // 4, 100),
            "queued.max.messages.kbytes": _PREFETCHED_KB,
            "fetch.queue.backoff.ms": 20,
            "fetch.wait.max.ms": 100,
            # What librdkafka logs we say ourselves, once and with what to do.
            "log_level": 2,
            "error_cb": on_error,
            "on_commit": on_commit,
        },
    )


def admin(config: Mapping[str, Any]) -> AdminClient:
    """Return a client that asks the broker about itself."""
    return broker.opened(AdminClient, {**config, "log_level": 2, "error_cb": lambda error: None})


def message(one: kafka.Message) -> Message:
    """Return a message of librdkafka's as ours."""
    stamped, at_ms = one.timestamp()
    topic, partition, offset = one.topic(), one.partition(), one.offset()
    assert topic is not None and partition is not None and offset is not None
    key, value = one.key(), one.value()
    return Message(
        topic,
        partition,
        offset,
        at_ms if stamped else None,
        key,  # type: ignore[arg-type]
        value or b"",  # type: ignore[arg-type]
    )


def positions(places: Mapping[Place, int]) -> list[kafka.TopicPartition]:
    """Return places with offsets as librdkafka wants them; 0 is the beginning, wherever that is."""
    return [
        kafka.TopicPartition(topic, partition, offset or kafka.OFFSET_BEGINNING)
        for (topic, partition), offset in places.items()
    ]


def places(partitions: Iterable[kafka.TopicPartition]) -> list[Place]:
    """Return librdkafka's partitions as places."""
    return [(one.topic, one.partition) for one in partitions]


def end(consumer: kafka.Consumer, place: Place) -> int | None:
    """Return the offset behind the last message, as the last fetch told it; None: none did."""
    told = consumer.get_watermark_offsets(kafka.TopicPartition(*place), cached=True)
    return None if told is None or told[1] < 0 else int(told[1])


def beginning(consumer: kafka.Consumer, place: Place, within_seconds: float) -> int:
    """Ask for the offset of the first message that the broker still has."""
    told = consumer.get_watermark_offsets(kafka.TopicPartition(*place), timeout=within_seconds)
    assert told is not None
    return int(told[0])
