"""Changes add up, falls are kept, and a zero that cannot be is nobody's growth."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import pairwise

import polars as pl
from hypothesis import given, settings
from hypothesis import strategies as st

from ytempire.transform.signed_change import (
    FEW,
    PREVIOUS,
    ZERO_AFTER_POSITIVE,
    ZERO_BELIEVED_AFTER,
    signed_change,
)

START = datetime(2026, 11, 1, tzinfo=UTC)


def line(*counts, video="v", start=0, hours=1):
    """Readings of one video `hours` apart; a count is views or (views, likes, comments)."""
    rows = [c if isinstance(c, tuple) else (c, None, None) for c in counts]
    return pl.DataFrame(
        [(video, START + timedelta(hours=start + hours * n), *row) for n, row in enumerate(rows)],
        schema=PREVIOUS,
        orient="row",
    )


def told(frame, previous=None):
    out = signed_change(frame, previous)
    return out["views_delta"].to_list(), [bool(f) for f in out["flags"].to_list()]


def test_growth_and_falls_are_signed():
    assert told(line(100, 120, 115)) == ([None, 20, -5], [False] * 3)


def test_the_reading_before_the_batch_counts():
    previous = line(90, start=-1)
    assert told(line(100), previous)[0] == [10]


def test_videos_do_not_mix_and_order_is_kept():
    frame = pl.concat([line(1, 2, video="b"), line(10, 30, video="a")]).reverse()
    out = signed_change(frame, line(5, video="a", start=-1))
    assert out["video_id"].to_list() == ["a", "a", "b", "b"]
    assert out["views_delta"].to_list() == [20, 5, 1, None]


def test_a_zero_is_flagged_and_the_next_change_starts_before_it():
    assert told(line(100, 0, 0, 130)) == ([None, None, None, 30], [False, True, True, False])


def test_a_zero_of_likes_flags_the_reading_whatever_its_views():
    frame = line((100, 50, 20), (110, 0, 0), (130, 51, 20))
    assert told(frame) == ([None, None, 30], [False, True, False])
    assert signed_change(frame)["flags"].to_list()[1] == [ZERO_AFTER_POSITIVE]


def test_a_zero_after_the_reading_before_the_batch():
    assert told(line((110, 0, 3)), line((100, 50, 3), start=-1)) == ([None], [True])


def test_a_few_likes_may_be_taken_back():
    assert told(line((9, FEW - 1, 1), (9, 0, 0)))[1] == [False, False]
    assert told(line((9, FEW, 1), (9, 0, 0)))[1] == [False, True]


def test_zero_at_first_is_no_fall():
    assert told(line(0, 0, 5)) == ([None, 0, 5], [False] * 3)


def test_a_zero_that_lasts_is_believed():
    days = ZERO_BELIEVED_AFTER.days + 2
    frame = line((100, 50, 20), *[(100 + n, 50, 0) for n in range(1, days + 1)], hours=24)
    deltas, flags = told(frame)
    assert flags == [False] + [True] * 14 + [False] * 2
    assert deltas[-2:] == [15, 1]


def test_a_missing_view_count_is_no_base():
    assert told(line(100, None, 130)) == ([None, None, 30], [False] * 3)


def test_hidden_likes_are_not_zero():
    assert told(line((100, 50, 20), (110, None, None)))[1] == [False, False]


def test_a_flag_given_before_is_kept_and_is_no_base():
    frame = line(100, 500, 130).with_columns(flags=pl.Series([[], ["odd"], []]))
    out = signed_change(frame)
    assert out["views_delta"].to_list() == [None, None, 30]
    assert out["flags"].to_list() == [[], ["odd"], []]


def test_an_empty_frame():
    out = signed_change(line())
    assert out.height == 0
    assert out.schema["views_delta"] == pl.Int64
    assert out.schema["flags"] == pl.List(pl.String)


counts = st.lists(
    st.tuples(
        st.one_of(st.none(), st.sampled_from([0, 0, 1, 9, 50, 1000, 3_500_000_000])),
        st.one_of(st.none(), st.sampled_from([0, 5, 10, 400])),
        st.one_of(st.none(), st.sampled_from([0, 5, 10, 400])),
    ),
    max_size=25,
)


@settings(max_examples=60, deadline=None)
@given(counts, counts, st.integers(0, 25), st.sampled_from([1, 24, 200]))
def test_changes_add_up_to_last_minus_first_however_the_readings_are_cut(one, two, cut, hours):
    frame = pl.concat([line(*one, hours=hours), line(*two, video="w", hours=hours)])
    whole = signed_change(frame).sort("video_id", "time")
    for video in ("v", "w"):
        mine = whole.filter((pl.col("video_id") == video) & pl.col("views").is_not_null())
        sound = mine.filter(pl.col("flags").list.len() == 0)
        values = sound["views"].to_list()
        assert sound["views_delta"].to_list()[1:] == [b - a for a, b in pairwise(values)]
        assert sound["views_delta"].sum() == (values[-1] - values[0] if values else 0)
    assert whole.filter(pl.col("flags").list.len() > 0)["views_delta"].is_null().all()

    # In two batches, the second knowing the first's last believed reading: the same.
    border = START + timedelta(hours=cut * hours)
    first = signed_change(frame.filter(pl.col("time") < border))
    sound = first.filter((pl.col("flags").list.len() == 0) & pl.col("views").is_not_null())
    previous = sound.sort("time").unique("video_id", keep="last")
    second = signed_change(frame.filter(pl.col("time") >= border), previous)
    assert pl.concat([first, second]).sort("video_id", "time").equals(whole)
