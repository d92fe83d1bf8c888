"""The product finds what was planted in the network, and nothing where nothing was."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import psycopg
import pytest

from ytempire.experiments import concluding, kept, planning, reading, registering
from ytempire.experiments.errors import ExperimentRefused
from ytempire.experiments.planning import Planned

from .lab import Lab

WEIGHTS = {"plain": 1, "bold": 1}
LIFT = 0.35


def registered(connection: psycopg.Connection, lab: Lab) -> Planned:
    planned = planning.plan(
        connection, now=lab.clock.at, smallest_lift=LIFT, weights=WEIGHTS, metric="views",
        horizon_hours=168, alpha=0.05, power=0.8, videos_a_day=None,
    )  # fmt: skip
    registering.videos(
        connection, "bold-faces", WEIGHTS, surface="thumbnail", hypothesis="Faces are clicked.",
        metric="views", horizon_hours=168, smallest_lift=LIFT, planned=planned, alpha=0.05,
        actor="an analyst",
    )  # fmt: skip
    return planned


def looks(lab: Lab, worth: dict[str, float]) -> list[reading.Look]:
    """Make videos for as many days as were planned, read every day until the last is a week old."""
    with lab.warehouse.transaction("writer") as connection:
        planned = registered(connection, lab)
    assert planned.videos_a_day == pytest.approx(80, rel=0.1)
    assert planned.spread.videos > 3000 and planned.spread.explained_ratio > 0.3
    days = round(planned.plan.days_of_uploads) + 1
    seen = []
    for day in range(days + 9):
        if day < days:
            lab.make_a_day("bold-faces", worth)
        else:
            lab.clock.at += timedelta(days=1)
            lab.collect()
        with lab.warehouse.transaction("writer") as connection:
            look = reading.look(connection, kept.named(connection, "bold-faces"))
            assert reading.look_at_running(connection) == 1, "each night reads it, and notes that"
        seen.append(look)
    return seen


def test_a_planted_effect_is_found_and_adopted(lab: Callable[[int], Lab]) -> None:
    made = lab(7)
    seen = looks(made, {"plain": 1.0, "bold": 1 + LIFT})
    last = seen[-1]
    assert [look.readout.decision for look in seen[:7]] == ["too early"] * 7
    assert last.readout.decision == "better"
    bold = last.readout.arms[1]
    assert bold.lift_low is not None and bold.lift_high is not None and bold.best_ratio is not None
    assert 0 < bold.lift_low < LIFT < bold.lift_high
    assert bold.best_ratio > 0.95
    assert last.chosen == 0 and not last.readout.ratio.is_off
    assert last.readout.explained_ratio > 0.3
    assert sum(a.units for a in last.readout.arms) >= 0.95 * last.due > 0
    with made.warehouse.transaction("writer") as connection:
        experiment, _ = concluding.conclude(
            connection, "bold-faces", use="bold", actor="an analyst", why=None
        )
        assert reading.look_at_running(connection) == 0, "it has ended"
        written = connection.execute(
            "select count(distinct looked_at), count(*) from ytempire.experiment_looks"
        ).fetchone()
    assert (experiment.decision, experiment.adopted_arm) == ("adopted", "bold")
    # The last look was at the same instant as the conclusion's: it is one look.
    assert written == (len(seen), 2 * len(seen))


def test_where_nothing_was_planted_nothing_is_found(lab: Callable[[int], Lab]) -> None:
    made = lab(8)
    seen = looks(made, {"plain": 1.0, "bold": 1.0})
    assert {look.readout.decision for look in seen} <= {
        "too early", "running", "too small", "undecided",
    }  # fmt: skip
    bold = seen[-1].readout.arms[1]
    assert bold.lift_low is not None and bold.lift_high is not None
    assert bold.lift_low < 0 < bold.lift_high
    with (
        made.warehouse.transaction("writer") as connection,
        pytest.raises(ExperimentRefused, match="bold is not shown to be better"),
    ):
        concluding.conclude(connection, "bold-faces", use="bold", actor="a", why=None)
    with made.warehouse.transaction("writer") as connection:
        experiment, _ = concluding.conclude(
            connection, "bold-faces", use="plain", actor="an analyst", why=None
        )
    assert experiment.decision == "kept_control"


def test_an_arm_that_loses_videos_is_not_believed(lab: Callable[[int], Lab]) -> None:
    """A bold thumbnail is removed when it does badly: what is left looks like a success."""
    made = lab(9)
    with made.warehouse.transaction("writer") as connection:
        registered(connection, made)
    for _ in range(9):
        made.make_a_day("bold-faces", {"plain": 1.0, "bold": 1.0})
    made.clock.at += timedelta(days=8)
    made.collect()
    with made.warehouse.transaction("owner") as connection:
        connection.execute(
            "delete from ytempire.video_age_points as points using "
            "ytempire.experiment_assignments as assigned where assigned.arm = 'bold' "
            "and assigned.unit_id = points.video_id::text and points.views < 1200"
        )
    with made.warehouse.transaction("reader") as connection:
        look = reading.look(connection, kept.named(connection, "bold-faces"))
    assert look.readout.arms[1].lift_low is not None and look.readout.arms[1].lift_low > 0
    assert look.readout.ratio.is_off and look.readout.decision == "broken"
