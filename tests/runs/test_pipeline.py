"""Notebooks through Papermill: each after those it needs, recorded and logged."""

import json
import os
from pathlib import Path

import pytest
from tests.runs.recorded_runs import names, plan, runs

from ytempire import parameters
from ytempire.runs import pipeline
from ytempire.runs.pipeline import PipelineRun
from ytempire.runs.pipeline_result import PipelineResult
from ytempire.settings import Settings
from ytempire.warehouse.connection import Warehouse

from .conftest import BAD, GOOD

pytestmark = pytest.mark.xdist_group("kernels")


def test_a_failing_cell_stays_to_be_read_and_keeps_from_running_what_needs_it(
    project, settings: Settings, warehouse: Warehouse
) -> None:
    project("10_good", GOOD)
    project("20_bad", BAD)
    project("30_never", GOOD)
    project("40_on_its_own", GOOD, after=["10_good"])
    run = PipelineRun(settings, warehouse, plan(warehouse, **{"10_good": {"days": "3"}}))
    steps = {step.notebook: step for step in run.steps()}
    assert sorted(names(steps.values())) == ["10_good", "20_bad", "40_on_its_own"]
    assert [name for name, step in steps.items() if step.failed] == ["pipeline/20_bad"]
    assert run.not_run == ["pipeline/30_never"]
    assert "the cause" in steps["pipeline/20_bad"].execution.output.read_text()
    recorded = {row[0]: row for row in runs(warehouse)}
    good, bad = recorded["pipeline/10_good"], recorded["pipeline/20_bad"]
    assert good[:6] == ("pipeline/10_good", "ok", 5, 1, 4, "days=3")
    assert good[7] == {"days": 3}
    assert good[8] == 64
    assert (settings.home / good[9]).is_file()
    assert bad[1] == "failed"
    assert "ValueError: the cause" in bad[6]


def test_what_tells_of_failures_runs_last_and_all_the_same(
    project, settings: Settings, warehouse: Warehouse
) -> None:
    anyway = "{parameters: {days: {type: integer, description: x}}, even_after_failure: true}"
    project("10_bad", BAD)
    project("20_never", GOOD)
    project("30_on_its_own", GOOD, after=[])
    project("40_tells", GOOD, sidecar=anyway)
    run = PipelineRun(settings, warehouse, plan(warehouse))
    done = names(run.steps())
    assert done[-1] == "40_tells"
    assert sorted(done) == ["10_bad", "30_on_its_own", "40_tells"]
    assert run.not_run == ["pipeline/20_never"]
    again = {s.notebook: s.runs for s in plan(warehouse).steps}
    assert again["pipeline/40_tells"], "the run that goes on is told of, too"
    assert not again["pipeline/30_on_its_own"]


def test_a_wrong_parameter_is_refused_before_anything_runs(
    project, settings: Settings, warehouse: Warehouse
) -> None:
    project("10_good", GOOD)
    project("20_good", GOOD)
    with pytest.raises(parameters.ParameterError, match="dayz"):
        plan(warehouse, **{"20_good": {"dayz": 1}})
    assert runs(warehouse) == []


def test_each_notebook_has_a_kernel_of_its_own(
    project, settings: Settings, warehouse: Warehouse
) -> None:
    project("10_leaves", "leaked = 1\nimport os\nos.environ['LEAKED'] = '1'", GOOD)
    project(
        "20_looks",
        "import os\nassert 'leaked' not in globals() and 'polars' not in globals()\n"
        "assert 'LEAKED' not in os.environ",
        GOOD,
    )
    assert [s.reason for s in pipeline.run(settings, warehouse)] == [None, None]


def test_results_add_up_and_survive_json() -> None:
    one = PipelineResult(True, 2, 1, {"a": 1}, 0.5, "x")
    two = PipelineResult(True, 3, 0, {"a": 1, "b": 2}, 0.5)
    both = one + two
    assert (both.records_processed, both.written, both.note) == (5, {"a": 2, "b": 2}, "x")
    assert not (one + PipelineResult(False)).success
    assert PipelineResult.from_json(json.loads(json.dumps(both.to_json()))) == both


def test_two_steps_run_side_by_side_and_no_more(
    project, settings: Settings, warehouse: Warehouse, tmp_path: Path
) -> None:
    meet = (
        "import time\nfrom pathlib import Path\n"
        f"here = Path({str(tmp_path)!r})\n"
        "(here / 'ME').touch()\n"
        "until = time.monotonic() + 30\n"
        "while not (here / 'OTHER').exists():\n"
        "    assert time.monotonic() < until, 'the other one did not come'\n"
        "    time.sleep(0.02)\n"
    )
    project("10_left", meet.replace("ME", "a").replace("OTHER", "b"), GOOD, after=[])
    project("20_right", meet.replace("ME", "b").replace("OTHER", "a"), GOOD, after=[])
    project("30_third", GOOD, after=[])
    under_way: list[int] = []
    most = 0

    def begins(name: str) -> None:
        nonlocal most
        under_way.append(1)
        most = max(most, len(under_way))

    run = PipelineRun(settings, warehouse, plan(warehouse))
    for step in run.steps(begins):
        under_way.pop()
        assert step.reason is None
    assert most == 2
    assert run.overhead.cells_seconds < sum(
        span[1] - span[0]
        for path in run.plan.batch.folder(settings.home).glob("*.ipynb")
        for span in pipeline.cells.times_of(json.loads(path.read_text())).spans
    ), "time in which two cells run counts once"


