"""One transaction a batch: what was written is not written again, whoever holds it in its hands."""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import psycopg
import pytest

from ytempire.stream import dead_letters, fence, messages, replaying, service, writing
from ytempire.stream.broker import BrokerUnavailable
from ytempire.stream.errors import FenceMoved, TopicRecreated
from ytempire.stream.fence import Stream
from ytempire.stream.messages import Batch, Message
from ytempire.warehouse.connection import Warehouse

from .examples import CHANNEL, told
from .reading import no_facts

PLACE = ("api-events", 0)
STREAM = Stream("g", "c", {"api-events": "id-1"})


@pytest.fixture
def connection(warehouse: Warehouse) -> Iterator[psycopg.Connection]:
    with warehouse.connect("writer", autocommit=True) as opened:
        fence.begin(opened, STREAM, [PLACE])
        yield opened


STAMP = 1_764_000_000_000


def quotas(first: int, count: int, stamp: int | None = STAMP, **changes: object) -> Batch:
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
        Message(*PLACE, first + number, stamp, b"default", value)
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
    now = datetime.now(UTC)
    stamp = round(now.timestamp() * 1000)
    kinds = [
        (4, stamp), (6, stamp), (6, None), (-50, stamp - 3_600_000), (-56, stamp - 3_600_000),
        (-50, 1000),
    ]  # fmt: skip
    for number, (minutes, at_ms) in enumerate(kinds):
        occurred_at = (now + timedelta(minutes=minutes)).isoformat()
        message = json.dumps(
            told("api_quota_update", event_id=str(uuid.UUID(int=number)), occurred_at=occurred_at)
        ).encode()
        batch = messages.read([Message(*PLACE, number, at_ms, None, message)])
        writing.write(connection, STREAM, batch, no_facts)
    rows = connection.execute(
        "select is_ahead, kafka_at, received_at > now() - interval '1 minute' "
        "from ytempire.stream_events order by kafka_offset"
    ).fetchall()
    assert [row[0] for row in rows] == [False, True, True, True, False, False]
    assert rows[3][1] == datetime.fromtimestamp((stamp - 3_600_000) / 1000, UTC)
    assert all(row[2] for row in rows)


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


def test_another_event_with_a_known_id_is_a_dead_letter(
    connection: psycopg.Connection, warehouse: Warehouse
) -> None:
    """Within a batch and beyond it; what is told again as it was, however written, is none."""
    one = told("api_quota_update", remaining=5000)
    again = dict(reversed(one.items())) | {"sent_again": True}
    other = one | {"remaining": 10}

    def write(first: int, *said: object) -> writing.Written:
        read = [
            Message(*PLACE, first + n, STAMP, None, json.dumps(value).encode())
            for n, value in enumerate(said)
        ]
        return writing.write(connection, STREAM, messages.read(read), no_facts)

    done = write(0, one, again, other)
    assert (done.events.total(), done.repeated, done.dead) == (1, 1, {"id_reused": 1})
    done = write(3, other, again, one)
    assert (done.events.total(), done.repeated, done.dead) == (0, 2, {"id_reused": 1})
    assert done.messages == 3
    rows = connection.execute(
        "select kafka_offset, error_class from ytempire.dead_letters"
    ).fetchall()
    assert rows == [(2, "id_reused"), (3, "id_reused")]
    stored = connection.execute("select payload -> 'remaining' from ytempire.stream_events")
    assert stored.fetchall() == [(5000,)]
    ids = [letter.dead_letter_id for letter in dead_letters.find(connection)]
    outcomes = list(replaying.replay(warehouse, ids, no_facts))
    assert [outcome.state for outcome in outcomes] == ["refused", "refused"]
    assert all(outcome.told.startswith("id_reused") for outcome in outcomes)


def test_publications_that_contradict_what_is_known_are_found_at_once(
    connection: psycopg.Connection,
) -> None:
    connection.execute(
        "insert into ytempire.channels (channel_id, youtube_channel_id, channel_name) "
        "values (gen_random_uuid(), %s, 'c')",
        [CHANNEL],
    )
    said = [
        told(
            "video_published", event_id=str(uuid.UUID(int=n)), video_id=str(uuid.UUID(int=n)),
            youtube_video_id="known" if n % 20 == 0 else f"yt{n}",
        )
        for n in range(100)
    ]  # fmt: skip
    write = service.handler([])
    asked = 0

    def handle(*given: Any) -> Any:
        nonlocal asked
        asked += 1
        return write(*given)

    for first, part in ((0, said[:1]), (1, said[1:])):
        asked = 0
        read = [
            Message(*PLACE, first + n, None, None, json.dumps(value).encode())
            for n, value in enumerate(part)
        ]
        done = writing.write(connection, STREAM, messages.read(read), handle)
    assert (done.events.total(), done.dead) == (95, {"refused_by_database": 4})
    assert asked <= 4, "as a whole, to find those of the batch and those of before, without them"
    words = connection.execute("select error from ytempire.dead_letters").fetchall()
    assert len(words) == len(set(words)) == 4
