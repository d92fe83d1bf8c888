"""Shrinkage and anchors: what few videos say is pulled in, and whose channels make the ruler."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import numpy as np
import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ytempire.metrics import health_anchors, health_shrinkage
from ytempire.metrics.health import Rules

DAY = date(2026, 10, 20)
RULES = Rules(min_channels=8)


def network(
    rng: np.random.Generator, niches: int, channels: int, videos: int
) -> tuple[list[str | None], dict[str, np.ndarray]]:
    """Channels of several niches: their true rates, and what so many videos of each say."""
    names: list[str | None] = []
    columns: dict[str, list[float]] = {"truth": [], "rate": [], "videos": [], "variance": []}
    for n in range(niches):
        of_niche = 0.05 + 0.01 * rng.standard_normal()
        for _ in range(channels):
            truth = of_niche + 0.004 * rng.standard_normal()
            seen = truth + 0.02 * rng.standard_normal(videos)
            names.append(f"niche {n}")
            for name, value in (
                ("truth", truth), ("rate", seen.mean()), ("videos", videos),
                ("variance", seen.var(ddof=1) / videos),
            ):  # fmt: skip
                columns[name].append(float(value))
    return names, {name: np.array(values) for name, values in columns.items()}


def test_moments_find_how_channels_and_videos_differ() -> None:
    names, told = network(np.random.default_rng(5), niches=20, channels=50, videos=25)
    priors = health_shrinkage.fit(
        names, told["rate"], told["videos"], told["variance"], usual_videos=5.0
    )
    assert priors.spread == pytest.approx(0.02, rel=0.05)
    assert priors.videos == pytest.approx((0.02 / 0.004) ** 2, rel=0.25)
    assert priors.network == pytest.approx(0.05, abs=0.005)


def test_the_best_of_few_videos_are_not_overstated() -> None:
    names, told = network(np.random.default_rng(9), niches=10, channels=40, videos=6)
    priors = health_shrinkage.fit(
        names, told["rate"], told["videos"], told["variance"], usual_videos=5.0
    )
    towards = np.array([priors.of(name) for name in names])
    pulled = health_shrinkage.shrunk(
        told["rate"], told["videos"], towards, np.full(len(names), priors.videos)
    )

    def overstated(rate: np.ndarray) -> float:
        best = np.argsort(rate)[-20:]
        return float(np.mean(rate[best] - told["truth"][best]))

    assert overstated(told["rate"]) > 0.006
    assert abs(overstated(pulled)) < 0.003


def test_a_niche_is_pulled_to_the_network_when_niches_do_not_differ() -> None:
    rng = np.random.default_rng(2)
    names = [f"niche {n % 10}" for n in range(60)]
    rate = 0.05 + 0.01 * rng.standard_normal(60)
    ones = np.ones(60)
    priors = health_shrinkage.fit(list(names), rate, 10 * ones, 0.01**2 * ones, usual_videos=5.0)
    means = [np.mean(rate[n::10]) for n in range(10)]
    assert np.ptp(list(priors.niches.values())) < 0.5 * np.ptp(means)
    assert priors.of("a niche nobody has seen") == priors.network


@pytest.mark.parametrize(
    ("niches", "rate", "variance"),
    [
        (["a"], [0.1], [np.nan]),
        (["a", None], [0.0, 0.0], [0.0, np.nan]),
        (["a", "a", "a"], [0.2, 0.2, 0.2], [0.0, 0.0, 0.0]),
        (["a", "b"], [1.5, -0.1], [1.0, 1.0]),
    ],
)
def test_little_data_gives_usable_priors(
    niches: list[str | None], rate: list[float], variance: list[float]
) -> None:
    one = np.ones(len(rate))
    priors = health_shrinkage.fit(niches, np.array(rate), one, np.array(variance), usual_videos=5.0)
    least, most = health_shrinkage.LEAST_PRIOR_VIDEOS, health_shrinkage.MOST_PRIOR_VIDEOS
    assert least <= priors.videos <= most
    assert min(rate) <= priors.network <= max(rate)
    assert priors.spread > 0
    assert set(priors.niches) == set(niches)


@given(
    st.floats(0, 2), st.floats(0.5, 500), st.floats(0.5, 500), st.floats(0, 2), st.floats(1, 1000)
)
def test_fewer_videos_are_pulled_further_in(
    rate: float, one: float, other: float, prior: float, worth: float
) -> None:
    few, many = sorted((one, other))
    off = [
        abs(
            health_shrinkage.shrunk(
                np.array([rate]), np.array([videos]), np.array([prior]), np.array([worth])
            )[0]
            - prior
        )
        for videos in (few, many)
    ]
    assert off[0] <= off[1] + 1e-12
    assert off[1] <= abs(rate - prior) + 1e-12


def windows(
    channels: int, *, niche: str | None = "a", part: str = "ctr", fmt: str = "long", first: int = 0,
    videos: int = 20, day: date = DAY, history: int = 60,
) -> pl.DataFrame:  # fmt: skip
    """Channels whose rates run evenly from 2 % to 8 %."""
    rows: list[dict[str, Any]] = [
        {
            "channel_id": f"channel {first + n}", "niche": niche, "part": part, "format": fmt,
            "videos": videos, "numerator": round(1e6 * rate), "denominator": 1_000_000 * 20,
            "effective_videos": float(videos), "rate_variance": 1e-9, "pacific_date": day,
            "first_date": day - timedelta(days=history),
        }
        for n, rate in enumerate(np.linspace(0.4, 1.6, channels))
    ]  # fmt: skip
    return pl.DataFrame(rows, schema_overrides={"niche": pl.String})


def row(anchors: pl.DataFrame, niche: str | None, fmt: str | None, part: str = "ctr") -> dict:
    (found,) = anchors.filter(
        pl.col("niche").eq_missing(pl.lit(niche, pl.String)),
        pl.col("format").eq_missing(pl.lit(fmt, pl.String)),
        pl.col("part") == part,
    ).iter_rows(named=True)
    return found


def test_anchors_are_the_quantiles_of_a_niche_with_enough_channels() -> None:
    anchors = health_anchors.fit_version(windows(9), RULES, 1)
    told = row(anchors, "a", "long")
    assert (told["level"], told["channels"], told["version"]) == ("niche", 9, 1)
    # A tenth of the way in from 2 % and 8 %; so many alike videos are hardly pulled in.
    assert [told[f"p{p}_ratio"] for p in (10, 50, 90)] == pytest.approx(
        [0.026, 0.05, 0.074], rel=0.05
    )
    assert told["weight"] == 0.2
    assert (told["window_start"], told["window_end"]) == (
        DAY - timedelta(days=27), DAY + timedelta(days=1),
    )  # fmt: skip


def test_few_channels_take_the_next_wider_level_and_say_so() -> None:
    given = pl.concat(
        [
            windows(9), windows(3, niche="b", first=20), windows(2, niche=None, first=40),
            windows(2, fmt="shorts", first=60),
        ]
    )  # fmt: skip
    anchors = health_anchors.fit_version(given, RULES, 4)
    levels = {
        (niche, fmt): (level, channels)
        for niche, fmt, level, channels in anchors.select(
            "niche", "format", "level", "channels"
        ).iter_rows()
    }
    assert levels == {
        ("a", "long"): ("niche", 9), ("b", "long"): ("format", 14), (None, "long"): ("format", 14),
        ("a", "shorts"): ("network", 16), (None, "shorts"): ("network", 16),
        (None, None): ("network", 16),
    }  # fmt: skip


def test_a_return_has_a_prior_and_the_same_scale_for_everyone() -> None:
    given = pl.concat([windows(9), windows(9, part="roi", fmt="all")])
    told = row(health_anchors.fit_version(given, RULES, 1), "a", "all", "roi")
    assert told["level"] == "fixed"
    assert told["p10_ratio"] is told["p50_ratio"] is told["p90_ratio"] is None
    assert told["prior_ratio"] == pytest.approx(0.05, rel=0.05)


def test_channels_of_few_videos_make_no_anchors() -> None:
    given = pl.concat([windows(9), windows(30, videos=4, first=50)])
    assert row(health_anchors.fit_version(given, RULES, 1), "a", "long")["channels"] == 9
    assert health_anchors.fit_version(windows(9, videos=4), RULES, 1).is_empty()
    assert health_anchors.fit_version(windows(2), RULES, 1).is_empty()


def test_channels_that_do_not_differ_get_anchors_that_do() -> None:
    alike = windows(9).with_columns(numerator=pl.lit(1_000_000))
    told = row(health_anchors.fit_version(alike, RULES, 1), "a", "long")
    assert told["p10_ratio"] < told["p50_ratio"] < told["p90_ratio"]
    assert told["p50_ratio"] == pytest.approx(0.05)


def test_a_version_is_made_when_one_is_due() -> None:
    first = health_anchors.renewed(pl.DataFrame(), windows(9), RULES)
    assert first["version"].unique().to_list() == [1]

    def due(given: pl.DataFrame, rules: Rules = RULES, anchors: pl.DataFrame = first) -> bool:
        made = health_anchors.renewed(anchors, given, rules)
        assert made.is_empty() or made["version"].unique().to_list() == [2]
        return not made.is_empty()

    assert not due(windows(9))
    assert not due(windows(9, day=date(2026, 10, 31)))
    assert due(windows(9, day=date(2026, 11, 1)))
    heavier = {"engagement": 0.3, "retention": 0.3, "ctr": 0.3, "roi": 0.2}
    assert due(windows(9), Rules(weights=heavier))
    assert due(windows(9), Rules(min_videos=6))
    assert not due(windows(9), Rules(score_below=10, silent_days=3))
    short = health_anchors.renewed(pl.DataFrame(), windows(9, day=DAY, history=3), RULES)
    assert short["window_start"][0] == DAY - timedelta(days=3)
    assert not due(windows(9, history=26), anchors=short)
    assert due(windows(9, history=27), anchors=short)
    assert not due(windows(2, day=date(2026, 11, 1)))
