"""One valid event of each type, as a service of the company would send it."""

import uuid
from typing import Any

from ytempire.stream.events import MODELS

CHANNEL = "UCexample_channel-0000000"
_COMMON = {
    "schema_version": 1,
    "event_id": "0f1f3d9c-6c3b-4a53-9b0a-6f1f2f3f4f5f",
    "occurred_at": "2026-11-20T10:00:00.123Z",
    "producer": "factory",
}
_JOB = {
    "job_id": "1b1b3d9c-6c3b-4a53-9b0a-6f1f2f3f4f5f",
    "video_id": "2c2c3d9c-6c3b-4a53-9b0a-6f1f2f3f4f5f",
    "channel_id": CHANNEL,
    "attempt": 1,
}


def line(**changes: Any) -> dict[str, Any]:
    """Return a line of a cost."""
    return {
        "call_id": str(uuid.uuid4()),
        "occurred_at": "2026-11-20T09:58:00Z",
        "stage": "voice",
        "vendor": "elevenlabs",
        "component": "characters",
        "quantity": 1500,
        "unit": "character",
        "unit_price_usd": 0.00011,
        "amount_usd": 0.165,
        "job_id": _JOB["job_id"],
        "attempt": 1,
    } | changes


def told(kind: str, **changes: Any) -> dict[str, Any]:
    """Return a valid event of a type, with changes; ... leaves a field out."""
    own: dict[str, dict[str, Any]] = {
        "video_generation_started": _JOB | {"topic": "Ten Rivers", "style": "list"},
        "video_generation_stage_complete": _JOB
        | {"seq": 2, "stage": "voice", "entered_at": "2026-11-20T09:57:00+00:00"},
        "video_generation_failed": _JOB
        | {"stage": "voice", "error_class": "vendor_5xx", "error_message": "503"},
        "video_upload_started": _JOB,
        "video_published": {
            "video_id": _JOB["video_id"],
            "channel_id": CHANNEL,
            "youtube_video_id": "dQw4w9WgXcQ",
            "title": "Ten Rivers",
            "published_at": "2026-11-20T10:00:00Z",
        },
        "cost_calculated": {
            "video_id": _JOB["video_id"],
            "channel_id": CHANNEL,
            "total_cost": 0.33,
            "lines": [line(), line()],
        },
        "cost_threshold_exceeded": {
            "video_id": _JOB["video_id"],
            "channel_id": CHANNEL,
            "total_cost": 3.02,
            "threshold": 3,
        },
        "api_quota_update": {"project": "default", "bucket": "batchGetStats", "remaining": 900},
        "api_quota_warning": {"project": "default", "bucket": "general", "remaining": 90},
    }
    assert set(own) == set(MODELS)
    said = {"event_type": kind} | _COMMON | own[kind] | changes
    return {name: value for name, value in said.items() if value is not ...}
