"""What a job says of its stages, from their events."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta

import psycopg
import pytest

from ytempire.warehouse import generation_jobs
from ytempire.warehouse.connection import Warehouse

START = datetime(2026, 11, 1, tzinfo=UTC)
ONE, TWO = (f"{n}0000000-0000-4000-8000-000000000000" for n in "12")


def stage(job, attempt, seq, name, seconds, outcome):
    left = None if seconds is None else START + timedelta(seconds=seconds)
    return (job, attempt, seq, name, START, left, outcome)


@pytest.fixture
def folded(warehouse: Warehouse):
    def fold(*rows, jobs=(ONE,)):
        with warehouse.transaction("writer") as connection:
            for row in rows:
                connection.execute(
                    "insert into ytempire.job_stage_events (job_id, attempt, seq, stage, "
                    "entered_at, left_at, outcome) values (%s, %s, %s, %s, %s, %s, %s)",
                    row,
                )
            found = generation_jobs.fold_stages(connection, jobs)
            raise psycopg.Rollback
        return {job: (json.loads(c), json.loads(t)) for job, c, t in found.iter_rows()}

    return fold


def test_completed_stages_in_order_each_once(folded) -> None:
    assert folded(
        stage(ONE, 2, 1, "script", 10, "ok"),
        stage(ONE, 1, 2, "voice", 3.5, "failed"),
        stage(ONE, 1, 1, "script", 4, "ok"),
        stage(ONE, 2, 2, "voice", 6, "ok"),
    ) == {ONE: (["script", "voice"], {"script": 14, "voice": 9.5})}


def test_stages_told_in_any_order_stand_in_theirs(folded) -> None:
    found = folded(
        stage(ONE, 2, 1, "upload", 1, "ok"),
        stage(ONE, 1, 2, "voice", 1, "ok"),
        stage(ONE, 1, 1, "script", 1, "ok"),
    )
    assert found[ONE][0] == ["script", "voice", "upload"]


def test_a_stage_that_runs_has_no_time_yet(folded) -> None:
    assert folded(stage(ONE, 1, 1, "script", None, None)) == {ONE: ([], {})}


def test_milliseconds_are_kept_and_what_is_smaller_is_not(folded) -> None:
    found = folded(
        stage(ONE, 1, 1, "script", 0.1234567, "ok"), stage(ONE, 2, 1, "script", 0.2, "ok")
    )
    assert found[ONE][1] == {"script": 0.323}


def test_only_the_jobs_asked_for(folded) -> None:
    assert set(folded(stage(TWO, 1, 1, "script", 1, "ok"), jobs=(ONE, TWO))) == {TWO}
    assert folded(stage(TWO, 1, 1, "script", 1, "ok")) == {}
