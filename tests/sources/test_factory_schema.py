"""A production database that differs is told with all its differences, before it is read."""

from __future__ import annotations

from collections.abc import Iterator

import psycopg
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ytempire.simulator.factory import schema
from ytempire.sources.errors import UnexpectedAnswer
from ytempire.sources.factory_schema import TABLES, Found, compared
from ytempire.sources.internal_db import InternalDb


@pytest.fixture
def factory(database_url: str) -> Iterator[psycopg.Connection]:
    with psycopg.connect(database_url, autocommit=True) as connection:
        for statement in schema.ddl():
            connection.execute(statement)
        yield connection


def test_the_factory_as_it_should_be_has_no_differences(
    factory: psycopg.Connection, database_url: str
) -> None:
    source = InternalDb(database_url)
    source.check()
    assert source.differences().hindering == ()
    assert source.differences().unread == ("table factory.progress",)


def test_all_differences_are_told_at_once(factory: psycopg.Connection, database_url: str) -> None:
    for statement in (
        "drop table factory.host_samples",
        "alter table factory.channels drop column tier",
        "alter table factory.channels add column mood text",
        "alter table factory.jobs alter column updated_at type timestamp",
        "alter table factory.videos alter column tags type text using tags[1]",
        "alter table factory.vendor_calls alter column amount_micros type numeric",
        "alter table factory.vendor_calls alter column call_id type text",
        "alter table factory.vendor_invoices drop column invoice",
    ):
        factory.execute(statement)
    with pytest.raises(UnexpectedAnswer) as refused:
        InternalDb(database_url).check()
    told = str(refused.value)
    for words in (
        "table factory.host_samples is missing",
        "column factory.channels.tier is missing",
        "factory.jobs.updated_at is timestamp without time zone, not timestamp with time zone",
        "factory.videos.tags is text, not text[]",
        "factory.vendor_calls.amount_micros is numeric, not bigint",
        "Nothing was read",
    ):
        assert words in told
    assert "call_id" not in told, "an id may be text"
    assert "invoice" not in told, "a column that need not be there"
    assert "mood" not in told, "what nobody reads hinders nothing"
    assert "column factory.channels.mood" in InternalDb(database_url).differences().unread


def test_enumerations_are_texts_and_views_are_tables(
    factory: psycopg.Connection, database_url: str
) -> None:
    factory.execute("create type mood as enum ('active', 'paused')")
    factory.execute("alter table factory.channels alter column status type mood using 'active'")
    factory.execute("alter table factory.jobs rename to made")
    factory.execute("create view factory.jobs as select * from factory.made")
    assert InternalDb(database_url).differences().hindering == ()


_ALL = [
    Found(table.name, name, *("text", "S", False))
    for table in TABLES
    for name in (*table.columns, *table.optional)
]


@given(st.sets(st.integers(0, len(_ALL) - 1)))
def test_each_missing_column_is_named_and_no_other(missing: set[int]) -> None:
    found = [column for number, column in enumerate(_ALL) if number not in missing]
    hindering = compared(found).hindering
    optional = {(table.name, name) for table in TABLES for name in table.optional}
    tables = {column.table for column in found}
    expected = {
        f"column factory.{c.table}.{c.name} is missing"
        for c in (_ALL[number] for number in missing)
        if c.table in tables and (c.table, c.name) not in optional
    } | {f"table factory.{table.name} is missing" for table in TABLES if table.name not in tables}
    assert {text for text in hindering if text.endswith("is missing")} == expected
