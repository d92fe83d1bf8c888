"""What goes with more views: topic, format, length, hook, voice, thumbnail style, side by side.

All features enter one least-squares fit within channels, so that a voice that only strong channels
use, or only long videos, is not given their views. Standard errors are those of clusters [1]_:
videos of a channel are alike in ways no feature tells. With few channels they would be too small,
so that each channel's rest is what a fit without it leaves, and Student's distribution with a
degree less than there are channels takes the place of the normal one [4]_. Each level's effect is
against the average video of its feature's levels, and shrunk towards none by the spread of its
feature's effects [2]_. What is called shown passes a false discovery rate over all levels together
[3]_. How much of the views the features tell at all is measured on videos that the fit has not
seen.

A feature that was drawn by lot *causes* its effect; any other *goes with* it.

.. [1] Liang, K.-Y. and Zeger, S. L. (1986). Longitudinal data analysis using generalized linear
   models. Biometrika 73, 13-22 (the sandwich).
.. [2] Efron, B. and Morris, C. (1975). Data analysis using Stein's estimator and its
   generalizations. JASA 70, 311-319.
.. [3] Benjamini, Y. and Hochberg, Y. (1995). Controlling the false discovery rate. JRSS B 57,
   289-300.
.. [4] Bell, R. M. and McCaffrey, D. F. (2002). Bias reduction in standard errors for linear
   regression with multi-stage samples. Survey Methodology 28, 169-181 (the jackknife, CR3).
"""

from __future__ import annotations

import math
from collections.abc import Collection, Sequence
from dataclasses import dataclass

import numpy as np
import polars as pl
from numpy.typing import NDArray

from ytempire.insights import benjamini_hochberg, distributions

Floats = NDArray[np.float64]

FEATURES = (
    *("topic", "format", "length", "style", "hook", "voice", "thumbnail_style"),
    *("drawn_hook", "drawn_voice", "drawn_thumbnail_style"),
)
FEWEST_VIDEOS = 25
"""Videos of a level below which it is counted with the rest of its feature."""
FEWEST_CHANNELS = 5
"""Channels below which standard errors of clusters are not to be believed: of all, and of those
that have a level and another one of its feature."""
REST = "all others"
_FOLDS = 5
_LENGTHS = ((60, "under 1 min"), (180, "1-3 min"), (480, "3-8 min"), (900, "8-15 min"))


@dataclass(frozen=True)
class LevelEffect:
    """One level of one feature, as ``voice = warm``.

    Attributes
    ----------
    videos
        Measured videos that had it.
    lift, low, high
        Views against the average video of the feature, as a ratio less 1; shrunk, with the
        interval of 95 % of this level alone.
    is_shown
        It stands among all levels at a false discovery rate of 5 %.
    is_causal
        The feature was drawn by lot.
    """

    feature: str
    level: str
    videos: int
    lift: float
    low: float
    high: float
    is_shown: bool
    is_causal: bool

    @property
    def words(self) -> str:
        """Return the finding; only what was drawn by lot causes anything."""
        tie = "causes" if self.is_causal else "goes with"
        finding = f"{self.lift:+.0%} views" if self.is_shown else "no difference that is shown"
        return (
            f"{self.feature} {self.level} {tie} {finding} "
            f"(95 %: {self.low:+.0%} to {self.high:+.0%}, {self.videos} videos)"
        )


@dataclass(frozen=True)
class Effects:
    """All levels, and how much the features tell.

    Attributes
    ----------
    explained_ratio
        Share of the variance within channels that the fit tells of videos it has not seen; at
        or below 0 it tells nothing.
    """

    levels: Sequence[LevelEffect]
    videos: int
    channels: int
    explained_ratio: float


def length_of(duration_seconds: pl.Expr) -> pl.Expr:
    """Return the band of a video's length; null stays null."""
    band = pl.lit("15 min and more")
    for below, name in reversed(_LENGTHS):
        band = pl.when(duration_seconds < below).then(pl.lit(name)).otherwise(band)
    return pl.when(duration_seconds.is_not_null()).then(band)


def effects(videos: pl.DataFrame, *, drawn: Collection[str] = ()) -> Effects | None:
    """Weigh features against each other.

    Parameters
    ----------
    videos
        One row a measured video: channel_id, outcome (the logarithm of views at an equal age),
        and those of `FEATURES` that are known; null where a video's is not.
    drawn
        Features that were drawn by lot in the videos given.

    Returns
    -------
    Effects or None
        None where fewer than `FEWEST_CHANNELS` channels, or no feature, can be weighed.
    """
    known = videos.drop_nulls(["outcome"])
    features = [name for name in FEATURES if name in known.columns]
    levels, design = _design(known, features)
    channel = known.select(pl.col("channel_id").rank("dense").cast(pl.Int64) - 1).to_series()
    group = channel.to_numpy()
    groups = int(group.max()) + 1 if len(group) else 0
    if not levels or groups < FEWEST_CHANNELS:
        return None
    x, y = _within(design, group), _within(known["outcome"].to_numpy()[:, None], group)[:, 0]
    bread = np.asarray(np.linalg.pinv(x.T @ x), dtype=np.float64)
    beta = bread @ (x.T @ y)
    covariance = _covariance(x, y - x @ beta, bread, group)
    estimates, errors = _against_the_average(levels, design, beta, covariance)
    shown = _discoveries(estimates, errors, groups - 1)
    found = []
    usual = float(distributions.student_quantile(0.975, np.array([groups - 1.0]))[0])
    for feature in dict.fromkeys(name for name, _ in levels):
        at = [i for i, (name, _) in enumerate(levels) if name == feature]
        for i, mean, error in zip(at, *_shrunk(estimates[at], errors[at]), strict=True):
            found.append(
                LevelEffect(
                    feature, levels[i][1], int(design[:, i].sum()), math.expm1(mean),
                    math.expm1(mean - usual * error), math.expm1(mean + usual * error),
                    bool(shown[i]), feature in drawn,
                )
            )  # fmt: skip
    return Effects(found, known.height, groups, _told_ahead(x, y))


