"""What collects nothing runs on what the warehouse holds, imported files too."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from tests.collection.test_imports import STUDIO

from ytempire.runs import steps
from ytempire.scheduling import schedule

from .command import ytempire

pytestmark = [pytest.mark.xdist_group("kernels"), pytest.mark.timeout(300)]


def test_imported_files_are_computed_on_and_nothing_is_simulated(
    home: Path, tmp_path: Path
) -> None:
    file = tmp_path / "Table data.csv"
    file.write_text(STUDIO, encoding="utf-8")
    done = ytempire(home, "import", "--kind", "studio", "--file", str(file), "--channel", "Mine")
    assert done.returncode == 0, done.stderr

    job = ytempire(home, "job", "insights", "--json")
    assert job.returncode == 0, job.stderr
    assert json.loads(job.stdout)["status"] == "ok"
    part = ytempire(home, "pipeline", "--from", "38", "--json")
    assert part.returncode == 0, part.stderr
    notes = {step["step"]: step["note"] for step in json.loads(part.stdout)["steps"]}
    assert notes["42_write_insights"] == "0 insights, 0 of them new; 0 ended"
    judged = ytempire(
        home, "sql", "select sum(rows_in) as n from ytempire.pipeline_runs "
        "where notebook = 'pipeline/42_write_insights'", "--format", "csv",
    )  # fmt: skip
    assert judged.stdout == "n\n0\n", "which is what the channel page goes by"
    assert not (home / "simulator").exists()

    for refused in (
        ytempire(home, "pipeline", "--only", "22,42"),
        ytempire(home, "job", "cost_calculations"),
    ):
        assert refused.returncode != 0
        assert "simulated data would mix with it" in refused.stderr


def test_what_asks_sources_is_told_apart() -> None:
    asking = [steps.short(name) for name in steps.names() if steps.collect([name])]
    assert asking == [name for name in map(steps.short, steps.names()) if name < "27"]
    jobs = {one.name: one.collects for one in schedule.read()}
    assert not any(jobs[name] for name in ("insights", "alerts", "revenue_reconciliation"))
    assert all(jobs[name] for name in ("youtube_metrics", "system_health"))
