"""Installs what the lock names, once, and serves it for as long as a test wants."""

from __future__ import annotations

import fcntl
import hashlib
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ytempire import paths

_HERE = Path(__file__).parent
_INSTALL_SECONDS = 120


class Unavailable(Exception):
    """It cannot be had here; the message says why."""


@contextmanager
def served() -> Iterator[str]:
    """Serve an empty database; give its address.

    One connection at a time; what a connection leaves behind, the next one finds. COPY FROM STDIN
    ends the server.

    Raises
    ------
    Unavailable
        If node is not there, or npm cannot fetch the packages.
    """
    node = shutil.which("node")
    if node is None:
        raise Unavailable("node is not installed")
    place = _installed()
    with subprocess.Popen(
        [node, str(_HERE / "serve.mjs"), str(place)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        try:
            assert process.stdout is not None
            port = process.stdout.readline().strip()
            if not port.isdigit():
                raise Unavailable(f"node does not serve it: {port or 'see above'}")
            yield f"postgresql://postgres:any@127.0.0.1:{port}/postgres?sslmode=disable"
        finally:
            process.terminate()


def _installed() -> Path:
    """Return the folder with the packages of the lock, installed if need be."""
    lock = (_HERE / "package-lock.json").read_bytes()
    place = paths.project_root() / ".cache" / f"wasm-{hashlib.sha256(lock).hexdigest()[:12]}"
    place.mkdir(parents=True, exist_ok=True)
    with (place / "lock").open("w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        if (place / "complete").exists():
            return place
        npm = shutil.which("npm")
        if npm is None:
            raise Unavailable("npm is not installed")
        for name in ("package.json", "package-lock.json", ".npmrc"):
            shutil.copy(_HERE / name, place)
        try:
            done = subprocess.run(
                [npm, "ci", "--ignore-scripts", "--no-progress"],
                cwd=place,
                capture_output=True,
                text=True,
                timeout=_INSTALL_SECONDS,
                check=False,
            )
        except subprocess.TimeoutExpired:
            raise Unavailable("npm did not fetch its packages in time") from None
        if done.returncode != 0:
            told = done.stderr.strip().splitlines() or ["it says nothing"]
            raise Unavailable(f"npm cannot fetch its packages: {told[-1]}")
        (place / "complete").touch()
    return place
