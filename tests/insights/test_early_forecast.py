"""Early forecasts: nothing from the future, nothing outside what was seen, intervals that hold."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import numpy as np
import polars as pl
import pytest

from ytempire.insights import conformal, early_forecast
from ytempire.insights.calibration.early_forecast import videos

NOW = datetime(2026, 11, 30, tzinfo=UTC)


@pytest.fixture(scope="module")
def points() -> pl.DataFrame:
    return videos(np.random.default_rng(1))


@pytest.fixture(scope="module")
def made(points: pl.DataFrame) -> pl.DataFrame:
    return early_forecast.forecasts(points, NOW)


def test_what_comes_later_is_not_used(points: pl.DataFrame, made: pl.DataFrame) -> None:
    reached = pl.col("published_at") + pl.duration(hours=pl.col("age_hours"))
    assert early_forecast.forecasts(points.filter(reached <= NOW), NOW).equals(made)


def test_every_young_video_is_told_once_a_horizon(points: pl.DataFrame, made: pl.DataFrame) -> None:
    assert made.select("video_id", "horizon_hours").is_unique().all()
    age = pl.lit(NOW) - pl.col("published_at")
    young = points.filter(
        (pl.col("age_hours") == 6)
        & (age >= timedelta(hours=6)) & (age < timedelta(hours=168))
    )  # fmt: skip
    of_week = made.filter(pl.col("horizon_hours") == 168)
    assert 0.97 * young.height < of_week.height <= young.height
    assert set(of_week["video_id"]) <= set(young["video_id"])
    assert set(of_week["from_age_hours"]) == {6, 24, 72}
    assert set(made.filter(pl.col("horizon_hours") == 672)["from_age_hours"]) == {6, 24, 72, 168}


def test_a_forecast_lies_in_its_interval_and_not_below_what_is_there(made: pl.DataFrame) -> None:
    assert made.filter(
        ~pl.col("views_forecast").is_between("views_low", "views_high")
        | (pl.col("views_low") < pl.col("views_at_age"))
    ).is_empty()


def test_later_forecasts_are_narrower(made: pl.DataFrame) -> None:
    width = (pl.col("views_high").log1p() - pl.col("views_low").log1p()).median()
    of_week = made.filter(pl.col("horizon_hours") == 168)
    wide = dict(of_week.group_by("from_age_hours").agg(width).iter_rows())
    assert wide[6] > wide[24] > wide[72]


def test_the_back_test_is_told(made: pl.DataFrame) -> None:
    assert made["coverage_ratio"].is_between(0.7, 0.9).all()
    assert (made["coverage_videos"] > 100).all()


def test_outside_what_was_seen_nothing_is_told(points: pl.DataFrame) -> None:
    giant = (pl.col("published_at") > NOW - timedelta(days=2)) & (pl.col("age_hours") == 6)
    blown = points.with_columns(
        pl.when(giant).then(10**9).otherwise("views").cast(pl.Int64).alias("views")
    )
    found = early_forecast.forecasts(blown, NOW)
    assert found.filter(pl.col("from_age_hours") == 6).is_empty()


def test_a_short_history_tells_nothing(points: pl.DataFrame) -> None:
    first = datetime(2026, 9, 9, tzinfo=UTC)
    assert early_forecast.forecasts(points, first).is_empty()
    assert early_forecast.forecasts(points.clear(), NOW).is_empty()


def test_without_a_back_test_coverage_is_unknown(points: pl.DataFrame) -> None:
    young = early_forecast.forecasts(points, datetime(2026, 9, 18, tzinfo=UTC))
    assert young.height > 0
    assert young["coverage_ratio"].is_null().all()
    assert (young["coverage_videos"] == 0).all()


def test_few_errors_hold_their_share_too() -> None:
    rng = np.random.default_rng(5)
    held = []
    for _ in range(3000):
        errors, following = rng.normal(size=48), rng.normal()
        reach = conformal.calibrate(errors, interval_ratio=0.8).all
        held.append(reach.low <= following <= reach.high)
    assert np.mean(held) == pytest.approx(0.8, abs=0.02)


def test_conformal_reach_is_an_order_statistic() -> None:
    errors = np.arange(1.0, 100.0)
    found = conformal.calibrate(errors, ["a"] * 90 + ["b"] * 9, interval_ratio=0.8)
    assert (found.all.low, found.all.high) == pytest.approx((10.0, 90.0))
    assert found.all.errors == 99
    assert found.of("b") == found.all
    assert found.of("a").errors == found.of("b", "a").errors == 90
    with pytest.raises(ValueError, match="8 errors tell no 80% interval: 9 do"):
        conformal.calibrate(errors[:8], ["a"] * 8, interval_ratio=0.8)


def test_a_few_videos_that_stop_growing_put_no_forecast_outside_its_interval() -> None:
    """They pull the middle under the low end of the rest: one such row would refuse the night's."""
    ages = [6, 24, 72, 168, 672]
    rows = [
        {
            "video_id": f"v{n}", "channel_id": f"c{n % 5}", "niche": "a", "format": "long",
            "published_at": NOW - timedelta(hours=3 * n + 1), "age_hours": age,
            "views": 600 + n % 5 if n % 15 == 0 else 100 * age, "views_per_hour": 9.0,
        }
        for n in range(700) for age in ages if age <= 3 * n + 1
    ]  # fmt: skip
    made = early_forecast.forecasts(pl.DataFrame(rows), NOW)
    assert made.height > 50
    assert made.filter(~pl.col("views_forecast").is_between("views_low", "views_high")).is_empty()
