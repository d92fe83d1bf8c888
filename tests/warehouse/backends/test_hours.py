"""Hours say what a plain count of the readings says, whatever is written in whatever order."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from tests.warehouse.backends.rig import CHANNELS, VIDEOS, Rig, at

_HOURS = st.one_of(
    st.integers(0, 30).map(float),  # exact hours
    st.integers(0, 30 * 12).map(lambda twelfths: twelfths / 12),
)
_COUNTS = st.one_of(st.none(), st.integers(0, 2000))


@st.composite
def _readings(draw: st.DrawFn) -> list[tuple]:
    """Draw readings of videos, told in any order, none twice."""
    keys = draw(st.lists(st.tuples(st.integers(0, 2), _HOURS), max_size=12, unique=True))
    return [
        (
            video,
            hours,
            {
                "views": draw(_COUNTS),
                "likes": draw(_COUNTS),
                "comments": draw(_COUNTS),
                "impressions": draw(_COUNTS),
                "clicks": draw(_COUNTS),
                "retention_rate": draw(st.one_of(st.none(), st.floats(0, 1))),
                "estimated_revenue_micros": draw(_COUNTS),
                "channel_id": CHANNELS[draw(st.integers(0, 1))],
                "flags": draw(st.sampled_from([[], [], [], ["zero_after_positive"]])),
            },
        )
        for video, hours in keys
    ]


STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("upsert"), _readings()),
        st.tuples(
            st.just("delete"),
            st.tuples(st.integers(0, 2), _HOURS, st.sampled_from([0.0, 1.0, 4.0, 30.0])),
        ),
        st.tuples(st.just("update"), st.tuples(st.integers(0, 2), _HOURS, _COUNTS)),
        st.tuples(st.just("flag"), st.tuples(st.integers(0, 2), _HOURS)),
        st.tuples(st.just("unflag"), st.tuples(st.integers(0, 2), _HOURS)),
        st.tuples(st.just("move"), st.tuples(st.integers(0, 2), st.integers(0, 1))),
        st.tuples(st.just("publish"), st.tuples(st.integers(0, 2), st.integers(-60, 60))),
        st.tuples(st.just("repair"), st.integers(0, 2)),
        st.tuples(st.just("refresh"), _HOURS),
    ),
    min_size=2,
    max_size=8,
)


def _do(rig: Rig, step: str, what: Any) -> None:
    table = "ytempire.video_metrics_timeseries"
    run = rig.connection.execute
    if step == "upsert":
        rig.upsert([rig.reading(video, hours, **values) for video, hours, values in what])
    elif step == "delete":
        video, low, hours = what
        run(
            f"delete from {table} where video_id = %s and time between %s and %s",
            [VIDEOS[video], at(low), at(low + hours)],
        )
    elif step == "update":
        video, hours, views = what
        run(
            f"update {table} set views = %s where video_id = %s and time >= %s",
            [views, VIDEOS[video], at(hours)],
        )
    elif step in {"flag", "unflag"}:
        video, hours = what
        run(
            f"update {table} set flags = %s where video_id = %s and time <= %s",
            [["doubt"] if step == "flag" else [], VIDEOS[video], at(hours)],
        )
    elif step == "move":
        video, channel = what
        run(
            "update ytempire.videos set channel_id = %s where video_id = %s",
            [CHANNELS[channel], VIDEOS[video]],
        )
    elif step == "publish":
        video, hours = what
        run(
            "update ytempire.videos set published_at = %s where video_id = %s",
            [at(hours), VIDEOS[video]],
        )
    elif step == "repair":
        run("select ytempire.repair_views_delta(array[%s]::uuid[])", [VIDEOS[what]])
    else:
        rig.refresh(at(what))


@settings(
    max_examples=70, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@example(  # a gain must not count from an hour that is rolled up and gone
    steps=[
        ("upsert", [(0, float(hours), {"views": hours}) for hours in (1, 5, 9)]),
        ("refresh", 30.0),
        ("delete", (0, 5.0, 1.0)),
    ]
)
@given(steps=STEPS)
def test_at_any_moment_and_after_a_refresh(rig: Rig, steps: list[tuple[str, Any]]) -> None:
    check(rig, steps)


def check(rig: Rig, steps: list[tuple[str, Any]]) -> None:
    """Take the steps; all that is told is right, before a refresh where the backend promises it."""
    rig.reset()
    for step, what in steps:
        _do(rig, step, what)
        if rig.is_exact_before_refresh:
            assert rig.hours() == rig.plain(), step
    rig.refresh(at(70))
    assert rig.hours() == rig.plain()
    rig.refresh(at(70))
    assert rig.hours() == rig.plain()


def test_the_present_hour_is_told_at_once(rig: Rig) -> None:
    rig.reset()
    rig.upsert([rig.reading(0, 1, views=10), rig.reading(0, 2.5, views=30)])
    rig.refresh(at(2.6))
    rig.upsert([rig.reading(0, 2.7, views=50)])
    assert rig.hours() == rig.plain()
    assert rig.hours()[-1][4:7] == (50, 50, 40)


def test_copied_readings_count(rig: Rig) -> None:
    if not rig.can_copy:
        pytest.skip("COPY ends this server")
    rig.reset()
    rig.copy([rig.reading(0, hours, views=int(hours * 100)) for hours in (1, 2, 3)])
    rig.refresh(at(4))
    rig.copy([rig.reading(0, hours, views=int(hours * 100)) for hours in (1.5, 4.5)])
    if not rig.is_exact_before_refresh:
        rig.refresh(at(4))
    assert rig.hours() == rig.plain()
    assert len(rig.hours()) == 4


@pytest.mark.parametrize(
    ("view", "date", "zone"),
    [
        ("video_metrics_daily_utc", "utc_date", "UTC"),
        ("video_metrics_daily_pacific", "pacific_date", "America/Los_Angeles"),
    ],
)
def test_days_add_their_hours_up(rig: Rig, view: str, date: str, zone: str) -> None:
    rig.reset()
    # Across the end of summer time on 1 November, with a gap over a day's end.
    rig.upsert(
        [
            rig.reading(video, hours, views=int(1000 + hours * 7 * (video + 1)), likes=int(hours))
            for video in range(2)
            for hours in (2, 6.5, 7, 8, 23.25, 50, 78.5, 79.75, 104, 105)
        ]
    )
    rig.refresh(at(90))
    rig.upsert([rig.reading(0, 9, views=1400, estimated_revenue_micros=12)])
    rig.refresh(at(90))
    told = rig.connection.execute(
        f"select {date}, video_id::text, readings, views, views_peak, views_gained, likes, "
        f"revenue_micros, as_of from ytempire.{view} order by 2, 1"
    ).fetchall()
    counted = rig.connection.execute(
        f"""
        with days as (
            select *, (time at time zone '{zone}')::date as day,
                   views - lag(views, 1, 0::bigint) over (
                       partition by video_id order by time
                   ) as gained
            from ytempire.video_metrics_timeseries
        )
        select day, video_id::text, count(*), (array_agg(views order by time desc))[1], max(views),
               sum(gained)::bigint, (array_agg(likes order by time desc)
               filter (where likes is not null))[1], max(estimated_revenue_micros), max(time)
        from days group by 1, 2 order by 2, 1
        """
    ).fetchall()
    assert told == counted
    assert len({row[0] for row in told}) == (4 if zone == "UTC" else 6)


def test_a_gap_over_a_days_end_is_shared_out(rig: Rig) -> None:
    rig.reset()
    rig.upsert([rig.reading(0, 22, views=100), rig.reading(0, 26, views=500)])
    rows = rig.connection.execute(
        "select utc_date, views_gained, views_gained_in_day, gained_since_at "
        "from ytempire.video_metrics_daily_utc order by 1"
    ).fetchall()
    assert rows[1] == ((at(24)).date(), 400, 200.0, at(22))
    assert rows[0][0] == (at(24) - timedelta(days=1)).date()
