"""How many kernels run beside each other: by what they were measured to take."""

from __future__ import annotations

import threading
import time
from pathlib import Path

import pytest

from ytempire.editions.kernels import Kernels, Stopped
from ytempire.runs.deadline import Allowance
from ytempire.runs.execute import execute

from .conftest import AddReport

pytestmark = pytest.mark.xdist_group("kernels")
TAKES_MIB = 200


@pytest.mark.parametrize(
    ("budget", "at_once", "largest", "shared", "room"),
    [
        (1024, 8, None, 0, 1),  # nothing is measured yet
        (1024, 8, 100, 24, 8),
        (1024, 2, 100, 24, 2),
        (1024, 8, 300, 124, 3),
        (1024, 8, 300, 125, 2),
        (64, 8, 300, 180, 1),  # one may always run
    ],
)
def test_as_many_fit_as_memory_and_processors_allow(
    budget: int, at_once: int, largest: float | None, shared: float, room: int
) -> None:
    kernels = Kernels(budget, at_once)
    kernels.largest_mib, kernels._shared_mib = largest, shared
    assert kernels.room() == room


def test_what_a_kernel_takes_is_measured(add: AddReport, here: object, tmp_path: Path) -> None:
    add("large", f"x = b'1' * ({TAKES_MIB} << 20)\nimport time; time.sleep(0.6)")
    with Kernels(1024, 2) as kernels:
        from ytempire import paths

        notebook = paths.notebooks() / "reports" / "large.ipynb"
        with kernels.start(notebook, {}, Allowance()) as kernel:
            execute("reports/large", {}, tmp_path / "out.ipynb", kernel=kernel)
        assert kernels.largest_mib is not None
        assert TAKES_MIB < kernels.largest_mib < TAKES_MIB + 150, "shared pages do not count"


def test_the_first_runs_alone_and_a_stop_ends_all(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    class Held:
        provisioner = None

    monkeypatch.setattr("ytempire.editions.kernels.started_kernel", lambda *_: Held())
    monkeypatch.setattr("ytempire.editions.kernels.shut_down", lambda _: None)
    monkeypatch.setattr(Kernels, "_measure", lambda *_: None)
    kernels, ended, running = Kernels(1024, 4), threading.Event(), []

    def use() -> None:
        try:
            with kernels.start(tmp_path, {}, Allowance()):
                running.append(1)
                ended.wait(10)
        except Stopped:
            running.append(0)

    users = [threading.Thread(target=use) for _ in range(3)]
    for user in users:
        user.start()
    time.sleep(0.3)
    assert (running, kernels.most_at_once) == ([1], 1)
    kernels.stop()
    ended.set()
    for user in users:
        user.join(5)
    assert sorted(running) == [0, 0, 0, 1], "the first was killed, the others never began"
