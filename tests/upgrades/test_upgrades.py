"""Every released schema, with data, goes up to this one and loses nothing."""

import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import psycopg
import pytest
from tests.upgrades import contents

from ytempire import paths
from ytempire.quality import checks
from ytempire.settings import Settings
from ytempire.warehouse import migrations
from ytempire.warehouse.connection import Warehouse
from ytempire.warehouse.embedded import EmbeddedServer

DUMPS = sorted(Path(__file__).parent.glob("*.sql"))
REWRITTEN = {"view_definitions"}
"""Tells how views were built, and they are built anew."""
WORKED_OUT = {"channels": {"last_video_published_at", "updated_at"}}
"""Was left empty or behind; checks/channels_know_their_newest_video holds it now."""
TAKEN = "(channel_metrics_daily,rollup)"
"""The watermark (scope, source) that goes, so that the next run fills columns which are new."""
TAKEN_OF = {"0.1.0", "0.2.0"}
"""The versions that did not have those columns."""
ADDED = {"schema_migrations", "channel_snapshots"}
"""Rows come: what was applied, and the counters of channels as their first reading."""


@dataclass(frozen=True)
class Upgraded:
    """A warehouse that a version left, brought up to this one, and a copy of how it was left."""

    version: str
    warehouse: Warehouse
    copy: str


@pytest.fixture(scope="module", params=DUMPS, ids=lambda p: p.stem)
def upgraded(
    request: pytest.FixtureRequest,
    embedded_server: EmbeddedServer,
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[Upgraded]:
    name = f"upgrade_{uuid.uuid4().hex[:8]}"
    admin = embedded_server.conninfo("admin", "postgres")
    url = embedded_server.conninfo("owner", name)
    with psycopg.connect(admin, autocommit=True) as connection:
        connection.execute(f"create database {name} owner ytempire_owner")
        with psycopg.connect(url) as owner:
            owner.execute(request.param.read_bytes())
        connection.execute(f"create database {name}_copy template {name} owner ytempire_owner")
    warehouse = Warehouse(Settings(home=tmp_path_factory.mktemp("home"), database_url=url))
    migrations.migrate(warehouse)
    yield Upgraded(request.param.stem, warehouse, embedded_server.conninfo("owner", f"{name}_copy"))
    with psycopg.connect(admin, autocommit=True) as connection:
        connection.execute(f"drop database {name} with (force)")
        connection.execute(f"drop database {name}_copy with (force)")


def test_every_table_and_column_is_kept(upgraded: Upgraded) -> None:
    with psycopg.connect(upgraded.copy) as before, upgraded.warehouse.connect("owner") as after:
        held, there = contents.columns(before), contents.columns(after)
    assert {name: names - there.get(name, set()) for name, names in held.items()} == {
        name: set() for name in held
    }


def test_every_row_is_kept_as_it_was(upgraded: Upgraded) -> None:
    """In all columns that were there; nothing else comes or goes than is named above."""
    with psycopg.connect(upgraded.copy) as before, upgraded.warehouse.connect("owner") as after:
        kept = {
            name: names - WORKED_OUT.get(name, set())
            for name, names in contents.columns(before).items()
            if name not in REWRITTEN
        }
        old, new = contents.rows(before, kept), contents.rows(after, kept)
        keys = {"source_watermarks": {"source", "scope"}}
        taken = (contents.rows(before, keys)["source_watermarks"]
                   - contents.rows(after, keys)["source_watermarks"])  # fmt: skip
    for name in ("channels", "videos", "video_metrics_timeseries", "cost_ledger", "video_costs",
                 "video_daily_facts", "video_reach_daily", "channel_metrics_daily"):  # fmt: skip
        assert old[name], f"{name} was empty: nothing of it can be lost"
    lost = {name: rows - new[name] for name, rows in old.items() if rows - new[name]}
    came = {name for name, rows in new.items() if rows - old[name]}
    goes = [TAKEN] if upgraded.version in TAKEN_OF else []
    assert list(taken.elements()) == goes
    assert {name: rows.total() for name, rows in lost.items()} == (
        {"source_watermarks": 1} if goes else {}
    )
    assert came <= ADDED


def test_the_checks_hold_before_anything_is_run(upgraded: Upgraded) -> None:
    """All of them: what only a run fills is empty, of which a check asks nothing."""
    with upgraded.warehouse.connect("owner") as connection:
        migrations.require_current(connection)
        results = checks.run(connection, paths.sql() / "checks")
        connection.rollback()
    assert results.filter(results["rows_broken"] > 0).is_empty()
    assert results.height == len(list((paths.sql() / "checks").glob("*.sql")))


def test_this_version_has_its_dump() -> None:
    import ytempire

    assert ytempire.__version__ in {dump.stem for dump in DUMPS}
