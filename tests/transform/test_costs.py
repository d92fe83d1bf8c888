"""Cents per part add up to the rounded total, as the rule of one video says."""

from __future__ import annotations

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ytempire import units
from ytempire.transform.costs import PARTS, video_costs

LEDGER = {
    "video_id": pl.String,
    "vendor": pl.String,
    "component": pl.String,
    "amount_micros": pl.Int64,
}


def ledger(*rows):
    return pl.DataFrame(rows, schema=LEDGER, orient="row")


def test_each_vendor_has_its_column():
    out = video_costs(
        ledger(
            ("v", "openai", "tokens", 10_000),
            ("v", "elevenlabs", "characters", 20_000),
            ("v", "stability_ai", "images", 30_000),
            ("v", "pexels", "clips", 40_000),
            ("v", "other_api", "x", 50_000),
            ("v", "compute", "cpu", 60_000),
            ("v", "compute", "gpu", 70_000),
            ("v", "compute", "storage", 80_000),
            ("v", "compute", "bandwidth", 90_000),
        )
    )
    assert out.rows() == [("v", 1, 2, 3, 4, 5, 6, 7, 8, 9, 450_000)]


def test_what_has_no_column_is_other():
    out = video_costs(ledger(("v", "newcomer", "x", 10_000), ("v", "compute", "tpu", 20_000)))
    assert out.item(0, "other_api_cost_cents") == 3


def test_sub_cent_calls_are_not_lost():
    out = video_costs(ledger(*[("v", "openai", "tokens", 4_000)] * 300))
    assert out.item(0, "openai_cost_cents") == 120
    assert out.item(0, "total_cost_micros") == 1_200_000


@pytest.mark.parametrize(
    ("micros", "cents"), [(5_000, 0), (15_000, 2), (25_000, 2), (25_001, 3), (-15_000, -2)]
)
def test_half_a_cent_goes_to_the_even_cent(micros, cents):
    out = video_costs(ledger(("v", "openai", "tokens", micros)))
    assert out.item(0, "openai_cost_cents") == cents


def test_entries_without_a_video_are_of_no_video():
    out = video_costs(ledger((None, "openai", "tokens", 4_000), ("v", "pexels", "x", 10_000)))
    assert out["video_id"].to_list() == ["v"]


def test_an_empty_ledger():
    out = video_costs(ledger())
    assert out.height == 0
    assert len(out.columns) == 11


amounts = st.integers(-30_000, 3_000_000)


@settings(max_examples=80, deadline=None)
@given(st.lists(st.lists(amounts, min_size=9, max_size=9), min_size=1, max_size=5))
def test_as_the_rule_of_one_video(rows):
    names = [("compute", p.removesuffix("_compute")) if i > 4 else (p, "x")
             for i, p in enumerate(PARTS)]  # fmt: skip
    entries = [
        (f"v{v}", *names[i], micros) for v, row in enumerate(rows) for i, micros in enumerate(row)
    ]
    out = video_costs(ledger(*entries))
    for row, told in zip(rows, out.rows(), strict=True):
        expected = units.cents_by_largest_remainder(dict(zip(PARTS, row, strict=True)))
        assert told[1:10] == tuple(expected.values())
        assert sum(told[1:10]) == units.micros_to_cents(sum(row))
        assert told[10] == sum(row)
