"""Every released schema, with data, goes up to this one and loses nothing."""

import uuid
from pathlib import Path

import psycopg
import pytest

from ytempire import paths
from ytempire.quality import checks
from ytempire.settings import Settings
from ytempire.warehouse import migrations
from ytempire.warehouse.connection import Warehouse
from ytempire.warehouse.embedded import EmbeddedServer

DUMPS = sorted(Path(__file__).parent.glob("*.sql"))
COUNTED = ("channels", "videos", "video_metrics_timeseries", "cost_ledger", "channel_metrics_daily")


@pytest.fixture(params=DUMPS, ids=lambda p: p.stem)
def restored(request: pytest.FixtureRequest, embedded_server: EmbeddedServer, tmp_path: Path):
    """A warehouse as that version left it."""
    name = f"upgrade_{uuid.uuid4().hex[:8]}"
    admin = embedded_server.conninfo("admin", "postgres")
    with psycopg.connect(admin, autocommit=True) as connection:
        connection.execute(f"create database {name} owner ytempire_owner")
    url = embedded_server.conninfo("owner", name)
    with psycopg.connect(url) as connection:
        connection.execute(request.param.read_bytes())
    yield Warehouse(Settings(home=tmp_path, database_url=url))
    with psycopg.connect(admin, autocommit=True) as connection:
        connection.execute(f"drop database {name} with (force)")


def counts(warehouse: Warehouse) -> dict[str, int]:
    with warehouse.connect("owner") as connection:
        return {
            table: connection.execute(f"select count(*) from ytempire.{table}").fetchone()[0]
            for table in COUNTED
        }


def test_the_data_survives_and_the_checks_hold(restored: Warehouse) -> None:
    before = counts(restored)
    assert all(before.values())
    migrations.migrate(restored)
    with restored.connect("owner") as connection:
        migrations.require_current(connection)
    assert counts(restored) == before
    with restored.transaction("owner") as connection:
        results = checks.run(connection, paths.sql() / "checks")
    assert checks.failed(results).is_empty()


def test_this_version_has_its_dump() -> None:
    import ytempire

    assert ytempire.__version__ in {dump.stem for dump in DUMPS}
