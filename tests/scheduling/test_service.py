"""Schedulers in processes of their own on one database: who leads, what is caught up."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import psycopg
import pytest
from tests.scheduling import collectors_of_tests

from ytempire import clock, paths
from ytempire.scheduling.outcome import Outcome
from ytempire.scheduling.recording import JobRun
from ytempire.scheduling.schedule import PlannedJob
from ytempire.settings import Settings
from ytempire.warehouse.connection import Warehouse

Plan = Callable[..., list[PlannedJob]]
Rows = Callable[[str], list[tuple]]
RUNS = "select status, scheduled_at, missed_runs, outcome, error from ytempire.pipeline_runs "


class Scheduler:
    """A scheduler's process, and what it said."""

    def __init__(self, said: Path, grace_seconds: float) -> None:
        self._said = said
        command = [sys.executable, "-m", "tests.scheduling.scheduler_process", str(grace_seconds)]
        with said.open("w") as output:
            self.process = subprocess.Popen(
                command, cwd=paths.project_root(), stdin=subprocess.DEVNULL, stdout=output,
                stderr=subprocess.STDOUT,
            )  # fmt: skip

    @property
    def said(self) -> str:
        return self._said.read_text()

    def wait_for(self, words: str, seconds: float = 40) -> None:
        wait_until(lambda: words in self.said or self.process.poll() is not None, seconds)
        assert words in self.said, self.said

    def stop(self, seconds: float = 20) -> int:
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(timeout=seconds)


def wait_until(holds: Callable[[], object], seconds: float = 40) -> None:
    deadline = time.monotonic() + seconds
    while not holds() and time.monotonic() < deadline:
        time.sleep(0.05)


@pytest.fixture
def start(home: Path, tmp_path: Path) -> Iterator[Callable[..., Scheduler]]:
    """Start schedulers; those that are left are killed."""
    started: list[Scheduler] = []

    def begin(grace_seconds: float = 8) -> Scheduler:
        started.append(Scheduler(tmp_path / f"said-{len(started)}", grace_seconds))
        return started[-1]

    yield begin
    for one in started:
        if one.process.poll() is None:
            one.process.kill()
            one.process.wait()


@pytest.mark.timeout(150)
def test_a_second_scheduler_takes_over_when_the_first_is_killed_and_not_before(
    plan: Plan, start: Callable[..., Scheduler], rows: Rows
) -> None:
    plan(often={"run": {"collect": "good"}, "every": "5s", "timeout": "10s"})
    leaders = "select pid, ended_at is null from ytempire.schedule_leaders order by taken_at"
    first = start()
    first.wait_for("leads: 1 jobs run")
    second = start()
    second.wait_for("another scheduler runs the jobs of this database: standing by")
    first.wait_for("often: ok")
    time.sleep(1.5)
    assert "leads" not in second.said
    assert rows(leaders) == [(first.process.pid, True)]
    first.process.kill()
    second.wait_for("leads: 1 jobs run", 15)
    second.wait_for("often: ok")
    assert rows(leaders) == [(first.process.pid, True), (second.process.pid, True)]
    assert second.stop() == 0
    assert rows(leaders)[1] == (second.process.pid, False)
    # Each run that was due has one row: none was run by both.
    again = "select scheduled_at from ytempire.pipeline_runs where status = 'ok' "
    assert rows(again + "group by scheduled_at having count(*) > 1") == []
    assert rows("select 1 from ytempire.pipeline_runs where status = 'running'") == []


@pytest.mark.timeout(120)
def test_runs_that_were_missed_become_one_or_are_let_go(
    plan: Plan, start: Callable[..., Scheduler], rows: Rows, warehouse: Warehouse
) -> None:
    now = clock.wall_now()
    hourly = {"every": "1h", "timeout": "20s"}
    planned = plan(
        latest={**hourly, "catch_up_within": "2h"},
        none={**hourly, "catch_up": "none"},
        late={"every": "1d", "timeout": "20s", "catch_up_within": "1s"},
        new=hourly,
        yearly={"every": None, "cron": "0 0 1 1 *", "catch_up_within": "7d"},
    )
    for one in planned[:3]:
        run = JobRun(one, now - timedelta(hours=73))
        run.finish(warehouse, Outcome("ok"), is_tried_again=False)
    scheduler = start()
    scheduler.wait_for("latest: ok")
    scheduler.wait_for("new: ok")
    scheduler.stop()
    found = rows(
        "select job, status, missed_runs, outcome from ytempire.pipeline_runs "
        "where scheduled_at > now() - interval '70 hours' order by job"
    )
    assert [row[:3] for row in found] == [
        ("late", "skipped", 2), ("latest", "ok", 72), ("new", "ok", 0), ("none", "skipped", 72),
    ], "who is new is due from the start; who has a time of day waits for it"  # fmt: skip
    assert found[3][3].startswith("nobody scheduled: 73 run(s) were missed, the last due 20")


