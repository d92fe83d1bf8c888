"""The schedule on the command line: printed, written, run, and ended in order."""

from __future__ import annotations

import json
import signal
import subprocess
import time
from datetime import timedelta
from pathlib import Path

import psycopg
import pytest
from tests.cli.command import YTEMPIRE, environment, ytempire

from ytempire import clock, paths
from ytempire.cli import pipeline, schedule
from ytempire.scheduling import locks
from ytempire.warehouse.connection import Warehouse

JOB = "{description: A job., run: {collect: system_health}, every: %s, timeout: %s}"
SCHEDULE = f"""jobs:
  measure: {JOB % ("5s", "10s")}
  rarely: {JOB % ("1d", "1m")}
  waiting: {{description: x, run: {{report: not_written_yet}}, cron: 0 6 * * *, timeout: 1m}}
"""


@pytest.fixture
def scheduled(home: Path) -> Path:
    home.mkdir()
    (home / "schedule.yaml").write_text(SCHEDULE)
    return home


def test_the_next_runs_are_printed_without_a_warehouse(scheduled: Path) -> None:
    told = json.loads(ytempire(scheduled, "schedule", "--next", "4", "--json").stdout)
    assert [run["job"] for run in told["runs"]][:2] == ["measure", "measure"]
    assert len(told["runs"]) == 4
    assert told["idle"] == [
        {"job": "waiting", "runs": "report not_written_yet",
         "why": "waits for its notebook, notebooks/reports/not_written_yet.ipynb"}
    ]  # fmt: skip
    printed = ytempire(scheduled, "schedule", "--next").stdout.splitlines()
    assert printed[0].split() == ["when", "(UTC)", "in", "job", "runs", "due"]
    assert len(printed) == 1 + 20 + 2
    assert printed[-1].startswith("waiting waits for its notebook")
    assert sorted(path.name for path in scheduled.iterdir()) == ["schedule.yaml"]


def test_units_and_lines_call_the_installed_command(scheduled: Path, tmp_path: Path) -> None:
    done = ytempire(scheduled, "schedule", "--systemd", str(tmp_path / "units"))
    assert done.returncode == 0, done.stderr
    assert "systemctl enable --now ytempire-measure.timer ytempire-rarely.timer" in done.stdout
    service = (tmp_path / "units" / "ytempire-measure.service").read_text()
    assert f'ExecStart="{YTEMPIRE}" job measure' in service
    refused = ytempire(scheduled, "schedule", "--crontab")
    assert refused.returncode == 2
    assert "cron cannot say that measure is due every 5s" in refused.stderr


@pytest.mark.parametrize("verb", [["schedule"], ["schedule", "--next"], ["job", "a"], ["run"]])
def test_a_schedule_that_is_wrong_is_refused_before_anything_starts(
    home: Path, verb: list[str]
) -> None:
    home.mkdir()
    file = home / "schedule.yaml"
    file.write_text("jobs: {a: {description: x, run: {collect: stars}, every: 1h, timeout: 1m}}")
    refused = ytempire(home, *verb)
    assert refused.returncode == 2
    assert f"{file}: jobs.a.run.collect: there is no collector 'stars'" in refused.stderr
    assert list(home.iterdir()) == [file]


def test_jobs_by_hand(scheduled: Path, database_url: str) -> None:
    own = {"YTEMPIRE_DATABASE_URL": database_url, "YTEMPIRE_NETWORK": "simulated"}
    done = ytempire(scheduled, "job", "rarely", "--json", **own)
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert (told["job"], told["status"]) == ("rarely", "ok")
    assert told["result"]["written"]["system_samples"] >= 1
    with psycopg.connect(database_url) as connection:
        rows = connection.execute(
            "select job, status, scheduled_at, attempt from ytempire.pipeline_runs"
        ).fetchall()
    assert rows == [("rarely", "ok", None, 1)]
    unknown = ytempire(scheduled, "job", "nothing", **own)
    assert unknown.returncode == 2
    assert "has no job 'nothing'; it has: measure, rarely, waiting" in unknown.stderr
    waiting = ytempire(scheduled, "job", "waiting", **own)
    assert waiting.returncode == 2
    assert "cannot run yet: it waits for its notebook" in waiting.stderr


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_it_runs_until_it_is_told_to_stop(
    scheduled: Path, database_url: str, number: signal.Signals
) -> None:
    own = {"YTEMPIRE_DATABASE_URL": database_url, "YTEMPIRE_NETWORK": "simulated"}
    running = subprocess.Popen(
        [str(YTEMPIRE), "schedule"],
        env=environment(scheduled, **own) | {"PYTHONUNBUFFERED": "1"},
        cwd=paths.project_root(),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler),
    )
    printed = ""
    try:
        while "measure: ok" not in printed and (line := running.stdout.readline()):
            printed += line
        told = json.loads(ytempire(scheduled, "status", "--json", **own).stdout)
        refused = ytempire(scheduled, "pipeline", **own)
        running.send_signal(number)
        begun = time.monotonic()
        printed += running.stdout.read()
        assert running.wait(timeout=30) == 0, printed
        assert time.monotonic() - begun < 20
    finally:
        running.kill()
    assert "leads: 2 jobs run, next measure at " in printed
    assert printed.rstrip().endswith("stopped: nothing runs any more")
    assert [one["what"] for one in told["running"]] == ["schedule"]
    assert told["schedule"]["scheduler"]["pid"] == running.pid
    assert refused.returncode == 4
    assert f"process {running.pid} (ytempire schedule, since" in refused.stderr
    with psycopg.connect(database_url) as connection:
        statuses = connection.execute("select distinct status from ytempire.pipeline_runs")
        assert {status for (status,) in statuses} <= {"ok", "stopped"}


@pytest.mark.parametrize(
    ("is_virtual", "hours", "runs"), [(True, 3, 1), (True, 0, 0), (False, 3, 0)]
)
def test_a_network_that_stands_in_the_past_is_collected_first(
    warehouse: Warehouse, monkeypatch: pytest.MonkeyPatch, is_virtual: bool, hours: int, runs: int
) -> None:
    """Jobs live in real time; a simulated network's clock stands still until it is read."""
    ran = []

    def run(*given: object) -> pipeline.Outcome:
        with locks.held(warehouse, ["pipeline"], 0) as missing:
            ran.append(missing)
        return pipeline.Outcome(True, "collected")

    monkeypatch.setattr(pipeline, "run_pipeline", run)
    monkeypatch.setattr(clock, "is_virtual", lambda: is_virtual)
    monkeypatch.setattr(clock, "now", lambda: clock.wall_now() - timedelta(hours=hours))
    schedule._tell_history(warehouse.settings, warehouse)
    assert ran == ["pipeline"] * runs, "jobs wait for it"
