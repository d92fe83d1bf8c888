"""``ytempire calibration`` tells what was promised and measured, and fails on a broken promise."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from click.testing import CliRunner

from ytempire import settings as settings_of
from ytempire.cli import cli
from ytempire.insights import calibration
from ytempire.insights.calibration import Calibration, Target
from ytempire.reports import calibrated
from ytempire.runs.record import code_version


def outcome(share: float) -> Calibration:
    target = Target("held_ratio", "80 % hold 75 to 85 %", 0.75, 0.85)
    return Calibration("a method", "what was simulated", (target,), {"held_ratio": share})


@pytest.fixture
def measured(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """What the method measures; a test may change it."""
    shares = [0.8]

    def calibrate(only: list[str], *, whole: bool) -> Iterator[Calibration]:
        assert only == ["kaplan_meier"]
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


def test_what_was_measured_whole_is_kept_and_a_quick_look_is_not(
    measured: list[float], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("YTEMPIRE_HOME", str(tmp_path))
    given = settings_of.load()
    CliRunner().invoke(cli, ASKED)
    assert calibrated.kept(given).is_empty()
    CliRunner().invoke(cli, ASKED[:-1])
    measured[0] = 0.7
    CliRunner().invoke(cli, ASKED[:-1])
    [row] = calibrated.kept(given).to_dicts()
    assert row.pop("measured_at") <= datetime.now(UTC)
    assert row == {
        "name": "kaplan_meier", "method": "a method", "simulated": "what was simulated",
        "measure": "held_ratio", "target": "80 % hold 75 to 85 %", "measured": 0.7,
        "is_met": False, "code_version": code_version(),
    }  # fmt: skip
    assert "kaplan_meier" not in calibrated.unmeasured(calibrated.kept(given))
    assert "cuped" in calibrated.unmeasured(calibrated.kept(given))


def test_a_line_that_was_cut_and_a_method_that_is_gone_are_passed_over(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("YTEMPIRE_HOME", str(tmp_path))
    given = settings_of.load()
    for name in ("guessing", "cuped"):
        calibrated.keep(given, name, outcome(0.8).rows(), code_version="1")
    path = tmp_path / calibrated.FILE
    path.write_text(path.read_text() + path.read_text()[:40])
    assert calibrated.kept(given)["name"].to_list() == ["cuped"]
