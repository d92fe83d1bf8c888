"""The roll-up notebooks, run in this process against the test's own database, and a network."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from ytempire import paths
from ytempire.runs import step
from ytempire.runs.pipeline_result import PipelineResult
from ytempire.warehouse.connection import Warehouse

from .plain import World
from .stored import random_world, write

RunStep = Callable[..., PipelineResult]


@pytest.fixture
def run_step(database_url: str, monkeypatch: pytest.MonkeyPatch) -> RunStep:
    """Execute a pipeline notebook's code cells in order, parameters after their cell."""
    return step_runner(database_url, monkeypatch)


def step_runner(database_url: str, monkeypatch: pytest.MonkeyPatch) -> RunStep:
    """Return what executes a pipeline notebook in this process, against a database."""
    monkeypatch.setenv("YTEMPIRE_DATABASE_URL", database_url)

    def run(name: str, **parameters: object) -> PipelineResult:
        results: list[PipelineResult] = []
        monkeypatch.setattr(step, "finish", results.append)
        notebook = json.loads((paths.notebooks() / "pipeline" / f"{name}.ipynb").read_text())
        names: dict[str, object] = {}
        for cell in notebook["cells"]:
            if cell["cell_type"] == "code":
                exec("".join(cell["source"]), names)
                if "parameters" in cell["metadata"].get("tags", []):
                    names.update(parameters)
        (result,) = results
        return result

    return run


@pytest.fixture
def cost_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home of its own, whose rules are those of the project until it says otherwise."""
    monkeypatch.setenv("YTEMPIRE_HOME", str(tmp_path))
    return tmp_path


@pytest.fixture
def world(warehouse: Warehouse) -> World:
    """A week of two channels, stored."""
    made = random_world(seed=3)
    with warehouse.transaction("owner") as connection:
        write(connection, made)
    return made
