"""`ytempire dictionary`: what the warehouse means, on the screen or as a file."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from ytempire.cli import cli
from ytempire.settings import Settings
from ytempire.warehouse.connection import Warehouse


@pytest.fixture(autouse=True)
def _home(warehouse: Warehouse, settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    assert settings.database_url is not None
    monkeypatch.setenv("YTEMPIRE_DATABASE_URL", settings.database_url.get_secret_value())
    monkeypatch.setenv("YTEMPIRE_HOME", str(settings.home))


def told(*arguments: object) -> Result:
    return CliRunner().invoke(cli, ["dictionary", *map(str, arguments)])


def test_a_table_is_told_with_its_columns_units() -> None:
    done = told("cost_ledger")
    assert done.exit_code == 0, done.output
    assert done.stdout.startswith("cost_ledger, table: ")
    (line,) = [one for one in done.stdout.splitlines() if one.startswith("  amount_micros ")]
    assert "[micro-dollars] bigint" in line


def test_a_metric_is_told_for_every_engine() -> None:
    done = told("rpm", "--json")
    assert done.exit_code == 0, done.output
    (metric,) = json.loads(done.stdout)["metrics"]
    assert metric["engines"].keys() == {"PostgreSQL", "DuckDB", "polars"}
    assert metric["formula"] == "1000 * revenue_micros / views_reported"


def test_a_name_that_nothing_bears_says_how_to_list_all() -> None:
    done = told("no_such_thing")
    assert done.exit_code == 2
    assert "`ytempire dictionary` lists all" in done.stderr


@pytest.mark.parametrize(
    ("file", "begins"), [("d.html", "<!doctype html>"), ("d.md", "# Data"), ("d.json", "{")]
)
def test_the_ending_of_a_file_chooses_how_it_is_written(
    tmp_path: Path, file: str, begins: str
) -> None:
    done = told("--out", tmp_path / file)
    assert done.exit_code == 0, done.output
    written = (tmp_path / file).read_text()
    assert written.startswith(begins)
    assert "generation_pipeline_metrics" in written and "viral_coefficient_low" in written


def test_a_format_that_is_asked_for_comes_before_the_ending(tmp_path: Path) -> None:
    assert told("ctr", "--format", "markdown", "--out", tmp_path / "d.html").exit_code == 0
    assert (tmp_path / "d.html").read_text().startswith("# Data dictionary")
