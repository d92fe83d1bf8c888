"""Experiment readout: a planted lift is told with what to do, and a broken guardrail beside it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from html import unescape

import pytest
from tests.dashboards.reading import cells
from tests.experiments.conftest import clock, lab
from tests.experiments.lab import Lab
from tests.experiments.test_guardrails import register, tell

from ytempire.experiments import concluding
from ytempire.experiments.errors import ExperimentRefused
from ytempire.reports import experiment_readout
from ytempire.settings import Settings

__all__ = ["clock", "lab"]


def test_what_an_experiment_says_and_harms(settings: Settings, lab: Callable[[int], Lab]) -> None:
    made = lab(7)
    with made.warehouse.transaction("writer") as connection:
        register(connection, made, {"cost": 0.1, "ctr": 0.1})
    before = experiment_readout.read(settings=settings)
    assert "**faces**: fewer than 25 measured videos in an arm" in before.opening()
    assert "cost of bold is unknown and ctr of bold is unknown" in before.opening()
    for _ in range(5):
        made.make_a_day("faces", {"plain": 1.0, "bold": 2.5})
    made.clock.at += timedelta(days=9)
    made.collect()
    with made.warehouse.transaction("owner") as connection:
        tell(connection, 1.0)
    told = experiment_readout.read(settings=settings)
    opening = unescape(told.opening()).replace("\xa0", " ")
    assert "1 experiment: 1 better." in opening
    assert "better than the control, but harms more than was allowed (ctr): do not use" in opening
    assert "Guardrails: ctr of bold is broken" in opening
    rows = [[cell.replace("\xa0", " ") for cell in row] for row in cells(told.tables())]
    [bold] = [row for row in rows if row[:2] == ["faces", "bold"]]
    assert bold[-1] == "better" and bold[3].startswith("+")
    guarded = {row[1]: row[-1] for row in rows if row[0] == "faces" and row[2] == "bold"}
    assert guarded == {"cost": "held", "ctr": "broken"}
    assert told.pictures().count("<figure>") == 2
    said = told.said()
    assert said.headline == "1 experiment: 1 better"
    assert [check.is_held for check in said.checks] == [True, True, False]
    assert said.tables["arms"]["lift_ratio"].null_count() == 1
    # A report reads as a reader and notes no look.
    assert said.tables["looks"].is_empty()
    with made.warehouse.transaction("writer") as connection:
        concluding.conclude(connection, "faces", use="plain", actor="a", why=None)
    made.clock.at += timedelta(days=10)
    assert "It is kept control" in experiment_readout.read(settings=settings).opening()
    late = experiment_readout.read(days=9, settings=settings)
    assert "No experiment runs" in late.opening() and late.looks == ()
    assert experiment_readout.read("faces", days=9, settings=settings).looks
    with pytest.raises(ExperimentRefused, match="there is no experiment 'feces'"):
        experiment_readout.read("feces", settings=settings)
