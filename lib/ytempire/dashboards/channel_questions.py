"""What the channel page asks; each question names the channel as the address does."""

from __future__ import annotations

from ytempire.dashboards.questions import Question

_TOLD = ("youtube_analytics",)
_COUNTED = ("youtube_data",)


def questions(channel: str | None, days: int, recent_days: int, rows: int) -> tuple[Question, ...]:
    """Return the page's questions, as `Channel` explains their parameters."""
    one = {"channel": channel}
    recent = {"channel": channel, "days": recent_days}
    return (
        Question("channels", "channel/channels", {}, ("revenue",), _TOLD),
        Question("channel", "channel/channel", one, (), _COUNTED),
        Question(
            "subscriber_growth",
            "channel/days",
            {"channel": channel, "days": days},
            ("subscribers_net",),
            _TOLD,
        ),
        Question(
            "view_velocity",
            "channel/days",
            {"channel": channel, "days": days},
            ("view_velocity", "views_gained"),
            _COUNTED,
        ),
        Question("revenue_target", "channel/month", one, ("revenue",), _TOLD),
        Question(
            "health",
            "channel/health",
            {"channel": channel, "days": days},
            (
                "channel_health_score", "health_engagement", "health_retention", "health_ctr",
                "health_roi",
            ),
            _TOLD,
        ),
        Question(
            "best_videos", "channel/best_videos", recent | {"rows": rows}, ("views",), _COUNTED
        ),
        Question("typical_band", "channel/band", recent, ("views",), _COUNTED),
    )  # fmt: skip