def test_the_log_tells_the_run_a_line_an_event_and_no_secret(
    project, settings: Settings, warehouse: Warehouse, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FACTORY_PASSWORD", 'very"secret\\word')
    monkeypatch.setenv("YTEMPIRE_HOME", str(settings.home))
    project(
        "10_warns",
        "import logging, os, warnings\n"
        "logging.getLogger('ytempire.test').info('told: %s', os.environ['FACTORY_PASSWORD'])\n"
        "warnings.warn('take care')",
        GOOD,
        after=[],
    )
    project("20_bad", "raise OSError('postgresql://me:hidden99@db/x does not answer')", after=[])
    run = PipelineRun(settings, warehouse, plan(warehouse))
    reasons = [step.reason for step in run.steps()]
    text = run.log.read_text()
    lines = [json.loads(line) for line in text.splitlines()]
    events = {line["event"]: line for line in lines}
    told = events["told: ***"]
    assert told["step"] == "10_warns"
    assert told["level"] == "INFO"
    assert told["batch"] == str(run.plan.batch.batch_id)
    assert events["UserWarning: take care"]["level"] == "WARNING"
    failed = next(line for line in lines if "traceback" in line)
    assert "postgresql://me:***@db/x" in failed["traceback"]
    assert failed["step"] == "20_bad"
    assert "the step failed: OSError: postgresql://me:***@db/x does not answer" in events
    assert lines[0]["event"].startswith("the run begins")
    assert lines[-1]["failed"] == ["20_bad"]
    assert all(line["at"] and line["level"] for line in lines)
    assert "hidden99" not in text
    assert "secret" not in text
    assert any("me:***@db/x" in (reason or "") for reason in reasons)
    assert not any("hidden99" in (reason or "") for reason in reasons)
    with warehouse.transaction("reader") as connection:
        linked = connection.execute(
            "select distinct log_path, pid from ytempire.pipeline_runs"
        ).fetchall()
        [(overhead, cells)] = connection.execute(
            "select overhead_seconds, cells_seconds from ytempire.pipeline_batches"
        ).fetchall()
    assert linked == [(str(run.log.relative_to(settings.home)), os.getpid())]
    assert {line["run_id"] for line in lines if "run_id" in line} == {
        str(row[0]) for row in _fetch(warehouse, "select run_id from ytempire.pipeline_runs")
    }
    assert overhead > 0
    assert cells > 0


def _fetch(warehouse: Warehouse, text: str) -> list[tuple]:
    with warehouse.transaction("reader") as connection:
        return connection.execute(text).fetchall()


def test_the_first_run_is_recorded_once_there_is_a_table(
    project, settings: Settings, warehouse: Warehouse
) -> None:
    with warehouse.connect("owner", autocommit=True) as connection:
        connection.execute("drop schema ytempire cascade")
    project(
        "10_migrates",
        "from ytempire import settings\nfrom ytempire.warehouse import migrations\n"
        "from ytempire.warehouse.connection import Warehouse\n"
        "with Warehouse(settings.load()) as warehouse:\n    migrations.migrate(warehouse)",
        GOOD,
    )
    project("20_good", GOOD)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("YTEMPIRE_DATABASE_URL", settings.database_url.get_secret_value())
        steps = list(pipeline.run(settings, warehouse, plan(warehouse)))
    assert [step.reason for step in steps] == [None, None]
    assert [row[:2] for row in runs(warehouse)] == [
        ("pipeline/10_migrates", "ok"),
        ("pipeline/20_good", "ok"),
    ]
    assert "is complete" in plan(warehouse).why


def test_a_schema_that_cannot_hold_the_record_does_not_fail_the_run(
    project, settings: Settings, warehouse: Warehouse
) -> None:
    with warehouse.connect("owner", autocommit=True) as connection:
        connection.execute("alter table ytempire.pipeline_runs drop column pid")
    project("10_good", GOOD)
    assert [step.reason for step in pipeline.run(settings, warehouse)] == [None]
    assert runs(warehouse) == []


def test_a_run_that_ended_waits_to_be_told_to_others(
    project, settings: Settings, warehouse: Warehouse
) -> None:
    project("10_good", GOOD)
    project("20_bad", BAD)
    run = PipelineRun(settings, warehouse, plan(warehouse))
    told = "select payload from ytempire.outbox_messages order by message_id"
    for number, _ in enumerate(run.steps()):
        if number == 0:
            with warehouse.transaction("reader") as connection:
                assert connection.execute(told).fetchall() == [], "it goes on"
    with warehouse.transaction("reader") as connection:
        [(payload,)] = connection.execute(told).fetchall()
    assert payload["batch_id"] == str(run.plan.batch.batch_id)
    assert (payload["tables"], payload["is_complete"]) == ({"videos": 4}, False)
    assert {step["step"]: step["status"] for step in payload["steps"]} == {
        "pipeline/10_good": "ok", "pipeline/20_bad": "failed",
    }  # fmt: skip
