"""What runs when, as a table for people and as values for scripts."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from itertools import islice
from typing import Any
from zoneinfo import ZoneInfo

from ytempire.parameters import durations
from ytempire.scheduling import schedule
from ytempire.scheduling.schedule import PlannedJob


def next_runs(planned: Sequence[PlannedJob], now: datetime, count: int) -> list[dict[str, Any]]:
    """Return the next runs of all jobs, in order of time."""
    return [
        {
            "due_at": due,
            "job": one.name,
            "runs": one.job.run.in_words(),
            "due": one.job.due_in_words(),
            "timezone": one.job.timezone,
        }
        for due, one in islice(schedule.upcoming(list(planned), now), count)
    ]


def idle(planned: Sequence[PlannedJob]) -> list[dict[str, Any]]:
    """Return the jobs that do not run, and why."""
    return [
        {"job": one.name, "runs": one.job.run.in_words(), "why": one.why_not()}
        for one in planned
        if not one.is_enabled
    ]


def rows(runs: Sequence[dict[str, Any]], now: datetime) -> list[list[str]]:
    """Return the table of next runs, its head first."""
    head = ["when (UTC)", "in", "job", "runs", "due"]
    return [head, *([_when(run), _in(run["due_at"], now), run["job"], run["runs"], run["due"]]
                    for run in runs)]  # fmt: skip


def _when(run: dict[str, Any]) -> str:
    """Return the instant in UTC, and in the job's own zone where that is another."""
    at: datetime = run["due_at"]
    told = f"{at.astimezone(UTC):%a %Y-%m-%d %H:%M:%S}"
    if run["timezone"] == "UTC":
        return told
    there = at.astimezone(ZoneInfo(run["timezone"]))
    return f"{told} ({there:%a %H:%M %Z})"


def _in(due: datetime, now: datetime) -> str:
    left = due - now
    shown = durations.written(left)
    return " ".join(shown.split()[:2])
