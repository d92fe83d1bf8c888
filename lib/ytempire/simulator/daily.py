"""What happened on Pacific days: the differences between counters at midnights."""

from __future__ import annotations

from dataclasses import dataclass, fields

import numpy as np

from ytempire.simulator import growth
from ytempire.simulator.growth import Ints
from ytempire.simulator.noise import Floats, uniform
from ytempire.simulator.videos import Columns

SUM_FIELDS = (
    "views", "engaged_views", "likes", "dislikes", "comments", "shares", "subscribers_gained",
    "subscribers_lost", "watch_seconds", "full_watch_seconds", "impressions", "clicks",
    "revenue_micros", "ad_revenue_micros", "gross_revenue_micros", "monetized_playbacks",
    "ad_impressions",
)  # fmt: skip


@dataclass(frozen=True)
class DayFacts:
    """Facts of videos by days: each an array of shape (videos, days).

    Views, likes and comments are signed: on a day of spam removal they are negative.
    """

    views: Ints
    engaged_views: Ints
    likes: Ints
    dislikes: Ints
    comments: Ints
    shares: Ints
    subscribers_gained: Ints
    subscribers_lost: Ints
    watch_seconds: Ints
    full_watch_seconds: Ints
    """Engaged views times the duration: the denominator of the average percentage viewed."""
    impressions: Ints
    clicks: Ints
    revenue_micros: Ints
    """Estimated revenue after YouTube's share, in thousandths of a dollar as Google rounds."""
    ad_revenue_micros: Ints
    gross_revenue_micros: Ints
    monetized_playbacks: Ints
    ad_impressions: Ints

    def summed(self, axis: int | None = None) -> dict[str, Ints]:
        """Return every fact summed over videos (axis 0), days (axis 1) or both (None)."""
        return {f.name: np.asarray(getattr(self, f.name).sum(axis=axis)) for f in fields(self)}


def subscribers(columns: Columns, rows: Ints, engaged: Floats) -> tuple[Ints, Ints]:
    """Return subscribers gained and lost so far, for engaged views so far."""
    gained = np.floor(columns["gain_rate"][rows] * engaged)
    lost = np.floor(columns["lose_rate"][rows] * engaged)
    return gained.astype(np.int64), lost.astype(np.int64)


def day_facts(columns: Columns, rows: Ints, midnights: Floats, first_day: int) -> DayFacts:
    """Return the facts of `rows` on the days between consecutive midnights.

    Parameters
    ----------
    columns, rows
        The table, and which of its rows.
    midnights
        Audience hours at the Pacific midnights: one more than there are days.
    first_day
        Ordinal of the first day: it keys what varies from day to day.
    """
    grid = rows[:, None]
    tau = np.broadcast_to(midnights[None, :], (len(rows), len(midnights)))
    at = growth.counts(columns, grid, tau)
    raw = at.engaged
    views = np.diff(at.views, axis=1)
    engaged = np.minimum(np.diff(np.floor(raw), axis=1), np.maximum(views, 0))
    likes = np.diff(at.likes, axis=1)
    gained, lost = subscribers(columns, grid, raw)
    impressions = np.diff(np.floor(columns["impression_rate"][grid] * raw), axis=1)

    days = first_day + np.arange(views.shape[1])
    salt = columns["salt"][grid]
    mood = uniform(salt, (days * 4 + 3_000_000)[None, :]) - 0.5
    price = uniform(salt, (days * 4 + 3_000_001)[None, :])
    duration = columns["duration"][grid]
    watch = np.floor(engaged * columns["watched_seconds"][grid] * (1 + 0.12 * mood))
    clicks = np.floor(impressions * columns["ctr"][grid] * (1 + 0.2 * mood))
    # Thousandths of a dollar, rounded at random so that small days keep their mean.
    revenue = np.floor(engaged * columns["rpm"][grid] * (0.9 + 0.2 * mood + 0.1) + price)
    revenue = np.where(columns["rpm"][grid] > 0, revenue, 0.0) * (engaged > 0)
    ads = np.floor(0.9 * revenue)
    playbacks = np.where(revenue > 0, np.floor(0.45 * engaged), 0.0)
    return DayFacts(
        views=views,
        engaged_views=engaged.astype(np.int64),
        likes=likes,
        dislikes=np.floor(0.03 * np.maximum(likes, 0)).astype(np.int64),
        comments=np.diff(at.comments, axis=1),
        shares=np.diff(np.floor(columns["share_rate"][grid] * raw), axis=1).astype(np.int64),
        subscribers_gained=np.diff(gained, axis=1),
        subscribers_lost=np.diff(lost, axis=1),
        watch_seconds=watch.astype(np.int64),
        full_watch_seconds=(engaged * duration).astype(np.int64),
        impressions=impressions.astype(np.int64),
        clicks=clicks.astype(np.int64),
        revenue_micros=(revenue * 1000).astype(np.int64),
        ad_revenue_micros=(ads * 1000).astype(np.int64),
        gross_revenue_micros=(np.floor(ads / 0.55) * 1000).astype(np.int64),
        monetized_playbacks=playbacks.astype(np.int64),
        ad_impressions=np.floor(1.3 * playbacks).astype(np.int64),
    )
