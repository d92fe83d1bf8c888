"""One transaction a batch: what was written is not written again, whoever holds it in its hands."""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import psycopg
import pytest

from ytempire.stream import fence, messages, writing
from ytempire.stream.broker import BrokerUnavailable
from ytempire.stream.errors import FenceMoved, TopicRecreated
from ytempire.stream.fence import Stream
from ytempire.stream.messages import Batch, Message
from ytempire.warehouse.connection import Warehouse

from .examples import told
from .reading import no_facts

PLACE = ("api-events", 0)
STREAM = Stream("g", "c", {"api-events": "id-1"})


@pytest.fixture
def connection(warehouse: Warehouse) -> Iterator[psycopg.Connection]:
    with warehouse.connect("writer", autocommit=True) as opened:
        fence.begin(opened, STREAM, [PLACE])
        yield opened


def quotas(first: int, count: int, **changes: object) -> Batch:
    """Return messages at these offsets; each third is no event."""
    values = [
        b"no event %d" % offset
        if offset % 3 == 2
        else json.dumps(
            told("api_quota_update", event_id=str(uuid.UUID(int=offset)), **changes)
        ).encode()
        for offset in range(first, first + count)
    ]
    return messages.read(
        Message(*PLACE, first + number, 1_764_000_000_000, b"default", value)
        for number, value in enumerate(values)
    )


def test_what_another_has_written_is_left_out(connection: psycopg.Connection) -> None:
    """The one that slept holds messages 4 to 9, of which another wrote those before 7."""
    handled = []

    def handle(_: psycopg.Connection, events: object) -> dict[uuid.UUID, str]:
        handled.append([event.event_id.int for event in events])  # type: ignore[attr-defined]
        return {}

    assert writing.write(connection, STREAM, quotas(0, 7), handle).messages == 7
    late = writing.write(connection, STREAM, quotas(4, 6), handle)
    assert (late.before, late.messages, late.repeated) == (3, 3, 0)
    again = writing.write(connection, STREAM, quotas(0, 7), handle)
    assert (again.before, again.messages) == (7, 0)
    assert handled == [[0, 1, 3, 4, 6], [7, 9]]
    assert fence.begin(connection, STREAM, [PLACE]) == {PLACE: 10}


def test_a_batch_of_an_older_topic_is_not_written(connection: psycopg.Connection) -> None:
    fence.forget(connection, PLACE[0])
    with pytest.raises(FenceMoved):
        writing.write(connection, STREAM, quotas(0, 3), no_facts)
    fence.begin(connection, Stream("g", "c", {"api-events": "id-2"}), [PLACE])
    with pytest.raises(FenceMoved):
        writing.write(connection, STREAM, quotas(0, 3), no_facts)
    with pytest.raises(TopicRecreated, match="its id was id-2 and is id-1"):
        fence.begin(connection, STREAM, [PLACE])
    assert connection.execute("select count(*) from ytempire.stream_events").fetchone() == (0,)


def test_an_id_that_is_told_late_is_kept(connection: psycopg.Connection) -> None:
    silent = Stream("other", "c", {})
    assert fence.begin(connection, silent, [PLACE]) == {PLACE: 0}
    writing.write(connection, silent, quotas(0, 3), no_facts)
    assert fence.begin(connection, Stream("other", "c", {"api-events": "x"}), [PLACE]) == {PLACE: 3}
    with pytest.raises(TopicRecreated):
        fence.begin(connection, Stream("other", "c", {"api-events": "y"}), [PLACE])
    with pytest.raises(BrokerUnavailable, match="as it did before"):
        fence.begin(connection, silent, [PLACE])


def test_times_are_kept_apart_and_a_clock_that_is_ahead_is_flagged(
    connection: psycopg.Connection,
) -> None:
    soon, later = (
        (datetime.now(UTC) + timedelta(minutes=minutes)).isoformat() for minutes in (4, 6)
    )
    writing.write(connection, STREAM, quotas(0, 1, occurred_at=soon), no_facts)
    writing.write(connection, STREAM, quotas(1, 1, occurred_at=later), no_facts)
    rows = connection.execute(
        "select is_ahead, kafka_at, received_at > now() - interval '1 minute' "
        "from ytempire.stream_events order by kafka_offset"
    ).fetchall()
    stamped = datetime.fromtimestamp(1_764_000_000, UTC)
    assert rows == [(False, stamped, True), (True, stamped, True)]


def test_messages_that_retention_took_are_counted(connection: psycopg.Connection) -> None:
    writing.write(connection, STREAM, quotas(0, 2), no_facts)
    assert fence.skip(connection, STREAM, PLACE, 10) == 8
    assert fence.skip(connection, STREAM, PLACE, 9) == 0
    row = connection.execute("select next_offset, messages_lost from ytempire.kafka_offsets")
    assert row.fetchone() == (10, 8)


def test_a_failure_undoes_the_whole_batch(connection: psycopg.Connection) -> None:
    def fails(*_: object) -> dict[uuid.UUID, str]:
        raise psycopg.OperationalError("the server closed the connection")

    with pytest.raises(psycopg.OperationalError):
        writing.write(connection, STREAM, quotas(0, 6), fails)
    for table in ("stream_events", "dead_letters"):
        counted = connection.execute(f"select count(*) from ytempire.{table}".encode())
        assert counted.fetchone() == (0,)
    assert fence.begin(connection, STREAM, [PLACE]) == {PLACE: 0}
