"""One migrated database for all cases; a case works in a transaction that is rolled back."""

from __future__ import annotations

from collections.abc import Iterator

import psycopg
import pytest

from ytempire.warehouse.embedded import EmbeddedServer

from . import data_model


@pytest.fixture(scope="session")
def migrated_url(embedded_server: EmbeddedServer) -> Iterator[str]:
    """A database that no test of this folder leaves changed."""
    admin = embedded_server.conninfo("admin", "postgres")
    with psycopg.connect(admin, autocommit=True) as connection:
        connection.execute("create database sql_cases template ytempire owner ytempire_owner")
    yield embedded_server.conninfo("owner", "sql_cases")
    with psycopg.connect(admin, autocommit=True) as connection:
        connection.execute("drop database sql_cases with (force)")


@pytest.fixture(scope="session")
def as_written(embedded_server: EmbeddedServer) -> Iterator[str]:
    """A database with the data model's own tables and views."""
    admin = embedded_server.conninfo("admin", "postgres")
    with psycopg.connect(admin, autocommit=True) as connection:
        connection.execute("create database as_written owner ytempire_owner")
    url = embedded_server.conninfo("owner", "as_written")
    with psycopg.connect(url) as connection:
        connection.execute(data_model.runnable().encode())
    yield url
    with psycopg.connect(admin, autocommit=True) as connection:
        connection.execute("drop database as_written with (force)")


@pytest.fixture
def connection(migrated_url: str) -> Iterator[psycopg.Connection]:
    """A transaction of the owner's, rolled back."""
    with psycopg.connect(migrated_url) as opened:
        opened.execute("set timezone = 'UTC'")
        opened.execute("set client_min_messages = warning")
        yield opened
        opened.rollback()
