"""Stops a notebook that takes too long: its cell is interrupted, then its kernel killed."""

from __future__ import annotations

import asyncio
import threading
from contextlib import suppress
from types import TracebackType

from jupyter_client.manager import AsyncKernelManager

INTERRUPTED_WITHIN_SECONDS = 5.0
"""Left to a cell that is interrupted: its traceback tells where it hung."""


class Deadline:
    """The time that a notebook has, from the entering of the block on.

    Parameters
    ----------
    kernel
        What the notebook runs on.
    seconds
        How long; None: as long as it likes.

    Attributes
    ----------
    is_over
        It took too long and was stopped.
    """

    def __init__(self, kernel: AsyncKernelManager, seconds: float | None) -> None:
        self._kernel, self._seconds = kernel, seconds
        self._ended = threading.Event()
        self._watch = threading.Thread(target=self._wait, name="deadline", daemon=True)
        self.is_over = False

    def __enter__(self) -> Deadline:
        if self._seconds is not None:
            self._watch.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._ended.set()
        if self._seconds is not None:
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
            f"it was stopped after its timeout of {self._seconds:g} s. {where}; a longer one is "
            "`timeout` in its parameter file"
        )

    def _wait(self) -> None:
        if self._ended.wait(self._seconds):
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
