"""Less noise from what was known before: the outcome less what the video's past predicts.

CUPED [1]_ subtracts from each outcome ``theta . (x - mean(x))``, with theta the slope of the
outcome on covariates that the arms cannot have changed. Arms being drawn by lot, the covariates
are alike in all of them: the estimate stays what it was in the mean, and its variance falls by
the share R^2 that they explain. Theta is fitted within arms, so an effect is taken for no slope
[2]_.

.. [1] Deng, A., Xu, Y., Kohavi, R. and Walker, T. (2013). Improving the sensitivity of online
   controlled experiments by utilizing pre-experiment data. WSDM '13, 123-132.
.. [2] Lin, W. (2013). Agnostic notes on regression adjustments to experimental data. Annals of
   Applied Statistics 7, 295-318.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]


@dataclass(frozen=True)
class Adjusted:
    """Outcomes without what the covariates explain.

    Attributes
    ----------
    outcome
        One value a unit, with the mean of all units unchanged.
    explained_ratio
        Share of the variance within arms that the covariates explain, 0 to 1.
    covariates
        How many slopes were fitted.
    """

    outcome: Floats
    explained_ratio: float
    covariates: int


def adjust(outcome: Floats, arm: NDArray[np.int64], covariates: Floats) -> Adjusted:
    """Subtract what the covariates explain.

    Parameters
    ----------
    outcome
        One value a unit.
    arm
        Number of each unit's arm.
    covariates
        One row a unit, one column a covariate known before the experiment began; NaN, as of a
        channel without a past, is taken to be the covariate's mean and so changes nothing.

    Raises
    ------
    ValueError
        If the lengths differ.
    """
    if not len(outcome) == len(arm) == len(covariates):
        raise ValueError("outcome, arm and covariates have a row a unit")
    if not covariates.shape[1]:
        return Adjusted(outcome.copy(), 0.0, 0)
    filled = np.where(np.isnan(covariates), _means(covariates), covariates)
    centred = filled - filled.mean(axis=0)
    within_x, within_y = _within(centred, arm), _within(outcome[:, None], arm)[:, 0]
    spread = within_x.std(axis=0)
    kept = spread > 1e-9 * np.maximum(1.0, np.abs(filled).max(axis=0, initial=0.0))
    total = float(within_y @ within_y)
    if not kept.any() or total == 0 or len(outcome) <= kept.sum() + len(np.unique(arm)):
        return Adjusted(outcome.copy(), 0.0, 0)
    theta, *_ = np.linalg.lstsq(within_x[:, kept], within_y, rcond=None)
    left = within_y - within_x[:, kept] @ theta
    return Adjusted(
        outcome=outcome - centred[:, kept] @ theta,
        explained_ratio=max(0.0, 1 - float(left @ left) / total),
        covariates=int(kept.sum()),
    )


def _means(covariates: Floats) -> Floats:
    """Return each covariate's mean over the units that have it, 0 where none has."""
    known = ~np.isnan(covariates)
    sums = np.where(known, covariates, 0.0).sum(axis=0)
    return np.asarray(sums / np.maximum(known.sum(axis=0), 1))


def _within(values: Floats, arm: NDArray[np.int64]) -> Floats:
    """Return the values less the mean of their arm."""
    number, n = np.unique(arm, return_inverse=True)[1], len(np.unique(arm))
    counts = np.bincount(number, minlength=n)
    means = np.stack([np.bincount(number, weights=v, minlength=n) / counts for v in values.T], 1)
    return np.asarray(values - means[number])
