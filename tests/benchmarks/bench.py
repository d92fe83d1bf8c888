"""What the figures are measured on: made when first asked for, and removed at the end."""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from contextlib import ExitStack
from functools import cached_property
from pathlib import Path
from typing import Any, TypeVar

import psycopg

from ytempire import paths
from ytempire.settings import Settings
from ytempire.warehouse import migrations
from ytempire.warehouse.connection import Warehouse
from ytempire.warehouse.embedded import EmbeddedServer

from .fresh_clone import FreshClone, plain_environment
from .year import Size, Year

_Answer = TypeVar("_Answer")


class Bench:
    """One run of measurements.

    Parameters
    ----------
    source
        The checkout that is cloned for the figures of a new user.
    scale
        Part of the stated sizes; 1 is all of them.
    """

    def __init__(self, source: Path, scale: float = 1.0) -> None:
        self.scale = scale
        self.clone = FreshClone(source)
        self._open = ExitStack()
        self._answers: dict[str, Any] = {}

    def __enter__(self) -> Bench:
        self._open.enter_context(self.clone)
        return self

    def __exit__(self, *error: object) -> None:
        self._open.close()

    @cached_property
    def folder(self) -> Path:
        """Return a folder of its own, with room for the year."""
        folder = Path(tempfile.mkdtemp(prefix="yt-bench-"))
        folder.chmod(0o755)  # for root, the database runs as another account
        self._open.callback(shutil.rmtree, folder, ignore_errors=True)
        return folder

    @cached_property
    def year(self) -> Year:
        """Return the year, made."""
        year = Year(self.folder / "year", Size(self.scale))
        year.make()
        return year

    @cached_property
    def warehouse(self) -> Warehouse:
        """Return an embedded warehouse that is migrated and empty."""
        opened = self._open.enter_context(Warehouse(Settings(home=self.folder / "home")))
        migrations.migrate(opened)
        return opened

    def rows(self, stated: int) -> int:
        """Return how many rows to measure on where `stated` are."""
        return max(1_000, round(stated * self.scale))

    def once(self, name: str, measure: Callable[[], _Answer]) -> _Answer:
        """Return what `measure` gave the first time: figures may share a measurement."""
        if name not in self._answers:
            self._answers[name] = measure()
        answer: _Answer = self._answers[name]
        return answer

    def execute(self, text: str, *values: object) -> list[tuple[Any, ...]]:
        """Run SQL as the owner and return its rows."""
        with self.warehouse.connect("owner", autocommit=True) as connection:
            cursor = connection.execute(text.encode(), values or None)
            return cursor.fetchall() if cursor.description else []

    def settle(self) -> None:
        """Let the server write out what it holds now, not while a figure is measured."""
        conninfo = EmbeddedServer(self.folder / "home").conninfo("admin")
        with psycopg.connect(conninfo, autocommit=True) as connection:
            connection.execute("checkpoint")

    def apart(self, module: str, *arguments: str) -> str:
        """Run ``python -m tests.benchmarks.<module>`` on its own and return what it printed."""
        done = subprocess.run(
            [sys.executable, "-m", f"tests.benchmarks.{module}", *arguments],
            cwd=paths.project_root(),
            env=plain_environment(os.environ),
            stdout=subprocess.PIPE,
            text=True,
            check=True,
        )
        return done.stdout


def machine() -> str:
    """Name this machine: processor, cores, memory, system."""
    model = platform.processor() or platform.machine()
    for line in _lines(Path("/proc/cpuinfo")):
        if line.startswith("model name"):
            model = line.partition(":")[2].strip()
            break
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    return f"{model}, {cores} cores, {memory:.0f} GiB, {platform.system()} {platform.release()}"


def _lines(file: Path) -> list[str]:
    try:
        return file.read_text().splitlines()
    except OSError:
        return []
