"""The metrics that pages and reports show."""

from __future__ import annotations

from ytempire.metrics.definition import Metric

COST_TARGET_MICROS = 3_000_000
"""The company's promise: a video costs less than three dollars."""

_ANALYTICS = "YouTube Analytics"
_DATA = "YouTube Data API"
_LEDGER = "production cost ledger"
_REACH = "YouTube Reporting (reach)"

_METRICS = (
    Metric(
        "active_channels", "Active channels", "channels whose status is active",
        "count", _DATA, "active_channels", null_means="no channel has been collected",
    ),
    Metric(
        "revenue", "Revenue",
        "what YouTube estimates that the Pacific day earned, after its share",
        "usd_micros", _ANALYTICS, "revenue_micros",
        null_means="YouTube has not told this day, or the channels are not monetised",
    ),
    Metric(
        "revenue_estimate", "Revenue today",
        "our estimate of a day that YouTube has not told yet, from the days it has told",
        "usd_micros", "YTEMPIRE estimate", "revenue_micros",
        null_means="there is too little history to estimate from", is_derived=True,
    ),
    Metric(
        "videos_published", "Videos published", "videos that went public in the window",
        "count", _DATA, "videos_published", null_means="no video has been collected",
    ),
    Metric(
        "cost_per_video", "Average cost per video",
        "direct cost of the videos published in the window, failed attempts at them included, "
        "over the number of those videos with a known cost",
        "usd_micros", _LEDGER, "published_cost_micros", "videos_with_cost",
        null_means="no video of the window has a known cost", is_derived=True,
    ),
    Metric(
        "share_under_target", "Videos under $3",
        "videos published in the window that cost less than $3, over those with a known cost",
        "ratio", _LEDGER, "videos_under_target", "videos_with_cost",
        null_means="no video of the window has a known cost", is_derived=True,
    ),
    Metric(
        "views", "Views", "views of the window as YouTube Analytics tells them",
        "count", _ANALYTICS, "views_reported", null_means="YouTube has not told these days",
    ),
    Metric(
        "views_gained", "Views gained",
        "signed change of the public view counters over the window's readings",
        "count", _DATA, "views_gained", null_means="there are no two readings to compare",
    ),
    Metric(
        "engaged_views", "Engaged views", "views that went past the first frame or were clicked",
        "count", _ANALYTICS, "engaged_views", null_means="YouTube has not told these days",
    ),
    Metric(
        "watch_hours", "Watch time, hours", "estimated hours watched",
        "hours", _ANALYTICS, "watch_seconds", scale=1 / 3600,
        null_means="YouTube has not told these days",
    ),
    Metric(
        "impressions", "Impressions", "times a thumbnail was shown on YouTube's own surfaces",
        "count", _REACH, "impressions", null_means="no reach report holds these days",
    ),
    Metric(
        "ctr", "Click-through rate", "clicks over impressions, sums first",
        "ratio", _REACH, "clicks", "impressions", null_means="there are no impressions",
    ),
    Metric(
        "rpm", "Revenue per 1,000 views", "1,000 * revenue / views of the same days",
        "usd_micros", _ANALYTICS, "revenue_micros", "views_reported", scale=1000,
        null_means="revenue or views of these days are not known", is_derived=True,
    ),
    Metric(
        "subscribers_net", "Subscribers, net", "subscribers gained less subscribers lost",
        "count", _ANALYTICS, "subscribers_net", null_means="YouTube has not told these days",
    ),
)  # fmt: skip

METRICS: dict[str, Metric] = {metric.name: metric for metric in _METRICS}


def get(name: str) -> Metric:
    """Return the definition of a metric.

    Raises
    ------
    KeyError
        If there is none of that name; the message lists those there are.
    """
    if name not in METRICS:
        raise KeyError(f"there is no metric {name!r}; there are: {', '.join(sorted(METRICS))}")
    return METRICS[name]
