"""A schedule that cannot be kept is refused in words, and cron's fields mean what cron says."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from ytempire import parameters
from ytempire.parameters import ParameterError, cron_expression, durations
from ytempire.parameters.cron_expression import WEEKDAYS

JOB: dict[str, Any] = {
    "description": "x", "run": {"collect": "a"}, "every": "5m", "timeout": "4m",
}  # fmt: skip
SEED_SECONDS = {
    "youtube_metrics": 300, "channel_statistics": 3600, "cost_calculations": 600,
    "system_health": 60, "quota_usage": 300,
}  # fmt: skip
SEED_DAILY = {
    "youtube_analytics_export", "revenue_reconciliation", "channel_performance_summary",
    "cost_optimization_report", "trend_analysis",
}  # fmt: skip


def test_the_shipped_schedule_keeps_the_data_model_s_intervals() -> None:
    jobs = parameters.schedule().jobs
    assert {name: jobs[name].every for name in SEED_SECONDS} == {
        name: timedelta(seconds=seconds) for name, seconds in SEED_SECONDS.items()
    }
    for name in SEED_DAILY:
        due = jobs[name].cron_expression
        assert due is not None
        assert (len(due.hours), len(due.minutes)) == (1, 1)
        assert (due.days, due.months, due.weekdays) == (None, None, None)


def test_a_home_may_have_a_schedule_of_its_own(tmp_path: Path) -> None:
    assert parameters.schedule_file(tmp_path) == parameters.schedule_file()
    (tmp_path / "schedule.yaml").write_text(yaml.safe_dump({"jobs": {"mine": JOB}}))
    assert list(parameters.schedule(tmp_path).jobs) == ["mine"]


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"colour": "red"}, "jobs.a.colour: Extra inputs"),
        ({"every": None}, "`every` or `cron`, one of them"),
        ({"cron": "5 * * * *"}, "`every` or `cron`, one of them"),
        ({"every": "soon"}, "'soon' is no length of time"),
        ({"every": "0s"}, "jobs.a.every: Value error, it must lie between 1s and 7d"),
        ({"every": "8d"}, "it must lie between 1s and 7d"),
        ({"offset": "5m"}, "`offset` must be shorter than `every`"),
        ({"timezone": "America/Los_Angeles"}, "`timezone` is for `cron`"),
        ({"timeout": "11m"}, "make `timeout` at most twice `every`"),
        ({"every": "7d", "timeout": "25h"}, "jobs.a.timeout: Value error, it must lie"),
        ({"timeout": None}, "jobs.a.timeout"),
        ({"retries": 11}, "jobs.a.retries: Input should be less"),
        ({"retry_after": "2h"}, "jobs.a.retry_after: Value error, it must lie between 1s"),
        ({"catch_up": "all"}, "jobs.a.catch_up: Input should be 'latest', 'each' or 'none'"),
        ({"alert": "loud"}, "jobs.a.alert: Input should be"),
        ({"holds": ["Two Words"]}, "jobs.a.holds.0: String should match"),
        ({"run": {}}, "say one of collect, steps and report, not none"),
        ({"run": {"steps": ["a"], "report": "b"}}, "not steps and report"),
        ({"run": {"collect": "a", "each": "channel"}}, "`each` is a report's"),
        ({"run": {"collect": "a", "days_back": 1}}, "`days_back` is a report's"),
        ({"run": {"collect": "a", "format": ["pdf"]}}, "`format` is a report's"),
        ({"run": {"report": "a", "format": []}}, "jobs.a.run.format"),
        ({"run": {"report": "a", "format": ["docx"]}}, "should be 'html', 'pdf' or 'data'"),
        ({"run": {"report": "a"}, "catch_up": "each"}, "`catch_up: each` is for reports with"),
        ({"run": {"collect": "a", "steps": ["b"]}}, "not collect and steps"),
        ({"run": {"steps": []}}, "jobs.a.run.steps"),
        ({"run": {"collect": "a", "set": "daily"}}, "`set` is a report's"),
        ({"every": None, "cron": "5 6 * *"}, "has 4 fields: write minute, hour"),
        ({"every": None, "cron": "60 6 * * *"}, "'60' is no minute: it goes from 0 to 59"),
        ({"every": None, "cron": "5 x * * *"}, "'x' is no hour"),
        ({"every": None, "cron": "5 9-6 * * *"}, "'9-6' goes backwards"),
        ({"every": None, "cron": "*/0 * * * *"}, "'*/0' has no step"),
        ({"every": None, "cron": "5;6 * * * *"}, "'5;6' is no minute: write 5, 1-5"),
        ({"every": None, "cron": "0 0 31 feb,apr *"}, "is never due: none of its months"),
        ({"every": None, "cron": "0 0 1 * mon"}, "days of the month and of the week"),
        ({"every": None, "cron": "0 0 * * *", "timezone": "Mars/Base"}, "no time zone 'Mars/Base'"),
        ({"every": None, "cron": "0 0 * * *", "offset": "1m"}, "write the time into `cron`"),
    ],
)  # fmt: skip
def test_what_cannot_be_kept_is_refused(tmp_path: Path, change: dict, words: str) -> None:
    (tmp_path / "schedule.yaml").write_text(yaml.safe_dump({"jobs": {"a": JOB | change}}))
    with pytest.raises(ParameterError) as refused:
        parameters.schedule(tmp_path)
    assert words in str(refused.value)
    assert str(tmp_path / "schedule.yaml") in str(refused.value)


def test_what_a_job_runs_in_words() -> None:
    jobs = parameters.schedule().jobs
    told = {name: jobs[name].run.in_words() for name in jobs}
    assert told["youtube_metrics"] == "collect youtube_metrics"
    assert told["channel_statistics"] == "steps 20_ingest_channels, 21_ingest_videos"
    assert told["roll_up"] == "14 steps, 24_ingest_jobs to 41_raise_alerts"
    assert told["channel_performance_summary"] == "report channel_performance_summary (daily)"
    assert jobs["cost_calculations"].due_in_words() == "every 10m + 2m"
    assert jobs["trend_analysis"].due_in_words() == "cron 0 8 * * * America/Los_Angeles"


def test_names_of_jobs_are_words(tmp_path: Path) -> None:
    (tmp_path / "schedule.yaml").write_text(yaml.safe_dump({"jobs": {"../x": JOB}}))
    with pytest.raises(ParameterError, match=r"jobs\.\.\./x"):
        parameters.schedule(tmp_path)


@pytest.mark.parametrize(
    ("text", "name", "numbers"),
    [
        ("*/20 * * * *", "minutes", (0, 20, 40)),
        ("5/20 * * * *", "minutes", (5, 25, 45)),
        ("1-9/4,30 * * * *", "minutes", (1, 5, 9, 30)),
        ("0-59 * * * *", "minutes", None),
        ("0 0 * Feb,11 *", "months", (2, 11)),
        ("0 0 * * 0", "weekdays", (0,)),
        ("0 0 * * 7", "weekdays", (0,)),
        ("0 0 * * mon-fri", "weekdays", (1, 2, 3, 4, 5)),
        ("0 0 * * 5-7", "weekdays", (0, 5, 6)),
        ("0 0 31 * *", "days", (31,)),
    ],
)
def test_fields_of_cron(text: str, name: str, numbers: tuple[int, ...] | None) -> None:
    assert getattr(cron_expression.parse(text), name) == numbers


def test_sunday_is_the_first_day_of_cron_s_week() -> None:
    sunday = datetime(2026, 11, 22, tzinfo=UTC)
    assert f"{sunday:%a}".lower() == WEEKDAYS[0]


@given(st.integers(min_value=0, max_value=360 * 86_400))
def test_a_length_is_read_as_it_was_written(seconds: int) -> None:
    length = timedelta(seconds=seconds)
    assert durations.parse(durations.written(length)) == length
