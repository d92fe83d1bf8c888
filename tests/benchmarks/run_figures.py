"""How long a new user waits: the whole product, run from a fresh clone."""

from __future__ import annotations

from .bench import Bench
from .figure import Figure, FigureError

FIRST_AT_MOST = 240
SECOND_AT_MOST = 60
OVERHEAD_AT_MOST = 12


def first_run_seconds(bench: Bench) -> Figure:
    """From an empty folder to the page: clone, installs, pipeline, dashboards."""
    run = bench.clone.first()
    return Figure(
        "first_run_seconds",
        round(run.seconds, 1),
        "s",
        f"at most {FIRST_AT_MOST} s on 2 cores",
        run.pipeline.rows_added,
    )


def second_run_seconds(bench: Bench) -> Figure:
    """The same folder again: every notebook executed, only what is new collected."""
    run = bench.clone.second()
    return Figure(
        "second_run_seconds",
        round(run.seconds, 1),
        "s",
        f"at most {SECOND_AT_MOST} s on 2 cores",
        run.pipeline.rows_added,
    )


def pipeline_rows_per_s(bench: Bench) -> Figure:
    """Rows added by the first run's pipeline, by the seconds its notebooks took."""
    pipeline = bench.clone.first().pipeline
    if pipeline.rows_per_second is None:
        raise FigureError("the pipeline took less than a second: nothing was collected")
    return Figure(
        "pipeline_rows_per_s",
        round(pipeline.rows_per_second, 1),
        "rows/s",
        rows=pipeline.rows_added,
    )


def pipeline_overhead_seconds(bench: Bench) -> Figure:
    """Seconds of a pipeline in which no cell ran, of the run that had more of them."""
    runs = (bench.clone.first(), bench.clone.second())
    return Figure(
        "pipeline_overhead_seconds",
        max(run.pipeline.overhead_seconds for run in runs),
        "s",
        f"at most {OVERHEAD_AT_MOST} s on 2 cores, over the notebooks' own time",
    )
