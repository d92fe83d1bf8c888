"""In the server: one kernel that publishes a page, rendered by Voila and listened to."""

from __future__ import annotations

import os
import queue
import time
import uuid
from collections.abc import AsyncIterator, Mapping
from pathlib import PurePath
from typing import Any

from jupyter_client.asynchronous.client import AsyncKernelClient
from jupyter_client.manager import AsyncKernelManager
from jupyter_client.session import Session
from voila.app import Voila
from voila.notebook_renderer import NotebookRenderer
from voila.utils import get_page_config

from ytempire.dashboards.publishing import TARGET

LOOK_SECONDS = 0.25
"""How often it is looked whether the kernel lives; until then its messages are waited for."""
SILENCE_SECONDS = 20.0
"""A kernel that has not answered for so long hangs."""


class PublisherFailed(RuntimeError):
    """The kernel ended, hangs, or its notebook does not publish; the message says which."""


class PublisherKernel:
    """A kernel of its own, which no visitor can reach: the server's kernel manager knows none.

    Parameters
    ----------
    server
        Voila, whose renderer makes the page.
    notebook
        The notebook's path below the server's root.
    """

    def __init__(self, server: Voila, notebook: str) -> None:
        self._server = server
        self._notebook = notebook
        self._comm_id = uuid.uuid4().hex
        self._heard_at = time.monotonic()
        self._manager = AsyncKernelManager(
            kernel_name="python3",
            parent=server,
            kernel_spec_manager=server.kernel_spec_manager,
            connection_file=os.path.join(  # noqa: PTH118 - traitlets wants a string
                server.connection_dir, f"publisher-{self._comm_id}.json"
            ),
        )
        self._client: AsyncKernelClient | None = None

    async def start(self) -> str:
        """Run the notebook and return its page as Voila renders it."""
        renderer = self._renderer()
        await renderer.initialize()
        environment = {
            **os.environ,
            # Pages tell by it that they are served, and not read in JupyterLab.
            "SERVER_SOFTWARE": "voila",
            "VOILA_PREHEAT": "False",
        }
        folder = PurePath(self._server.root_dir) / PurePath(self._notebook).parent
        await self._manager.start_kernel(env=environment, cwd=str(folder))
        page: str = await renderer.generate_content_str("", _as_future(self._manager))
        self._connect()
        return page

    def _renderer(self) -> NotebookRenderer:
        server = self._server
        return NotebookRenderer(
            voila_configuration=server.voila_configuration,
            traitlet_config=server.config,
            notebook_path=self._notebook,
            template_paths=server.template_paths,
            config_manager=server.config_manager,
            contents_manager=server.contents_manager,
            base_url=server.base_url,
            kernel_spec_manager=server.kernel_spec_manager,
            page_config=get_page_config(
                base_url=server.base_url,
                settings=server.app.settings,
                log=server.log,
                voila_configuration=server.voila_configuration,
            ),
        )

    def _connect(self) -> None:
        """Open the comm, with an identity of our own: a shared one is sometimes not answered."""
        session = self._manager.session
        client = AsyncKernelClient(
            session=Session(key=session.key, signature_scheme=session.signature_scheme)
        )
        client.load_connection_info(self._manager.get_connection_info())
        client.start_channels(stdin=False, hb=False, control=False)
        self._client = client
        self._heard_at = time.monotonic()

    def open(self, told: Mapping[str, Any]) -> None:
        """Open the line to the page, and say the first word."""
        self._send("comm_open", {"target_name": TARGET, "data": told})

    def tell(self, told: Mapping[str, Any]) -> None:
        """Say what is wanted; see `ytempire.dashboards.publishing`."""
        self._send("comm_msg", {"data": told})

    def _send(self, kind: str, content: Mapping[str, Any]) -> None:
        assert self._client is not None
        message = self._client.session.msg(kind, {"comm_id": self._comm_id, **content})
        self._client.shell_channel.send(message)

    async def messages(self) -> AsyncIterator[dict[str, Any]]:
        """Yield what the page says, until the kernel ends.

        Raises
        ------
        PublisherFailed
            When it has.
        """
        assert self._client is not None
        while True:
            try:
                message = await self._client.get_iopub_msg(timeout=LOOK_SECONDS)
            except queue.Empty:
                if not await self._manager.is_alive():
                    raise PublisherFailed("its kernel ended") from None
                if time.monotonic() - self._heard_at > SILENCE_SECONDS:
                    raise PublisherFailed("its kernel does not answer") from None
                continue
            content = message["content"]
            if content.get("comm_id") != self._comm_id:
                continue
            self._heard_at = time.monotonic()
            if message["msg_type"] == "comm_close":
                raise PublisherFailed("its notebook publishes no page; the log says why")
            if message["msg_type"] == "comm_msg":
                yield content["data"]

    async def end(self) -> None:
        """End the kernel, whatever it does."""
        if self._client is not None:
            self._client.stop_channels()
        if self._manager.has_kernel:
            await self._manager.shutdown_kernel(now=True)
        self._manager.cleanup_connection_file()


async def _as_future(manager: AsyncKernelManager) -> AsyncKernelManager:
    """Return the manager as the renderer wants it: awaited."""
    return manager
