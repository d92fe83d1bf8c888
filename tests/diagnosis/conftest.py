"""A project of each test's own, and what the doctor says of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import psycopg
import pytest
from tests.homes.project import make_project

from ytempire import settings
from ytempire.diagnosis.examination import Examination, examine
from ytempire.diagnosis.finding import Finding
from ytempire.settings import Settings


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = make_project(tmp_path / "project")
    monkeypatch.setenv("YTEMPIRE_PROJECT", str(folder))
    monkeypatch.setattr(Settings, "project_file", settings.ENV_FILE)
    monkeypatch.chdir(folder)
    return folder


@pytest.fixture
def on_a_server(project: Path, database_url: str, monkeypatch: pytest.MonkeyPatch) -> str:
    """The default home with a fresh, migrated database."""
    (project / ".data").mkdir()
    monkeypatch.setenv("YTEMPIRE_DATABASE_URL", database_url)
    return database_url


@pytest.fixture
def insert(on_a_server: str) -> Callable[..., None]:
    """Write to the warehouse as its owner."""

    def run(statement: str, *values: object) -> None:
        with psycopg.connect(on_a_server, autocommit=True) as connection:
            connection.execute(statement, values or None)

    return run


def found(examination: Examination, area: str, name: str) -> list[Finding]:
    return [f for f in examination.findings if (f.area, f.name) == (area, name)]


def one(area: str, name: str) -> Finding:
    """Examine, and return the finding that must be the only one of its kind."""
    [finding] = found(examine(), area, name)
    return finding
