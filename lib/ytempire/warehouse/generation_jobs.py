"""Generation jobs, told by the production database and by the stream: brought to one state."""

from __future__ import annotations

from collections.abc import Sequence

import polars as pl
import psycopg

_FOLDED = {"job_id": pl.String, "stages_completed": pl.String, "stage_timings": pl.String}


def fold_stages(connection: psycopg.Connection, jobs: Sequence[str]) -> pl.DataFrame:
    """Return what jobs say of their stages, from the stage events that are held.

    Returns
    -------
    polars.DataFrame
        ``job_id, stages_completed, stage_timings``, the latter two as JSON text; one row a job
        that has stage events.
    """
    rows = connection.execute(
        "select job_id::text, stages_completed::text, stage_timings::text "
        "from ytempire.fold_job_stages(%s::uuid[])",
        [list(jobs)],
    ).fetchall()
    return pl.DataFrame(rows, schema=_FOLDED, orient="row")


def advance(connection: psycopg.Connection, jobs: Sequence[object]) -> int:
    """Bring jobs to the farthest of what was told of them; return the rows written.

    Whoever writes jobs, or their stages, calls it last in the same transaction.
    """
    return _rows(connection, "select ytempire.advance_generation_jobs(%s::uuid[])", jobs)


def link(connection: psycopg.Connection, videos: Sequence[object]) -> int:
    """Point the jobs that made these videos at them; return the rows written."""
    return _rows(connection, "select ytempire.link_generation_jobs(%s::uuid[])", videos)


def _rows(connection: psycopg.Connection, statement: str, ids: Sequence[object]) -> int:
    if not ids:
        return 0
    row = connection.execute(statement.encode(), [list(ids)]).fetchone()
    assert row is not None
    return int(row[0])
