"""Every method keeps its promises on simulated truth, and a broken promise is told."""

from __future__ import annotations

import math
from pathlib import Path

import pytest

from ytempire.insights import calibration
from ytempire.insights.calibration import METHODS, Calibration, Target

NO_METHOD = {"__init__", "outcome", "ranking"}


@pytest.mark.parametrize("method", METHODS)
def test_a_method_keeps_its_promises(method: str) -> None:
    (outcome,) = calibration.calibrate([method], whole=False)
    assert outcome.is_met, outcome.rows()


@pytest.mark.parametrize("method", METHODS)
def test_the_same_seed_gives_the_same_figures(method: str) -> None:
    first, second = (list(calibration.calibrate([method], whole=False, seed=3)) for _ in range(2))
    assert [c.measured for c in first] == [c.measured for c in second]


def test_every_module_is_listed() -> None:
    folder = Path(calibration.__file__).parent
    assert {p.stem for p in folder.glob("*.py")} - NO_METHOD == set(METHODS)


def test_a_promise_that_is_not_kept_is_told() -> None:
    targets = (Target("bias", "at most 0.5", most=0.5), Target("share", "at least 80 %", least=0.8))
    found = Calibration("m", "s", targets, {"bias": 0.6, "share": 0.9, "raw": 5.1})
    assert not found.is_met
    assert [t.measure for t in found.missed] == ["bias"]
    assert [row["is_met"] for row in found.rows()] == [False, True, None]


def test_an_unknown_figure_keeps_no_promise() -> None:
    target = Target("share", "at least 0", least=0.0)
    assert not Calibration("m", "s", (target,), {"share": math.nan}).is_met


def test_promises_of_nothing_are_refused() -> None:
    with pytest.raises(ValueError, match="can be missed by no figure"):
        Target("bias", "any")
    with pytest.raises(ValueError, match="nothing was measured for bias"):
        Calibration("m", "s", (Target("bias", "at most 1", most=1.0),), {})
    with pytest.raises(ValueError, match="no method is called guessing"):
        next(calibration.calibrate(["guessing"]))
