"""What is spent is shared once: no micro-dollar is lost, and none is counted twice."""

from __future__ import annotations

from collections import Counter
from datetime import date
from fractions import Fraction

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ytempire.rollups.loaded_costs import LoadedCosts, Rules, loaded_costs

OCTOBER, NOVEMBER = date(2026, 10, 1), date(2026, 11, 1)
EQUALLY = Rules("equally", alert_micros=2_500_000, limit_micros=3_000_000)
BY_COST = Rules("by_direct_cost", alert_micros=2_500_000, limit_micros=3_000_000)
_TEXT, _MICROS = pl.String, pl.Int64
VIDEOS = {"pacific_month": pl.Date, "video_id": _TEXT, "channel_id": _TEXT,
          "direct_micros": _MICROS}  # fmt: skip
POOLS = {"pacific_month": pl.Date, "channel_id": _TEXT, "reason": _TEXT, "amount_micros": _MICROS}
VARIANCES = {"pacific_month": pl.Date, "vendor": _TEXT, "amount_micros": _MICROS}
PAID = {"video_id": _TEXT, "vendor": _TEXT, "amount_micros": _MICROS}


def share(videos, pools=(), variances=(), paid=(), rules=EQUALLY) -> LoadedCosts:
    frames = [
        pl.DataFrame(list(rows), schema=schema, orient="row")
        for rows, schema in (
            (videos, VIDEOS), (pools, POOLS), (variances, VARIANCES), (paid, PAID),
        )
    ]  # fmt: skip
    return loaded_costs(*frames, rules)


def column(made: LoadedCosts, name: str) -> dict[str, int]:
    return dict(made.videos.select("video_id", name).rows())


def test_a_video_of_290_costs_more_than_3_when_the_dead_are_counted() -> None:
    # 300 videos at 2.40 and 45 dead jobs at 1.10: 2.565 each; the one at 2.90 is at 3.065.
    videos = [(OCTOBER, f"v{n:03}", "c", 2_400_000) for n in range(299)]
    videos.append((OCTOBER, "dear", "c", 2_900_000))
    made = share(videos, [(OCTOBER, "c", "failed_jobs", 45 * 1_100_000)])
    assert set(column(made, "failed_share_micros").values()) == {165_000}
    flags = made.videos.filter(
        pl.col("is_over_alert") | pl.col("is_over_limit") | pl.col("is_loaded_over_limit")
    )
    assert flags.select(
        "video_id", "is_over_alert", "is_over_limit", "is_loaded_over_limit"
    ).rows() == [("dear", True, False, True)]


@pytest.mark.parametrize(
    ("direct", "flags"),
    [
        (2_500_000, (False, False, False)),
        (2_500_001, (True, False, False)),
        (3_000_000, (True, False, False)),
        (3_000_001, (True, True, True)),
    ],
)
def test_flags_are_raised_above_the_limit_and_not_at_it(direct: int, flags: tuple) -> None:
    made = share([(OCTOBER, "v", "c", direct)])
    names = ("is_over_alert", "is_over_limit", "is_loaded_over_limit")
    assert made.videos.select(names).row(0) == flags


def test_the_dead_of_a_channel_and_month_are_borne_there_and_nowhere_else() -> None:
    videos = [
        (OCTOBER, "a", "c", 10), (OCTOBER, "b", "c", 10), (OCTOBER, "other", "d", 10),
        (NOVEMBER, "later", "c", 10),
    ]  # fmt: skip
    made = share(videos, [(OCTOBER, "c", "failed_jobs", 7)])
    assert column(made, "failed_share_micros") == {"a": 4, "b": 3, "other": 0, "later": 0}


def test_by_direct_cost_the_dearer_video_bears_more() -> None:
    videos = [(OCTOBER, "a", "c", 1), (OCTOBER, "b", "c", 3), (OCTOBER, "refunded", "c", -5)]
    pools = [(OCTOBER, "c", "failed_jobs", 100), (OCTOBER, "c", "shared", 9)]
    made = share(videos, pools, rules=BY_COST)
    assert column(made, "failed_share_micros") == {"a": 25, "b": 75, "refunded": 0}
    assert column(made, "shared_share_micros") == {"a": 3, "b": 3, "refunded": 3}
    assert set(made.videos["failed_jobs_rule"]) == {"by_direct_cost"}


def test_what_no_channel_spent_is_borne_by_the_whole_network() -> None:
    videos = [(OCTOBER, "a", "c", 10), (OCTOBER, "b", "d", 10), (NOVEMBER, "later", "c", 10)]
    made = share(videos, [(OCTOBER, None, "shared", 5), (OCTOBER, "d", "shared", 2)])
    assert column(made, "shared_share_micros") == {"a": 3, "b": 4, "later": 0}


