"""How the server starts its pages: in turn, with more time each try, and with one log."""

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
        self.at_once = self.most_at_once = self.ended = 0

    def of(self, server: object, notebook: str, spare: object) -> Kernel:
        return Kernel(self, notebook)


class Kernel:
    def __init__(self, kernels: Kernels, notebook: str) -> None:
        self._kernels, self._notebook = kernels, notebook

    async def start(self) -> str:
        kernels = self._kernels
        kernels.begun.append(self._notebook.removesuffix(".ipynb"))
        kernels.at_once += 1
        kernels.most_at_once = max(kernels.most_at_once, kernels.at_once)
        try:
            await asyncio.sleep(kernels.seconds)
        finally:
            kernels.at_once -= 1
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
        self._kernels.ended += 1


def run(
    monkeypatch: pytest.MonkeyPatch, kernels: Kernels, names: list[str], turns: int,
    until: Callable[[list[Hub]], bool],
) -> None:  # fmt: skip
    """Run the hubs of some pages until something holds."""
    monkeypatch.setattr(hubs, "PublisherKernel", kernels.of)

    async def play() -> None:
        turn = asyncio.Semaphore(turns)
        pages = [Hub(None, name, "e", None, turn) for name in names]  # type: ignore[arg-type]
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


def test_pages_start_in_turn_and_the_first_named_is_ready_first(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    kernels = Kernels(0.05)
    seen: list[int] = []

    def until(pages: list[Hub]) -> bool:
        seen.append(sum(are_live([page]) for page in pages))
        assert are_live(pages[:1]) or not are_live(pages[2:3]), "the front page waits for others"
        return are_live(pages)

    names = ["index", "channel", "cost", "executive", "operations"]
    run(monkeypatch, kernels, names, 2, until)
    assert kernels.begun == names
    assert kernels.most_at_once == 2
    assert {2, 4} & set(seen), "some are live while others have not begun"
    assert kernels.ended == len(names)


def test_a_notebook_that_takes_long_is_given_more_time_each_try(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(hubs, "STARTING_SECONDS", 1.0)
    kernels = Kernels(1.5)
    run(monkeypatch, kernels, ["executive"], 2, are_live)
    assert kernels.begun == ["executive"] * 2
    told = re.findall(r"has not run within (\d+) s", caplog.text)
    assert told == ["1"], "the second try had two seconds"


def test_what_a_kernel_warns_of_stands_in_the_servers_log(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    run(monkeypatch, Kernels(0.0), ["cost"], 1, lambda _: "Redis" in caplog.text)
    assert "the page cost: Redis does not answer" in caplog.messages
