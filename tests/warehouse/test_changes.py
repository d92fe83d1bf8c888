"""What is written is heard: once a transaction, with its channels, and after a restart."""

from __future__ import annotations

import asyncio
import json
import os
import shutil
import signal
import tempfile
import threading
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID

import psycopg
import pytest

from ytempire import clock
from ytempire.settings import Settings
from ytempire.transform.keys import channel_key
from ytempire.warehouse import changes
from ytempire.warehouse.changes import Changes, Listener
from ytempire.warehouse.connection import Warehouse

AT = datetime(2026, 11, 21, 19, 30, tzinfo=UTC)
CHANNELS = [channel_key(f"UC{n}") for n in range(30)]


def add_channels(connection: psycopg.Connection, count: int, start: int = 0) -> None:
    for number in range(start, start + count):
        connection.execute(
            "insert into ytempire.channels (channel_id, youtube_channel_id, channel_name) "
            "values (%s, %s, 'n')",
            [CHANNELS[number], f"UC{number}"],
        )


def add_video(connection: psycopg.Connection, channel: str) -> UUID:
    row = connection.execute(
        "insert into ytempire.videos (channel_id, title, status) values (%s, 't', 'published') "
        "returning video_id",
        [channel],
    ).fetchone()
    assert row is not None
    return row[0]


@pytest.fixture
def heard(warehouse: Warehouse) -> Iterator[list[dict]]:
    """The notices as they come; asked for by `notices`."""
    with warehouse.connect("reader", autocommit=True) as connection:
        connection.execute(f"listen {changes.CHANNEL}")
        yield lambda: [json.loads(n.payload) for n in connection.notifies(timeout=0.3)]


def test_a_transaction_says_each_channel_once(warehouse: Warehouse, heard) -> None:
    with warehouse.transaction("writer") as connection:
        add_channels(connection, 3)
        connection.execute("update ytempire.channels set niche = 'n'")
        assert heard() == [], "nothing is said before it is so"
    told = heard()
    assert {one["table"] for one in told} == {"channels"}
    assert sorted(c for one in told for c in one["channels"]) == sorted(CHANNELS[:3])

    with warehouse.transaction("writer") as connection:
        add_video(connection, CHANNELS[1])
        video = add_video(connection, CHANNELS[1])
        connection.execute(
            "insert into ytempire.video_costs (video_id, total_cost_micros) values (%s, 1)", [video]
        )
    assert heard() == [
        {"table": "videos", "channels": [CHANNELS[1]]},
        {"table": "video_costs", "channels": [CHANNELS[1]]},
    ]


def test_many_channels_are_one_word_and_no_longer_counted(warehouse: Warehouse, heard) -> None:
    with warehouse.transaction("writer") as connection:
        add_channels(connection, 30)
    told = heard()
    assert [one["channels"] for one in told[-1:]] == [None]
    assert len(told) == 21
    assert max(len(json.dumps(one)) for one in told) < 8000
    with warehouse.transaction("writer") as connection:
        connection.execute("update ytempire.channels set niche = 'n'")
    assert heard() == [{"table": "channels", "channels": None}]


def test_what_changes_nothing_or_is_taken_back_says_nothing(warehouse: Warehouse, heard) -> None:
    with warehouse.transaction("writer") as connection:
        connection.execute("update ytempire.channels set niche = 'n'")
        connection.execute("delete from ytempire.videos")
    assert heard() == []
    with pytest.raises(ZeroDivisionError), warehouse.transaction("writer") as connection:
        add_channels(connection, 1)
        raise ZeroDivisionError
    assert heard() == []
    # Taken back within a transaction, and then done.
    with warehouse.transaction("writer") as connection:
        with connection.transaction():
            add_channels(connection, 1)
            raise psycopg.Rollback
        add_channels(connection, 1)
    assert heard() == [{"table": "channels", "channels": [CHANNELS[0]]}]


