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
    # Which of them begins first is not said.
    [silent_one], [other] = (
        [one for one in made if (one.folder is None) == failed] for failed in (True, False)
    )
    assert other.error is None
    assert silent_one.error == (
        "it was stopped after its timeout of 12 s. Its kernel was still starting, and no cell ran; "
        "a longer one is `timeout` in its parameter file"
    )
    assert silent_one.seconds < 12 + 10
    assert silent_one.notebook is not None
    left = json.loads(silent_one.notebook.read_text())
    channel = silent_one.edition.parameters["channel"]
    assert f'channel = "{channel}"' in "".join("".join(cell["source"]) for cell in left["cells"])
    assert begun[1] - begun[0] < 12 + 10, "the second waited for the first, and no longer"
