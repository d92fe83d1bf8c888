"""Readings of a warehouse without partitions move into them, with all that hangs on their table."""

from __future__ import annotations

import shutil
from pathlib import Path

import psycopg
import pytest
from tests.warehouse.backends.rig import CHANNELS, VIDEOS, at

from ytempire import paths
from ytempire.settings import Settings
from ytempire.warehouse import migrations
from ytempire.warehouse.connection import Warehouse

TABLE = "ytempire.video_metrics_timeseries"


@pytest.fixture
def before(database_url: str, tmp_path: Path):
    """A warehouse as it was before partitions, with readings of three days, one of them thin."""
    folder = tmp_path / "migrations"
    folder.mkdir()
    for path in (paths.sql() / "migrations").glob("*.sql"):
        if path.name < "0074":
            shutil.copy(path, folder)
    with Warehouse(Settings(home=tmp_path, database_url=database_url)) as warehouse:
        with warehouse.connect("owner", autocommit=True) as connection:
            connection.execute("drop schema ytempire cascade")
            migrations.migrate(warehouse, folder)
            connection.execute(
                "insert into ytempire.channels (channel_id, channel_name) values (%s, 'one')",
                [CHANNELS[0]],
            )
            connection.execute(
                "insert into ytempire.videos (video_id, channel_id, title, generation_method) "
                "values (%s, %s, 'a video', 'ai')",
                [VIDEOS[0], CHANNELS[0]],
            )
            connection.execute(
                f"insert into {TABLE} (time, video_id, channel_id, views, view_definition, source) "
                "select %s::timestamptz + n * interval '1 minute', %s, %s, n, 3, 'test' "
                "from generate_series(0, 2 * 1440 + 10) as n",
                [at(0), VIDEOS[0], CHANNELS[0]],
            )
        yield warehouse


def described(connection: psycopg.Connection) -> dict[str, list]:
    """Return all that hangs on the table, as PostgreSQL describes it."""
    asked = {
        "columns": "select attname, atttypid, attnotnull, col_description(attrelid, attnum), "
        "pg_get_expr(adbin, adrelid) from pg_attribute left join pg_attrdef on adrelid = attrelid "
        f"and adnum = attnum where attrelid = '{TABLE}'::regclass and attnum > 0 order by attname",
        "said": f"select obj_description('{TABLE}'::regclass, 'pg_class')",
        "constraints": "select conname, pg_get_constraintdef(oid) from pg_constraint "
        f"where conrelid = '{TABLE}'::regclass and contype <> 'n' order by 1",
        "indexes": "select replace(pg_get_indexdef(indexrelid), ' ON ONLY ', ' ON ') "
        f"from pg_index where indrelid = '{TABLE}'::regclass order by 1",
        "triggers": "select tgname from pg_trigger "
        f"where tgrelid = '{TABLE}'::regclass and tgname = 'of_a_user'",
        "granted": "select grantee::regrole::text, privilege_type, is_grantable from pg_class, "
        f"aclexplode(relacl) where oid = '{TABLE}'::regclass order by 1, 2",
        "rows": f"select * from {TABLE} order by time",
    }
    return {name: connection.execute(text.encode()).fetchall() for name, text in asked.items()}


def test_nothing_is_lost(before: Warehouse) -> None:
    with before.connect("owner", autocommit=True) as connection:
        connection.execute(f"create index of_a_user on {TABLE} (source, time)")
        connection.execute(
            "create function ytempire.of_a_user() returns trigger language plpgsql as "
            "'begin return null; end'"
        )
        connection.execute(
            f"create trigger of_a_user after insert on {TABLE} "
            "for each statement execute function ytempire.of_a_user()"
        )
        connection.execute(f"grant truncate on {TABLE} to ytempire_reader with grant option")
        connection.execute(f"comment on table {TABLE} is 'said by a user'")
        was = described(connection)
        assert all(was.values())
        migrations.migrate(before)
        now = described(connection)
        for name, told in was.items():
            assert now[name] == told, name
        lie = connection.execute(
            f"select tableoid::regclass::text, count(*) from {TABLE} group by 1 order by 1"
        ).fetchall()
        assert [(name[-8:], n) for name, n in lie] == [
            ("20261029", 1440), ("20261030", 1440), ("_default", 11),
        ]  # fmt: skip
        repaired = connection.execute(
            "select ytempire.repair_views_delta(array[%s]::uuid[])", [VIDEOS[0]]
        ).fetchone()
        assert repaired == (2890,)
        hours = connection.execute("select count(*) from ytempire.video_metrics_hourly").fetchone()
        assert hours == (49,)
