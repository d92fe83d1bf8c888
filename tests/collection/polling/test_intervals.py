"""How long a video may wait: by age, growth, rest and pins."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ytempire.collection.polling.intervals import Intervals, Polled
from ytempire.parameters import LivePolling, LiveTier

HOUR, MINUTE, DAY = 3600.0, 60.0, 86_400.0
NOW = 1_800_000_000.0
PLAN = LivePolling()
INTERVALS = Intervals(PLAN)


def aged(hours: float, **known: object) -> Polled:
    return Polled(NOW - hours * HOUR, **known)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("hours", "rank", "slowest"),
    [
        (0, 0, MINUTE), (2.99, 0, MINUTE), (3, 1, 5 * MINUTE), (23.9, 1, 5 * MINUTE),
        (24, 2, 20 * MINUTE), (72, 3, HOUR), (7 * 24, 4, 3 * HOUR), (28 * 24, 5, DAY),
        (90 * 24, 6, 7 * DAY), (4000, 6, 7 * DAY),
    ],
)  # fmt: skip
def test_by_age(hours: float, rank: int, slowest: float) -> None:
    video = aged(hours)
    assert INTERVALS.rank(video, NOW) == rank
    assert INTERVALS.seconds(video, NOW) == slowest


def test_a_video_that_grows_is_read_sooner_and_no_sooner_than_the_fastest() -> None:
    # 1 % of 100,000 views at 2,000 an hour: half an hour.
    assert INTERVALS.seconds(aged(100, views=100_000, velocity=2_000), NOW) == 30 * MINUTE
    # Ten views at 20 an hour, where 1 % is less than ten views.
    assert INTERVALS.seconds(aged(100, views=400, velocity=20), NOW) == 30 * MINUTE
    assert INTERVALS.seconds(aged(100, views=400, velocity=1e9), NOW) == 10 * MINUTE
    assert INTERVALS.seconds(aged(100, views=400, velocity=-5), NOW) == HOUR


def test_a_video_that_rests_is_read_more_rarely_but_never_a_young_one() -> None:
    assert INTERVALS.seconds(aged(100, unchanged=1), NOW) == 1.5 * HOUR
    most = HOUR * 1.5**PLAN.unchanged_most
    assert INTERVALS.seconds(aged(100, unchanged=99), NOW) == most
    assert INTERVALS.seconds(aged(20, unchanged=99), NOW) == 5 * MINUTE
    assert INTERVALS.seconds(aged(1, unchanged=99), NOW) == MINUTE


def test_a_pin_holds_until_its_end_and_keeps_from_being_shed() -> None:
    pinned = aged(5000, pinned_until=NOW + 1, unchanged=9)
    assert INTERVALS.seconds(pinned, NOW) == 5 * MINUTE
    assert INTERVALS.rank(pinned, NOW) == 1
    assert INTERVALS.seconds(pinned, NOW + 1) > DAY
    assert INTERVALS.rank(pinned, NOW + 1) == 6
    # It slows nothing down.
    assert INTERVALS.seconds(aged(1, pinned_until=NOW + 1), NOW) == MINUTE


def test_velocity_is_an_hour_of_real_readings() -> None:
    video = Polled(NOW - DAY)
    video.learn(NOW, 100)
    assert (video.velocity, video.unchanged) == (None, 0)
    video.learn(NOW + HOUR, 160)
    assert video.velocity == 60
    video.learn(NOW + 2 * HOUR, 160)
    assert (video.velocity, video.unchanged) == (pytest.approx(60 * math.exp(-1)), 1)
    before = video.velocity
    video.learn(NOW + 2 * HOUR + 1, 161)  # a view in a second is not 3,600 an hour
    assert video.velocity == pytest.approx(before + 1, rel=0.1)
    assert video.unchanged == 0
    video.learn(NOW + 3 * HOUR, None)  # left out: only when it was read is known
    assert (video.views, video.read) == (161, NOW + 3 * HOUR)
    video.learn(NOW + 30 * HOUR, 61)
    assert video.velocity is not None
    assert video.velocity < 0


@given(
    hours=st.floats(0, 10_000), views=st.integers(0, 10**9), velocity=st.floats(-1e6, 1e9),
    unchanged=st.integers(0, 100), is_pinned=st.booleans(),
)  # fmt: skip
def test_an_interval_is_within_its_tier(
    hours: float, views: int, velocity: float, unchanged: int, is_pinned: bool
) -> None:
    video = aged(hours, views=views, velocity=velocity, unchanged=unchanged)
    tier = PLAN.tiers[INTERVALS.rank(video, NOW)]
    if is_pinned:
        video.pinned_until = NOW + 1
    seconds = INTERVALS.seconds(video, NOW)
    fastest = min(tier.fastest_minutes, PLAN.pinned_minutes if is_pinned else math.inf)
    rest = PLAN.unchanged_factor**PLAN.unchanged_most if tier.may_rest else 1
    assert fastest * MINUTE <= seconds <= tier.slowest_minutes * MINUTE * rest


@pytest.mark.parametrize(
    ("tiers", "says"),
    [
        ([{"fastest_minutes": 5, "slowest_minutes": 1}], "more than slowest_minutes"),
        ([{"younger_than_hours": 3, "fastest_minutes": 1, "slowest_minutes": 1}], "last tier"),
        ([], "last tier"),
        (
            [
                {"younger_than_hours": 9, "fastest_minutes": 1, "slowest_minutes": 1},
                {"younger_than_hours": 3, "fastest_minutes": 1, "slowest_minutes": 1},
                {"fastest_minutes": 1, "slowest_minutes": 1},
            ],
            "from young to old",
        ),
    ],
)
def test_tiers_that_cannot_be(tiers: list[dict[str, float]], says: str) -> None:
    with pytest.raises(ValueError, match=says):
        LivePolling.model_validate({"tiers": tiers})


def test_the_default_tiers_are_the_seeds_ceiling() -> None:
    day_old = [t for t in PLAN.tiers if t.younger_than_hours and t.younger_than_hours <= 24]
    assert day_old[-1].younger_than_hours == 24
    assert {t.slowest_minutes for t in day_old} == {1, 5}
    assert not any(t.may_rest for t in day_old)
    assert isinstance(PLAN.tiers[0], LiveTier)
