"""What to make tomorrow: a mix of kinds of video that earns, and goes on learning.

A kind is a topic and format. What its videos return (profit per dollar of loaded cost, say) has a
mean for each kind, drawn from a distribution of all kinds; videos of the past count less by the
day, since tastes drift. Thompson sampling [1]_ gives each kind its chance to be the best as its
share; a floor for exploration goes to all alike, so that a kind that had bad luck comes back, and
so that no share is ever nothing: the shares are kept as propensities, with which another mix can
be judged later from the same videos [2]_. No kind grows from one day to the next beyond what its
past videos can speak for: twice what is usual, and its part of the exploration.

.. [1] Thompson, W. R. (1933). On the likelihood that one unknown probability exceeds another.
   Biometrika 25, 285-294.
.. [2] Horvitz, D. G. and Thompson, D. J. (1952). A generalization of sampling without replacement
   from a finite universe. JASA 47, 663-685.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import polars as pl
from numpy.typing import NDArray

from ytempire.insights import distributions

Floats = NDArray[np.float64]

EXPLORED_RATIO = 0.15
"""Share of the videos that goes to all kinds alike."""
KEPT_A_DAY = 0.98
"""What a video of yesterday counts against one of today: half after 34 days."""
GROWN_TIMES = 2.0
"""Times its usual number to which a kind may grow in a day, beside its part of the exploration:
past videos tell what a few more return, not what many do."""
FEWEST_VIDEOS = 30
"""Measured videos below which there is no mix to suggest."""
_GRID = 2001


@dataclass(frozen=True)
class Share:
    """One kind's part of tomorrow's videos.

    Attributes
    ----------
    videos
        How many to make.
    propensity
        The share that it was given by chance: keep it with each video that is made so.
    measured
        Videos of the past that tell of it.
    mean, low, high
        What a video of this kind is expected to return, with the interval of 95 % of the mean.
    """

    kind: str
    videos: int
    propensity: float
    measured: int
    mean: float
    low: float
    high: float


def with_early_words(videos: pl.DataFrame) -> pl.DataFrame:
    """Fill in what is not known yet from what is known early, at the weight of what it tells.

    Parameters
    ----------
    videos
        One row a video: outcome (null: not old enough), early (as outcome, at an earlier age).

    Returns
    -------
    polars.DataFrame
        The videos that tell something, with ``weight``: 1, or for one that is known early the
        share R^2 of the outcome's variance that the early word tells.
    """
    both = videos.drop_nulls(["outcome", "early"])
    whole = videos.filter(pl.col("outcome").is_not_null()).with_columns(weight=pl.lit(1.0))
    spread = float(np.var(both["early"].to_numpy())) if both.height >= FEWEST_VIDEOS else 0.0
    if spread == 0:
        return whole
    early, outcome = both["early"].to_numpy(), both["outcome"].to_numpy()
    slope = float(np.mean((early - early.mean()) * (outcome - outcome.mean()))) / spread
    told = slope**2 * spread / max(float(np.var(outcome)), 1e-12)
    young = videos.filter(pl.col("outcome").is_null() & pl.col("early").is_not_null())
    guessed = young.with_columns(
        outcome=outcome.mean() + slope * (pl.col("early") - early.mean()),
        weight=pl.lit(min(told, 1.0)),
    )
    return pl.concat([whole, guessed], how="vertical_relaxed")


def mix(
    videos: pl.DataFrame,
    kinds: Sequence[str],
    to_make: int,
    rng: np.random.Generator,
    *,
    usual: Mapping[str, float] | None = None,
    explored_ratio: float = EXPLORED_RATIO,
) -> list[Share]:
    """Suggest how many videos of each kind to make.

    Parameters
    ----------
    videos
        One row a video that tells something: kind, outcome, age_days; and weight, where some tell
        less than others.
    kinds
        All kinds that can be made; one that was never tried is explored like the others.
    to_make
        Videos of tomorrow.
    rng
        Decides the fractions: a share of 2.4 is 2 videos, or 3 with a chance of 0.4.
    usual
        Videos of each kind that were made lately, of any number of days: none grows beyond
        `GROWN_TIMES` its share of them, and its part of the exploration. None: nothing is usual
        yet, and nothing bounds a kind.
    explored_ratio
        Share of the videos that goes to all kinds alike.

    Returns
    -------
    list of Share
        One a kind, in the order given; none where fewer than `FEWEST_VIDEOS` are measured.

    Raises
    ------
    ValueError
        If the explored ratio does not lie between 0 and 1, or a kind is named twice.
    """
    if not 0 < explored_ratio <= 1:
        raise ValueError("the explored ratio lies above 0, so that no kind is given up for ever")
    if len(set(kinds)) != len(kinds):
        raise ValueError("a kind is named twice")
    weight = pl.col("weight") if "weight" in videos.columns else pl.lit(1.0)
    told = videos.filter(pl.col("kind").is_in(list(kinds))).with_columns(
        w=weight * KEPT_A_DAY ** pl.col("age_days").cast(pl.Float64)
    )
    if told.height < FEWEST_VIDEOS:
        return []
    counts, means, errors = _posterior(told, kinds)
    made = np.array([(usual or {}).get(kind, 0.0) for kind in kinds], dtype=float)
    best = _within_reach(means, errors, made, GROWN_TIMES / (1 - explored_ratio))
    propensity = explored_ratio / len(kinds) + (1 - explored_ratio) * best
    reach = distributions.normal_quantile(0.975)
    return [
        Share(kind, int(n), float(p), int(count), float(m), float(m - reach * e),
              float(m + reach * e))
        for kind, n, p, count, m, e in zip(
            kinds, _whole(propensity * to_make, rng), propensity, counts, means, errors, strict=True
        )
    ]  # fmt: skip


def _posterior(told: pl.DataFrame, kinds: Sequence[str]) -> tuple[Floats, Floats, Floats]:
    """Return each kind's measured videos, and mean and deviation of its posterior."""
    sums = pl.DataFrame({"kind": list(kinds)}).join(
        told.group_by("kind").agg(
            pl.len().alias("n"),
            pl.col("w").sum().alias("w"),
            (pl.col("w") * pl.col("outcome")).sum().alias("wy"),
            (pl.col("w") * pl.col("outcome") ** 2).sum().alias("wyy"),
        ),
        on="kind",
        how="left",
        maintain_order="left",
    ).fill_null(0)  # fmt: skip
    n, w, wy, wyy = (sums[c].cast(pl.Float64).to_numpy() for c in ("n", "w", "wy", "wyy"))
    has = w > 0
    raw = np.divide(wy, w, out=np.zeros_like(wy), where=has)
    variance = max(float((wyy - w * raw**2)[has].sum()) / max(float(w.sum()) - has.sum(), 1), 1e-12)
    # w stands for so many videos of today: the variance of a kind's mean is variance / w.
    centre = float(wy.sum() / w.sum())
    between = float((w * (raw - centre) ** 2)[has].sum()) - variance * (has.sum() - 1)
    scale = float(w.sum() - (w**2).sum() / w.sum())
    tau_squared = max(between / scale if scale > 0 else 0.0, 0.01 * variance)
    precision = w / variance + 1 / tau_squared
    return n, (wy / variance + centre / tau_squared) / precision, np.sqrt(1 / precision)


