"""A project of each test's own, where an unprivileged account may pass."""

from __future__ import annotations

import itertools
import os
import shutil
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.homes.project import make_project

_numbers = itertools.count()


@pytest.fixture
def project(server_home: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    folder = make_project(server_home.parent / f"project-{os.getpid()}-{next(_numbers)}")
    monkeypatch.setenv("YTEMPIRE_PROJECT", str(folder))
    yield folder
    wait_until_stopped(folder)
    shutil.rmtree(folder, ignore_errors=True)


def wait_until_stopped(folder: Path) -> None:
    """Wait for the servers of a project's homes: they stop by themselves and need their files."""
    until = time.monotonic() + 30
    while [*folder.glob(".data*/postgres/data/postmaster.pid")] and time.monotonic() < until:
        time.sleep(0.1)
