"""The making of one report: notebook, page, tables, PDF, manifest."""

from __future__ import annotations

import json
import logging
import shutil
import time
from datetime import datetime
from pathlib import Path
from typing import Any

import polars as pl

from ytempire import clock, parameters
from ytempire.editions import asking, attachments, manifest, placing, printing, secrets
from ytempire.editions.asking import Edition
from ytempire.editions.kernels import Starter
from ytempire.runs import cells, cleaning, html, report
from ytempire.runs.deadline import Allowance
from ytempire.runs.execute import Execution, execute, source_of
from ytempire.runs.record import code_version
from ytempire.settings import Settings

_log = logging.getLogger(__name__)
PRINTING_SECONDS = 60.0
"""A page that takes longer to print has no PDF."""


class Refused(RuntimeError):
    """A report that ran, and must not be published; the message says why."""


class Work:
    """A report in the making: executed in the home, so that a full disk of reports loses nothing.

    Parameters
    ----------
    place
        A folder of its own in the home, for what it leaves before it has files.
    """

    execution: Execution

    def __init__(self, settings: Settings, edition: Edition, place: Path) -> None:
        self._settings, self._edition, self._place = settings, edition, place
        self._said = place / "said"
        self._said.mkdir()

    def execute(self, starter: Starter, environment: dict[str, str], seconds: float | None) -> None:
        """Run the notebook."""
        edition = self._edition
        if seconds is None:
            seconds = parameters.sidecar(edition.notebook).timeout.total_seconds()
        told = environment | _where(self._settings) | {report.FOLDER: str(self._said)}
        allowance = Allowance(seconds)
        with starter(source_of(edition.notebook), told, allowance) as kernel:
            self.execution = execute(
                edition.notebook,
                edition.own,
                self._place / f"{edition.name}.ipynb",
                set_name=edition.set_name,
                kernel=kernel,
                allowance=allowance,
                settings=self._settings,
            )

    def finish(
        self, folder: Path, begun: float, asked_at: datetime, *, formats: tuple[str, ...]
    ) -> dict[str, Any]:
        """Make the files of an executed report in a new folder, and return its manifest.

        Raises
        ------
        Refused
            If it left no receipt, or holds a secret.
        """
        edition, settings, notebook = self._edition, self._settings, self.execution.output
        executed = json.loads(notebook.read_text())
        said = report.read_said(executed)
        if said is None:
            raise Refused(
                "its notebook left no receipt: end it with report.finish(...), as "
                "CONTRIBUTING.md shows"
            )
        folder.mkdir()
        notebook = Path(shutil.copy(notebook, folder))
        page = html.write(notebook, folder / f"{edition.name}.html")
        attached = {}
        if "data" in formats:
            attached = attachments.write(self._tables(said), folder / "data", edition.name)
        found = secrets.found_in(folder, settings)
        if found:
            raise Refused(
                f"it shows what is secret ({'; '.join(found)}) and was not published: take it out "
                "of what the notebook puts out"
            )
        why_not: str | None = "it was not asked for"
        if "pdf" in formats:
            pdf = folder / f"{edition.name}.pdf"
            why_not = printing.print_pdf(page, pdf, seconds=PRINTING_SECONDS)
        files = manifest.files(folder)
        for name, one in attached.items():
            files[f"data/{name}"]["rows"] = one["rows"]
        told = manifest.build(
            edition, self.execution, said, settings,
            defaults=cells.defaults_of(executed),
            question=asking.question(edition.name),
            code_version=code_version(),
            asked_at=asked_at.isoformat(),
            made_at=clock.wall_now().isoformat(timespec="seconds"),
            seconds=round(time.monotonic() - begun, 3),
            formats=list(formats),
            no_pdf_because=why_not,
            files=files,
        )  # fmt: skip
        manifest.write(folder, told)
        return told

    def leave(self, folder: Path) -> Path | None:
        """Keep the notebook of a report that failed, without secrets; None: there is no room."""
        kept = folder / f"{self._edition.folder}.ipynb"
        text = cleaning.without_secrets(self.execution.output.read_text(), self._settings)
        try:
            kept.parent.mkdir(parents=True, exist_ok=True)
            placing.write(kept, text)
        except OSError:
            _log.exception("the notebook of a report that failed cannot be kept")
            return None
        return kept

    def _tables(self, said: dict[str, Any]) -> dict[str, pl.DataFrame]:
        """Return the tables in the order in which the notebook told them."""
        return {name: pl.read_parquet(self._said / f"{name}.parquet") for name in said["tables"]}


def _where(settings: Settings) -> dict[str, str]:
    """Return what makes a notebook read the warehouse that its runner was given."""
    url = settings.database_url
    return {
        "YTEMPIRE_HOME": str(settings.home),
        "YTEMPIRE_DATABASE_URL": "" if url is None else url.get_secret_value(),
    }
