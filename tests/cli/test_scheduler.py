"""The scheduler beside the dashboards is seen to, and ends with them."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import psycopg
import pytest
from tests.cli.command import YTEMPIRE, environment

from ytempire import paths
from ytempire.cli import children, scheduler, watched
from ytempire.settings import Settings


@pytest.fixture
def short(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(watched, "_PAUSE_SECONDS", 0.1)


def test_one_that_ends_by_itself_is_started_again_a_few_times(
    tmp_path: Path, short: None, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture
) -> None:
    started = []

    def start(self: watched.Watched) -> subprocess.Popen[bytes]:
        started.append(1)
        return children.start(["sh", "-c", "echo odd; exit 3"], self._log, os.environ)

    monkeypatch.setattr(watched.Watched, "_start", start)
    with scheduler.beside(Settings(home=tmp_path)):
        deadline = time.monotonic() + 10
        said = ""
        while "no job runs any more" not in said and time.monotonic() < deadline:
            said += capsys.readouterr().out
            time.sleep(0.05)
    assert len(started) == 3
    assert said.count("the scheduler ended by itself (status 3), it said: odd; starting it") == 2
    assert said.endswith("it said: odd; no job runs any more: ytempire schedule\n")


def test_it_is_ended_with_the_block(
    tmp_path: Path, short: None, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture
) -> None:
    def start(self: watched.Watched) -> subprocess.Popen[bytes]:
        return children.start(["sleep", "60"], self._log, os.environ)

    monkeypatch.setattr(watched.Watched, "_start", start)
    one = watched.Watched(scheduler.VERB, tmp_path / "logs" / "x.log")
    one.begin()
    one.end()
    assert one._process.returncode == -signal.SIGTERM
    time.sleep(0.3)
    assert "ended by itself" not in capsys.readouterr().out


def test_it_ends_in_order_when_the_command_that_started_it_is_killed(
    home: Path, database_url: str
) -> None:
    home.mkdir()
    (home / "schedule.yaml").write_text(
        "jobs: {rarely: {description: x, run: {collect: alerts}, every: 1d, timeout: 1m}}"
    )
    starter = (
        "import os, subprocess, sys, time\n"
        "child = subprocess.Popen([sys.argv[1], 'schedule', '--parent', str(os.getpid())])\n"
        "print(child.pid, flush=True)\n"
        "time.sleep(100)\n"
    )
    own = {"YTEMPIRE_DATABASE_URL": database_url, "YTEMPIRE_NETWORK": "simulated"}
    parent = subprocess.Popen(
        [sys.executable, "-c", starter, str(YTEMPIRE)],
        env=environment(home, **own), cwd=paths.project_root(), stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    child = int(parent.stdout.readline())
    try:
        with psycopg.connect(database_url, autocommit=True) as connection:
            told = "select pid, ended_why from ytempire.schedule_leaders"
            wait_until(lambda: connection.execute(told).fetchall())
            assert connection.execute(told).fetchall() == [(child, None)]
            parent.kill()
            parent.wait()
            wait_until(lambda: connection.execute(told).fetchone()[1] is not None)
            [(_, why)] = connection.execute(told).fetchall()
        assert why == "stopped: nothing runs any more"
    finally:
        parent.kill()
        if Path(f"/proc/{child}").exists():
            os.kill(child, signal.SIGKILL)


def wait_until(holds: object, seconds: float = 30) -> None:
    deadline = time.monotonic() + seconds
    while not holds() and time.monotonic() < deadline:
        time.sleep(0.1)
