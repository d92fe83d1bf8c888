"""Stops a notebook that takes too long: its cell is interrupted, then its kernel killed."""

from __future__ import annotations

import asyncio
import threading
import time
from contextlib import suppress
from types import TracebackType
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # it costs its importers half a second
    from jupyter_client.manager import AsyncKernelManager

INTERRUPTED_WITHIN_SECONDS = 5.0
"""Left to a cell that is interrupted: its traceback tells where it hung."""


class Allowance:
    """The time that a notebook has: its kernel's start counts, a wait for room does not.

    Parameters
    ----------
    seconds
        How long; None: as long as it likes.
    """

    def __init__(self, seconds: float | None = None) -> None:
        self.seconds = seconds
        self._until: float | None = None

    def begin(self) -> None:
        """Let it count from now on; it is begun once."""
        if self.seconds is not None and self._until is None:
            self._until = time.monotonic() + self.seconds

    @property
    def left(self) -> float | None:
        """Return the seconds that are left; None: there is no end."""
        if self._until is None:
            return self.seconds
        return max(0.0, self._until - time.monotonic())

    def within(self, seconds: float) -> float:
        """Return so many seconds, or what is left where that is less."""
        left = self.left
        return seconds if left is None else min(seconds, left)


class Deadline:
    """Stops a notebook whose time is over, as long as the block.

    Parameters
    ----------
    kernel
        What the notebook runs on.
    allowance
        The time that it has; it counts from the entering of the block on if not before.

    Attributes
    ----------
    is_over
        It took too long and was stopped.
    """

    def __init__(self, kernel: AsyncKernelManager, allowance: Allowance) -> None:
        self._kernel, self._allowance = kernel, allowance
        self._ended = threading.Event()
        self._watch = threading.Thread(target=self._wait, name="deadline", daemon=True)
        self.is_over = False

    def __enter__(self) -> Deadline:
        self._allowance.begin()
        if self._allowance.seconds is not None:
            self._watch.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._ended.set()
        if self._allowance.seconds is not None:
            self._watch.join()

    def sentence(self, *, has_begun: bool) -> str:
        """Return what to tell of a notebook that was stopped.

        Parameters
        ----------
        has_begun
            Whether a cell of it ran; else its kernel was still starting.
        """
        where = "Its notebook tells in which cell it was"
        if not has_begun:
            where = "Its kernel was still starting, and no cell ran"
        return (
            f"it was stopped after its timeout of {self._allowance.seconds:g} s. {where}; a longer "
            "one is `timeout` in its parameter file"
        )

    def _wait(self) -> None:
        if self._ended.wait(self._allowance.left):
            return
        self.is_over = True
        with suppress(Exception):  # a kernel that is gone already needs no interrupting
            asyncio.run(self._interrupt())
        if self._ended.wait(INTERRUPTED_WITHIN_SECONDS):
            return
        if self._kernel.provisioner is not None:
            asyncio.run(self._kernel.provisioner.kill())

    async def _interrupt(self) -> None:
        await self._kernel.interrupt_kernel()
