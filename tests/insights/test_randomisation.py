"""Arms are dealt by lot, level in each stratum, and can be drawn again."""

from __future__ import annotations

from collections import Counter

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ytempire.insights import randomisation
from ytempire.insights.randomisation import Design, deal, not_drawn, stratum_of

EVEN = Design("3f2a91c0", {"control": 1, "bold": 1})
THIRDS = Design("3f2a91c0", {"control": 2, "bold": 1})


def units(*strata: str) -> pl.DataFrame:
    return pl.DataFrame({"unit_id": [f"u{i}" for i in range(len(strata))], "stratum": strata})


@given(st.integers(0, 400), st.sampled_from([EVEN, THIRDS]))
def test_a_stratum_is_level_at_every_moment(videos: int, design: Design) -> None:
    counts = Counter(design.arm_at("a", at) for at in range(videos))
    whole, parts = divmod(videos, sum(design.weights.values()))
    for arm, weight in design.weights.items():
        assert whole * weight <= counts[arm] <= whole * weight + min(weight, parts)


def test_nobody_knows_the_next_arm_from_the_last() -> None:
    firsts = Counter(EVEN.arm_at("a", 2 * block) for block in range(2000))
    assert 900 < firsts["bold"] < 1100
    other = Design("another", EVEN.weights)
    same = sum(EVEN.arm_at("a", 2 * b) == other.arm_at("a", 2 * b) for b in range(2000))
    assert 900 < same < 1100
    beside = sum(EVEN.arm_at("a", 2 * b) == EVEN.arm_at("b", 2 * b) for b in range(2000))
    assert 900 < beside < 1100


def test_the_draw_is_the_same_on_every_machine() -> None:
    drawn = "".join(EVEN.arm_at("a", at)[0] for at in range(12))
    assert drawn == "cbbccbcbcbbc"  # another rule of drawing breaks the tests that run


def test_the_order_of_a_batch_does_not_matter() -> None:
    some = units(*"aabbaacc")
    shuffled = some.sample(fraction=1, shuffle=True, seed=5)
    dealt, again = (deal(EVEN, batch, {}).sort("unit_id") for batch in (some, shuffled))
    assert dealt.equals(again)
    assert dealt.schema == pl.Schema(randomisation.SCHEMA)


def test_a_later_batch_goes_on_where_the_first_ended() -> None:
    first = deal(EVEN, units("a", "a", "a"), {})
    later = deal(EVEN, units("a", "b").with_columns(pl.col("unit_id") + "x"), {"a": 3})
    assert sorted(first["position"]) == [0, 1, 2]
    assert dict(later.select("stratum", "position").iter_rows()) == {"a": 3, "b": 0}
    arms = Counter([*first["arm"], *later.filter(stratum="a")["arm"]])
    assert arms == {"control": 2, "bold": 2}


def test_an_arm_that_somebody_chose_is_found() -> None:
    dealt = deal(EVEN, units("a", "a", "b"), {})
    assert not_drawn(EVEN, dealt).is_empty()
    turned = {"control": "bold", "bold": "control"}
    chosen = dealt.with_columns(
        pl.when(pl.col("unit_id") == "u1")
        .then(pl.col("arm").replace(turned))
        .otherwise(pl.col("arm"))
        .alias("arm")
    )
    assert not_drawn(EVEN, chosen)["unit_id"].to_list() == ["u1"]


def test_what_cannot_be_dealt_is_refused() -> None:
    with pytest.raises(ValueError, match="compares two arms"):
        Design("x", {"control": 1})
    with pytest.raises(ValueError, match="whole parts of at least 1"):
        Design("x", {"control": 1, "bold": 0})
    with pytest.raises(ValueError, match="unit u0 is named twice"):
        deal(EVEN, pl.concat([units("a"), units("b")]), {})


def test_strata_are_channel_format_and_four_hours() -> None:
    assert stratum_of("c", "long", 17) == stratum_of("c", "long", 19) == "c | long | 16h"
    assert stratum_of("c", "long", 20) != stratum_of("c", "long", 19)
    assert stratum_of("c", None, None) == "c | any format | any hour"
