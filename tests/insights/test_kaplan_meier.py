"""Kaplan-Meier against the textbook, and paybacks by niche and format."""

from __future__ import annotations

import numpy as np
import polars as pl
import pytest

from ytempire.insights import kaplan_meier, payback


def test_the_textbook_s_remissions() -> None:
    # Freireich et al. (1963), 6-mercaptopurine: weeks of remission, * censored, as every
    # textbook of survival prints it: S(6) = 0.857, S(10) = 0.753, S(16) = 0.627, S(23) = 0.448.
    weeks = [6, 6, 6, 6, 7, 9, 10, 10, 11, 13, 16, 17, 19, 20, 22, 23, 25, 32, 32, 34, 35]
    relapsed = [c == "1" for c in "111010100110001100000"]
    curve = kaplan_meier.curve(weeks, relapsed)
    for week, survival in ((6, 0.857), (7, 0.807), (10, 0.753), (13, 0.690), (16, 0.627)):
        assert 1 - curve.at(week).share == pytest.approx(survival, abs=5e-4)
    assert curve.median_day() == 23
    # Its log(-log) interval at 10 weeks with Greenwood's error of 0.0963 (Kalbfleisch, Prentice).
    found = curve.at(10, interval_ratio=0.95)
    assert (1 - found.high, 1 - found.low) == pytest.approx((0.503, 0.889), abs=1e-3)


def test_few_that_are_watched_tell_nothing() -> None:
    until = [3] * 40 + [50] * 9
    curve = kaplan_meier.curve(until, [True] * 20 + [False] * 29, watched_until=until)
    assert curve.at(3).share == pytest.approx(20 / 49)
    assert curve.at(28) == kaplan_meier.Happened(28, None, None, None, 9, 9)


def test_those_to_which_it_happened_were_seen() -> None:
    """58 of 61 paid: three are left to be watched, and the share is known of all 61."""
    found = kaplan_meier.curve([5] * 58 + [60] * 3, [True] * 58 + [False] * 3).at(28)
    assert (found.at_risk, found.seen) == (3, 61)
    assert found.share == pytest.approx(58 / 61)
    assert found.low is not None and found.high is not None
    assert 0.85 < found.low < 58 / 61 < found.high < 1


def test_where_all_have_paid_so_many_say_so() -> None:
    """43 of 43 on 43 days: the last of them alone would leave 10 % to 100 % open."""
    found = kaplan_meier.curve(range(43), [True] * 43).at(50)
    assert (found.share, found.high) == (1.0, 1.0)
    assert found.low == pytest.approx(0.1 ** (1 / 43))


def test_the_young_that_have_paid_say_nothing_of_an_age_nobody_has() -> None:
    young = kaplan_meier.curve(
        [2] * 12 + [6] * 48, [True] * 12 + [False] * 48, watched_until=[6] * 60
    )
    assert young.at(6).share == pytest.approx(0.2)
    assert young.at(28).share is None


def test_none_and_all_leave_something_open() -> None:
    none = kaplan_meier.curve([30] * 20, [False] * 20).at(28)
    assert (none.share, none.low) == (0.0, 0.0)
    assert none.high == pytest.approx(1 - 0.1 ** (1 / 20))
    all_ = kaplan_meier.curve([2] * 20, [True] * 20).at(28)
    assert (all_.share, all_.high) == (1.0, 1.0)
    assert all_.low == pytest.approx(0.1 ** (1 / 20))


def test_alike_videos_of_a_channel_widen_the_interval() -> None:
    days = np.repeat([5, 60], 50)
    paid = days < 28
    apart = kaplan_meier.curve(days, paid).at(28)
    alike = kaplan_meier.curve(days, paid, ["a"] * 50 + ["b"] * 50).at(28)
    assert alike.share == apart.share
    assert alike.high - alike.low > 2 * (apart.high - apart.low)


def test_what_cannot_be_is_refused() -> None:
    with pytest.raises(ValueError, match="nobody was watched"):
        kaplan_meier.curve([], [])
    with pytest.raises(ValueError, match="a day is negative"):
        kaplan_meier.curve([-1], [False])
    with pytest.raises(ValueError, match="check watched_until"):
        kaplan_meier.curve([5], [True], watched_until=[4])


def videos(n: int, **columns: object) -> pl.DataFrame:
    usual = {
        "channel_id": "c", "niche": "news", "format": "long", "told_days": 91,
        "loaded_micros": 2_000_000, "estimated_payback_days": None,
    }  # fmt: skip
    frame = pl.DataFrame({name: [value] * n for name, value in (usual | columns).items()})
    return frame.with_columns(pl.col("estimated_payback_days").cast(pl.Int32))


def test_an_unpaid_video_counts_as_long_as_it_is_told() -> None:
    frame = pl.concat(
        [
            videos(20, estimated_payback_days=3),
            videos(20),
            # Published yesterday: it says nothing of day 7, and is no failure there.
            videos(60, told_days=1),
            videos(30, told_days=0),
            videos(30, loaded_micros=None).cast({"loaded_micros": pl.Int64}),
        ]
    )
    found = payback.shares(frame).filter(pl.col("grouping") == "network")
    assert found["videos"].to_list() == [100] * 3
    assert found["share_ratio"].to_list() == pytest.approx([0.5] * 3)
    assert found["paid_back"].to_list() == [20] * 3
    assert found["at_risk"].to_list() == [20] * 3


def test_groups_are_told_apart() -> None:
    frame = pl.concat(
        [
            videos(30, niche="news", estimated_payback_days=20),
            videos(30, niche="news", format="shorts"),
            videos(30, niche=None).cast({"niche": pl.String}),
        ]
    )
    found = {
        (row["grouping"], row["niche"], row["format"], row["day"]): row["share_ratio"]
        for row in payback.shares(frame).iter_rows(named=True)
    }
    assert found["niche", "news", None, 7] == 0
    assert found["niche", "news", None, 28] == pytest.approx(0.5)
    assert found["niche+format", "news", "long", 28] == 1
    assert found["format", None, "shorts", 90] == 0
    assert found["niche", None, None, 90] == 0
    assert payback.shares(videos(0).cast({"channel_id": pl.String})).is_empty()


def test_a_niche_that_pays_is_told() -> None:
    frame = pl.concat([videos(58, estimated_payback_days=5), videos(3)])
    day = payback.shares(frame).filter((pl.col("grouping") == "niche") & (pl.col("day") == 28))
    assert day["share_ratio"].to_list() == pytest.approx([58 / 61])
    assert day["low_ratio"].item() > 0.85
    young = payback.shares(frame.with_columns(told_days=20)).filter(pl.col("day") == 28)
    assert young["share_ratio"].null_count() == young.height


def test_seven_told_days_end_with_day_six() -> None:
    frame = pl.concat([videos(20, estimated_payback_days=7), videos(20, told_days=7)])
    day = payback.shares(frame).filter((pl.col("grouping") == "network") & (pl.col("day") == 7))
    assert day["at_risk"].to_list() == [20]
    assert day["share_ratio"].to_list() == [1.0]
