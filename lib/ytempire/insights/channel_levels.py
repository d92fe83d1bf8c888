"""What a channel's videos of a format usually reach: known before an experiment, so a covariate.

The mean of logarithms of each channel and format is shrunk towards the mean of the format, by how
much channels differ beyond chance (normal-normal empirical Bayes [1]_): three lucky videos are not
a level.

.. [1] Efron, B. and Morris, C. (1975). Data analysis using Stein's estimator and its
   generalizations. JASA 70, 311-319.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import polars as pl

from ytempire.insights.experiment_planning import TYPICAL_DEVIATION

FEWEST_VIDEOS = 30


@dataclass(frozen=True)
class Spread:
    """How videos differ, for a plan.

    Attributes
    ----------
    deviation
        Standard deviation of the logarithms between all videos.
    explained_ratio
        Share of their variance that lies between channels and formats.
    videos
        Measured videos that tell it; 0: nothing is known, and it is what is typical.
    """

    deviation: float
    explained_ratio: float
    videos: int


def spread(sums: pl.DataFrame) -> Spread:
    """Return how videos differ, of sums as `levels` takes them."""
    n, total, squares, between, cells = sums.filter(pl.col("videos_measured") > 0).select(
        pl.col("videos_measured").sum().alias("n"),
        pl.col("log_outcome").sum().alias("total"),
        pl.col("log_outcome_squares").sum().alias("squares"),
        (pl.col("log_outcome") ** 2 / pl.col("videos_measured")).sum().alias("between"),
        pl.len().alias("cells"),
    ).row(0)  # fmt: skip
    if n < FEWEST_VIDEOS or n <= cells:
        return Spread(TYPICAL_DEVIATION, 0.0, 0)
    variance = (squares - total**2 / n) / (n - 1)
    within = (squares - between) / (n - cells)
    if variance <= 0:
        return Spread(TYPICAL_DEVIATION, 0.0, 0)
    return Spread(math.sqrt(variance), max(0.0, 1 - within / variance), int(n))


def levels(sums: pl.DataFrame) -> pl.DataFrame:
    """Return the level of each channel and format.

    Parameters
    ----------
    sums
        One row a channel and format: channel_id, format, videos_measured, log_outcome,
        log_outcome_squares (sums over the measured videos), as ``insights/outcome_levels`` gives.

    Returns
    -------
    polars.DataFrame
        channel_id, format, level (a logarithm; null where the format has no measured video).
    """
    known = sums.with_columns(
        n=pl.col("videos_measured").cast(pl.Float64),
        sum=pl.col("log_outcome").fill_null(0.0),
        squares=pl.col("log_outcome_squares").fill_null(0.0),
    ).with_columns(
        mean=pl.when(pl.col("n") > 0).then(pl.col("sum") / pl.col("n")),
    )
    all_of_format = known.with_columns(
        format_n=pl.col("n").sum().over("format"),
        format_mean=(pl.col("sum").sum() / pl.col("n").sum()).over("format"),
        cells=(pl.col("n") > 0).sum().over("format"),
        within=(pl.col("squares") - (pl.col("sum") ** 2 / pl.col("n")).fill_nan(0.0))
        .sum()
        .over("format"),
        sizes=(pl.col("n") ** 2).sum().over("format"),
    )
    variance = (pl.col("within") / (pl.col("format_n") - pl.col("cells")).clip(1)).clip(1e-9)
    # The moment estimator of the variance between channels (DerSimonian and Laird's).
    apart = (pl.col("n") * (pl.col("mean") - pl.col("format_mean")) ** 2).sum().over("format")
    scale = (pl.col("format_n") - pl.col("sizes") / pl.col("format_n")).clip(1e-9)
    between = ((apart - variance * (pl.col("cells") - 1)) / scale).clip(1e-9)
    kept = between / (between + variance / pl.col("n").clip(1e-9))
    shrunk = pl.col("format_mean") + kept * (pl.col("mean") - pl.col("format_mean"))
    return all_of_format.select(
        "channel_id",
        "format",
        pl.when(pl.col("format_n") > 0)
        .then(shrunk.fill_null(pl.col("format_mean")))
        .alias("level"),
    )
