"""Runs in processes of their own: how each may end, and what is kept of it."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import psycopg
import pytest
from tests.scheduling import collectors_of_tests

from ytempire import clock
from ytempire.scheduling import attempts, locks, recording, running
from ytempire.scheduling.outcome import Outcome, Stop
from ytempire.scheduling.recording import JobRun
from ytempire.scheduling.schedule import PlannedJob
from ytempire.warehouse.connection import Warehouse

Plan = Callable[..., list[PlannedJob]]
Rows = Callable[[str], list[tuple]]
HOW = "select status, attempt, outcome, error from ytempire.pipeline_runs order by started_at"


def run_job(warehouse: Warehouse, planned: PlannedJob, stop: Stop | None = None) -> Outcome:
    return attempts.run(warehouse, planned, stop or Stop())


def is_alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return not Path(f"/proc/{pid}/stat").read_text().split(") ")[1].startswith("Z")


def test_a_run_that_goes_well_is_recorded(warehouse: Warehouse, plan: Plan, rows: Rows) -> None:
    [good] = plan(good={})
    due = datetime(2026, 11, 21, 12, tzinfo=UTC)
    outcome = attempts.run(warehouse, good, Stop(), scheduled_at=due, missed_runs=4)
    assert outcome.status == "ok"
    [row] = rows(
        "select notebook, job, status, attempt, scheduled_at, missed_runs, rows_in, rows_out, "
        "outcome, error, parameters, notebook_sha256, ended_at >= started_at, "
        "duration_seconds > 0, log_path from ytempire.pipeline_runs"
    )
    assert row[:14] == (
        "schedule/good", "good", "ok", 1, due, 4, 3, 2, "all is well", None, {"collect": "good"},
        None, True, True,
    )  # fmt: skip
    assert row[14].startswith("logs/jobs/good/")
    assert (warehouse.settings.home / row[14]).is_file()


def test_a_run_that_fails_says_why(warehouse: Warehouse, plan: Plan, rows: Rows) -> None:
    for planned in plan(bad={"run": {"collect": "bad"}}, sad={"run": {"collect": "unhappy"}},
                        gone={"run": {"collect": "killed"}}):  # fmt: skip
        assert run_job(warehouse, planned).status == "failed"
    found = rows(HOW)
    assert found[0] == ("failed", 1, None, "ValueError: the source is odd")
    assert found[1] == ("failed", 1, "4 of 9 hold", "4 of 9 hold")
    assert found[2][3] == "its process ended with signal 9: a last word"


def test_what_a_run_says_is_kept_without_secrets(
    warehouse: Warehouse, plan: Plan, rows: Rows, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("YTEMPIRE_YOUTUBE_API_KEY", "a-key-that-nobody-sees")
    [job] = plan(job={"run": {"collect": "talkative"}})
    outcome = run_job(warehouse, job)
    assert outcome.error == "ValueError: refused with key ***"
    assert rows(HOW)[0][3] == outcome.error


def test_retries_are_recorded_and_the_last_counts(
    warehouse: Warehouse, plan: Plan, rows: Rows
) -> None:
    again = {"retries": 2, "retry_after": "1s"}
    [second] = plan(second={"run": {"collect": "second_time"}, **again})
    assert run_job(warehouse, second).status == "ok"
    assert [row[:2] for row in rows(HOW)] == [("retried", 1), ("ok", 2)]


def test_retries_end(warehouse: Warehouse, plan: Plan, rows: Rows, home: Path) -> None:
    [bad] = plan(bad={"run": {"collect": "bad"}, "retries": 2, "retry_after": "1s"})
    assert run_job(warehouse, bad).status == "failed"
    assert [row[:2] for row in rows(HOW)] == [("retried", 1), ("retried", 2), ("failed", 3)]
    [(_, ended), (two, again), (three, _)] = rows(
        "select started_at, ended_at from ytempire.pipeline_runs order by started_at"
    )
    assert [two - ended >= timedelta(seconds=1), three - again >= timedelta(seconds=2)] == [
        True
    ] * 2
    assert len(collectors_of_tests.told(home)) == 3


def test_no_retry_when_it_is_told_to_stop(warehouse: Warehouse, plan: Plan, rows: Rows) -> None:
    [bad] = plan(bad={"run": {"collect": "bad"}, "retries": 1, "retry_after": "1h"})
    stop = Stop()
    waiting = threading.Thread(target=run_job, args=(warehouse, bad, stop))
    waiting.start()
    while not rows("select 1 from ytempire.pipeline_runs where status = 'retried'"):
        time.sleep(0.1)
    stop.no_more.set()
    waiting.join(timeout=5)
    assert not waiting.is_alive()
    assert recording.last_due(warehouse) == {}, "the retry that it waited for is caught up"


@pytest.mark.parametrize("collector", ["endless", "deaf"])
def test_a_run_past_its_timeout_is_killed(
    warehouse: Warehouse,
    plan: Plan,
    rows: Rows,
    home: Path,
    monkeypatch: pytest.MonkeyPatch,
    collector: str,
) -> None:
    monkeypatch.setattr(running, "ENDS_WITHIN_SECONDS", 1.0)
    [job] = plan(job={"run": {"collect": collector}, "timeout": "6s"})
    outcome = run_job(warehouse, job)
    assert outcome.status == "timed_out"
    assert 6 <= outcome.seconds < 12
    [(status, _, _, error)] = rows(HOW)
    assert (status, error) == ("timed_out", "it was stopped after its timeout of 6 s")
    [[_, pid, _]] = collectors_of_tests.told(home)
    assert not is_alive(int(pid))


def test_a_run_that_is_told_to_stop_is_stopped(
    warehouse: Warehouse, plan: Plan, rows: Rows, home: Path
) -> None:
    [job] = plan(job={"run": {"collect": "endless"}, "retries": 3})
    stop, due = Stop(), clock.wall_now()
    ended: list[Outcome] = []
    going = threading.Thread(
        target=lambda: ended.append(attempts.run(warehouse, job, stop, scheduled_at=due))
    )
    going.start()
    while not collectors_of_tests.told(home):
        time.sleep(0.05)
    stop.no_more.set()
    stop.now.set()
    going.join(timeout=10)
    assert [one.status for one in ended] == ["stopped"]
    assert rows(HOW) == [("stopped", 1, None, "it was stopped with its scheduler")]
    assert recording.last_due(warehouse) == {}, "it is caught up at the next start"


def test_a_run_ends_with_the_process_that_started_it(plan: Plan, home: Path) -> None:
    """As when a scheduler is killed: whoever takes over must find nothing that goes on."""
    [job] = plan(job={"run": {"collect": "endless"}})
    pid = os.fork()
    if pid == 0:
        running.run(JobRun(job), clock.wall_now(), Stop())
        os._exit(0)
    while not collectors_of_tests.told(home):
        time.sleep(0.05)
    os.kill(pid, 9)
    os.waitpid(pid, 0)
    [[_, orphan, _]] = collectors_of_tests.told(home)
    deadline = time.monotonic() + 8
    while is_alive(int(orphan)) and time.monotonic() < deadline:
        time.sleep(0.1)
    assert not is_alive(int(orphan))


def test_what_another_process_holds_is_waited_for_then_skipped(
    warehouse: Warehouse, plan: Plan, rows: Rows, monkeypatch: pytest.MonkeyPatch, home: Path
) -> None:
    monkeypatch.setattr(running, "WAITS_FOR_HOLDS_SECONDS", 1.0)
    [job] = plan(job={"holds": ["disk"]})
    with locks.held(warehouse, ["disk"], 0) as missing:
        assert missing is None
        outcome = run_job(warehouse, job)
    assert (outcome.status, outcome.is_failure) == ("skipped", False)
    assert rows(HOW) == [("skipped", 1, "another process holds 'disk'", None)]
    assert collectors_of_tests.told(home) == []
    assert run_job(warehouse, job).status == "ok"


def test_a_collector_that_goes_on_ends_before_it_is_due_again(
    warehouse: Warehouse, plan: Plan
) -> None:
    [job] = plan(job={"run": {"collect": "until"}, "every": "15m", "timeout": "16m"})
    before = clock.wall_now()
    outcome = run_job(warehouse, job)
    assert outcome.result is not None
    end = datetime.fromisoformat(outcome.result.note)
    [due] = [end + attempts.ENDS_BEFORE_NEXT]
    assert due.timestamp() % 900 == 0
    assert before < end < before + timedelta(minutes=16)


def test_steps_run_as_a_batch_of_the_job(
    warehouse: Warehouse, plan: Plan, rows: Rows, home: Path
) -> None:
    [job] = plan(job={"run": {"steps": ["23_ingest_costs"]}, "timeout": "100s"})
    outcome = run_job(warehouse, job)
    assert outcome.status == "ok", outcome
    [(batch, log)] = rows("select batch_id, log_path from ytempire.pipeline_batches "
                          "where job = 'job' and is_part")  # fmt: skip
    assert rows("select notebook, status from ytempire.pipeline_runs "
                f"where batch_id = '{batch}' order by notebook") == [
        ("pipeline/23_ingest_costs", "ok"), ("schedule/job", "ok"),
    ]  # fmt: skip
    assert log.startswith("logs/jobs/job/")
    assert len(list((home / "runs" / "jobs" / "job").glob("*/23_ingest_costs.ipynb"))) == 1


@pytest.mark.parametrize(
    ("ended", "again", "steps"),
    [
        ("failed", True, ["ok", "retried", "retried"]),
        ("failed", False, ["failed", "ok", "running"]),
        ("stopped", False, ["ok", "stopped", "stopped"]),
        ("timed_out", False, ["ok", "timed_out", "timed_out"]),
    ],
)
def test_steps_end_as_the_run_does_that_did_not_let_them(
    warehouse: Warehouse, plan: Plan, rows: Rows, ended: str, again: bool, steps: list[str]
) -> None:
    [job] = plan(job={})
    run = JobRun(job)
    run.begin(warehouse)
    for status in ("ok", "failed", "running"):
        step(warehouse, run, status)
    run.finish(warehouse, Outcome(ended, error="x"), is_tried_again=again)  # type: ignore[arg-type]
    found = rows("select status from ytempire.pipeline_runs where job is null order by status")
    assert [status for (status,) in found] == steps


def step(warehouse: Warehouse, run: JobRun, status: str) -> None:
    with warehouse.transaction("writer") as connection:
        connection.execute(
            "insert into ytempire.pipeline_runs (run_id, batch_id, notebook, parameters, "
            "code_version, notebook_sha256, parameters_sha256, started_at, status) "
            "values (gen_random_uuid(), %s, 'pipeline/x', '{}', 'x', 'x', 'x', now(), %s)",
            [run.batch_id, status],
        )


def test_runs_of_killed_processes_are_closed_and_others_left(
    warehouse: Warehouse, plan: Plan, rows: Rows
) -> None:
    dead, alive = plan(dead={}, alive={})
    for one in (dead, alive):
        run = JobRun(one)
        run.begin(warehouse)
        step(warehouse, run, "running")
    with locks.held(warehouse, [locks.of_job("alive")], 0):
        assert recording.close_killed(warehouse) == 2
    found = rows("select job, status, error from ytempire.pipeline_runs order by job, status")
    assert found == [
        ("alive", "running", None),
        ("dead", "stopped", "the run was killed before it ended"),
        (None, "running", None),
        (None, "stopped", "the run was killed before it ended"),
    ]


def test_what_the_schedule_says_is_kept(warehouse: Warehouse, plan: Plan, rows: Rows) -> None:
    told = "select job, runs, due, longest_gap_seconds, alert_severity, is_enabled, waits_for, "
    told += "enabled_since from ytempire.scheduled_jobs order by job"
    recording.publish(warehouse, plan(a={"alert": "none"}, b={"run": {"report": "to_come"}}))
    [a, b] = rows(told)
    assert a[:7] == ("a", "collect good", "every 1h", 3600, None, True, None)
    assert b[4:] == ("warning", False, "its notebook, notebooks/reports/to_come.ipynb", None)
    recording.publish(warehouse, plan(a={"alert": "critical"}))
    [changed] = rows(told)
    assert (changed[4], changed[7]) == ("critical", a[7]), "known since the first time"


def test_statuses_are_those_of_the_table(warehouse: Warehouse, plan: Plan) -> None:
    [job] = plan(job={})
    with pytest.raises(psycopg.errors.CheckViolation):
        JobRun(job).finish(warehouse, Outcome("odd"), is_tried_again=False)  # type: ignore[arg-type]
