"""Rankings: the luckiest of little data are not first, and every unit is right."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import numpy as np
import polars as pl
import pytest

from ytempire.insights import rankings

START = datetime(2026, 9, 1, tzinfo=UTC)


def test_one_click_of_two_is_not_the_best_thumbnail() -> None:
    rng = np.random.default_rng(1)
    shown = rng.integers(2000, 40_000, 60)
    reach = pl.DataFrame(
        {
            "video_id": [f"v{n}" for n in range(61)],
            "channel_id": [f"c{n % 6}" for n in range(61)],
            "niche": ["news"] * 61,
            "impressions": [*shown, 2],
            "clicks": [*rng.binomial(shown, rng.beta(20, 380, 60)), 1],
        }
    )
    rows = {r["subject_id"]: r for r in rankings.video_ctr(reach).iter_rows(named=True)}
    lucky = rows["v60"]
    assert lucky["raw"] == 0.5
    assert lucky["rank"] > 5
    assert 0.03 < lucky["shrunk"] < 0.08
    assert lucky["own_weight_ratio"] < 0.05
    assert sorted(r["rank"] for r in rows.values()) == list(range(1, 62))
    assert {r["ranked"] for r in rows.values()} == {61}


def test_rpm_is_dollars_per_thousand_views() -> None:
    rng = np.random.default_rng(2)
    days = pl.DataFrame(
        {
            "channel_id": [f"c{n // 28}" for n in range(280)],
            "niche": ["news"] * 280,
            "views_reported": [10_000] * 280,
            "revenue_micros": [
                int(10_000 * (n // 28 + 1) * 1000 * f)
                for n, f in enumerate(rng.uniform(0.9, 1.1, 280))
            ],
        }
    )
    found = rankings.channel_rpm(days)
    assert found["shrunk"].to_list() == pytest.approx(range(1, 11), rel=0.05)
    assert found["rank"].to_list() == list(range(10, 0, -1))
    # One day each: nothing says how far a day is to be believed.
    assert rankings.channel_rpm(days.unique("channel_id")).is_empty()
    assert rankings.channel_rpm(days.with_columns(revenue_micros=pl.lit(0))).is_empty()


def test_making_shorts_is_no_merit() -> None:
    rng = np.random.default_rng(3)
    parts = []
    for n in range(10):
        of = "shorts" if n < 5 else "long"
        usual = 20_000 if of == "shorts" else 2000
        factor = 3.0 if n == 9 else 1.0
        parts.append(
            pl.DataFrame(
                {
                    "channel_id": f"c{n}",
                    "niche": "news",
                    "format": of,
                    "age_hours": 168,
                    "published_at": [START + timedelta(hours=h) for h in range(40)],
                    "views": (usual * factor * np.exp(rng.normal(0, 0.5, 40))).astype(int),
                }
            )
        )
    found = rankings.channel_views(pl.concat(parts)).sort("rank")
    assert found["subject_id"][0] == "c9"
    assert found["shrunk"][0] > 1.5 * found["shrunk"][1]
    assert (found["low"] < found["shrunk"]).all()


def test_nothing_is_ranked_of_nothing() -> None:
    reach = {"video_id": pl.String, "channel_id": pl.String, "niche": pl.String,
             "impressions": pl.Int64, "clicks": pl.Int64}  # fmt: skip
    assert rankings.video_ctr(pl.DataFrame(schema=reach)).is_empty()
    days = {"channel_id": pl.String, "niche": pl.String, "views_reported": pl.Int64,
            "revenue_micros": pl.Int64}  # fmt: skip
    assert rankings.channel_rpm(pl.DataFrame(schema=days)).is_empty()
    points = {"channel_id": pl.String, "niche": pl.String, "format": pl.String,
              "age_hours": pl.Int32, "published_at": pl.Datetime("us", "UTC"),
              "views": pl.Int64}  # fmt: skip
    assert rankings.channel_views(pl.DataFrame(schema=points)).is_empty()
