"""A broker in this process: librdkafka's mock cluster, as the simulator runs it."""

import json
from collections.abc import Iterator
from contextlib import contextmanager

from confluent_kafka import Consumer, Message, Producer, TopicPartition

from ytempire.settings import Settings
from ytempire.stream.topics import CONSUMED


@contextmanager
def mock_broker(topics: tuple[str, ...] = CONSUMED) -> Iterator[str]:
    """Yield the address of a broker that has the topics."""
    cluster = Producer({"bootstrap.servers": "x", "test.mock.num.brokers": 1, "log_level": 0})
    for topic in topics:
        cluster.list_topics(topic, timeout=5)  # which makes it
    [broker] = cluster.list_topics(timeout=5).brokers.values()
    yield f"{broker.host}:{broker.port}"
    del cluster


def at(address: str, **more: object) -> Settings:
    """Return settings that name a broker."""
    return Settings(kafka_bootstrap_servers=address, **more)


def told(address: str, topics: tuple[str, ...] = CONSUMED) -> list[tuple[str, dict]]:
    """Return all messages that are there, with their topics, each partition's in order."""
    return [(message.topic(), json.loads(message.value())) for message in messages(address, topics)]


def messages(address: str, topics: tuple[str, ...] = CONSUMED) -> list[Message]:
    """Return all messages as they are."""
    reader = Consumer(
        {"bootstrap.servers": address, "group.id": "test", "fetch.wait.max.ms": 10, "log_level": 0}
    )
    known = reader.list_topics(timeout=5).topics
    found = []
    for topic in topics:
        for number in known[topic].partitions:
            first, end = reader.get_watermark_offsets(TopicPartition(topic, number), timeout=5)
            reader.assign([TopicPartition(topic, number, first)])
            while first < end:
                message = reader.poll(5)
                assert message is not None, "a message that is there did not come"
                assert message.error() is None
                found.append(message)
                first = message.offset() + 1
    reader.close()
    return found
