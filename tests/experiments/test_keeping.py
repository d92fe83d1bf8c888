"""What is registered stays, arms come from the lot alone, and what proves nothing is refused."""

from __future__ import annotations

import math
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from typing import Any

import numpy as np
import polars as pl
import psycopg
import pytest

from ytempire import clock as product_clock
from ytempire.experiments import assigning, concluding, kept, planning, reading, registering
from ytempire.experiments import youtube_tests as theirs
from ytempire.experiments.errors import ExperimentRefused
from ytempire.experiments.planning import HORIZONS
from ytempire.insights import switchback
from ytempire.rollups.history.stated import AGES
from ytempire.warehouse import queries
from ytempire.warehouse.connection import Warehouse

from .lab import Clock

CHANNEL = "00000000-0000-4000-8000-00000000000c"
VIDEO = "00000000-0000-4000-8000-0000000000a1"
UPLOADED = datetime(2026, 11, 1, tzinfo=UTC)
EVEN = {"plain": 1, "bold": 1}


@pytest.fixture
def connection(warehouse: Warehouse, clock: Clock) -> Iterator[psycopg.Connection]:
    """A writer's transaction in a warehouse with one channel and one published video."""
    with warehouse.transaction("owner") as opened:
        opened.execute(
            "insert into ytempire.channels (channel_id, channel_name) values (%s, 'c')", [CHANNEL]
        )
        opened.execute(
            "insert into ytempire.videos (video_id, channel_id, youtube_video_id, title, "
            "published_at) values (%s, %s, 'oldVideo', 'v', %s)",
            [VIDEO, CHANNEL, UPLOADED],
        )
    with warehouse.transaction("writer") as opened:
        yield opened


def register(connection: psycopg.Connection, name: str = "faces", **more: Any) -> kept.Experiment:
    planned = planning.plan(
        connection, now=product_clock.now(), smallest_lift=0.2, weights=EVEN, metric="views",
        horizon_hours=168, alpha=0.05, power=0.8, videos_a_day=300,
    )  # fmt: skip
    told: dict[str, Any] = {
        "surface": "thumbnail", "hypothesis": "h", "metric": "views", "horizon_hours": 168,
        "smallest_lift": 0.2, "planned": planned, "alpha": 0.05, "actor": "a",
    }  # fmt: skip
    return registering.videos(connection, name, EVEN, **told | more)


def units(*names: str) -> pl.DataFrame:
    return pl.DataFrame(
        {"unit_id": names, "channel": "c", "format": "long", "hour": 17},
        schema={"unit_id": pl.String, "channel": pl.String, "format": pl.String, "hour": pl.Int64},
    )


def test_the_ages_are_those_of_the_roll_up() -> None:
    assert tuple(age.hours for age in AGES) == HORIZONS


@pytest.mark.parametrize(
    "change",
    ["metric = 'engaged_views'", "smallest_lift_ratio = 0.01", "planned_units = 1", "alpha = 0.5",
     "starts_at = registered_at + interval '1 day'"],
)  # fmt: skip
def test_what_was_registered_stays(connection: psycopg.Connection, change: str) -> None:
    register(connection)
    with pytest.raises(psycopg.errors.RestrictViolation, match="stays as it was registered"):
        connection.execute(f"update ytempire.experiments set {change}")


def test_arms_assignments_and_looks_are_only_added_to(connection: psycopg.Connection) -> None:
    experiment = register(connection)
    assigning.assign(connection, "faces", units("one"))
    reading.note(connection, reading.look(connection, experiment))
    for table in ("experiment_arms", "experiment_assignments", "experiment_looks"):
        for statement in (
            f"delete from ytempire.{table}",
            f"update ytempire.{table} set arm = arm",
        ):
            with (
                pytest.raises(psycopg.errors.RestrictViolation, match="append-only"),
                connection.transaction(),
            ):
                connection.execute(statement)


