"""The next week of the network's series: gaps, and what is not foretold."""

from __future__ import annotations

from datetime import date, timedelta

import numpy as np
import polars as pl

from ytempire.insights import daily_forecasts

TODAY = date(2026, 12, 20)


def days(series: str, last: date, count: int = 120, subject: str | None = None) -> pl.DataFrame:
    rng = np.random.default_rng(1)
    dates = [last - timedelta(days=n) for n in reversed(range(count))]
    values = [100 * np.exp(0.3 * (d.weekday() >= 5) + rng.normal(0, 0.1)) for d in dates]
    return pl.DataFrame(
        {"series": series, "subject": subject, "pacific_date": dates, "value": values},
        schema_overrides={"subject": pl.String},
    )


def test_the_days_after_the_latest_told_one_are_foretold() -> None:
    told = TODAY - timedelta(days=3)
    found, without = daily_forecasts.forecasts(days("revenue", told), TODAY)
    assert without == []
    assert found["forecast_date"].to_list() == [told + timedelta(days=n) for n in range(1, 8)]
    assert (found["error_ratio"] < 1).all()
    weekend = found["forecast_date"].dt.weekday() > 5
    assert found.filter(weekend)["forecast"].min() > found.filter(~weekend)["forecast"].max()


def test_a_day_without_jobs_had_none() -> None:
    yesterday = TODAY - timedelta(days=1)
    some = days("queue", yesterday).filter(pl.col("pacific_date").dt.weekday() != 1)
    found, without = daily_forecasts.forecasts(some, TODAY)
    assert without == []
    monday = found["forecast_date"].dt.weekday() == 1
    assert found.filter(monday)["forecast"].max() < 1
    assert found.filter(~monday)["forecast"].min() > 50


def test_revenue_before_an_untold_day_is_left_out() -> None:
    told = TODAY - timedelta(days=3)
    torn = days("revenue", told).filter(pl.col("pacific_date") != told - timedelta(days=40))
    found, without = daily_forecasts.forecasts(torn, TODAY)
    assert found.is_empty()
    assert without == [daily_forecasts.NotTold("revenue", None, "40 days are known; 70 are needed")]
    assert daily_forecasts.sentence(found, without) == (
        "0 series foretold, 1 not (revenue: 40 days are known; 70 are needed)"
    )


def test_buckets_are_foretold_each() -> None:
    yesterday = TODAY - timedelta(days=1)
    frame = pl.concat([days("quota", yesterday, subject=name) for name in ("search", "write")])
    found, _ = daily_forecasts.forecasts(frame, TODAY)
    assert set(found["subject"]) == {"search", "write"}
    assert daily_forecasts.sentence(found, []) == "2 series foretold"
    empty, without = daily_forecasts.forecasts(frame.clear(), TODAY)
    assert empty.is_empty()
    assert without == []
