"""Writers, a refresher and readers at once; and a refresh that is killed."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
import threading
import time
from datetime import UTC, datetime

import psycopg
import pytest
from tests.warehouse.backends.rig import HOURLY, PLAIN, VIDEOS, Rig, at

from ytempire.settings import Settings
from ytempire.warehouse import refreshing
from ytempire.warehouse.connection import Warehouse
from ytempire.warehouse.errors import InUse

_SECONDS = 5.0


def _write(url: str, seed: int, until: float, failures: list[str]) -> None:
    """Write, change and delete readings, some of it under REPEATABLE READ."""
    chance = random.Random(seed)
    with psycopg.connect(url, autocommit=True) as connection:
        rig = Rig(connection, "native")
        while time.monotonic() < until:
            connection.isolation_level = (
                psycopg.IsolationLevel.REPEATABLE_READ if chance.random() < 0.2 else None
            )
            try:
                with connection.transaction():
                    _change(rig, chance, seed)
            except psycopg.errors.SerializationFailure:
                continue
            except psycopg.Error as error:
                failures.append(repr(error))
                return


def _change(rig: Rig, chance: random.Random, video: int) -> None:
    kind = chance.random()
    if kind < 0.6:
        hours = {chance.randrange(0, 60 * 12) / 12 for _ in range(20)}
        rig.upsert([rig.reading(video, h, views=chance.randrange(1000)) for h in hours])
    elif kind < 0.8:
        rig.connection.execute(
            "update ytempire.video_metrics_timeseries set views = views + 1 "
            "where video_id = %s and time >= %s",
            [VIDEOS[video], at(chance.randrange(60))],
        )
    else:
        low = chance.randrange(60)
        rig.connection.execute(
            "delete from ytempire.video_metrics_timeseries "
            "where video_id = %s and time >= %s and time < %s",
            [VIDEOS[video], at(low), at(low + 2)],
        )


def _refresh(warehouse: Warehouse, until: float, failures: list[str], done: list[int]) -> None:
    hours = 0
    while time.monotonic() < until:
        hours = min(hours + 2, 62)
        try:
            refreshing.refresh(warehouse, until=at(hours))
        except Exception as error:
            failures.append(repr(error))
            return
        done.append(hours)


def test_no_reader_ever_sees_another_figure(native: Rig, native_url: str, tmp_path) -> None:
    native.reset()
    failures: list[str] = []
    done: list[int] = []
    until = time.monotonic() + _SECONDS
    # Both answers from one snapshot: what differs was never true.
    differing = f"""
        with hourly as ({HOURLY.format("ytempire.video_metrics_hourly")}),
        plain as ({HOURLY.format(f"({PLAIN})")})
        select count(*) from (
            (select * from hourly except select * from plain)
            union all (select * from plain except select * from hourly)
        ) as differences
    """
    with Warehouse(Settings(home=tmp_path, database_url=native_url)) as warehouse:
        threads = [
            threading.Thread(target=_write, args=(native_url, n, until, failures)) for n in range(3)
        ]
        threads.append(threading.Thread(target=_refresh, args=(warehouse, until, failures, done)))
        for thread in threads:
            thread.start()
        looked = 0
        while time.monotonic() < until:
            found = native.connection.execute(differing.encode()).fetchone()
            assert found == (0,), f"after {looked} looks"
            looked += 1
        for thread in threads:
            thread.join()
        assert failures == []
        assert looked > 5
        assert len(done) > 5
        refreshing.refresh(warehouse, until=at(70))
    assert native.hours() == native.plain()


_REFRESHER = """
import sys
from datetime import datetime
from pathlib import Path
from ytempire.settings import Settings
from ytempire.warehouse import refreshing
from ytempire.warehouse.connection import Warehouse
with Warehouse(Settings(home=Path(sys.argv[2]), database_url=sys.argv[1])) as warehouse:
    print("begun", flush=True)
    refreshing.refresh(warehouse, until=datetime.fromisoformat(sys.argv[3]))
"""


def test_a_killed_refresh_loses_and_doubles_nothing(native: Rig, native_url: str, tmp_path) -> None:
    native.reset()
    native.copy([native.reading(v, h / 20, views=h * 3) for v in range(3) for h in range(60 * 20)])
    # Each batch waits a moment, so that there is one to be killed in.
    native.connection.execute(
        "create function ytempire.slow_batch() returns trigger language plpgsql as "
        "'begin perform pg_sleep(0.4); return null; end'"
    )
    native.connection.execute(
        "create trigger slow_batch after insert on ytempire.video_hours_rolled "
        "for each statement execute function ytempire.slow_batch()"
    )
    try:
        with subprocess.Popen(
            [sys.executable, "-c", _REFRESHER, native_url, str(tmp_path), at(70).isoformat()],
            stdout=subprocess.PIPE,
        ) as process:
            assert process.stdout is not None
            process.stdout.readline()
            _wait_for_rolled(native)
            process.send_signal(signal.SIGKILL)
        assert native.hours() == native.plain()
        some = _rolled(native)
        assert 0 < some < 3 * 60
    finally:
        native.connection.execute("drop function ytempire.slow_batch() cascade")
    _wait_until_unlocked(native)
    native.refresh(at(70))
    assert native.hours() == native.plain()
    assert _rolled(native) == 3 * 60


def test_a_second_refresh_says_that_one_is_running(native: Rig, native_url: str, tmp_path) -> None:
    native.reset()
    waited: list[float] = []
    with psycopg.connect(native_url) as other:
        other.execute("select pg_advisory_lock(hashtext('ytempire.refresh_video_hours'))")
        with (
            Warehouse(Settings(home=tmp_path, database_url=native_url)) as warehouse,
            pytest.raises(InUse, match="run the same command again"),
        ):
            refreshing.refresh(warehouse, until=at(2), wait=waited.append)
    assert len(waited) == refreshing.ATTEMPTS - 1


def test_a_long_writer_is_not_waited_for(native: Rig, native_url: str) -> None:
    native.reset()
    with psycopg.connect(native_url) as other:
        Rig(other, "native").upsert([native.reading(0, 1, views=5)])
        before = time.monotonic()
        assert native.refresh(at(4)).watermark is None
        assert time.monotonic() - before < 5
        other.commit()
    assert native.hours() == native.plain() != []
    assert native.refresh(at(4)).watermark == datetime(2026, 10, 29, 5, tzinfo=UTC)


def _rolled(rig: Rig) -> int:
    row = rig.connection.execute("select count(*) from ytempire.video_hours_rolled").fetchone()
    assert row is not None
    return row[0]


def _wait_for_rolled(rig: Rig) -> None:
    end = time.monotonic() + 20
    while not _rolled(rig):
        assert time.monotonic() < end
        time.sleep(0.02)


def _wait_until_unlocked(rig: Rig) -> None:
    """The server notices within a moment that the killed process is gone."""
    end = time.monotonic() + 20
    while rig.connection.execute(
        "select 1 from pg_locks where locktype = 'advisory' "
        "and database = (select oid from pg_database where datname = current_database())"
    ).fetchone():
        assert time.monotonic() < end
        time.sleep(0.05)
