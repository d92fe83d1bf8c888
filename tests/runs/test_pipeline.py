"""Notebooks through Papermill: recorded, and stopped at the first that fails."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from ytempire import parameters, paths
from ytempire.runs import pipeline
from ytempire.runs.pipeline_result import PipelineResult
from ytempire.settings import Settings
from ytempire.warehouse.connection import Warehouse

pytestmark = pytest.mark.xdist_group("kernels")

GOOD = """from ytempire.runs import step
from ytempire.runs.pipeline_result import PipelineResult
step.finish(PipelineResult(True, 5, 1, {"videos": 4}, note=f"days={days}"))"""
BAD = "raise ValueError('the cause')"


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """A project with the notebooks of the test."""
    for name in ("notebooks/pipeline", "parameters/pipeline"):
        (tmp_path / name).mkdir(parents=True)
    (tmp_path / "sql").symlink_to(paths.sql())
    monkeypatch.setenv("YTEMPIRE_PROJECT", str(tmp_path))

    def add(name: str, *cells: str) -> None:
        found = [
            {
                "cell_type": "code", "id": f"c{n}", "source": text, "outputs": [],
                "execution_count": None, "metadata": {"tags": ["parameters"]} if n == 0 else {},
            }
            for n, text in enumerate(["days = 7", *cells])
        ]  # fmt: skip
        whole = {
            "cells": found,
            "metadata": {
                "kernelspec": {"name": "python3", "display_name": "p", "language": "python"}
            },
            "nbformat": 4,
            "nbformat_minor": 5,
        }
        (tmp_path / "notebooks" / "pipeline" / f"{name}.ipynb").write_text(json.dumps(whole))
        (tmp_path / "parameters" / "pipeline" / f"{name}.yaml").write_text(
            "parameters: {days: {type: integer, minimum: 1, description: how many}}"
        )

    return add


def runs(warehouse: Warehouse) -> list[tuple]:
    with warehouse.transaction("reader") as connection:
        return connection.execute(
            "select notebook, status, rows_in, rows_rejected, rows_out, outcome, error, "
            "parameters, length(notebook_sha256), output_path from ytempire.pipeline_runs "
            "order by started_at"
        ).fetchall()


def test_a_failing_cell_stops_the_pipeline_and_stays_to_be_read(
    project, settings: Settings, warehouse: Warehouse
) -> None:
    project("10_good", GOOD)
    project("20_bad", BAD)
    project("30_never", GOOD)
    steps = list(pipeline.run(settings, warehouse, {"pipeline/10_good": {"days": "3"}}))
    assert [s.notebook for s in steps] == ["pipeline/10_good", "pipeline/20_bad"]
    assert [s.failed for s in steps] == [False, True]
    assert "the cause" in steps[1].execution.output.read_text()
    good, bad = runs(warehouse)
    assert good[:6] == ("pipeline/10_good", "ok", 5, 1, 4, "days=3")
    assert good[7] == {"days": 3}
    assert good[8] == 64
    assert (settings.home / good[9]).is_file()
    assert bad[1] == "failed"
    assert "ValueError: the cause" in bad[6]


def test_a_wrong_parameter_is_refused_before_anything_runs(
    project, settings: Settings, warehouse: Warehouse
) -> None:
    project("10_good", GOOD)
    project("20_good", GOOD)
    with pytest.raises(parameters.ParameterError, match="dayz"):
        list(pipeline.run(settings, warehouse, {"pipeline/20_good": {"dayz": 1}}))
    assert runs(warehouse) == []


def test_each_notebook_has_a_kernel_of_its_own(
    project, settings: Settings, warehouse: Warehouse
) -> None:
    project("10_leaves", "leaked = 1", GOOD)
    project("20_looks", "assert 'leaked' not in globals() and 'polars' not in globals()", GOOD)
    assert [s.failed for s in pipeline.run(settings, warehouse)] == [False, False]


def test_results_add_up_and_survive_json() -> None:
    one = PipelineResult(True, 2, 1, {"a": 1}, 0.5, "x")
    two = PipelineResult(True, 3, 0, {"a": 1, "b": 2}, 0.5)
    both = one + two
    assert (both.records_processed, both.written, both.note) == (5, {"a": 2, "b": 2}, "x")
    assert not (one + PipelineResult(False)).success
    assert PipelineResult.from_json(json.loads(json.dumps(both.to_json()))) == both


def test_a_killed_run_leaves_its_trace(project, settings: Settings, warehouse: Warehouse) -> None:
    project("10_killed", "import os, signal; os.kill(os.getppid(), signal.SIGKILL)")
    script = (
        "from ytempire import settings; from ytempire.runs import pipeline; "
        "from ytempire.warehouse.connection import Warehouse; s = settings.load(); "
        "list(pipeline.run(s, Warehouse(s)))"
    )
    environment = {
        "YTEMPIRE_HOME": str(settings.home),
        "YTEMPIRE_DATABASE_URL": settings.database_url.get_secret_value(),
    }
    killed = subprocess.run(
        [sys.executable, "-c", script], env={**os.environ, **environment}, timeout=90, check=False
    )
    assert killed.returncode == -signal.SIGKILL
    assert [row[:2] for row in runs(warehouse)] == [("pipeline/10_killed", "running")]
    project("10_killed", GOOD)
    assert [s.failed for s in pipeline.run(settings, warehouse)] == [False]
    first, second = runs(warehouse)
    assert (first[1], first[6]) == ("failed", "the run was killed before it ended")
    assert second[1] == "ok"
