"""The scheduler beside the dashboards: a process that `ytempire run` starts, watches and ends."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ytempire.cli import children
from ytempire.cli.answer import say
from ytempire.settings import Settings

_RESTARTS = 3
_PAUSE_SECONDS = 5.0
_ENDS_WITHIN_SECONDS = 25.0
"""Longer than the grace that the scheduler gives its own runs."""
_LAST_LINES = 2


def check(settings: Settings) -> None:
    """Refuse a schedule that is wrong, before anything is started.

    Raises
    ------
    ytempire.parameters.ParameterError
        Naming the job and what is wrong with it.
    """
    from ytempire.scheduling import schedule

    schedule.read(settings.home)


@contextmanager
def beside(settings: Settings) -> Iterator[None]:
    """Run the scheduler as long as the block; one that ends by itself is started again."""
    watched = _Watched(settings.home / "logs" / "schedule.log")
    watched.begin()
    try:
        yield
    finally:
        watched.end()


class _Watched:
    """The scheduler's process, and a thread that sees to it."""

    def __init__(self, log: Path) -> None:
        self._log = log
        self._ending = threading.Event()
        self._process = self._start()
        self._thread = threading.Thread(target=self._watch, name="scheduler", daemon=True)

    def begin(self) -> None:
        """Begin to watch it."""
        say(f"the schedule runs beside them: ytempire schedule --next; its log: {self._log}")
        self._thread.start()

    def end(self) -> None:
        """End it in order: what runs is given a little time."""
        self._ending.set()
        children.end(self._process, _ENDS_WITHIN_SECONDS)
        self._thread.join(timeout=_PAUSE_SECONDS)

    def _start(self) -> subprocess.Popen[bytes]:
        command = [str(Path(sys.executable).with_name("ytempire")), "schedule"]
        return children.start([*command, "--parent", str(os.getpid())], self._log, os.environ)

    def _watch(self) -> None:
        for left in reversed(range(_RESTARTS)):
            status = self._process.wait()
            if self._ending.is_set():
                return
            how = f"signal {-status}" if status < 0 else f"status {status}"
            words = children.last_words(self._log, _LAST_LINES) or "nothing"
            then = "starting it again" if left else "no job runs any more: ytempire schedule"
            say(f"the scheduler ended by itself ({how}), it said: {words}; {then}")
            if not left or self._ending.wait(_PAUSE_SECONDS):
                return
            self._process = self._start()
