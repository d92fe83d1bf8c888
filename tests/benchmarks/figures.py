"""The figures that are measured, by name."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass

from .fresh_clone import FreshClone

FIRST_AT_MOST = 240
SECOND_AT_MOST = 60
OVERHEAD_AT_MOST = 12


class FigureError(RuntimeError):
    """A figure has no value; the message says why."""


@dataclass(frozen=True)
class Figure:
    """A measured value.

    Attributes
    ----------
    vs
        What it is compared with, in words; None where there is nothing yet.
    rows
        Rows that the value was measured on, where it makes sense.
    """

    name: str
    value: float
    unit: str
    vs: str | None = None
    rows: int | None = None

    def line(self) -> str:
        """Return the figure as one line of JSON; `rows` is left out where there are none."""
        told = {"name": self.name, "value": self.value, "unit": self.unit, "vs": self.vs}
        if self.rows is not None:
            told["rows"] = self.rows
        return json.dumps(told, ensure_ascii=False)


def first_run_seconds(clone: FreshClone) -> Figure:
    """From an empty folder to the page: clone, installs, pipeline, dashboards."""
    run = clone.first()
    return Figure(
        "first_run_seconds",
        round(run.seconds, 1),
        "s",
        f"at most {FIRST_AT_MOST} s on 2 cores",
        run.pipeline.rows_added,
    )


def second_run_seconds(clone: FreshClone) -> Figure:
    """The same folder again: every notebook executed, only what is new collected."""
    run = clone.second()
    return Figure(
        "second_run_seconds",
        round(run.seconds, 1),
        "s",
        f"at most {SECOND_AT_MOST} s on 2 cores",
        run.pipeline.rows_added,
    )


def pipeline_rows_per_s(clone: FreshClone) -> Figure:
    """Rows added by the first run's pipeline, by the seconds its notebooks took."""
    pipeline = clone.first().pipeline
    if pipeline.rows_per_second is None:
        raise FigureError("the pipeline took less than a second: nothing was collected")
    return Figure(
        "pipeline_rows_per_s",
        round(pipeline.rows_per_second, 1),
        "rows/s",
        rows=pipeline.rows_added,
    )


def pipeline_overhead_seconds(clone: FreshClone) -> Figure:
    """Seconds of a pipeline in which no cell ran, of the run that had more of them."""
    overhead = max(run.pipeline.overhead_seconds for run in (clone.first(), clone.second()))
    return Figure(
        "pipeline_overhead_seconds",
        overhead,
        "s",
        f"at most {OVERHEAD_AT_MOST} s on 2 cores, over the notebooks' own time",
    )


FIGURES: dict[str, Callable[[FreshClone], Figure]] = {
    measure.__name__: measure
    for measure in (
        first_run_seconds,
        second_run_seconds,
        pipeline_rows_per_s,
        pipeline_overhead_seconds,
    )
}


def chosen(only: str | None) -> list[str]:
    """Return the names asked for (``a,b``), in the order of `FIGURES`; all of them for None.

    Raises
    ------
    KeyError
        On a name that is not a figure; the message lists those that are.
    """
    if only is None:
        return list(FIGURES)
    wanted = {name.strip() for name in only.split(",") if name.strip()}
    unknown = sorted(wanted - set(FIGURES))
    if unknown or not wanted:
        known = ", ".join(FIGURES)
        raise KeyError(f"no figure is called {', '.join(unknown) or 'nothing'}; there are: {known}")
    return [name for name in FIGURES if name in wanted]
