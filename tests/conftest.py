"""What every test may ask for: a server of the test run's own, and fresh databases on it."""

from __future__ import annotations

import itertools
import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from ytempire.settings import Settings
from ytempire.warehouse import migrations
from ytempire.warehouse.connection import Warehouse
from ytempire.warehouse.embedded import EmbeddedServer

_numbers = itertools.count()


@pytest.fixture(autouse=True)
def no_inherited_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    """Tests say what they set; nothing comes from the shell or from a .env file."""
    for name in list(os.environ):
        if name.startswith("YTEMPIRE_"):
            monkeypatch.delenv(name)
    monkeypatch.setattr(Settings, "project_file", None)


@pytest.fixture(scope="session")
def server_home() -> Iterator[Path]:
    """A YTEMPIRE_HOME whose path is short and where an unprivileged account may pass."""
    home = Path(tempfile.mkdtemp(prefix="yt-"))
    home.chmod(0o755)
    yield home / "home"
    shutil.rmtree(home, ignore_errors=True)


@pytest.fixture(scope="session")
def embedded_server(server_home: Path) -> Iterator[EmbeddedServer]:
    """The test run's embedded server, with the database `ytempire` migrated."""
    with EmbeddedServer(server_home) as server:
        with Warehouse(Settings(home=server_home)) as warehouse:
            migrations.migrate(warehouse)
        admin = server.conninfo("admin", "postgres")
        with psycopg.connect(admin, autocommit=True) as connection:
            # Tests kill processes, not the machine: what is written need not reach the disk.
            connection.execute("alter system set fsync = off")
            connection.execute("select pg_reload_conf()")
        yield server


@pytest.fixture
def database_url(embedded_server: EmbeddedServer) -> Iterator[str]:
    """A fresh, migrated database, named as a user would name his own server's."""
    name = f"test_{next(_numbers)}"
    admin = embedded_server.conninfo("admin", "postgres")
    with psycopg.connect(admin, autocommit=True) as connection:
        connection.execute(f"create database {name} template ytempire owner ytempire_owner")
    yield embedded_server.conninfo("owner", name)
    with psycopg.connect(admin, autocommit=True) as connection:
        connection.execute(f"drop database {name} with (force)")


@pytest.fixture
def settings(database_url: str, tmp_path: Path) -> Settings:
    """Settings that point at the fresh database."""
    return Settings(home=tmp_path / "home", database_url=database_url)


@pytest.fixture
def warehouse(settings: Settings) -> Iterator[Warehouse]:
    """The fresh database, open."""
    with Warehouse(settings) as opened:
        yield opened
