"""What the executive page asks."""

from __future__ import annotations

from collections.abc import Mapping

from ytempire.dashboards.questions import Question
from ytempire.metrics.registry import COST_TARGET_MICROS

STALE_HOURS = 26
"""A daily pipeline that is two hours late is stale."""

_TOLD = ("youtube_analytics",)
_COUNTED = ("youtube_data/video_metrics_timeseries",)
_LISTED = ("youtube_data/channels",)
_FOUND = ("youtube_data/videos",)
_SPENT = ("internal_db/vendor_calls",)
_MADE = ("internal_db/jobs", "internal_db/job_stage_events")


def questions(
    days: int, ranking_days: int, rows: int, heat_days: int, thresholds: Mapping[str, int]
) -> tuple[Question, ...]:
    """Return the page's questions, as `Executive` explains their parameters."""
    return (
        Question("periods", "executive/periods", {"rows": rows}),
        Question(
            "active_channels",
            "executive/active_channels",
            {},
            ("active_channels",),
            ("youtube_data/channels",),
        ),
        Question("revenue", "executive/latest_revenue", {}, ("revenue",), _TOLD),
        Question(
            "revenue_estimate", "executive/revenue_estimate", {}, ("revenue_estimate",), _TOLD
        ),
        Question(
            "videos_published",
            "executive/videos_published",
            {},
            ("videos_published",),
            ("youtube_data/videos",),
        ),
        Question(
            "cost_per_video",
            "executive/cost_per_video",
            {"days": ranking_days, "target_micros": COST_TARGET_MICROS},
            ("cost_per_video", "share_under_target"),
            _SPENT,
        ),
        Question("system_health", "executive/system_health", {"stale_hours": STALE_HOURS}),
        Question("trend", "executive/trend", {"days": days}, ("revenue", "views_gained"), _TOLD),
        Question(
            "revenue_estimates",
            "executive/revenue_estimates",
            {"days": days},
            ("revenue_estimate",),
            _TOLD,
        ),
        Question("views", "executive/trend", {"days": days}, ("views_gained",), _COUNTED),
        Question(
            "top_channels",
            "executive/top_channels",
            {"days": ranking_days, "rows": rows},
            ("revenue", "views_gained"),
            _TOLD,
        ),
        Question("top_videos", "executive/top_videos", {"rows": rows}, ("views_gained",), _COUNTED),
        Question(
            "cost_breakdown",
            "executive/cost_breakdown",
            {"days": ranking_days},
            ("cost_per_video",),
            _SPENT,
        ),
        Question(
            "pipeline_funnel",
            "executive/pipeline_funnel",
            {"days": ranking_days},
            ("success_rate",),
            _MADE,
        ),
        Question(
            "engagement_heatmap",
            "executive/engagement_heatmap",
            {"days": heat_days},
            ("engagement_live",),
            _COUNTED,
        ),
        Question(
            "failing_channels",
            "executive/failing_channels",
            {"rows": rows},
            ("channel_health_score",),
            _TOLD,
        ),
        Question(
            "cost_alerts",
            "executive/cost_alerts",
            {"days": ranking_days, "rows": rows, **thresholds},
            ("cost_per_video",),
            _SPENT,
        ),
    )
