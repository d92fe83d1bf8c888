"""Kernels started ahead: while one notebook runs, the next one's kernel gets ready.

Every notebook still has a kernel of its own, so nothing leaks from one to the next; what is
saved is the wait for it to start and to import what all of them import.
"""

from __future__ import annotations

import asyncio
import shutil
import tempfile
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from types import TracebackType
from typing import Any

from jupyter_client.manager import AsyncKernelManager
from papermill.clientwrap import PapermillNotebookClient
from papermill.engines import NBClientEngine, papermill_engines

PRELOADED = ("polars", "psycopg", "ytempire.warehouse.connection", "ytempire.runs.step")
"""Imported before the notebook comes, outside its namespace."""


class KernelAhead:
    """Keeps one started kernel in hand."""

    def __init__(self) -> None:
        self._starter = ThreadPoolExecutor(max_workers=1, thread_name_prefix="kernel-ahead")
        self._next: Future[AsyncKernelManager] | None = None

    def __enter__(self) -> KernelAhead:
        self.prepare()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._next is not None:
            _shut_down(self._next.result())
        self._starter.shutdown()

    def prepare(self) -> None:
        """Start the next kernel in the background."""
        if self._next is None:
            self._next = self._starter.submit(started_kernel)

    def take(self, *, then_prepare: bool = True) -> AsyncKernelManager:
        """Return a started kernel, which is the caller's from then on, and start the next."""
        self.prepare()
        assert self._next is not None
        ready, self._next = self._next.result(), None
        if then_prepare:
            self.prepare()
        return ready


def started_kernel() -> AsyncKernelManager:
    """Start a kernel that imports what all notebooks import."""
    # Unix sockets in a folder of the kernel's own: no port, and nobody else may enter.
    folder = Path(tempfile.mkdtemp(prefix="ytempire-kernel-"))
    manager = AsyncKernelManager(
        kernel_name="python3",
        transport="ipc",
        ip=str(folder / "socket"),
        connection_file=str(folder / "connection.json"),
    )
    preload = f"[__import__(name) for name in {PRELOADED!r}]"

    async def start() -> None:
        await manager.start_kernel(extra_arguments=[f"--IPKernelApp.exec_lines={preload}"])

    asyncio.run(start())
    return manager


def _shut_down(manager: AsyncKernelManager) -> None:
    async def end() -> None:
        await manager.shutdown_kernel(now=True)

    asyncio.run(end())
    shutil.rmtree(Path(manager.connection_file).parent, ignore_errors=True)


class StartedKernelEngine(NBClientEngine):
    """Papermill's engine, given a kernel that is already running."""

    @classmethod
    def execute_managed_notebook(  # type: ignore[override]
        cls,
        nb_man: Any,
        kernel_name: str,
        log_output: bool = False,
        stdout_file: Any = None,
        stderr_file: Any = None,
        start_timeout: int = 60,
        execution_timeout: int | None = None,
        **kwargs: Any,
    ) -> Any:
        """Run the notebook's cells on ``kwargs["kernel_manager"]`` and shut it down."""
        manager: AsyncKernelManager = kwargs.pop("kernel_manager")
        client = PapermillNotebookClient(
            nb_man,
            km=manager,
            timeout=execution_timeout,
            startup_timeout=start_timeout,
            log_output=log_output,
            stdout_file=stdout_file,
            stderr_file=stderr_file,
        )
        try:
            return client.execute()
        finally:
            _shut_down(manager)


papermill_engines.register("started-kernel", StartedKernelEngine)
