"""The account that the embedded server runs as.

PostgreSQL refuses to run as root, so for root it runs as an unprivileged account, with its
binaries and its data where that account may be. No folder above ``YTEMPIRE_HOME`` changes
its mode: where the account cannot pass, the data lies in ``/var/lib/ytempire`` instead.
"""

from __future__ import annotations

import hashlib
import os
import pwd
import shutil
import stat
import uuid
from dataclasses import dataclass
from pathlib import Path

from ytempire.warehouse.errors import WarehouseError

SYSTEM_STATE = Path("/var/lib/ytempire")
LOCATION = "postgres.location"
"""File in the home that names the data's folder, where that is not below the home."""


@dataclass(frozen=True)
class Account:
    """Who runs the server; `uid` -1 means: the user who asks."""

    uid: int = -1
    gid: int = -1

    @property
    def popen(self) -> dict[str, object]:
        """Return the arguments that make ``subprocess`` run as this account."""
        if self.uid < 0:
            return {}
        return {"user": self.uid, "group": self.gid, "extra_groups": []}

    def own(self, path: Path) -> None:
        """Give `path` to the account."""
        if self.uid >= 0:
            os.chown(path, self.uid, self.gid)

    def may_pass(self, path: Path) -> bool:
        """Say whether the account may walk through every folder down to `path`."""
        if self.uid < 0:
            return True
        for folder in [path, *path.parents]:
            if not folder.exists():
                continue
            status = folder.stat()
            if status.st_uid == self.uid:
                needed = stat.S_IXUSR
            elif status.st_gid == self.gid:
                needed = stat.S_IXGRP
            else:
                needed = stat.S_IXOTH
            if not status.st_mode & needed:
                return False
        return True


def server_account() -> Account:
    """Return the account for this user: `nobody` for root, else the user.

    Raises
    ------
    WarehouseError
        If root has no `nobody` to hand the server to.
    """
    if os.geteuid() != 0:
        return Account()
    try:
        entry = pwd.getpwnam("nobody")
    except KeyError as error:
        raise WarehouseError(
            "PostgreSQL does not run as root and this machine has no account 'nobody'. "
            "Run as an ordinary user, or set YTEMPIRE_DATABASE_URL."
        ) from error
    return Account(entry.pw_uid, entry.pw_gid)


def server_folder(home: Path, account: Account) -> Path:
    """Return (and make) the folder for the server's data: below `home` where it may be.

    Raises
    ------
    WarehouseError
        If the data was made elsewhere and is no longer there: it is never made anew unasked.
    """
    home.mkdir(parents=True, exist_ok=True)
    if account.uid < 0:
        inside = home / "postgres"
        inside.mkdir(mode=0o700, exist_ok=True)
        return inside
    recorded = home / LOCATION
    if recorded.is_file():
        known = Path(recorded.read_text() or SYSTEM_STATE)
        if not known.is_dir():
            raise WarehouseError(
                f"the data of this warehouse lay in {known} and is not there any more. Put it "
                f"back from a backup, or remove {home} to start afresh."
            )
        return known
    if (home / "postgres" / "complete").exists() or account.may_pass(home.parent):
        home.chmod(home.stat().st_mode | stat.S_IXOTH)
        inside = home / "postgres"
        inside.mkdir(exist_ok=True)
        inside.chmod(0o711)
        return inside
    SYSTEM_STATE.mkdir(parents=True, exist_ok=True)
    SYSTEM_STATE.chmod(0o711)
    # Not after the home's name: another home may come to be called so.
    outside = SYSTEM_STATE / uuid.uuid4().hex[:16]
    outside.mkdir()
    outside.chmod(0o711)
    try:
        with recorded.open("x") as file:
            file.write(str(outside))
    except FileExistsError:  # another process was quicker
        outside.rmdir()
        return server_folder(home, account)
    return outside


def reachable_binaries(installed: Path, account: Account) -> Path:
    """Return the folder of PostgreSQL's binaries, copied where the account may read them."""
    if account.may_pass(installed):
        return installed
    server = (installed / "bin" / "postgres").stat()
    version = f"{installed}:{server.st_size}:{server.st_mtime_ns}"
    copy = SYSTEM_STATE / f"binaries-{hashlib.sha256(version.encode()).hexdigest()[:16]}"
    if not copy.is_dir():
        SYSTEM_STATE.mkdir(parents=True, exist_ok=True)
        SYSTEM_STATE.chmod(0o711)
        _remove_half_copies()
        half = SYSTEM_STATE / f"half-{os.getpid()}-{uuid.uuid4().hex[:8]}"
        # The same layout as in site-packages: the binaries find their libraries beside it.
        package = installed.parent
        shutil.copytree(installed, half / package.name / installed.name, symlinks=True)
        libraries = package.with_name(f"{package.name}.libs")
        if libraries.is_dir():
            shutil.copytree(libraries, half / libraries.name, symlinks=True)
        half.chmod(0o755)
        try:
            half.rename(copy)
        except OSError:  # another process was quicker
            shutil.rmtree(half)
    return copy / installed.parent.name / installed.name


def _remove_half_copies() -> None:
    """Remove the copies whose makers were killed."""
    for half in SYSTEM_STATE.glob("half-*"):
        if not Path(f"/proc/{half.name.split('-')[1]}").exists():
            shutil.rmtree(half, ignore_errors=True)
