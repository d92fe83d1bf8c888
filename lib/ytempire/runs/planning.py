"""Decides what a run of the pipeline will do: which steps, with what, and why."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

import psycopg

from ytempire import clock, parameters
from ytempire.parameters import ParameterError
from ytempire.runs import batches, steps
from ytempire.runs.batches import Batch, PastStep
from ytempire.runs.execute import Plan
from ytempire.runs.record import KILLED, code_version

CONTINUES_WITHIN = timedelta(hours=2)
"""A run that began earlier is not continued. Counters are due hourly: what it collected is of the
past, and a step that fails again and again must not keep the others from collecting."""


@dataclass(frozen=True)
class Asked:
    """What the user asked for; nothing: all steps, or what is left of an interrupted run.

    Attributes
    ----------
    first, last, only
        Steps, by their names or by beginnings of them.
    day
        A Pacific day to run for.
    again
        Start anew although the last run was interrupted.
    """

    first: str | None = None
    last: str | None = None
    only: str | None = None
    day: date | None = None
    again: bool = False

    @property
    def is_part(self) -> bool:
        """Say whether this is less than a whole run."""
        return any((self.first, self.last, self.only, self.day))


@dataclass(frozen=True)
class PlannedStep:
    """A step, and what will become of it."""

    notebook: str
    after: tuple[str, ...]
    runs: bool
    why: str
    parameters: dict[str, Any] = field(default_factory=dict)
    usual_seconds: float | None = None
    even_after_failure: bool = False


@dataclass(frozen=True)
class RunPlan:
    """What a run will do, and in one sentence why."""

    batch: Batch
    steps: tuple[PlannedStep, ...]
    why: str

    @property
    def to_run(self) -> dict[str, PlannedStep]:
        """Return the steps that run, by name, in order."""
        return {step.notebook: step for step in self.steps if step.runs}


def day_of(text: str | None) -> date | None:
    """Return the Pacific day that a run is asked for.

    Raises
    ------
    ParameterError
        If it is no date, or has not come yet.
    """
    if text is None:
        return None
    try:
        day = date.fromisoformat(text)
    except ValueError:
        raise ParameterError(f"{text!r} is no date: write it as 2026-11-19") from None
    if day > clock.pacific_date(clock.now()):
        raise ParameterError(f"{day} has not come yet in California: name an earlier day")
    return day


def make(
    asked: Asked | None = None,
    connection: psycopg.Connection | None = None,
    given: dict[str, dict[str, Any]] | None = None,
) -> RunPlan:
    """Plan a run; nothing is written.

    Parameters
    ----------
    asked
        A part of the steps, or a day.
    connection
        To the warehouse, as the reader; None while there is none.
    given
        Parameters by notebook name, over those that the day gives.

    Raises
    ------
    ParameterError
        On a step that does not exist, a refused parameter, or a day for steps that take none.
    """
    asked = asked or Asked()
    needs = steps.needs()
    wanted = _wanted(asked, needs)
    values = {name: _values(name, asked, (given or {}).get(name, {})) for name in steps.names()}
    usual = batches.usual_seconds(connection) if connection is not None else {}
    left = _what_is_left(asked, connection, wanted, values)
    planned = []
    for name in steps.names():
        runs = name in wanted and name not in left.done
        why = left.done.get(name) or left.again.get(name, "") if name in wanted else "not asked for"
        anyway = parameters.sidecar(name).even_after_failure
        planned.append(
            PlannedStep(name, needs[name], runs, why, values[name], usual.get(name), anyway)
        )
    return RunPlan(left.batch, tuple(planned), left.why)


def _wanted(asked: Asked, needs: dict[str, tuple[str, ...]]) -> list[str]:
    """Return the steps asked for; for a day alone, those that take one and all that need them."""
    if asked.only and (asked.first or asked.last):
        raise ParameterError("name steps by --only, or a range by --from and --to; not both")
    wanted = steps.chosen(asked.first, asked.last, asked.only)
    if asked.day is None:
        return wanted
    takers = [name for name in wanted if _parameters_for(name, asked.day)]
    if not takers:
        names = ", ".join(steps.short(n) for n in steps.names() if _parameters_for(n, asked.day))
        raise ParameterError(f"none of these steps runs for a date; those that do: {names}")
    if asked.first or asked.last or asked.only:
        return wanted
    affected = {*takers, *steps.following(takers, needs)}
    return [name for name in wanted if name in affected]


def _parameters_for(name: str, day: date) -> dict[str, str]:
    """Return the parameters that make a step run for one day, as its sidecar says."""
    on = {"first": day, "end": day + timedelta(days=1)}
    described = parameters.sidecar(name).parameters
    return {key: on[one.for_date].isoformat() for key, one in described.items() if one.for_date}


def _values(name: str, asked: Asked, given: dict[str, Any]) -> dict[str, Any]:
    dated = _parameters_for(name, asked.day) if asked.day else {}
    return parameters.resolve(name, dated | given)


@dataclass(frozen=True)
class _Left:
    """What is left to do: the batch, why that one, and of its steps those that had ended.

    `done` need not run again; `again` do, and both say why.
    """

    batch: Batch
    why: str
    done: dict[str, str] = field(default_factory=dict)
    again: dict[str, str] = field(default_factory=dict)


def _what_is_left(
    asked: Asked,
    connection: psycopg.Connection | None,
    wanted: list[str],
    values: dict[str, dict[str, Any]],
) -> _Left:
    new = Batch(tuple(wanted), asked.is_part, asked.day)
    if asked.is_part:
        return _Left(new, "a part of the pipeline, as asked for: each of its steps runs")
    last = batches.newest_whole(connection) if connection is not None else None
    if last is None:
        return _Left(new, "a new run of all steps: none is recorded yet")
    batch, past = last
    open_steps = [n for n in wanted if n not in past or past[n].status != "ok"]
    began = f"the run of {batch.began_at:%Y-%m-%d %H:%M} UTC"
    if not open_steps:
        return _Left(new, f"a new run of all steps: {began} is complete")
    stopped = f"{began} stopped at {steps.short(open_steps[0])}{_because(past.get(open_steps[0]))}"
    before = {one.code_version for one in past.values()}
    hindrance = _hindrance(asked, batch, before)
    if hindrance:
        return _Left(new, f"a new run of all steps: {stopped}, {hindrance}")
    why = f"continued: {stopped}"
    if before - {code_version()}:
        why += ". The code changed since; what had ended is kept (--again runs all steps)"
    # Steps may have been added or removed since.
    same = Batch(tuple(wanted), batch_id=batch.batch_id, began_at=batch.began_at)
    return _Left(same, why, *_kept_and_again(past, values))


def _hindrance(asked: Asked, batch: Batch, versions: set[str]) -> str | None:
    """Return why an interrupted run is not continued; None: it is."""
    if asked.again:
        return "and all are asked for"
    if clock.wall_now() - batch.began_at > CONTINUES_WITHIN:
        return "and is too old to be continued"
    if {_release(version) for version in versions} - {_release(code_version())}:
        return f"with {', '.join(sorted(versions))}; this is {code_version()}"
    return None


def _release(version: str) -> str:
    """Return a code version without its commit."""
    return version.partition(" ")[0]


def _kept_and_again(
    past: dict[str, PastStep], values: dict[str, dict[str, Any]]
) -> tuple[dict[str, str], dict[str, str]]:
    """Part the steps that had ended: those that are kept, those that run again; with reasons."""
    needs = steps.needs()
    kept: dict[str, str] = {}
    again: dict[str, str] = {}
    for name in needs:
        was, plan = past.get(name), Plan(name, values[name])
        if was is None or was.status != "ok":
            continue
        if was.notebook_sha256 != plan.notebook_sha256:
            again[name] = "its notebook changed"
        elif was.parameters_sha256 != plan.parameters_sha256:
            again[name] = "its parameters changed"
        else:
            kept[name] = f"done at {was.ended_at:%Y-%m-%d %H:%M}" if was.ended_at else "done"
    always = {name for name in needs if parameters.sidecar(name).always}
    for other in (name for name in needs if name not in kept and name not in always):
        for name in steps.following([other], needs) & set(kept):
            again.setdefault(name, f"{steps.short(other)} runs before it")
    again |= dict.fromkeys(always & set(kept), "it runs every time")
    return {name: why for name, why in kept.items() if name not in again}, again


def _because(was: PastStep | None) -> str:
    if was is None:
        return ", which had not begun"
    if was.status == "running" or was.error == KILLED:
        return ", which was killed"
    return f", which failed: {_first_line(was.error)}" if was.error else ", which failed"


def _first_line(text: str) -> str:
    return text.strip().splitlines()[0][:200]
