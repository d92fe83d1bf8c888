"""``ytempire calibration`` tells what was promised and measured, and fails on a broken promise."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest
from click.testing import CliRunner

from ytempire.cli import cli
from ytempire.insights import calibration
from ytempire.insights.calibration import Calibration, Target


def outcome(share: float) -> Calibration:
    target = Target("held_ratio", "80 % hold 75 to 85 %", 0.75, 0.85)
    return Calibration("a method", "what was simulated", (target,), {"held_ratio": share})


@pytest.fixture
def measured(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """What the method measures; a test may change it."""
    shares = [0.8]

    def calibrate(only: list[str], *, whole: bool) -> Iterator[Calibration]:
        assert only == ["kaplan_meier"]
        assert not whole
        yield outcome(shares[0])

    monkeypatch.setattr(calibration, "calibrate", calibrate)
    return shares


ASKED = ["calibration", "--only", "kaplan_meier", "--quick"]


def test_a_kept_promise_is_told(measured: list[float]) -> None:
    done = CliRunner().invoke(cli, ASKED, standalone_mode=False)
    assert done.return_value in (None, 0)
    assert "kept            0.8  held_ratio (80 % hold 75 to 85 %)" in done.output
    assert "what was simulated" in done.output
    assert "1 methods, 0 promises not kept" in done.output


def test_a_broken_promise_fails(measured: list[float]) -> None:
    measured[0] = 0.7
    done = CliRunner().invoke(cli, ASKED)
    assert done.exit_code == 1
    assert "MISSED" in done.output
    done = CliRunner().invoke(cli, [*ASKED, "--json"])
    told = json.loads(done.output)
    assert (done.exit_code, told["ok"]) == (1, False)
    assert told["calibrations"][0]["is_met"] is False


def test_an_unknown_method_is_a_mistake_of_the_command_line() -> None:
    done = CliRunner().invoke(cli, ["calibration", "--only", "guessing"])
    assert done.exit_code == 2
    assert "no method is called guessing; there are beta_binomial" in done.output
