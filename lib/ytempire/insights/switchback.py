"""Two thumbnails of a live video, one a day: the swap as a switchback.

A video that is online cannot be split between viewers from outside; it can only be changed over
time. Days (Pacific, swapped at midnight) are paired, and in each pair a lot decides which arm
comes first, so that the decay of a video and its weekdays fall on both alike [1]_. The hours after
a swap are left out: caches and the audience of the other thumbnail are still about. The pair is
the unit, never the impression: views of one day are not independent of each other. The test is
Fisher's, over all orders that the lot could have drawn, and needs no distribution; its interval
holds the effects that the test does not refuse. It is read once, at the end.

.. [1] Bojinov, I., Simchi-Levi, D. and Zhao, J. (2023). Design and analysis of switchback
   experiments. Management Science 69, 3759-3777.
"""

from __future__ import annotations

import hashlib
import math
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import combinations

import numpy as np
import polars as pl
from numpy.typing import NDArray

Floats = NDArray[np.float64]

FEWEST_DAYS = 14
WASH_OUT_HOURS = 3
"""Hours after a swap whose views count for neither arm."""
_MOST_ORDERS = 4000
_WIDEST = 5.0
"""Effects (logarithms) beyond which nothing is looked for: a factor of 148."""


@dataclass(frozen=True)
class Effect:
    """The second arm against the first, as ratios less 1.

    Attributes
    ----------
    pairs
        Pairs of days that were measured whole.
    p_value
        Share of the orders that the lot could have drawn with an effect as large or larger.
    low, high
        Interval of `1 - alpha`.
    """

    pairs: int
    lift: float
    low: float
    high: float
    p_value: float


def schedule(experiment_id: str, arms: tuple[str, str], first: date, days: int) -> pl.DataFrame:
    """Return which arm is shown on which day.

    Half of the pairs begin with each arm (of an odd number the lot has the last), so that a decay
    weighs on neither.

    Parameters
    ----------
    experiment_id
        Decides the draw.
    arms
        The control, and the other.
    first
        First Pacific day.
    days
        An even number of at least `FEWEST_DAYS`.

    Returns
    -------
    polars.DataFrame
        One row a day: pair (from 0), pacific_date, arm.

    Raises
    ------
    ValueError
        If the days are too few or odd.
    """
    if days < FEWEST_DAYS or days % 2:
        raise ValueError(f"a switchback takes an even number of days, {FEWEST_DAYS} or more")
    pairs = days // 2
    drawn = sorted(range(pairs), key=lambda at: _digest(experiment_id, at))
    odd = _digest(experiment_id, "odd")[0] & 1 if pairs % 2 else 0
    swapped = set(drawn[: pairs // 2 + odd])
    rows = []
    for pair in range(pairs):
        order = arms[::-1] if pair in swapped else arms
        rows += [(pair, first + timedelta(days=2 * pair + at), arm) for at, arm in enumerate(order)]
    schema = {"pair": pl.Int64, "pacific_date": pl.Date, "arm": pl.String}
    return pl.DataFrame(rows, schema=schema, orient="row")


def read(days: pl.DataFrame, arms: tuple[str, str], *, alpha: float = 0.05) -> Effect | None:
    """Read a switchback that is over.

    Parameters
    ----------
    days
        One row a day: pair, pacific_date, arm, outcome (the logarithm of what was counted on the
        day without its wash-out; null: not known).
    arms
        The control, and the other.
    alpha
        One less the share of experiments whose effect the interval holds.

    Returns
    -------
    Effect or None
        None with fewer than `FEWEST_DAYS` / 2 whole pairs.
    """
    whole = (
        days.filter(pl.col("outcome").is_not_null())
        .sort("pacific_date")
        .group_by("pair", maintain_order=True)
        .agg(pl.col("outcome"), pl.col("arm"))
        .filter(pl.col("arm").list.len() == 2, pl.col("arm").list.n_unique() == 2)
    )
    if whole.height < FEWEST_DAYS // 2:
        return None
    outcomes = np.array(whole["outcome"].to_list())
    change = outcomes[:, 1] - outcomes[:, 0]
    sign = np.where(whole["arm"].list.get(1).to_numpy() == arms[1], 1.0, -1.0)
    orders = _orders(len(sign), int((sign < 0).sum()))
    if orders is None:
        return None
    estimate = _slope(change, sign[None, :])[0]
    low = _edge(change, sign, orders, alpha, estimate, -_WIDEST)
    high = _edge(change, sign, orders, alpha, estimate, _WIDEST)
    p_value = _p_value(change, sign, orders, 0.0)
    return Effect(len(sign), math.expm1(estimate), math.expm1(low), math.expm1(high), p_value)


def _orders(pairs: int, swapped: int) -> Floats | None:
    """Return the orders that could have been drawn, those of an odd number with both halves."""
    counts = {swapped, pairs - swapped} if pairs % 2 else {swapped}
    counts -= {0, pairs}
    if not counts:
        return None
    total = sum(math.comb(pairs, count) for count in counts)
    if total <= _MOST_ORDERS:
        chosen = [c for count in sorted(counts) for c in combinations(range(pairs), count)]
        signs = np.ones((len(chosen), pairs))
        for at, places in enumerate(chosen):
            signs[at, list(places)] = -1.0
        return signs
    # Too many to count out: a sample of them, the same one each time.
    rng = np.random.default_rng([pairs, swapped])
    picked = rng.choice(sorted(counts), _MOST_ORDERS - 1)
    ranks = rng.random((_MOST_ORDERS - 1, pairs)).argsort(axis=1).argsort(axis=1)
    return np.where(ranks < picked[:, None], -1.0, 1.0)


def _slope(change: Floats, signs: Floats) -> Floats:
    """Return the effect in each order: the slope of the pairs' change on the order's sign."""
    centred = signs - signs.mean(axis=1, keepdims=True)
    return np.asarray((centred @ change) / (centred**2).sum(axis=1))


def _p_value(change: Floats, sign: Floats, orders: Floats, effect: float) -> float:
    """Return the share of orders at least as far out, if the effect were this; the drawn counts."""
    without = change - effect * sign
    far = np.abs(_slope(without, orders))
    drawn = abs(float(_slope(without, sign[None, :])[0]))
    as_far = int((far >= drawn - 1e-12).sum())
    is_sample = len(orders) == _MOST_ORDERS - 1
    return (as_far + is_sample) / (len(orders) + is_sample)


def _edge(
    change: Floats, sign: Floats, orders: Floats, alpha: float, inside: float, outside: float
) -> float:
    """Return where the test begins to refuse an effect, between one that it holds and a far one."""
    held, refused = float(inside), outside
    for _ in range(40):
        middle = (held + refused) / 2
        if _p_value(change, sign, orders, middle) > alpha:
            held = middle
        else:
            refused = middle
    return refused


def _digest(*parts: object) -> bytes:
    return hashlib.sha256("\x1f".join(map(str, parts)).encode()).digest()
