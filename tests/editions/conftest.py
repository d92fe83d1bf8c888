"""Reports that the test writes: a project with notebooks of a few lines."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from ytempire import paths
from ytempire.settings import Settings

AddReport = Callable[..., None]
SIDECAR = """
parameters:
  report_date: {type: date, nullable: true, description: the day}
  days: {type: integer, minimum: 1, description: how many}
  channel: {type: text, nullable: true, description: which}
  as_of: {type: timestamp, nullable: true, description: when}
sets: {daily: {days: 1}, weekly: {days: 7}}
"""
DEFAULTS = "report_date = None\ndays = 7\nchannel = None\nas_of = None"
FINISH = """
import polars as pl
from ytempire import clock
from ytempire.runs import report
report.finish(report.ReportSaid(
    headline=f"{days} days of {channel}", window=None, as_of=clock.now(),
    tables={"days": pl.DataFrame({"day": list(range(days))})},
    checks=[report.CheckSaid("days add up", True, "0 off")],
))
"""


@pytest.fixture
def add(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AddReport:
    """Return what adds a report: its name, and its cells; without any it says its parameters."""
    project = tmp_path / "project"
    for folder in ("notebooks/reports", "parameters/reports"):
        (project / folder).mkdir(parents=True)
    (project / "sql").symlink_to(paths.sql())
    for name in ("alerts.yaml", "network.yaml"):
        (project / "parameters" / name).symlink_to(paths.parameters() / name)
    monkeypatch.setenv("YTEMPIRE_PROJECT", str(project))

    def add_report(name: str, *code: str, sidecar: str = SIDECAR) -> None:
        sources = [DEFAULTS, *(code or [FINISH])]
        cells = [{"cell_type": "markdown", "id": "t", "metadata": {}, "source": f"# Is it {name}?"}]
        cells += [
            {
                "cell_type": "code", "id": f"c{n}", "source": text, "outputs": [],
                "execution_count": None, "metadata": {"tags": ["parameters"]} if n == 0 else {},
            }
            for n, text in enumerate(sources)
        ]  # fmt: skip
        kernel = {"name": "python3", "display_name": "p", "language": "python"}
        whole = {"cells": cells, "metadata": {"kernelspec": kernel}, "nbformat": 4,
                 "nbformat_minor": 5}  # fmt: skip
        (project / "notebooks" / "reports" / f"{name}.ipynb").write_text(json.dumps(whole))
        (project / "parameters" / "reports" / f"{name}.yaml").write_text(sidecar)

    return add_report


@pytest.fixture
def here(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> Settings:
    """Settings that kernels find as well."""
    assert settings.database_url is not None
    monkeypatch.setenv("YTEMPIRE_HOME", str(settings.home))
    monkeypatch.setenv("YTEMPIRE_DATABASE_URL", settings.database_url.get_secret_value())
    return settings
