"""What the cost page asks."""

from __future__ import annotations

from ytempire.dashboards.questions import Question
from ytempire.metrics.registry import COST_TARGET_MICROS

COHORT_AGE_DAYS = 7
"""Age at which a channel's cost is held against what its videos earned: all are told to it soon."""
WHAT_IF_DAYS = 7
SAMPLE_VIDEOS = 400
"""A share of these is known to a quarter of a per cent, and they travel in a few kilobytes."""

_MADE = ("internal_db",)
_TOLD = ("internal_db", "youtube_analytics")


def questions(
    days: int, cohort_days: int, rows: int, alert_micros: int, limit_micros: int
) -> tuple[Question, ...]:
    """Return the page's questions, as `Cost` explains their parameters."""
    window = {"days": days}
    target = {"target_micros": COST_TARGET_MICROS}
    marks = {"alert_micros": alert_micros, "limit_micros": limit_micros}
    cohorts = {"days": cohort_days}
    return (
        Question(
            "days",
            "cost/days",
            window | target | marks,
            (
                "cost_per_video", "share_under_target", "loaded_cost_per_video",
                "loaded_share_under_target",
            ),
            _MADE,
        ),
        Question("vendors", "cost/vendor_days", window, ("spent",), _MADE),
        Question("stages", "cost/stage_days", window, ("spent",), _MADE),
        Question("buckets", "cost/buckets", window, ("cost_per_video",), _MADE),
        Question(
            "failed_attempts", "cost/failed_attempts", window,
            ("failed_attempt_cost", "success_rate"), _MADE,
        ),
        Question(
            "performance",
            "cost/channels",
            cohorts | {"age_days": COHORT_AGE_DAYS},
            ("loaded_cost_per_video", "roi_cohort"),
            _TOLD,
        ),
        Question("returns", "cost/returns", cohorts, ("roi_cohort",), _TOLD),
        Question("paybacks", "cost/paybacks", cohorts, ("payback_day",), _TOLD),
        Question("budget", "cost/budget", target, ("spent", "videos_published"), _MADE),
        Question("changes", "cost/changes", {}, ("spent",), _MADE),
        Question(
            "dear_videos", "cost/dear_videos", window | marks | {"rows": rows},
            ("cost_per_video", "loaded_cost_per_video"), _MADE,
        ),
        Question(
            "what_if_vendors", "cost/what_if_vendors", {"days": WHAT_IF_DAYS}, ("spent",), _MADE
        ),
        Question(
            "what_if_videos",
            "cost/what_if_videos",
            {"days": WHAT_IF_DAYS, "sample_videos": SAMPLE_VIDEOS},
            ("share_under_target",),
            _MADE,
        ),
    )  # fmt: skip
