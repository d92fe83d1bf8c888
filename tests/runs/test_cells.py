"""The time in which cells ran."""

import pytest

from ytempire.runs import cells
from ytempire.runs.batches import Overhead


def test_overlapping_time_counts_once() -> None:
    assert cells.covered([]) == 0
    assert cells.covered([(5, 6), (0, 2), (1, 3), (1.5, 1.8)]) == 4


def cell(source: str, begun: str | None, ended: str | None, kind: str = "code") -> dict:
    told = {"start_time": begun, "end_time": ended}
    return {"cell_type": kind, "source": source, "metadata": {"papermill": told}}


def test_the_times_are_papermill_s() -> None:
    at = "2026-11-22T20:00:{}+00:00"
    times = cells.times_of(
        {
            "cells": [
                cell("import this", at.format("01"), at.format("03.5")),
                cell("important = 1", at.format("04"), at.format("05")),
                cell("# import", at.format("05"), at.format("09"), kind="markdown"),
                cell("never ran", None, None),
                {"cell_type": "code", "source": "x", "metadata": {}},
            ]
        }
    )
    assert len(times.spans) == 2
    assert times.seconds == pytest.approx(3.5)
    assert times.import_seconds == pytest.approx(2.5)


def test_the_defaults_are_those_of_the_parameters_cell() -> None:
    tagged = {"cell_type": "code", "metadata": {"tags": ["parameters"]}, "source": [
        "# which\n", "days: int = 7\n", "name = None\n", "limit: float\n", "folder = home()\n",
    ]}  # fmt: skip
    injected = {"cell_type": "code", "metadata": {"tags": ["injected-parameters"]},
                "source": "days = 3"}  # fmt: skip
    told = {"cells": [cell("other = 1", None, None), tagged, injected]}
    assert cells.defaults_of(told) == {"days": 7, "name": None}


def test_overhead_is_what_no_cell_accounts_for() -> None:
    assert Overhead(10, 7.5, 1).overhead_seconds == 2.5
    assert Overhead(7, 7.5, 1).overhead_seconds == 0
