"""Runs the pipeline: notebooks/pipeline in the order of their numbers."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import uuid4

from ytempire import clock, parameters, paths
from ytempire.runs.execute import Execution, Plan, execute
from ytempire.runs.kernels import KernelAhead
from ytempire.runs.record import RunRecord, close_killed
from ytempire.settings import Settings
from ytempire.warehouse.connection import Warehouse


@dataclass(frozen=True)
class Step:
    """A step that has run."""

    notebook: str
    execution: Execution
    seconds: float

    @property
    def failed(self) -> bool:
        """Say whether later steps must not run."""
        result = self.execution.result
        return self.execution.error is not None or (result is not None and not result.success)


def steps() -> list[str]:
    """Return the names of the pipeline's notebooks in order."""
    return [
        f"pipeline/{path.stem}" for path in sorted((paths.notebooks() / "pipeline").glob("*.ipynb"))
    ]


def run(
    settings: Settings, warehouse: Warehouse, given: dict[str, dict[str, Any]] | None = None
) -> Iterator[Step]:
    """Run every step and yield it as it ends; stop after one that failed.

    Parameters
    ----------
    settings, warehouse
        Where the executed notebooks and the rows of pipeline_runs go.
    given
        Parameters by notebook name.

    Raises
    ------
    ytempire.parameters.ParameterError
        Before anything runs, if a parameter of any step is refused.
    """
    wanted = steps()
    given = given or {}
    for notebook in wanted:
        parameters.resolve(notebook, given.get(notebook, {}))
    close_killed(warehouse)
    batch = uuid4()
    folder = settings.home / "runs" / f"{clock.now():%Y%m%dT%H%M%SZ}-{str(batch)[:8]}"
    with KernelAhead() as kernels:
        for at, notebook in enumerate(wanted):
            record = RunRecord.start(batch, notebook)
            kernel = kernels.take(then_prepare=at < len(wanted) - 1)
            step = _run_step(warehouse, record, given.get(notebook, {}), folder, kernel)
            yield step
            if step.failed:
                return


def _run_step(
    warehouse: Warehouse,
    record: RunRecord,
    given: dict[str, Any],
    folder: Path,
    kernel: Any,
) -> Step:
    begun = time.monotonic()
    output = folder / f"{Path(record.notebook).name}.ipynb"
    record.begin(warehouse, Plan(record.notebook, parameters.resolve(record.notebook, given)))
    execution = execute(record.notebook, given, output, kernel=kernel)
    seconds = time.monotonic() - begun
    record.finish(warehouse, execution, seconds, str(output.relative_to(folder.parent.parent)))
    return Step(record.notebook, execution, seconds)
