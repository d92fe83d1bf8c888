"""Writes what became of the jobs' runs into ytempire.pipeline_runs, and what the schedule says."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

from psycopg.types.json import Jsonb

from ytempire import clock
from ytempire.runs import run_log
from ytempire.runs.record import KILLED, code_version
from ytempire.scheduling import locks, triggers
from ytempire.scheduling.outcome import Outcome
from ytempire.scheduling.schedule import PlannedJob
from ytempire.warehouse.connection import Warehouse

OK_KEPT = timedelta(days=90)
"""Runs that ended well are kept so long: one job a minute makes half a million rows a year."""


@dataclass
class JobRun:
    """A row of pipeline_runs in the making: one attempt of a run of a job.

    Attributes
    ----------
    scheduled_at
        When it was due, real time; None: it was asked for by hand.
    missed_runs
        Runs due before that this one stands for.
    batch_id
        Also that of the steps which it runs.
    """

    planned: PlannedJob
    scheduled_at: datetime | None = None
    missed_runs: int = 0
    attempt: int = 1
    run_id: UUID = field(default_factory=uuid4)
    batch_id: UUID = field(default_factory=uuid4)
    began_at: datetime = field(default_factory=clock.wall_now)
    started_at: datetime | None = None

    @property
    def stem(self) -> str:
        """Return the name of its log, and of the folder of its notebooks."""
        return run_log.stem_of(self.began_at, self.batch_id)

    def begin(self, warehouse: Warehouse) -> None:
        """Write the row as running, so that a killed run leaves its trace."""
        self._write(warehouse, "running", None)

    def finish(self, warehouse: Warehouse, outcome: Outcome, *, is_tried_again: bool) -> None:
        """Write what became of it, and of the steps that it did not let end well."""
        status = "retried" if is_tried_again else outcome.status
        self._write(warehouse, status, outcome)
        if status in {"retried", "stopped", "timed_out"}:
            with warehouse.transaction("writer") as connection:
                connection.execute(_STEPS, [status, clock.now(), outcome.error, self.batch_id])

    def _write(self, warehouse: Warehouse, status: str, outcome: Outcome | None) -> None:
        # The product's clock, as the rows of notebooks; on a simulated network it may differ.
        now = clock.now()
        self.started_at = self.started_at or now
        result = outcome.result if outcome else None
        is_over = outcome is not None
        log = run_log.path_of(self._home(warehouse), self.stem, self.planned.name)
        values: dict[str, Any] = {
            "run_id": self.run_id,
            "batch_id": self.batch_id,
            "notebook": f"schedule/{self.planned.name}",
            "parameters": Jsonb(self.planned.to_json()),
            "code_version": code_version(),
            "started_at": self.started_at,
            "ended_at": now if is_over else None,
            "duration_seconds": outcome.seconds if outcome else None,
            "status": status,
            "window_start": result and result.window_start,
            "window_end": result and result.window_end,
            "outcome": (result and result.note)
            or (outcome.error if outcome and outcome.status == "skipped" else None),
            "rows_in": result and result.records_processed,
            "rows_out": result and result.rows_written,
            "rows_rejected": result and result.rejected,
            "written": Jsonb(result.written) if result else None,
            "error": outcome.error if outcome and outcome.status != "skipped" else None,
            "log_path": str(log.relative_to(self._home(warehouse))),
            "pid": os.getpid(),
            "job": self.planned.name,
            "scheduled_at": self.scheduled_at,
            "attempt": self.attempt,
            "missed_runs": self.missed_runs,
        }
        with warehouse.transaction("writer") as connection:
            connection.execute(_WRITE, values)

    @staticmethod
    def _home(warehouse: Warehouse) -> Path:
        return warehouse.settings.home


def skip(warehouse: Warehouse, run: JobRun, why: str) -> Outcome:
    """Write that a run did not take place."""
    outcome = Outcome("skipped", error=why)
    run.finish(warehouse, outcome, is_tried_again=False)
    return outcome


def close_killed(warehouse: Warehouse) -> int:
    """Mark runs that never ended as stopped, where no process holds their job; return how many.

    A run that was asked for by hand, or whose process outlived its scheduler, goes on.
    """
    closed = 0
    connection = warehouse.connect("writer", autocommit=True)
    try:
        for (job,) in connection.execute(_RUNNING_JOBS).fetchall():
            name = locks.of_job(job)
            if locks.try_to_take(connection, name):
                closed += connection.execute(_CLOSE, [clock.now(), KILLED, job]).rowcount
                locks.give_back(connection, name)
    finally:
        connection.close()
    return closed


def last_due(warehouse: Warehouse) -> dict[str, datetime]:
    """Return when each job's last run was due that came to an end, real time.

    What was stopped or waits for its next attempt did not: it is caught up.
    """
    with warehouse.transaction("reader") as connection:
        return dict(connection.execute(_LAST_DUE).fetchall())


def publish(warehouse: Warehouse, planned: Sequence[PlannedJob]) -> None:
    """Write what the schedule says, and forget jobs that it names no longer."""
    now = clock.wall_now()
    with warehouse.transaction("writer") as connection:
        connection.execute(_FORGET_JOBS, [[one.name for one in planned]])
        for one in planned:
            gap = triggers.longest_gap(one.trigger, one.job, now)
            values = {
                "job": one.name,
                "runs": one.job.run.in_words(),
                "due": one.job.due_in_words(),
                "longest_gap_seconds": gap.total_seconds(),
                "timeout_seconds": one.job.timeout.total_seconds(),
                "alert_severity": None if one.job.alert == "none" else one.job.alert,
                "is_enabled": one.is_enabled,
                "waits_for": one.waits_for,
                "enabled_since": now if one.is_enabled else None,
                "written_at": now,
            }
            connection.execute(_PUBLISH, values)
        connection.execute(_FORGET_RUNS, [now - OK_KEPT])


_WRITE = """
insert into ytempire.pipeline_runs (
    run_id, batch_id, notebook, parameters, code_version, window_start, window_end, started_at,
    ended_at, duration_seconds, status, outcome, rows_in, rows_out, rows_rejected, written, error,
    log_path, pid, job, scheduled_at, attempt, missed_runs
) values (
    %(run_id)s, %(batch_id)s, %(notebook)s, %(parameters)s, %(code_version)s, %(window_start)s,
    %(window_end)s, %(started_at)s, %(ended_at)s, %(duration_seconds)s, %(status)s, %(outcome)s,
    %(rows_in)s, %(rows_out)s, %(rows_rejected)s, %(written)s, %(error)s, %(log_path)s, %(pid)s,
    %(job)s, %(scheduled_at)s, %(attempt)s, %(missed_runs)s
)
on conflict (run_id) do update set
    window_start = excluded.window_start, window_end = excluded.window_end,
    ended_at = excluded.ended_at, duration_seconds = excluded.duration_seconds,
    status = excluded.status, outcome = excluded.outcome, rows_in = excluded.rows_in,
    rows_out = excluded.rows_out, rows_rejected = excluded.rows_rejected,
    written = excluded.written, error = excluded.error
