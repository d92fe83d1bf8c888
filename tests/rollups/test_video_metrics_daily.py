"""A video's day equals plain recomputation, on any days, in any order, however they are cut."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from polars.testing import assert_frame_equal

from ytempire.rollups import daily
from ytempire.rollups.engine import RollupError, roll_up

from .plain import FACTS, World, day_of

SPRING = datetime(2026, 3, 6, 12, tzinfo=UTC)  # 2026-03-08 has 23 hours
AUTUMN = datetime(2026, 10, 30, 12, tzinfo=UTC)  # 2026-11-01 has 25
ORDINARY = datetime(2026, 7, 13, 12, tzinfo=UTC)

minutes = st.integers(0, 5 * 24 * 60)
# Midnights in the Pacific lie at 07:00 and 08:00 UTC; most readings are put near them.
near_midnight = st.builds(
    lambda day, minute: day * 1440 + 19 * 60 + minute, st.integers(0, 4), st.integers(-5, 125)
)
instants = st.one_of(minutes, near_midnight)
counts = st.one_of(st.none(), st.integers(0, 200))
values = st.tuples(counts, counts, counts)
signed = st.one_of(st.none(), st.integers(-20, 1000))


@st.composite
def worlds(draw: st.DrawFn) -> World:
    begin = draw(st.sampled_from([SPRING, AUTUMN, ORDINARY]))

    def at(minute: int) -> datetime:
        return begin + timedelta(minutes=minute)

    videos, readings, facts, reach = {}, {}, {}, {}
    for n in range(draw(st.integers(1, 3))):
        video = f"video {n}"
        published = draw(st.one_of(st.none(), st.integers(-6 * 1440, 3 * 1440).map(at)))
        videos[video] = (f"channel {n % 2}", published)
        readings[video] = {
            at(m): told for m, told in draw(st.dictionaries(instants, values, max_size=12)).items()
        }
        for day in draw(st.lists(st.integers(0, 4), max_size=3, unique=True)):
            key = (video, day_of(at(day * 1440)))
            facts[key] = tuple(draw(signed) for _ in FACTS)
            reach[key] = (draw(st.integers(0, 900)), draw(counts))
    return World(videos, readings, facts, reach)


def rolled_up(world: World, days: list[date]) -> list[dict[str, object]]:
    frames = {name: frame.sample(fraction=1, shuffle=True, seed=1) if frame.height else frame
              for name, frame in world.frames(days).items()}  # fmt: skip
    return daily.video_metrics_daily(**frames).sort("pacific_date", "video_id").to_dicts()


@settings(max_examples=40, deadline=None)
@given(worlds(), st.data())
def test_any_days_equal_plain_recomputation(world: World, data: st.DataObject) -> None:
    days = world.days()
    assert rolled_up(world, days) == world.figures(days)
    some = sorted(data.draw(st.sets(st.sampled_from(days)))) if days else []
    assert rolled_up(world, some) == world.figures(some)


def world_of(*told: tuple[datetime, int | None], published: datetime | None) -> World:
    return World({"v": ("c", published)}, {"v": {at: (views, None, None) for at, views in told}})


def gained(world: World) -> dict[date, object]:
    rows = rolled_up(world, world.days())
    return {row["pacific_date"]: row["views_gained"] for row in rows}  # type: ignore[misc]


@pytest.mark.parametrize(
    ("first", "hours"),
    [
        (datetime(2026, 3, 8, 8, tzinfo=UTC), 23),
        (datetime(2026, 11, 1, 7, tzinfo=UTC), 25),
        (datetime(2026, 7, 1, 7, tzinfo=UTC), 24),
    ],
)
def test_days_begin_and_end_at_pacific_midnight(first: datetime, hours: int) -> None:
    day, last = first.date(), first + timedelta(hours=hours)
    instant = timedelta(microseconds=1)
    world = world_of(
        (first - instant, 10), (first, 17), (last - instant, 30), (last, 99),
        published=first - timedelta(days=9),
    )  # fmt: skip
    assert gained(world) == {
        day - timedelta(days=1): None,
        day: 20,
        day + timedelta(days=1): 69,
    }


def test_a_new_video_starts_from_0_and_one_met_later_does_not() -> None:
    noon = datetime(2026, 7, 13, 20, tzinfo=UTC)
    day = noon.date()
    assert gained(world_of((noon, 40), published=noon - timedelta(hours=2))) == {day: 40}
    assert gained(world_of((noon, 40), published=noon - timedelta(hours=47))) == {day: 40}
    assert gained(world_of((noon, 40), published=noon - timedelta(hours=48))) == {day: None}
    assert gained(world_of((noon, 40), published=None)) == {day: None}


def test_the_changes_of_falling_counters_add_up() -> None:
    noon = datetime(2026, 7, 13, 20, tzinfo=UTC)
    counters = [100, 250, 90, None, 95]
    told = [(noon + timedelta(days=n), views) for n, views in enumerate(counters)]
    changes = gained(world_of(*told, published=noon - timedelta(hours=1)))
    assert list(changes.values()) == [100, 150, -160, None, 5]


def test_nothing_in_nothing_out() -> None:
    empty = World({}, {}).frames([])
    figures = daily.video_metrics_daily(**empty)
    assert figures.is_empty()
    assert_frame_equal(figures, daily.video_metrics_daily(**empty))
    assert figures.schema["views_gained"] == pl.Int64


def test_a_wrong_frame_is_named() -> None:
    with pytest.raises(RollupError, match="does not fit its frames \\(readings\\)"):
        roll_up("video_metrics_daily", {"readings": pl.DataFrame({"video_id": ["v"]})})
    with pytest.raises(RollupError, match="there is no roll-up nothing"):
        roll_up("nothing", {})
