"""The backends that the contract is held against."""

from __future__ import annotations

import os
import uuid
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest
from psycopg.conninfo import make_conninfo
from tests.warehouse.backends.rig import Rig
from tests.warehouse.backends.wasm import server

from ytempire.settings import Settings
from ytempire.warehouse import backend, migrations
from ytempire.warehouse.connection import Warehouse
from ytempire.warehouse.embedded import EmbeddedServer

_TIMESCALE_URL = os.environ.get("YTEMPIRE_TEST_TIMESCALE_URL")
"""Read here: tests themselves see no variable of the shell."""


@pytest.fixture(scope="module")
def native_url(embedded_server: EmbeddedServer) -> Iterator[str]:
    """A migrated database of the native backend that a module's tests share."""
    admin = embedded_server.conninfo("admin", "postgres")
    name = f"backend_{uuid.uuid4().hex[:8]}"
    with psycopg.connect(admin, autocommit=True) as connection:
        connection.execute(f"create database {name} template ytempire owner ytempire_owner")
    yield embedded_server.conninfo("owner", name)
    with psycopg.connect(admin, autocommit=True) as connection:
        connection.execute(f"drop database {name} with (force)")


@pytest.fixture(scope="module")
def native(native_url: str) -> Iterator[Rig]:
    with psycopg.connect(native_url, autocommit=True, options="-c timezone=UTC") as connection:
        yield Rig(connection, "native")


@pytest.fixture(scope="module")
def rig(native: Rig) -> Rig:
    """The backend under test; another module asks for another."""
    return native


@pytest.fixture(scope="module")
def wasm() -> Iterator[Rig]:
    """TimescaleDB in WebAssembly: nothing of it runs beside us, and COPY ends it."""
    try:
        with server.served() as url:
            # It is loaded into the server without being preloaded, which the probe cannot know.
            loaded = backend.Backend("timescaledb", "as WebAssembly, for tests")
            with pytest.MonkeyPatch.context() as patch:
                patch.setattr(backend, "probe", lambda connection: loaded)
                _migrate(url)
            with psycopg.connect(url, autocommit=True, prepare_threshold=None) as connection:
                connection.execute("rollback")
                connection.execute("discard all")
                connection.execute("set search_path = public")
                connection.execute("set timezone = 'UTC'")
                yield Rig(connection, "timescaledb", can_copy=False)
    except server.Unavailable as error:
        pytest.skip(str(error))


@pytest.fixture(scope="module")
def timescale() -> Iterator[Rig]:
    """A fresh database on the server that YTEMPIRE_TEST_TIMESCALE_URL names."""
    if _TIMESCALE_URL is None:
        pytest.skip("YTEMPIRE_TEST_TIMESCALE_URL names no server with TimescaleDB")
    name = f"ytempire_test_{uuid.uuid4().hex[:8]}"
    with psycopg.connect(_TIMESCALE_URL, autocommit=True) as connection:
        connection.execute(f"create database {name}")
    try:
        url = make_conninfo(_TIMESCALE_URL, dbname=name)
        _migrate(url)
        with psycopg.connect(url, autocommit=True, options="-c timezone=UTC") as connection:
            yield Rig(connection, "timescaledb")
    finally:
        with psycopg.connect(_TIMESCALE_URL, autocommit=True) as connection:
            connection.execute(f"drop database {name} with (force)")


def _migrate(url: str) -> None:
    migrations.migrate(Warehouse(Settings(home=Path("unused"), database_url=url)))
