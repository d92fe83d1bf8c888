"""A mix that learns, against an even one and against always the best so far, while tastes drift.

And what kinds return where one video in a hundred earns as much as all others.
"""

from __future__ import annotations

import numpy as np
import polars as pl
from numpy.typing import NDArray

from ytempire.insights import content_allocation as method
from ytempire.insights import log_returns
from ytempire.insights.calibration.outcome import Calibration, Target

_KINDS = [f"kind {at:02d}" for at in range(12)]
_A_DAY, _DAYS, _TURN = 100, 120, 60
"""The best kind falls to the least on the day of the turn."""
_NOISE, _SPREAD = 2.0, 0.5
_LATE = 7
"""Days until a video's result is known."""

_HEAVY, _KINDS_DIFFER = 1.3, 0.3
"""Deviations of log revenue within a kind, and of kinds: sd as videos of one channel have it."""
_WEEK = 7
"""Days whose videos say what is usual."""

Floats = NDArray[np.float64]


def calibrate(*, whole: bool, seed: int) -> Calibration:
    """Run networks day by day and count what the mixes give up against the best kind."""
    networks = 40 if whole else 4
    rng = np.random.default_rng([seed, 7])
    runs = [_run(np.random.default_rng([seed, 7, at]), rng) for at in range(networks)]
    learning, greedy, even, explored, best_share = (np.mean(v) for v in zip(*runs, strict=True))
    returns = [_returns(np.random.default_rng([seed, 8, at])) for at in range(networks)]
    held, lowest, overstated, raw = (np.array(v) for v in zip(*returns, strict=True))
    return Calibration(
        method="content mix (Thompson sampling with a floor)",
        simulated=(
            f"{networks} networks of {len(_KINDS)} kinds, {_A_DAY} videos a day for {_DAYS} days; "
            f"results known after {_LATE} days, and on day {_TURN} the best kind is the worst; "
            f"{networks} times 12 kinds of 5 to 200 videos whose revenue is log-normal (s = "
            f"{_HEAVY}), of which the mean of the kind that looks best is told beside"
        ),
        targets=(
            Target("given_up", "gives up at most 60 % of what an even mix does", most=0.6),
            Target("least_share", "each kind keeps its part of the exploration",
                   least=method.EXPLORED_RATIO / len(_KINDS) - 1e-9),
            Target("best_share", "at least 30 % of the last 30 days' videos are the best kind's",
                   least=0.3),
            Target("returns_held", "95 % intervals hold 90 % of true returns", least=0.9),
            Target("least_return", "none lies under a total loss", least=-1.0),
            Target("best_overstated", "the kind that looks best is overstated by at most 15 %",
                   most=1.15),
        ),
        measured={
            "given_up": float(learning / even),
            "given_up_by_best_so_far": float(greedy / even),
            "least_share": float(explored),
            "best_share": float(best_share),
            "returns_held": float(held.mean()),
            "least_return": float(lowest.min()),
            "best_overstated": float(np.exp(np.mean(np.log(overstated)))),
            "best_overstated_by_means": float(np.exp(np.mean(np.log(raw)))),
        },
    )  # fmt: skip


def _run(rng: np.random.Generator, truths: np.random.Generator) -> tuple[float, ...]:
    """Return what was given up by each mix, the least propensity, and the best kind's share."""
    before = truths.normal(1.0, _SPREAD, len(_KINDS))
    after = before.copy()
    after[before.argmax()] = before.min()
    given_up = {"learning": 0.0, "greedy": 0.0, "even": 0.0}
    least, at_best = 1.0, []
    history: list[tuple[int, NDArray[np.int64], Floats]] = []
    sums, counts = np.zeros(len(_KINDS)), np.zeros(len(_KINDS))
    to_come: list[tuple[int, float]] = []
    for day in range(_DAYS):
        truth = before if day < _TURN else after
        shares = _shares(rng, history, day)
        if shares:
            made = np.array([share.videos for share in shares])
            least = min(least, *(share.propensity for share in shares))
        else:
            made = rng.multinomial(_A_DAY, np.full(len(_KINDS), 1 / len(_KINDS)))
        kind = np.repeat(np.arange(len(_KINDS)), made)
        history.append((day, kind, truth[kind] + rng.normal(0, _NOISE, len(kind))))
        given_up["learning"] += float((truth.max() - truth[kind]).sum())
        given_up["even"] += _A_DAY * float(truth.max() - truth.mean())
        # Always the kind that looks best so far, each tried a day before.
        if day >= _LATE:
            tried, total = to_come[day - _LATE]
            sums[tried] += total
            counts[tried] += _A_DAY
        is_known = counts.min() > 0
        pick = int(np.argmax(sums / counts)) if is_known else day % len(_KINDS)
        to_come.append((pick, float((truth[pick] + rng.normal(0, _NOISE, _A_DAY)).sum())))
        given_up["greedy"] += _A_DAY * float(truth.max() - truth[pick])
        if day >= _DAYS - 30:
            at_best.append(float((kind == truth.argmax()).mean()))
    return (*(given_up[name] for name in ("learning", "greedy", "even")), least,
            float(np.mean(at_best)))  # fmt: skip


def _returns(rng: np.random.Generator) -> tuple[float, float, float, float]:
    """Return the share of true returns that intervals hold, the least end, and what is overstated.

    What is overstated is how many times its truth the best-looking kind's revenue per dollar is
    said to be: by the method, and by the mean of its videos.
    """
    centre = rng.normal(-0.8, _KINDS_DIFFER, len(_KINDS))
    truth = np.exp(centre + _HEAVY**2 / 2)
    kind = np.repeat(np.arange(len(_KINDS)), rng.integers(5, 200, len(_KINDS)))
    revenue = np.exp(rng.normal(centre[kind], _HEAVY))
    names = np.array(_KINDS)[kind]
    frame = pl.DataFrame({"kind": names, "revenue": revenue, "age_days": 0}).with_columns(
        outcome=log_returns.scaled(pl.col("revenue"), pl.lit(1.0))
    )
    factors = log_returns.smearing(frame["outcome"].to_numpy(), names.tolist())
    shares = method.mix(frame, _KINDS, _A_DAY, rng)
    told = [factors[one.kind].returned(one.mean, one.low, one.high) for one in shares]
    mean, low, high = 1 + np.array(told).T
    raw = np.bincount(kind, revenue) / np.bincount(kind)
    best, luckiest = int(mean.argmax()), int(raw.argmax())
    return (float(np.mean((low <= truth) & (truth <= high))), float(low.min()) - 1,
            float(mean[best] / truth[best]), float(raw[luckiest] / truth[luckiest]))  # fmt: skip


def _shares(
    rng: np.random.Generator, history: list[tuple[int, NDArray[np.int64], Floats]], day: int
) -> list[method.Share]:
    known = [entry for entry in history if entry[0] <= day - _LATE]
    if not known:
        return []
    frame = pl.DataFrame({
        "kind": np.array(_KINDS)[np.concatenate([kind for _, kind, _ in known])],
        "outcome": np.concatenate([outcome for _, _, outcome in known]),
        "age_days": np.concatenate([np.full(len(kind), day - made) for made, kind, _ in known]),
    })  # fmt: skip
    week = np.concatenate([kind for made, kind, _ in history if made >= day - _WEEK])
    usual = dict(zip(_KINDS, np.bincount(week, minlength=len(_KINDS)).tolist(), strict=True))
    return method.mix(frame, _KINDS, _A_DAY, rng, usual=usual)
