"""Stages of a job become what the job's two JSON columns say."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta

import polars as pl

from ytempire.transform.job_stages import with_stages

START = datetime(2026, 11, 1, tzinfo=UTC)
STAGES = {
    "job_id": pl.String,
    "attempt": pl.Int64,
    "seq": pl.Int64,
    "stage": pl.String,
    "entered_at": pl.Datetime("us", "UTC"),
    "left_at": pl.Datetime("us", "UTC"),
    "outcome": pl.String,
}


def stage(job, attempt, seq, name, seconds, outcome):
    left = None if seconds is None else START + timedelta(seconds=seconds)
    return (job, attempt, seq, name, START, left, outcome)


def folded(*rows, jobs=("a",)):
    stages = pl.DataFrame(rows, schema=STAGES, orient="row")
    out = with_stages(pl.DataFrame({"job_id": jobs}), stages)
    return [(json.loads(c), json.loads(t)) for _, c, t in out.rows()]


def test_completed_stages_in_order_each_once():
    ((completed, timings),) = folded(
        stage("a", 2, 1, "script", 10, "ok"),
        stage("a", 1, 2, "voice", 3.5, "failed"),
        stage("a", 1, 1, "script", 4, "ok"),
        stage("a", 2, 2, "voice", 6, "ok"),
    )
    assert completed == ["script", "voice"]
    assert timings == {"script": 14, "voice": 9.5}


def test_stages_given_in_any_order_are_told_in_theirs():
    ((completed, _),) = folded(
        stage("a", 2, 1, "upload", 1, "ok"),
        stage("a", 1, 2, "voice", 1, "ok"),
        stage("a", 1, 1, "script", 1, "ok"),
    )
    assert completed == ["script", "voice", "upload"]


def test_a_stage_that_runs_has_no_time_yet():
    assert folded(stage("a", 1, 1, "script", None, None)) == [([], {})]


def test_jobs_without_stages_and_stages_without_jobs():
    assert folded(stage("b", 1, 1, "script", 1, "ok"), jobs=("a", "b")) == [
        ([], {}),
        (["script"], {"script": 1}),
    ]
    assert folded(stage("z", 1, 1, "script", 1, "ok")) == [([], {})]
