"""A run that fails, is killed or is left: its trace, its kernels, and how it goes on."""

import os
import signal
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest
from tests.runs.recorded_runs import names, plan, runs

from ytempire.runs import pipeline
from ytempire.runs.pipeline import PipelineRun
from ytempire.settings import Settings
from ytempire.warehouse.connection import Warehouse

from .conftest import BAD, GOOD

pytestmark = pytest.mark.xdist_group("kernels")


def test_a_failed_run_goes_on_where_it_stopped(
    project, settings: Settings, warehouse: Warehouse
) -> None:
    project("10_good", GOOD)
    project("20_mended", BAD)
    project("30_after", GOOD)
    first = PipelineRun(settings, warehouse, plan(warehouse))
    assert names(first.steps()) == ["10_good", "20_mended"]

    project("20_mended", GOOD)
    second = PipelineRun(settings, warehouse, plan(warehouse))
    assert "stopped at 20_mended, which failed: ValueError: the cause" in second.plan.why
    assert second.plan.steps[0].why.startswith("done at ")
    assert names(second.steps()) == ["20_mended", "30_after"]
    assert second.plan.batch.batch_id == first.plan.batch.batch_id
    assert second.log == first.log
    attempts = sorted(p.name for p in first.plan.batch.folder(settings.home).glob("20*"))
    assert attempts == ["20_mended.2.ipynb", "20_mended.ipynb"], "the failed one is kept"

    third = plan(warehouse)
    assert "is complete" in third.why
    assert len(third.to_run) == 3
    assert third.batch.batch_id != first.plan.batch.batch_id


def test_a_killed_run_leaves_its_trace_and_goes_on(
    project, settings: Settings, warehouse: Warehouse
) -> None:
    project("10_good", GOOD)
    project("20_killed", "import os, signal\nos.kill(int(os.environ['RUNNER']), signal.SIGKILL)")
    script = (
        "import os; os.environ['RUNNER'] = str(os.getpid())\n"
        "from ytempire import settings; from ytempire.runs import pipeline\n"
        "from ytempire.warehouse.connection import Warehouse; s = settings.load()\n"
        "list(pipeline.run(s, Warehouse(s)))"
    )
    environment = {
        "YTEMPIRE_HOME": str(settings.home),
        "YTEMPIRE_DATABASE_URL": settings.database_url.get_secret_value(),
    }
    killed = subprocess.run(
        [sys.executable, "-c", script], env={**os.environ, **environment}, timeout=90, check=False
    )
    assert killed.returncode == -signal.SIGKILL
    assert [row[:2] for row in runs(warehouse)] == [
        ("pipeline/10_good", "ok"),
        ("pipeline/20_killed", "running"),
    ]
    project("20_killed", GOOD)
    goes_on = plan(warehouse)
    assert "stopped at 20_killed, which was killed" in goes_on.why
    assert names(pipeline.run(settings, warehouse, goes_on)) == ["20_killed"]
    assert [(row[1], row[6]) for row in runs(warehouse)] == [
        ("ok", None),
        ("failed", "the run was killed before it ended"),
        ("ok", None),
    ]


def test_a_run_that_is_left_ends_its_kernels(
    project, settings: Settings, warehouse: Warehouse, tmp_path: Path
) -> None:
    mark = tmp_path / "pid"
    project("10_quick", GOOD, after=[])
    project(
        "20_long",
        f"import os, pathlib, time\npathlib.Path({str(mark)!r}).write_text(str(os.getpid()))\n"
        "time.sleep(120)",
        after=[],
    )
    run = PipelineRun(settings, warehouse, plan(warehouse))
    begun = time.monotonic()
    with pytest.raises(KeyboardInterrupt), closing(run.steps()) as steps:
        next(steps)
        while not (mark.exists() and mark.read_text()):
            time.sleep(0.05)
        raise KeyboardInterrupt
    assert time.monotonic() - begun < 60
    assert not Path(f"/proc/{mark.read_text()}").exists()
    assert [row[6] for row in runs(warehouse) if row[0] == "pipeline/20_long"] == [
        "the run was interrupted"
    ]


def test_a_kernel_that_dies_fails_its_step_only(
    project, settings: Settings, warehouse: Warehouse
) -> None:
    project("10_dies", "import os, signal\nos.kill(os.getpid(), signal.SIGKILL)", after=[])
    project("20_lives", GOOD, after=[])
    steps = {step.notebook: step for step in pipeline.run(settings, warehouse)}
    assert "process ended by itself" in steps["pipeline/10_dies"].reason
    assert steps["pipeline/20_lives"].reason is None
