"""What an experiment may not harm is named before it begins, and read from what is kept."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

import psycopg
import pytest

from ytempire.cli import experiments_words
from ytempire.experiments import concluding, kept, planning, reading, registering
from ytempire.experiments.errors import ExperimentRefused
from ytempire.warehouse import queries

from .lab import Lab

ARMS = {"plain": 1, "bold": 1}
HARMS = {"cost": 0.1, "ctr": 0.1, "retention": 0.1}


def register(connection: psycopg.Connection, made: Lab, guarded: dict[str, float]) -> None:
    told: dict[str, Any] = {"smallest_lift": 0.3, "metric": "views", "horizon_hours": 168}
    planned = planning.plan(
        connection, now=made.clock.at, weights=ARMS, alpha=0.05, power=0.8, videos_a_day=80, **told
    )
    registering.videos(
        connection, "faces", ARMS, surface="thumbnail", hypothesis="h", planned=planned,
        alpha=0.05, actor="a", guardrails=guarded, **told,
    )  # fmt: skip


def tell(connection: psycopg.Connection, dear: float) -> None:
    """Tell cost, clicks and watching of the assigned videos; the bold ones cost `dear` times."""
    connection.execute(
        "update ytempire.videos set duration_seconds = 100 where factory_video_id is not null"
    )
    connection.execute(
        """
        insert into ytempire.video_costs (video_id, other_api_cost_cents, total_cost_micros)
        select video_id, 200, round(
            1e6 * (1.5 + (position %% 7) / 7.0) * case arm when 'bold' then %s else 1 end
        )
        from ytempire.experiment_assignments
        inner join ytempire.videos on unit_id = factory_video_id::text
        """,
        [dear],
    )
    connection.execute(
        """
        insert into ytempire.video_metrics_daily (
            pacific_date, video_id, channel_id, readings, engaged_views, watch_seconds,
            impressions, clicks
        )
        select (published_at at time zone 'America/Los_Angeles')::date + day, video_id, channel_id,
            1, 100, 5000 + 10 * position % 300, 1000,
            case arm when 'bold' then 30 else 50 end + position % 5
        from ytempire.experiment_assignments
        inner join ytempire.videos on unit_id = factory_video_id::text
        -- Of the first video of a stratum the last day is not told yet.
        cross join generate_series(0, case position when 0 then 5 else 6 end) as day
        """
    )


def test_guardrails_are_registered_kept_and_read(lab: Callable[[int], Lab]) -> None:
    made = lab(7)
    with made.warehouse.transaction("writer") as connection:
        register(connection, made, HARMS)
    for _ in range(5):
        made.make_a_day("faces", {"plain": 1.0, "bold": 2.5})
    made.clock.at += timedelta(days=9)
    made.collect()
    with made.warehouse.transaction("owner") as connection:
        tell(connection, 1.0)
    with made.warehouse.transaction("reader") as connection:
        experiment = kept.named(connection, "faces")
        seen = reading.look(connection, experiment)
        rows = queries.run(connection, "insights/experiment_guardrails", experiment="faces")
    assert experiment.guardrails == HARMS
    found = {one.guardrail: one for one in seen.guarded}
    assert {name: one.state for name, one in found.items()} == {
        "cost": "held", "ctr": "broken", "retention": "held",
    }  # fmt: skip
    # Clicks 30 to 34 against 50 to 54 of 1,000 a day: about three fifths.
    assert found["ctr"].change == pytest.approx(-0.385, abs=0.02)
    assert found["cost"].units == experiment.assigned_units
    # A video of which a day is not told has no click-through and no retention yet.
    untold = rows.filter(rows["outcome"].is_null())
    assert set(untold["guardrail"]) == {"ctr", "retention"}
    assert found["ctr"].units == experiment.assigned_units - untold.height // 2
    some = rows.filter((rows["guardrail"] == "retention") & rows["outcome"].is_not_null())
    assert some["outcome"].is_between(math.log(0.5), math.log(0.53)).all()
    said = experiments_words.look(seen)
    assert "better than the control, but harms more than was allowed (ctr): do not use it" in said
    kinder = [replace(one, state="unknown") for one in seen.guarded]
    assert "not yet known to harm no more" in replace(seen, guarded=tuple(kinder)).words
    assert replace(seen, guarded=()).words == "better than the control: use it"
    assert "Guardrail: ctr of bold may fall by 10% and is BROKEN: -38" in said
    assert "Guardrail: cost of bold may rise by 10% and is held" in said
    with (
        made.warehouse.transaction("writer") as connection,
        pytest.raises(ExperimentRefused, match=r"bold harms more than was allowed \(ctr\)"),
    ):
        assert seen.readout.decision == "better"
        concluding.conclude(connection, "faces", use="bold", actor="a", why=None)
    with made.warehouse.transaction("writer") as connection:
        done, _ = concluding.conclude(connection, "faces", use="bold", actor="a", why="it earns")
    assert done.adopted_arm == "bold"


def test_a_guardrail_is_named_before_the_first_arm_and_then_stays(
    lab: Callable[[int], Lab],
) -> None:
    made = lab(7)
    for wrong, why in (({"luck": 0.1}, "there are cost"), ({"cost": 1.5}, "between 0 and 100 %")):
        with (
            made.warehouse.transaction("writer") as connection,
            pytest.raises(ExperimentRefused, match=why),
        ):
            register(connection, made, wrong)
    with made.warehouse.transaction("writer") as connection:
        register(connection, made, {"cost": 0.1})
    made.make_a_day("faces", {"plain": 1.0, "bold": 1.0})
    late = (
        "insert into ytempire.experiment_guardrails select experiment_id, 'ctr', 0.1 "
        "from ytempire.experiments"
    )
    for statement, why in (
        (late, "before the first unit"),
        ("update ytempire.experiment_guardrails set largest_harm_ratio = 0.9", "append-only"),
        ("delete from ytempire.experiment_guardrails", "append-only"),
    ):
        with (
            pytest.raises(psycopg.errors.RestrictViolation, match=why),
            made.warehouse.transaction("writer") as connection,
        ):
            connection.execute(statement)
