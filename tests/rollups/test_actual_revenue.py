"""Statements shared out to videos: nothing is lost, nothing is made up, and shares are fair."""

from __future__ import annotations

from datetime import date

import polars as pl
from hypothesis import given, settings
from hypothesis import strategies as st

from ytempire.rollups.revenue import ActualRevenue, actual_revenue

MONTHS = [date(2026, 9, 1), date(2026, 10, 1)]
CHANNELS = ["a", "b"]
KINDS = ["ads", "shorts", "premium", "withholding"]
LINES = {
    "payee": pl.String,
    "pacific_month": pl.Date,
    "kind": pl.String,
    "channel_id": pl.String,
    "amount_micros": pl.Int64,
}
ESTIMATES = {
    "pacific_month": pl.Date,
    "video_id": pl.String,
    "channel_id": pl.String,
    "kind": pl.String,
    "estimated_micros": pl.Int64,
}
amounts = st.integers(-(10**13), 10**13) | st.integers(-3, 3)

lines_drawn = st.dictionaries(
    st.tuples(
        st.sampled_from(["AdSense", "MCN"]),
        st.sampled_from(MONTHS),
        st.sampled_from(KINDS),
        st.sampled_from([*CHANNELS, None]),
    ),
    amounts,
    max_size=12,
)
estimates_drawn = st.dictionaries(
    st.tuples(st.sampled_from(MONTHS), st.integers(0, 11)),
    st.integers(-5, 10**12) | st.integers(0, 3),
    max_size=16,
)


def frames(
    lines: dict[tuple, int], estimates: dict[tuple, int]
) -> tuple[pl.DataFrame, pl.DataFrame]:
    """Videos 0 to 5 are of channel a, the others of b; every third is a Short."""
    told = [
        (month, f"v{n:02}", CHANNELS[n // 6], "shorts" if n % 3 == 0 else "ads", micros)
        for (month, n), micros in estimates.items()
    ]
    return (
        pl.DataFrame([(*key, n) for key, n in lines.items()], schema=LINES, orient="row"),
        pl.DataFrame(told, schema=ESTIMATES, orient="row"),
    )


def share(lines: dict[tuple, int], estimates: dict[tuple, int]) -> ActualRevenue:
    return actual_revenue(*frames(lines, estimates))


def sums(frame: pl.DataFrame, column: str) -> dict[tuple, int]:
    return {
        (month, channel): total
        for month, channel, total in frame.group_by("pacific_month", "channel_id")
        .agg(pl.col(column).sum())
        .iter_rows()
        if total
    }


@settings(deadline=None, max_examples=20)
@given(lines_drawn, estimates_drawn)
def test_shares_and_what_is_left_sum_to_the_statements(
    lines: dict[tuple, int], estimates: dict[tuple, int]
) -> None:
    stated, _ = frames(lines, estimates)
    shared = share(lines, estimates)
    found = sums(shared.videos, "actual_micros")
    for key, left in sums(shared.unattributed, "amount_micros").items():
        found[key] = found.get(key, 0) + left
    assert {key: n for key, n in found.items() if n} == sums(stated, "amount_micros")
    assert shared.videos.height == len(estimates)


@settings(deadline=None, max_examples=20)
@given(amounts, st.lists(st.integers(-5, 10**12), min_size=1, max_size=6))
def test_no_share_is_a_micro_dollar_off(amount: int, estimates: list[int]) -> None:
    """Each share of one line is its exact part, rounded up or down."""
    line = {("AdSense", MONTHS[0], "premium", "a"): amount}
    told = {(MONTHS[0], n): micros for n, micros in enumerate(estimates)}
    shared = share(line, told)
    total = sum(max(micros, 0) for micros in estimates)
    assert shared.unattributed.height == (0 if total else 1)
    for video, estimated, actual in shared.videos.select(
        "video_id", "estimated_micros", "actual_micros"
    ).iter_rows():
        if total == 0 or estimated <= 0:
            assert actual is None, video
        else:
            assert abs(actual * total - amount * estimated) < total


def test_kinds_reach_their_videos() -> None:
    month = MONTHS[0]
    shared = share(
        {
            ("AdSense", month, "ads", "a"): 100,
            ("AdSense", month, "shorts", "a"): 10,
            ("AdSense", month, "withholding", "a"): -7,
            ("AdSense", month, "ads", "b"): 50,
            ("AdSense", month, "fx", None): 3,
        },
        {(month, 0): 2, (month, 1): 1, (month, 2): 1, (month, 6): 9, (MONTHS[1], 1): 5},
    )
    # Shorts are v00 and v06. Of -7 by 2:1:1 the parts are -3.5 and twice -1.75.
    assert dict(
        shared.videos.filter(pl.col("pacific_month") == month)
        .select("video_id", "actual_micros")
        .iter_rows()
    ) == {"v00": 10 - 3, "v01": 50 - 2, "v02": 50 - 2, "v06": None}
    assert shared.videos.filter(pl.col("pacific_month") == MONTHS[1])[
        "actual_micros"
    ].to_list() == [None]
    assert shared.unattributed.select("kind", "channel_id", "amount_micros", "reason").rows() == [
        ("ads", "b", 50, "no estimate"),
        ("fx", None, 3, "no channel"),
    ]
