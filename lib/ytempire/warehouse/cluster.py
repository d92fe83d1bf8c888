"""The embedded server's files, looked at and removed; nothing is made here."""

from __future__ import annotations

import fcntl
import os
import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ytempire.settings import Settings
from ytempire.warehouse import remains
from ytempire.warehouse.account import LOCATION, SYSTEM_STATE
from ytempire.warehouse.errors import InUse, ServerUnavailable

_STOP_SECONDS = 20.0
"""The keeper's grace and a checkpoint fit into it."""


def folder_of(home: Path) -> Path:
    """Return where the server's data lies, or would lie, of a home."""
    recorded = home / LOCATION
    if recorded.is_file():
        return Path(recorded.read_text().strip() or SYSTEM_STATE)
    return home / "postgres"


def is_made(home: Path) -> bool:
    """Say whether a home has a whole server to start."""
    return (folder_of(home) / "complete").exists()


def is_wanting(settings: Settings) -> bool:
    """Say whether the warehouse would be an embedded server, and none is made yet."""
    return settings.database_url is None and not is_made(settings.home)


def is_lost(home: Path) -> bool:
    """Say whether the data was made outside of the home and is gone."""
    return (home / LOCATION).is_file() and not folder_of(home).is_dir()


@contextmanager
def closed(home: Path) -> Iterator[None]:
    """Stop the server and keep everybody from starting it, as long as the block.

    Raises
    ------
    InUse
        If a process uses it.
    ServerUnavailable
        If its keeper does not come to an end.
    """
    users = os.open(home / "users.lock", os.O_RDWR | os.O_CREAT, 0o600)
    keeper = os.open(home / "keeper.lock", os.O_RDWR | os.O_CREAT, 0o600)
    try:
        until = time.monotonic() + _STOP_SECONDS
        while not _nobody(home, users, keeper):
            if time.monotonic() > until:
                raise ServerUnavailable(
                    f"the embedded database of {home} does not stop: see the log in "
                    f"{folder_of(home) / 'log'}, and try again"
                )
            time.sleep(0.2)
        remains.end(folder_of(home) / "data")  # a server that lost its keeper
        yield
    finally:
        os.close(keeper)
        os.close(users)


def remove(home: Path) -> Path | None:
    """Remove the data that lies outside of a home; call it while the server is `closed`.

    Returns
    -------
    pathlib.Path or None
        A folder that the home names and that was left alone, since we did not make it.
    """
    if not (home / LOCATION).is_file():
        return None
    folder = folder_of(home)
    if folder.parent != SYSTEM_STATE or folder.is_symlink():
        return folder
    if folder.is_dir():
        shutil.rmtree(folder)
    return None


def _nobody(home: Path, users: int, keeper: int) -> bool:
    """Take both locks when no user and no keeper is left; refuse while there is a user."""
    if not _taken(users, fcntl.LOCK_EX):
        if _is_shared(users):
            raise InUse(f"another process uses the database of {home}: end it, and try again")
        return False  # the keeper is stopping the server
    if _taken(keeper, fcntl.LOCK_EX):
        return True
    fcntl.flock(users, fcntl.LOCK_UN)  # the keeper waits for it
    return False


def _is_shared(users: int) -> bool:
    """Say whether users hold the lock that was not to be had alone.

    The keeper holds it alone for an instant when the last user has left, and may let go
    between two looks. It does so once in its grace: a second look does not meet it again.
    """
    for wait in (0, 0.1):
        time.sleep(wait)
        if _taken(users, fcntl.LOCK_EX) or not _taken(users, fcntl.LOCK_SH):
            fcntl.flock(users, fcntl.LOCK_UN)
            return False
        fcntl.flock(users, fcntl.LOCK_UN)
    return True


def _taken(file: int, kind: int) -> bool:
    try:
        fcntl.flock(file, kind | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True
