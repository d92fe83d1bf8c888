"""What a row of the factory's operations must be: the declared frames, named after the tables."""

from __future__ import annotations

from typing import ClassVar

import pandera.polars as pa
import polars as pl

from ytempire.transform import bounds
from ytempire.transform.frames import Instant

_UUID = r"^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$"
_NAME = {"min_value": 1}
_INTEGER_MAX = 2**31 - 1


class AiUsage(pa.DataFrameModel):
    """``ytempire.ai_usage``: one row a request to an AI service."""

    idempotency_key: pl.String = pa.Field(str_length=_NAME)
    used_at: Instant = bounds.at(nullable=False)
    vendor: pl.String = pa.Field(str_length=_NAME)
    model: pl.String = pa.Field(str_length=_NAME)
    request_id: pl.String = pa.Field(nullable=True)
    job_id: pl.String = pa.Field(str_matches=_UUID, nullable=True)
    attempt: pl.Int64 = pa.Field(ge=1, le=_INTEGER_MAX, nullable=True)
    input_tokens: pl.Int64 = bounds.counter()
    cached_input_tokens: pl.Int64 = bounds.counter()
    output_tokens: pl.Int64 = bounds.counter()
    characters: pl.Int64 = bounds.counter()
    images: pl.Int64 = pa.Field(ge=0, le=_INTEGER_MAX, nullable=True)
    media_seconds: pl.Float64 = pa.Field(ge=0, nullable=True)
    http_status: pl.Int64 = pa.Field(ge=0, le=999, nullable=True)
    error_class: pl.String = pa.Field(nullable=True)
    latency_ms: pl.Int64 = pa.Field(ge=0, le=_INTEGER_MAX, nullable=True)
    source: pl.String = pa.Field(str_length=_NAME)

    class Config:
        """The key that makes a replay harmless."""

        unique: ClassVar = ["idempotency_key"]


class SystemSamples(pa.DataFrameModel):
    """``ytempire.system_samples``: one row an instant, host, GPU and disk."""

    sampled_at: Instant = bounds.at(nullable=False)
    host: pl.String = pa.Field(str_length=_NAME)
    gpu_index: pl.Int64 = pa.Field(ge=-1, le=1000)
    disk_path: pl.String = pa.Field()
    cpu_ratio: pl.Float64 = pa.Field(ge=0, le=1, nullable=True)
    load_1m: pl.Float64 = pa.Field(ge=0, nullable=True)
    memory_used_bytes: pl.Int64 = bounds.counter(bounds.BYTES)
    memory_total_bytes: pl.Int64 = bounds.counter(bounds.BYTES)
    gpu_ratio: pl.Float64 = pa.Field(ge=0, le=1, nullable=True)
    gpu_memory_used_bytes: pl.Int64 = bounds.counter(bounds.BYTES)
    gpu_memory_total_bytes: pl.Int64 = bounds.counter(bounds.BYTES)
    disk_free_bytes: pl.Int64 = bounds.counter(bounds.BYTES)
    disk_total_bytes: pl.Int64 = bounds.counter(bounds.BYTES)
    source: pl.String = pa.Field(str_length=_NAME)

    class Config:
        """The primary key."""

        unique: ClassVar = ["sampled_at", "host", "gpu_index", "disk_path"]


class JobStageEvents(pa.DataFrameModel):
    """``ytempire.job_stage_events``: one row a job, attempt and stage entered."""

    job_id: pl.String = pa.Field(str_matches=_UUID)
    attempt: pl.Int64 = pa.Field(ge=1, le=_INTEGER_MAX)
    seq: pl.Int64 = pa.Field(ge=0, le=_INTEGER_MAX)
    stage: pl.String = pa.Field(str_length=_NAME)
    entered_at: Instant = bounds.at(nullable=False)
    left_at: Instant = bounds.at()
    outcome: pl.String = pa.Field(isin=["ok", "failed", "cancelled", "timeout"], nullable=True)
    error_class: pl.String = pa.Field(nullable=True)
    event_id: pl.String | None = pa.Field(nullable=True)

    @pa.dataframe_check(error="left_at: before entered_at")
    def is_left_after_it_was_entered(cls, data: pa.PolarsData) -> pl.LazyFrame:  # noqa: N805
        """Refuse a stage that ended before it began."""
        return data.lazyframe.select((pl.col("left_at") >= pl.col("entered_at")).fill_null(True))

    class Config:
        """The primary key."""

        unique: ClassVar = ["job_id", "attempt", "seq"]
