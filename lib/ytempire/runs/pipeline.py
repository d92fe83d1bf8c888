"""Runs the pipeline: its notebooks, each after those it needs, side by side where it may be."""

from __future__ import annotations

import importlib
import logging
import time
from collections.abc import Callable, Generator, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from ytempire.runs import batches, cells, planning, run_log
from ytempire.runs.batches import Overhead
from ytempire.runs.execute import Execution, Plan, execute, quiet, source_of
from ytempire.runs.planning import PlannedStep, RunPlan
from ytempire.runs.record import RunRecord, close_killed
from ytempire.runs.steps import following, short
from ytempire.settings import Settings
from ytempire.warehouse.connection import Warehouse

if TYPE_CHECKING:
    from ytempire.runs.kernels import Kernels

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Step:
    """A step that has run."""

    notebook: str
    execution: Execution
    seconds: float

    @property
    def failed(self) -> bool:
        """Say whether the steps that need it must not run."""
        result = self.execution.result
        return self.execution.error is not None or (result is not None and not result.success)

    @property
    def reason(self) -> str | None:
        """Return why it failed; None: it did not, or said nothing."""
        if not self.failed:
            return None
        result = self.execution.result
        return self.execution.error or (result.note if result else None)


class PipelineRun:
    """One run of the pipeline.

    Attributes
    ----------
    not_run
        After the run: the steps that did not run, since one that they need failed.
    overhead
        After the run: what it took over the notebooks' own time.
    """

    def __init__(self, settings: Settings, warehouse: Warehouse, plan: RunPlan) -> None:
        self.settings = settings
        self.plan = plan
        self.log = plan.batch.log(settings.home)
        self.not_run: list[str] = []
        self.overhead = Overhead(0.0, 0.0, 0.0)
        self._warehouse = warehouse
        self._folder = plan.batch.folder(settings.home)
        self._records: dict[str, RunRecord] = {}
        self._is_interrupted = False

    def steps(self, begins: Callable[[str], None] | None = None) -> Generator[Step, None, None]:
        """Run the planned steps and yield each as it ends.

        A step that failed keeps those from running that need it; the others carry on, and at the
        end those that run even after a failure.

        Parameters
        ----------
        begins
            Told the name of each step as it begins.
        """
        from ytempire.runs.kernels import Kernels  # zmq, which `--dry-run` need not load

        begun = time.time()
        close_killed(self._warehouse)
        run_log.remove_old(self.settings.home, job=self.plan.batch.job)
        done: list[Step] = []
        with ExitStack() as stack:
            stack.enter_context(
                run_log.written(self.log, self.settings, batch=self.plan.batch.batch_id)
            )
            stack.enter_context(quiet())
            _log.info("the run begins: %s", self.plan.why)
            kernels = stack.enter_context(Kernels())
            threads = stack.enter_context(
                ThreadPoolExecutor(self.settings.steps_at_once, thread_name_prefix="step")
            )
            stack.push(self._interrupt(kernels))  # before the threads are waited for
            threads.submit(_import_papermill)
            self._keep()
            for step in self._scheduled(kernels, threads, begins or (lambda name: None)):
                done.append(step)
                self.overhead = _overhead(begun, done)
                self._keep(self.overhead)
                yield step
            if done:
                self._keep(self.overhead, ends=True)
            _log.info(
                "the run ended",
                extra={
                    "failed": [short(s.notebook) for s in done if s.failed],
                    "not_run": [short(name) for name in self.not_run],
                    "overhead_seconds": round(self.overhead.overhead_seconds, 3),
                },
            )

    def _keep(self, overhead: Overhead | None = None, *, ends: bool = False) -> None:
        home = self.settings.home
        batches.keep(self._warehouse, home, self.plan.batch, overhead, ends=ends)

    def _interrupt(self, kernels: Kernels) -> Callable[..., None]:
        """Return what ends the running steps when this run is left before its end."""

        def leave(kind: type[BaseException] | None, *_: object) -> None:
            if kind is not None:
                self._is_interrupted = True
                _log.warning("the run is interrupted")
                kernels.kill_taken()

        return leave

    def _scheduled(
        self, kernels: Kernels, threads: ThreadPoolExecutor, begins: Callable[[str], None]
    ) -> Iterator[Step]:
        """Start what may start, yield what has ended."""
        waiting = self.plan.to_run
        left = set(waiting)  # those that have not ended well
        running: dict[Future[Step], str] = {}
        while True:
            for name in self._ready(waiting, left) or self._anyway(waiting, bool(running)):
                if len(running) < self.settings.steps_at_once:
                    begins(name)
                    running[threads.submit(self._run, waiting.pop(name), kernels)] = name
            # What may run once those have ended: its kernel gets ready now.
            for name in self._ready(waiting, left - set(running.values())):
                kernels.prepare(source_of(name), **self._environment(name))
            if not running:
                self.not_run = list(waiting)
                return
            ended, _ = wait(running, return_when=FIRST_COMPLETED)
            for future in ended:
                name = running.pop(future)
                step = future.result()
                if not step.failed:
                    left.discard(name)
                yield step

    def _ready(self, waiting: dict[str, PlannedStep], left: set[str]) -> list[str]:
        """Return the waiting steps that need none of those left, directly or through others."""
        blocked = following(left, {step.notebook: step.after for step in self.plan.steps})
        return [name for name in waiting if name not in blocked]

    def _anyway(self, waiting: dict[str, PlannedStep], is_going_on: bool) -> list[str]:
        """Return the first of the waiting steps that runs although one before it failed."""
        anyway = [name for name, step in waiting.items() if step.even_after_failure]
        return [] if is_going_on else anyway[:1]

    def _environment(self, name: str) -> dict[str, str]:
        """Return what a step's kernel is told: where to log, and for which run."""
        record = self._records.setdefault(
            name,
            RunRecord(
                self.plan.batch.batch_id, name, str(self.log.relative_to(self.settings.home))
            ),
        )
        return run_log.environment(
            self.log, batch=record.batch_id, run_id=record.run_id, step=short(name)
        )

    def _run(self, planned: PlannedStep, kernels: Kernels) -> Step:
        name, begun = planned.notebook, time.monotonic()
        environment = self._environment(name)
        record = self._records[name]
        with run_log.about(batch=record.batch_id, run_id=record.run_id, step=short(name)):
            record.begin(self._warehouse, Plan(name, planned.parameters))
            _log.info("the step begins", extra={"parameters": planned.parameters})
            kernel = kernels.take(source_of(name), **environment)
            if self._is_interrupted:  # it was not there yet to be killed
                kernels.kill_taken()
            try:
                output = _unused(self._folder / f"{short(name)}.ipynb")
                execution = execute(
                    name, planned.parameters, output, kernel=kernel, settings=self.settings
                )
            finally:
                kernels.give_back(kernel)
            if self._is_interrupted:
                execution = replace(execution, error="the run was interrupted")
            step = Step(name, execution, time.monotonic() - begun)
            home = self.settings.home
            record.finish(
                self._warehouse, execution, step.seconds, str(execution.output.relative_to(home))
            )
            result = execution.result
            _log.log(
                logging.ERROR if step.failed else logging.INFO,
                "the step failed: %s" if step.failed else "the step ended: %s",
                step.reason if step.failed else (result and result.note) or "done",
                extra={
                    "seconds": round(step.seconds, 3),
                    "cells_seconds": round(execution.cells.seconds, 3),
                    "written": result.written if result else {},
                    "rejected": result.rejected if result else None,
                },
            )
        return step


def run(settings: Settings, warehouse: Warehouse, plan: RunPlan | None = None) -> Iterator[Step]:
    """Run what `plan` says, or a new run of all steps, and yield each step as it ends."""
    return PipelineRun(settings, warehouse, plan or planning.make()).steps()


def _import_papermill() -> None:
    """Import it while the first kernel gets ready."""
    importlib.import_module("ytempire.runs.engine")


def _overhead(begun: float, done: list[Step]) -> Overhead:
    spans = [span for step in done for span in step.execution.cells.spans]
    imports = sum(step.execution.cells.import_seconds for step in done)
    return Overhead(time.time() - begun, cells.covered(spans), imports)


def _unused(path: Path) -> Path:
    """Return a path that no earlier attempt of this run has written to."""
    tries = (path.with_stem(f"{path.stem}.{number}") for number in range(2, 10_000))
    return next(p for p in (path, *tries) if not p.exists()) if path.exists() else path
