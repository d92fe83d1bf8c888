"""The consumer: messages into the warehouse, exactly once in effect, until it is told to stop.

A turn reads a batch, writes it in one transaction that moves the offsets kept beside it, and only
then tells Kafka. Whatever goes wrong ends in the same place: the batch in hand is dropped, and
reading begins anew where the database says. So there is one way to recover, and it is the way that
every start takes.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping, Sequence
from time import monotonic
from typing import Any

import confluent_kafka as kafka
from confluent_kafka import KafkaError, KafkaException

from ytempire import clock
from ytempire.stream import client, fence, messages
from ytempire.stream.broker import BrokerUnavailable
from ytempire.stream.client import Tuning
from ytempire.stream.database import Database, in_a_line, is_away
from ytempire.stream.errors import FenceMoved, TopicRecreated
from ytempire.stream.fence import Stream
from ytempire.stream.identity import Identity, words
from ytempire.stream.messages import Batch, Message, Place
from ytempire.stream.sampling import Sampler
from ytempire.stream.tally import Tally
from ytempire.stream.watch import Watch, shorter
from ytempire.stream.writer import Writer
from ytempire.stream.writing import Handle, Written
from ytempire.warehouse.connection import Warehouse

_BROKER_WAIT_SECONDS = 1.0
_REFUSED = {
    KafkaError._AUTHENTICATION,
    KafkaError.SASL_AUTHENTICATION_FAILED,
    KafkaError.TOPIC_AUTHORIZATION_FAILED,
    KafkaError.GROUP_AUTHORIZATION_FAILED,
    KafkaError.CLUSTER_AUTHORIZATION_FAILED,
    KafkaError._SSL,
}
_AWAY = {KafkaError._ALL_BROKERS_DOWN, KafkaError._TRANSPORT, KafkaError._RESOLVE}


class Consumer:
    """Reads topics into a warehouse.

    Parameters
    ----------
    warehouse
        Open, with a current schema.
    config
        How the brokers are reached, as librdkafka names it.
    group
        The consumer group.
    topics
        What is read; a topic that is not there yet is waited for.
    handle
        Writes the facts of new events, in the transaction that writes the events.
    says
        Hears a sentence when something changes, or somebody should know.
    tuning
        How it reads.
    """

    def __init__(
        self,
        warehouse: Warehouse,
        config: Mapping[str, Any],
        group: str,
        topics: Sequence[str],
        handle: Handle,
        says: Callable[[str], None],
        tuning: Tuning | None = None,
    ) -> None:
        self.tally = Tally()
        self._tuning = tuning or Tuning()
        self._topics = list(topics)
        self._group = group
        self._says = says
        self._database = Database(warehouse, self.tally, says)
        self._writer = Writer(self._database, handle, self._on_written)
        self._sampler = Sampler(self.tally)
        self._identity = Identity(client.admin(config))
        self._watch = Watch(self.tally, self._identity, self._tuning.stalled_seconds)
        self._kafka = client.made(config, group, self._tuning, self._on_error, self._on_commit)
        self._stopping = threading.Event()
        self._stream = Stream(group, "", {})
        self._assigned: list[Place] = []
        self._is_placed = True
        self._refused: BrokerUnavailable | None = None
        self._missing: set[str] = set()
        self._generation = 0

    def run(self, stopping: threading.Event) -> None:
        """Read until told to stop; what is in hand then is written.

        Raises
        ------
        TopicRecreated
            If a topic is not the one whose offsets are kept.
        StreamStalled
            If messages wait and none is read.
        BrokerUnavailable
            If the brokers refuse us.
        """
        self._stopping = stopping
        self._kafka.subscribe(
            self._topics, on_assign=self._on_assign, on_revoke=self._on_revoke,
            on_lost=self._on_revoke,
        )  # fmt: skip
        try:
            while not stopping.is_set():
                try:
                    self._turn()
                except FenceMoved as error:
                    self._says(f"{in_a_line(error)}: beginning anew where they stand")
                    self._stop_reading()
                except Exception as error:
                    if not is_away(error):
                        raise
                    self._stop_reading()
                    self._writer.drop()
                    self._database.wait(error, self._idle)
                    self.tally.progressed = monotonic()
            self._writer.settle()
        finally:
            self._writer.close()
            self._kafka.close()
            self._database.close()

    def _turn(self) -> None:
        if not self._is_placed:
            self._place()
        found = self._gather()
        if found:
            self._writer.begin(self._stream, messages.read(found))
        else:
            self._writer.settle()
        if self._refused is not None:
            raise self._refused
        self._look()

    def _gather(self) -> list[Message]:
        """Return the next messages; none where none came in time."""
        generation = self._generation
        first = self._kafka.poll(self._tuning.idle_seconds)
        if first is None:
            return []
        told = [first, *self._kafka.consume(self._tuning.batch - 1, self._tuning.gather_seconds)]
        found = []
        for one in told:
            if one.error() is None:
                found.append(client.message(one))
            else:
                self._on_message_error(one)
        # Partitions that changed hands meanwhile: what was in hand of them is dropped.
        return found if self._generation == generation else []

    def _on_written(self, written: Written, batch: Batch) -> None:
        """Tell Kafka what is committed; what it does not hear stands in the database."""
        self.tally.add(written, batch)
        self._database.has_worked()
        self._back()
        ends = [kafka.TopicPartition(*place, end) for place, end in batch.ends.items()]
        try:
            self._kafka.commit(offsets=ends, asynchronous=True)
        except KafkaException:
            self.tally.commit_failures += 1

    def _place(self) -> None:
        """Begin reading the assigned partitions where the database says."""
        try:
            cluster = self._identity.cluster()
            topics = {topic for topic, _ in self._assigned}
            ids = self._identity.topic_ids(topics) if topics else {}
            self._stream = Stream(self._group, cluster, ids)
            offsets = fence.begin(self._writer.connection(), self._stream, self._assigned)
        except BrokerUnavailable as error:
            self._broker_is_away(str(error))
            if isinstance(error, fence.IdUntold):
                self._identity.expect()
            self._idle(_BROKER_WAIT_SECONDS)
            return
        self._kafka.assign(client.positions(offsets))
        self._is_placed = True
        self._back()
        self.tally.offsets = offsets
        self.tally.ends = {}
        self.tally.progressed = monotonic()
        if offsets:
            self._says(f"reading {messages.in_words(offsets)} of cluster {cluster}")

    def _stop_reading(self) -> None:
        """Drop what is fetched; the group is not left."""
        self._kafka.assign([])
        self._is_placed = False
        self._generation += 1

    def _idle(self, seconds: float) -> bool:
        """Let time pass without reading; say whether to go on. The group hears from us."""
        until = monotonic() + seconds
        while (left := until - monotonic()) > 0 and not self._stopping.is_set():
            one = self._kafka.poll(min(left, self._tuning.idle_seconds))
            if one is not None and one.error() is not None:
                self._on_message_error(one)
        return not self._stopping.is_set()

    def _look(self) -> None:
        """See to what is not reading: lag, samples, identity, a standstill."""
        if self._sampler.is_due and self._is_placed:
            self._sampler.sample(self._writer.connection())
        if not self._watch.is_due:
            return
        ends = {place: client.end(self._kafka, place) for place in self.tally.offsets}
        self._watch.look(ends, self._stream.topic_ids)

    def _on_assign(self, _: kafka.Consumer, partitions: list[kafka.TopicPartition]) -> None:
        self._assigned = client.places(partitions)
        self._stop_reading()  # until the database has said where

    def _on_revoke(self, _: kafka.Consumer, partitions: list[kafka.TopicPartition]) -> None:
        """Leave partitions, lost or handed over: what is in hand of them is dropped."""
        self._assigned = []
        self._is_placed = True
        self._generation += 1
        self.tally.offsets = {}
        self.tally.ends = {}

    def _on_commit(self, error: KafkaError | None, _: list[kafka.TopicPartition]) -> None:
        """Count a commit that failed; nothing hangs on it."""
        if error is not None:
            self.tally.commit_failures += 1

    def _on_error(self, error: KafkaError) -> None:
        """Hear of the brokers; what is raised here would be lost."""
        if error.code() in _REFUSED:
            self._refused = BrokerUnavailable(
                f"the broker refuses us: {error.str()}. Look at the settings YTEMPIRE_KAFKA_..., "
                "and at what the broker lets this user read"
            )
        elif error.code() in _AWAY:
            self._broker_is_away(error.str())
        elif error.fatal():
            self._refused = BrokerUnavailable(f"the Kafka client gave up: {error.str()}")

    def _on_message_error(self, one: kafka.Message) -> None:
        error, topic = one.error(), one.topic() or ""
        assert error is not None
        if error.code() == KafkaError.UNKNOWN_TOPIC_OR_PART:
            if topic not in self._missing:
                self._missing.add(topic)
                self._says(f"the topic {topic} is not there yet: waiting for it")
        elif error.code() == KafkaError._AUTO_OFFSET_RESET:
            self._find_beginning((topic, one.partition() or 0))
        else:
            self._on_error(error)

    def _find_beginning(self, place: Place) -> None:
        """Look into an offset that the broker does not have: deleted, or of another topic."""
        offset = self.tally.offsets.get(place)
        if offset is None or not self._is_placed:
            return
        try:
            beginning = client.beginning(self._kafka, place, _BROKER_WAIT_SECONDS * 5)
        except KafkaException as error:
            self._broker_is_away(words(error))
            self._stop_reading()
            return
        if beginning <= offset:
            raise TopicRecreated(place[0], shorter(place, offset, self.tally.ends.get(place)))
        lost = fence.skip(self._writer.connection(), self._stream, place, beginning)
        self._says(
            f"{lost:,} messages of {messages.in_words([place])} were deleted by the broker's "
            f"retention before they were read: going on at {beginning:,}. Lengthen its retention, "
            "or keep the stream running"
        )
        self._stop_reading()

    def _broker_is_away(self, said: str) -> None:
        if self.tally.broker_away_since is None:
            self.tally.broker_away_since = clock.wall_now()
            self._says(f"the broker does not answer ({said}): trying on")

    def _back(self) -> None:
        if self.tally.broker_away_since is not None:
            away = (clock.wall_now() - self.tally.broker_away_since).total_seconds()
            self.tally.broker_away_since = None
            self._says(f"the broker answers again, after {away:.0f} s")
