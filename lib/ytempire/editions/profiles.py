"""A browser's profile, in the temporary folder: it goes with its maker, or at the next start."""

from __future__ import annotations

import fcntl
import os
import shutil
import tempfile
import time
from contextlib import suppress
from pathlib import Path

import psutil

_PREFIX = "ytempire-chromium-"
_LOCK = "held-by-its-maker"
_UNLOCKED_FOR_SECONDS = 3600.0
"""A profile without a lock is a moment old, or its maker was killed in that moment."""


class Profile:
    """A new folder that its maker holds a lock in, which the kernel takes away when it dies."""

    def __init__(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix=_PREFIX))
        self._lock = (self.folder / _LOCK).open("w")
        fcntl.flock(self._lock, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def remove(self) -> None:
        """Remove it."""
        shutil.rmtree(self.folder, ignore_errors=True)
        self._lock.close()


def sweep() -> int:
    """Remove our profiles whose makers and browsers are gone; return how many."""
    ours = [one for one in Path(tempfile.gettempdir()).glob(f"{_PREFIX}*") if _is_left(one)]
    used = _command_lines() if ours else ""
    left = [one for one in ours if str(one) not in used]
    for folder in left:
        shutil.rmtree(folder, ignore_errors=True)
    return len(left)


def _is_left(folder: Path) -> bool:
    """Say whether a profile is this user's, and nobody who made it holds it any more."""
    with suppress(OSError):  # it goes while we look, or may not be looked into
        found = folder.lstat()
        if found.st_uid != os.geteuid() or folder.is_symlink() or not folder.is_dir():
            return False
        try:
            lock = (folder / _LOCK).open("r+")
        except FileNotFoundError:
            return time.time() - found.st_mtime > _UNLOCKED_FOR_SECONDS
        with lock:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            return True
    return False


def _command_lines() -> str:
    """Return what every process was started with: a browser names its profile there."""
    told = []
    for process in psutil.process_iter():
        with suppress(psutil.Error):
            told += process.cmdline()
    return "\n".join(told)
