"""What each role may do, tried with its own password; and the one clock, in SQL."""

from datetime import UTC, datetime

import psycopg
import pytest

from ytempire.warehouse import identity
from ytempire.warehouse.connection import Warehouse
from ytempire.warehouse.embedded import EmbeddedServer
from ytempire.warehouse.errors import NetworkMixed, QueryRefused, ServerUnavailable
from ytempire.warehouse.queries import read


def login(server: EmbeddedServer, role: str):
    return psycopg.connect(server.conninfo(role), autocommit=True)


def test_the_reader_reads_and_writes_nothing(embedded_server: EmbeddedServer) -> None:
    with login(embedded_server, "reader") as connection:
        connection.execute("select count(*) from ytempire.videos")
        for statement in (
            "delete from ytempire.videos",
            "insert into ytempire.channels (channel_name) values ('x')",
            "create table ytempire.mine (n int)",
            "drop table ytempire.videos",
            "set role ytempire_owner",
        ):
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                connection.execute(statement)


def test_the_writer_writes_facts_and_changes_no_schema(embedded_server: EmbeddedServer) -> None:
    with login(embedded_server, "writer") as connection:
        with connection.transaction(force_rollback=True):
            connection.execute("insert into ytempire.channels (channel_name) values ('x')")
        for statement in ("create table ytempire.mine (n int)", "drop table ytempire.videos"):
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                connection.execute(statement)


def test_sql_reads_the_clock_that_a_test_sets(warehouse: Warehouse) -> None:
    with warehouse.transaction("reader") as connection:
        real = connection.execute("select ytempire.clock_now() - now()").fetchone()[0]
        assert real.total_seconds() == 0
        connection.execute("set local ytempire.clock_at = '2026-03-08 10:00:00+00'")
        told = connection.execute("select ytempire.clock_now()").fetchone()[0]
    assert told == datetime(2026, 3, 8, 10, tzinfo=UTC)


def test_a_wrong_query_is_refused_in_words(warehouse: Warehouse) -> None:
    with (
        warehouse.transaction("reader") as connection,
        pytest.raises(QueryRefused, match="nowhere"),
    ):
        read(connection, "select x from nowhere")


def test_networks_are_never_mixed(warehouse: Warehouse) -> None:
    assert identity.claim(warehouse, "simulated") == "simulated"
    assert identity.claim(warehouse, "simulated") == "simulated"
    with pytest.raises(NetworkMixed, match=r"YTEMPIRE_HOME=\.data-real make import"):
        identity.claim(warehouse, "import")
    with pytest.raises(NetworkMixed, match="make run"):
        identity.claim(warehouse, "youtube")


def test_imports_may_grow_into_collection(warehouse: Warehouse) -> None:
    identity.claim(warehouse, "import")
    assert identity.claim(warehouse, "youtube") == "youtube"
    assert identity.claim(warehouse, "import") == "youtube"


def test_a_server_that_is_down_is_told_with_what_to_do(settings) -> None:
    away = settings.model_copy(update={"database_url": _Secret("host=127.0.0.1 port=1 dbname=x")})
    with (
        Warehouse(away) as warehouse,
        pytest.raises(ServerUnavailable, match="YTEMPIRE_DATABASE_URL"),
    ):
        warehouse.connect("reader")


class _Secret(str):
    def get_secret_value(self) -> str:
        return str(self)
