"""Executes one notebook through Papermill."""

from __future__ import annotations

import hashlib
import json
import logging
import os
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ytempire import parameters, paths
from ytempire.runs import cells, cleaning, run_log, secret_shapes
from ytempire.runs.cells import CellTimes
from ytempire.runs.deadline import Allowance, Deadline
from ytempire.runs.pipeline_result import PipelineResult
from ytempire.runs.step import read_result
from ytempire.settings import Settings, load

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Plan:
    """A notebook and its checked parameters, about to be executed."""

    notebook: str
    parameters: dict[str, Any]

    @property
    def notebook_sha256(self) -> str:
        """Return the SHA-256 of the notebook as it is stored in the project."""
        return hashlib.sha256(source_of(self.notebook).read_bytes()).hexdigest()

    @property
    def parameters_sha256(self) -> str:
        """Return the SHA-256 of the parameters, keys in order."""
        text = json.dumps(self.parameters, sort_keys=True)
        return hashlib.sha256(text.encode()).hexdigest()


@dataclass(frozen=True)
class Execution(Plan):
    """An executed notebook: where it lies, what it said, and how it failed if it did."""

    output: Path
    result: PipelineResult | None
    error: str | None
    cells: CellTimes = field(default_factory=CellTimes)


def source_of(notebook: str) -> Path:
    """Return the file of a notebook named as ``pipeline/20_ingest_channels``."""
    path = paths.notebooks() / f"{notebook}.ipynb"
    if not path.is_file():
        raise FileNotFoundError(f"there is no notebook {notebook}: {path} does not exist")
    return path


def execute(
    notebook: str,
    given: dict[str, Any],
    output: Path,
    *,
    set_name: str | None = None,
    kernel: Any = None,
    environment: dict[str, str] | None = None,
    allowance: Allowance | None = None,
    settings: Settings | None = None,
) -> Execution:
    """Run a notebook with checked parameters and keep the executed copy, error included.

    What an error tells is told on by logs, alerts and records: secrets are taken out of it here,
    and of the notebook that raised it.

    Parameters
    ----------
    notebook
        Name below notebooks/, without ending.
    given
        Parameters; unknown or ill-typed ones are refused before a kernel starts.
    output
        Where the executed notebook is written.
    set_name
        A named set of the sidecar, under `given`.
    kernel
        A started kernel's manager, from ``Kernels``, to be given back; without it one is
        started, and has ended when this returns.
    environment
        Variables for a kernel that is started here.
    allowance
        A notebook that takes longer is stopped; None: it may take as long as it likes.
    settings
        Whose secrets are known; None: those of this process.

    Raises
    ------
    ytempire.parameters.ParameterError
        If a parameter is refused.
    """
    values = parameters.resolve(notebook, given, set_name=set_name)
    source = source_of(notebook)
    # Imported here: Papermill costs a second, which `ytempire sql` need not pay. Our engine first:
    # it spares the others the import of what is not needed.
    from ytempire.runs.engine import NAME, StartedKernelEngine  # isort: split

    from nbclient.exceptions import DeadKernelError
    from papermill import execute_notebook
    from papermill.exceptions import PapermillExecutionError

    from ytempire.runs.kernels import shut_down, started_kernel

    output.parent.mkdir(parents=True, exist_ok=True)
    error = None
    manager = kernel or started_kernel(source, environment)
    deadline = Deadline(manager, allowance or Allowance())
    try:
        with deadline:
            execute_notebook(
                str(source),
                str(output),
                parameters=values,
                engine_name=NAME,
                kernel_name="python3",
                progress_bar=False,
                kernel_manager=manager,
            )
    except PapermillExecutionError as failure:
        error = _told(f"{failure.ename}: {failure.evalue}", settings)
        _log.error(error, extra={"notebook": str(output), "traceback": _plain(failure.traceback)})
    except (DeadKernelError, RuntimeError) as failure:  # the second: before its first word
        error = "the notebook's process ended by itself: was it killed, or memory short?"
        if "didn't respond" in str(failure):  # it was ended for that, and is known by words only
            error = (
                f"its kernel was still starting after {StartedKernelEngine.STARTS_IN_SECONDS} s, "
                "and no cell ran: is the machine busy, or memory short?"
            )
        _log.exception(error, extra={"notebook": str(output)})
    finally:
        if kernel is None:
            shut_down(manager)
    text = output.read_text()
    if error is not None:
        clean = cleaning.without_secrets(text, settings or load())
        if json.loads(clean) != json.loads(text):
            output.write_text(clean)
            text = clean
    executed = json.loads(text)
    if deadline.is_over and error is not None:
        error = deadline.sentence(has_begun=_has_begun(executed))
    return Execution(
        notebook, values, output, read_result(executed), error, cells.times_of(executed)
    )


@contextmanager
def quiet() -> Iterator[None]:
    """Keep debugger and frozen-module warnings of kernels off the user's screen."""
    os.environ.setdefault("PYDEVD_DISABLE_FILE_VALIDATION", "1")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield


def _told(error: str, settings: Settings | None) -> str:
    """Return an error as it may be told."""
    return run_log.without_secrets(secret_shapes.plain(error), settings or load())


def _has_begun(executed: dict[str, Any]) -> bool:
    """Say whether a cell of the project ran: Papermill counts what it began."""
    return any(one.get("execution_count") is not None for one in executed["cells"])


def _plain(traceback: list[str]) -> str:
    return secret_shapes.plain("\n".join(traceback))
