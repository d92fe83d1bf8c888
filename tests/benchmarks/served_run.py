"""Starts a command that ends in served dashboards, waits for its page, and stops it all again."""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

SECONDS_AT_MOST = 900.0
SECONDS_TO_END = 60.0
_PIPELINE = re.compile(
    r"^pipeline: (\d+) steps?, ([\d,]+) rows added, ([\d,]+) rejected, (\d+) s$", re.MULTILINE
)
_OVERHEAD = re.compile(r"^  overhead: ([\d.]+) s over the notebooks' own ", re.MULTILINE)
_ADDRESS = re.compile(r"^dashboards: (http://127\.0\.0\.1:\d+/\S*)", re.MULTILINE)


class RunError(RuntimeError):
    """The command ended, or said nothing of its page in time; the message ends with its words."""


@dataclass(frozen=True)
class Pipeline:
    """What the line ``pipeline: ...`` says, and the one below it.

    Attributes
    ----------
    overhead_seconds
        Seconds of the pipeline in which no cell of a notebook ran.
    """

    steps: int
    rows_added: int
    rejected: int
    seconds: int
    overhead_seconds: float

    @property
    def rows_per_second(self) -> float | None:
        """Return the rate, None where the seconds round to zero: then nothing is known."""
        return self.rows_added / self.seconds if self.seconds else None


@dataclass(frozen=True)
class ServedRun:
    """A command whose page has answered, after so many seconds."""

    address: str
    seconds: float
    pipeline: Pipeline


def pipeline_of(printed: str) -> Pipeline | None:
    """Return what the last two lines of a pipeline say, None before they are there."""
    found, over = _PIPELINE.findall(printed), _OVERHEAD.findall(printed)
    if not found or not over:
        return None
    return Pipeline(*(int(number.replace(",", "")) for number in found[-1]), float(over[-1]))


def address_of(printed: str) -> str | None:
    """Return the address of the dashboards, None until the line that says it is whole."""
    found = _ADDRESS.search(printed)
    return found[1] if found else None


def free_port() -> int:
    """Return a port of 127.0.0.1 that nobody listens on."""
    with socket.socket() as tried:
        tried.bind(("127.0.0.1", 0))
        return int(tried.getsockname()[1])


@contextmanager
def served(
    command: Sequence[str],
    folder: Path,
    environment: Mapping[str, str],
    log: Path,
    *,
    begun: float | None = None,
) -> Iterator[ServedRun]:
    """Run `command` until its page answers; everything it started has ended with the block.

    Parameters
    ----------
    command, folder, environment
        What is started, where, with which variables and no others.
    log
        Where its words go.
    begun
        ``time.monotonic()`` from when the seconds count; default: now.

    Raises
    ------
    RunError
        If the command ends before its page answers, or takes over 15 minutes.
    """
    started = time.monotonic() if begun is None else begun
    with log.open("w") as words:
        process = subprocess.Popen(
            command,
            cwd=folder,
            env=dict(environment),
            stdin=subprocess.DEVNULL,
            stdout=words,
            stderr=subprocess.STDOUT,
            start_new_session=True,  # a group of its own, to be told to end as one
        )
    try:
        address = _wait_for_address(process, log)
        _open(address, log)
        seconds = time.monotonic() - started
        pipeline = pipeline_of(log.read_text())
        if pipeline is None:
            raise _failed("it served a page without running the pipeline", log)
        yield ServedRun(address, seconds, pipeline)
    finally:
        stop(process)


def stop(process: subprocess.Popen[bytes]) -> None:
    """Tell the process's group to end (SIGTERM), wait for all of it, and kill what stays."""
    for told in (signal.SIGTERM, signal.SIGKILL):
        try:
            os.killpg(process.pid, told)
        except ProcessLookupError:
            break
        until = time.monotonic() + SECONDS_TO_END
        while time.monotonic() < until and _group_lives(process):
            time.sleep(0.05)
    process.wait(10)


def _group_lives(process: subprocess.Popen[bytes]) -> bool:
    process.poll()  # takes the leader's leave, which would count as a member otherwise
    try:
        os.killpg(process.pid, 0)
    except ProcessLookupError:
        return False
    return True


def _wait_for_address(process: subprocess.Popen[bytes], log: Path) -> str:
    until = time.monotonic() + SECONDS_AT_MOST
    while time.monotonic() < until:
        is_over = process.poll() is not None
        address = address_of(log.read_text())
        if address is not None:
            return address
        if is_over:
            raise _failed(f"it ended with status {process.returncode}", log)
        time.sleep(0.05)
    raise _failed(f"no page after {SECONDS_AT_MOST:.0f} s", log)


def _open(address: str, log: Path) -> None:
    """Ask for the page itself, as a browser that keeps its cookies, and read it to its end."""
    browser = urllib.request.build_opener(urllib.request.HTTPCookieProcessor())
    until = time.monotonic() + 120
    while True:
        try:
            with browser.open(address, timeout=120) as answer:
                answer.read()
        except urllib.error.HTTPError as error:
            # 503: the page is not published yet.
            if error.code != 503 or time.monotonic() > until:
                raise _failed(f"the page does not answer: {error}", log) from error
            time.sleep(0.1)
        except OSError as error:
            raise _failed(f"the page does not answer: {error}", log) from error
        else:
            return


def _failed(why: str, log: Path) -> RunError:
    words = log.read_text().strip().splitlines()[-5:]
    return RunError("\n  ".join([f"{why}; its last words:", *words]))
