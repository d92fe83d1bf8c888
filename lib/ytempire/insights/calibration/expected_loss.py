"""Expected loss and the chance to be best, held to what choosing so costs and how often it is."""

from __future__ import annotations

import numpy as np

from ytempire.insights import expected_loss as method
from ytempire.insights.calibration.outcome import Calibration, Target

_ARMS, _USUAL, _ERROR = 3, 0.2, 0.08


def calibrate(*, whole: bool, seed: int) -> Calibration:
    """Choose the arm with the least expected loss, and count what it cost in truth."""
    tests = 4000 if whole else 500
    rng = np.random.default_rng([seed, 10])
    told, cost, sure, right, raw = [], [], [], [], []
    for _ in range(tests):
        # Differences of two arms have the usual deviation; the data say them with an error.
        truth = rng.normal(0, _USUAL / np.sqrt(2), _ARMS)
        seen = truth + rng.normal(0, _ERROR, _ARMS)
        found = method.choices(list(seen), [_ERROR] * _ARMS, _USUAL)
        chosen = min(range(_ARMS), key=lambda at: found[at].expected_loss)
        told.append(found[chosen].expected_loss)
        cost.append(truth.max() - truth[chosen])
        raw.append(seen.max() - truth[int(seen.argmax())])
        if found[chosen].best_ratio >= 0.8:
            sure.append(found[chosen].best_ratio)
            right.append(chosen == int(truth.argmax()))
    return Calibration(
        method="expected loss and chance of being best (normal posterior)",
        simulated=(
            f"{tests} tests of {_ARMS} arms whose differences are usual ones, with a standard "
            f"error of {_ERROR}"
        ),
        targets=(
            Target("cost_over_told", "choosing costs what was told, but for 15 %", least=0.85,
                   most=1.15),
            Target("best_minus_told", "of those called best, as many are: but for 3 points",
                   least=-0.03, most=0.03),
        ),
        measured={
            "cost_over_told": float(np.mean(cost) / np.mean(told)),
            "best_minus_told": float(np.mean(right) - np.mean(sure)),
            "raw_overstates_winner_by": float(np.mean(raw)),
        },
    )  # fmt: skip
