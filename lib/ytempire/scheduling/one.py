"""The process of one run: does a job's work and says how it went.

Run as ``python -m ytempire.scheduling.one``. It is a process of its own so that it can be stopped
at its timeout, whatever it is doing. It ends with the process that started it.
"""

from __future__ import annotations

import json
import os
import select
import signal
import sys
import threading
import time
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from importlib import import_module
from typing import Any
from uuid import UUID

from ytempire import parameters
from ytempire.parameters import Work
from ytempire.runs import run_log
from ytempire.runs.pipeline_result import PipelineResult
from ytempire.scheduling import locks, reporting
from ytempire.scheduling.outcome import Outcome
from ytempire.settings import Settings, load
from ytempire.warehouse.connection import Warehouse

_GRACE_SECONDS = 10
"""Left to end in order when the starter is gone."""


@dataclass(frozen=True)
class Told:
    """What the process is told, as JSON, by the one that starts it.

    Attributes
    ----------
    function, takes
        Of a collector; empty for steps and reports.
    until
        When a collector that goes on shall end; ISO text.
    due_at
        When the run was due; empty: it is asked for by hand, and is of now.
    holds
        Names to hold while it runs, its job's own among them.
    wait_seconds
        How long to wait for a name that another process holds.
    answers_on
        Number of the open file that the outcome is written to.
    """

    job: str
    work: dict[str, Any]
    function: str
    takes: tuple[str, ...]
    until: str
    due_at: str
    holds: tuple[str, ...]
    wait_seconds: float
    batch_id: str
    run_id: str
    stem: str
    answers_on: int

    def to_json(self) -> str:
        """Return it in a line."""
        return json.dumps(asdict(self))


def main(text: str) -> int:
    """Do the work of a job and answer with its outcome."""
    told = Told(**json.loads(text))
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # what runs is left in order
    _end_with_the_starter()
    try:
        outcome = _outcome(told)
    except KeyboardInterrupt:
        return 130
    with os.fdopen(told.answers_on, "w") as answers:
        json.dump(outcome.to_json(), answers)
    return 0


def _outcome(told: Told) -> Outcome:
    # In the environment, where the kernels of steps find it.
    os.environ["YTEMPIRE_QUOTA_PURPOSE"] = "collect"
    settings = load()
    log = run_log.path_of(settings.home, told.stem, told.job)
    about = {"batch": told.batch_id, "run_id": told.run_id, "job": told.job}
    run_log.remove_old(settings.home, job=told.job)
    with run_log.written(log, settings, **about), Warehouse(settings) as warehouse:
        try:
            with locks.held(warehouse, told.holds, told.wait_seconds) as missing:
                if missing is not None:
                    return Outcome("skipped", error=f"another process holds {missing!r}")
                result, error = _do(told, warehouse, settings)
        except Exception as failure:
            import logging

            logging.getLogger(__name__).exception("the run failed")
            return Outcome("failed", error=f"{type(failure).__name__}: {failure}")
    is_ok = error is None and (result is None or result.success)
    if not is_ok and error is None and result is not None:
        error = result.note
    return Outcome("ok" if is_ok else "failed", result, error)


def _do(
    told: Told, warehouse: Warehouse, settings: Settings
) -> tuple[PipelineResult | None, str | None]:
    """Return what it did, and why it failed."""
    work = Work(**told.work)
    if work.steps is not None:
        return _steps(told, work.steps, warehouse, settings)
    collected = None
    if work.collect is not None:
        collected = _collected(told, warehouse, settings)
    if work.report is None or (collected is not None and not collected.success):
        return collected, None
    due_at = datetime.fromisoformat(told.due_at) if told.due_at else None
    made, error = reporting.make(work, due_at, warehouse, settings)
    return made if collected is None else collected + made, error


def _collected(told: Told, warehouse: Warehouse, settings: Settings) -> PipelineResult:
    given: dict[str, Any] = {
        "warehouse": warehouse,
        "settings": settings,
        "network": parameters.network(settings.home) if "network" in told.takes else None,
        "until": datetime.fromisoformat(told.until),
    }
    module, _, name = told.function.partition(":")
    function = getattr(import_module(module), name)
    result: PipelineResult = function(*(given[word] for word in told.takes))
    return result


def _steps(
    told: Told, names: tuple[str, ...], warehouse: Warehouse, settings: Settings
) -> tuple[PipelineResult | None, str | None]:
    from ytempire.runs import planning
    from ytempire.runs.pipeline import PipelineRun

    begun = time.monotonic()
    with warehouse.connect("reader") as connection:
        plan = planning.make(planning.Asked(only=",".join(names)), connection)
    batch = replace(plan.batch, batch_id=UUID(told.batch_id), job=told.job)
    run = PipelineRun(settings, warehouse, replace(plan, batch=batch))
    whole: PipelineResult | None = None
    failed = []
    for step in run.steps():
        if step.failed:
            failed.append(f"{step.notebook}: {step.reason or 'it said nothing'}")
        if step.execution.result is not None:
            done = replace(step.execution.result, note=None)
            whole = done if whole is None else whole + done
    if whole is not None:
        whole = replace(whole, duration_seconds=time.monotonic() - begun)
    return whole, "; ".join(failed) or None


def _end_with_the_starter() -> None:
    """End when the starter's end of our stdin is closed: it is gone, however it went."""

    def watch() -> None:
        gone = select.poll()
        gone.register(0, select.POLLHUP)
        gone.poll()
        os.kill(os.getpid(), signal.SIGTERM)
        time.sleep(_GRACE_SECONDS)
        os._exit(1)

    threading.Thread(target=watch, name="end-with-the-starter", daemon=True).start()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
