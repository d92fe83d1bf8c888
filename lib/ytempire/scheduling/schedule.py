"""Reads the schedule and checks it against what there is to run, before anything starts."""

from __future__ import annotations

import heapq
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from itertools import repeat
from pathlib import Path
from typing import Any

from apscheduler.triggers.base import BaseTrigger

from ytempire import parameters, paths
from ytempire.delivery import targets
from ytempire.parameters import Job, ParameterError, Work
from ytempire.runs import steps
from ytempire.scheduling import triggers
from ytempire.scheduling.collectors import COLLECTORS, READINGS

PIPELINE = "pipeline"
"""Held by jobs that run steps of the pipeline."""
_READS = "pipeline/22_ingest_metrics"


@dataclass(frozen=True)
class PlannedJob:
    """A job of the schedule, checked.

    Attributes
    ----------
    waits_for
        What is missing for it to run; None: nothing.
    """

    name: str
    job: Job
    waits_for: str | None = None

    @property
    def is_enabled(self) -> bool:
        """Say whether it runs."""
        return self.job.enabled and self.waits_for is None

    @cached_property
    def trigger(self) -> BaseTrigger:
        """Return what says when it is due."""
        return triggers.of(self.job)

    @property
    def steps(self) -> list[str]:
        """Return the pipeline's notebooks that it runs, in order."""
        return steps.chosen(only=",".join(self.job.run.steps)) if self.job.run.steps else []

    @property
    def holds(self) -> tuple[str, ...]:
        """Return the names that it holds, sorted: its own, and those of what it runs."""
        names = set(self.job.holds)
        if self.job.run.steps:
            names.add(PIPELINE)
        if _READS in self.steps:
            names.add(READINGS)
        if self.job.run.collect:
            names.update(COLLECTORS[self.job.run.collect].holds)
        return tuple(sorted(names))

    @property
    def collects(self) -> bool:
        """Say whether it asks sources; what does not runs on what the warehouse holds."""
        by_name = self.job.run.collect
        return steps.collect(self.steps) or (
            by_name is not None and COLLECTORS[by_name].asks_sources
        )

    def why_not(self) -> str | None:
        """Return why it does not run, in a few words; None: it does."""
        if not self.job.enabled:
            return "is switched off"
        return f"waits for {self.waits_for}" if self.waits_for else None

    def next_after(self, instant: datetime) -> datetime | None:
        """Return when it is due next; None: never."""
        return next(triggers.after(self.trigger, instant), None)

    def to_json(self) -> dict[str, Any]:
        """Return what it runs, in plain values."""
        return self.job.run.model_dump(mode="json", by_alias=True, exclude_none=True)


def read(home: Path | None = None) -> list[PlannedJob]:
    """Read and check the schedule of a home, or of the project when none is named.

    Raises
    ------
    ParameterError
        Naming the file, the job and what is wrong with it.
    """
    file = parameters.schedule_file(home)
    known = parameters.schedule(home).jobs
    return [_planned(f"{file}: jobs.{name}", name, job, home) for name, job in known.items()]


def find(planned: list[PlannedJob], name: str) -> PlannedJob:
    """Return the job of a name.

    Raises
    ------
    ParameterError
        If there is none; the message lists those there are.
    """
    for one in planned:
        if one.name == name:
            return one
    names = ", ".join(one.name for one in planned)
    raise ParameterError(f"the schedule has no job {name!r}; it has: {names}")


def upcoming(planned: list[PlannedJob], instant: datetime) -> Iterator[tuple[datetime, PlannedJob]]:
    """Yield what is due after an instant, in order of time; nothing of jobs that do not run."""
    running = [one for one in planned if one.is_enabled]
    runs = (
        zip(triggers.after(one.trigger, instant), repeat(place))
        for place, one in enumerate(running)
    )
    for due, place in heapq.merge(*runs):  # of those due at once, the file's order
        yield due, running[place]


def _planned(place: str, name: str, job: Job, home: Path | None) -> PlannedJob:
    work = job.run
    if work.collect is not None:
        collector = COLLECTORS.get(work.collect)
        if collector is None:
            raise ParameterError(
                f"{place}.run.collect: there is no collector {work.collect!r}; there are: "
                f"{', '.join(sorted(COLLECTORS))}"
            )
        if not collector.is_there:
            raise ParameterError(
                f"{place}.run.collect: this version has no {collector.function}: take the job out "
                "of the schedule, or update the project"
            )
    if work.steps is not None:
        try:
            steps.chosen(only=",".join(work.steps))
        except ParameterError as error:
            raise ParameterError(f"{place}.run.steps: {error}") from None
    if work.deliver is not None:
        try:
            targets.read(home).named(work.deliver, is_of_many=work.each is not None)
        except ParameterError as error:
            raise ParameterError(f"{place}.run.deliver: {error}") from None
    return PlannedJob(name, job, _missing_for_the_report(place, work))


def _missing_for_the_report(place: str, work: Work) -> str | None:
    """Check the report of a job, if it has one, and return what is missing for it."""
    if work.report is None:
        return None
    notebook = f"reports/{work.report}"
    if not (paths.notebooks() / f"{notebook}.ipynb").is_file():
        missing = f"its notebook, notebooks/{notebook}.ipynb"
        if work.collect is not None:  # what it collects must not wait for a report
            raise ParameterError(f"{place}.run.report: {missing}, does not exist")
        return missing
    try:
        parameters.resolve(notebook, {}, set_name=work.parameter_set)
    except ParameterError as error:
        raise ParameterError(f"{place}.run.set: {error}") from None
    known = parameters.sidecar(notebook).parameters
    for asked, needed in ((work.each, work.each), (work.days_back, "report_date")):
        if asked is not None and needed not in known:
            raise ParameterError(f"{place}.run: {work.report} has no parameter {needed!r}")
    return None
