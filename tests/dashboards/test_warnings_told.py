"""What a page's kernel logs reaches the server's log: once, whole, and not lost on the way."""

from __future__ import annotations

import asyncio
import logging
import threading
from collections.abc import Awaitable, Callable

import pytest

from ytempire.dashboards import warnings_told
from ytempire.dashboards.warnings_told import Told

LOG = logging.getLogger("ytempire.cache.shared")


def heard(
    scene: Callable[[Told], Awaitable[None]], listens: Callable[[], bool] = lambda: True
) -> list[tuple[int, str]]:
    """Return what is said while a scene is played."""
    said: list[tuple[int, str]] = []

    def say(level: int, text: str) -> bool:
        if listens():
            said.append((level, text))
        return listens()

    async def play() -> None:
        told = Told(say)
        listening = asyncio.create_task(told.listen())
        await asyncio.sleep(0)
        await scene(told)
        await asyncio.sleep(0)
        listening.cancel()
        await asyncio.gather(listening, return_exceptions=True)

    asyncio.run(play())
    return said


def test_the_same_fault_is_told_once_however_often_it_is_logged() -> None:
    async def scene(_: Told) -> None:
        for seconds in range(50):
            LOG.warning("Redis does not answer for %d s", seconds)
        LOG.warning("changes are not heard")
        LOG.info("all is well")

    assert heard(scene) == [
        (logging.WARNING, "Redis does not answer for 0 s"),
        (logging.WARNING, "changes are not heard"),
    ]


def test_it_is_told_again_when_it_lasts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(warnings_told, "QUIET_SECONDS", 0.05)

    async def scene(_: Told) -> None:
        LOG.warning("first")
        LOG.warning("first")
        await asyncio.sleep(0.06)
        LOG.warning("first")

    assert [text for _, text in heard(scene)] == ["first", "first"]


def test_what_is_logged_before_anybody_listens_is_told_then() -> None:
    is_open = False

    async def scene(told: Told) -> None:
        nonlocal is_open
        for number in range(25):
            LOG.warning(f"fault {number}")
        await asyncio.sleep(0)
        is_open = True
        told.catch_up()
        told.catch_up()

    assert [text for _, text in heard(scene, lambda: is_open)] == [
        f"fault {number}" for number in range(5, 25)
    ]


def test_a_thread_may_warn_and_a_traceback_comes_along() -> None:
    async def scene(_: Told) -> None:
        def work() -> None:
            try:
                raise ZeroDivisionError("nothing to divide by")
            except ZeroDivisionError:
                LOG.exception("the view %s cannot be made", "x" * 5_000)

        worker = threading.Thread(target=work)
        worker.start()
        await asyncio.to_thread(worker.join)

    [(level, text)] = heard(scene)
    assert level == logging.ERROR
    assert text.endswith("ZeroDivisionError: nothing to divide by")
    assert len(text) == warnings_told.MOST_CHARACTERS


def test_nothing_is_heard_after_the_end() -> None:
    async def scene(_: Told) -> None:
        pass

    heard(scene)
    assert not any(isinstance(one, Told) for one in logging.getLogger("ytempire").handlers)
