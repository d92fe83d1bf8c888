"""In the server: how kernels of pages begin and end, and one that is kept ready.

A publisher that died is missed by all who look at its page. Starting Python and importing what
pages are made of takes most of what its successor needs; the spare kernel has that behind it.
"""

from __future__ import annotations

import ast
import asyncio
import json
import logging
import os
import signal
import time
import uuid
from collections.abc import Awaitable, Iterator
from contextlib import suppress
from pathlib import Path

from jupyter_client.asynchronous.client import AsyncKernelClient
from jupyter_client.manager import AsyncKernelManager
from jupyter_client.session import Session
from voila.app import Voila

CHECKED_SECONDS = 5.0
"""How often the spare kernel is asked whether it answers."""
ANSWER_SECONDS = 1.0
"""Who needs a kernel waits so long for the spare's answer, and then starts one."""
SILENCE_SECONDS = 10.0
"""A spare kernel that has not answered for so long is replaced."""
WARMING_SECONDS = 60.0
REFILL_SECONDS = 3.0
"""Pause after the spare was taken: its page is to have the processors first."""
_LONGEST_PAUSE = 60.0
_ALWAYS = "import ytempire.dashboards.publishing, comm, IPython.display"
_log = logging.getLogger(__name__)


async def started(server: Voila) -> AsyncKernelManager:
    """Start a kernel that no visitor can reach: the server's kernel manager knows none."""
    manager = AsyncKernelManager(
        kernel_name="python3",
        parent=server,
        kernel_spec_manager=server.kernel_spec_manager,
        connection_file=os.path.join(  # noqa: PTH118 - traitlets wants a string
            server.connection_dir, f"publisher-{uuid.uuid4().hex}.json"
        ),
    )
    environment = {
        **os.environ,
        # Pages tell by it that they are served, and not read in JupyterLab.
        "SERVER_SOFTWARE": "voila",
        "VOILA_PREHEAT": "False",
    }
    try:
        await manager.start_kernel(env=environment, cwd=str(server.root_dir))
    except BaseException:
        await end(manager)
        raise
    return manager


def client_of(manager: AsyncKernelManager) -> AsyncKernelClient:
    """Return a client with an identity of its own.

    The manager's clients all go by its session's: a kernel's ROUTER socket turns away whoever
    comes by a name that it knows already, until the first one is gone.
    """
    session = manager.session
    client = AsyncKernelClient(
        session=Session(key=session.key, signature_scheme=session.signature_scheme)
    )
    client.load_connection_info(manager.get_connection_info())
    return client


async def end(manager: AsyncKernelManager) -> None:
    """End a kernel, whatever it does."""
    if manager.has_kernel:
        await manager.shutdown_kernel(now=True)
    manager.cleanup_connection_file()


def how_it_ended(manager: AsyncKernelManager) -> str:
    """Return what is known of a kernel's end, for the log."""
    process = getattr(manager.provisioner, "process", None)
    status = None if process is None else process.poll()
    if status is None:
        return "its kernel ended"
    if status < 0:
        return f"its kernel was ended by {signal.Signals(-status).name}"
    return f"its kernel ended with status {status}"


class Spare:
    """One kernel for all pages that has imported what they need and waits to be one of them.

    Parameters
    ----------
    server
        Voila.
    """

    def __init__(self, server: Voila) -> None:
        self._server = server
        self._ready: AsyncKernelManager | None = None
        self._taken = asyncio.Event()

    async def run(self, first: Awaitable[object]) -> None:
        """Keep a kernel ready; what cannot be started is tried again later each time.

        Parameters
        ----------
        first
            What is waited for before: the pages themselves need the processors first.
        """
        with suppress(TimeoutError):
            await asyncio.wait_for(first, WARMING_SECONDS)
        pause = REFILL_SECONDS
        while True:
            try:
                await self._keep_one()
                pause = REFILL_SECONDS
            except Exception as failure:
                pause = min(_LONGEST_PAUSE, pause * 2)
                _log.warning(
                    "no spare kernel for the pages: %s; tried again in %.0f s", failure, pause
                )
            await asyncio.sleep(pause)

    async def take(self) -> AsyncKernelManager:
        """Return a kernel: the one that waits, if it answers, else one that is started."""
        manager, self._ready = self._ready, None
        self._taken.set()
        if manager is not None:
            if await _answers(manager, ANSWER_SECONDS):
                return manager
            await end(manager)
        return await started(self._server)

    async def _keep_one(self) -> None:
        """Warm a kernel, and look after it until it is taken or does not answer any more."""
        manager = await started(self._server)
        self._taken.clear()
        try:
            async with asyncio.timeout(WARMING_SECONDS):
                await _warm(manager, Path(self._server.root_dir))
            self._ready = manager
            while not self._taken.is_set():
                with suppress(TimeoutError):
                    async with asyncio.timeout(CHECKED_SECONDS):
                        await self._taken.wait()
                        return
                if not await _answers(manager, SILENCE_SECONDS) and self._ready is manager:
                    raise RuntimeError(f"it does not answer; {how_it_ended(manager)}")
        finally:
            if self._ready is manager:
                self._ready = None
                await end(manager)
            elif not self._taken.is_set():
                await end(manager)


async def _warm(manager: AsyncKernelManager, notebooks: Path) -> None:
    client = client_of(manager)
    client.start_channels(stdin=False, hb=False, control=False)
    try:
        await client.wait_for_ready(timeout=WARMING_SECONDS)
        code = "\n".join([_ALWAYS, *imports(notebooks), "pass"])
        reply = await client.execute(
            code, silent=True, store_history=False, reply=True, timeout=WARMING_SECONDS
        )
        if reply["content"]["status"] != "ok":
            said = f"{reply['content'].get('ename')}: {reply['content'].get('evalue')}"
            raise RuntimeError(f"what pages import cannot be imported ({said})")
    finally:
        client.stop_channels()


async def _answers(manager: AsyncKernelManager, seconds: float) -> bool:
    """Say whether a kernel lives and answers within so many seconds."""
    if not await manager.is_alive():
        return False
    client = client_of(manager)
    client.start_channels(iopub=False, stdin=False, hb=False, control=False)
    try:
        asked, until = client.kernel_info(), time.monotonic() + seconds
        while (left := until - time.monotonic()) > 0:
            reply = await client.get_shell_msg(timeout=left)
            if reply["parent_header"].get("msg_id") == asked:
                return True
    except Exception:
        return False
    finally:
        client.stop_channels()
    return False


def imports(notebooks: Path) -> Iterator[str]:
    """Yield the cells of a folder's notebooks that import, and do nothing else."""
    for file in sorted(notebooks.glob("*.ipynb")):
        for cell in json.loads(file.read_text(encoding="utf-8"))["cells"]:
            if cell["cell_type"] != "code":
                continue
            code = "".join(cell["source"])
            with suppress(SyntaxError):
                statements = ast.parse(code).body
                if statements and all(
                    isinstance(one, ast.Import | ast.ImportFrom) for one in statements
                ):
                    yield code
