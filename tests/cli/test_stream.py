"""ytempire stream as its users run it, and what is done with dead letters by hand."""

from __future__ import annotations

import json
import signal
import subprocess
import time
import uuid
from collections.abc import Callable, Iterator
from pathlib import Path

import psycopg
import pytest
from tests.cli.command import YTEMPIRE, environment, ytempire
from tests.stream.brokers import Mock
from tests.stream.examples import CHANNEL, told

from ytempire import paths
from ytempire.stream import topics

SERVERS = "YTEMPIRE_KAFKA_BOOTSTRAP_SERVERS"


@pytest.fixture
def connection(database_url: str) -> Iterator[psycopg.Connection]:
    with psycopg.connect(database_url, autocommit=True) as opened:
        yield opened


@pytest.fixture
def by_hand(home: Path, database_url: str) -> Callable[..., dict]:
    """Run a verb of ``ytempire events`` and return its answer, with its exit status."""

    def run(*arguments: str) -> dict:
        done = ytempire(home, "events", *arguments, "--json", YTEMPIRE_DATABASE_URL=database_url)
        assert done.stdout, done.stderr
        return json.loads(done.stdout) | {"status": done.returncode}

    return run


def quota(**changes: object) -> dict:
    return told("api_quota_update", event_id=str(uuid.uuid4()), **changes)


def refuse(connection: psycopg.Connection, value: bytes, offset: int) -> int:
    """Keep a dead letter, as the stream does; return its id."""
    row = connection.execute(
        "insert into ytempire.dead_letters (cluster, topic, kafka_partition, kafka_offset, raw, "
        "error_class, error, first_at, last_at) values ('c', 'api-events', 0, %s, %s, 'invalid', "
        "'of then', now(), now()) returning dead_letter_id",
        [offset, value],
    ).fetchone()
    assert row is not None
    return row[0]


def test_events_become_rows_until_it_is_asked_to_end(
    home: Path, database_url: str, connection: psycopg.Connection
) -> None:
    broker = Mock()
    connection.execute(
        "insert into ytempire.channels (channel_id, youtube_channel_id, channel_name) "
        "values (gen_random_uuid(), %s, 'ours')",
        [CHANNEL],
    )
    messages = [quota(), told("video_published"), told("video_published")]
    sent = [
        (topics.TOPIC_OF[one["event_type"]], b"k", json.dumps(one).encode()) for one in messages
    ]
    broker.send([*sent, (topics.API_EVENTS, b"k", b"no event")])
    process = subprocess.Popen(
        [str(YTEMPIRE), "stream"],
        env=environment(
            home, YTEMPIRE_DATABASE_URL=database_url, YTEMPIRE_NETWORK="simulated",
            **{SERVERS: broker.address},
        ),
        cwd=paths.project_root(), stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
    )  # fmt: skip
    try:
        deadline = time.monotonic() + 60
        while connection.execute(
            "select coalesce(sum(next_offset), 0) from ytempire.kafka_offsets"
        ).fetchone() != (4,):
            assert time.monotonic() < deadline and process.poll() is None, process.stdout
            time.sleep(0.1)
        process.send_signal(signal.SIGTERM)
        said, _ = process.communicate(timeout=30)
    finally:
        process.kill()
    assert process.returncode == 0, said
    assert f"waiting for the broker at {broker.address}: topics video-events, cost-events" in said
    assert "reading api-events 0-3, video-events 0-3 of cluster mock" in said
    assert "stopped: 2 events, 1 told again, 1 dead letters, 0 wait" in said
    titles = connection.execute("select title, youtube_video_id from ytempire.videos").fetchall()
    assert titles == [("Ten Rivers", "dQw4w9WgXcQ")]


def test_without_a_broker_it_says_what_to_set(home: Path, database_url: str) -> None:
    done = ytempire(
        home, "stream", YTEMPIRE_DATABASE_URL=database_url, YTEMPIRE_NETWORK="simulated"
    )
    assert done.returncode == 2
    assert SERVERS in done.stderr


def test_dead_letters_are_replayed_once_and_the_others_stay(
    by_hand: Callable[..., dict], connection: psycopg.Connection
) -> None:
    good = quota(remaining=900)
    mended = refuse(connection, json.dumps(good).encode(), 1)
    again = refuse(connection, json.dumps(good).encode(), 2)
    broken = refuse(connection, b"{", 3)
    waiting = refuse(connection, json.dumps(told("video_published")).encode(), 4)
    listed = by_hand("dead-letters", "list", "--class", "invalid")
    assert [one["id"] for one in listed["dead_letters"]] == [waiting, broken, again, mended]
    assert listed["classes"] == {"invalid": 4}
    done = by_hand("dead-letters", "replay", "--all-open")
    assert done["status"] == 0
    assert [(one["id"], one["state"]) for one in done["outcomes"]] == [
        (mended, "replayed"), (again, "known"), (broken, "refused"), (waiting, "replayed"),
    ]  # fmt: skip
    assert done["outcomes"][3]["told"] == f"waits for channel {CHANNEL}"
    assert connection.execute(
        "select dead_letter_id, error_class, attempts from ytempire.dead_letters "
        "where replayed_at is null"
    ).fetchall() == [(broken, "not_json", 2)]
    assert connection.execute(
        "select event_id::text, kafka_offset from ytempire.stream_events where waits_for is null"
    ).fetchall() == [(good["event_id"], 1)]
    [left] = connection.execute("select remaining from ytempire.quota_told").fetchall()
    assert left == (900,)
    settled = by_hand("dead-letters", "replay", str(mended))
    assert [one["state"] for one in settled["outcomes"]] == ["settled"]
    assert by_hand("dead-letters", "replay", str(broken))["status"] == 1


def test_dead_letters_are_dismissed_with_a_reason(
    by_hand: Callable[..., dict], connection: psycopg.Connection
) -> None:
    one = refuse(connection, b"x", 1)
    assert by_hand("dead-letters", "dismiss", str(one), "--reason", " ")["status"] == 2
    assert (
        by_hand("dead-letters", "dismiss", str(one), "--reason", "A load test.")["dismissed"] == 1
    )
    assert by_hand("dead-letters", "list")["total"] == 0
    [kept] = by_hand("dead-letters", "list", "--state", "dismissed")["dead_letters"]
    assert (kept["id"], kept["dismissed_why"]) == (one, "A load test.")
    assert by_hand("dead-letters", "dismiss", str(one), "--reason", "no")["settled_before"] == 1
    assert "no dead letter 7777" in by_hand("dead-letters", "replay", "7777")["error"]


def test_a_topic_is_accepted_by_name(
    by_hand: Callable[..., dict], connection: psycopg.Connection
) -> None:
    assert by_hand("accept-topic", "video-events")["status"] == 2
    connection.execute(
        "insert into ytempire.kafka_offsets (consumer_group, cluster, topic, kafka_partition, "
        "next_offset, begun_at, moved_at) values ('g', 'c', 'video-events', 0, 9, now(), now()), "
        "('g', 'c', 'cost-events', 0, 9, now(), now())"
    )
    assert by_hand("accept-topic", "video-events")["partitions"] == 1
    assert connection.execute("select topic from ytempire.kafka_offsets").fetchall() == [
        ("cost-events",)
    ]
