"""Drafts of folders, and how they come into place: whole, by one rename."""

from __future__ import annotations

import ctypes
import errno
import fcntl
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from uuid import uuid4

DRAFTS = ".drafts"
"""Folder beside the days that holds what is not finished; on the same disk, so a rename will do."""
_HERE = -100  # AT_FDCWD
_EXCHANGE = 2  # RENAME_EXCHANGE
_CANNOT_EXCHANGE = {errno.ENOSYS, errno.EINVAL, errno.ENOTSUP}


@contextmanager
def draft(reports: Path) -> Iterator[Path]:
    """Give a folder to write into; what is not placed at the end is removed.

    A lock says that its owner lives: `sweep` removes what the killed left.
    """
    drafts = reports / DRAFTS
    drafts.mkdir(parents=True, exist_ok=True)
    folder = drafts / uuid4().hex
    with _held(_lock_of(folder)):
        folder.mkdir()
        try:
            yield folder
        finally:
            shutil.rmtree(folder, ignore_errors=True)
            _lock_of(folder).unlink(missing_ok=True)


def place(folder: Path, target: Path) -> None:
    """Put a finished draft in place; one that lies there is exchanged for it.

    Afterwards what was replaced lies within the draft. Whoever looks at `target` sees the old
    files or the new ones. Where the disk cannot exchange two folders, there is a moment in which
    it is missing.

    Parameters
    ----------
    folder
        A folder within a `draft`.
    target
        Where it belongs, on the same disk.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    if not target.exists():
        folder.rename(target)
        return
    if _exchange(folder, target):
        return
    aside = folder.with_name(f"{folder.name}-replaced")
    target.rename(aside)
    try:
        folder.rename(target)
    except OSError:
        aside.rename(target)
        raise


def sweep(reports: Path) -> int:
    """Remove drafts whose makers were killed; return how many."""
    removed = 0
    for lock in (reports / DRAFTS).glob("*.lock"):
        with suppress(FileNotFoundError), lock.open("r+") as held:
            try:
                fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except OSError:
                continue  # it is being made
            shutil.rmtree(lock.with_suffix(""), ignore_errors=True)
            lock.unlink(missing_ok=True)
            removed += 1
    return removed


def write(file: Path, text: str) -> None:
    """Write a file so that it appears whole."""
    draft_of = file.with_name(f".{file.name}.{uuid4().hex[:8]}")
    try:
        draft_of.write_text(text, encoding="utf-8")
        draft_of.replace(file)
    finally:
        draft_of.unlink(missing_ok=True)


@contextmanager
def alone(file: Path) -> Iterator[None]:
    """Hold a lock file, after whoever holds it."""
    file.parent.mkdir(parents=True, exist_ok=True)
    with file.open("w") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        yield


def _lock_of(folder: Path) -> Path:
    return folder.with_name(f"{folder.name}.lock")


@contextmanager
def _held(lock: Path) -> Iterator[None]:
    """Hold a new lock; one that `sweep` found before it was held is made again."""
    while True:
        with lock.open("w") as held:
            fcntl.flock(held, fcntl.LOCK_EX)
            if lock.exists():
                yield
                return


def _exchange(one: Path, other: Path) -> bool:
    """Exchange two folders in one step; False where that cannot be done."""
    rename = getattr(ctypes.CDLL(None, use_errno=True), "renameat2", None)
    if rename is None:
        return False
    if not rename(_HERE, os.fsencode(one), _HERE, os.fsencode(other), _EXCHANGE):
        return True
    number = ctypes.get_errno()
    if number in _CANNOT_EXCHANGE:
        return False
    raise OSError(number, os.strerror(number), str(other))
