"""How far a long query is: rows and seconds, in JupyterLab and in a terminal."""

from __future__ import annotations

import math
import time
from types import TracebackType
from typing import Any

AFTER_SECONDS = 2.0
"""Shorter queries show nothing."""
_SHOWN_EVERY_SECONDS = 0.5


class Progress:
    """A line that counts rows while the block lasts, and leaves nothing behind."""

    def __init__(self) -> None:
        self._begun = time.monotonic()
        self._bar: Any = None
        self._shown = -math.inf

    @property
    def seconds(self) -> float:
        """Return how long it has taken."""
        return time.monotonic() - self._begun

    def __enter__(self) -> Progress:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._bar is not None:
            self._bar.close()

    def show(self, rows: int) -> None:
        """Say how many rows have come, once the query is a long one."""
        if self._bar is None:
            if self.seconds < AFTER_SECONDS:
                return
            self._bar = _line()
            self._bar.start_t = time.time() - self.seconds
        if self.seconds - self._shown < _SHOWN_EVERY_SECONDS:
            return
        self._shown = self.seconds
        self._bar.n = rows
        self._bar.set_description_str("rows read" if rows else "the server works", refresh=False)
        self._bar.refresh()


def _line() -> Any:
    from tqdm.auto import tqdm

    # With a delay, however short, nothing is drawn before the first count.
    return tqdm(leave=False, delay=1e-9, bar_format="{desc}: {n:,} rows, {elapsed}")
