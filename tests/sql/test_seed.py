"""The data model's own SQL, made to run with the least change, gives what the cases say it does.

It shows that the cases are about something: each `differs:` of ours is a fault of theirs.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import psycopg
import pytest

from ytempire.warehouse.embedded import EmbeddedServer

from . import cases, seed

RUNNABLE = seed.DOCUMENT.parent / "reference" / "seed_runs_uncorrected.sql"
TOLD = [case for case in cases.every() if (case.path / "seed.sql").exists()]
NOT_SQL = {"W19", "E1.2", "E1.5"}
"""Formulas in a comment, or what only its document holds: nothing of it can be run as it stands."""

pytestmark = pytest.mark.skipif(
    not RUNNABLE.is_file(), reason="the data model's document is not beside this checkout"
)


@pytest.fixture(scope="module")
def as_written(embedded_server: EmbeddedServer) -> Iterator[str]:
    """A database with the data model's tables and views, its continuous aggregate as a view."""
    text = re.sub(r"--.*", "", RUNNABLE.read_text())
    text = re.sub(r'CREATE EXTENSION IF NOT EXISTS "timescaledb";', "", text)
    text = re.sub(r"SELECT (create_hypertable|add_continuous_aggregate_policy)\(.*?\);", "", text,
                  flags=re.S)  # fmt: skip
    text = re.sub(
        r"CREATE MATERIALIZED VIEW (\S+)\s+WITH \(timescaledb\.continuous\) AS(.*?)WITH NO DATA;",
        r"CREATE VIEW \1 AS\2;",
        text,
        flags=re.S,
    ).replace("time_bucket('1 hour', time)", "date_trunc('hour', time)")
    admin = embedded_server.conninfo("admin", "postgres")
    with psycopg.connect(admin, autocommit=True) as connection:
        connection.execute("create database as_written owner ytempire_owner")
    url = embedded_server.conninfo("owner", "as_written")
    with psycopg.connect(url) as connection:
        connection.execute(text.encode())
    yield url
    with psycopg.connect(admin, autocommit=True) as connection:
        connection.execute("drop database as_written with (force)")


@pytest.mark.parametrize("case", TOLD, ids=lambda case: case.name)
def test_the_data_model_gives_the_wrong_answer(as_written: str, case: cases.Case) -> None:
    expected = case.rows("seed_gives.csv")
    with psycopg.connect(as_written) as connection:
        connection.execute("set timezone = 'UTC'")
        try:
            cursor = connection.execute((case.path / "seed.sql").read_bytes())
            while cursor.nextset():
                pass
            answer = cursor
        except psycopg.Error as error:
            assert expected == [{"error": error.sqlstate}], error
        else:
            cases.assert_equal(answer, expected)
        connection.rollback()


def test_every_fault_that_can_be_run_is_run() -> None:
    named = {one for case in cases.every() for one in case.told["ids"]}
    run = {one for case in TOLD for one in case.told["ids"]}
    assert named - run <= NOT_SQL
