"""Shrinkage: closed forms against brute force, and what it never does."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ytempire.insights.shrinkage import beta_binomial, gamma_poisson, normal_normal

counts = st.lists(
    st.tuples(st.integers(0, 10**6), st.floats(0, 1)).map(lambda p: (p[0], int(p[0] * p[1]))),
    min_size=2,
    max_size=40,
).filter(lambda pairs: any(trials for trials, _ in pairs))


@settings(deadline=None)
@given(counts)
def test_a_posterior_rate_lies_between_its_prior_and_its_own_data(
    pairs: list[tuple[int, int]],
) -> None:
    trials, hits = (np.array(column) for column in zip(*pairs, strict=True))
    found = beta_binomial.shrink(hits, trials)
    raw = np.where(trials > 0, found.raw, found.prior)
    assert (found.mean >= np.minimum(raw, found.prior) - 1e-9).all()
    assert (found.mean <= np.maximum(raw, found.prior) + 1e-9).all()
    assert ((found.low > 0) & (found.low < found.high) & (found.high <= 1)).all()


def test_more_trials_of_the_same_rate_are_believed_more() -> None:
    rng = np.random.default_rng(1)
    trials = np.concatenate([[10, 100, 10_000], rng.integers(50, 5000, 200)])
    hits = np.concatenate([[2, 20, 2000], rng.binomial(trials[3:], rng.beta(10, 190, 200))])
    found = beta_binomial.shrink(hits, trials)
    assert found.mean[0] < found.mean[1] < found.mean[2] < 0.2
    assert found.weight[0] < found.weight[1] < found.weight[2] < 1
    assert found.high[0] - found.low[0] > found.high[2] - found.low[2]


def test_the_prior_that_made_the_data_is_found() -> None:
    rng = np.random.default_rng(2)
    trials = rng.integers(20, 3000, 4000)
    found = beta_binomial.shrink(rng.binomial(trials, rng.beta(10, 190, 4000)), trials)
    worth = trials * (1 - found.weight) / found.weight
    assert worth.mean() == pytest.approx(200, rel=0.1)
    assert found.prior[0] == pytest.approx(0.05, rel=0.03)


def test_the_intervals_are_near_those_of_sampled_betas() -> None:
    trials = np.array([40, 400, 4000, 0])
    found = beta_binomial.shrink(np.array([4, 10, 300, 0]), trials)
    worth = trials[1] * (1 - found.weight[1]) / found.weight[1]
    hits = np.array([4, 10, 300, 0])
    rng = np.random.default_rng(3)
    drawn = rng.beta(
        (hits + found.prior * worth)[:, None],
        (trials - hits + (1 - found.prior) * worth)[:, None],
        (4, 200_000),
    )
    for q, ends in ((0.1, found.low), (0.9, found.high)):
        assert ends[:3] == pytest.approx(np.quantile(drawn, q, axis=1)[:3], rel=0.04)


def test_a_unit_without_data_is_its_group() -> None:
    rng = np.random.default_rng(4)
    niche = ["a"] * 60 + ["b"] * 60
    trials = rng.integers(500, 5000, 120)
    hits = rng.binomial(trials, np.where(np.arange(120) < 60, 0.02, 0.08))
    trials[[0, 60]] = hits[[0, 60]] = 0
    found = beta_binomial.shrink(hits, trials, [niche])
    assert found.mean[0] == pytest.approx(0.02, rel=0.1)
    assert found.mean[60] == pytest.approx(0.08, rel=0.1)
    assert math.isnan(found.raw[0])
    assert found.weight[0] == 0


def test_small_groups_are_pulled_to_the_one_above() -> None:
    rng = np.random.default_rng(5)
    truth = rng.normal(0, 1, 40)
    channel = np.repeat(np.arange(40), 3)
    told = truth[channel] + rng.normal(0, 1.5, 120)
    found = normal_normal.shrink(told, np.full(120, 1.5**2), [channel.tolist()])
    raw = np.array([told[channel == c].mean() for c in range(40)])
    shrunk = found.prior[np.arange(40) * 3]
    assert np.mean((shrunk - truth) ** 2) < 0.85 * np.mean((raw - truth) ** 2)


def test_equal_units_are_given_one_mean() -> None:
    found = normal_normal.shrink(np.full(10, 3.0), np.full(10, 1.0))
    assert found.mean == pytest.approx(np.full(10, 3.0))


def test_three_levels_nest() -> None:
    network = normal_normal.shrink(
        np.array([0.0, 0.0, 9.0, 9.0, np.nan]),
        np.array([0.1, 0.1, 0.1, 0.1, np.nan]),
        [["c1", "c2", "c3", "c4", "c5"], ["n1", "n1", "n2", "n2", "n2"]],
    )
    assert network.mean[4] == pytest.approx(9, abs=0.5)
    with pytest.raises(ValueError, match="lies within two groups"):
        normal_normal.shrink(np.zeros(2), np.ones(2), [["c", "c"], ["n1", "n2"]])


def test_rates_of_money_do_not_depend_on_its_unit() -> None:
    rng = np.random.default_rng(6)
    views = rng.integers(100, 50_000, (50, 7))
    dollars = rng.gamma(3, 1, 50)[:, None] * views / 1000 * rng.uniform(0.5, 1.5, (50, 7))
    unit = np.repeat(np.arange(50), 7).tolist()
    shrunk = []
    for scale in (1.0, 1e6):
        dispersion = gamma_poisson.dispersion((dollars * scale).ravel(), views.ravel(), unit)
        shrunk.append(
            gamma_poisson.shrink(dollars.sum(1) * scale, views.sum(1), dispersion=dispersion)
        )
    assert shrunk[1].mean == pytest.approx(shrunk[0].mean * 1e6)
    assert shrunk[1].high == pytest.approx(shrunk[0].high * 1e6)


def test_the_dispersion_of_counts_is_one() -> None:
    rng = np.random.default_rng(7)
    exposure = rng.integers(10, 1000, (300, 10))
    events = rng.poisson(exposure * rng.gamma(4, 0.05, 300)[:, None])
    unit = np.repeat(np.arange(300), 10).tolist()
    assert gamma_poisson.dispersion(events.ravel(), exposure.ravel(), unit) == pytest.approx(
        1, abs=0.06
    )


def test_ranks_count_from_the_best() -> None:
    found = normal_normal.shrink(np.array([1.0, 3.0, 2.0]), np.full(3, 0.01))
    assert found.ranks().tolist() == [3, 1, 2]
    assert found.order().tolist() == [1, 2, 0]


def test_what_cannot_be_is_refused() -> None:
    with pytest.raises(ValueError, match="no unit has a trial"):
        beta_binomial.shrink(np.zeros(2), np.zeros(2))
    with pytest.raises(ValueError, match="which column is which"):
        beta_binomial.shrink(np.array([5.0]), np.array([4.0]))
    with pytest.raises(ValueError, match="no unit has events"):
        gamma_poisson.shrink(np.zeros(2), np.ones(2))
    with pytest.raises(ValueError, match="no event happens without exposure"):
        gamma_poisson.shrink(np.ones(2), np.array([0.0, 3.0]))
    with pytest.raises(ValueError, match="measured twice"):
        gamma_poisson.dispersion(np.ones(2), np.ones(2), ["a", "b"])
    with pytest.raises(ValueError, match="no unit has data"):
        normal_normal.shrink(np.array([np.nan]), np.array([1.0]))
    with pytest.raises(ValueError, match="2 labels are given for 3 units"):
        normal_normal.shrink(np.zeros(3), np.ones(3), [["a", "b"]])
