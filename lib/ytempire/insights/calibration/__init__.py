"""Each method against truth that is known, because it was simulated.

A method that is not listed in `METHODS` is held to nothing, so every module of this folder is.
Each has ``calibrate(*, whole, seed)``: the same seed gives the same figures; `whole` simulates
as much as its promise needs, else as little as still tells a broken method from a sound one.
"""

from __future__ import annotations

import importlib
from collections.abc import Iterator, Sequence

from ytempire.insights.calibration.outcome import Calibration, Target

__all__ = ["METHODS", "SEED", "Calibration", "Target", "calibrate"]

METHODS: tuple[str, ...] = (
    "beta_binomial",
    "gamma_poisson",
    "normal_normal",
    "kaplan_meier",
    "typical_band",
    "early_forecast",
    "anomalies",
    "change_points",
    "seasonal_forecast",
    "randomisation",
    "cuped",
    "confidence_sequence",
    "expected_loss",
    "sample_ratio",
    "switchback",
    "experiment_readout",
    "guardrails",
    "upload_timing",
    "content_effects",
    "content_allocation",
)
"""The modules of this folder that calibrate a method, in the order they are told."""

SEED = 7


def calibrate(
    only: Sequence[str] = (), *, whole: bool = True, seed: int = SEED
) -> Iterator[Calibration]:
    """Calibrate the methods one after the other.

    Parameters
    ----------
    only
        Names of `METHODS`; all of them when there are none.
    whole
        Whether to simulate as much as the promise needs.
    seed
        Of the random numbers; the same seed gives the same figures.

    Yields
    ------
    Calibration
        As soon as a method is done.

    Raises
    ------
    ValueError
        If a name is none of `METHODS`.
    """
    unknown = [name for name in only if name not in METHODS]
    if unknown:
        raise ValueError(
            f"no method is called {', '.join(unknown)}; there are {', '.join(METHODS)}"
        )
    for name in only or METHODS:
        module = importlib.import_module(f"{__name__}.{name}")
        yield module.calibrate(whole=whole, seed=seed)
