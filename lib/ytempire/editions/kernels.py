"""Kernels for reports: one, or as many as memory allows, forked from a warm process."""

from __future__ import annotations

import asyncio
import itertools
import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from pathlib import Path

import psutil
from jupyter_client.manager import AsyncKernelManager

from ytempire.runs import forking
from ytempire.runs.deadline import Allowance
from ytempire.runs.kernels import pid_of, shut_down, started_kernel

Starter = Callable[[Path, dict[str, str], Allowance], AbstractContextManager[AsyncKernelManager]]
"""Gives a kernel to a notebook, with variables, for as long as a block, within its time."""
LOOKS_EVERY_SECONDS = 0.2
_MIB = 1 << 20
_DRAWING = ("altair", "vl_convert")
"""Every report draws: a second that none of its kernels pays again."""


@contextmanager
def one_kernel(
    notebook: Path, environment: dict[str, str], allowance: Allowance
) -> Iterator[AsyncKernelManager]:
    """Give a kernel of its own, which gets ready while its runner does."""
    kernel = started_kernel(notebook, environment, allowance=allowance)
    try:
        yield kernel
    finally:
        shut_down(kernel)


class Kernels:
    """Kernels beside each other, within a budget of memory.

    What a kernel takes is measured while it runs: the memory that is its own, without the pages it
    shares with the process it was forked from. Until the first has ended there is no other; then
    as many as fit, each counted as the largest so far. One may always run.

    Parameters
    ----------
    budget_mib
        For all kernels and the process they are forked from.
    at_once
        How many at most.
    """

    def __init__(self, budget_mib: int, at_once: int) -> None:
        self._budget, self._at_once = budget_mib, at_once
        self._changed = threading.Condition()
        self._running: dict[int, AsyncKernelManager] = {}
        self._begun = 0
        self._numbers = itertools.count()
        self._shared_mib = 0.0
        self._nursery: forking.Nursery | None = None
        self._is_stopped = False
        self.largest_mib: float | None = None
        self.most_at_once = 0

    def __enter__(self) -> Kernels:
        if forking.can_fork():
            with suppress(OSError):  # started cold, then
                self._nursery = forking.Nursery(_DRAWING)
        return self

    def __exit__(self, *_: object) -> None:
        if self._nursery is not None:
            self._nursery.close()

    @contextmanager
    def start(
        self, notebook: Path, environment: dict[str, str], allowance: Allowance
    ) -> Iterator[AsyncKernelManager]:
        """Give a kernel when there is room for it.

        The notebook's time counts from then on. The wait ends all the same: what runs has its own.

        Raises
        ------
        Stopped
            If `stop` was called.
        """
        number = self._enter()
        ended = threading.Event()
        kernel = None
        try:
            kernel = started_kernel(notebook, environment, self._nursery, allowance)
            with self._changed:
                self._running[number] = kernel
            watch = threading.Thread(target=self._measure, args=[kernel, ended], daemon=True)
            watch.start()
            try:
                yield kernel
            finally:
                ended.set()
                watch.join()
            if self._is_stopped:  # it did not fail, it was killed
                raise Stopped
        finally:
            if kernel is not None:
                shut_down(kernel)
            with self._changed:
                self._running.pop(number, None)
                self._begun -= 1
                self._changed.notify_all()

    def stop(self) -> None:
        """Kill what runs, and start no more."""
        with self._changed:
            self._is_stopped = True
            running = list(self._running.values())
            self._changed.notify_all()
        for kernel in running:
            if kernel.provisioner is not None:
                asyncio.run(kernel.provisioner.kill())

    def room(self) -> int:
        """Return how many may run beside each other, by what was measured so far."""
        if self.largest_mib is None:
            return 1
        fit = (self._budget - self._shared_mib) // max(self.largest_mib, 1.0)
        return max(1, min(self._at_once, int(fit)))

    def _enter(self) -> int:
        with self._changed:
            self._changed.wait_for(lambda: self._is_stopped or self._begun < self.room())
            if self._is_stopped:
                raise Stopped
            self._begun += 1
            self.most_at_once = max(self.most_at_once, self._begun)
            return next(self._numbers)

    def _measure(self, kernel: AsyncKernelManager, ended: threading.Event) -> None:
        largest = 0.0
        over = False
        with suppress(psutil.Error):
            process = psutil.Process(pid_of(kernel))
            while not over:
                over = ended.wait(LOOKS_EVERY_SECONDS)  # a last look before the kernel is ended
                largest = max(largest, process.memory_full_info().uss / _MIB)
        with self._changed:
            self.largest_mib = max(self.largest_mib or 0.0, largest)
            if self._nursery is not None:
                with suppress(psutil.Error):
                    its = psutil.Process(self._nursery.process.pid).memory_full_info()
                    self._shared_mib = its.rss / _MIB
            self._changed.notify_all()


class Stopped(RuntimeError):
    """No more kernels are started."""
