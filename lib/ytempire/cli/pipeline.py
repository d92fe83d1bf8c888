"""The verb that runs the pipeline's notebooks."""

from __future__ import annotations

import shlex
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import click

from ytempire.cli import network
from ytempire.cli.answer import Exit, give, json_option, say
from ytempire.cli.columns import aligned
from ytempire.homes import running
from ytempire.settings import Settings, load

if TYPE_CHECKING:
    import psycopg

    from ytempire.runs.pipeline import PipelineRun, Step
    from ytempire.runs.planning import Asked, RunPlan
    from ytempire.warehouse.connection import Warehouse

scale_option = click.option(
    "--scale",
    type=click.FloatRange(min=0, min_open=True, max=10),
    help="Size of a new simulated network, as a share of parameters/network.yaml (1); one that "
    "is there keeps its size.",
)
again_option = click.option(
    "--again", is_flag=True, help="Run all steps, although the last run was interrupted."
)


@click.command()
@click.option("--from", "first", metavar="STEP", help="Run from this step on.")
@click.option("--to", "last", metavar="STEP", help="Run up to this step.")
@click.option("--only", metavar="STEP[,STEP]", help="Run these steps and no others.")
@click.option("--date", "day", metavar="DAY", help="Run for a Pacific day, as 2026-11-19.")
@again_option
@click.option("--dry-run", is_flag=True, help="Print what would run, and why; do nothing.")
@scale_option
@json_option
def pipeline(
    first: str | None,
    last: str | None,
    only: str | None,
    day: str | None,
    again: bool,
    dry_run: bool,
    scale: float | None,
) -> None:
    r"""Run the pipeline's notebooks: collect, roll up, check.

    A run that failed or was killed within the last two hours is continued: steps that had
    ended are not run again, unless their notebook or parameters changed. Steps run side by
    side where none needs the other (YTEMPIRE_STEPS_AT_ONCE). A step is named by its number,
    its name, or a beginning of it that no other has. --date alone runs the steps that work on
    days, and those that need them, for that one.

    \b
    Examples:
      ytempire pipeline
      ytempire pipeline --dry-run
      ytempire pipeline --from 30
      ytempire pipeline --only check_quality
      ytempire pipeline --date 2026-11-19
    """
    from ytempire.runs import planning, steps
    from ytempire.warehouse.connection import Warehouse

    for option, value in (("--from", first), ("--to", last), ("--only", only), ("--date", day)):
        if value is not None and not value.strip():
            raise click.UsageError(f"{option} names nothing: leave it out to run all steps")
    asked = planning.Asked(first, last, only, planning.day_of(day), again)
    settings = load()
    if dry_run:
        show(settings, asked)
        return
    # A step that does not exist is refused before anything is started.
    collects = steps.collect(planning.make(asked).to_run)
    with (
        network.alone(settings.home, "pipeline"),
        network.wanted(settings, collects, scale) as ready,
        Warehouse(ready) as warehouse,
    ):
        outcome = run_pipeline(ready, warehouse, asked)
    outcome.give()
    if not outcome.ok:
        sys.exit(Exit.FAILED)


@dataclass(frozen=True)
class Outcome:
    """What became of a run, for people and for scripts."""

    ok: bool
    text: str
    facts: dict[str, Any] = field(default_factory=dict)

    def give(self) -> None:
        """Answer with it; a failure goes to stderr."""
        if self.ok:
            give(self.text, **self.facts)
            return
        give("", ok=False, **self.facts)
        click.echo(self.text, err=True)


def run_pipeline(settings: Settings, warehouse: Warehouse, asked: Asked | None = None) -> Outcome:
    """Plan and run the steps, and show how far they are.

    Parameters
    ----------
    settings, warehouse
        Connected to the sources, and alone in the home.
    asked
        A part of the steps, or a day; default: all, or what is left of an interrupted run.
    """
    from ytempire.cli.progress import Progress
    from ytempire.runs import planning
    from ytempire.runs.pipeline import PipelineRun

    begun = time.monotonic()
    with warehouse.connect("reader") as connection:
        plan = planning.make(asked, connection)
    run = PipelineRun(settings, warehouse, plan)
    say(plan.why)
    done: list[Step] = []
    with Progress(len(plan.to_run)) as progress, closing(run.steps(progress.begins)) as steps:
        try:
            for step in steps:
                done.append(step)
                progress.ended(step)
        except KeyboardInterrupt:
            click.echo(f"stopped; to go on: {_command()}", err=True)
            raise
    return _outcome(run, done, time.monotonic() - begun)


