"""Runs a report notebook into reports/<date>/: the executed notebook and one HTML file."""

from __future__ import annotations

import json
import logging
import shutil
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import uuid4

from ytempire import clock, parameters, paths
from ytempire.runs import html, run_log
from ytempire.runs.execute import Execution, execute, quiet, source_of
from ytempire.runs.record import RunRecord
from ytempire.settings import Settings
from ytempire.warehouse.connection import Warehouse

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Report:
    """What a report run left; `html` is None and `error` is set when its notebook failed."""

    notebook: Path
    html: Path | None
    error: str | None
    log: Path


def names() -> list[str]:
    """Return the names of the reports."""
    return sorted(path.stem for path in (paths.notebooks() / "reports").glob("*.ipynb"))


def described() -> list[dict[str, Any]]:
    """Return each report's name, the question it answers, and its parameter sets."""
    found = []
    for name in names():
        cells = json.loads(source_of(f"reports/{name}").read_text())["cells"]
        title = next(
            "".join(cell["source"]).splitlines()[0] for cell in cells
            if cell["cell_type"] == "markdown"
        )  # fmt: skip
        sets = sorted(parameters.sidecar(f"reports/{name}").sets)
        found.append({"name": name, "question": title.lstrip("# "), "sets": sets})
    return found


def make(
    settings: Settings,
    warehouse: Warehouse,
    name: str,
    given: dict[str, Any],
    *,
    set_name: str | None = None,
) -> Report:
    """Run the report and put its files in place at once: half a report is never seen.

    A failed run leaves its notebook under ``YTEMPIRE_HOME/runs`` and an older report alone.

    Parameters
    ----------
    settings, warehouse
        What it reads; the run is recorded in pipeline_runs.
    name
        One of `names()`.
    given, set_name
        Parameters, over those of the named set.

    Raises
    ------
    ytempire.parameters.ParameterError
        If a parameter is refused, before anything runs.
    FileNotFoundError
        If there is no such report.
    """
    if name not in names():
        raise FileNotFoundError(f"there is no report {name}; there are: {', '.join(names())}")
    resolved = parameters.resolve(f"reports/{name}", given, set_name=set_name)
    asked, as_of = resolved.get("report_date"), resolved.get("as_of")
    if asked is not None and asked > clock.pacific_date(clock.now()).isoformat():
        raise parameters.ParameterError(f"{asked} has not come yet: report on an earlier day")
    if as_of is not None and datetime.fromisoformat(as_of) > clock.now():
        raise parameters.ParameterError(f"{as_of} has not come yet: name an earlier instant")
    identity, began_at = uuid4(), clock.wall_now()
    stem = run_log.stem_of(began_at, identity)
    log = run_log.path_of(settings.home, stem)
    record = RunRecord(identity, f"reports/{name}", str(log.relative_to(settings.home)))
    begun = time.monotonic()
    day = asked or record.started_at.date().isoformat()
    about = {"batch": identity, "run_id": record.run_id, "step": name}
    run_log.remove_old(settings.home)
    with run_log.written(log, settings, **about), quiet(), _scratch() as scratch:
        draft = scratch / f"{'.'.join([name, *_variant(set_name, as_of)])}.ipynb"
        execution = execute(
            f"reports/{name}",
            given,
            draft,
            set_name=set_name,
            environment=run_log.environment(log, **about),
        )
        report = _kept(execution, settings.reports_folder / str(day), settings.home, stem, log)
        record.finish(warehouse, execution, time.monotonic() - begun, str(report.notebook))
        if report.error is None:
            _log.info("the report is made", extra={"html": str(report.html)})
    return report


def _variant(set_name: str | None, as_of: str | None) -> list[str]:
    """Name what stands beside the day's report, instead of taking its place."""
    parts = [set_name] if set_name else []
    if as_of is not None:
        at = datetime.fromisoformat(as_of).astimezone(UTC)
        parts.append(f"as-of-{at:%Y%m%dT%H%M%SZ}")
    return parts


@contextmanager
def _scratch() -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="ytempire-report-") as folder:
        yield Path(folder)


def _kept(execution: Execution, folder: Path, home: Path, stem: str, log: Path) -> Report:
    """Put a report in place; of one that failed, only the notebook, into the home."""
    draft = execution.output
    if execution.error is not None:
        return Report(_put(draft, home / "runs" / stem), None, execution.error, log)
    page = html.write(draft, draft.with_suffix(".html"))
    kept = _put(draft, folder)
    return Report(kept, _put(page, folder), None, log)


def _put(file: Path, folder: Path) -> Path:
    """Copy a file into a folder so that it appears there whole."""
    folder.mkdir(parents=True, exist_ok=True)
    draft = folder / f".{file.name}.draft"
    shutil.copyfile(file, draft)
    return draft.replace(folder / file.name)
