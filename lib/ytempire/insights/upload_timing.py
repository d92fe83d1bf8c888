"""When to upload: a hierarchical model over blocks of hours, and silence where nothing is shown.

A week has 168 hours; a channel that uploads three times a day has 1.6 videos an hour of the week
in a quarter, and its best hour looks 28 times as good as the typical video *without any effect*.
So hours are pooled into `BLOCKS` (weekdays and weekend, six blocks of four Pacific hours), and a
channel's effects borrow from all channels. For video i of channel c in block b, ::

    log views = level of channel and format + effect[c, b] + noise        noise ~ N(0, s^2)
    effect[c, b] ~ N(gamma[b], tau^2)       gamma[b] ~ N(0, omega^2)

The variances are estimated by moments [1]_ and the posterior is in closed form [2]_. Where hours do
nothing both come out at or near zero; but videos of one quarter cannot tell that from a little. So
neither is taken for less than the median that it may be where nothing at all is estimated [3]_: the
fewer the videos, the more an interval leaves open. Another block is suggested
only if its gain over the channel's present mix lies above zero at a bound for all blocks together
(Bonferroni), and is worth the change. Uploads that were not timed by lot say what goes with
an hour, not what it causes: the offer to draw slots by lot is made either way.

.. [1] DerSimonian, R. and Laird, N. (1986). Meta-analysis in clinical trials. Controlled Clinical
   Trials 7, 177-188.
.. [2] Lindley, D. V. and Smith, A. F. M. (1972). Bayes estimates for the linear model. JRSS B 34,
   1-41.
.. [3] Morris, C. N. (1983). Parametric empirical Bayes inference: theory and applications. JASA 78,
   47-55, on what is lost where an estimated variance is taken for the true one.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import polars as pl
from numpy.typing import NDArray

from ytempire.insights import distributions

Floats = NDArray[np.float64]

BLOCKS = tuple(
    f"{days} {hour:02d}-{hour + 4:02d}h"
    for days in ("weekdays", "weekend")
    for hour in range(0, 24, 4)
)
"""Blocks of the Pacific week, in the order of `block_of`."""
ALPHA = 0.05
"""Most of the channels without an effect that may get a suggestion."""
SMALLEST_GAIN = 0.05
"""A gain below this is not worth moving a slot for."""
FEWEST_VIDEOS = 30
"""Measured videos below which a channel's own uploads say nothing of hours."""
_LEAST_VARIANCE = math.log1p(SMALLEST_GAIN) ** 2
"""Of blocks: that they differ by less than is worth a change is never known of any network."""
_MAY_BE = distributions.normal_quantile(0.75)
"""Standard errors above nothing at which half of what a variance may be lies below."""
_WEEKDAYS, _DAY, _BLOCK = 5, 24, 4


@dataclass(frozen=True)
class BlockEffect:
    """One block of one channel.

    Attributes
    ----------
    gain, low, high
        Views against the channel's present mix of blocks, as a ratio less 1, with the interval
        of 95 % of this block alone.
    is_suggested
        The gain is above zero at the bound for all blocks together, and worth the change.
    """

    block: str
    videos: int
    gain: float
    low: float
    high: float
    is_suggested: bool


@dataclass(frozen=True)
class Timing:
    """What is known of a channel's hours.

    Attributes
    ----------
    blocks
        All of `BLOCKS`.
    suggested
        The block to move to; None: no evidence.
    """

    channel_id: str
    videos: int
    blocks: Sequence[BlockEffect]
    suggested: BlockEffect | None

    @property
    def words(self) -> str:
        """Return the finding; uploads were not timed by lot, so it says "went with"."""
        if self.suggested is None:
            return f"no evidence that the hour matters, in {self.videos} videos"
        best = self.suggested
        return (
            f"uploads at {best.block} (Pacific) went with {best.gain:+.0%} views "
            f"(95 %: {best.low:+.0%} to {best.high:+.0%}, {best.videos} videos)"
        )

    @property
    def to_draw(self) -> tuple[str, str]:
        """Return the two blocks worth drawing by lot: the usual one, and the most promising."""
        usual = max(self.blocks, key=lambda one: one.videos)
        others = [one for one in self.blocks if one.block != usual.block]
        return usual.block, max(others, key=lambda one: one.gain).block


@dataclass(frozen=True)
class _Channel:
    """What a channel's videos say: counts, and deviations from its level, by block."""

    channel_id: str
    counts: Floats
    deviations: Floats
    """Sum over a block's videos of what they are above the level of channel and format."""

    @property
    def precision(self) -> Floats:
        """Return the information on effects, less what the unknown level takes."""
        return np.asarray(
            np.diag(self.counts) - np.outer(self.counts, self.counts) / self.counts.sum()
        )


