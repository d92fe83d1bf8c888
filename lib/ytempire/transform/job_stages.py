"""Stage rows of generation jobs, folded into the two JSON columns of the job."""

from __future__ import annotations

import json
from typing import Any

import polars as pl


def with_stages(jobs: pl.DataFrame, stages: pl.DataFrame) -> pl.DataFrame:
    """Add ``stages_completed`` and ``stage_timings`` to jobs.

    Parameters
    ----------
    jobs
        One row a ``job_id``.
    stages
        ``job_id, attempt, seq, stage, entered_at, left_at, outcome``, one row a stage
        entered; stages of jobs not in `jobs` are left out.

    Returns
    -------
    polars.DataFrame
        `jobs` with ``stages_completed``, a JSON array of the stages that ended well, in
        order and each once, and ``stage_timings``, a JSON object of seconds per stage,
        all attempts together; a stage not yet left is not in it.
    """
    completed: dict[str, list[str]] = {}
    timings: dict[str, dict[str, float]] = {}
    ordered = stages.sort("job_id", "attempt", "seq").select(
        "job_id",
        "stage",
        "outcome",
        (pl.col("left_at") - pl.col("entered_at")).dt.total_milliseconds(),
    )
    for job, stage, outcome, milliseconds in ordered.iter_rows():
        names = completed.setdefault(job, [])
        if outcome == "ok" and stage not in names:
            names.append(stage)
        if milliseconds is not None:
            spent = timings.setdefault(job, {})
            spent[stage] = round(spent.get(stage, 0.0) + milliseconds / 1000, 3)
    ids = jobs.get_column("job_id").to_list()
    return jobs.with_columns(
        pl.Series("stages_completed", [_json(completed.get(i, [])) for i in ids], pl.String),
        pl.Series("stage_timings", [_json(timings.get(i, {})) for i in ids], pl.String),
    )


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)
