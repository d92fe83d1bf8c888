"""What the product tells others goes out in order, at least once, and can be counted once."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest
from tests.cli.command import ytempire

from ytempire import clock
from ytempire.runs import announcing
from ytempire.runs.batches import Batch
from ytempire.settings import Settings
from ytempire.stream import service
from ytempire.stream.producing import DeliveryFailed, Producer
from ytempire.stream.publishing import publish_pending
from ytempire.stream.topics import ANALYTICS_UPDATES
from ytempire.stream.updates import PUBLISHED, AnalyticsUpdated
from ytempire.warehouse import outbox
from ytempire.warehouse.connection import Warehouse

from .mock_broker import messages, mock_broker

TOPICS = (ANALYTICS_UPDATES,)
Ask = Callable[..., list[tuple[Any, ...]]]
# It dies as soon as brokers have the message, before it can say so.
DIES = """
import os, signal
from ytempire.settings import load
from ytempire.stream import publishing
from ytempire.stream import service
from ytempire.stream.producing import Producer
from ytempire.warehouse import outbox
from ytempire.warehouse.connection import Warehouse
outbox.sent = lambda *_: os.kill(os.getpid(), signal.SIGKILL)
settings = load()
with Warehouse(settings) as warehouse, Producer(settings) as producer:
    publishing.publish_pending(warehouse, producer)
