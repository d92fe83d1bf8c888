"""What runs in a home right now: a file a process, believed only while its lock is held.

The kernel takes a lock away however a process ends, so a file that a killed process left is
known to be stale, whoever has its process id now.
"""

from __future__ import annotations

import fcntl
import json
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import IO, Any

from ytempire import clock

_FOLDER = "running"
_LOOKS = 10


@dataclass(frozen=True)
class Running:
    """A process that says what it does.

    Attributes
    ----------
    what
        ``collection``, ``schedule``, ``job-NAME``, ``network``, ``dashboards`` or ``lab``.
    verb
        The command that was typed, as ``run``.
    facts
        What else it says of itself, as its address.
    """

    what: str
    verb: str
    pid: int
    since: datetime
    facts: dict[str, Any] = field(default_factory=dict)


class AlreadyRunning(RuntimeError):
    """Another process does in this home what only one may do."""

    def __init__(self, other: Running | None, sentence: str) -> None:
        super().__init__(sentence)
        self.other = other


@contextmanager
def announced(home: Path, what: str, verb: str, **facts: Any) -> Iterator[None]:
    """Say that this process does `what` as long as the block; only one at a time may.

    Raises
    ------
    AlreadyRunning
        If another process does it; `other` says which.
    """
    folder = home / _FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{what}.json"
    with path.open("a+") as file:
        path.chmod(0o600)  # an address may hold what lets one in
        if not _take(file):
            other = _running(path)
            who = f"process {other.pid} (ytempire {other.verb})" if other else "another process"
            raise AlreadyRunning(other, f"{who} is busy with {what} in {home}")
        told = {
            "what": what,
            "verb": verb,
            "pid": os.getpid(),
            "since": clock.wall_now().isoformat(),
            "facts": facts,
        }
        file.seek(0)
        file.truncate()
        file.write(json.dumps(told))
        file.flush()
        try:
            yield
        finally:
            file.truncate(0)


@contextmanager
def shared(home: Path, what: str) -> Iterator[None]:
    """Keep every process from doing `what` alone as long as the block; many may share it.

    Who shares it does not show up as doing it: it announces itself under a name of its own.

    Raises
    ------
    AlreadyRunning
        If a process does it alone; `other` says which.
    """
    folder = home / _FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{what}.json"
    with path.open("a+") as file:
        if not _take(file, fcntl.LOCK_SH):
            other = _running(path)
            who = f"process {other.pid} (ytempire {other.verb})" if other else "another process"
            raise AlreadyRunning(other, f"{who} is busy with {what} in {home}")
        yield


def _take(file: IO[str], kind: int = fcntl.LOCK_EX) -> bool:
    """Take the lock. Who only looks whether it is held holds it for an instant: try again."""
    for _ in range(_LOOKS):
        try:
            fcntl.flock(file, kind | fcntl.LOCK_NB)
        except BlockingIOError:
            time.sleep(0.02)
        else:
            return True
    return False


def now(home: Path) -> list[Running]:
    """Return what runs in a home, oldest first; nothing where there is no home."""
    found = [_running(path) for path in sorted((home / _FOLDER).glob("*.json"))]
    return sorted((one for one in found if one), key=lambda one: one.since)


def _running(path: Path) -> Running | None:
    """Return who holds a file; None for a stale one. Its holder may be about to write."""
    for _ in range(_LOOKS):
        try:
            with path.open() as file:
                fcntl.flock(file, fcntl.LOCK_SH | fcntl.LOCK_NB)
                return None
        except BlockingIOError:
            told = _read(path)
            if told is not None:
                return told
            time.sleep(0.02)
        except OSError:  # gone meanwhile, or not ours to read
            return None
    return _silent(path)


def _silent(path: Path) -> Running:
    """Return what holds a lock and does not say, or not in our words, who it is."""
    since = datetime.fromtimestamp(path.stat().st_mtime, UTC)
    return Running(path.stem, "unknown", 0, since)


def doing(home: Path, what: str) -> Running | None:
    """Return who does `what` in a home right now."""
    return next((one for one in now(home) if one.what == what), None)


def _read(path: Path) -> Running | None:
    """Return what a file says; None while it is being written."""
    try:
        told = json.loads(path.read_text())
        return Running(**told | {"since": datetime.fromisoformat(told["since"])})
    except (OSError, ValueError, TypeError, KeyError):
        return None
