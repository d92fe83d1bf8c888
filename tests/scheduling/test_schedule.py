"""The schedule is held against what there is to run; what waits says for what."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from itertools import islice

import pytest

from ytempire import parameters
from ytempire.parameters import ParameterError
from ytempire.scheduling import schedule, words
from ytempire.scheduling.collectors import COLLECTORS, Collector
from ytempire.scheduling.schedule import PlannedJob

NOW = datetime(2026, 11, 21, 15, 0, tzinfo=UTC)
DAILY = {"every": None, "cron": "40 7 * * *", "timezone": "America/Los_Angeles"}
Plan = Callable[..., list[PlannedJob]]


@pytest.mark.parametrize(
    ("run", "words"),
    [
        ({"collect": "stars"}, "jobs.a.run.collect: there is no collector 'stars'; there are: "),
        ({"collect": "not_written"}, "this version has no ytempire.collection.nothing:at_all"),
        ({"collect": "nor_its_room"}, "this version has no ytempire.nowhere.nothing:at_all: take"),
        ({"steps": ["99_nothing"]}, "jobs.a.run.steps: there is no step '99_nothing'"),
        (
            {"report": "channel_performance_summary", "set": "hourly"},
            "jobs.a.run.set: reports/channel_performance_summary has no parameter set 'hourly'",
        ),
    ],
)  # fmt: skip
def test_what_is_not_there_is_refused(
    plan: Plan, monkeypatch: pytest.MonkeyPatch, run: dict, words: str
) -> None:
    monkeypatch.setitem(COLLECTORS, "not_written", Collector("ytempire.collection.nothing:at_all"))
    monkeypatch.setitem(COLLECTORS, "nor_its_room", Collector("ytempire.nowhere.nothing:at_all"))
    with pytest.raises(ParameterError) as refused:
        plan(a={"run": run})
    assert words in str(refused.value)


def test_a_job_waits_for_its_notebook(plan: Plan) -> None:
    waiting, ready, off = plan(
        waiting={"run": {"report": "not_written_yet"}},
        ready={"run": {"report": "channel_performance_summary", "set": "weekly"}},
        off={"enabled": False},
    )
    assert [one.is_enabled for one in (waiting, ready, off)] == [False, True, False]
    assert waiting.why_not() == "waits for its notebook, notebooks/reports/not_written_yet.ipynb"
    assert off.why_not() == "is switched off"
    assert {one["job"] for one in words.idle([waiting, ready, off])} == {"waiting", "off"}


def test_steps_and_readers_never_overlap(plan: Plan) -> None:
    readings, channels, own, plain = plan(
        readings={"run": {"steps": ["22_ingest_metrics"]}},
        channels={"run": {"steps": ["20_ingest_channels", "21"]}},
        own={"holds": ["disk", "gpu"]},
        plain={},
    )
    assert readings.holds == ("pipeline", "readings")
    assert channels.holds == ("pipeline",)
    assert channels.steps == ["pipeline/20_ingest_channels", "pipeline/21_ingest_videos"]
    assert own.holds == ("disk", "gpu")
    assert plain.holds == ()
    assert COLLECTORS["youtube_metrics"].holds == ("readings",)


def test_the_next_runs_come_in_order_of_time(plan: Plan) -> None:
    planned = plan(
        often={"every": "20m", "timeout": "1m"},
        daily={**DAILY, "run": {"report": "channel_performance_summary"}},
        waiting={"run": {"report": "not_written_yet"}},
        beside={"every": "20m", "timeout": "1m"},
    )
    found = [(due, one.name) for due, one in islice(schedule.upcoming(planned, NOW), 6)]
    minutes = [int((due - NOW) / timedelta(minutes=1)) for due, _ in found]
    assert minutes == [20, 20, 40, 40, 40, 60]
    assert [name for _, name in found] == ["often", "beside", "often", "daily", "beside", "often"]
    rows = words.rows(words.next_runs(planned, NOW, 4), NOW)
    assert rows[1][:3] == ["Sat 2026-11-21 15:20:00", "20m", "often"]
    assert rows[4][:3] == ["Sat 2026-11-21 15:40:00 (Sat 07:40 PST)", "40m", "daily"]


def test_the_shipped_schedule_names_what_there_is_or_is_to_come() -> None:
    """Every collector is registered, every step exists; reports may be to come."""
    for name, job in parameters.schedule().jobs.items():
        assert job.run.collect is None or job.run.collect in COLLECTORS, name
        assert PlannedJob(name, job).holds is not None
