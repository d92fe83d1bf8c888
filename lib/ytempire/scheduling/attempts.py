"""A run of a job, with its retries; each attempt is recorded."""

from __future__ import annotations

import time
from dataclasses import replace
from datetime import datetime, timedelta

from ytempire import clock
from ytempire.runs import run_log
from ytempire.scheduling import running
from ytempire.scheduling.outcome import Outcome, Stop
from ytempire.scheduling.recording import JobRun
from ytempire.scheduling.schedule import PlannedJob
from ytempire.warehouse.connection import Warehouse

ENDS_BEFORE_NEXT = timedelta(seconds=4)
"""A collector that goes on ends so long before its next run is due: that run starts in time."""
_LONGEST_WAIT_SECONDS = 3600.0


def run(
    warehouse: Warehouse,
    planned: PlannedJob,
    stop: Stop,
    *,
    scheduled_at: datetime | None = None,
    missed_runs: int = 0,
) -> Outcome:
    """Run a job until it goes well, its retries are used up, or it is told to stop.

    Parameters
    ----------
    scheduled_at
        When the run was due, real time; None: it is asked for by hand.
    missed_runs
        Runs due before that this one stands for.
    """
    attempt = 1
    while True:
        this = JobRun(planned, scheduled_at, missed_runs, attempt)
        this.begin(warehouse)
        begun = time.monotonic()
        try:
            outcome = _to_be_kept(warehouse, running.run(this, _until(planned), stop))
        except BaseException:
            seconds = time.monotonic() - begun
            ended = Outcome("stopped", error="it was interrupted", seconds=seconds)
            this.finish(warehouse, ended, is_tried_again=False)
            raise
        again = outcome.is_failure and attempt <= planned.job.retries
        again = again and not stop.no_more.is_set()
        this.finish(warehouse, outcome, is_tried_again=again)
        if not again or stop.no_more.wait(_pause(planned, attempt)):
            return outcome
        attempt += 1


def _to_be_kept(warehouse: Warehouse, outcome: Outcome) -> Outcome:
    """Return an outcome whose error may be written and shown: what a run says may name secrets."""
    if outcome.error is None:
        return outcome
    error = run_log.without_secrets(outcome.error, warehouse.settings)
    return replace(outcome, error=error)


def _pause(planned: PlannedJob, attempt: int) -> float:
    """Return the seconds before the next attempt: twice as many each time."""
    first = planned.job.retry_after.total_seconds()
    return float(min(first * 2 ** (attempt - 1), _LONGEST_WAIT_SECONDS))


def _until(planned: PlannedJob) -> datetime:
    """Return when a collector that goes on shall end."""
    now = clock.wall_now()
    due = planned.next_after(now)
    # Started late, or by hand, shortly before it is due: it goes on to the one after.
    if due is not None and due - now < 2 * ENDS_BEFORE_NEXT:
        due = planned.next_after(due)
    longest = now + planned.job.timeout
    return min(longest if due is None else due, longest) - ENDS_BEFORE_NEXT
