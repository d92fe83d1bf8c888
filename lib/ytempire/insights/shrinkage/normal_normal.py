"""Normal means in nested groups: unit <- channel <- niche <- network, in closed form.

Each level's spread is told apart from the noise below it by the method of moments (DerSimonian
and Laird 1986), fine to coarse; then each mean is pulled to its group's, coarse to fine (Efron
and Morris 1975). With the mean of a video's log views it ranks channels by a typical video; with
the rate of a channel's videos it is Buehlmann and Straub's (1970) credibility.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ytempire.insights.distributions import Floats, normal_quantile
from ytempire.insights.shrinkage.posterior import INTERVAL_RATIO, Posterior

Labels = Sequence[object]


@dataclass(frozen=True)
class _Level:
    """Groups of one level: what their members say, and which group of the next holds them."""

    mean: Floats
    variance: Floats
    between: float
    parent: NDArray[np.int64]


def shrink(
    estimate: Floats,
    variance: Floats,
    groups: Sequence[Labels] = (),
    *,
    interval_ratio: float = INTERVAL_RATIO,
) -> Posterior:
    """Pull estimates of known noise to their groups', and those to the network's.

    Parameters
    ----------
    estimate
        What each unit's own data say; NaN where there are none.
    variance
        Of each estimate, from its own data; infinite (or NaN) where there are none.
    groups
        Labels of each unit's group, finest level first; each group lies within one of the next.
    interval_ratio
        Share of truths that the intervals should hold.

    Returns
    -------
    Posterior
        A unit without data has its group's mean, as wide as units of it differ.

    Raises
    ------
    ValueError
        If no unit has data, a variance is not above zero, or a group lies within two.
    """
    raw = np.asarray(estimate, dtype=float)
    noise = np.asarray(variance, dtype=float)
    known = np.isfinite(raw) & np.isfinite(noise)
    if not known.any():
        raise ValueError("no unit has data: nothing says what is usual")
    if (noise[known] <= 0).any():
        raise ValueError("a variance must be above zero; give the noise of one unit's estimate")
    units, upper = _levels(raw, noise, known, groups)
    centre, doubt = _downwards(upper)
    prior, prior_doubt = centre[units.parent], doubt[units.parent]
    weight = np.zeros_like(raw)
    weight[known] = units.between / (units.between + noise[known])
    mean = prior + weight * np.where(known, raw - prior, 0.0)
    spread = (1 - weight) * units.between + (1 - weight) ** 2 * prior_doubt
    reach = normal_quantile((1 + interval_ratio) / 2) * np.sqrt(spread)
    return Posterior(raw, mean, mean - reach, mean + reach, prior, spread, weight, interval_ratio)


def prior_means(estimate: Floats, variance: Floats, groups: Sequence[Labels]) -> Floats:
    """Return, for each unit, the shrunk mean of its finest group.

    Parameters
    ----------
    estimate, variance
        What each unit says, and how far it lies from its group's mean: noise and the spread of
        units together. NaN where it says nothing.
    groups
        As `shrink` takes them.
    """
    known = np.isfinite(estimate) & np.isfinite(variance)
    units, upper = _levels(estimate, variance, known, groups, between=0.0)
    return np.asarray(_downwards(upper)[0][units.parent])


def codes(labels: Labels, units: int) -> NDArray[np.int64]:
    """Return a number for each unit's group; None is a group like the others."""
    if len(labels) != units:
        raise ValueError(f"{len(labels)} labels are given for {units} units")
    number: dict[object, int] = {}
    return np.array([number.setdefault(label, len(number)) for label in labels], dtype=np.int64)


def _levels(
    raw: Floats,
    noise: Floats,
    known: NDArray[np.bool_],
    groups: Sequence[Labels],
    between: float | None = None,
) -> tuple[_Level, list[_Level]]:
    """Return the units' level, and those above it, fine to coarse; the last is the network."""
    coded = [codes(labels, len(raw)) for labels in groups]
    coded.append(np.zeros(len(raw), dtype=np.int64))
    parent = coded[0]
    if between is None:
        between = _between(raw[known], noise[known], parent[known])
    units = _Level(raw, noise, between, parent)
    mean, variance, members = raw, noise + between, known
    levels = []
    for at, code in enumerate(coded):
        above = _parents(code, coded[at + 1]) if at + 1 < len(coded) else np.zeros(1, np.int64)
        inside = parent[members]
        precision = np.bincount(inside, 1 / variance[members], minlength=len(above))
        total = np.bincount(inside, mean[members] / variance[members], minlength=len(above))
        with np.errstate(divide="ignore", invalid="ignore"):
            mean, variance = total / precision, 1 / precision
        members = precision > 0
        tau2 = _between(mean[members], variance[members], above[members])
        levels.append(_Level(mean, variance, tau2, above))
        variance = variance + tau2
        parent = above
    return units, levels


def _downwards(levels: list[_Level]) -> tuple[Floats, Floats]:
    """Return the shrunk means of the finest groups, and the variances of these means."""
    top = levels[-1]
    centre, doubt = top.mean, top.variance
    for level in reversed(levels[:-1]):
        above, above_doubt = centre[level.parent], doubt[level.parent]
        known = np.isfinite(level.variance) & np.isfinite(level.mean)
        spare = np.where(known, level.variance, 1.0) + level.between
        weight = np.where(known, level.between / spare, 0.0)
        centre = above + weight * np.where(known, level.mean - above, 0.0)
        doubt = (1 - weight) * level.between + (1 - weight) ** 2 * above_doubt
    return centre, doubt


def _between(mean: Floats, variance: Floats, parent: NDArray[np.int64]) -> float:
    """Return the variance of true means within their parents (DerSimonian and Laird 1986)."""
    weight = 1 / variance
    size = np.bincount(parent, weight)
    with np.errstate(invalid="ignore"):
        centre = np.bincount(parent, weight * mean) / size
        worth = float(np.nansum(size - np.bincount(parent, weight**2) / size))
    excess = float(np.sum(weight * (mean - centre[parent]) ** 2))
    spare = len(mean) - int(np.count_nonzero(size))
    return max((excess - spare) / worth, 0.0) if worth > 1e-12 and spare > 0 else 0.0


def _parents(fine: NDArray[np.int64], coarse: NDArray[np.int64]) -> NDArray[np.int64]:
    """Return for each fine group the coarse one that holds it."""
    parent = np.zeros(fine.max() + 1, dtype=np.int64)
    parent[fine] = coarse
    if (parent[fine] != coarse).any():
        raise ValueError("a group lies within two groups of the level above: name it for both")
    return parent
