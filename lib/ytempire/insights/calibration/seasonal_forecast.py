"""Series with weekdays, foretold a week: published where it beats last week, with what interval."""

from __future__ import annotations

import numpy as np

from ytempire.insights.calibration.outcome import Calibration, Target
from ytempire.insights.seasonal_forecast import SEASON, Forecast, Withheld, forecast

_DAYS, _HORIZON = 140, 7
_TARGETS = (
    Target("held_ratio", "80 % intervals hold 75 to 85 % of what came", 0.75, 0.85),
    Target("error_to_naive_ratio", "published: at most 0.9 of seasonal naive's error", most=0.9),
    Target("published_ratio", "at least 90 % of series with a level are published", least=0.9),
    Target("walk_error_to_naive_ratio", "published walks: at most 1.0", most=1.0),
    Target("copies_published_ratio", "at most 5 % where last week tells all", most=0.05),
)


def calibrate(*, whole: bool, seed: int) -> Calibration:
    """Simulate series with a level, weekly walks, and copies of last week; foretell the end."""
    rng = np.random.default_rng(seed)
    count = 400 if whole else 40
    level = [_outcome(_level(rng)) for _ in range(count)]
    walks = [_outcome(_walk(rng)) for _ in range(count)]
    copies = [forecast(_copy(rng), _HORIZON) for _ in range(count)]
    told = [one for one in level if one is not None]
    walked = [one for one in walks if one is not None]
    return Calibration(
        method="seasonal forecast (against last week)",
        simulated=f"{count} series of 140 days with weekdays, a slow trend and noise of 0.15; as "
        "many random walks with weekdays; as many in which each week is the last one with a "
        "little noise. The week that follows is foretold",
        targets=_TARGETS,
        measured={
            "held_ratio": float(np.mean([held for held, _, _ in told])),
            "error_to_naive_ratio": _ratio(told),
            "published_ratio": len(told) / count,
            "walks_published_ratio": len(walked) / count,
            "walk_error_to_naive_ratio": _ratio(walked),
            "copies_published_ratio": float(np.mean([isinstance(c, Forecast) for c in copies])),
        },
    )


def _outcome(series: np.ndarray) -> tuple[float, float, float] | None:
    """Return the share held, the error and naive's error of what came; None: withheld."""
    past, came = series[:-_HORIZON], series[-_HORIZON:]
    found = forecast(past, _HORIZON)
    if isinstance(found, Withheld):
        return None
    held = float(np.mean((found.low <= came) & (came <= found.high)))
    error = float(np.mean(np.abs(found.middle - came)))
    return held, error, float(np.mean(np.abs(past[-SEASON:] - came)))


def _ratio(told: list[tuple[float, float, float]]) -> float:
    return float(np.sum([ours for _, ours, _ in told]) / np.sum([naive for _, _, naive in told]))


def _weekday(rng: np.random.Generator) -> np.ndarray:
    return np.tile(rng.normal(0, 0.15, SEASON), (_DAYS + _HORIZON) // SEASON + 1)[
        : _DAYS + _HORIZON
    ]


def _level(rng: np.random.Generator) -> np.ndarray:
    n = _DAYS + _HORIZON
    trend = rng.normal(0, 0.004) * np.arange(n)
    return np.asarray(np.exp(6 + trend + _weekday(rng) + rng.normal(0, 0.15, n)))


def _walk(rng: np.random.Generator) -> np.ndarray:
    n = _DAYS + _HORIZON
    return np.asarray(np.exp(6 + np.cumsum(rng.normal(0, 0.06, n)) + _weekday(rng)))


def _copy(rng: np.random.Generator) -> np.ndarray:
    weeks = (_DAYS + _HORIZON) // SEASON + 1
    steps = rng.normal(0, 0.15, (weeks, SEASON))
    return np.asarray(np.exp(6 + np.cumsum(steps, axis=0)).ravel()[: _DAYS + _HORIZON])