def test_an_invoice_is_borne_by_who_used_the_vendor() -> None:
    videos = [(OCTOBER, "a", "c", 10), (OCTOBER, "b", "d", 10), (OCTOBER, "none", "d", 10)]
    paid = [("a", "voices", 1), ("b", "voices", 2), ("none", "pictures", 8)]
    made = share(videos, variances=[(OCTOBER, "voices", -9)], paid=paid)
    assert column(made, "invoice_share_micros") == {"a": -3, "b": -6, "none": 0}
    nobody = share(videos, variances=[(OCTOBER, "licences", 6)], paid=paid)
    assert column(nobody, "invoice_share_micros") == {"a": 2, "b": 2, "none": 2}


def test_what_nobody_can_bear_is_unallocated_with_its_reason() -> None:
    made = share(
        [(OCTOBER, "a", "c", 10)],
        [
            (OCTOBER, "idle", "failed_jobs", 1), (OCTOBER, "idle", "shared", 2),
            (NOVEMBER, None, "shared", 4), (OCTOBER, "c", "not_published_yet", 8),
        ],
        [(NOVEMBER, "voices", 16)],
    )  # fmt: skip
    assert made.unallocated.rows() == [
        (OCTOBER, "c", "not_published_yet", 8), (OCTOBER, "idle", "failed_jobs", 1),
        (OCTOBER, "idle", "shared", 2), (NOVEMBER, None, "invoice", 16),
        (NOVEMBER, None, "shared", 4),
    ]  # fmt: skip
    assert column(made, "failed_share_micros") == {"a": 0}


months = st.sampled_from([OCTOBER, NOVEMBER])
channels = st.sampled_from(["c", "d", "e"])
micros = st.one_of(st.integers(-50, 50), st.integers(-(10**13), 10**13))
vendors = st.sampled_from(["voices", "pictures"])
worlds = st.fixed_dictionaries({
    "videos": st.lists(st.tuples(months, st.uuids().map(str), channels, micros), max_size=8,
                       unique_by=lambda row: row[1]),
    "pools": st.lists(
        st.tuples(months, st.one_of(st.none(), channels),
                  st.sampled_from(["failed_jobs", "shared", "not_published_yet"]), micros),
        max_size=8, unique_by=lambda row: row[:3]),
    "variances": st.lists(st.tuples(months, vendors, micros), max_size=4,
                          unique_by=lambda row: row[:2]),
    "paid": st.lists(st.tuples(st.integers(0, 7), vendors, micros), max_size=8,
                     unique_by=lambda row: row[:2]),
    "rules": st.sampled_from([EQUALLY, BY_COST]),
})  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(worlds)
def test_what_goes_in_comes_out_to_the_micro_dollar(world: dict) -> None:
    videos = world["videos"]
    world["paid"] = [(videos[n][1], *rest) for n, *rest in world["paid"] if n < len(videos)]
    made = share(**world)
    parts = ["direct", "failed_share", "shared_share", "invoice_share"]
    allocated = sum(made.videos.select(f"{p}_micros" for p in parts).sum().row(0))
    unallocated = sum(made.unallocated["amount_micros"])
    spent = sum(row[-1] for name in ("videos", "pools", "variances") for row in world[name])
    assert allocated + unallocated == spent
    # And so it does pool by pool: what a channel's failed jobs cost is there or here, once.
    kinds = Counter({("failed_jobs"): 0, ("shared"): 0, ("invoice"): 0})
    for *_, reason, amount in world["pools"]:
        kinds[reason] += amount
    kinds["invoice"] += sum(amount for *_, amount in world["variances"])
    left = Counter()
    for *_, reason, amount in made.unallocated.rows():
        left[reason] += amount
    for reason, name in (("failed_jobs", "failed"), ("shared", "shared"), ("invoice", "invoice")):
        borne = sum(made.videos[f"{name}_share_micros"])
        assert borne + left[reason] == kinds[reason], reason
    assert left["not_published_yet"] == kinds["not_published_yet"]


@settings(max_examples=80, deadline=None)
@given(micros, st.lists(st.integers(0, 10**12), min_size=1, max_size=6))
def test_no_share_is_a_micro_dollar_off_its_due(amount: int, weights: list[int]) -> None:
    videos = [(OCTOBER, f"v{n}", "c", weight) for n, weight in enumerate(weights)]
    made = share(videos, [(OCTOBER, "c", "failed_jobs", amount)], rules=BY_COST)
    due = [w if any(weights) else 1 for w in weights]
    shares = column(made, "failed_share_micros")
    for n, weight in enumerate(due):
        assert abs(shares[f"v{n}"] - Fraction(amount * weight, sum(due))) < 1


@settings(max_examples=60, deadline=None)
@given(worlds, st.tuples(months, channels, st.sampled_from(["failed_jobs", "shared"]), micros))
def test_one_more_entry_adds_exactly_what_it_cost(world: dict, entry: tuple) -> None:
    world["paid"] = []
    if any(row[:3] == entry[:3] for row in world["pools"]):
        return
    before = share(**world)
    after = share(**{**world, "pools": [*world["pools"], entry]})

    def total(made: LoadedCosts) -> int:
        names = [c for c in made.videos.columns if c.endswith("_micros")]
        return sum(made.videos.select(names).sum().row(0)) + sum(made.unallocated["amount_micros"])

    assert total(after) - total(before) == entry[-1]
