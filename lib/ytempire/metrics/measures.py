"""Base measures: what metrics are made of. Each adds up over the grain it names."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Unit = Literal["count", "usd_micros", "seconds"]

ANALYTICS = "YouTube Analytics"
DATA = "YouTube Data API"
FACTORY = "production database"
LEDGER = "production cost ledger"
REACH = "YouTube Reporting (reach)"
STATEMENT = "AdSense for YouTube statement"


@dataclass(frozen=True)
class Measure:
    """Something counted, that adds up.

    Attributes
    ----------
    name
        As the columns that hold its sums.
    grain
        What one value of it stands for; sums over any set of these mean something.
    null_means
        Why a value is missing. A sum leaves such values out; it is missing itself only where
        nothing is known.
    """

    name: str
    meaning: str
    unit: Unit
    source: str
    grain: str = "a video and Pacific day"
    null_means: str = "YouTube has not told"


_JOB = "an attempt to make a video that has ended"
_VIDEO = "a published video"
_MONTH = "a channel and Pacific month"
_NONE = "none is known"

_MEASURES = (
    Measure(
        "views", "views by the public counter; signed, YouTube takes views back", "count", DATA,
        _VIDEO, "no reading is held",
    ),
    Measure("views_reported", "views of the day by Analytics", "count", ANALYTICS),
    Measure(
        "views_gained", "signed change of the public counter", "count", DATA,
        null_means="there are no two readings to compare",
    ),
    Measure("elapsed_seconds", "time between two readings", "seconds", DATA),
    Measure("engaged_views", "views that went past the start", "count", ANALYTICS),
    Measure("watch_seconds", "estimated minutes watched * 60", "seconds", ANALYTICS),
    Measure(
        "watchable_seconds", "engaged views times the length of the video", "seconds", ANALYTICS,
        null_means="engaged views or the length are not known, or it is a live stream",
    ),
    Measure(
        "likes", "likes given less likes taken back", "count", ANALYTICS,
        null_means="the channel hides likes, or YouTube has not told",
    ),
    Measure(
        "comments", "comments made less comments removed", "count", ANALYTICS,
        null_means="comments are disabled, or YouTube has not told",
    ),
    Measure("shares", "times the share button was used", "count", ANALYTICS),
    Measure("subscribers_net", "subscribers gained less subscribers lost", "count", ANALYTICS),
    Measure(
        "impressions", "times a thumbnail was shown on YouTube's own surfaces", "count", REACH,
        null_means="no reach report holds the day",
    ),
    Measure(
        "clicks", "impressions times the reported rate: YouTube tells the rate only", "count",
        REACH, null_means="no reach report holds the day",
    ),
    Measure(
        "revenue_micros", "estimated revenue after YouTube's share", "usd_micros", ANALYTICS,
        null_means="YouTube has not told, or the channel is not monetised",
    ),
    Measure("gross_ad_revenue_micros", "what advertisers paid", "usd_micros", ANALYTICS),
    Measure("ad_impressions", "advertisements shown", "count", ANALYTICS),
    Measure("monetized_playbacks", "playbacks with an advertisement", "count", ANALYTICS),
    Measure(
        "cost_micros", "direct cost: the ledger of the videos, failed attempts included",
        "usd_micros", LEDGER, _VIDEO, "no cost is known",
    ),
    Measure(
        "spent_micros", "what the ledger's entries of the days come to, whatever they were for",
        "usd_micros", LEDGER, "a channel and Pacific day", "the ledger does not reach the day",
    ),
    Measure(
        "failed_attempt_micros", "what the ledger charges to attempts that failed or were "
        "cancelled", "usd_micros", LEDGER, _JOB, "nothing is known to be charged",
    ),
    Measure(
        "revenue_to_date_micros", "estimated revenue after YouTube's share, since publication",
        "usd_micros", ANALYTICS, _VIDEO,
        "YouTube has not told, or the channel is not monetised",
    ),
    Measure(
        "published_cost_micros", "direct cost of the videos published", "usd_micros", LEDGER,
        _VIDEO, "no cost is known",
    ),
    Measure(
        "loaded_micros", "direct cost and the video's share of attempts that published nothing, "
        "of shared cost and of what invoices add", "usd_micros", LEDGER, _VIDEO,
        "no cost is known",
    ),
    Measure("videos", "published videos whose loaded cost is known", "count", LEDGER, _VIDEO,
            _NONE),
    Measure(
        "videos_loaded_under_target", "published videos whose loaded cost is less than $3",
        "count", LEDGER, _VIDEO, _NONE,
    ),
    Measure("active_channels", "channels that are active", "count", DATA, "a channel", _NONE),
    Measure("videos_published", "videos that went public", "count", DATA, _VIDEO, _NONE),
    Measure("videos_with_cost", "published videos whose cost is known", "count", LEDGER, _VIDEO,
            _NONE),
    Measure(
        "videos_under_target", "published videos that cost less than $3", "count", LEDGER, _VIDEO,
        _NONE,
    ),
    Measure("jobs_completed", "attempts that made a video", "count", FACTORY, _JOB, _NONE),
    Measure("jobs_failed", "attempts that failed", "count", FACTORY, _JOB, _NONE),
    Measure("first_attempts_completed", "first attempts that made a video", "count", FACTORY, _JOB,
            _NONE),
    Measure("first_attempts_failed", "first attempts that failed", "count", FACTORY, _JOB, _NONE),
    Measure(
        "shares_in_first_1000", "shares until a video's views reached 1,000: all of the days "
        "before, and of that day's as large a part as of its engaged views came before", "count",
        ANALYTICS, _VIDEO,
        "the video has not reached 1,000 views, or its shares are not known",
    ),
    Measure(
        "shares_before_day_of_1000", "shares until the Pacific day before a video's views reached "
        "1,000", "count", ANALYTICS, _VIDEO,
        "the video has not reached 1,000 views, or its shares are not known",
    ),
    Measure(
        "shares_through_day_of_1000", "shares until the end of the Pacific day on which a video's "
        "views reached 1,000", "count", ANALYTICS, _VIDEO,
        "the video has not reached 1,000 views, or its shares are not known",
    ),
    Measure(
        "videos_past_1000", "videos that reached 1,000 views and whose shares are known", "count",
        DATA, _VIDEO, _NONE,
    ),
    Measure(
        "actual_micros", "revenue as statements give it", "usd_micros", STATEMENT, _MONTH,
        "no statement is there",
    ),
    Measure(
        "estimated_micros", "revenue as YouTube estimated it", "usd_micros", ANALYTICS, _MONTH,
    ),
)  # fmt: skip

MEASURES: dict[str, Measure] = {measure.name: measure for measure in _MEASURES}
