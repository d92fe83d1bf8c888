"""The workbench, on a warehouse with a few rows; it only reads, so its tests share one."""

from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import psycopg
import pytest

from ytempire import workbench
from ytempire.settings import Settings
from ytempire.warehouse.connection import Warehouse
from ytempire.warehouse.embedded import EmbeddedServer
from ytempire.workbench import session

CHANNEL = "11111111-1111-4111-8111-111111111111"


@pytest.fixture(scope="session")
def few_rows(embedded_server: EmbeddedServer) -> Iterator[str]:
    """The address of a warehouse with one channel and ten videos, 3 without views."""
    admin = embedded_server.conninfo("admin", "postgres")
    with psycopg.connect(admin, autocommit=True) as connection:
        connection.execute("create database workbench template ytempire owner ytempire_owner")
    url = embedded_server.conninfo("owner", "workbench")
    settings = Settings(home=Path(embedded_server.home) / "workbench", database_url=url)
    with Warehouse(settings) as warehouse, warehouse.transaction("owner") as connection:
        connection.execute(
            "insert into ytempire.channels (channel_id, channel_name) values (%s, 'One')", [CHANNEL]
        )
        connection.execute(
            "insert into ytempire.videos (channel_id, title, views, estimated_revenue, tags, "
            "published_at, status) select %s, 'Video ' || i, nullif(i, 3) * 100, i * 1.5, "
            "array['a', 'b'], '2026-11-01T12:00:00Z'::timestamptz + i * interval '1 day', "
            "'published' from generate_series(1, 10) as i",
            [CHANNEL],
        )
    yield url
    with psycopg.connect(admin, autocommit=True) as connection:
        connection.execute("drop database workbench with (force)")


@pytest.fixture
def no_session() -> Iterator[None]:
    """Nothing is open before, and nothing stays open after."""
    yield
    while session._current:
        session._current.pop().close()


@pytest.fixture
def wb(
    few_rows: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, no_session: None
) -> ModuleType:
    """`from ytempire import workbench as wb`, as an analyst has it: told by the environment."""
    monkeypatch.setenv("YTEMPIRE_HOME", str(tmp_path))
    monkeypatch.setenv("YTEMPIRE_DATABASE_URL", few_rows)
    return workbench
