"""What a run will do: what is continued, what runs again, what is refused."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
import time_machine

from ytempire import clock
from ytempire.parameters import ParameterError
from ytempire.runs import batches, planning, record
from ytempire.runs.batches import Batch
from ytempire.runs.execute import Execution, Plan
from ytempire.runs.pipeline_result import PipelineResult
from ytempire.runs.planning import Asked, RunPlan
from ytempire.runs.record import RunRecord
from ytempire.settings import Settings
from ytempire.warehouse.connection import Warehouse

from .conftest import GOOD, AddStep

DATED = """parameters:
  days: {type: integer, minimum: 1, description: how many}
  since: {type: date, nullable: true, for_date: first, description: from}
  before: {type: date, nullable: true, for_date: end, description: to}
"""


@pytest.fixture
def four(project: AddStep) -> AddStep:
    """10, then 20 and 30 side by side, then 40."""
    project("10_a", GOOD, after=[])
    project("20_b", GOOD, after=["10_a"])
    project("30_c", GOOD, after=["10_a"])
    project("40_d", GOOD, after=["20_b", "30_c"])
    return project


def remember(warehouse: Warehouse, settings: Settings, batch: Batch, *outcomes: str | None) -> None:
    """Write a batch whose steps ended so: ok, failed, running, or not begun (None)."""
    for name, outcome in zip(batch.steps, outcomes, strict=True):
        if outcome is None:
            continue
        one = RunRecord(batch.batch_id, name)
        plan = Plan(name, {})
        one.begin(warehouse, plan)
        if outcome != "running":
            error = None if outcome == "ok" else "ValueError: the cause\nand more"
            output = batch.folder(settings.home) / "x.ipynb"
            ended = Execution(name, {}, output, PipelineResult(True), error)
            one.finish(warehouse, ended, 1.5, "x")
    batches.keep(warehouse, settings.home, batch)


def plan(warehouse: Warehouse, asked: Asked | None = None, **given: dict) -> RunPlan:
    with warehouse.connect("reader") as connection:
        return planning.make(asked, connection, {f"pipeline/{n}": v for n, v in given.items()})


def will_run(made: RunPlan) -> list[str]:
    return [name.split("/")[1] for name in made.to_run]


def test_what_ended_is_kept_and_the_rest_runs(four, settings, warehouse) -> None:
    last = planning.make().batch
    remember(warehouse, settings, last, "ok", "ok", "failed", None)
    made = plan(warehouse)
    assert will_run(made) == ["30_c", "40_d"]
    assert made.why.startswith("continued: the run of ")
    assert made.why.endswith("stopped at 30_c, which failed: ValueError: the cause")
    assert (made.batch.batch_id, made.batch.stem) == (last.batch_id, last.stem)
    assert [step.why.startswith("done at") for step in made.steps] == [True, True, False, False]
    assert made.steps[0].usual_seconds == 1.5
    anew = plan(warehouse, Asked(again=True))
    assert len(anew.to_run) == 4
    assert "and all are asked for" in anew.why


def test_a_step_that_never_began_is_left_to_do(four, settings, warehouse) -> None:
    remember(warehouse, settings, planning.make().batch, "ok", "ok", "ok", None)
    made = plan(warehouse)
    assert will_run(made) == ["40_d"]
    assert "stopped at 40_d, which had not begun" in made.why


def test_a_complete_run_is_followed_by_a_new_one(four, settings, warehouse) -> None:
    last = planning.make().batch
    remember(warehouse, settings, last, "ok", "ok", "ok", "ok")
    made = plan(warehouse)
    assert len(made.to_run) == 4
    assert made.batch.batch_id != last.batch_id


def test_a_changed_notebook_runs_again_with_all_that_need_it(four, settings, warehouse) -> None:
    remember(warehouse, settings, planning.make().batch, "ok", "ok", "ok", "failed")
    four("20_b", GOOD + "\n# better", after=["10_a"])
    made = plan(warehouse)
    assert will_run(made) == ["20_b", "40_d"]
    assert made.steps[1].why == "its notebook changed"


def test_changed_parameters_run_again_with_all_that_need_them(four, settings, warehouse) -> None:
    remember(warehouse, settings, planning.make().batch, "ok", "ok", "failed", None)
    made = plan(warehouse, **{"10_a": {"days": 3}})
    assert len(made.to_run) == 4
    assert made.steps[0].why == "its parameters changed"
    assert made.steps[1].why == "10_a runs before it"


def test_a_step_that_always_runs_spares_those_after_it(four, settings, warehouse) -> None:
    four(
        "10_a",
        GOOD,
        sidecar="{parameters: {days: {type: integer, description: x}}, after: [], always: true}",
    )
    remember(warehouse, settings, planning.make().batch, "ok", "ok", "failed", None)
    made = plan(warehouse)
    assert will_run(made) == ["10_a", "30_c", "40_d"]
    assert made.steps[0].why == "it runs every time"


def test_an_old_run_is_not_continued(four, settings, warehouse) -> None:
    batch = replace(planning.make().batch, began_at=clock.wall_now() - timedelta(hours=3))
    remember(warehouse, settings, batch, "ok", "ok", "failed", None)
    made = plan(warehouse)
    assert len(made.to_run) == 4
    assert "too old to be continued" in made.why


def test_another_release_begins_anew_another_commit_is_told(
    four, settings, warehouse, monkeypatch
) -> None:
    remember(warehouse, settings, planning.make().batch, "ok", "ok", "failed", None)
    now = record.code_version()
    release = now.partition(" ")[0]
    monkeypatch.setattr(planning, "code_version", lambda: f"{release} (another+changed)")
    made = plan(warehouse)
    assert will_run(made) == ["30_c", "40_d"]
    assert "The code changed since" in made.why
    monkeypatch.setattr(planning, "code_version", lambda: "99.0.0")
    made = plan(warehouse)
    assert len(made.to_run) == 4
    assert f"with {now}; this is 99.0.0" in made.why


def test_a_part_is_a_run_of_its_own(four, settings, warehouse) -> None:
    last = planning.make().batch
    remember(warehouse, settings, last, "ok", "failed", "ok", None)
    part = plan(warehouse, Asked(only="40"))
    assert will_run(part) == ["40_d"]
    assert part.batch.batch_id != last.batch_id
    assert part.batch.is_part
    remember(warehouse, settings, part.batch, "failed")
    assert plan(warehouse).batch.batch_id == last.batch_id, "parts are never continued"
    with pytest.raises(ParameterError, match="not both"):
        plan(warehouse, Asked(only="40", first="10"))


def test_a_date_runs_what_takes_one_and_what_needs_it(four) -> None:
    four("30_c", GOOD, sidecar=DATED + "after: [10_a]\n")
    made = planning.make(Asked(day=date(2026, 11, 19)))
    assert will_run(made) == ["30_c", "40_d"]
    assert made.to_run["pipeline/30_c"].parameters == {
        "since": "2026-11-19", "before": "2026-11-20",
    }  # fmt: skip
    assert made.batch.pacific_date == date(2026, 11, 19)
    everything = planning.make(Asked(first="10", day=date(2026, 11, 19)))
    assert len(everything.to_run) == 4
    with pytest.raises(ParameterError, match=r"none of these steps runs for a date.*: 30_c"):
        planning.make(Asked(only="20", day=date(2026, 11, 19)))


def test_the_product_s_roll_ups_take_a_date() -> None:
    made = planning.make(Asked(day=date(2026, 11, 19)))
    assert will_run(made) == [
        "30_roll_up_video_metrics", "31_roll_up_channels", "33_score_channels",
        "34_refresh_views", "35_roll_up_revenue", "36_export_lake", "37_roll_up_history",
        "38_find_insights", "39_weigh_choices", "40_check_quality", "41_raise_alerts",
        "42_write_insights",
    ]  # fmt: skip
    the_day = {"since": "2026-11-19", "before": "2026-11-20"}
    assert [step.parameters for step in made.to_run.values()] == [
        the_day, the_day, {"since": "2026-11-19"}, {}, {}, {}, {}, {}, {}, {}, {}, {},
    ]  # fmt: skip


@time_machine.travel("2026-11-20T05:00:00Z", tick=False)  # still the 19th in California
def test_a_day_must_be_one_and_have_come() -> None:
    assert planning.day_of(None) is None
    assert planning.day_of("2026-11-19") == date(2026, 11, 19)
    with pytest.raises(ParameterError, match="2026-11-20 has not come yet"):
        planning.day_of("2026-11-20")
    with pytest.raises(ParameterError, match=r"'19\.11' is no date"):
        planning.day_of("19.11")


def test_without_a_table_everything_runs(four, warehouse) -> None:
    with warehouse.connect("owner", autocommit=True) as connection:
        connection.execute("drop schema ytempire cascade")
    made = plan(warehouse)
    assert len(made.to_run) == 4
    assert "none is recorded yet" in made.why


def test_what_was_mended_by_a_clock_that_went_back_is_done(
    four, settings, warehouse, monkeypatch
) -> None:
    last = planning.make().batch
    remember(warehouse, settings, last, "ok", "ok", "failed", None)
    with warehouse.connect("owner", autocommit=True) as connection:
        connection.execute(
            "update ytempire.pipeline_runs set started_at = started_at + interval '1 hour', "
            "ended_at = ended_at + interval '1 hour' where status = 'failed'"
        )
    remember(warehouse, settings, last, None, None, "ok", None)
    assert will_run(plan(warehouse)) == ["40_d"]
