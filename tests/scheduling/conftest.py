"""Schedules of the tests' own, in a home on the test's database."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

from ytempire import paths
from ytempire.scheduling import schedule
from ytempire.scheduling.collectors import COLLECTORS, Argument, Collector
from ytempire.scheduling.schedule import PlannedJob
from ytempire.settings import Settings
from ytempire.warehouse.connection import Warehouse

JOB: dict[str, Any] = {
    "description": "A job of a test.", "run": {"collect": "good"}, "every": "1h", "timeout": "20s",
}  # fmt: skip
_USUAL: tuple[Argument, ...] = ("warehouse", "settings", "network")
NAMES = (
    "good",
    "bad",
    "unhappy",
    "talkative",
    "second_time",
    "endless",
    "deaf",
    "killed",
    "half_a_second",
)
_MODULE = "tests.scheduling.collectors_of_tests"
COLLECTORS_OF_TESTS = {name: Collector(f"{_MODULE}:{name}") for name in NAMES} | {
    "until": Collector(f"{_MODULE}:until", takes=(*_USUAL, "until"))
}


@pytest.fixture
def home(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home that the processes of runs find in their environment."""
    assert settings.database_url is not None
    settings.home.mkdir(parents=True, exist_ok=True)
    monkeypatch.setenv("YTEMPIRE_HOME", str(settings.home))
    monkeypatch.setenv("YTEMPIRE_DATABASE_URL", settings.database_url.get_secret_value())
    monkeypatch.setenv("YTEMPIRE_NETWORK", "simulated")
    monkeypatch.setenv("PYTHONPATH", str(paths.project_root()))
    return settings.home


@pytest.fixture
def own_collectors(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, collector in COLLECTORS_OF_TESTS.items():
        monkeypatch.setitem(COLLECTORS, name, collector)


@pytest.fixture
def plan(home: Path, own_collectors: None) -> Callable[..., list[PlannedJob]]:
    """Write jobs into the home's schedule, each over `JOB`, and read it."""

    def write(**jobs: dict[str, Any]) -> list[PlannedJob]:
        (home / "schedule.yaml").write_text(
            yaml.safe_dump({"jobs": {name: JOB | given for name, given in jobs.items()}},
                           sort_keys=False)
        )  # fmt: skip
        return schedule.read(home)

    return write


@pytest.fixture
def rows(warehouse: Warehouse) -> Callable[[str], list[tuple]]:
    """Ask the test's database."""

    def ask(text: str) -> list[tuple]:
        with warehouse.transaction("reader") as connection:
            return connection.execute(text).fetchall()

    return ask
