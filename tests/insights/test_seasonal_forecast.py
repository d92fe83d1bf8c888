"""Forecasts of daily series: published only where they are worth more than last week."""

from __future__ import annotations

import numpy as np
import pytest

from ytempire.insights.seasonal_forecast import FEWEST_DAYS, Forecast, Withheld, forecast


def steady(days: int = 126, noise: float = 0.1, trend: float = 0.0) -> np.ndarray:
    rng = np.random.default_rng(2)
    weekday = np.tile([0.0, 0.1, 0.2, 0.0, -0.1, 0.4, 0.5], days // 7 + 1)[:days]
    return np.exp(5 + weekday + trend * np.arange(days) + rng.normal(0, noise, days))


def test_weekdays_and_growth_are_carried_on() -> None:
    found = forecast(steady(trend=0.01), 7)
    assert isinstance(found, Forecast)
    weekday = np.array([0.0, 0.1, 0.2, 0.0, -0.1, 0.4, 0.5])
    expected = np.exp(5 + weekday + 0.01 * np.arange(126, 133))
    assert found.middle == pytest.approx(expected, rel=0.12)
    assert ((found.low <= found.middle) & (found.middle <= found.high)).all()
    assert found.error_ratio < 0.9


def test_a_quiet_series_has_a_narrow_interval() -> None:
    loud, quiet = forecast(steady(noise=0.3), 7), forecast(steady(noise=0.05), 7)
    assert isinstance(loud, Forecast)
    assert isinstance(quiet, Forecast)
    assert np.mean(quiet.high / quiet.low) < np.mean(loud.high / loud.low)


def test_where_last_week_is_as_good_nothing_is_told() -> None:
    rng = np.random.default_rng(3)
    copies = np.exp(5 + np.cumsum(rng.normal(0, 0.2, (18, 7)), axis=0)).ravel()
    found = forecast(copies, 7)
    assert isinstance(found, Withheld)
    assert found.error_ratio >= 1
    assert "last week" in found.reason
    assert isinstance(forecast(np.full(126, 40.0), 7), Withheld)


def test_a_short_history_is_not_foretold() -> None:
    found = forecast(steady(FEWEST_DAYS - 1), 7)
    assert found == Withheld(f"{FEWEST_DAYS - 1} days are known; {FEWEST_DAYS} are needed")
    assert isinstance(forecast(steady(FEWEST_DAYS), 7), Forecast | Withheld)


def test_what_cannot_be_is_refused() -> None:
    with pytest.raises(ValueError, match="a horizon is 1 to 14 days"):
        forecast(steady(), 0)
    with pytest.raises(ValueError, match="0 or more and known"):
        forecast(np.array([1.0, np.nan]), 7)


def test_small_counts_with_zeros_are_foretold() -> None:
    rng = np.random.default_rng(5)
    values = rng.poisson(np.tile([1, 2, 2, 1, 1, 4, 6], 18)).astype(float)
    assert (values == 0).sum() > 10
    found = forecast(values, 7)
    assert isinstance(found, Forecast)
    assert (found.low >= 0).all()
    assert found.middle[5:].mean() > found.middle[:5].mean()
