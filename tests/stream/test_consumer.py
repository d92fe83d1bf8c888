"""The consumer on librdkafka's mock cluster: each valid event once, each bad message kept."""

from __future__ import annotations

import urllib.request
from collections import Counter

import psycopg
import pytest

from ytempire.stream import exposition, fence, sampling, topics
from ytempire.stream.errors import TopicRecreated
from ytempire.stream.exposition import MetricsPortTaken
from ytempire.warehouse.connection import Warehouse

from . import traffic
from .brokers import Mock
from .reading import no_facts, reading, until
from .traffic import Traffic

IDS = "select event_id from ytempire.stream_events"
RAWS = "select raw from ytempire.dead_letters"


def holds_exactly(ask, told: Traffic) -> None:
    assert Counter(id_ for (id_,) in ask(IDS)) == Counter(told.events)
    assert Counter(bytes(raw) for (raw,) in ask(RAWS)) == Counter(told.bad)


def test_events_are_written_once_and_bad_messages_are_kept(
    warehouse: Warehouse, mock: Mock, ask, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sampling, "EVERY_SECONDS", 0.5)
    told = traffic.of(2_000, for_the_database=3)
    mock.send(told.sent)
    with reading(warehouse, mock.address) as one:
        until(lambda: one.consumer.tally.done.messages == len(told.sent), 20, one)
        until(lambda: one.consumer.tally.lag == 0, 20, one)
        # Read anew from the beginning by another group, everything is known.
        with reading(warehouse, mock.address, group="others") as other:
            until(lambda: other.consumer.tally.done.messages == len(told.sent), 20, other)
        with exposition.offered(one.consumer.tally, 0) as address:
            text = urllib.request.urlopen(address).read().decode()
        done = one.consumer.tally.done
    assert (one.error, other.error) == (None, None)
    holds_exactly(ask, told)
    assert done.events.total() == len(told.events)
    assert done.dead["refused_by_database"] == 3
    assert done.repeated == len(told.sent) - len(told.events) - len(told.bad)
    assert other.consumer.tally.done.events.total() == 0
    assert 'ytempire_stream_events_total{type="video_published"} ' in text
    assert 'ytempire_stream_dead_letters_total{error_class="not_json"} ' in text
    assert 'ytempire_stream_lag{partition="0",topic="video-events"} 0.0' in text
    samples = ask("select sum(messages), sum(dead_letters), min(lag), count(distinct consumer) "
                  "from ytempire.stream_samples where lag is not null")  # fmt: skip
    assert samples[0][2:] == (0, 1)
    assert ask("select count(*) from ytempire.stream_events where is_ahead") == [(0,)]


def test_reading_goes_on_where_the_database_says(warehouse: Warehouse, mock: Mock, ask) -> None:
    first, second = traffic.of(500, seed=1), traffic.of(500, seed=2)
    for told in (first, second):
        mock.send(told.sent)
        with reading(warehouse, mock.address) as one:
            until(lambda told=told: one.consumer.tally.done.messages == len(told.sent), 20, one)
        assert one.consumer.tally.done.before == 0
    holds_exactly(ask, Traffic([], first.events | second.events, first.bad + second.bad))


def test_another_cluster_is_another_stream(warehouse: Warehouse, mock: Mock, ask) -> None:
    """Its offsets are its own, and an event that it tells again is not doubled."""
    told = traffic.of(500)
    other = Mock()
    for broker in (mock, other):
        broker.send(told.sent)
        with reading(warehouse, broker.address) as one:
            until(lambda: one.consumer.tally.done.messages == len(told.sent), 20, one)
    assert Counter(id_ for (id_,) in ask(IDS)) == Counter(told.events)
    [(clusters,)] = ask("select count(distinct cluster) from ytempire.kafka_offsets")
    assert clusters == 2


