"""Runs a report notebook into reports/<date>/: the executed notebook and one HTML file."""

from __future__ import annotations

import shutil
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import uuid4

from ytempire import clock, parameters, paths
from ytempire.runs import html
from ytempire.runs.execute import execute
from ytempire.runs.record import RunRecord
from ytempire.settings import Settings
from ytempire.warehouse.connection import Warehouse


@dataclass(frozen=True)
class Report:
    """What a report run left; `html` is None and `error` is set when its notebook failed."""

    notebook: Path
    html: Path | None
    error: str | None


def names() -> list[str]:
    """Return the names of the reports."""
    return sorted(path.stem for path in (paths.notebooks() / "reports").glob("*.ipynb"))


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
    asked = parameters.resolve(f"reports/{name}", given, set_name=set_name).get("report_date")
    if asked is not None and asked > clock.pacific_date(clock.now()).isoformat():
        raise parameters.ParameterError(f"{asked} has not come yet: report on an earlier day")
    record = RunRecord.start(uuid4(), f"reports/{name}")
    begun = time.monotonic()
    day = asked or record.started_at.date().isoformat()
    stem = f"{name}.{set_name}" if set_name else name
    folder = settings.reports_folder / str(day)
    with tempfile.TemporaryDirectory(prefix="ytempire-report-") as scratch:
        draft = Path(scratch) / f"{stem}.ipynb"
        execution = execute(f"reports/{name}", given, draft, set_name=set_name)
        if execution.error is None:
            page = html.write(draft, draft.with_suffix(".html"))
            kept = _put(draft, folder)
            report = Report(kept, _put(page, folder), None)
        else:
            failed = (
                settings.home / "runs" / f"{clock.now():%Y%m%dT%H%M%SZ}-{str(record.run_id)[:8]}"
            )
            report = Report(_put(draft, failed), None, execution.error)
    record.finish(warehouse, execution, time.monotonic() - begun, str(report.notebook))
    return report


def _put(file: Path, folder: Path) -> Path:
    """Copy a file into a folder so that it appears there whole."""
    folder.mkdir(parents=True, exist_ok=True)
    draft = folder / f".{file.name}.draft"
    shutil.copyfile(file, draft)
    return draft.replace(folder / file.name)
