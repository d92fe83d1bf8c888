"""The live loop against a network that goes on: all that was told is there once, and is true."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from pydantic import SecretStr
from tests.collection.live_network import END, FAULTS, LiveNetwork, live_network

from ytempire.parameters import LivePolling
from ytempire.settings import Settings
from ytempire.warehouse.connection import Warehouse

USED = "select ytempire.quota_used('default', 'batchGetStats', '2026-11-20')"
BEGIN = END - timedelta(minutes=90)


@pytest.fixture
def network(warehouse: Warehouse, settings: Settings, tmp_path: Path) -> Iterator[LiveNetwork]:
    home = tmp_path / "network"
    home.mkdir()
    with live_network(warehouse, settings, home) as ready:
        ready.begin(BEGIN)
        yield ready


def longest_wait(network: LiveNetwork, younger_than: str, since: str) -> timedelta:
    """Return the longest time between readings of a young video, or from its publication on."""
    ((wait,),) = network.rows(
        f"""
        select max(time - coalesce(
            before, case when published_at > '{BEGIN}' then published_at end, time
        ))
        from (
            select
                readings.time, videos.published_at,
                lag(readings.time) over (partition by video_id order by readings.time) as before
            from ytempire.video_metrics_timeseries as readings
            inner join ytempire.videos using (video_id)
        )
        where time > '{BEGIN}'::timestamptz + interval '{since}'
            and time < published_at + interval '{younger_than}'
        """
    )
    return wait


def test_young_videos_are_read_often_and_nothing_is_lost(network: LiveNetwork) -> None:
    told = network.watch(BEGIN + timedelta(minutes=20))
    assert told.success
    assert "requests for counters" in (told.note or "")
    drain = timedelta(seconds=LivePolling().drain_seconds)
    assert longest_wait(network, "3 hours", "5 minutes") <= timedelta(minutes=1) + drain
    assert longest_wait(network, "24 hours", "10 minutes") <= timedelta(minutes=5) + drain
    receipt = network.receipt()
    assert receipt.is_exact, receipt
    ((today,),) = network.rows(USED)
    assert today == network.spent()
    due = "select count(*) from ytempire.poll_schedule where due_at <= read_at"
    assert network.rows(due) == [(0,)]


def test_a_second_watch_goes_on_where_the_first_ended(network: LiveNetwork) -> None:
    network.watch(BEGIN + timedelta(minutes=10))
    before = network.receipt()
    network.watch(BEGIN + timedelta(minutes=20))
    after = network.receipt()
    assert after.is_exact, after
    assert longest_wait(network, "3 hours", "5 minutes") <= timedelta(seconds=90)
    # It does not ask for everything anew.
    assert after.units - before.units < 2 * before.units


def test_faults_lose_and_double_nothing(network: LiveNetwork) -> None:
    network.post("/faults", {"seed": 3, "faults": FAULTS})
    told = network.watch(BEGIN + timedelta(minutes=20))
    assert told.success
    receipt = network.receipt()
    assert receipt.failed > 2
    assert receipt.is_exact, receipt
    # A video that one answer left out is no video that is gone.
    gone = network.rows("select count(*) from ytempire.video_availability where state = 'missing' "
                        "and valid_from > %s", BEGIN)  # fmt: skip
    really = [v for v in network.truth.videos(END) if v.hidden_from and BEGIN < v.hidden_from < END]
    assert gone[0][0] <= len(really)


def test_a_source_that_is_down_is_waited_for(network: LiveNetwork) -> None:
    down = {"kind": "forbidden", "methods": ["youtube.*"],
            "until": (BEGIN + timedelta(minutes=5)).isoformat()}  # fmt: skip
    network.post("/faults", {"faults": [down]})
    told = network.watch(BEGIN + timedelta(minutes=10))
    assert "forbidden" in (told.note or "")
    assert network.receipt().is_exact
    read = network.rows(
        "select count(*) from ytempire.video_metrics_timeseries where time > %s",
        BEGIN + timedelta(minutes=5),
    )
    assert read[0][0] > 20


def test_without_the_factory_youtube_is_read_all_the_same(network: LiveNetwork) -> None:
    network.settings = network.settings.model_copy(
        update={
            "factory_database_url": SecretStr(
                "host=127.0.0.1 port=1 dbname=factory user=f password=a-secret"
            )
        }
    )
    told = network.watch(BEGIN + timedelta(minutes=5))
    assert told.success
    assert "factory" in (told.note or "")
    assert "a-secret" not in (told.note or "")
    assert network.rows(
        "select count(*) > 20 from ytempire.video_metrics_timeseries where time > %s", BEGIN
    ) == [(True,)]


def test_a_watch_that_is_told_nothing_has_failed(network: LiveNetwork) -> None:
    network.settings = network.settings.model_copy(update={"youtube_api_key": SecretStr("wrong")})
    told = network.watch(BEGIN + timedelta(minutes=1))
    assert not told.success
    assert "YTEMPIRE_YOUTUBE_API_KEY" in (told.note or "")


def test_when_google_says_the_day_is_spent_no_more_is_asked(network: LiveNetwork) -> None:
    # Two hours before midnight Pacific somebody else takes all there is.
    network.post("/faults", {"faults": [
        {"kind": "quotaUsedElsewhere", "bucket": "batchGetStats", "units": 10_000,
         "from": (BEGIN + timedelta(minutes=5)).isoformat()}
    ]})  # fmt: skip
    told = network.watch(BEGIN + timedelta(minutes=15))
    assert told.success
    assert "spent" in (told.note or "")
    refused = "select count(*) from ytempire.youtube_api_usage where error_reason = 'quotaExceeded'"
    assert network.rows(refused) == [(1,)]
    closed = "select quota_remaining, closed_at is not null from ytempire.youtube_quota_daily " \
             "where quota_bucket = 'batchGetStats' order by date desc limit 1"  # fmt: skip
    assert network.rows(closed) == [(0, True)]
    assert network.receipt().is_exact


WATCH = """
import sys, os, json
from datetime import datetime
from pathlib import Path
from tests.collection.live_network import watch_from
watch_from(json.loads(sys.stdin.read()))
"""


def test_a_killed_watch_doubles_nothing(network: LiveNetwork) -> None:
    told = network.as_told(BEGIN + timedelta(minutes=60))
    with subprocess.Popen(
        [sys.executable, "-c", WATCH], stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True
    ) as process:
        assert process.stdin is not None
        process.stdin.write(told)
        process.stdin.close()
        until = time.monotonic() + 60
        schedule = "select count(*) from ytempire.poll_schedule"
        while not network.rows(schedule)[0][0] and time.monotonic() < until:
            time.sleep(0.05)
        time.sleep(0.5)
        process.send_signal(signal.SIGKILL)
    killed = network.receipt()
    assert (killed.stored, killed.untrue) == (killed.told, 0)
    network.watch(BEGIN + timedelta(minutes=89))
    receipt = network.receipt()
    # What the killed one had reserved stays spent: Google may have counted it.
    assert receipt.told == receipt.stored == receipt.instants
    assert receipt.open <= 2
    spent = network.spent()
    ((ours,),) = network.rows(USED)
    assert ours >= spent