def test_an_experiment_does_not_begin_before_it_is_registered(
    connection: psycopg.Connection, clock: Clock
) -> None:
    with pytest.raises(ExperimentRefused, match="before it is registered"):
        register(connection, starts_at=clock.at - timedelta(minutes=1))
    register(connection, starts_at=clock.at + timedelta(days=1))
    with pytest.raises(ExperimentRefused, match="faces begins at 2026-11-21"):
        assigning.assign(connection, "faces", units("one"))
    clock.at += timedelta(days=1)
    assert assigning.assign(connection, "faces", units("one")).height == 1
    with pytest.raises(ExperimentRefused, match="there is an experiment faces already"):
        register(connection)


def test_asking_twice_is_asking_once(connection: psycopg.Connection) -> None:
    experiment = register(connection)
    names = [f"unit {at}" for at in range(40)]
    first = assigning.assign(connection, "faces", units(*names[:20]))
    again = assigning.assign(connection, "faces", units(*reversed(names)))
    both = first.join(again, on="unit_id", suffix="_again")
    assert both.height == 20 and (both["arm"] == both["arm_again"]).all()
    assert again["unit_id"].to_list() == names[::-1]
    assert dict(again["arm"].value_counts().iter_rows()) == {"plain": 20, "bold": 20}
    assert set(again["stratum"]) == {"c | long | 16h"}
    drawn = [experiment.drawn.arm_at(*at) for at in again.select("stratum", "position").iter_rows()]
    assert drawn == again["arm"].to_list()


def test_an_arm_by_hand_is_told(connection: psycopg.Connection) -> None:
    experiment = register(connection)
    dealt = assigning.assign(connection, "faces", units("one", "two"))
    position = dealt["position"].max() + 1  # type: ignore[operator]
    drawn = experiment.drawn.arm_at("c | long | 16h", position)
    connection.execute(
        "insert into ytempire.experiment_assignments values (%s, 'mine', 'c | long | 16h', %s, "
        "%s, %s)",
        [experiment.experiment_id, position, "bold" if drawn == "plain" else "plain",
         product_clock.now()],
    )  # fmt: skip
    assert reading.look(connection, experiment).chosen == 1


def test_who_knows_how_a_video_does_may_not_deal_it(connection: psycopg.Connection) -> None:
    register(connection)
    with pytest.raises(ExperimentRefused, match="oldVideo is published already"):
        assigning.assign(connection, "faces", units("one", "oldVideo"))
    with pytest.raises(ExperimentRefused, match="named twice"):
        assigning.assign(connection, "faces", units("one", "one"))
    with pytest.raises(ExperimentRefused, match="there is no experiment 'voices'"):
        assigning.assign(connection, "voices", units("one"))


def test_a_concluded_experiment_is_over(connection: psycopg.Connection) -> None:
    register(connection)
    with pytest.raises(ExperimentRefused, match="loud is no arm of faces: plain, bold"):
        concluding.conclude(connection, "faces", use="loud", actor="a", why=None)
    with pytest.raises(ExperimentRefused, match="bold is not shown to be better"):
        concluding.conclude(connection, "faces", use="bold", actor="a", why=None)
    done, _ = concluding.conclude(connection, "faces", use="bold", actor="a", why="cheaper")
    assert (done.decision, done.adopted_arm, done.conclusion) == ("adopted", "bold", "cheaper")
    with pytest.raises(ExperimentRefused, match="concluded already: adopted"):
        concluding.conclude(connection, "faces", use="plain", actor="a", why=None)
    with pytest.raises(ExperimentRefused, match="is concluded: register another"):
        assigning.assign(connection, "faces", units("one"))


def test_what_is_not_measured_so_is_refused(connection: psycopg.Connection) -> None:
    with pytest.raises(ExperimentRefused, match="views are measured at 1h, 3h"):
        planning.check_metric("views", 100)
    with pytest.raises(ExperimentRefused, match="give whole days"):
        planning.check_metric("engaged_views", 36)
    planning.check_metric("engaged_views", 7 * 24)


def test_without_history_a_plan_says_that_it_is_the_usual(connection: psycopg.Connection) -> None:
    found = planning.plan(
        connection, now=product_clock.now(), smallest_lift=0.2, weights=EVEN, metric="views",
        horizon_hours=168, alpha=0.05, power=0.8, videos_a_day=300,
    )  # fmt: skip
    assert found.spread.videos == 0 and found.spread.deviation == 1.3
    assert found.plan.units_an_arm_one_look == pytest.approx(798, abs=1)