@pytest.mark.timeout(120)
def test_it_stops_in_order(
    plan: Plan, start: Callable[..., Scheduler], rows: Rows, home: Path, warehouse: Warehouse
) -> None:
    """Nothing new begins, what runs may end, and what does not end is stopped; all is recorded."""
    plan(
        short={"run": {"collect": "half_a_second"}, "every": "5s", "timeout": "10s"},
        long={"run": {"collect": "endless"}, "every": "5s", "timeout": "10s"},
    )
    scheduler = start(grace_seconds=1)
    wait_until(lambda: {"begun"} <= {line[2] for line in collectors_of_tests.told(home)})
    scheduler.wait_for("leads")
    wait_until(lambda: len(collectors_of_tests.told(home)) >= 3)
    begun = time.monotonic()
    assert scheduler.stop() == 0
    assert time.monotonic() - begun < 12
    assert scheduler.said.rstrip().endswith("stopped: nothing runs any more")
    assert rows("select 1 from ytempire.pipeline_runs where status = 'running'") == []
    long = {row[0] for row in rows(RUNS + "where job = 'long'")}
    assert long <= {"stopped", "timed_out", "skipped"}
    assert "stopped" in long
    assert rows("select ended_why from ytempire.schedule_leaders") == [
        ("stopped: nothing runs any more",)
    ]
    at = len(collectors_of_tests.told(home))
    time.sleep(2.5)
    assert len(collectors_of_tests.told(home)) == at


@pytest.mark.timeout(120)
def test_jobs_that_hold_the_same_do_not_overlap(
    plan: Plan, start: Callable[..., Scheduler], home: Path
) -> None:
    held = {"run": {"collect": "half_a_second"}, "every": "5s", "timeout": "10s", "holds": ["disk"]}
    plan(one=held, two=held)
    scheduler = start()
    wait_until(lambda: len(collectors_of_tests.told(home)) >= 8, 60)
    scheduler.stop()
    words = [line[2] for line in collectors_of_tests.told(home)][:8]
    assert words == ["begun", "ended"] * 4
    assert len({line[1] for line in collectors_of_tests.told(home)[:8]}) == 4


@pytest.mark.timeout(120)
def test_a_job_that_takes_longer_than_its_interval_waits_for_itself(
    plan: Plan, start: Callable[..., Scheduler], rows: Rows, home: Path
) -> None:
    """One run waits, stands for all that became due meanwhile, and begins at once."""
    plan(slow={"run": {"collect": "endless"}, "every": "6s", "timeout": "8s"})
    scheduler = start(grace_seconds=0)
    wait_until(lambda: len(collectors_of_tests.told(home)) == 2, 60)
    scheduler.stop()
    [first, second] = rows(RUNS + "order by started_at")
    assert [first[0], second[0]] == ["timed_out", "stopped"]
    assert second[1] - first[1] == timedelta(seconds=6) * (second[2] + 1)
    [(waited,)] = rows("select max(started_at) - min(ended_at) from ytempire.pipeline_runs")
    assert waited < timedelta(seconds=2), "and not when it is due the next time"


@pytest.mark.timeout(120)
def test_who_loses_the_session_stops_at_once_and_leads_again_when_it_may(
    plan: Plan, start: Callable[..., Scheduler], rows: Rows, settings: Settings, home: Path
) -> None:
    plan(long={"run": {"collect": "endless"}, "every": "5s", "timeout": "10s"})
    scheduler = start()
    wait_until(lambda: collectors_of_tests.told(home))
    [(backend,)] = rows("select backend_pid from ytempire.schedule_leaders")
    with psycopg.connect(settings.database_url.get_secret_value(), autocommit=True) as connection:
        connection.execute("select pg_terminate_backend(%s)", [backend])
    scheduler.wait_for("the session at the database was lost: its runs were stopped", 15)
    wait_until(lambda: scheduler.said.count("leads: 1 jobs run") == 2, 15)
    assert scheduler.said.count("leads: 1 jobs run") == 2
    scheduler.stop()
    statuses = [row[0] for row in rows(RUNS + "order by started_at")]
    assert statuses[0] == "stopped"


@pytest.mark.timeout(120)
def test_a_failure_raises_its_alert_at_once(
    plan: Plan, start: Callable[..., Scheduler], rows: Rows
) -> None:
    often = {"run": {"collect": "bad"}, "every": "5s", "timeout": "10s"}
    plan(grave={**often, "alert": "critical"}, quiet={**often, "alert": "none"})
    raised = "select rule, subject_id from ytempire.alerts where fired_at is not null"
    scheduler = start()
    wait_until(lambda: rows(raised), 60)
    scheduler.stop()
    assert rows(raised) == [("scheduled_job_failed", "grave")]