def _design(videos: pl.DataFrame, features: Sequence[str]) -> tuple[list[tuple[str, str]], Floats]:
    """Return the levels, and a column of 0 and 1 for each."""
    levels, columns = [], []
    for feature in features:
        values = _compared(videos["channel_id"], _common(videos[feature].cast(pl.String)))
        names = sorted(values.drop_nulls().unique())
        if len(names) < 2:
            continue  # one level alone has nothing to differ from
        for name in names:
            levels.append((feature, name))
            columns.append((values == name).fill_null(value=False).to_numpy().astype(float))
    return levels, np.column_stack(columns) if columns else np.empty((videos.height, 0))


def _common(values: pl.Series) -> pl.Series:
    """Return the values, the rare ones as one; null where that is rare, too."""
    counts = values.drop_nulls().value_counts(name="n")
    common = counts.filter(pl.col("n") >= FEWEST_VIDEOS)[values.name]
    is_rare = values.is_not_null() & ~values.is_in(common.implode())
    return values.set(is_rare, REST if int(is_rare.sum()) >= FEWEST_VIDEOS else None)


def _compared(channels: pl.Series, values: pl.Series) -> pl.Series:
    """Return the values that enough channels have beside another one; null elsewhere.

    What each channel has one value of cannot be told from the channel: the fit within channels
    would rest on the few that have two, and call their luck an effect.
    """
    pairs = pl.DataFrame({"channel": channels, "value": values}).drop_nulls().unique()
    with_others = pairs.filter(pl.len().over("channel") > 1)
    counts = with_others.group_by("value").len()
    told = counts.filter(pl.col("len") >= FEWEST_CHANNELS)["value"]
    return values.set(~values.is_in(told.implode()).fill_null(value=False), None)


def _within(values: Floats, group: NDArray[np.int64]) -> Floats:
    """Return the values less the mean of their channel."""
    counts = np.bincount(group)
    means = np.stack([np.bincount(group, weights=column) / counts for column in values.T], axis=1)
    return np.asarray(values - means[group])


def _covariance(x: Floats, left: Floats, bread: Floats, group: NDArray[np.int64]) -> Floats:
    """Return the covariance of the coefficients, each channel by what a fit without it leaves.

    With ``A = X'X`` of the channel, ``X'(I - X B X')^-1 e`` is ``(I - A B)^-1 X'e``: the matrix to
    solve is of features, however many videos the channel has.
    """
    groups, size = int(group.max()) + 1, x.shape[1]
    order = np.argsort(group, kind="stable")
    ends = np.cumsum(np.bincount(group, minlength=groups))[:-1]
    meat = np.zeros((size, size))
    for rows in np.split(order, ends):
        own = x[rows]
        score = np.linalg.pinv(np.eye(size) - own.T @ own @ bread) @ (own.T @ left[rows])
        meat += np.outer(score, score)
    return np.asarray(bread @ meat @ bread * (groups - 1) / groups)


def _against_the_average(
    levels: Sequence[tuple[str, str]], design: Floats, beta: Floats, covariance: Floats
) -> tuple[Floats, Floats]:
    """Return each level's effect against the average video that has a level of its feature."""
    n = design.sum(axis=0)
    contrast = np.eye(len(levels))
    for i, (feature, _) in enumerate(levels):
        same = np.array([name == feature for name, _ in levels])
        contrast[i, same] -= n[same] / n[same].sum()
    errors = np.sqrt(np.maximum(np.diag(contrast @ covariance @ contrast.T), 1e-18))
    return contrast @ beta, errors


def _shrunk(estimates: Floats, errors: Floats) -> tuple[Floats, Floats]:
    """Return means and deviations of the posterior under the feature's own spread of effects."""
    weight = 1 / errors**2
    q = float((weight * estimates**2).sum()) - len(estimates)
    tau_squared = max(0.0, q / float(weight.sum()))
    # A spread that few levels show is not known to be nothing: half an error's worth is left.
    tau_squared = max(tau_squared, 0.25 * float(np.median(errors)) ** 2)
    kept = tau_squared / (tau_squared + errors**2)
    return estimates * kept, errors * np.sqrt(kept)


def _discoveries(estimates: Floats, errors: Floats, degrees: int) -> NDArray[np.bool_]:
    """Return which levels pass the false discovery rate."""
    p = 2 * distributions.student_survival(np.abs(estimates) / errors, degrees)
    return benjamini_hochberg.adjust(p) <= benjamini_hochberg.FALSE_DISCOVERY_RATIO


def _told_ahead(x: Floats, y: Floats) -> float:
    """Return the share of variance told of videos that the fit has not seen."""
    fold = np.arange(len(y)) % _FOLDS
    missed = 0.0
    for one in range(_FOLDS):
        out = fold == one
        beta = np.linalg.pinv(x[~out].T @ x[~out]) @ (x[~out].T @ y[~out])
        missed += float(((y[out] - x[out] @ beta) ** 2).sum())
    total = float((y**2).sum())
    return 1 - missed / total if total else 0.0
