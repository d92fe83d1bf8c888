"""Live refresh of a served page: one task, one trait, and a listener that can go away."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from typing import Any

import anywidget
import traitlets

from ytempire.dashboards.snapshot import Snapshot

SILENCE_SECONDS = 20.0
"""The browser calls every 5 s; after this long without a call nobody is looking."""

_CLIENT = """
export default {
  render({ model, el }) {
    el.style.display = "none";
    if (window.ytempire) window.ytempire.everySeconds = model.get("every_seconds");
    const show = () => window.ytempire && window.ytempire.apply(JSON.parse(model.get("snapshot")));
    model.on("change:snapshot", show);
    const call = () => { if (!document.hidden) model.send({ here: true }); };
    const timer = setInterval(call, 5000);
    document.addEventListener("visibilitychange", call);
    call();
    return () => { clearInterval(timer); document.removeEventListener("visibilitychange", call); };
  },
};
"""


class _Carrier(anywidget.AnyWidget):
    _esm = _CLIENT
    snapshot = traitlets.Unicode("{}").tag(sync=True)
    every_seconds = traitlets.Float().tag(sync=True)


class Live:
    """Asks again and again, and hands the answer to the browser.

    Parameters
    ----------
    ask
        Returns the snapshot; runs in a thread, so the kernel keeps listening meanwhile.
    every_seconds
        Pause between two questions.
    """

    def __init__(self, ask: Callable[[], Snapshot], every_seconds: float) -> None:
        self.widget = _Carrier(every_seconds=every_seconds)
        self._ask = ask
        self._every_seconds = every_seconds
        self._heard_at = time.monotonic()
        self._task: asyncio.Task[None] | None = None
        self.widget.on_msg(self._heard)

    def start(self) -> None:
        """Begin, unless it runs already."""
        if self._task is None or self._task.done():
            self._task = asyncio.get_running_loop().create_task(self._run())

    def stop(self) -> None:
        """End."""
        if self._task is not None:
            self._task.cancel()

    def _heard(self, widget: Any, content: Any, buffers: Any) -> None:
        # What a visitor's browser sends is only ever taken as a sign of life.
        self._heard_at = time.monotonic()
        self.start()

    async def _run(self) -> None:
        while time.monotonic() - self._heard_at < SILENCE_SECONDS:
            await asyncio.sleep(self._every_seconds)
            snapshot = await asyncio.to_thread(self._ask)
            self.widget.snapshot = snapshot.to_json()
