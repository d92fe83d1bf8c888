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

from ytempire.transform import bounds

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
    current_subscribers: pl.Int64 | None = bounds.counter()
    total_videos: pl.Int64 | None = bounds.counter()
    total_views: pl.Int64 | None = bounds.counter()
    is_monetized: pl.Boolean | None = _any()
    is_ours: pl.Boolean | None = _any(nullable=False)
    monthly_revenue_target: Price | None = _any()
    created_at: Instant | None = bounds.at(nullable=False)
    last_video_published_at: Instant | None = bounds.at()
    statistics_as_of: Instant | None = bounds.at()

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
    duration_seconds: pl.Int64 | None = bounds.counter(bounds.DURATION_SECONDS)
    resolution: pl.String | None = _text(20)
    file_size_mb: pl.Float64 | None = pa.Field(ge=0, lt=1e8, nullable=True)
    status: pl.String | None = _one_of(
        "queued", "generating", "processing", "uploading", "published", "failed", "deleted"
    )
    queued_at: Instant | None = bounds.at()
    generation_started_at: Instant | None = bounds.at()
    generation_completed_at: Instant | None = bounds.at()
    uploaded_at: Instant | None = bounds.at()
    published_at: Instant | None = bounds.at(ahead=bounds.SCHEDULED_AHEAD)
    views: pl.Int64 | None = bounds.counter()
    likes: pl.Int64 | None = bounds.counter()
    comments: pl.Int64 | None = bounds.counter()
    statistics_as_of: Instant | None = bounds.at()
    announced_at: Instant | None = bounds.at()

    class Config:
        """The primary key."""

        unique: ClassVar = ["video_id"]


class VideoMetricsTimeseries(pa.DataFrameModel):
    """``ytempire.video_metrics_timeseries``: one row a video and reading instant."""

    time: Instant = bounds.at(nullable=False)
    video_id: pl.String = _key()
    channel_id: pl.String = _key()
    views: pl.Int64 = bounds.counter()
    likes: pl.Int64 = bounds.counter()
    comments: pl.Int64 = bounds.counter()
    likes_state: pl.String = _one_of("ok", "hidden", "absent")
    comments_state: pl.String = _one_of("ok", "disabled", "absent")
    flags: Texts = _any(nullable=False)
    view_definition: pl.Int64 = pa.Field(ge=1, le=3, nullable=False)
    source: pl.String = _name()
    authorisation: pl.String = _one_of("owner", "public", "imported")
    expires_at: Instant = pa.Field(ge=bounds.BEGAN, nullable=True)
    views_delta: pl.Int64 | None = bounds.signed(bounds.COUNTED)
    shares: pl.Int64 | None = bounds.counter()
    watch_time_hours: pl.Float64 | None = pa.Field(ge=0, lt=bounds.WATCH_HOURS, nullable=True)
    impressions: pl.Int64 | None = bounds.counter()
    clicks: pl.Int64 | None = bounds.counter()
    retention_rate: pl.Float64 | None = pa.Field(ge=0, le=bounds.RETENTION, nullable=True)
    estimated_revenue_micros: pl.Int64 | None = bounds.signed(bounds.MICROS)

    class Config:
        """The primary key."""

        unique: ClassVar = ["video_id", "time"]


class VideoDailyFacts(pa.DataFrameModel):
    """``ytempire.video_daily_facts``: one row a video and Pacific day, signed counts."""

    video_id: pl.String = _key()
    channel_id: pl.String = _key()
    pacific_date: pl.Date = bounds.day()
    views: pl.Int64 = bounds.signed()
    engaged_views: pl.Int64 = bounds.signed()
    watch_seconds: pl.Int64 = bounds.signed(bounds.WATCH_SECONDS_IN_A_DAY)
    likes: pl.Int64 = bounds.signed()
    comments: pl.Int64 = bounds.signed()
    shares: pl.Int64 = bounds.signed()
    subscribers_gained: pl.Int64 = bounds.signed()
    subscribers_lost: pl.Int64 = bounds.signed()
    estimated_revenue_micros: pl.Int64 = bounds.signed(bounds.MICROS_IN_A_DAY)
    view_definition: pl.Int64 = pa.Field(ge=1, le=3, nullable=False)
    source: pl.String = _name()
    as_of: Instant = bounds.at(nullable=False)
    dislikes: pl.Int64 | None = bounds.signed()
    average_view_seconds: pl.Float64 | None = _any()
    average_view_ratio: pl.Float64 | None = _any()

    class Config:
        """The primary key."""

        unique: ClassVar = ["video_id", "pacific_date"]


class VideoReachDaily(pa.DataFrameModel):
    """``ytempire.video_reach_daily``: one row a video and Pacific day."""

    video_id: pl.String = _key()
    channel_id: pl.String = _key()
    pacific_date: pl.Date = bounds.day()
    impressions: pl.Int64 = bounds.counter(bounds.COUNTED_IN_A_DAY, nullable=False)
    ctr: pl.Float64 = pa.Field(ge=0, le=1, nullable=True)
    clicks: pl.Int64 = bounds.counter(bounds.COUNTED_IN_A_DAY)
    report_id: pl.String = _name()
    as_of: Instant = bounds.at(nullable=False)

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
    created_at: Instant = bounds.at(nullable=False)
    started_at: Instant = bounds.at()
    completed_at: Instant = bounds.at()
    failed_at: Instant = bounds.at()
    updated_at: Instant = bounds.at(nullable=False)
    cpu_seconds_used: pl.Float64 = pa.Field(ge=0, lt=1e10, nullable=True)
    gpu_seconds_used: pl.Float64 = pa.Field(ge=0, lt=1e10, nullable=True)
    memory_mb_peak: pl.Int64 = _small_count()
    hook: pl.String | None = _text(100)
    voice: pl.String | None = _text(100)
    thumbnail_style: pl.String | None = _text(100)
    is_told_by_events: pl.Boolean | None = _any(nullable=False)

    class Config:
        """The primary key."""

        unique: ClassVar = ["job_id"]


class CostLedger(pa.DataFrameModel):
    """``ytempire.cost_ledger``: one row a vendor call or compute charge; refunds are negative."""

    idempotency_key: pl.String = _name()
    occurred_at: Instant = bounds.at(nullable=False)
    recorded_at: Instant = bounds.at(nullable=False)
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
    amount_micros: pl.Int64 = bounds.signed(bounds.MICROS_IN_A_DAY, nullable=False)
    source: pl.String = _name()
    currency: pl.String | None = pa.Field(str_matches=r"^[A-Z]{3}$", nullable=False)
    currency_amount_micros: pl.Int64 | None = bounds.signed(bounds.CURRENCY_MICROS)
    usd_per_unit: Price | None = pa.Field(gt=0, nullable=False)
    basis: pl.String | None = _one_of("metered", "estimated", "invoiced", "allocated")
    price_version: pl.String | None = _any()

    class Config:
        """The key that makes a replay harmless."""

        unique: ClassVar = ["idempotency_key"]