def test_a_statement_that_changes_no_row_is_not_told(warehouse: Warehouse, heard) -> None:
    told = (
        "insert into ytempire.quota_told (account_used, quota_bucket, pacific_date, remaining, "
        "told_at, event_id) values ('p', 'general', '2026-11-21', 5, now(), gen_random_uuid()) "
        "on conflict (pacific_date, account_used, quota_bucket) do update "
        "set remaining = excluded.remaining where quota_told.remaining <> excluded.remaining"
    )
    for is_change, statement in (
        (True, told),
        (False, told),
        (False, "update ytempire.quota_told set remaining = 1 where false"),
        (False, "delete from ytempire.alerts where false"),
        (True, "update ytempire.quota_told set remaining = 1"),
        (True, told),
        (True, "delete from ytempire.quota_told"),
    ):
        with warehouse.transaction("writer") as connection:
            connection.execute(statement)
        assert heard() == ([{"table": "quota_told", "channels": None}] if is_change else [])


def test_readings_are_told_once_however_many(warehouse: Warehouse, heard) -> None:
    with warehouse.transaction("writer") as connection:
        add_channels(connection, 1)
        video = add_video(connection, CHANNELS[0])
    heard()
    with warehouse.transaction("writer") as connection:
        for minute in range(3):
            connection.execute(
                "insert into ytempire.video_metrics_timeseries (time, video_id, channel_id, views, "
                "likes_state, comments_state, flags, view_definition, source, authorisation) "
                "values (%s, %s, %s, 1, 'ok', 'ok', '{}', 1, 's', 'public')",
                [AT + timedelta(minutes=minute), video, CHANNELS[0]],
            )
    assert heard() == [{"table": "video_metrics_timeseries", "channels": None}]


def test_a_listener_tells_what_came_together(
    warehouse: Warehouse, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(clock, "now", lambda: AT)
    with Listener(warehouse, window_seconds=0.5) as listener:
        assert listener.next(0.1) is None
        for number in range(2):
            with warehouse.transaction("writer") as connection:
                add_channels(connection, 1, number)
                if number:
                    add_video(connection, CHANNELS[0])
        told = listener.next(5)
        assert told == Changes(frozenset({"channels", "videos"}), frozenset(CHANNELS[:2]), AT)
        assert told.concerns("videos", "alerts")
        assert told.concerns("videos", channel=CHANNELS[0])
        assert not told.concerns("videos", channel=CHANNELS[5])
        assert not told.concerns("alerts")
        assert listener.next(0.1) is None


def test_it_can_be_ended_from_another_thread(warehouse: Warehouse) -> None:
    with Listener(warehouse) as listener:
        begun = time.monotonic()
        threading.Timer(0.2, listener.close).start()
        assert list(listener) == []
        assert time.monotonic() - begun < 5


def test_it_serves_an_event_loop(warehouse: Warehouse) -> None:
    async def first() -> Changes:
        with Listener(warehouse) as listener:
            with warehouse.transaction("writer") as connection:
                add_channels(connection, 1)
            async for told in listener.told():
                return told
        raise AssertionError("it ended by itself")

    assert asyncio.run(first()).channels == {CHANNELS[0]}


def test_after_a_lost_connection_anything_may_have_changed(warehouse: Warehouse) -> None:
    with Listener(warehouse) as listener:
        with warehouse.connect("owner", autocommit=True) as connection:
            connection.execute(
                "select pg_terminate_backend(pid) from pg_stat_activity "
                "where query = %s and pid <> pg_backend_pid()",
                [f"listen {changes.CHANNEL}"],
            )
        told = _first(listener)
        assert (told.tables, told.channels) == (None, None)
        assert told.concerns("videos", channel=CHANNELS[0])
        with warehouse.transaction("writer") as connection:
            add_channels(connection, 1)
        assert _first(listener).tables == {"channels"}


def test_it_survives_a_server_that_is_killed() -> None:
    home = Path(tempfile.mkdtemp(prefix="yt-"))
    home.chmod(0o755)
    try:
        with Warehouse(Settings(home=home / "home")) as warehouse:
            server = warehouse._embedded
            assert server is not None
            with Listener(warehouse) as listener:
                postmaster = int((server.data / "postmaster.pid").read_text().split()[0])
                os.kill(postmaster, signal.SIGKILL)
                assert _first(listener, seconds=60).tables is None
    finally:
        shutil.rmtree(home, ignore_errors=True)


def _first(listener: Listener, seconds: float = 20) -> Changes:
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        told = listener.next(1)
        if told is not None:
            return told
    raise AssertionError("nothing was heard")
