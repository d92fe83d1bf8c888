"""A project whose pipeline the test writes."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from ytempire import paths

GOOD = """from ytempire.runs import step
from ytempire.runs.pipeline_result import PipelineResult
step.finish(PipelineResult(True, 5, 1, {"videos": 4}, note=f"days={days}"))"""
BAD = "raise ValueError('the cause')"
AddStep = Callable[..., None]


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AddStep:
    """Return what adds a step: its name, its cells, the steps it comes after."""
    for name in ("notebooks/pipeline", "parameters/pipeline"):
        (tmp_path / name).mkdir(parents=True)
    (tmp_path / "sql").symlink_to(paths.sql())
    monkeypatch.setenv("YTEMPIRE_PROJECT", str(tmp_path))

    def add(name: str, *cells: str, after: list[str] | None = None, sidecar: str = "") -> None:
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
            sidecar
            or "parameters: {days: {type: integer, minimum: 1, description: how many}}\n"
            + (f"after: {json.dumps(after)}\n" if after is not None else "")
        )

    return add
