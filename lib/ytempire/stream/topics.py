"""The topics of the stream, and which event travels on which."""

from __future__ import annotations

VIDEO_EVENTS = "video-events"
COST_EVENTS = "cost-events"
API_EVENTS = "api-events"
CONSUMED = (VIDEO_EVENTS, COST_EVENTS, API_EVENTS)
"""What is read; the product's own word of what changed goes out on `ANALYTICS_UPDATES`."""
ANALYTICS_UPDATES = "analytics-updates"
DEFAULT_GROUP = "ytempire-analytics"
"""The consumer group, unless YTEMPIRE_KAFKA_GROUP names another."""

TOPIC_OF = {
    "video_generation_started": VIDEO_EVENTS,
    "video_generation_stage_complete": VIDEO_EVENTS,
    "video_generation_failed": VIDEO_EVENTS,
    "video_upload_started": VIDEO_EVENTS,
    "video_published": VIDEO_EVENTS,
    "cost_calculated": COST_EVENTS,
    "cost_threshold_exceeded": COST_EVENTS,
    "api_quota_update": API_EVENTS,
    "api_quota_warning": API_EVENTS,
}
"""Event type -> topic. A consumer believes an event on whatever topic it comes."""
