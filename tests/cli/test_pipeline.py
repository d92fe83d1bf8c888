"""`ytempire pipeline`: parts, plans, what a failure tells, and what goes on after it."""

import json
import os
import pty
import subprocess
import termios
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.runs.conftest import BAD, GOOD
from tests.runs.conftest import project as steps  # a fixture

from ytempire.homes import running

from .command import YTEMPIRE, environment, ytempire

pytestmark = pytest.mark.xdist_group("kernels")
Run = Callable[..., subprocess.CompletedProcess]
__all__ = ["steps"]


@pytest.fixture
def variables(steps, tmp_path: Path, database_url: str) -> dict[str, str]:
    """A project of three steps whose second fails; its sources need not be started."""
    (tmp_path / "parameters" / "network.yaml").write_text("polling: [{every_minutes: 60}]")
    steps("10_good", GOOD)
    steps("20_bad", BAD)
    steps("30_never", GOOD)
    return {
        "YTEMPIRE_PROJECT": str(tmp_path),
        "YTEMPIRE_DATABASE_URL": database_url,
        "YTEMPIRE_NETWORK": "simulated",
    }


@pytest.fixture
def run(home: Path, variables: dict[str, str]) -> Run:
    return lambda *arguments: ytempire(home, "pipeline", *arguments, **variables)


def test_a_failure_tells_what_why_where_and_how_to_go_on(run: Run, steps, home: Path) -> None:
    failed = run("--scale", "0.5")
    assert failed.returncode == 1
    assert failed.stdout.strip() == "a new run of all steps: none is recorded yet"
    told = failed.stderr.splitlines()
    assert told[0].startswith("[1/3] 10_good: ")
    assert told[1].startswith("[2/3] 20_bad: failed after ")
    assert told[2] == "step 20_bad failed: ValueError: the cause"
    assert Path(told[3].split(": ")[1]).is_file()
    assert told[4] == "  not run: 30_never"
    assert Path(told[5].split(": ")[1]).parent == home / "logs" / "runs"
    assert told[6] == "  mend the cause, then: ytempire pipeline --scale 0.5"

    again = json.loads(run("--json").stdout)
    assert (again["ok"], again["exit_code"]) == (False, 1)
    assert again["error"] == "20_bad failed: ValueError: the cause"
    assert again["continue_with"] == "ytempire pipeline"
    assert [step["step"] for step in again["steps"]] == ["20_bad"]

    steps("20_bad", GOOD)
    done = run()
    assert done.returncode == 0, done.stderr
    told = done.stdout.splitlines()
    assert told[0].startswith("continued: the run of ")
    assert told[1:3] == ["  20_bad: days=7", "  30_never: days=7"]
    assert told[3].startswith("pipeline: 2 steps, 8 rows added, 2 rejected, ")
    assert told[4].startswith("  overhead: ")


def test_a_plan_is_printed_and_nothing_is_touched(home: Path, variables: dict[str, str]) -> None:
    without = {k: v for k, v in variables.items() if k != "YTEMPIRE_DATABASE_URL"}
    printed = ytempire(home, "pipeline", "--dry-run", "--only", "20,30", **without)
    assert printed.returncode == 0, printed.stderr
    lines = printed.stdout.splitlines()
    assert lines[0] == "a part of the pipeline, as asked for: each of its steps runs"
    assert [line.split()[0] for line in lines[2:]] == ["step", "10_good", "20_bad", "30_never"]
    assert "not asked for" in lines[3]
    assert lines[5].split()[1:4] == ["10,", "20", "runs"]
    assert not home.exists()


def test_a_plan_reads_what_is_recorded(run: Run, home: Path) -> None:
    assert run().returncode == 1
    before = sorted(home.rglob("*"))
    told = json.loads(run("--dry-run", "--json").stdout)
    assert told["why"].endswith("stopped at 20_bad, which failed: ValueError: the cause")
    assert [step["runs"] for step in told["steps"]] == [False, True, True]
    assert told["steps"][0]["usual_seconds"] > 0
    assert told["steps"][2]["after"] == ["10_good", "20_bad"]
    assert sorted(home.rglob("*")) == before
    with running.announced(home, "collection", "run"):
        busy = json.loads(run("--dry-run", "--json").stdout)
    assert "(ytempire run) runs it now" in busy["busy"]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--only", "4"], "there is no step '4'; there are: 10_good, 20_bad, 30_never"),
        (["--from", "30", "--to", "10"], "30_never comes after 10_good"),
        (["--only", "10", "--from", "20"], "not both"),
        (["--date", "2999-01-01"], "has not come yet"),
        (["--date", "tomorrow"], "'tomorrow' is no date"),
        (["--date", "2026-11-01"], "none of these steps runs for a date"),
    ],
)
def test_what_cannot_be_meant_is_refused(run: Run, home: Path, arguments, said: str) -> None:
    refused = run(*arguments)
    assert refused.returncode == 2
    assert said in refused.stderr
    assert "Traceback" not in refused.stderr
    assert not home.exists()


def test_a_second_run_is_told_to_wait(run: Run, home: Path) -> None:
    with running.announced(home, "collection", "run"):
        refused = run()
    assert refused.returncode == 4
    assert "(ytempire run" in refused.stderr


def test_on_a_terminal_the_steps_are_a_bar(steps, home: Path, variables: dict[str, str]) -> None:
    steps("20_bad", GOOD)
    ours, theirs = pty.openpty()
    termios.tcsetwinsize(theirs, (24, 120))
    ran = subprocess.Popen(
        [str(YTEMPIRE), "pipeline"],
        env=environment(home, TERM="xterm", **variables),
        stdout=subprocess.DEVNULL,
        stderr=theirs,
    )
    os.close(theirs)
    shown = b""
    while chunk := _read(ours):
        shown += chunk
    assert ran.wait(timeout=60) == 0, shown
    assert b"30_never" in shown
    assert b"3/3" in shown
    assert b"[1/3]" not in shown


def _read(terminal: int) -> bytes:
    try:
        return os.read(terminal, 4096)
    except OSError:  # the other side is closed
        return b""