"""
_STEPS = """
update ytempire.pipeline_runs
set status = %s, ended_at = coalesce(ended_at, %s), error = coalesce(error, %s)
where batch_id = %s and job is null and status in ('failed', 'running')
"""
_RUNNING_JOBS = """
select distinct job from ytempire.pipeline_runs where job is not null and status = 'running'
"""
_CLOSE = """
update ytempire.pipeline_runs set status = 'stopped', ended_at = %s, error = %s
where
    status = 'running'
    and batch_id in (
        select batch_id from ytempire.pipeline_runs where job = %s and status = 'running'
    )
"""
_LAST_DUE = """
select job, max(coalesce(scheduled_at, started_at))
from ytempire.pipeline_runs
where job is not null and status in ('ok', 'failed', 'timed_out', 'skipped')
group by job
"""
_FORGET_JOBS = "delete from ytempire.scheduled_jobs where job <> all(%s::text[])"
_FORGET_RUNS = """
delete from ytempire.pipeline_runs
where job is not null and status in ('ok', 'skipped') and started_at < %s
"""
_PUBLISH = """
insert into ytempire.scheduled_jobs as known (
    job, runs, due, longest_gap_seconds, timeout_seconds, alert_severity, is_enabled, waits_for,
    enabled_since, written_at
) values (
    %(job)s, %(runs)s, %(due)s, %(longest_gap_seconds)s, %(timeout_seconds)s,
    %(alert_severity)s, %(is_enabled)s, %(waits_for)s, %(enabled_since)s, %(written_at)s
)
on conflict (job) do update set
    runs = excluded.runs, due = excluded.due, longest_gap_seconds = excluded.longest_gap_seconds,
    timeout_seconds = excluded.timeout_seconds, alert_severity = excluded.alert_severity,
    is_enabled = excluded.is_enabled, waits_for = excluded.waits_for,
    enabled_since = case
        when excluded.is_enabled and known.due = excluded.due
            then coalesce(known.enabled_since, excluded.enabled_since)
        else excluded.enabled_since
    end,
    written_at = excluded.written_at
"""
