"""Small and read-only disks, in a mount namespace of their own: real ones, and nobody else's."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from .processes import until

MEGABYTE = 1_000_000


class Disk:
    """A tmpfs on a folder, which commands see that are started `within`.

    Attributes
    ----------
    folder
        Where the commands find it.
    files
        The same folder as this process finds it.
    """

    def __init__(self, folder: Path, megabytes: int) -> None:
        self.folder = folder
        folder.mkdir()
        mount = f"mount -t tmpfs -o mode=755,size={megabytes * MEGABYTE} small {folder}"
        as_root = os.geteuid() == 0
        self._holder = subprocess.Popen(
            ["unshare", "-m" if as_root else "-rm", "sh", "-c", f"{mount} && echo ready; cat"],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        )  # fmt: skip
        assert self._holder.stdout is not None and self._holder.stderr is not None
        if self._holder.stdout.readline() != "ready\n":
            self.close()
            why = self._holder.stderr.read().strip()
            pytest.skip(f"THIS MACHINE LETS NOBODY MOUNT A SMALL DISK, so none was tried: {why}")
        pid = self._holder.pid
        self.files = Path(f"/proc/{pid}/root") / folder.relative_to("/")
        self.within = ["nsenter", "-t", str(pid), "-m", f"--wd={os.getcwd()}"]  # noqa: PTH109
        if not as_root:
            self.within += ["-U", "--preserve-credentials"]
            who = [f"--map-user={os.geteuid()}", f"--map-group={os.getegid()}"]
            self.within += ["unshare", "-U", *who]

    def run(self, *command: str) -> None:
        """Run a command that sees the disk."""
        subprocess.run([*self.within, *command], check=True)

    def fill(self, leave_megabytes: float) -> Path:
        """Write a file that leaves so much; remove it to free the space."""
        filler = self.files / "filler"
        with filler.open("wb") as file:
            status = os.statvfs(self.files)
            left = status.f_bavail * status.f_frsize - int(leave_megabytes * MEGABYTE)
            os.posix_fallocate(file.fileno(), 0, max(left, 1))
        return filler

    def read_only(self, is_so: bool) -> None:
        """Mount it again, for reading only or for both; no server may run on it."""
        assert until(lambda: not list(self.files.glob("*/postgres/data/postmaster.pid")), 20)
        pid, kind = str(self._holder.pid), "ro" if is_so else "rw"
        into = ["nsenter", "-t", pid, "-m"]
        if os.geteuid() != 0:
            into += ["-U", "--preserve-credentials"]
        subprocess.run([*into, "mount", "-o", f"remount,bind,{kind}", str(self.folder)], check=True)

    def close(self) -> None:
        """Let the namespace go, and the disk with it."""
        assert self._holder.stdin is not None
        self._holder.stdin.close()
        self._holder.wait(10)
