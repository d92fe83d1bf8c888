"""Runs a job in a process of its own, and stops it at its timeout or when it is told to."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from contextlib import suppress
from datetime import datetime
from typing import IO

from ytempire.scheduling.collectors import COLLECTORS, Collector
from ytempire.scheduling.locks import of_job
from ytempire.scheduling.one import Told
from ytempire.scheduling.outcome import Outcome, Stop
from ytempire.scheduling.recording import JobRun

ENDS_WITHIN_SECONDS = 5.0
"""Left to a run that is told to stop; then it is killed."""
WAITS_FOR_HOLDS_SECONDS = 20.0
_LOOKS_EVERY_SECONDS = 0.1
_LAST_LINES = 3


def run(run: JobRun, until: datetime, stop: Stop) -> Outcome:
    """Run a job once, and return what became of it.

    Parameters
    ----------
    run
        The attempt, which is written as running already.
    until
        When a collector that goes on shall end.
    stop
        Told from outside: the run is ended.
    """
    begun = time.monotonic()
    timeout = run.planned.job.timeout.total_seconds()
    with tempfile.TemporaryFile() as answer, tempfile.TemporaryFile() as said:
        process = _start(_told(run, until, answer.fileno()), answer, said)
        try:
            ended = _wait(process, begun + timeout, stop)
        except BaseException:
            _end(process)
            raise
        _end(process)
        if ended == "stopped":
            return Outcome("stopped", error=_STOPPED, seconds=time.monotonic() - begun)
        if ended == "timed_out":
            error = f"it was stopped after its timeout of {timeout:g} s"
            return Outcome("timed_out", error=error, seconds=time.monotonic() - begun)
        seconds = time.monotonic() - begun
        answer.seek(0)
        told = answer.read()
        if told:
            return Outcome.from_json(json.loads(told), seconds)
        status = process.returncode
        how = f"signal {-status}" if status < 0 else f"status {status}"
        error = f"its process ended with {how}: {_last_words(said)}"
        return Outcome("failed", error=error, seconds=seconds)


_STOPPED = "it was stopped with its scheduler"


def _told(run: JobRun, until: datetime, answers_on: int) -> Told:
    work = run.planned.job.run
    collector = COLLECTORS[work.collect] if work.collect else Collector("", takes=())
    return Told(
        job=run.planned.name,
        work=run.planned.to_json(),
        function=collector.function,
        takes=collector.takes,
        until=until.isoformat(),
        due_at=run.scheduled_at.isoformat() if run.scheduled_at else "",
        holds=(of_job(run.planned.name), *run.planned.holds),
        wait_seconds=WAITS_FOR_HOLDS_SECONDS,
        batch_id=str(run.batch_id),
        run_id=str(run.run_id),
        stem=run.stem,
        answers_on=answers_on,
    )


def _start(told: Told, answers: IO[bytes], said: IO[bytes]) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-P", "-m", "ytempire.scheduling.one", told.to_json()],
        stdin=subprocess.PIPE,  # held open: its end tells the run that we are gone
        stdout=said,
        stderr=subprocess.STDOUT,
        pass_fds=[answers.fileno()],
        start_new_session=True,  # Ctrl-C is ours to hear
    )


def _wait(process: subprocess.Popen[bytes], deadline: float, stop: Stop) -> str:
    while process.poll() is None:
        if stop.now.wait(_LOOKS_EVERY_SECONDS):
            return "stopped"
        if time.monotonic() >= deadline:
            return "timed_out"
    return "ended"


def _end(process: subprocess.Popen[bytes]) -> None:
    """Ask the process to end, then make it end, with all that it started in its session."""
    if process.poll() is None:
        process.send_signal(signal.SIGTERM)
        with suppress(subprocess.TimeoutExpired):
            process.wait(timeout=ENDS_WITHIN_SECONDS)
    with suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()
    if process.stdin is not None:
        process.stdin.close()


def _last_words(said: IO[bytes]) -> str:
    said.seek(0)
    lines = [line.strip() for line in said.read().decode(errors="replace").splitlines()]
    return " / ".join([line for line in lines if line][-_LAST_LINES:]) or "it said nothing"
