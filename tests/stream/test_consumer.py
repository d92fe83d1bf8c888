"""The consumer on librdkafka's mock cluster: each valid event once, each bad message kept."""

from __future__ import annotations

from ytempire.warehouse.connection import Warehouse

from . import traffic
from .brokers import Mock
from .reading import reading, until


def test_events_are_written_once_and_bad_messages_are_kept(
    warehouse: Warehouse, mock: Mock, ask
) -> None:
    told = traffic.of(2_000, for_the_database=3)
    mock.send(told.sent)
    with reading(warehouse, mock.address) as one:
        until(lambda: one.consumer.tally.done.messages == len(told.sent), 15, one)
    assert one.error is None
    assert {id_ for (id_,) in ask("select event_id from ytempire.stream_events")} == told.events
    kept = [bytes(raw) for (raw,) in ask("select raw from ytempire.dead_letters")]
    assert sorted(kept) == sorted(told.bad)