def test_offsets_beyond_the_end_end_the_stream_until_they_are_accepted(
    warehouse: Warehouse, mock: Mock, ask
) -> None:
    told = traffic.of(500)
    mock.send(told.sent)
    with reading(warehouse, mock.address) as one:
        until(lambda: one.consumer.tally.done.messages == len(told.sent), 20, one)
    with warehouse.connect("writer", autocommit=True) as connection:
        connection.execute(
            "update ytempire.kafka_offsets set next_offset = next_offset + 1000 "
            "where topic = 'cost-events'"
        )
        with reading(warehouse, mock.address) as stopped:
            until(lambda: stopped.error is not None, 30)
        assert isinstance(stopped.error, TopicRecreated)
        assert "ytempire events accept-topic cost-events" in str(stopped.error)
        assert fence.forget(connection, topics.COST_EVENTS) == 4
    with reading(warehouse, mock.address) as again:
        until(lambda: again.consumer.tally.lag == 0, 30, again)
        until(lambda: again.consumer.tally.done.messages > 0, 30, again)
    assert again.consumer.tally.done.events.total() == 0
    holds_exactly(ask, told)


def test_two_in_each_others_way_try_again(warehouse: Warehouse, mock: Mock, ask) -> None:
    told, refusals = traffic.of(500), iter([psycopg.errors.DeadlockDetected] * 3)

    def handle(connection, events):
        for refusal in refusals:
            raise refusal("a deadlock")
        return no_facts(connection, events)

    mock.send(told.sent)
    with reading(warehouse, mock.address, handle=handle) as one:
        until(lambda: one.consumer.tally.done.messages == len(told.sent), 20, one)
    assert not one.heard("does not answer")
    assert next(refusals, None) is None
    holds_exactly(ask, told)


def test_facts_that_are_refused_take_their_event_along(
    warehouse: Warehouse, mock: Mock, ask
) -> None:
    """One event whose facts the database refuses is found; the others of its batch are written."""
    told = traffic.of(500, bad=0)
    poison = sorted(told.events)[:2]

    def handle(connection, events):
        if any(event.event_id in poison for event in events):
            connection.execute("select 'x'::integer")
        return {
            event.event_id: "channel UC"
            for event in events
            if event.event_type == "video_published"
        }

    mock.send(told.sent)
    with reading(warehouse, mock.address, handle=handle) as one:
        until(lambda: one.consumer.tally.done.messages == len(told.sent), 20, one)
    assert {id_ for (id_,) in ask(IDS)} == told.events - set(poison)
    refused = ask("select distinct error_class, error from ytempire.dead_letters")
    assert [error_class for error_class, _ in refused] == ["refused_by_database"]
    assert "invalid input syntax for type integer" in refused[0][1]
    assert ask(
        "select distinct event_type, waits_for from ytempire.stream_events "
        "where waits_for is not null"
    ) == [("video_published", "channel UC")]


def test_a_bug_ends_the_stream_and_writes_nothing(warehouse: Warehouse, mock: Mock, ask) -> None:
    def handle(connection, events):
        connection.execute("select nothing from nowhere")

    mock.send(traffic.of(200, bad=0).sent)
    with reading(warehouse, mock.address, handle=handle) as one:
        until(lambda: one.error is not None, 20)
    assert isinstance(one.error, psycopg.ProgrammingError)
    assert ask(IDS) == []
    assert ask("select max(next_offset) from ytempire.kafka_offsets") == [(0,)]


def test_messages_that_wait_and_do_not_come_end_the_stream(
    warehouse: Warehouse, mock: Mock, monkeypatch: pytest.MonkeyPatch
) -> None:
    from dataclasses import replace

    from ytempire.stream.consumer import Consumer
    from ytempire.stream.errors import StreamStalled

    from .reading import PATIENT

    def gathers_nothing(self: Consumer) -> list[object]:
        self._kafka.poll(0.05)
        return []

    monkeypatch.setattr(Consumer, "_gather", gathers_nothing)
    mock.send(traffic.of(200).sent)
    with reading(warehouse, mock.address, tuning=replace(PATIENT, stalled_seconds=1)) as one:
        until(lambda: one.error is not None, 30)
    assert isinstance(one.error, StreamStalled)
    assert "start the stream again" in str(one.error)


def test_a_port_that_is_taken_is_told(warehouse: Warehouse, mock: Mock) -> None:
    from ytempire.stream.tally import Tally

    with exposition.offered(Tally(), 0) as address:
        port = int(address.split(":")[2].split("/")[0])
        taken = exposition.offered(Tally(), port)
        with pytest.raises(MetricsPortTaken, match="YTEMPIRE_METRICS_PORT"):
            taken.__enter__()
