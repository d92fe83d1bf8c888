"""Intervals that hold a stated share of what comes, whatever the errors' distribution.

Split conformal prediction (Vovk, Gammerman and Shafer 2005; Lei et al. 2018): the errors of a
model on data that it was not fitted to say how wide an interval must be. By group where a group
has enough (Mondrian), each tail by itself, since a video may surprise farther upwards.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ytempire.insights.distributions import Floats

FEWEST_ERRORS = 40
"""A group of fewer errors takes those of all."""
_ROUNDING = 1e-9
"""(1 - 0.8) / 2 is a little under 0.1, and a tenth of 100 errors is 10 of them."""


@dataclass(frozen=True)
class Reach:
    """How far below and above a forecast its interval goes.

    Attributes
    ----------
    low, high
        Quantiles of the errors (truth less forecast), usually negative and positive.
    errors
        Of how many errors.
    """

    low: float
    high: float
    errors: int


@dataclass(frozen=True)
class Conformal:
    """The reach of all errors, and that of each group that has enough."""

    all: Reach
    groups: dict[object, Reach]

    def of(self, *groups: object) -> Reach:
        """Return the reach for the first group that has enough errors; else that of all."""
        return next((self.groups[name] for name in groups if name in self.groups), self.all)


def calibrate(errors: Floats, *groupings: Sequence[object], interval_ratio: float) -> Conformal:
    """Return how far intervals must reach.

    Parameters
    ----------
    errors
        Truth less forecast, of data that the model was not fitted to.
    groupings
        The group of each error, in one way or several.
    interval_ratio
        Share of what comes that the intervals should hold.

    Raises
    ------
    ValueError
        If there are too few errors for the tails: each must leave one error outside.
    """
    tail = (1 - interval_ratio) / 2
    fewest = math.ceil(1 / tail - _ROUNDING) - 1
    if len(errors) < fewest:
        raise ValueError(f"{len(errors)} errors tell no {interval_ratio:.0%} interval: {fewest} do")
    places: dict[object, list[int]] = {}
    for grouping in groupings:
        for at, name in enumerate(grouping):
            places.setdefault(name, []).append(at)
    groups = {
        name: _reach(errors[at], tail)
        for name, at in places.items()
        if len(at) >= max(FEWEST_ERRORS, fewest)
    }
    return Conformal(_reach(errors, tail), groups)


def _reach(errors: Floats, tail: float) -> Reach:
    """Return the errors that leave `tail` of a further one outside, each side.

    Between two order statistics the line is taken (Hyndman and Fan 1996, type 6): always the
    farther one would hold 84 % of what comes, not 80, where a group has some fifty errors.
    """
    ordered = np.sort(errors)
    place = np.array([tail, 1 - tail]) * (len(ordered) + 1) - 1
    low, high = np.interp(place, np.arange(len(ordered)), ordered)
    return Reach(float(low), float(high), len(ordered))
