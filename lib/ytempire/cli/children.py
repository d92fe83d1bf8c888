"""Processes that a verb starts and ends: the dashboards, JupyterLab, the simulated network."""

from __future__ import annotations

import signal
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path


def start(
    command: Sequence[str], log: Path, environment: Mapping[str, str]
) -> subprocess.Popen[bytes]:
    """Start a process whose words go into `log`; Ctrl-C reaches it through us."""
    log.parent.mkdir(parents=True, exist_ok=True)
    with log.open("w") as said:
        return subprocess.Popen(
            command,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=said,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )


def end(process: subprocess.Popen[bytes], within_seconds: float = 15) -> None:
    """Ask a process to end, with what it started; make it end when it does not."""
    process.send_signal(signal.SIGTERM)
    try:
        process.wait(timeout=within_seconds)
    except subprocess.TimeoutExpired:
        process.kill()


def last_words(log: Path, lines: int) -> str:
    """Return the last lines that a process said, in one; empty when it said nothing."""
    said = (line.strip() for line in log.read_text(errors="replace").splitlines())
    return " / ".join([line for line in said if line][-lines:])
