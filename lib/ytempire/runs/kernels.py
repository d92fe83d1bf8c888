"""A kernel for each notebook, started ahead: it gets ready while the notebooks before it run.

Every notebook has a kernel of its own, so nothing leaks from one to the next. Kernels are
forked from a warm process where that can be done, and started cold where it cannot.
"""

from __future__ import annotations

import asyncio
import logging
import os
import shutil
import tempfile
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from types import TracebackType

from jupyter_client.manager import AsyncKernelManager

from ytempire.runs import ahead, forking
from ytempire.runs.deadline import Allowance

_log = logging.getLogger(__name__)
_READY_SECONDS = 60


class Kernels:
    """Keeps kernels in hand for the notebooks that come next."""

    def __init__(self) -> None:
        self._starters = ThreadPoolExecutor(thread_name_prefix="kernel-ahead")
        self._ready: dict[str, Future[AsyncKernelManager]] = {}
        self._taken: list[AsyncKernelManager] = []
        self._nursery: forking.Nursery | None = None

    def __enter__(self) -> Kernels:
        if forking.can_fork():
            try:
                self._nursery = forking.Nursery()
            except OSError as error:
                _log.warning("kernels are started cold: %s", error)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        for unused in self._ready.values():
            if unused.exception() is None:
                shut_down(unused.result())
        self._starters.shutdown()
        if self._nursery is not None:
            self._nursery.close()

    def prepare(self, notebook: Path, **environment: str) -> None:
        """Start the kernel of a notebook in the background."""
        if str(notebook) not in self._ready:
            self._ready[str(notebook)] = self._starters.submit(
                started_kernel, notebook, environment, self._nursery
            )

    def take(self, notebook: Path, **environment: str) -> AsyncKernelManager:
        """Return the started kernel of a notebook, which is the caller's from then on."""
        self.prepare(notebook, **environment)
        taken = self._ready.pop(str(notebook)).result()
        self._taken.append(taken)
        return taken

    def kill_taken(self) -> None:
        """Kill the kernels that were taken; who waits for one is told that it died."""
        for used in list(self._taken):
            if used.provisioner is not None:
                asyncio.run(used.provisioner.kill())

    def give_back(self, kernel: AsyncKernelManager) -> None:
        """End a kernel that was taken; nobody waits for it."""
        self._taken.remove(kernel)
        self._starters.submit(shut_down, kernel)


def started_kernel(
    notebook: Path,
    environment: dict[str, str] | None = None,
    nursery: forking.Nursery | None = None,
    allowance: Allowance | None = None,
) -> AsyncKernelManager:
    """Start a kernel that imports what the notebook imports.

    It may still be starting then; `Deadline` ends one that never comes up.

    Parameters
    ----------
    notebook
        The file that will run on it.
    environment
        Variables besides those of this process.
    nursery
        Where it is forked; without one, or when that fails, it is started cold.
    allowance
        The notebook's time, which the start takes of.
    """
    allowance = allowance or Allowance()
    allowance.begin()
    arguments = [
        f"--IPKernelApp.exec_lines={ahead.line(ahead.modules_of(notebook))}",
        "--HistoryManager.enabled=False",
    ]
    given = os.environ | (environment or {})
    if nursery is not None:
        manager = _manager()
        forking.fork_with(manager, nursery, allowance)
        try:
            asyncio.run(_start(manager, arguments, given, allowance))
        except (forking.NurseryFailed, RuntimeError) as error:
            _log.warning("a kernel is started cold: %s", error)
            shut_down(manager)
        else:
            return manager
    manager = _manager()
    asyncio.run(_start(manager, arguments, given))
    return manager


def shut_down(manager: AsyncKernelManager) -> None:
    """End a kernel and remove what it left."""

    async def end() -> None:
        await manager.shutdown_kernel(now=True)

    asyncio.run(end())
    shutil.rmtree(Path(manager.connection_file).parent, ignore_errors=True)


def pid_of(manager: AsyncKernelManager) -> int:
    """Return the process id of a kernel that was started; -1 of one that is gone."""
    held = manager.provisioner
    if isinstance(held, forking.ForkedProvisioner):
        return held.kernel_pid
    pid = getattr(held, "pid", None)
    return -1 if pid is None else int(pid)


async def _start(
    manager: AsyncKernelManager,
    arguments: list[str],
    environment: dict[str, str],
    waits: Allowance | None = None,
) -> None:
    """Start a kernel, and wait for its first word if asked.

    RuntimeError if it ends before, or says nothing for too long.
    """
    await manager.start_kernel(extra_arguments=arguments, env=environment)
    if waits is None:
        return
    client = manager.client()
    client.start_channels()
    try:
        await client.wait_for_ready(timeout=waits.within(_READY_SECONDS))
    finally:
        client.stop_channels()


def _manager() -> AsyncKernelManager:
    # Unix sockets in a folder of the kernel's own: no port, and nobody else may enter.
    folder = Path(tempfile.mkdtemp(prefix="ytempire-kernel-"))
    return AsyncKernelManager(
        kernel_name="python3",
        transport="ipc",
        ip=str(folder / "socket"),
        connection_file=str(folder / "connection.json"),
    )
