"""A kernel that never comes up: its report fails in its time, and no other waits for longer."""

from __future__ import annotations

import json
import time
from pathlib import Path

import pytest

from ytempire.editions import fan_out, kernels
from ytempire.editions.asking import Asked
from ytempire.runs import ahead
from ytempire.settings import Settings
from ytempire.warehouse.connection import Warehouse

from .conftest import AddReport

pytestmark = pytest.mark.xdist_group("kernels")


def test_a_kernel_that_never_comes_up_ends_in_its_time_and_the_others_are_made(
    add: AddReport, here: Settings, warehouse: Warehouse, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The first, for which the others wait: what is forked for it, or started cold, is silent."""
    add("good")
    begin = kernels.started_kernel
    silent = "import signal, time; signal.signal(signal.SIGINT, signal.SIG_IGN); time.sleep(600)"

    def started(notebook: Path, given: dict[str, str], *rest: object) -> object:
        if not begun:
            monkeypatch.setattr(ahead, "line", lambda _: silent)
        begun.append(time.monotonic())
        try:
            return begin(notebook, given, *rest)
        finally:
            monkeypatch.setattr(ahead, "line", line)

    begun: list[float] = []
    line = ahead.line
    monkeypatch.setattr(kernels, "started_kernel", started)
    monkeypatch.setattr("ytempire.runs.deadline.INTERRUPTED_WITHIN_SECONDS", 0.5)
    asked = [Asked("good", {"channel": name, "report_date": "2026-01-19"}) for name in "ab"]
    made = fan_out.make(here, warehouse, asked, formats=("html", "data"), seconds=12)
    assert [one.folder is not None for one in made] == [False, True], made
    assert made[0].error == (
        "it was stopped after its timeout of 12 s. Its kernel was still starting, and no cell ran; "
        "a longer one is `timeout` in its parameter file"
    )
    assert made[0].seconds < 12 + 10
    assert made[0].notebook is not None
    left = json.loads(made[0].notebook.read_text())
    assert 'channel = "a"' in "".join("".join(cell["source"]) for cell in left["cells"])
    assert begun[1] - begun[0] < 12 + 10, "the second waited for the first, and no longer"
