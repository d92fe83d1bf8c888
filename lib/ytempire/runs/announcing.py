"""Tells others what a run of the pipeline changed: one message a run, when it has ended."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any
from uuid import uuid4

import psycopg
from psycopg.rows import dict_row

from ytempire import clock
from ytempire.warehouse import outbox

if TYPE_CHECKING:
    from ytempire.runs.batches import Batch

TOPIC = "analytics-updates"
KEY = "pipeline"
"""One key, so that readers get the runs in the order in which they ended."""
EVENT_TYPE, SCHEMA_VERSION = "analytics_updated", 1
PRODUCER = "ytempire-analytics"
# Of a step that ran more than once in a run, as one that was continued, the last time counts; the
# server's own order tells which that is, where a virtual clock stands still.
_STEPS = """
select distinct on (notebook)
    notebook as step, status, code_version, rows_in, rows_rejected, written, window_start,
    window_end
from ytempire.pipeline_runs
where batch_id = %s and status <> 'running'
order by notebook, age(xmin), started_at desc
"""


def announce(connection: psycopg.Connection, batch: Batch) -> None:
    """Write the message of a run, in the transaction that notes its end."""
    with connection.cursor(row_factory=dict_row) as cursor:
        steps = cursor.execute(_STEPS, [batch.batch_id]).fetchall()
    outbox.put(connection, TOPIC, KEY, _payload(batch, steps))


def _payload(batch: Batch, steps: Sequence[dict[str, Any]]) -> dict[str, Any]:
    ended = {step["step"] for step in steps if step["status"] == "ok"}
    tables: Counter[str] = Counter()
    for step in steps:
        tables.update(step["written"] or {})
    return {
        "event_type": EVENT_TYPE,
        "schema_version": SCHEMA_VERSION,
        "event_id": str(uuid4()),
        "occurred_at": _text(clock.wall_now()),
        "producer": PRODUCER,
        "batch_id": str(batch.batch_id),
        "job": batch.job,
        "is_part": batch.is_part,
        "pacific_date": batch.pacific_date and batch.pacific_date.isoformat(),
        "began_at": _text(batch.began_at),
        "as_of": _text(clock.now()),
        "is_complete": ended.issuperset(batch.steps),
        "steps": [
            step
            | {
                "written": step["written"] or {},
                "window_start": step["window_start"] and _text(step["window_start"]),
                "window_end": step["window_end"] and _text(step["window_end"]),
            }
            for step in steps
        ],
        "tables": {table: rows for table, rows in sorted(tables.items()) if rows},
    }


def _text(instant: datetime) -> str:
    return instant.isoformat()
