"""The scheduler: waits for the lead, then runs the jobs when they are due, until it is stopped.

APScheduler says when; each run is a process of its own.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager, ExitStack
from datetime import UTC, datetime, timedelta

import psycopg
from apscheduler.events import (
    EVENT_JOB_ERROR,
    EVENT_JOB_MISSED,
    JobExecutionEvent,
)
from apscheduler.executors.pool import ThreadPoolExecutor as Threads
from apscheduler.schedulers.background import BackgroundScheduler

from ytempire import clock
from ytempire.scheduling import alerting, attempts, recording, triggers
from ytempire.scheduling.leader import Leader
from ytempire.scheduling.outcome import Outcome, Stop
from ytempire.scheduling.recording import JobRun
from ytempire.scheduling.schedule import PlannedJob
from ytempire.warehouse.connection import Warehouse
from ytempire.warehouse.errors import ServerUnavailable

GRACE_SECONDS = 8.0
"""Left to runs that go on when the scheduler is stopped; then they are stopped, too."""
_LATE_SECONDS = 30
"""A run that is not caught up may begin so late."""
_TOO_LATE = "it could not begin in time, and is not caught up"
_LOOKS_EVERY_SECONDS = 0.2
_log = logging.getLogger(__name__)
Says = Callable[[str], None]


def serve(
    warehouse: Warehouse,
    planned: Sequence[PlannedJob],
    stopping: threading.Event,
    says: Says,
    prepared: Callable[[], AbstractContextManager[object]],
) -> None:
    """Run the jobs whenever this is the scheduler that leads, until `stopping` is set.

    Parameters
    ----------
    says
        Told in a line what happens.
    prepared
        Entered when it leads, before the first run, and left after the last.
    """
    while not stopping.is_set():
        leader = Leader(warehouse)
        if not leader.wait(stopping, says):
            return
        why = "it failed"
        try:
            with prepared():
                why = Term(warehouse, planned, says).run(leader, stopping)
        except (psycopg.OperationalError, ServerUnavailable) as error:
            # As at a restart of the server: it is waited for, as by a scheduler that stands by.
            why = f"the database went away: {' '.join(str(error).split())[:300]}"
        finally:
            leader.leave(why)
        says(why)


class Term:
    """The time in which one scheduler leads."""

    def __init__(self, warehouse: Warehouse, planned: Sequence[PlannedJob], says: Says) -> None:
        self._warehouse = warehouse
        self._planned = {one.name: one for one in planned if one.is_enabled}
        self._all = planned
        self._says = says
        self._stop = Stop()
        self._last: dict[str, datetime] = {}
        self._going_on = 0
        self._counting = threading.Condition()
        holds = {hold for one in self._planned.values() for hold in one.holds}
        self._locks = {name: threading.Lock() for name in holds}
        self._beside = {name: threading.Lock() for name in self._planned}
        self._notes = ThreadPoolExecutor(1, thread_name_prefix="notes")

    def run(self, leader: Leader, stopping: threading.Event) -> str:
        """Run jobs until it is stopped or the lead is lost; return which, in words."""
        now = clock.wall_now()
        recording.publish(self._warehouse, self._all)
        recording.close_killed(self._warehouse)
        self._last = {name: _before_the_first(one, now) for name, one in self._planned.items()} | {
            name: due
            for name, due in recording.last_due(self._warehouse).items()
            if name in self._planned
        }
        scheduler = self._scheduler(now)
        scheduler.start()
        self._says(f"leads: {len(self._planned)} jobs run, {self._next(now)}")
        try:
            while not (stopping.wait(_LOOKS_EVERY_SECONDS) or leader.is_lost()):
                pass
        finally:
            self._stop.no_more.set()
            scheduler.shutdown(wait=False)
            if not leader.is_lost():
                self._wait(leader, GRACE_SECONDS)
            self._stop.now.set()  # what still runs is ended; another may lead already
            self._wait(leader, None)
            self._notes.shutdown()
        if leader.is_lost():
            return "the session at the database was lost: its runs were stopped"
        return "stopped: nothing runs any more"

    def _wait(self, leader: Leader, seconds: float | None) -> None:
        """Wait until nothing goes on; with a limit, also until the lead is lost."""
        with self._counting:
            self._counting.wait_for(
                lambda: not self._going_on or (seconds is not None and leader.lost.is_set()),
                timeout=seconds,
            )

    def _scheduler(self, now: datetime) -> BackgroundScheduler:
        count = max(1, 2 * len(self._planned))
        scheduler = BackgroundScheduler(
            executors={"default": Threads(count)},
            # One runs; one waits for it, or for what it must not run beside, and stands for all
            # that become due meanwhile.
            job_defaults={"coalesce": True, "max_instances": 2},
            timezone=UTC,
        )
        for name, one in self._planned.items():
            late = one.job.catch_up_within.total_seconds()
            scheduler.add_job(
                self._fire,
                one.trigger,
                args=[name],
                id=name,
                misfire_grace_time=_LATE_SECONDS if one.job.catch_up == "none" else int(late),
            )
            if self._is_to_catch_up(one, now):
                scheduler.add_job(self._fire, "date", run_date=now, args=[name],
                                  id=f"{name} now", misfire_grace_time=None)  # fmt: skip
        scheduler.add_listener(self._on_missed, EVENT_JOB_MISSED)
        scheduler.add_listener(self._on_error, EVENT_JOB_ERROR)
        return scheduler

    def _is_to_catch_up(self, one: PlannedJob, now: datetime) -> bool:
        """Say whether runs were missed that are made up; note those that are not."""
        missed, last = triggers.due_within(one.trigger, self._last[one.name], now)
        if last is None:
            return False
        if one.job.catch_up != "none" and now - last <= one.job.catch_up_within:
            return True
        self._last[one.name] = last
        recording.skip(self._warehouse, JobRun(one, last, missed - 1), _missed(missed, last))
        return False

    def _fire(self, name: str) -> None:
        """Run a job that is due, after what it must not run beside."""
        with self._counting:
            self._going_on += 1
        try:
            with ExitStack() as held:
                one = self._planned[name]
                for lock in (self._beside[name], *(self._locks[hold] for hold in one.holds)):
                    if not self._take(lock, held):
                        return  # it is stopped before it began: the next start catches up
                self._run(one)
        finally:
            with self._counting:
                self._going_on -= 1
                self._counting.notify_all()

    def _take(self, lock: threading.Lock, held: ExitStack) -> bool:
        while not self._stop.no_more.is_set():
            if lock.acquire(timeout=_LOOKS_EVERY_SECONDS):
                held.callback(lock.release)
                return not self._stop.no_more.is_set()
        return False

    def _run(self, one: PlannedJob) -> None:
        for due, missed_runs in self._owed(one):
            if self._stop.no_more.is_set():
                return  # the next start catches up
            self._last[one.name] = due
            late = (clock.wall_now() - due).total_seconds()
            if one.job.catch_up == "none" and late > _LATE_SECONDS:
                self._skip(one, due, _TOO_LATE)
                return
            outcome = attempts.run(
                self._warehouse, one, self._stop, scheduled_at=due, missed_runs=missed_runs
            )
            self._says(f"{one.name}: {outcome.sentence()}")
            if outcome.is_failure and one.job.alert != "none" and not self._stop.no_more.is_set():
                self._notes.submit(self._tell, one, outcome)

    def _owed(self, one: PlannedJob) -> list[tuple[datetime, int]]:
        """Return when the runs were due that are to be made now, and for how many others each is.

        None where another run, that this one waited for, stood for it as well.
        """
        now = clock.wall_now()
        due = triggers.list_due(one.trigger, self._last[one.name], now)
        if one.job.catch_up != "each":
            return [(due[-1], len(due) - 1)] if due else []
        gone = [instant for instant in due if now - instant > one.job.catch_up_within]
        if gone:
            self._last[one.name] = gone[-1]
            why = _missed(len(gone), gone[-1])
            recording.skip(self._warehouse, JobRun(one, gone[-1], len(gone) - 1), why)
        return [(instant, 0) for instant in due[len(gone) :]]

    def _tell(self, one: PlannedJob, outcome: Outcome) -> None:
        """Let the rules see at once that a job failed."""
        try:
            alerting.evaluate(self._warehouse, self._warehouse.settings)
        except Exception:
            _log.exception("nobody could be told that %s: %s", one.name, outcome.sentence())

    def _on_missed(self, event: JobExecutionEvent) -> None:
        """Write that a run could not begin in time, as after a machine's sleep."""
        one = self._planned.get(str(event.job_id))
        if one is not None:
            due = event.scheduled_run_time.astimezone(UTC)
            self._notes.submit(self._skip, one, due, _TOO_LATE)

    def _skip(self, one: PlannedJob, due: datetime, why: str) -> None:
        try:
            recording.skip(self._warehouse, JobRun(one, due), why)
        except Exception:
            _log.exception("it could not be written that %s was skipped", one.name)
        self._says(f"{one.name}: skipped: {why}")

    def _on_error(self, event: JobExecutionEvent) -> None:
        """Say what kept a run from being recorded; the job itself runs again when it is due."""
        told = " ".join(str(event.exception).split())[:300]
        self._says(f"{event.job_id}: {type(event.exception).__name__}: {told}")
        _log.error("%s: %s", event.job_id, told)

    def _next(self, now: datetime) -> str:
        due = {one.next_after(now): one.name for one in self._planned.values()}
        soonest = min((instant for instant in due if instant), default=None)
        return (
            "none is due" if soonest is None else f"next {due[soonest]} at {soonest:%H:%M:%S} UTC"
        )


def _before_the_first(one: PlannedJob, now: datetime) -> datetime:
    """Return since when a job counts as due that no scheduler of this database ever ran.

    What comes around every so often is due from the start, so that a new warehouse need not wait
    an hour until all that it shows is fresh; what has its time of the day waits for it.
    """
    if one.job.every is None or one.job.catch_up != "latest":
        return now
    _, last = triggers.due_within(one.trigger, now - one.job.catch_up_within, now)
    return now if last is None else last - timedelta(microseconds=1)


def _missed(count: int, last: datetime) -> str:
    return f"nobody scheduled: {count} run(s) were missed, the last due {last:%Y-%m-%d %H:%M}"
