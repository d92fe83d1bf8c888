"""The process: what it prints and leaves, its clock, and how it starts again and ends."""

from __future__ import annotations

import json
import os
import signal
import stat
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner

from ytempire.simulator.__main__ import main
from ytempire.simulator.network import Network
from ytempire.simulator.spec import NetworkSpec
from ytempire.simulator.state import StateError, settled
from ytempire.simulator.virtual_clock import VirtualClock

from .conftest import DAYS, END, SIZE, Running

TINY = ("--seed", "3", "--channels", "4", "--videos-per-day", "10", "--scale", "0.5")


def test_it_announces_itself_in_files_only_its_owner_may_read(running: Running) -> None:
    told = running.told
    assert set(told) == {
        "pid", "endpoint", "clock_url", "faults_url", "quota_url",
        "treatments_url", "api_key", "api_keys",
        "vendor_keys", "kafka_bootstrap_servers",
        "oauth_file", "client_file", "seed", "start", "end", "channels",
    }  # fmt: skip
    assert told["pid"] == running.process.pid
    assert told["endpoint"].startswith("http://127.0.0.1:")
    assert set(running.oauth()) == set(told["channels"])
    for name in ("simulator.json", "oauth.json", "state.json", "secrets.json"):
        assert stat.S_IMODE((running.home / name).stat().st_mode) == 0o600


def test_the_clock_stands_at_its_fixed_end(running: Running) -> None:
    assert running.advance(END + timedelta(days=3)) == END
    assert running.advance(END - timedelta(days=3)) == END
    status, body = running.ask("/clock", body=b'{"to": "2026-11-20T12:00:00"}')
    assert status == 400 and "time zone" in body["error"]["message"]


def test_it_starts_again_where_it_stopped(
    tmp_path: Path, start: Callable[..., Running], network: Network
) -> None:
    middle = END - timedelta(days=9)
    first = start(tmp_path, *SIZE, "--days", str(DAYS), "--end", END.isoformat())
    begun = first.advance(network.spec.start)
    assert begun == network.spec.start
    assert first.advance(middle) == middle
    key, oauth = first.told["api_key"], first.oauth()
    assert first.stop() == 0
    assert first.process.stdout is not None and first.process.stderr is not None
    assert first.process.stdout.read() == "" and first.process.stderr.read() == ""
    assert not (tmp_path / "simulator.json").exists()

    # Without --end, and days later: the same start, the same history, the clock continues.
    second = start(tmp_path, *SIZE, "--days", "3")
    try:
        assert second.told["start"] == network.spec.start.isoformat()
        assert second.told["api_key"] == key
        tokens = {c: e["refresh_token"] for c, e in oauth.items()}
        assert {c: e["refresh_token"] for c, e in second.oauth().items()} == tokens
        assert datetime.fromisoformat(second.ask("/clock")[1]["now"]) == middle
        old = network.videos(published_by=middle)[150]
        truth = network.counters(old.youtube_video_id, middle)
        _, answer = second.data("videos:batchGetStats", part="statistics", id=old.youtube_video_id)
        assert truth and answer["items"][0]["statistics"]["viewCount"] == str(truth.views)
    finally:
        second.stop()


def test_another_network_in_the_same_home_is_refused(
    tmp_path: Path, start: Callable[..., Running]
) -> None:
    start(tmp_path, *TINY, "--days", "2").stop()
    done = subprocess.run(
        [sys.executable, "-m", "ytempire.simulator", "--home", str(tmp_path), *TINY,
         "--scale", "0.9"], check=False, capture_output=True, text=True, timeout=20,
    )  # fmt: skip
    assert done.returncode == 1
    assert "this home holds a network with channels 2, not 4" in done.stderr


def test_a_home_keeps_one_network() -> None:
    kept = NetworkSpec(3, END, 4, 10)
    assert settled(NetworkSpec(3, END + timedelta(days=1), 4, 10), kept) is kept
    for other in (
        NetworkSpec(4, END, 4, 10),
        NetworkSpec(3, END, 5, 10),
        NetworkSpec(3, END, 4, 9),
    ):
        with pytest.raises(StateError, match="this home holds a network"):
            settled(other, kept)


def test_it_becomes_real_time(tmp_path: Path, start: Callable[..., Running]) -> None:
    live = start(tmp_path, *TINY, "--days", "2")
    try:
        before = datetime.now(UTC)
        reading = live.advance(before + timedelta(days=1))
        assert before <= reading <= datetime.now(UTC)
        time.sleep(0.05)
        assert datetime.fromisoformat(live.ask("/clock")[1]["now"]) > reading
    finally:
        live.process.send_signal(signal.SIGINT)
        assert live.process.wait(10) == 0
    kept = datetime.fromisoformat(json.loads((tmp_path / "state.json").read_text())["clock"])
    assert kept > reading


def test_it_ends_with_its_parent(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "ytempire.simulator", "--home", str(tmp_path), *TINY]
    parent = (
        "import subprocess, sys; p = subprocess.Popen(sys.argv[1:],"
        " stdout=subprocess.PIPE, stderr=subprocess.DEVNULL);"
        "p.stdout.readline(); print(p.pid)"
    )
    done = subprocess.run(
        [sys.executable, "-c", parent, *command],
        check=False,
        capture_output=True,
        text=True,
        timeout=20,
    )
    pid = int(done.stdout)
    for _ in range(60):
        if not _is_alive(pid):
            return
        time.sleep(0.1)
    os.kill(pid, signal.SIGKILL)
    raise AssertionError("the simulator outlived its parent")


def _is_alive(pid: int) -> bool:
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0]
    except FileNotFoundError:
        return False
    return state != "Z"


def test_an_end_without_a_zone_is_refused(tmp_path: Path) -> None:
    done = CliRunner().invoke(main, ["--home", str(tmp_path), "--end", "2026-11-20T12:00:00"])
    assert done.exit_code == 2 and "with a zone" in done.output


def test_the_clock_stands_still_until_it_is_live() -> None:
    real = [END]
    clock = VirtualClock(END - timedelta(days=2), real_now=lambda: real[0])
    real[0] += timedelta(minutes=1)
    assert clock.now() == END - timedelta(days=2)
    assert clock.advance(END - timedelta(days=1)) == END - timedelta(days=1)
    assert clock.advance(END + timedelta(days=1)) == real[0]
    real[0] += timedelta(minutes=1)
    assert clock.now() == real[0]
    with pytest.raises(ValueError, match="time zone"):
        clock.advance(END.replace(tzinfo=None))
