"""What a killed server leaves: processes of it, and files that name a process long gone.

PostgreSQL believes such a file while any process has that number. We believe it only while
that process works in the server's data folder, as every process of a server does.
"""

from __future__ import annotations

import os
import signal
import subprocess
import time
from pathlib import Path

from ytempire.warehouse.errors import ServerUnavailable

_PATIENCE_SECONDS = 5.0
_CAN_LOOK = Path("/proc/self/cwd").exists()


def postmaster(data: Path) -> int | None:
    """Return the process that ``postmaster.pid`` names, if it is one of this server's."""
    try:
        pid = int((data / "postmaster.pid").read_text().split("\n", 1)[0])
    except (OSError, ValueError):
        return None
    if not _CAN_LOOK or _works_in(pid, data) or _may_be_postgres(pid):
        return pid
    return None


def processes(data: Path) -> list[int]:
    """Return the processes that work in the data folder."""
    return [pid for pid in _all() if _works_in(pid, data)]


def clear(data: Path, sockets: Path) -> None:
    """Make way for a new server: end what a dead one left, and remove its stale files.

    Call it when no postmaster runs. Backends whose postmaster was killed end by themselves,
    but for one in the middle of a computation; PostgreSQL does not start beside it.

    Raises
    ------
    ServerUnavailable
        If a process does not end.
    """
    end(data)
    if not _CAN_LOOK or any(_may_be_postgres(pid) for pid in _all()):
        return  # PostgreSQL itself says whether its files are stale
    for file in [data / "postmaster.pid", *sockets.glob(".s.PGSQL.*")]:
        file.unlink(missing_ok=True)


def end(data: Path) -> None:
    """End every process of a server; what it had committed is kept.

    Raises
    ------
    ServerUnavailable
        If one does not end.
    """
    for number in (signal.SIGQUIT, signal.SIGKILL):
        until = time.monotonic() + _PATIENCE_SECONDS
        left = processes(data)
        for pid in left:
            _send(pid, number)
        while left and time.monotonic() < until:
            time.sleep(0.05)
            left = processes(data)
        if not left:
            return
    raise ServerUnavailable(
        f"process {left[0]} of an earlier database server works in {data} and does not end. "
        f"End it (kill -9 {left[0]}), then try again"
    )


def _all() -> list[int]:
    if not _CAN_LOOK:
        return []
    return [int(name) for name in os.listdir("/proc") if name.isdigit()]  # noqa: PTH208


def _works_in(pid: int, data: Path) -> bool:
    try:
        return _folder_of(pid) == data
    except PermissionError:
        return False


def _may_be_postgres(pid: int) -> bool:
    """Say whether a process calls itself postgres and does not let us see where it works."""
    try:
        _folder_of(pid)
    except PermissionError:
        return True
    return False


def _folder_of(pid: int) -> Path | None:
    """Return where a process works, if it may be a server's; PermissionError if we may not see."""
    link = Path(f"/proc/{pid}/cwd")
    try:
        return link.readlink()
    except PermissionError:
        if not _name_of(pid).startswith("postgres"):
            return None
    except OSError:  # it has ended
        return None
    if os.geteuid() != 0:
        raise PermissionError(link)
    # A container's root may not look into the processes of others; they themselves may.
    owner = link.parent.stat()
    seen = subprocess.run(
        ["readlink", str(link)],
        user=owner.st_uid,
        group=owner.st_gid,
        extra_groups=[],
        capture_output=True,
        text=True,
        check=False,
    )
    if seen.returncode != 0:
        raise PermissionError(link)
    return Path(seen.stdout.rstrip("\n"))


def _name_of(pid: int) -> str:
    try:
        return Path(f"/proc/{pid}/comm").read_text()
    except OSError:
        return ""


def _send(pid: int, number: int) -> None:
    try:
        os.kill(pid, number)
    except ProcessLookupError:
        return
