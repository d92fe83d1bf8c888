"""`ytempire report`: what there is, what it left, what a failure tells."""

import json
from pathlib import Path

import pytest
from tests.runs.conftest import BAD, GOOD
from tests.runs.conftest import project as steps  # a fixture

from .command import ytempire

pytestmark = pytest.mark.xdist_group("kernels")
__all__ = ["steps"]


@pytest.fixture
def variables(steps, tmp_path: Path, database_url: str) -> dict[str, str]:
    """A project with two reports, one of which fails."""
    for name, cells in (("good", GOOD), ("bad", BAD)):
        steps(name, cells)
        for folder, ending in (("notebooks", "ipynb"), ("parameters", "yaml")):
            (tmp_path / folder / "reports").mkdir(exist_ok=True)
            made = tmp_path / folder / "pipeline" / f"{name}.{ending}"
            made.rename(tmp_path / folder / "reports" / made.name)
    sidecar = tmp_path / "parameters" / "reports" / "good.yaml"
    sidecar.write_text(sidecar.read_text() + "sets: {weekly: {days: 7}, daily: {days: 1}}\n")
    for name in ("good", "bad"):
        file = tmp_path / "notebooks" / "reports" / f"{name}.ipynb"
        whole = json.loads(file.read_text())
        title = {"cell_type": "markdown", "id": "t", "metadata": {}, "source": f"# Is it {name}?"}
        file.write_text(json.dumps(whole | {"cells": [title, *whole["cells"]]}))
    return {"YTEMPIRE_PROJECT": str(tmp_path), "YTEMPIRE_DATABASE_URL": database_url}


def test_reports_are_listed_with_their_questions_and_sets(
    home: Path, variables: dict[str, str]
) -> None:
    listed = ytempire(home, "report", "--list", **variables)
    assert listed.stdout == "bad: Is it bad? Sets: none\ngood: Is it good? Sets: daily, weekly\n"
    told = json.loads(ytempire(home, "report", "--list", "--json", **variables).stdout)
    assert told["reports"][1] == {
        "name": "good", "question": "Is it good?", "sets": ["daily", "weekly"],
    }  # fmt: skip
    assert not home.exists()


def test_a_report_and_its_log_are_named(home: Path, variables: dict[str, str]) -> None:
    made = json.loads(
        ytempire(home, "report", "good", "--set", "daily", "--json", **variables).stdout
    )
    assert made["ok"]
    assert Path(made["html"]).name == "good.daily.html"
    assert "Is it good?" in Path(made["html"]).read_text()
    events = [json.loads(line)["event"] for line in Path(made["log"]).read_text().splitlines()]
    assert events[-1] == "the report is made"


def test_a_failure_names_the_notebook_and_the_log(home: Path, variables: dict[str, str]) -> None:
    failed = ytempire(home, "report", "bad", **variables)
    assert failed.returncode == 1
    told = failed.stderr.splitlines()
    assert told[0] == "report bad failed: ValueError: the cause"
    assert "the cause" in Path(told[1].split(": ")[1]).read_text()
    log = Path(told[2].split(": ")[1])
    assert "ValueError: the cause" in log.read_text()
    assert json.loads(ytempire(home, "report", "bad", "--json", **variables).stdout)["ok"] is False
    assert not (home / "reports").exists()
