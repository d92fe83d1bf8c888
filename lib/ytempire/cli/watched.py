"""A verb of ours as a process beside the dashboards: started, watched, ended with them."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from ytempire.cli import children
from ytempire.cli.answer import say

_RESTARTS = 3
_PAUSE_SECONDS = 5.0
_LAST_LINES = 2


@dataclass(frozen=True)
class Verb:
    """What runs beside.

    Attributes
    ----------
    name
        How it is called in sentences, as ``scheduler``.
    verb
        What is typed after ``ytempire``; it takes ``--parent``, the process to end with.
    begins
        What is said when it begins; ``{log}`` is the file of its words.
    gives_up
        What is said when it has ended too often: what does not happen any more, and what to type.
    ends_within_seconds
        Longer than it takes to end in order.
    """

    name: str
    verb: str
    begins: str
    gives_up: str
    ends_within_seconds: float


@contextmanager
def beside(verb: Verb, log: Path) -> Iterator[None]:
    """Run a verb as long as the block; one that ends by itself is started again."""
    watched = Watched(verb, log)
    watched.begin()
    try:
        yield
    finally:
        watched.end()


class Watched:
    """The process, and a thread that sees to it."""

    def __init__(self, verb: Verb, log: Path) -> None:
        self._verb, self._log = verb, log
        self._ending = threading.Event()
        self._process = self._start()
        self._thread = threading.Thread(target=self._watch, name=verb.name, daemon=True)

    def begin(self) -> None:
        """Begin to watch it."""
        say(self._verb.begins.format(log=self._log))
        self._thread.start()

    def end(self) -> None:
        """End it in order: what it is at is given a little time."""
        self._ending.set()
        children.end(self._process, self._verb.ends_within_seconds)
        self._thread.join(timeout=_PAUSE_SECONDS)

    def _start(self) -> subprocess.Popen[bytes]:
        command = [str(Path(sys.executable).with_name("ytempire")), self._verb.verb]
        return children.start([*command, "--parent", str(os.getpid())], self._log, os.environ)

    def _watch(self) -> None:
        for left in reversed(range(_RESTARTS)):
            status = self._process.wait()
            if self._ending.is_set():
                return
            how = f"signal {-status}" if status < 0 else f"status {status}"
            words = children.last_words(self._log, _LAST_LINES) or "nothing"
            then = "starting it again" if left else self._verb.gives_up
            say(f"the {self._verb.name} ended by itself ({how}), it said: {words}; {then}")
            if not left or self._ending.wait(_PAUSE_SECONDS):
                return
            self._process = self._start()
