"""What the channel page asks; each question names the channel as the address does."""

from __future__ import annotations

from ytempire.dashboards.questions import Question

_TOLD = ("youtube_analytics",)
_COUNTED = ("youtube_data",)
MOST_INSIGHTS = 12
"""Cards shown of a channel and the network."""
MOST_ARMS = 20


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
            "best_videos",
            "channel/best_videos",
            recent | {"rows": rows},
            ("views", "ctr"),
            _COUNTED,
            "Beside their views: the rank at equal age among it and the nine of its format "
            "before it; forecasts of day 7 and day 28, with the share of videos that such "
            "intervals held when foretold from past days; and click-through as its own "
            "impressions and its channel say it together, beside the raw figure.",
        ),
        Question("typical_band", "channel/band", recent, ("views",), _COUNTED),
        *_suggestions(one),
    )  # fmt: skip


def _suggestions(one: dict[str, str | None]) -> tuple[Question, ...]:
    """Return what the optimisation panel asks: of what the nightly steps have written."""
    return (
        Question(
            "insights", "channel/insights", {**one, "rows": MOST_INSIGHTS}, (), _TOLD,
            "What the detectors found last night of this channel and of the network, by expected "
            "dollars; what is not known in dollars comes last. Dismissed ones are left out.",
        ),
        Question(
            "experiments", "channel/experiments", {**one, "rows": MOST_ARMS}, (), (),
            "Arms are dealt by lot, so a difference is caused by them. Each interval holds at all "
            "looks together.",
        ),
        Question(
            "youtube_tests", "channel/youtube_tests", {**one, "rows": MOST_ARMS}, (), (),
            "YouTube's Test and compare, as it was entered by hand.",
        ),
        Question(
            "content_features", "channel/content_features", {**one, "rows": MOST_ARMS}, (),
            _COUNTED,
            "Views at day 7 against the average of the same channel's videos; shown where it "
            "stands at a false discovery rate of 5 %. They go together unless dealt by lot.",
        ),
        Question(
            "upload_times", "channel/upload_times", one, (), _COUNTED,
            "Views at 48 hours against the channel's present hours, by a hierarchical model; "
            "suggested where a bound for all blocks together is above zero.",
        ),
    )  # fmt: skip
