"""In a page's kernel: what it logs as a warning goes to the server's log, and once.

A kernel's standard error ends in the notebook's output, where nobody reads it. The server has the
page's line: what is wrong with a page stands in one log, beside what the server says of it.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections import deque
from collections.abc import Callable

QUIET_SECONDS = 600.0
"""What is logged again within it is not told again: a server that is away is missed each look."""
MOST_WAITING = 20
"""Kept while there is no line yet; then the oldest are dropped."""
MOST_CHARACTERS = 4_000
"""Of one warning, its traceback included: the last ones, which name the error."""
NAME = "ytempire"
"""The logger whose warnings are told: the package's."""


class Told(logging.Handler):
    """Hands each warning to whoever speaks to the server, but none twice within ten minutes.

    Parameters
    ----------
    say
        Takes the level and the text, in the loop's thread; False: nobody listens yet.
    """

    def __init__(self, say: Callable[[int, str], bool]) -> None:
        super().__init__(logging.WARNING)
        self._say = say
        self._loop = asyncio.get_running_loop()
        self._told_at: dict[tuple[str, str], float] = {}
        self._waiting: deque[tuple[int, str]] = deque(maxlen=MOST_WAITING)

    async def listen(self) -> None:
        """Hear the package's warnings, until cancelled."""
        logger = logging.getLogger(NAME)
        logger.addHandler(self)
        try:
            await asyncio.Event().wait()
        finally:
            logger.removeHandler(self)

    def emit(self, record: logging.LogRecord) -> None:
        """Tell a warning, from whichever thread."""
        # By its place in the code: what differs from one time to the next (a port, a number of
        # seconds) would make the same fault another one each time.
        kind, now = (record.name, str(record.msg)), time.monotonic()
        told_at = self._told_at.get(kind)
        if told_at is not None and now - told_at < QUIET_SECONDS:
            return
        self._told_at[kind] = now
        text = self.format(record)[-MOST_CHARACTERS:]
        self._loop.call_soon_threadsafe(self._tell, record.levelno, text)

    def _tell(self, level: int, text: str) -> None:
        self._waiting.append((level, text))
        self.catch_up()

    def catch_up(self) -> None:
        """Tell what waits; to be called when somebody begins to listen."""
        while self._waiting and self._say(*self._waiting[0]):
            self._waiting.popleft()
