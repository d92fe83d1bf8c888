"""Makes a report: executes its notebook, makes its files as a draft, puts them in place at once."""

from __future__ import annotations

import logging
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from uuid import UUID, uuid4

from ytempire import clock
from ytempire.editions import index, no_room, placing, retention
from ytempire.editions.asking import FORMATS, Asked, Edition
from ytempire.editions.kernels import Starter, one_kernel
from ytempire.editions.work import Refused, Work
from ytempire.parameters import ParameterError
from ytempire.runs import run_log, secret_values
from ytempire.runs.execute import quiet
from ytempire.runs.record import RunRecord
from ytempire.settings import Settings
from ytempire.warehouse import space
from ytempire.warehouse.connection import Warehouse

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Made:
    """What became of a report.

    Attributes
    ----------
    edition
        What was asked for.
    folder
        Where its files lie; None: it failed.
    notebook
        The executed notebook; of one that failed, below ``YTEMPIRE_HOME/runs``.
    error
        Why it failed; None: it did not.
    manifest
        As it is written beside it; empty: it failed.
    is_kept
        It was there already, of the same and with no less known.
    seconds
        That it took.
    log
        Of the run; None: it was kept.
    is_disk_full
        It failed since the disk of the reports has no room.
    """

    edition: Edition
    folder: Path | None
    notebook: Path | None
    error: str | None = None
    manifest: dict[str, Any] = field(default_factory=dict)
    is_kept: bool = False
    seconds: float = 0.0
    log: Path | None = None
    is_disk_full: bool = False

    @property
    def html(self) -> Path | None:
        """Return its page."""
        return None if self.folder is None else self.folder / f"{self.edition.name}.html"

    @property
    def pdf(self) -> Path | None:
        """Return its PDF; None where none could be made, of which the manifest tells why."""
        file = None if self.folder is None else self.folder / f"{self.edition.name}.pdf"
        return file if file is not None and file.is_file() else None


@dataclass(frozen=True)
class Run:
    """Reports that are made together: they share a log, and where failed notebooks are left."""

    settings: Settings
    warehouse: Warehouse
    formats: tuple[str, ...] = FORMATS
    batch_id: UUID = field(default_factory=uuid4)
    began_at: datetime = field(default_factory=clock.wall_now)

    @property
    def stem(self) -> str:
        """Return what its log and folder are called."""
        return run_log.stem_of(self.began_at, self.batch_id)

    @property
    def log(self) -> Path:
        """Return its log."""
        return run_log.path_of(self.settings.home, self.stem)

    @property
    def failures(self) -> Path:
        """Return where the notebooks of reports that failed are left."""
        return run_log.folder_of(self.settings.home, self.stem)

    @contextmanager
    def opened(self) -> Iterator[Run]:
        """Write its log, as long as the block, and tidy up around it."""
        run_log.remove_old(self.settings.home)
        placing.sweep(self.settings.reports_folder)
        with run_log.written(self.log, self.settings, batch=self.batch_id), quiet():
            try:
                yield self
            except BaseException:
                with suppress(OSError):  # what was made before is listed
                    index.write(self.settings.reports_folder)
                raise
            finally:
                with suppress(OSError):  # it holds notebooks of reports that failed
                    self.failures.rmdir()
            retention.remove_old(self.settings)
            with no_room.passed_over("the list of reports stays as it was"):
                index.write(self.settings.reports_folder)


def make(
    settings: Settings,
    warehouse: Warehouse,
    name: str,
    given: dict[str, Any] | None = None,
    *,
    set_name: str | None = None,
    formats: tuple[str, ...] = FORMATS,
    seconds: float | None = None,
) -> Made:
    """Make a report and put its folder in place at once: half a report is never seen.

    A failed run leaves its notebook under ``YTEMPIRE_HOME/runs`` and an older report alone.

    Parameters
    ----------
    settings, warehouse
        What it reads; the run is recorded in pipeline_runs.
    name
        One of `asking.names()`.
    given, set_name
        Parameters, over those of the named set.
    formats
        Some of `asking.FORMATS`: a PDF is made where Chromium is, the page and the notebook always.
    seconds
        A notebook that takes longer is stopped; None: the ``timeout`` of its parameter file.

    Raises
    ------
    ytempire.parameters.ParameterError
        If there is no such report or a parameter is refused, before anything runs.
    """
    edition = Asked(name, given or {}, set_name).checked()
    refuse_secrets(settings, edition)
    with Run(settings, warehouse, formats).opened() as run:
        return make_in(run, edition, one_kernel, seconds=seconds)


def refuse_secrets(settings: Settings, edition: Edition) -> None:
    """Refuse parameters that are secret: they stand in names of folders, logs and records.

    Raises
    ------
    ytempire.parameters.ParameterError
        Naming the parameter and the secret, not its value.
    """
    known = secret_values.by_name(settings)
    for parameter, value in edition.parameters.items():
        for name, values in known.items():
            if any(one in str(value) for one in values):
                raise ParameterError(f"{edition.name}: {parameter} holds {name}, which is secret")


def make_in(run: Run, edition: Edition, starter: Starter, *, seconds: float | None = None) -> Made:
    """Make a report as a part of a run.

    Parameters
    ----------
    starter
        What gives a kernel to its notebook.
    seconds
        As of `make`.
    """
    begun, asked_at = time.monotonic(), clock.now()
    record = RunRecord(
        run.batch_id, edition.notebook, str(run.log.relative_to(run.settings.home)),
        chosen=edition.chosen,
    )  # fmt: skip
    about = {"batch": run.batch_id, "run_id": record.run_id, "step": edition.folder}
    reports = run.settings.reports_folder
    with run_log.about(**about), _place(run.failures) as place:
        work = Work(run.settings, edition, place)
        work.execute(starter, run_log.environment(run.log, **about), seconds)
        error, is_full, folder = work.execution.error, False, edition.path(reports)
        told: dict[str, Any] = {}
        if error is None:
            try:
                with placing.draft(reports) as draft:
                    made_in = draft / "edition"
                    told = work.finish(made_in, begun, asked_at, formats=run.formats)
                    placing.place(made_in, folder)
            except Refused as refused:
                error = str(refused)
                _log.error(error)
            except Exception as failure:  # writers have errors of their own
                if not no_room.is_why(failure):
                    raise
                error, is_full = space.full(reports), True
                _log.exception(error)
        if error is None:
            notebook = folder / work.execution.output.name
            made = Made(edition, folder, notebook, manifest=told)
            _log.info("the report is made", extra={"html": str(made.html)})
        else:
            made = Made(edition, None, work.leave(run.failures), error, is_disk_full=is_full)
        made = replace(made, seconds=time.monotonic() - begun, log=run.log)
        execution = replace(work.execution, error=error)
        record.finish(run.warehouse, execution, made.seconds, str(made.notebook))
    return made


@contextmanager
def _place(failures: Path) -> Iterator[Path]:
    """Give a folder in the home, where a notebook runs; it is removed at the end."""
    failures.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(prefix=".", dir=failures, ignore_cleanup_errors=True) as place:
        yield Path(place)