def _best_ratios(means: Floats, errors: Floats) -> Floats:
    """Return each kind's chance of the highest mean, by integration: they sum to 1."""
    grid = np.linspace((means - 8 * errors).min(), (means + 8 * errors).max(), _GRID)
    z = (grid[:, None] - means) / errors
    below, density = distributions.normal_survival(-z), distributions.normal_density(z) / errors
    # The product of the others, by logarithms: many kinds would underflow one by one.
    logs = np.log(np.maximum(below, 1e-300))
    others = np.exp(logs.sum(axis=1, keepdims=True) - logs)
    chances = np.trapezoid(density * others, grid, axis=0)
    return np.asarray(chances / chances.sum())


def _within_reach(means: Floats, errors: Floats, made: Floats, times: float) -> Floats:
    """Return each kind's share with none above so many times its part of what was made.

    What a kind may not take goes to the others, by their chances to be the best of these.
    """
    shares, is_free = np.zeros_like(means), np.ones(len(means), dtype=bool)
    most = times * made / made.sum() if made.sum() else np.ones_like(means)
    while is_free.any():
        left = 1 - shares[~is_free].sum()
        shares[is_free] = left * _best_ratios(means[is_free], errors[is_free])
        over = is_free & (shares > most)
        if not over.any():
            break
        shares[over], is_free = most[over], is_free & ~over
    return shares


def _whole(shares: Floats, rng: np.random.Generator) -> NDArray[np.int64]:
    """Return whole numbers of the same sum whose means are the shares: systematic sampling."""
    edges = np.concatenate([[0.0], np.cumsum(shares)]) + rng.random()
    edges[-1] = edges[0] + round(float(shares.sum()))
    return np.diff(np.floor(edges)).astype(np.int64)
