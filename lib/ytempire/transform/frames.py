"""What a row of each target table must be: the declared frames, named after the tables.

A column is required when every writer must give it; an optional one may be left out of a
frame, and the table then keeps what it has. Types and limits are those of sql/migrations:
text that does not fit, or a key that is no UUID, is refused here, where one row is refused
and not the whole batch.
"""

from __future__ import annotations

from typing import Annotated, Any, ClassVar

import pandera.polars as pa
import polars as pl

Instant = Annotated[pl.Datetime, "us", "UTC"]
Texts = Annotated[pl.List, pl.String]
Price = Annotated[pl.Decimal, 38, 12]

_UUID = r"^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$"
_INTEGER_MAX = 2**31 - 1
_FORMATS = ["long", "shorts", "live"]


def _key(nullable: bool = False) -> Any:
    return pa.Field(str_matches=_UUID, nullable=nullable)


def _text(longest: int | None = None, nullable: bool = True) -> Any:
    if longest is None:
        return pa.Field(nullable=nullable)
    return pa.Field(str_length={"max_value": longest}, nullable=nullable)


def _name(longest: int | None = None) -> Any:
    """Text that must be there and must say something."""
    limits = {"min_value": 1} if longest is None else {"min_value": 1, "max_value": longest}
    return pa.Field(str_length=limits, nullable=False)


def _one_of(*words: str, nullable: bool = False) -> Any:
    return pa.Field(isin=list(words), nullable=nullable)


def _count(nullable: bool = True) -> Any:
    return pa.Field(ge=0, nullable=nullable)


def _small_count(nullable: bool = True) -> Any:
    return pa.Field(ge=0, le=_INTEGER_MAX, nullable=nullable)


def _any(nullable: bool = True) -> Any:
    return pa.Field(nullable=nullable)


class Channels(pa.DataFrameModel):
    """``ytempire.channels``: one row a channel."""

    channel_id: pl.String = _key()
    channel_name: pl.String = _name(255)
    youtube_channel_id: pl.String | None = _text(50)
    channel_handle: pl.String | None = _text(100)
    niche: pl.String | None = _text(100)
    status: pl.String | None = _one_of("active", "paused", "suspended", "archived")
    tier: pl.String | None = _one_of("test", "standard", "premium", "flagship")
    current_subscribers: pl.Int64 | None = _count()
    total_videos: pl.Int64 | None = _count()
    total_views: pl.Int64 | None = _count()
    is_monetized: pl.Boolean | None = _any()
    is_ours: pl.Boolean | None = _any(nullable=False)
    monthly_revenue_target: Price | None = _any()
    created_at: Instant | None = _any(nullable=False)
    last_video_published_at: Instant | None = _any()
    statistics_as_of: Instant | None = _any()

    class Config:
        """The primary key."""

        unique: ClassVar = ["channel_id"]


class Videos(pa.DataFrameModel):
    """``ytempire.videos``: one row a video; the factory's columns are optional."""

    video_id: pl.String = _key()
    channel_id: pl.String = _key()
    title: pl.String = _name(500)
    youtube_video_id: pl.String | None = _text(20)
    factory_video_id: pl.String | None = _key(nullable=True)
    description: pl.String | None = _text()
    tags: Texts | None = _any()
    category: pl.String | None = _text(100)
    content_type: pl.String | None = _one_of(
        "educational", "entertainment", "news", "tutorial", "review", nullable=True
    )
    format: pl.String | None = _one_of(*_FORMATS, nullable=True)
    generation_method: pl.String | None = _text(50)
    script_id: pl.String | None = _key(nullable=True)
    thumbnail_id: pl.String | None = _key(nullable=True)
    duration_seconds: pl.Int64 | None = _small_count()
    resolution: pl.String | None = _text(20)
    file_size_mb: pl.Float64 | None = pa.Field(ge=0, lt=1e8, nullable=True)
    status: pl.String | None = _one_of(
        "queued", "generating", "processing", "uploading", "published", "failed", "deleted"
    )
    queued_at: Instant | None = _any()
    generation_started_at: Instant | None = _any()
    generation_completed_at: Instant | None = _any()
    uploaded_at: Instant | None = _any()
    published_at: Instant | None = _any()
    views: pl.Int64 | None = _count()
    likes: pl.Int64 | None = _count()
    comments: pl.Int64 | None = _count()
    statistics_as_of: Instant | None = _any()

    class Config:
        """The primary key."""

        unique: ClassVar = ["video_id"]


class VideoMetricsTimeseries(pa.DataFrameModel):
    """``ytempire.video_metrics_timeseries``: one row a video and reading instant."""

    time: Instant = _any(nullable=False)
    video_id: pl.String = _key()
    channel_id: pl.String = _key()
    views: pl.Int64 = _count()
    likes: pl.Int64 = _count()
    comments: pl.Int64 = _count()
    likes_state: pl.String = _one_of("ok", "hidden", "absent")
    comments_state: pl.String = _one_of("ok", "disabled", "absent")
    flags: Texts = _any(nullable=False)
    view_definition: pl.Int64 = pa.Field(ge=1, le=3, nullable=False)
    source: pl.String = _name()
    authorisation: pl.String = _one_of("owner", "public", "imported")
    expires_at: Instant = _any()
    views_delta: pl.Int64 | None = _any()
    shares: pl.Int64 | None = _count()
    watch_time_hours: pl.Float64 | None = pa.Field(ge=0, lt=1e12, nullable=True)
    impressions: pl.Int64 | None = _count()
    clicks: pl.Int64 | None = _count()
    retention_rate: pl.Float64 | None = pa.Field(ge=0, nullable=True)
    estimated_revenue_micros: pl.Int64 | None = _any()

    class Config:
        """The primary key."""

        unique: ClassVar = ["video_id", "time"]