def block_of(hour_of_week: pl.Expr) -> pl.Expr:
    """Return the number of the block of a Pacific hour of the week (0: Monday from midnight)."""
    weekend = (hour_of_week // _DAY >= _WEEKDAYS).cast(pl.Int64)
    return weekend * (_DAY // _BLOCK) + hour_of_week % _DAY // _BLOCK


def timings(videos: pl.DataFrame) -> list[Timing]:
    """Weigh the upload hours of channels.

    Parameters
    ----------
    videos
        One row a measured video: channel_id, format, hour_of_week (Pacific, 0 to 167), outcome
        (the logarithm of its views at an equal age).

    Returns
    -------
    list of Timing
        One a channel with `FEWEST_VIDEOS` or more, by id.
    """
    channels, variance = _told(videos)
    if not channels or variance <= 0:
        return []
    tau_squared = _between_channels(channels, variance)
    gamma, gamma_covariance = _network(channels, variance, tau_squared)
    return [
        _of_channel(one, variance, tau_squared, gamma, gamma_covariance)
        for one in channels
        if one.counts.sum() >= FEWEST_VIDEOS
    ]


def _told(videos: pl.DataFrame) -> tuple[list[_Channel], float]:
    """Return the channels' sums and the variance of videos within channel, format and block."""
    level = pl.col("outcome").mean().over("channel_id", "format")
    placed = videos.drop_nulls(["outcome", "hour_of_week"]).select(
        "channel_id",
        "format",
        block_of(pl.col("hour_of_week")).alias("block"),
        (pl.col("outcome") - level).alias("deviation"),
    )
    cells = placed.group_by("channel_id", "block").agg(
        pl.len().alias("n"),
        pl.col("deviation").sum().alias("sum"),
        (pl.col("deviation") ** 2).sum().alias("squares"),
    )
    within = cells.select(
        (pl.col("squares") - pl.col("sum") ** 2 / pl.col("n")).sum().alias("squares"),
        pl.col("n").sum(),
        pl.len().alias("cells"),
    ).row(0, named=True)
    levels = placed.select("channel_id", "format").n_unique()
    freedom = (within["n"] or 0) - within["cells"] - levels
    if freedom <= 0:
        return [], 0.0
    channels = []
    for (channel,), rows in cells.sort("channel_id").group_by("channel_id", maintain_order=True):
        counts, sums = np.zeros(len(BLOCKS)), np.zeros(len(BLOCKS))
        counts[rows["block"].to_numpy()] = rows["n"].to_numpy()
        sums[rows["block"].to_numpy()] = rows["sum"].to_numpy()
        channels.append(_Channel(str(channel), counts, sums))
    return channels, float(within["squares"]) / freedom


def _between_channels(channels: Sequence[_Channel], variance: float) -> float:
    """Return tau^2: by how much channels differ in their hours, beyond chance.

    At the least, what it may be where they do not seem to differ.
    """
    total = sum((one.precision for one in channels), np.zeros((len(BLOCKS),) * 2))
    inverse = np.linalg.pinv(total)
    gamma = inverse @ sum((one.deviations for one in channels), np.zeros(len(BLOCKS)))
    q = freedom = scale = 0.0
    squares = np.zeros_like(total)
    for one in channels:
        precision = one.precision
        left = one.deviations - precision @ gamma
        q += float(left @ np.linalg.pinv(precision) @ left) / variance
        freedom += float((one.counts > 0).sum() - 1)
        scale += float(np.trace(precision)) / variance
        squares += precision @ precision
    scale -= float(np.trace(inverse @ squares)) / variance
    freedom -= float(np.linalg.matrix_rank(total))
    if scale <= 0 or freedom <= 0:
        return 0.0
    # Where channels do not differ, q is chi-square of so many degrees of freedom.
    return max(_MAY_BE * math.sqrt(2 * freedom), q - freedom) / scale


def _network(
    channels: Sequence[_Channel], variance: float, tau_squared: float
) -> tuple[Floats, Floats]:
    """Return mean and covariance of gamma, the network's effects, shrunk towards none."""
    size = len(BLOCKS)
    information, score = np.zeros((size, size)), np.zeros(size)
    for one in channels:
        values, vectors = np.linalg.eigh(one.precision)
        weight = 1 / (variance + tau_squared * np.maximum(values, 0.0))
        information += (vectors * (weight * np.maximum(values, 0.0))) @ vectors.T
        score += (vectors * weight) @ (vectors.T @ one.deviations)
    covariance = np.linalg.pinv(information)
    estimate = covariance @ score
    noise = np.diag(covariance)
    error = math.sqrt(2 * float(np.mean(noise**2)) / size)
    omega_squared = max(float(np.mean(estimate**2 - noise)), _MAY_BE * error, _LEAST_VARIANCE)
    shrunk = np.linalg.inv(information + np.eye(size) / omega_squared)
    return np.asarray(shrunk @ score), np.asarray(shrunk)


def _of_channel(
    one: _Channel, variance: float, tau_squared: float, gamma: Floats, gamma_covariance: Floats
) -> Timing:
    """Return a channel's posterior as gains over its present mix."""
    size = len(BLOCKS)
    effect, covariance = gamma, gamma_covariance
    if tau_squared > 0:
        own = np.linalg.inv(one.precision / variance + np.eye(size) / tau_squared)
        kept = np.eye(size) - own @ one.precision / variance
        effect = kept @ gamma + own @ one.deviations / variance
        covariance = own + kept @ gamma_covariance @ kept.T
    mix = one.counts / one.counts.sum()
    against = np.eye(size) - mix
    gains = against @ effect
    errors = np.sqrt(np.maximum(np.diag(against @ covariance @ against.T), 0.0))
    usual = distributions.normal_quantile(0.975)
    all_blocks = distributions.normal_quantile(1 - ALPHA / size)
    blocks = [
        BlockEffect(
            block=name,
            videos=int(n),
            gain=math.expm1(gain),
            low=math.expm1(gain - usual * error),
            high=math.expm1(gain + usual * error),
            is_suggested=gain - all_blocks * error > 0 and math.expm1(gain) >= SMALLEST_GAIN,
        )
        for name, n, gain, error in zip(BLOCKS, one.counts, gains, errors, strict=True)
    ]
    suggested = [block for block in blocks if block.is_suggested]
    best = max(suggested, key=lambda block: block.gain) if suggested else None
    return Timing(one.channel_id, int(one.counts.sum()), blocks, best)
