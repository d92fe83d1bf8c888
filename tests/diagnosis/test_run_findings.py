"""The last pipeline, its checks, refused rows and the dashboards."""

import os
import socket
from pathlib import Path

import pytest

from ytempire.diagnosis.examination import examine
from ytempire.homes import running

from .conftest import found, one

BATCH = "00000000-0000-0000-0000-000000000001"
STEP = (
    "insert into ytempire.pipeline_runs (run_id, batch_id, notebook, parameters, code_version,"
    " notebook_sha256, parameters_sha256, started_at, status, error, duration_seconds, log_path)"
    " values (gen_random_uuid(), %s, %s, '{}', '', '', '',"
    " now() - make_interval(mins => %s), %s, %s, 30, 'logs/p.jsonl')"
)


def test_a_pipeline_is_told_by_its_worst_step(project: Path, insert) -> None:
    insert(STEP, BATCH[:-1] + "2", "pipeline/10", 900, "failed", "older")
    insert(STEP, BATCH, "pipeline/10", 60, "ok", None)
    insert(STEP, BATCH, "pipeline/20", 50, "ok", None)
    finding = one("runs", "pipeline")
    assert (finding.state, finding.sentence) == ("ok", "ok, 1 hour ago: 2 steps in 1 minute")
    insert(STEP, BATCH, "pipeline/30", 40, "failed", "ValueError: no\nmore")
    finding = one("runs", "pipeline")
    log = project / ".data" / "logs" / "p.jsonl"
    assert finding.sentence == f"failed in pipeline/30, 1 hour ago: ValueError: no (log: {log})"
    assert (finding.state, finding.next) == ("problem", "ytempire pipeline")
    insert(STEP, BATCH, "pipeline/30", 30, "ok", None)
    assert one("runs", "pipeline").state == "ok", "a step that was run again tells its last run"
    insert(
        "insert into ytempire.pipeline_batches (batch_id, began_at, ended_at, steps, is_part)"
        " values (%s, now() - interval '20 minutes', now(), '{}', false)",
        BATCH,
    )
    assert "ok, 20 minutes ago" in one("runs", "pipeline").sentence, "in real time"


def test_a_killed_pipeline_is_told_from_a_running_one(project: Path, insert) -> None:
    insert(STEP, BATCH, "pipeline/10", 5, "running", None)
    finding = one("runs", "pipeline")
    assert finding.state == "problem"
    assert "was killed in pipeline/10" in finding.sentence
    with running.announced(project / ".data", "collection", "pipeline"):
        finding = one("runs", "pipeline")
    assert finding.state == "ok"
    assert f"`ytempire pipeline` runs, began just now (process {os.getpid()})" in finding.sentence


@pytest.mark.parametrize(("severity", "state"), [("error", "problem"), ("warning", "warning")])
def test_a_broken_check_is_named(project: Path, insert, severity: str, state: str) -> None:
    result = (
        "insert into ytempire.check_results (run_id, check_name, severity, rows_broken, sample,"
        " checked_at) values (gen_random_uuid(), 'sums', %s, %s, '[]', now() - %s::interval)"
    )
    insert(result, severity, 7, "1 hour")
    finding = one("runs", "check")
    assert (finding.state, "7 rows break sums" in finding.sentence) == (state, True)
    insert(result, severity, 0, "1 minute")
    seen = examine()
    assert found(seen, "runs", "check") == []
    assert found(seen, "runs", "checks")[0].state == "ok"


def test_rejected_rows_that_are_open_are_counted(project: Path, insert) -> None:
    assert one("runs", "rejected rows").state == "ok"
    insert(
        "insert into ytempire.rejected_rows (rejected_id, source, source_ref, target, reason,"
        " row_values, status, settled_at, settled_reason, settled_by) values"
        " (gen_random_uuid(), 's', 'r', 't', 'x', '{}', 'open', null, null, null),"
        " (gen_random_uuid(), 's', 'r', 't', 'x', '{}', 'dismissed', now(), 'no', 'me')"
    )
    finding = one("runs", "rejected rows")
    assert (finding.state, finding.next) == ("note", "ytempire rejected")
    assert finding.sentence.startswith("1 wait")


def test_a_port_that_is_taken_is_answered_with_another(project: Path, monkeypatch) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        taken = other.getsockname()[1]
        monkeypatch.setenv("YTEMPIRE_DASHBOARD_PORT", str(taken))
        finding = one("runs", "dashboards")
    assert finding.state == "warning"
    assert finding.next.startswith("ytempire dashboards --port ")
    assert not finding.next.endswith(str(taken))
    assert one("runs", "dashboards").state == "ok"


LEADER = (
    "insert into ytempire.schedule_leaders (leader_id, host, pid, backend_pid, taken_at, seen_at,"
    " ended_at, ended_why) values (gen_random_uuid(), 'vm', 7, %s, now() - interval '1 hour',"
    " now() - interval '3 minutes', %s, null)"
)


def test_who_runs_the_schedule(project: Path, insert) -> None:
    assert one("runs", "schedule").sentence == (
        "no scheduler ran yet: nothing is collected by itself"
    )
    insert(LEADER, -1, None)
    finding = one("runs", "schedule")
    assert (finding.state, finding.next) == ("warning", "ytempire schedule")
    assert finding.sentence == (
        "process 7 on vm was killed, seen last 3 minutes ago, and nobody took over"
    )
    insert("update ytempire.schedule_leaders set ended_at = now()")
    assert one("runs", "schedule").sentence == "nobody runs it: process 7 on vm ended just now"


def test_jobs_that_failed_are_named(project: Path, insert) -> None:
    insert(LEADER, -1, None)
    insert(
        "insert into ytempire.scheduled_jobs (job, runs, due, longest_gap_seconds,"
        " timeout_seconds, is_enabled, written_at) values ('j', 'x', 'y', 1, 1, true, now())"
    )
    insert(STEP, BATCH, "schedule/j", 9, "timed_out", "it was stopped after its timeout of 5 s")
    insert("update ytempire.pipeline_runs set job = 'j'")
    finding = one("runs", "job")
    log = project / ".data" / "logs" / "p.jsonl"
    assert finding.sentence == (
        f"j timed out: it was stopped after its timeout of 5 s (log: {log})"
    )
    assert (finding.state, finding.next) == ("warning", "ytempire job j")
