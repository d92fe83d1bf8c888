"""The production database: all that hinders reading it is told, and what nobody reads."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from ytempire.diagnosis.examination import examine
from ytempire.diagnosis.factory import AREA, NAME
from ytempire.simulator.factory import schema

from .conftest import found, one


@pytest.fixture
def factory(
    project: Path, database_url: str, monkeypatch: pytest.MonkeyPatch
) -> Iterator[psycopg.Connection]:
    monkeypatch.setenv("YTEMPIRE_FACTORY_DATABASE_URL", database_url)
    with psycopg.connect(database_url, autocommit=True) as connection:
        for statement in schema.ddl():
            connection.execute(statement)
        connection.execute("drop table factory.progress")
        yield connection


def test_a_schema_that_is_read_is_well(factory: psycopg.Connection) -> None:
    finding = one(AREA, NAME)
    assert (finding.state, finding.sentence) == ("ok", "all is there that is read")


def test_what_nobody_reads_is_a_note(factory: psycopg.Connection) -> None:
    for number in range(7):
        factory.execute(f"create table factory.t{number} (x text)")
    finding = one(AREA, NAME)
    assert finding.state == "note"
    assert finding.sentence.endswith(
        "nothing reads table factory.t0, table factory.t1, table factory.t2, table factory.t3, "
        "table factory.t4 and 2 more"
    )


def test_all_that_hinders_is_told(factory: psycopg.Connection) -> None:
    factory.execute("drop table factory.ai_usage")
    factory.execute("alter table factory.jobs drop column topic")
    finding = one(AREA, NAME)
    assert finding.state == "problem"
    assert "column factory.jobs.topic is missing; table factory.ai_usage is missing" in (
        finding.sentence
    )


def test_one_that_is_away_is_said_without_its_password(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("YTEMPIRE_FACTORY_DATABASE_URL", "postgresql://me:hidden@127.0.0.1:1/made")
    finding = one(AREA, NAME)
    assert finding.state == "problem" and "'made' at 127.0.0.1" in finding.sentence
    assert "hidden" not in finding.sentence


def test_without_one_nothing_is_said(project: Path) -> None:
    assert found(examine(), AREA, NAME) == []
