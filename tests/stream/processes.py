"""Consumer processes of a test: started, killed, started again."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from ytempire import paths


class Consuming:
    """The product's consumer in a process of its own.

    Parameters
    ----------
    plan
        As `tests.stream.consuming` reads it.
    log
        Where its words go.
    """

    def __init__(self, plan: dict[str, Any], log: Path) -> None:
        self._log = log
        with log.open("a") as said:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "tests.stream.consuming", json.dumps(plan)],
                cwd=paths.project_root(),
                stdout=said,
                stderr=subprocess.STDOUT,
            )

    @property
    def status(self) -> int | None:
        """Return how it ended: 0, an error, or minus a signal; None: it runs."""
        return self.process.poll()

    @property
    def said(self) -> str:
        """Return its words, and those of consumers with the same log."""
        return self._log.read_text()

    def kill(self) -> None:
        """Kill it, at whatever it is."""
        self.process.kill()
        self.process.wait()

    def halt(self) -> None:
        """Stop it in the middle: it runs no further until it goes on."""
        self.process.send_signal(signal.SIGSTOP)

    def go_on(self) -> None:
        """Let it go on."""
        self.process.send_signal(signal.SIGCONT)

    def end(self) -> int:
        """Ask it to end; return its status."""
        self.process.send_signal(signal.SIGCONT)
        self.process.terminate()
        return self.process.wait(30)


def end_all(consumers: Sequence[Consuming]) -> None:
    """End what a test that failed has left."""
    for one in consumers:
        if one.status is None:
            one.kill()
