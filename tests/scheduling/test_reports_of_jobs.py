"""Reports that the schedule makes: of which day, what a failure leaves, what is made up."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import get_args

import pytest
from tests.editions.conftest import FINISH, AddReport, add

from ytempire import clock
from ytempire.editions import asking, manifest
from ytempire.parameters import ParameterError
from ytempire.parameters.schedule_model import ReportFormat
from ytempire.scheduling import alerting, attempts, recording, service
from ytempire.scheduling.outcome import Outcome, Stop
from ytempire.scheduling.schedule import PlannedJob
from ytempire.scheduling.service import Term
from ytempire.warehouse.connection import Warehouse

pytestmark = pytest.mark.xdist_group("kernels")
__all__ = ["add"]
Plan = Callable[..., list[PlannedJob]]
Rows = Callable[[str], list[tuple]]
DUE = datetime(2026, 1, 20, 15, 40, tzinfo=UTC)
DAILY = {"every": None, "cron": "40 7 * * *", "timezone": "America/Los_Angeles", "timeout": "3m"}
OF_A_DAY = {"report": "good", "set": "daily", "days_back": 3}


def made(home: Path) -> list[str]:
    reports = home / "reports"
    return sorted(folder.relative_to(reports).as_posix() for folder, _ in manifest.every(reports))


def test_a_report_is_of_the_day_on_which_it_was_due_however_late_it_is_made(
    add: AddReport, plan: Plan, warehouse: Warehouse, home: Path
) -> None:
    add("good")
    [job] = plan(job={**DAILY, "run": OF_A_DAY})
    outcome = attempts.run(warehouse, job, Stop(), scheduled_at=DUE)
    assert outcome.status == "ok", outcome
    assert made(home) == ["2026-01-17/good.daily"]
    assert outcome.result is not None
    assert outcome.result.note == str(home / "reports/2026-01-17/good.daily/good.html")


def test_a_job_s_report_is_left_in_its_formats(
    add: AddReport, plan: Plan, warehouse: Warehouse, home: Path
) -> None:
    assert get_args(ReportFormat) == asking.FORMATS
    add("good")
    page, data = plan(
        page={**DAILY, "run": {**OF_A_DAY, "format": ["html"]}},
        data={**DAILY, "run": {**OF_A_DAY, "each": "channel", "format": ["data"]}},
    )
    assert page.job.run.in_words() == "report good (daily, as html)"
    with warehouse.transaction("writer") as connection:
        connection.execute(
            "insert into ytempire.channels (youtube_channel_id, channel_name) values ('UCa', 'A')"
        )
    for job, left in ((page, ["html"]), (data, ["html", "data"])):
        outcome = attempts.run(warehouse, job, Stop(), scheduled_at=DUE)
        assert outcome.status == "ok", outcome
        told = [told for _, told in manifest.every(home / "reports") if told["formats"] == left]
        assert len(told) == 1
        assert not any(name.endswith(".pdf") for name in told[0]["files"])
        assert any(name.startswith("data/") for name in told[0]["files"]) == ("data" in left)


def test_one_that_fails_leaves_its_notebook_is_tried_again_and_rings(
    add: AddReport, plan: Plan, warehouse: Warehouse, home: Path, rows: Rows
) -> None:
    add("good", "raise ValueError('the cause')")
    planned = plan(
        job={**DAILY, "run": OF_A_DAY, "retries": 1, "retry_after": "1s", "alert": "critical"}
    )
    recording.publish(warehouse, planned)
    outcome = attempts.run(warehouse, planned[0], Stop(), scheduled_at=clock.wall_now())
    assert outcome.status == "failed"
    assert outcome.error is not None
    assert outcome.error.startswith("good.daily: ValueError: the cause (its notebook: ")
    notebook = Path(outcome.error.partition("its notebook: ")[2].rstrip(")"))
    assert "the cause" in notebook.read_text()
    states = rows("select status, attempt from ytempire.pipeline_runs where job is not null "
                  "order by attempt")  # fmt: skip
    assert states == [("retried", 1), ("failed", 2)]
    alerting.evaluate(warehouse, warehouse.settings)
    rung = rows("select rule, subject_id from ytempire.alerts where fired_at is not null")
    assert sorted(rung) == [("failed_run", "reports/good"), ("scheduled_job_failed", "job")]
    assert made(home) == []

    add("good")
    assert attempts.run(warehouse, planned[0], Stop(), scheduled_at=DUE).status == "ok"
    assert made(home) == ["2026-01-17/good.daily"]


def test_a_report_follows_what_is_collected(
    plan: Plan, add: AddReport, warehouse: Warehouse, home: Path
) -> None:
    add("good")
    both, neither = plan(
        both={**DAILY, "run": {"collect": "good", **OF_A_DAY}},
        neither={**DAILY, "run": {"collect": "unhappy", **OF_A_DAY}},
    )
    outcome = attempts.run(warehouse, both, Stop(), scheduled_at=DUE)
    assert outcome.status == "ok", outcome
    assert outcome.result is not None
    assert outcome.result.records_processed == 3
    assert outcome.result.note == (
        f"all is well; {home / 'reports/2026-01-17/good.daily/good.html'}"
    )
    assert attempts.run(warehouse, neither, Stop(), scheduled_at=DUE + timedelta(days=1)).error == (
        "4 of 9 hold"
    )
    assert made(home) == ["2026-01-17/good.daily"], "nothing new was there to report"


def test_a_job_makes_one_of_each_and_tells_of_those_that_failed(
    add: AddReport, plan: Plan, warehouse: Warehouse, home: Path
) -> None:
    add("good", "assert channel != 'UCb'", FINISH)
    with warehouse.transaction("writer") as connection:
        connection.execute(
            "insert into ytempire.channels (youtube_channel_id, channel_name) "
            "values ('UCa', 'A'), ('UCb', 'B')"
        )
    [job] = plan(job={**DAILY, "run": {**OF_A_DAY, "each": "channel"}})
    outcome = attempts.run(warehouse, job, Stop(), scheduled_at=DUE)
    assert outcome.status == "failed"
    assert outcome.error is not None
    assert outcome.error.startswith("1 of 2 reports failed; good.daily.channel-UCb: AssertionError")
    assert made(home) == ["2026-01-17/good.daily.channel-UCa"]


@pytest.mark.parametrize(
    ("run", "words"),
    [
        ({**OF_A_DAY, "each": "tier"}, "jobs.a.run: good has no parameter 'tier'"),
        ({"report": "timeless", "days_back": 1}, "timeless has no parameter 'report_date'"),
        ({"collect": "good", "report": "to_come"}, "reports/to_come.ipynb, does not exist"),
    ],
)
def test_what_a_report_cannot_be_is_refused(
    add: AddReport, plan: Plan, run: dict[str, object], words: str
) -> None:
    add("good")
    add("timeless", sidecar="parameters: {}")
    with pytest.raises(ParameterError) as refused:
        plan(a={**DAILY, "run": run})
    assert words in str(refused.value)


class Missed:
    """A scheduler that was away: the runs that it makes up, and those it lets go."""

    def __init__(
        self, warehouse: Warehouse, plan: Plan, monkeypatch: pytest.MonkeyPatch, **job: object
    ) -> None:
        self.made_up: list[datetime] = []
        self.stops_after = 99
        monkeypatch.setattr(service.attempts, "run", self._run)
        [self.job] = plan(job={**DAILY, "run": OF_A_DAY, **job})
        self.term = Term(warehouse, [self.job], lambda sentence: None)

    def _run(self, *_: object, scheduled_at: datetime, missed_runs: int) -> Outcome:
        self.made_up.append(scheduled_at)
        assert missed_runs == 0
        if len(self.made_up) == self.stops_after:
            self.term._stop.no_more.set()
        return Outcome("failed" if len(self.made_up) == 1 else "ok")


def test_every_missed_day_is_made_up_the_oldest_first(
    add: AddReport,
    plan: Plan,
    warehouse: Warehouse,
    rows: Rows,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    add("good")
    missed = Missed(warehouse, plan, monkeypatch, catch_up="each", catch_up_within="4d")
    away_since = clock.wall_now() - timedelta(days=6)
    missed.term._last = {"job": away_since}
    missed.term._run(missed.job)
    assert len(missed.made_up) == 4, "one that fails stops no other"
    assert missed.made_up == sorted(missed.made_up)
    assert {at.astimezone(clock.PACIFIC).strftime("%H:%M") for at in missed.made_up} == {"07:40"}
    [(status, count, told, due)] = rows(
        "select status, missed_runs, outcome, scheduled_at from ytempire.pipeline_runs"
    )
    assert (status, count) == ("skipped", 1)
    assert told.startswith("nobody scheduled: 2 run(s) were missed")
    assert due == missed.made_up[0] - (missed.made_up[1] - missed.made_up[0])
    missed.term._run(missed.job)
    assert len(missed.made_up) == 4, "they are not made up twice"


def test_a_stop_leaves_the_days_that_are_not_made_up_to_the_next_start(
    add: AddReport, plan: Plan, warehouse: Warehouse, monkeypatch: pytest.MonkeyPatch
) -> None:
    add("good")
    missed = Missed(warehouse, plan, monkeypatch, catch_up="each", catch_up_within="7d")
    missed.stops_after = 2
    missed.term._last = {"job": clock.wall_now() - timedelta(days=5)}
    missed.term._run(missed.job)
    assert len(missed.made_up) == 2
    assert missed.term._last == {"job": missed.made_up[-1]}


def test_a_start_after_days_makes_them_up(
    add: AddReport, plan: Plan, warehouse: Warehouse, monkeypatch: pytest.MonkeyPatch
) -> None:
    add("good")
    missed = Missed(warehouse, plan, monkeypatch, catch_up="each", catch_up_within="7d")
    before = clock.wall_now() - timedelta(days=3)
    monkeypatch.setattr(service.recording, "last_due", lambda _: {"job": before})
    missed.term._last = {"job": before}
    assert missed.term._is_to_catch_up(missed.job, clock.wall_now())
    threading.Thread(target=missed.term._fire, args=["job"]).run()
    assert len(missed.made_up) == 3
