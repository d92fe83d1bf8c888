"""What begins late, or not at all, in a scheduler that leads."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from types import SimpleNamespace

import pytest
from tests.scheduling import collectors_of_tests

from ytempire import clock
from ytempire.scheduling import service
from ytempire.scheduling.outcome import Outcome
from ytempire.scheduling.schedule import PlannedJob
from ytempire.scheduling.service import Term
from ytempire.warehouse.connection import Warehouse

Plan = Callable[..., list[PlannedJob]]
Rows = Callable[[str], list[tuple]]
FOUND = (
    "select job, status, missed_runs, outcome, scheduled_at from ytempire.pipeline_runs "
    "order by job"
)
WEEKLY = {"every": "7d", "timeout": "20s"}  # the last time it was due is surely long ago


def test_a_moment_that_is_over_is_not_made_up(
    warehouse: Warehouse, plan: Plan, rows: Rows, home: Path
) -> None:
    """As when a run waited for another; one that is caught up runs late instead."""
    planned = plan(late=WEEKLY, moment={**WEEKLY, "catch_up": "none"})
    said: list[str] = []
    term = Term(warehouse, planned, said.append)
    term._last = dict.fromkeys(("late", "moment"), clock.wall_now() - timedelta(days=15))
    for one in planned:
        term._run(one)
        term._run(one)  # it is not due again
    late, moment = rows(FOUND)
    assert late[:3] == ("late", "ok", late[2])
    assert late[2] in {1, 2}
    assert moment[:2] == ("moment", "skipped")
    assert moment[3] == "it could not begin in time, and is not caught up"
    assert late[4] == moment[4]
    assert len(collectors_of_tests.told(home)) == 1
    assert said[1] == f"moment: skipped: {moment[3]}"


def test_who_holds_the_same_waits_before_it_begins(
    warehouse: Warehouse, plan: Plan, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No process is started that would only wait, nor is the wait part of its timeout."""
    held = {**WEEKLY, "holds": ["disk"]}
    told: list[str] = []

    def run(*given: object, **more: object) -> Outcome:
        told.append("begun")
        time.sleep(0.3)
        told.append("ended")
        return Outcome("ok")

    monkeypatch.setattr(service.attempts, "run", run)
    term = Term(warehouse, plan(one=held, two=held), lambda sentence: None)
    term._last = dict.fromkeys(("one", "two"), clock.wall_now() - timedelta(days=15))
    threads = [threading.Thread(target=term._fire, args=[name]) for name in ("one", "two", "one")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert told == ["begun", "ended"] * 2, "the third is not due any more"
    assert term._going_on == 0


def test_what_apscheduler_lets_go_is_written(warehouse: Warehouse, plan: Plan, rows: Rows) -> None:
    """As after the sleep of a machine."""
    term = Term(warehouse, plan(moment=WEEKLY), lambda sentence: None)
    due = clock.wall_now()
    term._on_missed(SimpleNamespace(job_id="moment", scheduled_run_time=due))  # type: ignore[arg-type]
    term._notes.shutdown()
    [(_, status, _, outcome, scheduled_at)] = rows(FOUND)
    assert (status, scheduled_at) == ("skipped", due)
    assert outcome == "it could not begin in time, and is not caught up"
