"""What holds for every report: its parameters, its words, and that it says the same twice."""

from __future__ import annotations

import inspect
import re
from datetime import timedelta
from html import unescape
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from tests.collection.test_imports import STUDIO
from tests.dashboards import small_costs, small_network
from tests.dashboards.small_network import SCRIPT
from tests.dashboards.test_imported_browser import REAL, truth

from ytempire import parameters, paths
from ytempire.collection import imports
from ytempire.settings import Settings
from ytempire.warehouse.connection import Warehouse

NAMES = sorted(path.stem for path in (paths.notebooks() / "reports").glob("*.ipynb"))
DAILY_JOBS = {
    "youtube_analytics_export", "revenue_reconciliation", "channel_performance_summary",
    "cost_optimization_report", "trend_analysis",
}  # fmt: skip


@pytest.fixture(params=NAMES)
def report(request: pytest.FixtureRequest) -> ModuleType:
    return import_module(f"ytempire.reports.{request.param}")


def written(told: Any) -> str:
    """Return all that a reader sees, and hold it to what every report keeps to."""
    opening = told.opening()
    parts = [opening, told.pictures(), told.tables(), told.making()]
    assert all(parts)
    said = told.said()
    assert said.headline
    assert not re.search(r"[*\n]", said.headline)
    for text in (unescape(opening), said.headline):
        assert not re.search(
            r"\bNone\b|\bnan\b|(?<![\d,.])1 (videos|channels|days|weeks|rows)\b", text
        ), text
        assert "  " not in text
    # A paragraph with two dollar signs would be taken for a formula.
    assert "$" not in opening
    return "".join(parts)


def test_the_daily_jobs_are_reports() -> None:
    assert set(NAMES) >= DAILY_JOBS


def test_it_takes_what_its_notebook_has(report: ModuleType) -> None:
    """In the order of the parameters cell, by which the notebook calls it."""
    name = report.__name__.rpartition(".")[2]
    known = list(parameters.sidecar(f"reports/{name}").parameters)
    taken = list(inspect.signature(report.read).parameters)
    assert taken == [*known, "settings"]


def test_an_empty_warehouse(report: ModuleType, settings: Settings, warehouse, clock_url) -> None:
    told = report.read(settings=settings)
    written(told)


def test_a_network_said_twice_is_said_the_same(
    report: ModuleType, settings: Settings, fill
) -> None:
    fill(small_costs.with_costs(small_network.simulated()))
    first, second = (report.read(settings=settings) for _ in range(2))
    text = written(first)
    assert SCRIPT not in text
    assert "<b>Bold" not in text
    assert text == written(second)
    for name, table in first.said().tables.items():
        assert table.equals(second.said().tables[name]), name


@pytest.mark.parametrize("kind", ["made up", pytest.param("real", marks=pytest.mark.skipif(
    not REAL, reason="the outside data is not here"))])  # fmt: skip
def test_an_imported_file(
    kind: str, report: ModuleType, settings: Settings, warehouse: Warehouse, tmp_path: Path
) -> None:
    file = tmp_path / "Table data.csv"
    file.write_text(STUDIO if kind == "made up" else REAL[0].read_text("utf-8"), encoding="utf-8")
    imports.load(warehouse, "studio", file, imports.ImportOptions(channel="Imported channel"))
    told = report.read(settings=settings)
    text = unescape(written(told)).replace("\xa0", " ")
    if report.__name__.endswith("channel_performance_summary"):
        for figure in truth(file.read_text("utf-8")).values():
            assert figure in text, figure
    assert "Simulated data" not in text


@pytest.mark.skipif(not REAL, reason="the outside data is not here")
def test_all_real_files_beside_each_other(
    settings: Settings, warehouse: Warehouse, tmp_path: Path
) -> None:
    for number, real in enumerate(REAL):
        (tmp_path / str(number)).mkdir()
        file = tmp_path / str(number) / "Table data.csv"
        file.write_text(real.read_text("utf-8"), encoding="utf-8")
        options = imports.ImportOptions(channel=f"Imported channel {number}")
        imports.load(warehouse, "studio", file, options)
    for name in NAMES:
        text = written(import_module(f"ytempire.reports.{name}").read(settings=settings))
        assert "Simulated data" not in text, name


def test_of_an_earlier_instant_no_source_is_said_to_be_read_later(
    report: ModuleType, settings: Settings, fill, warehouse: Warehouse
) -> None:
    """How far it had been read then is not kept: an empty list says so, here and on the page."""
    if "as_of" not in inspect.signature(report.read).parameters:
        pytest.skip("it is of now alone")
    fill(small_costs.with_costs(small_network.simulated()))
    now = report.read(settings=settings)
    then = now.said().as_of - timedelta(hours=30)
    told = report.read(as_of=then.isoformat(), settings=settings)
    said = told.said()
    assert (said.as_of, said.sources) == (then, {})
    assert said.sources_note
    assert now.said().sources, "of now they are known"
    assert not now.said().sources_note
    assert re.search(
        r"each source .* not (known|kept)|state of the sources are not kept", told.making()
    )
    assert "`youtube_analytics`: read" not in told.making()