@pytest.mark.parametrize(("told", "counts"), [(7, True), (6, False)])
def test_engaged_views_are_those_of_all_days_or_unknown(
    connection: psycopg.Connection, clock: Clock, told: int, counts: bool
) -> None:
    register(connection, metric="engaged_views")
    assigning.assign(connection, "faces", units("new"))
    video = "00000000-0000-4000-8000-0000000000b2"
    published = datetime(2026, 11, 21, 5, tzinfo=UTC)  # the 20th in the Pacific zone
    with connection.cursor() as cursor:
        cursor.execute(
            "insert into ytempire.videos (video_id, channel_id, youtube_video_id, title, "
            "published_at) values (%s, %s, 'new', 'v', %s)",
            [video, CHANNEL, published],
        )
        cursor.executemany(
            "insert into ytempire.video_metrics_daily (pacific_date, video_id, channel_id, "
            "readings, engaged_views) values (%s, %s, %s, 0, %s)",
            [
                # A day before it came out, and one after its horizon, do not count.
                (date(2026, 11, 19) + timedelta(days=at), video, CHANNEL,
                 10 if at <= told else None)
                for at in range(9)
            ],
        )  # fmt: skip
    clock.at = datetime(2026, 12, 8, tzinfo=UTC)
    connection.execute("select set_config('ytempire.clock_at', %s, true)", [clock.at.isoformat()])
    rows = queries.run(connection, "insights/experiment_units", experiment="faces")
    assert rows["is_due"].to_list() == [True]
    assert rows["outcome"].to_list() == ([pytest.approx(math.log(71))] if counts else [None])
    (level,) = queries.run(
        connection, "insights/outcome_levels", metric="engaged_views", age_hours=168,
        since=published, until=published + timedelta(days=1),
    ).to_dicts()  # fmt: skip
    assert (level["videos"], level["videos_measured"]) == (1, int(counts))


def test_a_video_whose_views_are_not_known_is_no_video_without_views(
    connection: psycopg.Connection, clock: Clock
) -> None:
    register(connection)
    assigning.assign(connection, "faces", units("new"))
    connection.execute(
        "insert into ytempire.videos (channel_id, youtube_video_id, title, published_at) "
        "values (%s, 'new', 'v', %s)",
        [CHANNEL, clock.at + timedelta(hours=1)],
    )
    clock.at = datetime(2026, 12, 8, tzinfo=UTC)
    connection.execute("select set_config('ytempire.clock_at', %s, true)", [clock.at.isoformat()])
    rows = queries.run(connection, "insights/experiment_units", experiment="faces")
    assert rows.select("is_due", "outcome").row(0) == (True, None)
    (level,) = queries.run(
        connection, "insights/outcome_levels", metric="views", age_hours=168,
        since=datetime(2026, 11, 1, tzinfo=UTC), until=clock.at,
    ).to_dicts()  # fmt: skip
    assert (level["videos"], level["videos_measured"], level["log_outcome"]) == (2, 0, None)


def switch(connection: psycopg.Connection, **more: Any) -> kept.Experiment:
    told: dict[str, Any] = {
        "surface": "thumbnail", "hypothesis": "h", "smallest_lift": 0.2, "days": 16, "alpha": 0.05,
        "actor": "a",
    }  # fmt: skip
    video = more.pop("video", "oldVideo")
    return registering.live_video(connection, "swap", ("old", "new"), video, **told | more)