"""


@pytest.fixture
def given(settings: Settings) -> Iterator[Settings]:
    with mock_broker(TOPICS) as address:
        yield settings.model_copy(update={"kafka_bootstrap_servers": address})


class Broken:
    """Brokers that stop confirming after so many messages."""

    def __init__(self, confirms: int) -> None:
        self.confirms = confirms
        self.seen: list[str] = []

    def put(self, topic: str, key: str, value: bytes, delivered: Any = None) -> None:
        self.seen.append(json.loads(value)["event_id"])

    def flush(self) -> None:
        if len(self.seen) > self.confirms:
            raise DeliveryFailed("the broker is away. Send the same events again")


def write(warehouse: Warehouse, count: int = 1) -> list[str]:
    """Let runs end; return the ids of what they tell."""
    with warehouse.transaction("writer") as connection:
        for _ in range(count):
            announcing.announce(connection, Batch(("pipeline/21_ingest_videos",)))
        rows = connection.execute(
            "select event_id::text from ytempire.outbox_messages order by message_id"
        ).fetchall()
    return [row[0] for row in rows][-count:]


def sent(given: Settings) -> list[dict]:
    address = given.kafka_bootstrap_servers
    assert address is not None
    return [json.loads(message.value()) for message in messages(address, TOPICS)]


def test_what_waits_is_sent_in_order_and_once(warehouse: Warehouse, given: Settings) -> None:
    ids = write(warehouse, 5)
    with Producer(given) as producer:
        assert publish_pending(warehouse, producer) == 5
        assert publish_pending(warehouse, producer) == 0
    assert [one["event_id"] for one in sent(given)] == ids
    later = write(warehouse)
    with Producer(given) as producer:
        assert publish_pending(warehouse, producer) == 1
    assert [one["event_id"] for one in sent(given)] == ids + later


def test_killed_between_delivery_and_mark_it_is_sent_again_under_the_same_id(
    warehouse: Warehouse, given: Settings, ask: Ask
) -> None:
    ids = write(warehouse, 2)
    assert given.database_url is not None
    environment = {
        "YTEMPIRE_HOME": str(given.home),
        "YTEMPIRE_DATABASE_URL": given.database_url.get_secret_value(),
        "YTEMPIRE_KAFKA_BOOTSTRAP_SERVERS": str(given.kafka_bootstrap_servers),
    }
    died = subprocess.run([sys.executable, "-c", DIES], check=False, env=environment, timeout=60)
    assert died.returncode == -signal.SIGKILL
    assert ask("select count(*) from ytempire.outbox_messages where sent_at is null") == [(2,)]
    with Producer(given) as producer:
        assert publish_pending(warehouse, producer) == 2
    found = [one["event_id"] for one in sent(given)]
    assert found == [ids[0], *ids], "once more, and in order"
    assert list(dict.fromkeys(found)) == ids, "counted once by who counts ids"


def test_the_stream_sends_by_itself(warehouse: Warehouse, given: Settings) -> None:
    chore = service._publish(warehouse, given)
    chore.do()
    assert sent(given) == []
    ids = write(warehouse, 2)
    chore.do()
    assert [one["event_id"] for one in sent(given)] == ids


def test_by_hand(warehouse: Warehouse, given: Settings) -> None:
    ids = write(warehouse)
    assert given.database_url is not None
    named = {
        "YTEMPIRE_DATABASE_URL": given.database_url.get_secret_value(),
        "YTEMPIRE_KAFKA_BOOTSTRAP_SERVERS": str(given.kafka_bootstrap_servers),
    }
    done = ytempire(given.home, "events", "publish", "--json", **named)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["sent"] == 1
    again = ytempire(given.home, "events", "publish", **named)
    assert "nothing waits to be sent" in again.stdout
    assert [one["event_id"] for one in sent(given)] == ids


def test_what_is_not_confirmed_waits_with_all_behind_it(warehouse: Warehouse, ask: Ask) -> None:
    ids = write(warehouse, 3)
    broken = Broken(confirms=1)
    with pytest.raises(DeliveryFailed):
        publish_pending(warehouse, broken)
    assert broken.seen == ids[:2]
    assert ask(
        "select sent_at is not null, attempts, last_error from ytempire.outbox_messages "
        "order by message_id"
    ) == [
        (True, 0, None), (False, 1, "the broker is away. Send the same events again"),
        (False, 0, None),
    ]  # fmt: skip
    mended = Broken(confirms=9)
    assert publish_pending(warehouse, mended) == 2
    assert mended.seen == ids[1:]
    assert ask("select count(*) from ytempire.outbox_messages where last_error is null") == [(3,)]


def test_one_process_sends_at_a_time(warehouse: Warehouse) -> None:
    write(warehouse)
    with warehouse.connect("writer", autocommit=True) as other:
        assert outbox.take_turn(other)
        assert publish_pending(warehouse, Broken(9)) == 0
    assert publish_pending(warehouse, Broken(9)) == 1


def test_what_was_sent_long_ago_is_forgotten_and_what_waits_never(
    warehouse: Warehouse, ask: Ask, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(warehouse)
    assert publish_pending(warehouse, Broken(9)) == 1
    with pytest.raises(DeliveryFailed):
        write(warehouse)
        publish_pending(warehouse, Broken(0))
    later = clock.wall_now() + outbox.KEPT + timedelta(hours=1)
    monkeypatch.setattr(clock, "wall_now", lambda: later)
    write(warehouse)
    assert publish_pending(warehouse, Broken(9)) == 2
    assert ask("select count(*) from ytempire.outbox_messages") == [(2,)]


def test_a_run_tells_what_it_changed(warehouse: Warehouse, ask: Ask) -> None:
    at = datetime(2026, 11, 20, 10, tzinfo=UTC)
    batch = Batch(("pipeline/21_a", "pipeline/22_b"), pacific_date=date(2026, 11, 19), job="daily")
    runs = [
        ("pipeline/21_a", "failed", None, None, None),
        ("pipeline/22_b", "ok", 9, {"videos": 4}, at),
        ("pipeline/21_a", "ok", 5, {"videos": 2, "channels": 0}, at),
    ]  # fmt: skip
    for notebook, status, rows_in, written, window in runs:
        with warehouse.transaction("writer") as connection:
            connection.execute(
                "insert into ytempire.pipeline_runs (run_id, batch_id, notebook, parameters, "
                "code_version, notebook_sha256, parameters_sha256, started_at, status, rows_in, "
                "rows_rejected, written, window_start, window_end) "
                "values (%s, %s, %s, '{}', 'v1', '', '', %s, %s, %s, 1, %s, %s, %s)",
                [uuid4(), batch.batch_id, notebook, at, status, rows_in,
                 written and json.dumps(written), window, window and window + timedelta(days=1)],
            )  # fmt: skip
    with warehouse.transaction("writer") as connection:
        announcing.announce(connection, batch)
    [(event_id, topic, key, payload)] = ask(
        "select event_id, topic, message_key, payload from ytempire.outbox_messages"
    )
    assert (topic, key) == (ANALYTICS_UPDATES, announcing.KEY)
    told = AnalyticsUpdated.model_validate_json(json.dumps(payload))
    assert (told.event_id, told.batch_id, told.job) == (event_id, batch.batch_id, "daily")
    assert (told.pacific_date, told.is_complete) == (date(2026, 11, 19), True)
    assert told.tables == {"videos": 6}, "the last time that a step ran counts"
    assert [(one.step, one.status, one.rows_in) for one in told.steps] == [
        ("pipeline/21_a", "ok", 5), ("pipeline/22_b", "ok", 9),
    ]  # fmt: skip
    assert told.steps[0].window_start == at
    assert told.steps[0].window_end == at + timedelta(days=1)


def test_a_run_with_a_step_that_failed_is_not_complete(warehouse: Warehouse, ask: Ask) -> None:
    with warehouse.transaction("writer") as connection:
        announcing.announce(connection, Batch(("pipeline/21_a",)))
    [(payload,)] = ask("select payload from ytempire.outbox_messages")
    assert payload["is_complete"] is False
    assert UUID(payload["event_id"])


def test_it_is_named_the_same_on_both_sides() -> None:
    assert announcing.TOPIC == ANALYTICS_UPDATES
    assert announcing.EVENT_TYPE in PUBLISHED
