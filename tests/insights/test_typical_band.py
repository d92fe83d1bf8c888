"""Bands and ranks at equal age."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import numpy as np
import polars as pl
import pytest

from ytempire.insights import typical_band
from ytempire.insights.moderated_variance import moderate

START = datetime(2026, 9, 1, tzinfo=UTC)


def points(channel: str, views: list[int], **columns: object) -> pl.DataFrame:
    return pl.DataFrame(
        {
            "video_id": [f"{channel}{n}" for n in range(len(views))],
            "channel_id": channel,
            "niche": columns.get("niche", "news"),
            "format": columns.get("format", "long"),
            "age_hours": columns.get("age_hours", 24),
            "published_at": [START + timedelta(hours=n) for n in range(len(views))],
            "views": views,
        }
    )


def log_normal(rng: np.random.Generator, centre: float, n: int) -> list[int]:
    return [int(v) for v in np.exp(rng.normal(np.log(centre), 0.8, n))]


def test_a_channel_with_few_videos_leans_on_its_niche() -> None:
    rng = np.random.default_rng(1)
    of_niche = [points(f"c{n}", log_normal(rng, 1000, 40)) for n in range(8)]
    frame = pl.concat([*of_niche, points("new", [30_000])])
    found = {row["channel_id"]: row for row in typical_band.bands(frame).iter_rows(named=True)}
    new, old = found["new"], found["c0"]
    assert (new["basis"], old["basis"]) == ("pooled", "channel")
    assert 700 < new["views_p50"] < 8000
    assert new["own_weight_ratio"] < old["own_weight_ratio"]
    assert new["views_p90"] / new["views_p10"] > old["views_p90"] / old["views_p10"]


def test_a_band_of_many_videos_is_near_their_quantiles() -> None:
    rng = np.random.default_rng(2)
    frame = pl.concat([points(f"c{n}", log_normal(rng, 500 * 4**n, 60)) for n in range(6)])
    for row in typical_band.bands(frame).iter_rows(named=True):
        own = frame.filter(pl.col("channel_id") == row["channel_id"])["views"]
        assert row["views_p50"] == pytest.approx(own.median(), rel=0.35)
        assert row["views_p10"] < row["views_p25"] < row["views_p50"] < row["views_p75"]


def test_only_the_latest_sixty_count() -> None:
    rng = np.random.default_rng(3)
    frame = points("c", log_normal(rng, 10, 200) + log_normal(rng, 5000, 60))
    (row,) = (
        typical_band.bands(pl.concat([frame, points("d", [5000, 6000])]))
        .filter(pl.col("channel_id") == "c")
        .iter_rows(named=True)
    )
    assert row["videos"] == 60
    assert row["views_p50"] > 3000


def test_formats_and_ages_are_told_apart() -> None:
    rng = np.random.default_rng(4)
    frame = pl.concat(
        [
            points("c", log_normal(rng, 100, 20), age_hours=24),
            points("c", log_normal(rng, 1000, 20), age_hours=168),
            points("c", log_normal(rng, 30_000, 20), format="shorts"),
        ]
    )
    median = {(r["format"], r["age_hours"]): r["views_p50"]
              for r in typical_band.bands(frame).iter_rows(named=True)}  # fmt: skip
    assert median["long", 24] < median["long", 168] < median["shorts", 24]


def test_one_video_in_all_has_no_band() -> None:
    assert typical_band.bands(points("c", [100])).is_empty()
    assert typical_band.bands(points("c", [])).is_empty()


def test_the_best_of_ten_is_first() -> None:
    frame = points("c", [900, 10, 20, 30, 40, 50, 60, 70, 80, 80, 5])
    found = {r["video_id"]: (r["rank"], r["ranked"])
             for r in typical_band.ranks(frame).iter_rows(named=True)}  # fmt: skip
    # The first published is the eleventh, and no longer ranked.
    assert "c0" not in found
    assert found["c8"] == found["c9"] == (1, 10)
    assert found["c7"] == (3, 10)
    assert found["c10"] == (10, 10)


def test_few_are_ranked_among_themselves() -> None:
    found = typical_band.ranks(points("c", [3, 9]))
    assert found.select("rank", "ranked").rows() == [(2, 2), (1, 2)]


def test_moderated_variances_find_the_prior_that_made_them() -> None:
    rng = np.random.default_rng(5)
    true = 8 * 2.0 / rng.chisquare(8, 4000)
    degrees = rng.integers(1, 20, 4000).astype(float)
    found = moderate(true * rng.chisquare(degrees) / degrees, degrees)
    assert found.prior_degrees == pytest.approx(8, rel=0.15)
    assert found.prior_variance == pytest.approx(2.0, rel=0.05)


def test_equal_variances_are_pooled() -> None:
    rng = np.random.default_rng(6)
    degrees = np.full(50, 5.0)
    found = moderate(3 * rng.chisquare(5, 50) / 5, degrees)
    assert np.ptp(found.variance) < 2.0
    assert found.prior_degrees > 20
    with pytest.raises(ValueError, match="no group has two members"):
        moderate(np.zeros(3), np.zeros(3))