def test_a_live_video_is_switched_by_days_and_read_at_the_end(
    warehouse: Warehouse, connection: psycopg.Connection, clock: Clock,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    experiment = switch(connection)
    days = connection.execute(
        "select unit_id, arm from ytempire.experiment_assignments order by unit_id"
    ).fetchall()
    assert len(days) == 16 and days[0][0] == "2026-11-21"
    assert {arm for _, arm in days} == {"old", "new"}
    pins = connection.execute("select pinned_until from ytempire.poll_pins").fetchall()
    assert pins == [(datetime(2026, 12, 7, 10, tzinfo=UTC),)]
    early = reading.look(connection, experiment)
    assert early.readout.decision == "too early" and early.chosen == 0

    readings = _hourly(dict(days), lift=0.4, lost={"2026-11-25"})
    with connection.cursor() as cursor:
        cursor.executemany(
            "insert into ytempire.video_metrics_timeseries (time, video_id, channel_id, views, "
            "view_definition, source) values (%s, %s, %s, %s, 3, 'test')",
            [(at, VIDEO, CHANNEL, views) for at, views in readings],
        )
    clock.at = datetime(2026, 12, 8, tzinfo=UTC)
    connection.execute("select set_config('ytempire.clock_at', %s, true)", [clock.at.isoformat()])
    seen = reading.look(connection, experiment)
    new = seen.readout.arms[1]
    assert seen.readout.decision == "better"
    assert new.lift == pytest.approx(0.4, abs=0.1)
    # The day without a part of its hours took its pair out.
    assert sum(arm.units for arm in seen.readout.arms) == 15
    reading.note(connection, seen)


def _hourly(arms: dict[str, str], *, lift: float, lost: set[str]) -> list[tuple[datetime, int]]:
    """Return a reading each hour of a video that decays, whose views the new arm lifts."""
    rng = np.random.default_rng(4)
    at, views = datetime(2026, 11, 20, 8, tzinfo=UTC), 10_000.0
    told = []
    for hour in range(24 * 18):
        day = product_clock.pacific_date(at).isoformat()
        rate = 400 * math.exp(-0.03 * hour / 24) * (1 + lift * (arms.get(day) == "new"))
        views += rate * math.exp(rng.normal(0, 0.1))
        if not (day in lost and at.hour in range(12, 23)):
            told.append((at + timedelta(minutes=59, seconds=59), int(views)))
        at += timedelta(hours=1)
    return told


def test_what_is_no_switchback_is_refused(connection: psycopg.Connection) -> None:
    for more, words in (
        ({"video": "nobody"}, "no published video is called nobody"),
        ({"days": switchback.FEWEST_DAYS + 1}, "an even number of days"),
        ({"first": date(2026, 11, 20)}, "2026-11-21 or later"),
    ):
        with pytest.raises(ExperimentRefused, match=words):
            switch(connection, **more)
    switch(connection)
    with pytest.raises(ExperimentRefused, match="its days were drawn at once"):
        assigning.assign(connection, "swap", units("one"))


def enter(connection: psycopg.Connection, shares: dict[str, float], **more: Any) -> bool:
    told: dict[str, Any] = {
        "began": date(2026, 11, 2), "ended": date(2026, 11, 14), "element": "thumbnail",
        "outcome": "winner", "winner": "face", "actor": "a",
    }  # fmt: skip
    return theirs.enter(connection, more.pop("video", "oldVideo"), shares, **told | more)


def test_a_result_of_youtube_is_entered_and_corrected(connection: psycopg.Connection) -> None:
    assert enter(connection, {"face": 0.52, "map": 0.48}) is False
    assert enter(connection, {"face": 0.5, "map": 0.33, "sea": 0.17}, outcome="preferred")
    rows = connection.execute(
        "select variant, outcome, is_winner from ytempire.youtube_test_results order by variant"
    ).fetchall()
    assert rows == [("face", "preferred", True), ("map", "preferred", False),
                    ("sea", "preferred", False)]  # fmt: skip


@pytest.mark.parametrize(
    ("shares", "more", "words"),
    [
        ({"face": 0.5, "map": 0.4}, {}, "add up to 90%"),
        ({"face": 1.0}, {}, "2 or 3 variants"),
        ({"face": 0.5, "map": 0.5}, {"winner": "sea"}, "name the variant that YouTube chose"),
        ({"face": 0.5, "map": 0.5}, {"outcome": "same"}, "ended same has no winner"),
        ({"face": 0.5, "map": 0.5}, {"ended": date(2026, 11, 1)}, "before it began"),
        ({"face": 0.5, "map": 0.5}, {"ended": date(2026, 12, 1)}, "when it is over"),
        ({"face": 0.5, "map": 0.5}, {"video": "nobody"}, "no video is called nobody"),
    ],
)
def test_a_result_that_contradicts_itself_is_refused(
    connection: psycopg.Connection, shares: dict[str, float], more: dict[str, Any], words: str
) -> None:
    with pytest.raises(ExperimentRefused, match=words):
        enter(connection, shares, **more)
