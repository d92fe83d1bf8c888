"""The data model's own SQL, made to run with the least change, gives what the cases say it does.

It shows that the cases are about something: each `differs:` of ours is a fault of theirs.
"""

from __future__ import annotations

import psycopg
import pytest

from . import cases

TOLD = [case for case in cases.every() if (case.path / "seed.sql").exists()]
NOT_SQL = {"W19", "E1.2", "E1.5"}
"""Formulas in a comment, or what only its document holds: nothing of it can be run as it stands."""


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
