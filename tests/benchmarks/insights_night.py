"""``python -m tests.benchmarks.insights_night``: the nightly steps of the insights, once.

A process of its own, because what a process used at most is never forgotten. It executes the cells
of the notebooks, so what is measured is the product's own way from roll-ups to insights.
"""

from __future__ import annotations

import argparse
import json
import os
import time
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from tests.dashboards.small_network import frozen_clock

from ytempire import paths
from ytempire.runs import step
from ytempire.runs.pipeline_result import PipelineResult

from .roll_up_year import peak_mib

STEPS = ("38_find_insights", "39_weigh_choices", "42_write_insights")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the steps and print a line: seconds by step, memory, and what was written."""
    parser = argparse.ArgumentParser()
    parser.add_argument("home", type=Path, help="home of a warehouse that is filled")
    parser.add_argument("now", type=datetime.fromisoformat, help="when it is night")
    given = parser.parse_args(arguments)
    os.environ["YTEMPIRE_HOME"] = str(given.home)
    seconds, written = {}, {}
    with frozen_clock(given.now) as url:
        os.environ["YTEMPIRE_CLOCK_URL"] = url
        for name in STEPS:
            begun = time.monotonic()
            written |= run(name).written
            seconds[name] = round(time.monotonic() - begun, 1)
    print(json.dumps({"seconds": seconds, "peak_mib": peak_mib(), "written": written}))
    return 0


def run(name: str) -> PipelineResult:
    """Execute the code cells of a notebook of the pipeline, and return what it says it did."""
    results: list[PipelineResult] = []
    step.finish = results.append  # type: ignore[assignment]
    notebook = json.loads((paths.notebooks() / "pipeline" / f"{name}.ipynb").read_text())
    names: dict[str, Any] = {}
    for cell in notebook["cells"]:
        if cell["cell_type"] == "code":
            exec("".join(cell["source"]), names)
    (result,) = results
    return result


if __name__ == "__main__":
    raise SystemExit(main())
