"""How the server starts its pages: with more time each try, and with one log."""

from __future__ import annotations

import asyncio
import logging
import re
from collections.abc import AsyncIterator, Callable
from typing import Any

import pytest

from ytempire.dashboards import hubs
from ytempire.dashboards.hubs import Hub

FIGURES = {
    "view": "", "edition": "e1", "asked_at": "now", "seconds": 0.0, "snapshot": "{}",
    "body": "<p></p>", "questions": [], "problem": "",
}  # fmt: skip


class Kernels:
    """Kernels that take a given time for their notebooks, and then publish."""

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        self.begun: list[str] = []

    def of(self, server: object, notebook: str, spare: object) -> Kernel:
        return Kernel(self, notebook)


class Kernel:
    def __init__(self, kernels: Kernels, notebook: str) -> None:
        self._kernels, self._notebook = kernels, notebook

    async def start(self) -> str:
        kernels = self._kernels
        kernels.begun.append(self._notebook.removesuffix(".ipynb"))
        await asyncio.sleep(kernels.seconds)
        return "<html><!--yt:body--><!--/yt:body--></html>"

    def open(self, told: object) -> None:
        pass

    tell = open

    async def messages(self) -> AsyncIterator[dict[str, Any]]:
        yield {"selects": {}}
        yield FIGURES
        yield {"warned": [logging.WARNING, "Redis does not answer"]}
        await asyncio.Event().wait()

    async def end(self) -> None:
        pass


def run(
    monkeypatch: pytest.MonkeyPatch, kernels: Kernels, names: list[str],
    until: Callable[[list[Hub]], bool],
) -> None:  # fmt: skip
    """Run the hubs of some pages until something holds."""
    monkeypatch.setattr(hubs, "PublisherKernel", kernels.of)

    async def play() -> None:
        pages = [Hub(None, name, "e", None) for name in names]  # type: ignore[arg-type]
        running = [asyncio.create_task(page.run()) for page in pages]
        async with asyncio.timeout(10):
            while not until(pages):
                await asyncio.sleep(0.01)
        for task in running:
            task.cancel()
        await asyncio.gather(*running, return_exceptions=True)

    asyncio.run(play())


def are_live(pages: list[Hub]) -> bool:
    return all(page.standing(page.views.itself) == "live" for page in pages)


def test_a_notebook_that_takes_long_is_given_more_time_each_try(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(hubs, "STARTING_SECONDS", 1.0)
    kernels = Kernels(1.5)
    run(monkeypatch, kernels, ["executive"], are_live)
    assert kernels.begun == ["executive"] * 2
    told = re.findall(r"has not run within (\d+) s", caplog.text)
    assert told == ["1"], "the second try had two seconds"


def test_what_a_kernel_warns_of_stands_in_the_servers_log(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    run(monkeypatch, Kernels(0.0), ["cost"], lambda _: "Redis" in caplog.text)
    assert "the page cost: Redis does not answer" in caplog.messages
