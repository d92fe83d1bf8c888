"""Stops the embedded server when the last process that uses it has left.

Run as a script by ``embedded.py``, with nothing but the standard library. Every user of the
server holds a shared lock on one file for as long as it lives; the kernel takes the lock
away however the process ends. The keeper waits for the exclusive lock, which it gets only
when nobody is left, and then stops the server. Whoever comes meanwhile waits for the lock.
"""

from __future__ import annotations

import fcntl
import os
import signal
import subprocess
import sys
import time
from typing import Any

GRACE_SECONDS = 3.0
"""Commands in quick succession find the server still up."""


def main(users_lock: str, keeper_lock: str, pg_ctl: str, data: str, uid: str, gid: str) -> int:
    """Wait until the server has no user, stop it, and end."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    keeper = os.open(keeper_lock, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        fcntl.flock(keeper, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return 0  # another keeper is at work
    users = os.open(users_lock, os.O_RDWR | os.O_CREAT, 0o600)
    while True:
        fcntl.flock(users, fcntl.LOCK_EX)
        fcntl.flock(users, fcntl.LOCK_UN)
        time.sleep(GRACE_SECONDS)
        try:
            fcntl.flock(users, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            continue
        break
    account: dict[str, Any] = (
        {"user": int(uid), "group": int(gid), "extra_groups": []} if int(uid) >= 0 else {}
    )
    if _is_ours(data, account):
        subprocess.run(
            [pg_ctl, "-D", data, "-m", "fast", "-w", "-t", "60", "stop"],
            cwd="/",
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            check=False,
            **account,
        )
    # In this order: who gets the users' lock next must not find a keeper that is leaving.
    fcntl.flock(keeper, fcntl.LOCK_UN)
    fcntl.flock(users, fcntl.LOCK_UN)
    return 0


def _is_ours(data: str, account: dict[str, Any]) -> bool:
    """Say whether the process that postmaster.pid names may be the server.

    That of a killed server may name a process that came later: it is not ours to end. Every
    process of a server works in its data folder. Where that cannot be seen, PostgreSQL decides.
    """
    try:
        with open(os.path.join(data, "postmaster.pid"), encoding="ascii") as file:  # noqa: PTH118, PTH123
            pid = int(file.readline())
    except (OSError, ValueError):
        return True
    # As the account: a container's root may not look into the processes of others.
    seen = subprocess.run(
        ["readlink", f"/proc/{pid}/cwd"],
        cwd="/",
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        check=False,
        **account,
    )
    return seen.returncode != 0 or seen.stdout.rstrip("\n") == os.path.realpath(data)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
