"""What is usual for a channel's next video at an age, also where it has few. YTEMPIRE-derived.

Log views at equal age of the channel's latest videos of one format. The channel's level is pulled
to its niche's and that to the network's (`normal_normal`), its spread to the usual spread
(`moderated_variance`); the band is the predictive distribution of a further video: Student's.
Live videos and those counted under another definition of a view are left out by who asks.
"""

from __future__ import annotations

import numpy as np
import polars as pl

from ytempire.insights.distributions import student_quantile
from ytempire.insights.moderated_variance import moderate
from ytempire.insights.shrinkage import normal_normal

MOST_VIDEOS = 60
"""A channel's videos before its latest 60 say little of the next."""
FEWEST_VIDEOS = 8
"""Below, a band rests more on the niche than on the channel, and says so."""
RANKED = 10
SHARES = (0.1, 0.25, 0.5, 0.75, 0.9)
_KEY = ["channel_id", "format", "age_hours"]

BAND_SCHEMA: dict[str, pl.DataType | type[pl.DataType]] = {
    "channel_id": pl.String,
    "format": pl.String,
    "age_hours": pl.Int32,
    "videos": pl.Int64,
    "basis": pl.String,
    "own_weight_ratio": pl.Float64,
    "views_p10": pl.Float64,
    "views_p25": pl.Float64,
    "views_p50": pl.Float64,
    "views_p75": pl.Float64,
    "views_p90": pl.Float64,
}
"""The columns of ``ytempire.channel_bands``, but for the day they are of."""


def bands(points: pl.DataFrame) -> pl.DataFrame:
    """Return the band of each channel, format and age.

    Parameters
    ----------
    points
        One row a video and age: channel_id, niche, format, age_hours, published_at, views (at
        that age).

    Returns
    -------
    polars.DataFrame
        `BAND_SCHEMA`. `basis` is ``channel`` from 8 videos on, else ``pooled``;
        ``own_weight_ratio`` the part of the level that the channel's own videos make.
    """
    groups = (
        latest(points, MOST_VIDEOS)
        .with_columns(pl.col("views").cast(pl.Float64).clip(0).log1p().alias("log_views"))
        .group_by(*_KEY, maintain_order=True)
        .agg(
            pl.col("niche").last(),
            pl.len().cast(pl.Int64).alias("videos"),
            pl.col("log_views").mean().alias("level"),
            pl.col("log_views").var().fill_null(0.0).alias("variance"),
        )
    )
    parts = groups.partition_by("format", "age_hours", maintain_order=True)
    found = [band for part in parts if (band := _of_one_age(part)) is not None]
    if not found:
        return pl.DataFrame(schema=BAND_SCHEMA)
    return pl.concat(found).select(pl.col(name).cast(kind) for name, kind in BAND_SCHEMA.items())


def ranks(points: pl.DataFrame) -> pl.DataFrame:
    """Return each video's rank among the channel's latest ten of its format at equal age.

    Parameters
    ----------
    points
        As `bands` takes them, with video_id.

    Returns
    -------
    polars.DataFrame
        One row a video and age, of the latest ten a channel, format and age: video_id,
        age_hours, rank (1: most views; equals share the better one), ranked (of how many).
    """
    key = [pl.col(name) for name in _KEY]
    return latest(points, RANKED).select(
        "video_id",
        "age_hours",
        pl.col("views").rank("min", descending=True).over(key).cast(pl.Int64).alias("rank"),
        pl.len().over(key).cast(pl.Int64).alias("ranked"),
    )


def latest(points: pl.DataFrame, most: int) -> pl.DataFrame:
    """Return the latest published videos of each channel, format and age, the newest last."""
    return (
        points.sort("published_at", maintain_order=True)
        .group_by(*_KEY, maintain_order=True)
        .tail(most)
    )


def _of_one_age(groups: pl.DataFrame) -> pl.DataFrame | None:
    """Return the bands of one format and age; None where no channel has two videos."""
    videos = groups["videos"].to_numpy().astype(float)
    variance = groups["variance"].to_numpy()
    if not (variance[videos > 1] > 0).any():
        return None
    spread = moderate(variance, videos - 1)
    level = normal_normal.shrink(
        groups["level"].to_numpy(), spread.variance / videos, [groups["niche"].to_list()]
    )
    width = np.sqrt(spread.variance + level.variance)
    quantiles = {
        f"views_p{round(100 * share)}": np.expm1(
            np.maximum(level.mean + width * student_quantile(share, spread.degrees), 0.0)
        )
        for share in SHARES
    }
    return groups.with_columns(
        pl.when(pl.col("videos") >= FEWEST_VIDEOS)
        .then(pl.lit("channel"))
        .otherwise(pl.lit("pooled"))
        .alias("basis"),
        pl.Series("own_weight_ratio", level.weight),
        *(pl.Series(name, values) for name, values in quantiles.items()),
    )
