"""The event stream into PostgreSQL: events a second, against row by row, and how soon."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

import psycopg
from confluent_kafka import Message as Delivered
from confluent_kafka import Producer
from tests.stream import traffic
from tests.stream.brokers import Tansu
from tests.stream.traffic import Traffic

from ytempire import paths
from ytempire.stream import arrays, fence, messages, service, topics, writing
from ytempire.stream.fence import Stream
from ytempire.stream.messages import Message, Place
from ytempire.warehouse.embedded import EmbeddedServer

from .bench import Bench
from .figure import Figure, FigureError

STATED_MESSAGES = 200_000
STATED_ROWS_ALONE = 4_000
EVENTS_PER_S = 20_000
SPEEDUP = 15
SENT_PER_S = 1_000
SENT_SECONDS = 30
P99_MS = 1_000
_PARTITIONS = 4
_PROCESSES = 2
_WAITS_SECONDS = 600
_MIX = "2 % of the messages bad, 3 % repeated, 5 % late; with their facts, costs and alerts"


@dataclass(frozen=True)
class _Told:
    """What was measured.

    Attributes
    ----------
    per_second, alone_per_second
        Messages a second in batches, and with a transaction each.
    p99_ms
        From sending to a committed row, at `SENT_PER_S`.
    """

    messages: int
    per_second: float
    alone_per_second: float
    p99_ms: float
    median_ms: float


def stream_events_per_s(bench: Bench) -> Figure:
    """Messages a second from Kafka into PostgreSQL."""
    told = _measured(bench)
    return Figure(
        "stream_events_per_s",
        round(told.per_second),
        "events/s",
        f"at least {EVENTS_PER_S:,} on 2 cores; {_PROCESSES} processes, {_MIX}; broker and "
        "database beside them",
        told.messages,
    )


def stream_speedup_vs_row_commit(bench: Bench) -> Figure:
    """Batches against a transaction for each message, in the same run."""
    told = _measured(bench)
    return Figure(
        "stream_speedup_vs_row_commit",
        round(told.per_second / told.alone_per_second, 1),
        "x",
        f"at least {SPEEDUP}; the same writer with a transaction a message: "
        f"{told.alone_per_second:,.0f} a second",
        told.messages,
    )


def event_to_row_p99_ms(bench: Bench) -> Figure:
    """From a service's sending to a row that others see."""
    told = _measured(bench)
    return Figure(
        "event_to_row_p99_ms",
        round(told.p99_ms),
        "ms",
        f"at most {P99_MS:,} at {SENT_PER_S:,} events a second (half within "
        f"{told.median_ms:.0f}); looked at each 10 ms",
        SENT_PER_S * SENT_SECONDS,
    )


def _measured(bench: Bench) -> _Told:
    return bench.once("stream", lambda: _measure(bench))


