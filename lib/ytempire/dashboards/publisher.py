"""In the server: one kernel that publishes a page, rendered by Voila and listened to."""

from __future__ import annotations

import asyncio
import queue
import time
import uuid
from collections.abc import AsyncIterator, Mapping
from typing import Any

from jupyter_client.asynchronous.client import AsyncKernelClient
from jupyter_client.manager import AsyncKernelManager
from voila.app import Voila
from voila.notebook_renderer import NotebookRenderer
from voila.utils import get_page_config

from ytempire.dashboards import kernels
from ytempire.dashboards.kernels import Spare
from ytempire.dashboards.publishing import TARGET

LOOK_SECONDS = 0.25
"""How often it is looked whether the kernel lives; until then its messages are waited for."""
SILENCE_SECONDS = 10.0
"""A kernel that has not answered for so long hangs: it is asked every two seconds."""


class PublisherFailed(RuntimeError):
    """The kernel ended, hangs, or its notebook does not publish; the message says which."""


class PublisherKernel:
    """A kernel of its own, which no visitor can reach: the server's kernel manager knows none.

    Parameters
    ----------
    server
        Voila, whose renderer makes the page.
    notebook
        The notebook's name in the server's root.
    spare
        Gives the kernel: one that waits for it, if there is one.
    """

    def __init__(self, server: Voila, notebook: str, spare: Spare) -> None:
        self._server = server
        self._spare = spare
        self._notebook = notebook
        self._comm_id = uuid.uuid4().hex
        self._heard_at = time.monotonic()
        self._manager: AsyncKernelManager | None = None
        self._client: AsyncKernelClient | None = None

    async def start(self) -> str:
        """Run the notebook and return its page as Voila renders it."""
        renderer = self._renderer()
        await renderer.initialize()
        self._manager = await self._spare.take()
        rendering = asyncio.create_task(
            renderer.generate_content_str("", _as_future(self._manager))
        )
        rendering.add_done_callback(lambda done: done.cancelled() or done.exception())
        try:
            # Apart from us: the renderer takes being cancelled for a dead kernel and goes on, and
            # neither a timeout nor the server's end would end it.
            page: str = await asyncio.shield(rendering)
        except RuntimeError as error:  # what Jupyter raises of a kernel that is gone
            how = kernels.how_it_ended(self._manager)
            raise PublisherFailed(f"{how} before its notebook had run") from error
        finally:
            rendering.cancel()
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
        assert self._manager is not None
        self._client = kernels.client_of(self._manager)
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
        assert self._manager is not None
        while True:
            try:
                message = await self._client.get_iopub_msg(timeout=LOOK_SECONDS)
            except queue.Empty:
                if not await self._manager.is_alive():
                    raise PublisherFailed(kernels.how_it_ended(self._manager)) from None
                if time.monotonic() - self._heard_at > SILENCE_SECONDS:
                    raise PublisherFailed(
                        f"its kernel has not answered for {SILENCE_SECONDS:.0f} s"
                    ) from None
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
        if self._manager is not None:
            await kernels.end(self._manager)


async def _as_future(manager: AsyncKernelManager) -> AsyncKernelManager:
    """Return the manager as the renderer wants it: awaited."""
    return manager
