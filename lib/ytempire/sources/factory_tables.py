"""What is read of the company's production database: its tables, columns and types."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import polars as pl

_INSTANT = pl.Datetime("us", "UTC")
_EXACT = pl.Decimal(38, 12)
UUID = "uuid"
"""Read as text: ids travel in frames as their text form."""


@dataclass(frozen=True)
class FactoryTable:
    """One table of schema ``factory``.

    Attributes
    ----------
    name
        Table name.
    watermark
        Column that says when a row, as it is, became known.
    columns
        Column -> polars type, or ``uuid``.
    optional
        Columns of text that a production database need not have: null then.
    """

    name: str
    watermark: str
    columns: dict[str, Any]
    optional: tuple[str, ...] = ()

    def schema(self) -> dict[str, Any]:
        """Return the frame's schema."""
        there = {n: pl.String if kind == UUID else kind for n, kind in self.columns.items()}
        return there | dict.fromkeys(self.optional, pl.String)

    def selected(self) -> str:
        """Return the select list, of ``t``."""
        there = [f"t.{n}::text" if kind == UUID else f"t.{n}" for n, kind in self.columns.items()]
        return ", ".join(there + [f"to_jsonb(t) ->> '{n}' as {n}" for n in self.optional])


CHANNELS = FactoryTable(
    "channels",
    "updated_at",
    {
        "channel_id": UUID,
        "youtube_channel_id": pl.String,
        "channel_name": pl.String,
        "channel_handle": pl.String,
        "niche": pl.String,
        "tier": pl.String,
        "status": pl.String,
        "monthly_revenue_target_usd": _EXACT,
        "created_at": _INSTANT,
        "updated_at": _INSTANT,
    },
)

VIDEOS = FactoryTable(
    "videos",
    "updated_at",
    {
        "video_id": UUID,
        "channel_id": UUID,
        "youtube_video_id": pl.String,
        "title": pl.String,
        "description": pl.String,
        "tags": pl.List(pl.String),
        "category": pl.String,
        "content_type": pl.String,
        "format": pl.String,
        "generation_method": pl.String,
        "script_id": UUID,
        "thumbnail_id": UUID,
        "duration_seconds": pl.Int64,
        "resolution": pl.String,
        "file_size_mb": pl.Float64,
        "status": pl.String,
        "queued_at": _INSTANT,
        "generation_started_at": _INSTANT,
        "generation_completed_at": _INSTANT,
        "uploaded_at": _INSTANT,
        "published_at": _INSTANT,
        "updated_at": _INSTANT,
    },
)

JOBS = FactoryTable(
    "jobs",
    "updated_at",
    {
        "job_id": UUID,
        "video_id": UUID,
        "channel_id": UUID,
        "priority": pl.Int64,
        "topic": pl.String,
        "style": pl.String,
        "target_duration_seconds": pl.Int64,
        "current_stage": pl.String,
        "status": pl.String,
        "progress_percentage": pl.Int64,
        "error_message": pl.String,
        "retry_count": pl.Int64,
        "created_at": _INSTANT,
        "started_at": _INSTANT,
        "completed_at": _INSTANT,
        "failed_at": _INSTANT,
        "cpu_seconds_used": pl.Float64,
        "gpu_seconds_used": pl.Float64,
        "memory_mb_peak": pl.Int64,
        "updated_at": _INSTANT,
    },
    optional=("hook", "voice", "thumbnail_style"),
)

JOB_STAGES = FactoryTable(
    "job_stages",
    "left_at",
    {
        "job_id": UUID,
        "attempt": pl.Int64,
        "seq": pl.Int64,
        "stage": pl.String,
        "entered_at": _INSTANT,
        "left_at": _INSTANT,
        "outcome": pl.String,
        "error_class": pl.String,
    },
)

VENDOR_CALLS = FactoryTable(
    "vendor_calls",
    "recorded_at",
    {
        "call_id": UUID,
        "occurred_at": _INSTANT,
        "recorded_at": _INSTANT,
        "job_id": UUID,
        "video_id": UUID,
        "channel_id": UUID,
        "attempt": pl.Int64,
        "stage": pl.String,
        "vendor": pl.String,
        "component": pl.String,
        "quantity": _EXACT,
        "unit": pl.String,
        "unit_price_usd": _EXACT,
        "amount_micros": pl.Int64,
        "model": pl.String,
        "request_id": pl.String,
        "http_status": pl.Int64,
        "latency_ms": pl.Int64,
    },
)

AI_USAGE = FactoryTable(
    "ai_usage",
    "used_at",
    {
        "used_at": _INSTANT,
        "vendor": pl.String,
        "model": pl.String,
        "job_id": UUID,
        "attempt": pl.Int64,
        "input_tokens": pl.Int64,
        "cached_input_tokens": pl.Int64,
        "output_tokens": pl.Int64,
        "characters": pl.Int64,
        "images": pl.Int64,
        "seconds": pl.Float64,
        "http_status": pl.Int64,
        "error_class": pl.String,
        "latency_ms": pl.Int64,
        "request_id": pl.String,
    },
)

HOST_SAMPLES = FactoryTable(
    "host_samples",
    "sampled_at",
    {
        "sampled_at": _INSTANT,
        "host": pl.String,
        "cpu_pct": pl.Float64,
        "load1": pl.Float64,
        "mem_used": pl.Int64,
        "mem_total": pl.Int64,
        "gpu_index": pl.Int64,
        "gpu_util_pct": pl.Float64,
        "gpu_mem_used": pl.Int64,
        "gpu_mem_total": pl.Int64,
        "disk_path": pl.String,
        "disk_free": pl.Int64,
        "disk_total": pl.Int64,
    },
)

VENDOR_INVOICES = FactoryTable(
    "vendor_invoices",
    "received_at",
    {
        "vendor": pl.String,
        "period_start": pl.Date,
        "period_end": pl.Date,
        "amount_micros": pl.Int64,
        "currency": pl.String,
        "received_at": _INSTANT,
    },
    optional=("invoice",),
)

REVENUE_STATEMENTS = FactoryTable(
    "revenue_statements",
    "finalised_at",
    {
        "source_ref": pl.String,
        "payee": pl.String,
        "month": pl.Date,
        "kind": pl.String,
        "youtube_channel_id": pl.String,
        "amount_micros": pl.Int64,
        "currency": pl.String,
        "finalised_at": _INSTANT,
    },
    optional=("statement",),
)
