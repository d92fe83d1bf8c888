"""What the product tells others: `AnalyticsUpdated`, in version 1, on ``analytics-updates``."""

from __future__ import annotations

from datetime import date
from typing import Literal
from uuid import UUID

from pydantic import Field

from ytempire.stream.event_fields import Instant, Part


class StepDone(Part):
    """A step of a pipeline run that has ended."""

    step: str
    """Name of the notebook, as ``pipeline/23_ingest_costs``."""
    status: Literal["ok", "failed"]
    code_version: str
    rows_in: int | None = None
    """Rows read from the sources."""
    rows_rejected: int | None = None
    written: dict[str, int] = Field(default_factory=dict)
    """Rows added or changed, by table."""
    window_start: Instant | None = None
    """Beginning of the window that the step covered; null: it has none."""
    window_end: Instant | None = None
    """End of the window; not part of it."""


class AnalyticsUpdated(Part):
    """A run of the pipeline has ended, and this is what changed.

    A reader counts each ``event_id`` once: a message that was not confirmed is sent again.
    """

    event_type: Literal["analytics_updated"]
    schema_version: Literal[1]
    event_id: UUID
    occurred_at: Instant
    """When the run ended, real time."""
    producer: str
    batch_id: UUID
    """The run; one that was continued tells again, of all its steps."""
    job: str | None = None
    """The schedule's job that ran it; null: it was asked for by hand."""
    is_part: bool
    """It was asked for some steps or for a date."""
    pacific_date: date | None = None
    """The Pacific day that it was asked for; null: none."""
    began_at: Instant
    as_of: Instant
    """The product's clock when the run ended: what was known then is in the tables."""
    is_complete: bool
    """Every step ran, and none failed."""
    steps: tuple[StepDone, ...]
    tables: dict[str, int]
    """Rows added or changed, by table, over all steps; tables where none was are left out."""


PUBLISHED: dict[str, type[AnalyticsUpdated]] = {"analytics_updated": AnalyticsUpdated}
"""Event type -> model, of what goes out on `topics.ANALYTICS_UPDATES`."""