def _measure(bench: Bench) -> _Told:
    url = bench.warehouse and EmbeddedServer(bench.folder / "home").conninfo("owner")
    broker = Tansu()
    try:
        broker.make(topics.CONSUMED, _PARTITIONS)
        with psycopg.connect(url, autocommit=True) as connection:
            _know_channels(connection)
            many = traffic.of(bench.rows(STATED_MESSAGES), seed=11)
            broker.send(many.sent)
            bench.settle()
            with _consumers(bench, broker.address) as log:
                _until_shared(log)
                per_second = _drained(connection, len(many.sent))
                _check(connection, many)
                delays = _delays(connection, broker.address, len(many.sent))
            alone = _alone(connection, traffic.of(bench.rows(STATED_ROWS_ALONE), seed=13))
    finally:
        broker.stop()
    delays.sort()
    return _Told(
        len(many.sent),
        per_second,
        alone,
        delays[int(len(delays) * 0.99)] * 1000,
        delays[len(delays) // 2] * 1000,
    )


def _know_channels(connection: psycopg.Connection) -> None:
    connection.execute(
        "insert into ytempire.channels (channel_id, youtube_channel_id, channel_name) "
        "select gen_random_uuid(), id, id from unnest(%s::text[]) as ours (id)",
        [traffic.CHANNELS],
    )


@contextmanager
def _consumers(bench: Bench, address: str) -> Iterator[Path]:
    """Run the product's own processes, until they share the partitions."""
    log = bench.folder / "stream.log"
    environment = os.environ | {
        "YTEMPIRE_HOME": str(bench.folder / "home"),
        "YTEMPIRE_NETWORK": "simulated",
        "YTEMPIRE_KAFKA_BOOTSTRAP_SERVERS": address,
    }
    with log.open("w") as said:
        processes = [
            subprocess.Popen(
                [Path(sys.executable).with_name("ytempire"), "stream"],
                cwd=paths.project_root(), env=environment, stdout=said, stderr=subprocess.STDOUT,
            )
            for _ in range(_PROCESSES)
        ]  # fmt: skip
    try:
        yield log
        if any(process.poll() is not None for process in processes):
            raise FigureError(f"the stream ended by itself: {log.read_text()}")
    finally:
        for process in processes:
            process.terminate()
        for process in processes:
            process.wait(60)


def _until_shared(log: Path) -> None:
    """Wait until each process reads its part: the first begins with all of it."""
    deadline = time.monotonic() + _WAITS_SECONDS
    while log.read_text().count(" reading ") < _PROCESSES:
        if time.monotonic() > deadline:
            raise FigureError(f"the processes do not share the stream: {log.read_text()}")
        time.sleep(0.01)


def _drained(connection: psycopg.Connection, count: int) -> float:
    """Return the messages a second from now to the last."""
    first = _until(connection, 1)
    begun = time.monotonic()
    _until(connection, count)
    return (count - first) / (time.monotonic() - begun)


def _until(connection: psycopg.Connection, count: int) -> int:
    deadline = time.monotonic() + _WAITS_SECONDS
    while (written := sum(_offsets(connection).values())) < count:
        if time.monotonic() > deadline:
            raise FigureError(f"{written:,} of {count:,} messages were written in time")
        time.sleep(0.01)
    return written


def _offsets(connection: psycopg.Connection) -> dict[Place, int]:
    rows = connection.execute(
        "select topic, kafka_partition, next_offset from ytempire.kafka_offsets"
    )
    return {(topic, partition): offset for topic, partition, offset in rows}


def _check(connection: psycopg.Connection, told: Traffic) -> None:
    """Refuse a figure of a stream that is not right."""
    events: set[UUID] = {
        id_ for (id_,) in connection.execute("select event_id from ytempire.stream_events")
    }
    row = connection.execute("select count(*) from ytempire.dead_letters").fetchone()
    if events != told.events or row != (len(told.bad),):
        raise FigureError(
            f"{len(events):,} events and {row} dead letters are written, of {len(told.events):,} "
            f"and {len(told.bad):,}"
        )


def _delays(connection: psycopg.Connection, address: str, before: int) -> list[float]:
    """Send at a steady pace; return the seconds from each sending until its row was seen."""
    told = traffic.of(SENT_PER_S * SENT_SECONDS, seed=12).sent
    producer = Producer({"bootstrap.servers": address, "linger.ms": 5})
    sent_at: dict[tuple[str, int, int], float] = {}
    seen_at: dict[tuple[str, int, int], float] = {}
    known = _offsets(connection)
    begun = time.monotonic()
    number = 0
    while len(seen_at) < len(told):
        now = time.monotonic()
        while number < len(told) and number < (now - begun) * SENT_PER_S:
            topic, key, value = told[number]
            sent = time.monotonic()

            def delivered(_: object, one: Delivered, sent: float = sent) -> None:
                sent_at[one.topic(), one.partition(), one.offset()] = sent  # type: ignore[index]

            producer.produce(topic, key=key, value=value, on_delivery=delivered)
            number += 1
        producer.poll(0)
        if now - begun > _WAITS_SECONDS:
            raise FigureError(f"{len(seen_at):,} of {len(told):,} rows were seen in time")
        time.sleep(0.01)
        known = _see(connection, known, seen_at)
    producer.flush()
    return [seen - sent_at[place] for place, seen in seen_at.items()]


def _see(
    connection: psycopg.Connection,
    known: Mapping[Place, int],
    seen_at: dict[tuple[str, int, int], float],
) -> dict[Place, int]:
    """Note when offsets were first seen to be written."""
    found = _offsets(connection)
    now = time.monotonic()
    for place, offset in found.items():
        for one in range(known.get(place, 0), offset):
            seen_at[*place, one] = now
    return found


def _alone(connection: psycopg.Connection, told: Traffic) -> float:
    """Return the messages a second with a transaction each, by the same writer."""
    arrays.register(connection)
    stream = Stream("alone", "alone", {})
    fence.begin(connection, stream, [(topic, 0) for topic in topics.CONSUMED])
    handle = service.handler([])
    offsets = dict.fromkeys(topics.CONSUMED, 0)
    begun = time.monotonic()
    for topic, key, value in told.sent:
        one = Message(topic, 0, offsets[topic], None, key, value)
        offsets[topic] += 1
        writing.write(connection, stream, messages.read([one]), handle)
    return len(told.sent) / (time.monotonic() - begun)
