"""A clone of this checkout's last commit in an empty folder, run as a new user runs it."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType

from .served_run import RunError, ServedRun, free_port, served

KEPT = {"PATH", "HOME", "USER", "LOGNAME", "LANG", "TMPDIR", "SSL_CERT_FILE", "SSL_CERT_DIR"}
KEPT_BEGINNINGS = ("PIP_", "UV_")
KEPT_ENDINGS = ("_PROXY",)


def plain_environment(environment: Mapping[str, str]) -> dict[str, str]:
    """Return what a new shell would have: none of our settings, no virtual environment.

    Kept is what a program needs to start, and how this machine reaches its package index.
    """
    kept = {
        name: value
        for name, value in environment.items()
        if name in KEPT or name.startswith(KEPT_BEGINNINGS) or name.upper().endswith(KEPT_ENDINGS)
    }
    active = environment.get("VIRTUAL_ENV")
    if active:
        inside = str(Path(active) / "bin")
        folders = kept.get("PATH", "").split(os.pathsep)
        kept["PATH"] = os.pathsep.join(f for f in folders if f != inside)
    return kept


class FreshClone:
    """The clone; each run happens once, and the folder goes with the block."""

    def __init__(self, source: Path) -> None:
        self.source = source
        self._base: Path | None = None
        self._first: ServedRun | None = None
        self._second: ServedRun | None = None

    def __enter__(self) -> FreshClone:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._base is not None:
            shutil.rmtree(self._base, ignore_errors=True)
            self._base = None

    def first(self) -> ServedRun:
        """Return the run that finds nothing: clone, installs, empty warehouse."""
        if self._first is None:
            if self._base is not None:
                raise RunError("the first run failed, see above")
            self._base = Path(tempfile.mkdtemp(prefix="ytempire-bench-"))
            self._base.chmod(0o755)  # for root, the database runs as another account
            begun = time.monotonic()
            subprocess.run(
                ["git", "clone", "--quiet", str(self.source), str(self._base / "clone")],
                check=True,
                env=plain_environment(os.environ),
            )
            self._first = self._run("first", begun)
        return self._first

    def second(self) -> ServedRun:
        """Return the run after the first one, in the same folder."""
        self.first()
        if self._second is None:
            self._second = self._run("second", time.monotonic())
        return self._second

    def _run(self, name: str, begun: float) -> ServedRun:
        assert self._base is not None
        command = ["make", "run", f"PORT={free_port()}"]
        environment = plain_environment(os.environ)
        log = self._base / f"{name}.log"
        with served(command, self._base / "clone", environment, log, begun=begun) as run:
            pass
        self._wait_for_server()
        return run

    def _wait_for_server(self) -> None:
        """Wait until the embedded server has stopped: the next run is to start it anew."""
        assert self._base is not None
        running = self._base / "clone" / ".data" / "postgres" / "data" / "postmaster.pid"
        until = time.monotonic() + 60
        while running.exists() and time.monotonic() < until:
            time.sleep(0.1)
