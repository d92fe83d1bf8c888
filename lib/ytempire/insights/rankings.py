"""Videos and channels ranked by what is believed of them, not by what few data say.

YTEMPIRE-derived. Each ranking tells the raw figure beside the shrunk one.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

import numpy as np
import polars as pl

from ytempire.insights import typical_band
from ytempire.insights.distributions import Floats
from ytempire.insights.moderated_variance import moderate
from ytempire.insights.shrinkage import beta_binomial, gamma_poisson, normal_normal
from ytempire.insights.shrinkage.posterior import Posterior

SCHEMA: dict[str, pl.DataType | type[pl.DataType]] = {
    "ranking": pl.String,
    "subject_id": pl.String,
    "rank": pl.Int64,
    "ranked": pl.Int64,
    "raw": pl.Float64,
    "shrunk": pl.Float64,
    "low": pl.Float64,
    "high": pl.Float64,
    "interval_ratio": pl.Float64,
    "own_weight_ratio": pl.Float64,
}
"""The columns of ``ytempire.shrunk_rankings``, but for the day they are of."""

_WEEK_HOURS = 168


def video_ctr(reach: pl.DataFrame) -> pl.DataFrame:
    """Rank videos by click-through, drawn to their channel's, its niche's and the network's.

    Parameters
    ----------
    reach
        One row a video: video_id, channel_id, niche, impressions, clicks; as the query
        ``insights/video_reach`` gives them.
    """
    if reach.is_empty() or not reach["impressions"].sum():
        return pl.DataFrame(schema=SCHEMA)
    found = beta_binomial.shrink(
        reach["clicks"].to_numpy().astype(float),
        reach["impressions"].to_numpy().astype(float),
        [reach["channel_id"].to_list(), reach["niche"].to_list()],
    )
    return _rows("video_ctr", reach["video_id"].to_list(), found)


def channel_rpm(days: pl.DataFrame) -> pl.DataFrame:
    """Rank channels by dollars per 1,000 views, drawn to their niche's.

    Parameters
    ----------
    days
        One row a channel and day: channel_id, niche, views_reported (above 0), revenue_micros;
        as the query ``insights/channel_revenue`` gives them. How far a channel's days differ
        says how far its figure is to be believed.
    """
    channels = days.group_by("channel_id", maintain_order=True).agg(
        pl.col("niche").first(), pl.col("views_reported").sum(), pl.col("revenue_micros").sum()
    )
    if channels.height == days.height or not days["revenue_micros"].sum():
        return pl.DataFrame(schema=SCHEMA)
    # Dollars per 1,000 views are thousandths of a micro-dollar a view.
    earned, views = days["revenue_micros"].to_numpy() / 1000, days["views_reported"].to_numpy()
    found = gamma_poisson.shrink(
        channels["revenue_micros"].to_numpy() / 1000,
        channels["views_reported"].to_numpy().astype(float),
        [channels["niche"].to_list()],
        dispersion=gamma_poisson.dispersion(
            earned, views.astype(float), days["channel_id"].to_list()
        ),
    )
    return _rows("channel_rpm", channels["channel_id"].to_list(), found)


def channel_views(points: pl.DataFrame) -> pl.DataFrame:
    """Rank channels by the views that a typical video of theirs has at day 7.

    Parameters
    ----------
    points
        As `typical_band.bands` takes them. Formats are compared each with its own: a video counts
        by its distance to the format's mean in logarithms, so that making Shorts is no merit.
    """
    key = ["channel_id", "format"]
    videos = typical_band.latest(
        points.filter(pl.col("age_hours") == _WEEK_HOURS), typical_band.MOST_VIDEOS
    ).with_columns(pl.col("views").cast(pl.Float64).clip(0).log1p().alias("log_views"))
    by_channel = (
        videos.with_columns(
            (pl.col("log_views") - pl.col("log_views").mean().over("format")).alias("distance")
        )
        .with_columns((pl.col("distance") - pl.col("distance").mean().over(key)).alias("residual"))
        .group_by("channel_id", maintain_order=True)
        .agg(
            pl.col("niche").last(),
            pl.len().alias("videos"),
            pl.col("format").n_unique().alias("formats"),
            pl.col("distance").mean().alias("level"),
            (pl.col("residual") ** 2).sum().alias("squares"),
        )
    )
    spare = (by_channel["videos"] - by_channel["formats"]).to_numpy().astype(float)
    if not (by_channel["squares"].to_numpy()[spare > 0] > 0).any():
        return pl.DataFrame(schema=SCHEMA)
    variance = by_channel["squares"].to_numpy() / np.maximum(spare, 1.0)
    found = normal_normal.shrink(
        by_channel["level"].to_numpy(),
        moderate(variance, spare).variance / by_channel["videos"].to_numpy(),
        [by_channel["niche"].to_list()],
    )
    usual = float(np.mean(videos["log_views"].to_numpy()))
    return _rows(
        "channel_views",
        by_channel["channel_id"].to_list(),
        found,
        lambda values: np.maximum(np.expm1(values + usual), 0.0),
    )


def _rows(
    ranking: str,
    subjects: Sequence[str],
    found: Posterior,
    scaled: Callable[[Floats], Floats] = np.asarray,
) -> pl.DataFrame:
    """Return a posterior as rows; `scaled` brings figures into the unit that is told."""
    raw = [None if math.isnan(value) else value for value in scaled(found.raw).tolist()]
    return pl.DataFrame(
        {
            "ranking": [ranking] * len(subjects),
            "subject_id": list(subjects),
            "rank": found.ranks(),
            "ranked": [len(subjects)] * len(subjects),
            "raw": raw,
            "shrunk": scaled(found.mean),
            "low": scaled(found.low),
            "high": scaled(found.high),
            "interval_ratio": [found.interval_ratio] * len(subjects),
            "own_weight_ratio": found.weight,
        },
        schema=SCHEMA,
    )