class VideoDailyFacts(pa.DataFrameModel):
    """``ytempire.video_daily_facts``: one row a video and Pacific day, signed counts."""

    video_id: pl.String = _key()
    channel_id: pl.String = _key()
    pacific_date: pl.Date = _any(nullable=False)
    views: pl.Int64 = _any()
    engaged_views: pl.Int64 = _any()
    watch_seconds: pl.Int64 = _any()
    likes: pl.Int64 = _any()
    comments: pl.Int64 = _any()
    shares: pl.Int64 = _any()
    subscribers_gained: pl.Int64 = _any()
    subscribers_lost: pl.Int64 = _any()
    estimated_revenue_micros: pl.Int64 = _any()
    view_definition: pl.Int64 = pa.Field(ge=1, le=3, nullable=False)
    source: pl.String = _name()
    as_of: Instant = _any(nullable=False)
    dislikes: pl.Int64 | None = _any()

    class Config:
        """The primary key."""

        unique: ClassVar = ["video_id", "pacific_date"]


class VideoReachDaily(pa.DataFrameModel):
    """``ytempire.video_reach_daily``: one row a video and Pacific day."""

    video_id: pl.String = _key()
    channel_id: pl.String = _key()
    pacific_date: pl.Date = _any(nullable=False)
    impressions: pl.Int64 = _count(nullable=False)
    ctr: pl.Float64 = pa.Field(ge=0, le=1, nullable=True)
    clicks: pl.Int64 = _count()
    report_id: pl.String = _name()
    as_of: Instant = _any(nullable=False)

    class Config:
        """The primary key."""

        unique: ClassVar = ["video_id", "pacific_date"]


class VideoGenerationJobs(pa.DataFrameModel):
    """``ytempire.video_generation_jobs``: one row a job, a retry being a job of its own."""

    job_id: pl.String = _key()
    channel_id: pl.String = _key()
    video_id: pl.String = _key(nullable=True)
    factory_video_id: pl.String = _key(nullable=True)
    priority: pl.Int64 = pa.Field(ge=1, le=10, nullable=True)
    topic: pl.String = _name(500)
    style: pl.String = _text(100)
    target_duration_seconds: pl.Int64 = _small_count()
    current_stage: pl.String = _name(50)
    stages_completed: pl.String = _any(nullable=False)
    stage_timings: pl.String = _any(nullable=False)
    progress_percentage: pl.Int64 = pa.Field(ge=0, le=100, nullable=False)
    status: pl.String = _one_of("queued", "processing", "completed", "failed", "cancelled")
    error_message: pl.String = _text()
    retry_count: pl.Int64 = _small_count(nullable=False)
    created_at: Instant = _any(nullable=False)
    started_at: Instant = _any()
    completed_at: Instant = _any()
    failed_at: Instant = _any()
    updated_at: Instant = _any(nullable=False)
    cpu_seconds_used: pl.Float64 = pa.Field(ge=0, lt=1e10, nullable=True)
    gpu_seconds_used: pl.Float64 = pa.Field(ge=0, lt=1e10, nullable=True)
    memory_mb_peak: pl.Int64 = _small_count()

    class Config:
        """The primary key."""

        unique: ClassVar = ["job_id"]


class CostLedger(pa.DataFrameModel):
    """``ytempire.cost_ledger``: one row a vendor call or compute charge; refunds are negative."""

    idempotency_key: pl.String = _name()
    occurred_at: Instant = _any(nullable=False)
    recorded_at: Instant = _any(nullable=False)
    channel_id: pl.String = _key(nullable=True)
    factory_video_id: pl.String = _key(nullable=True)
    job_id: pl.String = _key(nullable=True)
    attempt: pl.Int64 = _small_count()
    stage: pl.String = _text()
    vendor: pl.String = _name()
    component: pl.String = _name()
    quantity: Price = _any(nullable=False)
    unit: pl.String = _name()
    unit_price_usd: Price = pa.Field(lt=100_000_000, gt=-100_000_000, nullable=False)
    amount_micros: pl.Int64 = _any(nullable=False)
    source: pl.String = _name()
    currency: pl.String | None = pa.Field(str_matches=r"^[A-Z]{3}$", nullable=False)
    currency_amount_micros: pl.Int64 | None = _any()
    usd_per_unit: Price | None = pa.Field(gt=0, nullable=False)
    basis: pl.String | None = _one_of("metered", "estimated", "invoiced", "allocated")
    price_version: pl.String | None = _any()

    class Config:
        """The key that makes a replay harmless."""

        unique: ClassVar = ["idempotency_key"]
