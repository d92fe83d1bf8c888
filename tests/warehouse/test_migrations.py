"""Migrations: each once, in order, never edited; a stale schema is refused."""

import threading
from pathlib import Path

import psycopg
import pytest

from ytempire import paths
from ytempire.settings import Settings
from ytempire.warehouse import migrations
from ytempire.warehouse.connection import Warehouse
from ytempire.warehouse.errors import MigrationRefused, StaleSchema


@pytest.fixture
def empty(embedded_server, settings: Settings):
    """A database without schema ytempire."""
    with Warehouse(settings) as warehouse:
        with warehouse.connect("owner", autocommit=True) as connection:
            connection.execute("drop schema ytempire cascade")
        yield warehouse


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    copy = tmp_path / "migrations"
    copy.mkdir()
    (copy / "0001_one.sql").write_text("-- one\ncreate table ytempire.one (n int);")
    (copy / "0002_two.sql").write_text("-- two\ncreate table ytempire.two (n int);")
    return copy


def tables(warehouse: Warehouse) -> set[str]:
    with warehouse.connect("owner") as connection:
        rows = connection.execute(
            "select table_name from information_schema.tables "
            "where table_schema = 'ytempire' and table_type = 'BASE TABLE'"
        )
        return {row[0] for row in rows}


def test_all_migrations_apply_from_nothing_and_only_once(empty: Warehouse) -> None:
    applied = migrations.migrate(empty)
    assert len([a for a in applied if a[:4].isdigit()]) == len(migrations.files())
    seed = {
        *("channels", "videos", "video_generation_jobs", "video_costs"),
        *("video_metrics_timeseries", "youtube_api_usage"),
    }
    assert seed <= tables(empty)
    assert migrations.migrate(empty) == []


def test_an_edited_file_is_refused(empty: Warehouse, folder: Path) -> None:
    migrations.migrate(empty, folder)
    (folder / "0001_one.sql").write_text("-- one\ncreate table ytempire.one (n bigint);")
    with pytest.raises(MigrationRefused, match="0001_one was edited"):
        migrations.migrate(empty, folder)


def test_a_missing_file_is_refused(empty: Warehouse, folder: Path) -> None:
    migrations.migrate(empty, folder)
    (folder / "0002_two.sql").unlink()
    with pytest.raises(MigrationRefused, match="0002_two"):
        migrations.migrate(empty, folder)


def test_a_failing_migration_leaves_nothing_of_itself(empty: Warehouse, folder: Path) -> None:
    (folder / "0003_bad.sql").write_text("create table ytempire.bad (n int); select 1/0;")
    with pytest.raises(psycopg.errors.DivisionByZero):
        migrations.migrate(empty, folder)
    assert {"one", "two"} <= tables(empty)
    assert "bad" not in tables(empty)


def test_two_migrators_at_once_are_safe(empty: Warehouse, folder: Path) -> None:
    (folder / "0003_slow.sql").write_text("create table ytempire.slow (n int); select pg_sleep(1);")
    applied: list[list[str]] = []
    threads = [
        threading.Thread(target=lambda: applied.append(migrations.migrate(empty, folder)))
        for _ in range(4)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(map(len, applied)) == [0, 0, 0, 3]


def test_headers_are_obeyed(empty: Warehouse, folder: Path) -> None:
    (folder / "0003_hyper.sql").write_text("-- requires: timescaledb\nselect no_such_function();")
    (folder / "0004_idx.sql").write_text(
        "-- transaction: none\ncreate index concurrently one_n on ytempire.one (n);"
    )
    assert "0004_idx" in migrations.migrate(empty, folder)


def test_a_stale_schema_names_the_command(empty: Warehouse) -> None:
    with (
        empty.connect("reader") as connection,
        pytest.raises(StaleSchema, match="ytempire migrate"),
    ):
        migrations.require_current(connection)
    migrations.migrate(empty)
    with empty.connect("reader") as connection:
        migrations.require_current(connection)


def test_files_are_numbered_without_a_gap() -> None:
    numbers = [m.number for m in migrations.files(paths.sql() / "migrations")]
    assert numbers == list(range(1, len(numbers) + 1))