def _outcome(run: PipelineRun, done: list[Step], seconds: float) -> Outcome:
    from ytempire.runs.steps import short

    results = [step.execution.result for step in done if step.execution.result]
    rows = sum(result.rows_written for result in results)
    rejected = sum(result.rejected for result in results)
    failed = [step for step in done if step.failed]
    facts: dict[str, Any] = {
        "batch_id": run.plan.batch.batch_id,
        "why": run.plan.why,
        "rows_added": rows,
        "rejected": rejected,
        "seconds": round(seconds, 3),
        "overhead_seconds": round(run.overhead.overhead_seconds, 3),
        "cells_seconds": round(run.overhead.cells_seconds, 3),
        "import_seconds": round(run.overhead.import_seconds, 3),
        "steps": [_facts(step) for step in done],
        "not_run": [short(name) for name in run.not_run],
        "log": run.log,
    }
    if failed:
        reasons = [f"{short(s.notebook)} failed: {_in_a_line(s.reason)}" for s in failed]
        lines = []
        for step, reason in zip(failed, reasons, strict=True):
            lines += [f"step {reason}", f"  the notebook: {step.execution.output}"]
        if run.not_run:
            lines.append(f"  not run: {', '.join(map(short, run.not_run))}")
        lines += [f"  the log: {run.log}", f"  mend the cause, then: {_command()}"]
        facts |= {
            "error": "; ".join(reasons),
            "exit_code": int(Exit.FAILED),
            "continue_with": _command(),
        }
        return Outcome(False, "\n".join(lines), facts)
    notes = [
        f"  {short(step.notebook)}: {step.execution.result.note}"
        for step in sorted(done, key=lambda s: s.notebook)
        if step.execution.result and step.execution.result.note
    ]
    total = (
        f"pipeline: {len(done)} steps, {rows:,} rows added, {rejected:,} rejected, {seconds:.0f} s"
    )
    over = (
        f"  overhead: {run.overhead.overhead_seconds:.1f} s over the notebooks' own "
        f"{run.overhead.cells_seconds:.1f} s (import cells: {run.overhead.import_seconds:.1f} s)"
    )
    return Outcome(True, "\n".join([*notes, total, over]), facts)


def _facts(step: Step) -> dict[str, Any]:
    from ytempire.runs.steps import short

    result = step.execution.result
    return {
        "step": short(step.notebook),
        "ok": not step.failed,
        "seconds": round(step.seconds, 3),
        "cells_seconds": round(step.execution.cells.seconds, 3),
        "import_seconds": round(step.execution.cells.import_seconds, 3),
        "rows_added": result.rows_written if result else None,
        "rejected": result.rejected if result else None,
        "note": result.note if result else None,
        "error": step.reason,
        "notebook": step.execution.output,
    }


def _in_a_line(reason: str | None) -> str:
    return " ".join((reason or "it said nothing").split())[:400]


def _command() -> str:
    """Return the command that was typed, to type again: it goes on where this one stopped."""
    context = click.get_current_context()
    words = ["ytempire", *(["-H", context.obj] if context.obj else []), str(context.info_name)]
    for parameter in context.command.params:
        value = context.params.get(parameter.name or "")
        if parameter.name == "again" or value in (None, False, parameter.get_default(context)):
            continue
        words += [parameter.opts[0], *([] if value is True else [str(value)])]
    return shlex.join(words)


def show(settings: Settings, asked: Asked) -> None:
    """Print what a run would do; nothing is started but a database that is there, to read it."""
    from ytempire.runs import planning

    with _history(settings) as connection:
        plan = planning.make(asked, connection)
    busy = running.doing(settings.home, "collection")
    note = f"process {busy.pid} (ytempire {busy.verb}) runs it now" if busy else None
    scheduler = running.doing(settings.home, "schedule")
    if scheduler is not None:
        note = f"process {scheduler.pid} (ytempire schedule) collects: the pipeline has to wait"
    give(
        _table(plan) + (f"\n{note}" if note else ""), why=plan.why, steps=_planned(plan), busy=note
    )


@contextmanager
def _history(settings: Settings) -> Iterator[psycopg.Connection | None]:
    """Give a reader's connection to what is recorded; None where there is no warehouse yet."""
    from ytempire.warehouse import cluster
    from ytempire.warehouse.connection import Warehouse

    if cluster.is_wanting(settings):
        yield None
        return
    with Warehouse(settings) as warehouse, warehouse.connect("reader") as connection:
        yield connection


def _planned(plan: RunPlan) -> list[dict[str, Any]]:
    from ytempire.runs.steps import short

    return [
        {
            "step": short(step.notebook),
            "after": [short(name) for name in step.after],
            "runs": step.runs,
            "why": step.why,
            "parameters": step.parameters,
            "usual_seconds": step.usual_seconds,
        }
        for step in plan.steps
    ]


def _table(plan: RunPlan) -> str:
    columns: dict[str, Callable[[dict[str, Any]], str]] = {
        "step": lambda step: step["step"],
        "after": lambda step: ", ".join(name.partition("_")[0] for name in step["after"]) or "-",
        "": lambda step: "runs" if step["runs"] else "-",
        "why": lambda step: step["why"] or "-",
        "parameters": lambda step: (
            ", ".join(f"{k}={v}" for k, v in step["parameters"].items()) or "-"
        ),
        "usually": lambda step: f"{step['usual_seconds']:.1f} s" if step["usual_seconds"] else "-",
    }
    rows = [list(columns)]
    rows += [[cell(step) for cell in columns.values()] for step in _planned(plan)]
    return "\n".join([plan.why, "", *aligned(rows)])
