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
    account = {"user": int(uid), "group": int(gid), "extra_groups": []} if int(uid) >= 0 else {}
    subprocess.run(
        [pg_ctl, "-D", data, "-m", "fast", "-w", "-t", "60", "stop"],
        cwd="/",
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        check=False,
        **account,  # type: ignore[call-overload]
    )
    # In this order: who gets the users' lock next must not find a keeper that is leaving.
    fcntl.flock(keeper, fcntl.LOCK_UN)
    fcntl.flock(users, fcntl.LOCK_UN)
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
