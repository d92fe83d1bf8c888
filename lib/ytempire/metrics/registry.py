"""The metrics that pages and reports show."""

from __future__ import annotations

from ytempire.metrics.definition import Metric
from ytempire.metrics.measures import ANALYTICS, DATA, FACTORY, LEDGER, REACH, STATEMENT

COST_TARGET_MICROS = 3_000_000
"""The company's promise: a video costs less than three dollars."""

_AWAITS_ADS = (
    "YouTube Analytics tells gross revenue, advertisements shown and monetised playbacks of a "
    "channel's days; no collection asks for them, so no table holds them"
)

_METRICS = (
    Metric(
        "active_channels", "Active channels", "channels whose status is active",
        "count", DATA, "active_channels", null_means="no channel has been collected",
        computed_in=("dashboard_overview.active_channels",),
    ),
    Metric(
        "revenue", "Revenue",
        "what YouTube estimates that the Pacific day earned, after its share",
        "usd_micros", ANALYTICS, "revenue_micros",
        null_means="YouTube has not told this day, or the channels are not monetised",
        computed_in=(
            "network_metrics_daily.revenue_micros",
            "channel_performance_daily.revenue_micros",
        ),
    ),
    Metric(
        "revenue_estimate", "Revenue today",
        "our estimate of a day that YouTube has not told yet, from the days it has told",
        "usd_micros", "YTEMPIRE estimate", "revenue_micros",
        null_means="there is too little history to estimate from", is_derived=True,
        computed_in=("revenue_estimates.revenue_micros",),
    ),
    Metric(
        "videos_published", "Videos published", "videos that went public in the window",
        "count", DATA, "videos_published", null_means="no video has been collected",
        computed_in=(
            "network_metrics_daily.videos_published",
            "channel_performance_daily.videos_published",
        ),
    ),
    Metric(
        "cost_per_video", "Average cost per video",
        "direct cost of the videos published in the window, failed attempts at them included, "
        "over the number of those videos with a known cost",
        "usd_micros", LEDGER, "published_cost_micros", "videos_with_cost",
        null_means="no video of the window has a known cost", is_derived=True,
        computed_in=(
            "video_cost_months.cost_per_video",
            "channel_performance_daily.avg_cost_per_video",
        ),
    ),
    Metric(
        "share_under_target", "Videos under $3",
        "videos published in the window that cost less than $3, over those with a known cost",
        "ratio", LEDGER, "videos_under_target", "videos_with_cost",
        null_means="no video of the window has a known cost", is_derived=True,
        computed_in=("video_cost_months.share_under_target",),
    ),
    Metric(
        "views", "Views", "views of the window as YouTube Analytics tells them",
        "count", ANALYTICS, "views_reported", null_means="YouTube has not told these days",
        computed_in=(
            "network_metrics_daily.views_reported",
            "channel_metrics_daily.views_reported",
        ),
    ),
    Metric(
        "views_gained", "Views gained",
        "signed change of the public view counters over the window's readings",
        "count", DATA, "views_gained", null_means="there are no two readings to compare",
        computed_in=("network_metrics_daily.views_gained", "video_metrics_hourly.views_gained"),
    ),
    Metric(
        "engaged_views", "Engaged views", "views that went past the first frame or were clicked",
        "count", ANALYTICS, "engaged_views", null_means="YouTube has not told these days",
        computed_in=("network_metrics_daily.engaged_views", "channel_metrics_daily.engaged_views"),
    ),
    Metric(
        "watch_hours", "Watch time, hours", "estimated hours watched",
        "hours", ANALYTICS, "watch_seconds", scale=1 / 3600,
        null_means="YouTube has not told these days",
        computed_in=("videos.watch_time_hours", "network_metrics_daily.watch_seconds"),
    ),
    Metric(
        "impressions", "Impressions", "times a thumbnail was shown on YouTube's own surfaces",
        "count", REACH, "impressions", null_means="no reach report holds these days",
        computed_in=("network_metrics_daily.impressions", "channel_metrics_daily.impressions"),
    ),
    Metric(
        "ctr", "Click-through rate", "clicks over impressions, sums first",
        "ratio", REACH, "clicks", "impressions", null_means="there are no impressions",
        computed_in=("channel_performance_daily.avg_ctr", "videos.ctr", "period_summaries.ctr"),
    ),
    Metric(
        "rpm", "Revenue per 1,000 views", "1,000 * revenue / views of the same days",
        "usd_micros", ANALYTICS, "revenue_micros", "views_reported", scale=1000,
        null_means="revenue or views of these days are not known", is_derived=True,
        computed_in=("channel_performance_daily.rpm", "network_metrics_daily.rpm"),
    ),
    Metric(
        "subscribers_net", "Subscribers, net", "subscribers gained less subscribers lost",
        "count", ANALYTICS, "subscribers_net", null_means="YouTube has not told these days",
        computed_in=("network_metrics_daily.subscribers_net",),
    ),
    Metric(
        "engagement_rate", "Engagement rate",
        "likes, comments twice and shares three times, over engaged views (never views) of the "
        "same days and videos; weighted, so it can exceed 100 %",
        "ratio", ANALYTICS, ((1, "likes"), (2, "comments"), (3, "shares")), "engaged_views",
        null_means="likes are hidden, comments disabled, or engaged views not known: views are "
        "another measure and never stand in", is_derived=True,
        computed_in=("channel_performance_daily.avg_engagement", "videos.engagement_rate"),
    ),
    Metric(
        "engagement_live", "Engagement rate, live",
        "likes and comments twice, over the public view counter, as shares and engaged views "
        "are told days later: another figure than the engagement rate, not to be set beside it",
        "ratio", DATA, ((1, "likes"), (2, "comments")), "views",
        null_means="likes are hidden, comments disabled or the views not known", is_derived=True,
        computed_in=(
            "video_metrics_hourly.avg_engagement",
            "dashboard_overview.avg_engagement_today",
        ),
    ),
    Metric(
        "retention_rate", "Average percentage viewed",
        "watch time over engaged views times the length; rewatching can lift it above 100 %",
        "ratio", ANALYTICS, "watch_seconds", "watchable_seconds",
        null_means="nothing was watched, or a length is not known",
        computed_in=("channel_performance_daily.avg_retention", "videos.retention_rate"),
    ),
    Metric(
        "roi", "Return on investment, calendar",
        "revenue less cost, over cost, earned and spent in the same Pacific days, whichever "
        "videos they were for",
        "ratio", "YouTube Analytics and cost ledger",
        ((1, "revenue_micros"), (-1, "spent_micros")), "spent_micros",
        null_means="revenue or cost is not known, or nothing was spent", is_derived=True,
        computed_in=("channel_performance_daily.roi_percentage",),
    ),
    Metric(
        "roi_cohort", "Return on investment, cohort",
        "revenue to date of the videos published in the window less their cost, over their cost",
        "ratio", "YouTube Analytics and cost ledger",
        ((1, "revenue_to_date_micros"), (-1, "cost_micros")), "cost_micros",
        null_means="revenue or cost of the videos is not known, or nothing was spent",
        is_derived=True,
        computed_in=("cost_breakdown_analysis.avg_roi_ratio",),
    ),
    Metric(
        "spent", "Spent", "all that the production's cost ledger charges to the days, reversals "
        "taken away",
        "usd_micros", LEDGER, "spent_micros", null_means="the ledger has no entry of the days",
        computed_in=("cost_days.amount_micros",),
    ),
    Metric(
        "failed_attempt_cost", "Waste",
        "what the ledger charges to attempts that failed or were cancelled, whether a later one "
        "made the video or none did",
        "usd_micros", LEDGER, "failed_attempt_micros",
        null_means="no attempt failed, or nothing is known to be charged to those that did",
        is_derived=True, computed_in=("failed_attempt_costs.amount_micros",),
    ),
    Metric(
        "cost_per_view", "Cost per view",
        "loaded cost over the public view counter of the same videos, to date",
        "usd_micros", LEDGER, "loaded_micros", "views",
        null_means="loaded cost is not known, or there are no views", is_derived=True,
        computed_in=("published_video_costs.cost_per_view",),
    ),
    Metric(
        "erpm", "Revenue per 1,000 engaged views",
        "1,000 * revenue / engaged views of the same days: comparable across 24 August 2026",
        "usd_micros", ANALYTICS, "revenue_micros", "engaged_views", scale=1000,
        null_means="revenue or engaged views are not known", is_derived=True,
        computed_in=("channel_performance_daily.erpm", "network_metrics_daily.erpm"),
    ),
    Metric(
        "cpm", "Cost per 1,000 ad impressions",
        "1,000 * what advertisers paid / advertisements shown: the advertisers' side, gross",
        "usd_micros", ANALYTICS, "gross_ad_revenue_micros", "ad_impressions", scale=1000,
        null_means="YouTube has not told the advertising figures",
        awaits=_AWAITS_ADS,
    ),
    Metric(
        "playback_cpm", "Cost per 1,000 monetised playbacks",
        "1,000 * what advertisers paid / playbacks with an advertisement",
        "usd_micros", ANALYTICS, "gross_ad_revenue_micros", "monetized_playbacks", scale=1000,
        null_means="YouTube has not told the advertising figures",
        awaits=_AWAITS_ADS,
    ),
    Metric(
        "view_velocity", "Views per hour",
        "signed change of the public counter between two readings over the time between them; "
        "not the lifetime average",
        "count", DATA, "views_gained", "elapsed_seconds", scale=3600,
        null_means="there are no two readings near the ends of the window", is_derived=True,
        computed_in=("video_view_velocities.view_velocity",),
    ),
    Metric(
        "viral_coefficient", "Shares in the first 1,000 views, per view",
        "shares until the views reached 1,000, over those 1,000, told between its two bounds; a "
        "true viral factor is not to be observed",
        "ratio", ANALYTICS, "shares_in_first_1000", ((1000, "videos_past_1000"),),
        null_means="no video has reached 1,000 views with known shares", is_derived=True,
        computed_in=("video_first_1000_views.viral_coefficient",),
    ),
    Metric(
        "viral_coefficient_low", "Shares in the first 1,000 views, per view, at least",
        "lower bound of the viral coefficient: shares are told by the day, so those of the day "
        "on which the views reached 1,000 are left out",
        "ratio", ANALYTICS, "shares_before_day_of_1000", ((1000, "videos_past_1000"),),
        null_means="no video has reached 1,000 views with known shares", is_derived=True,
        computed_in=("video_first_1000_views.viral_coefficient_low",),
    ),
    Metric(
        "viral_coefficient_high", "Shares in the first 1,000 views, per view, at most",
        "upper bound of the viral coefficient: all shares of the day on which the views reached "
        "1,000 are counted",
        "ratio", ANALYTICS, "shares_through_day_of_1000", ((1000, "videos_past_1000"),),
        null_means="no video has reached 1,000 views with known shares", is_derived=True,
        computed_in=("video_first_1000_views.viral_coefficient_high",),
    ),
    Metric(
        "loaded_cost_per_video", "Average loaded cost per video",
        "direct cost, and the share of attempts that published nothing, of shared cost and of "
        "what invoices add, over the videos published",
        "usd_micros", LEDGER, "loaded_micros", "videos",
        null_means="nothing was published; the cost stands as unallocated", is_derived=True,
        computed_in=("video_cost_months.loaded_cost_per_video",),
    ),
    Metric(
        "loaded_share_under_target", "Videos under $3, loaded",
        "published videos whose loaded cost is less than $3, over those with a known one",
        "ratio", LEDGER, "videos_loaded_under_target", "videos",
        null_means="nothing was published, or no cost is known", is_derived=True,
        computed_in=("video_cost_months.loaded_share_under_target",),
    ),
    Metric(
        "success_rate", "Success rate", "attempts that made a video, over attempts that ended",
        "ratio", FACTORY, "jobs_completed", ((1, "jobs_completed"), (1, "jobs_failed")),
        null_means="no attempt has ended", is_derived=True,
        computed_in=("generation_pipeline_metrics.success_rate",),
    ),
    Metric(
        "first_pass_yield", "First-pass yield",
        "first attempts that made a video, over first attempts that ended",
        "ratio", FACTORY, "first_attempts_completed",
        ((1, "first_attempts_completed"), (1, "first_attempts_failed")),
        null_means="no first attempt has ended", is_derived=True,
        computed_in=("generation_pipeline_metrics.first_pass_yield",),
    ),
    Metric(
        "reconciliation_factor", "Statement over estimate",
        "revenue as statements give it over YouTube's estimate of the same month",
        "ratio", STATEMENT, "actual_micros", "estimated_micros",
        null_means="there is no statement, or nothing was estimated", is_derived=True,
        computed_in=(
            "revenue_reconciliation.reconciliation_factor",
            "revenue_states.reconciliation_factor",
        ),
    ),
)  # fmt: skip

METRICS: dict[str, Metric] = {metric.name: metric for metric in _METRICS}

FORMULAS: dict[str, Metric] = {name: m for name, m in METRICS.items() if m.denominator is not None}
"""Metrics that every engine has as a function of sums; the others are plain sums."""


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
