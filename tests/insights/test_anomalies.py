"""Anomalies: what is shared is nobody's, what is cheap is not told, what is open stays open."""

from __future__ import annotations

from datetime import date, timedelta

import numpy as np
import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ytempire.insights import anomalies
from ytempire.insights.benjamini_hochberg import adjust
from ytempire.insights.calibration.anomalies import days

LAST = date(2026, 9, 1) + timedelta(days=99)


@pytest.fixture
def calm() -> pl.DataFrame:
    return days(np.random.default_rng(11))


def changed(values: pl.DataFrame, where: pl.Expr, factor: float) -> pl.DataFrame:
    return values.with_columns(
        pl.when(where).then(pl.col("value") * factor).otherwise("value").alias("value")
    )


def open_days(found: pl.DataFrame, subject: str) -> list[date]:
    return found.filter(pl.col("subject") == subject)["pacific_date"].to_list()


def of(subject: str, back: int) -> pl.Expr:
    """The last days of a subject, or of all."""
    recent = pl.col("pacific_date") > LAST - timedelta(days=back)
    return recent if subject == "all" else recent & (pl.col("subject") == subject)


def test_a_fall_is_told_with_its_dollars(calm: pl.DataFrame) -> None:
    found = anomalies.anomalies(changed(calm, of("c3", 1), 0.1))
    (row,) = found.filter((pl.col("subject") == "c3") & (pl.col("pacific_date") == LAST)).iter_rows(
        named=True
    )
    before = calm.filter((pl.col("subject") == "c3") & (pl.col("pacific_date") == LAST))
    assert row["since_date"] == LAST
    assert row["effect_usd"] == pytest.approx(row["value"] - row["expected"])
    assert row["expected"] == pytest.approx(before["value"][0], rel=0.5)
    assert row["effect_usd"] < -anomalies.LEAST_USD
    assert row["deviations"] < -4
    assert row["q_value"] <= 0.05


def test_a_day_that_hits_all_is_nobody_s(calm: pl.DataFrame) -> None:
    usual = anomalies.anomalies(calm).filter(pl.col("since_date") == LAST).height
    found = anomalies.anomalies(changed(calm, of("all", 1), 0.3))
    assert found.filter(pl.col("since_date") == LAST).height <= usual


def test_what_is_worth_little_is_not_told(calm: pl.DataFrame) -> None:
    poor = changed(calm, of("c3", 1), 0.1).with_columns(pl.lit(0.001).alias("usd_per_unit"))
    assert open_days(anomalies.anomalies(poor), "c3") == []


def test_an_anomaly_stays_open_until_it_is_well_back(calm: pl.DataFrame) -> None:
    values = changed(calm, of("c3", 6) & ~of("c3", 3), 0.05)
    days_open = open_days(anomalies.anomalies(values), "c3")
    assert days_open[:3] == [LAST - timedelta(days=n) for n in (5, 4, 3)]
    assert LAST not in days_open


def test_a_channel_that_fell_long_ago_does_not_hide_the_next(calm: pl.DataFrame) -> None:
    fallen = changed(calm, of("c1", 40), 0.02)
    found = anomalies.anomalies(changed(fallen, of("c3", 1), 0.05))
    assert LAST in open_days(found, "c3")


def test_an_unknown_day_does_not_end_it(calm: pl.DataFrame) -> None:
    values = changed(calm, of("c3", 3), 0.05).with_columns(
        pl.when(of("c3", 2) & ~of("c3", 1)).then(None).otherwise("value").alias("value")
    )
    found = anomalies.anomalies(values).filter(pl.col("subject") == "c3")
    assert found["pacific_date"].to_list() == [LAST - timedelta(days=2), LAST]
    assert set(found["since_date"]) == {LAST - timedelta(days=2)}


def test_a_short_history_expects_nothing(calm: pl.DataFrame) -> None:
    young = calm.filter(pl.col("pacific_date") > LAST - timedelta(days=anomalies.FEWEST_DAYS))
    assert anomalies.anomalies(changed(young, of("c3", 1), 0.01)).is_empty()
    assert anomalies.anomalies(calm.clear()).is_empty()


@settings(deadline=None)
@given(st.lists(st.floats(0, 1) | st.just(float("nan")), min_size=1, max_size=50))
def test_q_values_keep_the_order_and_are_not_below_p(p: list[float]) -> None:
    q = adjust(np.array(p))
    known = np.isfinite(p)
    assert np.isnan(q[~known]).all()
    assert (q[known] >= np.array(p)[known] - 1e-12).all()
    order = np.argsort(np.array(p)[known], kind="stable")
    assert (np.diff(q[known][order]) >= 0).all()


def test_q_values_of_the_paper() -> None:
    # Benjamini and Hochberg (1995), section 3.2: of 15 p-values the first 4 are rejected at 0.05.
    p = [0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240,
         0.4262, 0.5719, 0.6528, 0.7590, 1.0000]  # fmt: skip
    assert (adjust(np.array(p)) <= 0.05).sum() == 4
