"""Runs of the whole pipeline: what is remembered of them in ytempire.pipeline_batches."""

from __future__ import annotations

import os
from dataclasses import asdict, dataclass, field
from datetime import date, datetime
from pathlib import Path
from uuid import UUID, uuid4

import psycopg

from ytempire import clock
from ytempire.runs import announcing, run_log
from ytempire.runs.record import NOT_MADE_YET
from ytempire.warehouse.connection import Warehouse


@dataclass(frozen=True)
class Batch:
    """A run of the pipeline; one that is continued keeps its identity, folder and log.

    Attributes
    ----------
    began_at, ended_at
        Real time of its beginning and of the last step's end so far.
    is_part
        It was asked for some steps or for a date.
    job
        The schedule's job that runs it; None: it was asked for by hand.
    """

    steps: tuple[str, ...]
    is_part: bool = False
    pacific_date: date | None = None
    batch_id: UUID = field(default_factory=uuid4)
    began_at: datetime = field(default_factory=clock.wall_now)
    ended_at: datetime | None = None
    job: str | None = None

    @property
    def stem(self) -> str:
        """Return the name of its folder and its log."""
        return run_log.stem_of(self.began_at, self.batch_id)

    def folder(self, home: Path) -> Path:
        """Return where its executed notebooks lie."""
        return run_log.folder_of(home, self.stem, self.job)

    def log(self, home: Path) -> Path:
        """Return its log."""
        return run_log.path_of(home, self.stem, self.job)


@dataclass(frozen=True)
class PastStep:
    """What became of a step in a batch, the last time it ran there."""

    status: str
    code_version: str
    notebook_sha256: str
    parameters_sha256: str
    ended_at: datetime | None
    error: str | None


@dataclass(frozen=True)
class Overhead:
    """What a run took over the time in which its notebooks' cells ran, in seconds.

    Attributes
    ----------
    wall_seconds
        From the first step's beginning to the last one's end.
    cells_seconds
        Those in which some cell ran.
    import_seconds
        Spent in cells that import, summed over the notebooks; part of the cells' own.
    """

    wall_seconds: float
    cells_seconds: float
    import_seconds: float

    @property
    def overhead_seconds(self) -> float:
        """Return the seconds in which no cell ran."""
        return max(0.0, self.wall_seconds - self.cells_seconds)


def keep(
    warehouse: Warehouse,
    home: Path,
    batch: Batch,
    overhead: Overhead | None = None,
    *,
    ends: bool = False,
) -> None:
    """Write the batch's row, as of now; a schema that cannot hold it yet is left alone.

    Parameters
    ----------
    ends
        No more of its steps will run now: others are told what it changed.
    """
    values = {
        "batch_id": batch.batch_id,
        "began_at": batch.began_at,
        "ended_at": clock.wall_now(),
        "steps": list(batch.steps),
        "is_part": batch.is_part,
        "pacific_date": batch.pacific_date,
        "log_path": str(batch.log(home).relative_to(home)),
        "pid": os.getpid(),
        "job": batch.job,
        **dict.fromkeys(("wall_seconds", "cells_seconds", "import_seconds", "overhead_seconds")),
    }
    if overhead is not None:
        values |= asdict(overhead) | {"overhead_seconds": overhead.overhead_seconds}
    try:
        with warehouse.transaction("writer") as connection:
            connection.execute(_KEEP, values)
            if ends:
                announcing.announce(connection, batch)
    except NOT_MADE_YET:
        return


def newest_whole(connection: psycopg.Connection) -> tuple[Batch, dict[str, PastStep]] | None:
    """Return the newest run that was for all steps, with what became of each; None: never ran."""
    try:
        with connection.transaction():
            found = connection.execute(_NEWEST_WHOLE).fetchone()
            if found is None:
                return None
            steps, batch_id, began_at, ended_at = found
            rows = connection.execute(_STEPS_OF, [batch_id]).fetchall()
    except NOT_MADE_YET:
        return None
    batch = Batch(tuple(steps), batch_id=batch_id, began_at=began_at, ended_at=ended_at)
    return batch, {name: PastStep(*values) for name, *values in rows}


def usual_seconds(connection: psycopg.Connection) -> dict[str, float]:
    """Return the median duration of each step's latest five runs that ended well."""
    try:
        with connection.transaction():
            return dict(connection.execute(_USUAL).fetchall())
    except NOT_MADE_YET:
        return {}


_KEEP = """
insert into ytempire.pipeline_batches (
    batch_id, began_at, ended_at, steps, is_part, pacific_date, log_path, pid, job,
    wall_seconds, cells_seconds, import_seconds, overhead_seconds
) values (
    %(batch_id)s, %(began_at)s, %(ended_at)s, %(steps)s, %(is_part)s, %(pacific_date)s,
    %(log_path)s, %(pid)s, %(job)s,
    %(wall_seconds)s, %(cells_seconds)s, %(import_seconds)s, %(overhead_seconds)s
)
on conflict (batch_id) do update set
    ended_at = excluded.ended_at, pid = excluded.pid, steps = excluded.steps,
    wall_seconds = excluded.wall_seconds, cells_seconds = excluded.cells_seconds,
    import_seconds = excluded.import_seconds, overhead_seconds = excluded.overhead_seconds
"""
_NEWEST_WHOLE = """
select steps, batch_id, began_at, ended_at
from ytempire.pipeline_batches
where not is_part
order by began_at desc
limit 1
"""
# Rows of one batch are told apart by the server's own order: a virtual clock may stand still, or
# begin again before the run that failed.
_STEPS_OF = """
select distinct on (notebook)
    notebook, status, code_version, notebook_sha256, parameters_sha256, ended_at, error
from ytempire.pipeline_runs
where batch_id = %s
order by notebook, age(xmin), started_at desc
"""
_USUAL = """
with newest as (
    select
        notebook,
        duration_seconds,
        row_number() over (partition by notebook order by started_at desc) as place
    from ytempire.pipeline_runs
    where status = 'ok' and notebook like 'pipeline/%'
)

select notebook, percentile_cont(0.5) within group (order by duration_seconds)
from newest
where place <= 5
group by notebook
"""
