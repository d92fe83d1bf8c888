"""Writes what became of an execution into ytempire.pipeline_runs."""

from __future__ import annotations

import os
import subprocess
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache
from typing import Any
from uuid import UUID, uuid4

import psycopg
from psycopg.types.json import Jsonb

import ytempire
from ytempire import clock, paths
from ytempire.runs.execute import Execution, Plan
from ytempire.warehouse.connection import Warehouse

KILLED = "the run was killed before it ended"
NOT_MADE_YET = (
    psycopg.errors.InvalidSchemaName,
    psycopg.errors.UndefinedTable,
    psycopg.errors.UndefinedColumn,
)
"""What a schema answers that step 10 has not brought to this version."""


@cache
def code_version() -> str:
    """Return the version and, in a git checkout, the commit (``+changed`` with local edits)."""
    try:
        described = subprocess.run(
            ["git", "describe", "--always", "--dirty=+changed", "--exclude=*"],
            cwd=paths.project_root(),
            capture_output=True,
            text=True,
            timeout=10,
            check=True,
        )
    except (OSError, subprocess.SubprocessError):
        return ytempire.__version__
    return f"{ytempire.__version__} ({described.stdout.strip()})"


@dataclass
class RunRecord:
    """A row of pipeline_runs in the making.

    Attributes
    ----------
    chosen
        Of a report, the part of the network that it is about, by kind; empty: all of it.
    """

    batch_id: UUID
    notebook: str
    log_path: str | None = None
    chosen: dict[str, str] = field(default_factory=dict)
    run_id: UUID = field(default_factory=uuid4)
    started_at: datetime = field(default_factory=clock.now)

    def begin(self, warehouse: Warehouse, execution: Plan) -> None:
        """Write the row as running, so that a killed run leaves its trace."""
        self.started_at = clock.now()
        values = self._values(execution) | dict.fromkeys(_OUTCOME) | {"status": "running"}
        self._write(warehouse, values)

    def finish(
        self, warehouse: Warehouse, execution: Execution, seconds: float, output_path: str
    ) -> None:
        """Write what became of it."""
        result = execution.result
        failed = execution.error is not None or (result is not None and not result.success)
        values = self._values(execution) | {
            "window_start": result and result.window_start,
            "window_end": result and result.window_end,
            "ended_at": clock.now(),
            "duration_seconds": seconds,
            "status": "failed" if failed else "ok",
            "outcome": result and result.note,
            "rows_in": result and result.records_processed,
            "rows_out": result and result.rows_written,
            "rows_rejected": result and result.rejected,
            "written": Jsonb(result.written) if result else None,
            "output_path": output_path,
            "error": execution.error,
            "cells_seconds": execution.cells.seconds,
            "import_seconds": execution.cells.import_seconds,
        }
        self._write(warehouse, values)

    def _values(self, execution: Plan) -> dict[str, Any]:
        return {
            "run_id": self.run_id,
            "batch_id": self.batch_id,
            "notebook": self.notebook,
            "parameters": Jsonb(execution.parameters),
            "code_version": code_version(),
            "notebook_sha256": execution.notebook_sha256,
            "parameters_sha256": execution.parameters_sha256,
            "started_at": self.started_at,
            "log_path": self.log_path,
            "pid": os.getpid(),
            "chosen": Jsonb(self.chosen) if self.chosen else None,
        }

    def _write(self, warehouse: Warehouse, values: dict[str, Any]) -> None:
        """Write the row. A schema that cannot hold it yet is left alone: step 10 makes it."""
        try:
            with warehouse.transaction("writer") as connection:
                connection.execute(_INSERT, values)
        except NOT_MADE_YET:
            return


def close_killed(warehouse: Warehouse) -> None:
    """Mark the runs that never ended as failed; call it when no other run can be going on."""
    try:
        with warehouse.transaction("writer") as connection:
            connection.execute(
                "update ytempire.pipeline_runs set status = 'failed', error = %s "
                "where status = 'running' and notebook like 'pipeline/%%'",
                [KILLED],
            )
    except NOT_MADE_YET:
        return


_OUTCOME = (
    "window_start",
    "window_end",
    "ended_at",
    "duration_seconds",
    "outcome",
    "rows_in",
    "rows_out",
    "rows_rejected",
    "written",
    "output_path",
    "error",
    "cells_seconds",
    "import_seconds",
)
_INSERT = """
insert into ytempire.pipeline_runs (
    run_id, batch_id, notebook, parameters, code_version, notebook_sha256, parameters_sha256,
    window_start, window_end, started_at, ended_at, duration_seconds, status, outcome,
    rows_in, rows_out, rows_rejected, written, output_path, error,
    log_path, pid, cells_seconds, import_seconds, chosen
) values (
    %(run_id)s, %(batch_id)s, %(notebook)s, %(parameters)s, %(code_version)s,
    %(notebook_sha256)s, %(parameters_sha256)s, %(window_start)s, %(window_end)s,
    %(started_at)s, %(ended_at)s, %(duration_seconds)s, %(status)s, %(outcome)s,
    %(rows_in)s, %(rows_out)s, %(rows_rejected)s, %(written)s, %(output_path)s, %(error)s,
    %(log_path)s, %(pid)s, %(cells_seconds)s, %(import_seconds)s,
    %(chosen)s
)
on conflict (run_id) do update set
    window_start = excluded.window_start, window_end = excluded.window_end,
    ended_at = excluded.ended_at, duration_seconds = excluded.duration_seconds,
    status = excluded.status, outcome = excluded.outcome, rows_in = excluded.rows_in,
    rows_out = excluded.rows_out, rows_rejected = excluded.rows_rejected,
    written = excluded.written, output_path = excluded.output_path, error = excluded.error,
    cells_seconds = excluded.cells_seconds, import_seconds = excluded.import_seconds
"""
