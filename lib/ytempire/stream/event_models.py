"""The events: what each says, in version 1.

Flat JSON, as the data model reads it: ``event_type``, ``channel_id``, ``total_cost``,
``remaining`` stand at the top. ``channel_id`` is YouTube's, ``video_id`` the company's own id of
a production (``videos.factory_video_id`` here), ``job_id`` that of one attempt at it.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated, Literal, Self
from uuid import UUID

from pydantic import Field, model_validator

from ytempire.stream.event_fields import (
    INTEGER_MAX,
    Attempt,
    ChannelId,
    Count,
    Instant,
    Name,
    Part,
    Price,
    Quantity,
    SignedUsd,
    Stage,
    Title,
    Usd,
    Version1,
    Words,
    YoutubeVideoId,
)

MOST_LINES = 1000
"""Lines of one video's cost: a production buys some twenty times."""


class _Event(Part):
    """What every event says."""

    schema_version: Version1
    """Version of the event's meaning."""
    event_id: UUID
    """The event's own id: what is told twice under it counts once."""
    occurred_at: Instant
    """When it happened, with a zone."""
    producer: Name | None = None
    """Who says so, for those who look for the cause."""


class _OfJob(_Event):
    job_id: UUID
    """The attempt's job."""
    video_id: UUID
    """The production, by the company's own id."""
    channel_id: ChannelId
    """YouTube's id of the channel it is made for."""
    attempt: Attempt
    """Which attempt at the video, from 1."""


class VideoGenerationStarted(_OfJob):
    """A job left the queue."""

    event_type: Literal["video_generation_started"]
    topic: Title
    """What the video is about, or its title."""
    style: Name | None = None
    priority: Annotated[int, Field(ge=1, le=10)] = 5
    target_duration_seconds: Annotated[int, Field(ge=0, le=INTEGER_MAX)] | None = None
    queued_at: Instant | None = None
    """When the job was created."""

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.queued_at is not None and self.queued_at > self.occurred_at:
            raise ValueError("queued_at is after occurred_at, when the job left the queue")
        return self


class VideoGenerationStageComplete(_OfJob):
    """A job left a stage at ``occurred_at``."""

    event_type: Literal["video_generation_stage_complete"]
    seq: Annotated[int, Field(ge=0, le=INTEGER_MAX)]
    """Order of the stage within the attempt, from 0, which is the queue."""
    stage: Stage
    """queued, script, voice, visuals, render or upload."""
    entered_at: Instant
    outcome: Literal["ok", "failed", "cancelled", "timeout"] = "ok"
    error_class: Name | None = None
    is_last: bool = False
    """The job is done with it."""

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.entered_at > self.occurred_at:
            raise ValueError("entered_at is after occurred_at, when the stage was left")
        return self


class VideoGenerationFailed(_OfJob):
    """A job ended without a video."""

    event_type: Literal["video_generation_failed"]
    stage: Stage
    """The stage it ended in."""
    error_message: Words
    error_class: Name | None = None
    status: Literal["failed", "cancelled"] = "failed"


class VideoUploadStarted(_OfJob):
    """A job entered its upload."""

    event_type: Literal["video_upload_started"]


class VideoPublished(_Event):
    """A video is public on YouTube."""

    event_type: Literal["video_published"]
    video_id: UUID
    """The production, by the company's own id."""
    channel_id: ChannelId
    youtube_video_id: YoutubeVideoId
    title: Title
    published_at: Instant
    job_id: UUID | None = None
    """The job that made it."""
    duration_seconds: Annotated[int, Field(ge=0, le=10_000_000)] | None = None
    format: Literal["long", "shorts", "live"] | None = None


class CostLine(Part):
    """One charge: a vendor's call, or the use of a machine."""

    call_id: UUID
    """The charge's own id: the ledger takes it once, whoever tells it."""
    occurred_at: Instant
    stage: Stage
    vendor: Name
    component: Name
    """What was bought; of our own machines cpu, gpu, storage or bandwidth."""
    quantity: Quantity
    unit: Name
    unit_price_usd: Price
    amount_usd: SignedUsd
    """In whole micro-dollars; negative: a refund."""
    job_id: UUID
    attempt: Attempt


class CostCalculated(_Event):
    """What a production has cost so far: all its charges, and their sum."""

    event_type: Literal["cost_calculated"]
    channel_id: ChannelId
    total_cost: Usd
    """Dollars: exactly the sum of the lines."""
    lines: Annotated[tuple[CostLine, ...], Field(min_length=1, max_length=MOST_LINES)]
    """All charges of the video so far."""
    video_id: UUID | None = None
    """The production, by the company's own id; null: nothing was published, and a job is told."""
    job_id: UUID | None = None

    @model_validator(mode="after")
    def _adds_up(self) -> Self:
        if self.video_id is None and self.job_id is None:
            raise ValueError("it names neither video_id nor job_id: tell whose cost it is")
        total = sum((line.amount_usd for line in self.lines), Decimal(0))
        if total != self.total_cost:
            raise ValueError(
                f"the lines add up to {total}, and total_cost says {self.total_cost}: "
                "tell all lines of the cost, and their exact sum"
            )
        if len({line.call_id for line in self.lines}) < len(self.lines):
            raise ValueError("a call_id is told twice: each line is a charge of its own")
        return self


class CostThresholdExceeded(_Event):
    """The company's own word that a production has become too dear."""

    event_type: Literal["cost_threshold_exceeded"]
    video_id: UUID
    channel_id: ChannelId
    total_cost: Usd
    threshold: Usd


class ApiQuotaUpdate(_Event):
    """What a Google project has left of a quota bucket on the Pacific day of ``occurred_at``."""

    event_type: Literal["api_quota_update"]
    project: Name
    remaining: Count
    bucket: Name = "general"
    """As Google names it: general, batchGetStats, search.list, videos.insert."""
    used: Count | None = None
    limit: Count | None = None


class ApiQuotaWarning(_Event):
    """The company's own word that a quota runs low."""

    event_type: Literal["api_quota_warning"]
    project: Name
    bucket: Name
    remaining: Count
    limit: Count | None = None
    threshold: Count | None = None
