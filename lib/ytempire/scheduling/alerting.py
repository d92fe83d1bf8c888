"""Evaluates the alert rules: each few minutes as a job, and at once when a job failed for good."""

from __future__ import annotations

from time import monotonic

from ytempire.alerts import engine, notifying, rules
from ytempire.delivery import channels
from ytempire.parameters import Network
from ytempire.runs.pipeline_result import PipelineResult
from ytempire.settings import Settings
from ytempire.warehouse.connection import Warehouse


def evaluate(
    warehouse: Warehouse, settings: Settings, network: Network | None = None
) -> PipelineResult:
    """Evaluate every rule once and tell those who are named there.

    A webhook or mail server that does not answer fails nothing; its notices wait.
    """
    begun = monotonic()
    book, configured = rules.read(), channels.configured(settings)
    evaluated = engine.evaluate(warehouse, book, configured)
    posted = notifying.send(warehouse, settings, book.posting)
    return PipelineResult(
        success=not evaluated.failed,
        records_processed=evaluated.subjects,
        written={"alerts": evaluated.written, "alert_notifications": posted.notices},
        duration_seconds=monotonic() - begun,
        note=f"{evaluated.sentence()}; {posted.sentence(configured)}",
    )
