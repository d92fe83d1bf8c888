"""The scheduler beside the dashboards is seen to, and ends with them."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterable
from pathlib import Path

import psycopg
import pytest
from tests.cli.command import YTEMPIRE, environment

from ytempire import paths
from ytempire.cli import children, scheduler, watched


@pytest.fixture
def short(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(watched, "_PAUSE_SECONDS", 0.1)


class Ending:
    """Stands for processes that end by themselves, one after the other, with these statuses."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, statuses: Iterable[int]) -> None:
        self.pauses: list[float] = []
        self.started = 0
        left = iter(statuses)

        def start(watched_: watched.Watched) -> subprocess.Popen[bytes]:
            self.started += 1
            end = f"echo odd; exit {next(left)}"
            return children.start(["sh", "-c", end], watched_._log, os.environ)

        monkeypatch.setattr(watched.Watched, "_start", start)

    def watch(self, log: Path) -> watched.Watched:
        """Watch them to the last, without the pauses."""
        one = watched.Watched(scheduler.VERB, log)
        one._ending.wait = lambda seconds=None: self.pauses.append(seconds)  # type: ignore
        one._watch()
        return one


def test_one_that_ends_by_itself_is_started_again_however_often(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture
) -> None:
    ending = Ending(monkeypatch, [3, 1, 3, 1, 4, 3, 2])
    ending.watch(tmp_path / "logs" / "x.log")
    said = capsys.readouterr().out
    assert ending.started == 7
    assert ending.pauses == [5, 10, 20, 40, 60, 60]
    assert "the scheduler ended by itself (status 3), it said: odd; starting it again in 5" in said
    assert said.endswith("(status 2), it said: odd; no job runs any more: ytempire schedule\n")


def test_one_that_was_well_for_minutes_has_a_clean_slate(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watched, "_HEALTHY_AFTER_SECONDS", 0)
    ending = Ending(monkeypatch, [1, 1, 1, 1, 5])
    ending.watch(tmp_path / "logs" / "x.log")
    assert ending.pauses == [5, 5, 5, 5]


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
