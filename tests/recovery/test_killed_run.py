"""Runs that are killed or interrupted: nothing is left behind, and the next one goes on."""

from __future__ import annotations

import json
import os
import select
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable
from pathlib import Path

import pytest

from ytempire.homes import running

from .processes import Command, below, descendants, is_alive, until, ytempire
from .told import Told, line_of

pytestmark = [pytest.mark.xdist_group("kernels"), pytest.mark.timeout(240)]
SMALL = ("--scale", "0.02")
READINGS = (
    "select count(*) as rows, count(distinct (video_id, time)) as keys "
    "from ytempire.video_metrics_timeseries"
)

HOLES = """
with asked as (
    select date_trunc('hour', created_at) as hour from ytempire.youtube_api_usage
)
select hour from generate_series(
    date_trunc('hour', timestamptz '{start}'), (select max(hour) from asked), '1 hour'
) as hour
where hour not in (select hour from asked)
"""


@pytest.fixture
def project(small_project: Path) -> dict[str, str]:
    return {"YTEMPIRE_PROJECT": str(small_project)}


@pytest.fixture
def port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return free.getsockname()[1]


def readings(home: Path) -> int:
    done = ytempire(home, "sql", READINGS, "--format", "csv")
    assert done.returncode == 0, done.stderr
    rows, keys = map(int, done.stdout.splitlines()[1].split(","))
    assert rows == keys, "a reading is stored twice"
    return rows


def hours_not_asked(home: Path) -> list[str]:
    """Return hours of the network's history in which YouTube was not asked: it is, hourly."""
    start = json.loads((home / "simulator" / "state.json").read_text())["start"]
    done = ytempire(home, "sql", HOLES.format(start=start), "--format", "csv")
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()[1:]


def answers(port: int) -> bool:
    try:
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/ready", timeout=5) as answer:
            return answer.status == 200
    except (urllib.error.URLError, OSError):
        return False


def test_a_run_killed_while_it_collects_and_while_it_serves(
    home: Path, port: int, project: dict[str, str], start: Callable[..., Command], told: Told
) -> None:
    first = start(home, "run", *SMALL, "--port", str(port), **project)
    first.wait_for("[3/")
    busy = ytempire(home, "run", *SMALL, **project)
    assert busy.returncode == 4
    assert f"process {first.process.pid} (ytempire run, since 20" in busy.stderr
    assert f"is collecting into {home}: wait until it ends" in busy.stderr
    told("two runs at once", "`run` while `run` collects in the same home", busy,
         "the first goes on")  # fmt: skip
    first.end(signal.SIGKILL)

    # At once: what the killed run left may still be ending.
    second = start(home, "run", *SMALL, "--port", str(port), **project)
    second.wait_for("dashboards: http", 120)
    assert first.left() == [], "processes of the killed run go on"
    assert "failed" not in second.said
    stored = readings(home)
    assert stored > 50
    assert hours_not_asked(home) == [], "what the killed run had not written is lost"
    told("the run was killed while it collected", "SIGKILL to `run` in step 4; `run` again at once",
         "nothing: the second run went on where the first was",
         "no process of the first is left; no reading twice", "-")  # fmt: skip

    [server] = [p for p in descendants(second.process.pid) if "dashboards.serve" in _command(p)]
    os.kill(server, signal.SIGKILL)
    assert until(lambda: "starting it again" in second.said)
    assert until(lambda: answers(port), 30)
    said = [line for line in second.said.splitlines() if "starting it again" in line]
    told("the dashboard server was killed", "SIGKILL to it while `run` serves", said[0],
         "it serves again at the same address", "-")  # fmt: skip

    second.end(signal.SIGKILL)
    assert second.left(15) == []
    assert not answers(port)
    assert running.now(home) == []
    assert readings(home) == stored
    told("the run was killed while it served", "SIGKILL to `run`", "nothing",
         "simulator, server and kernels ended; the next command works", "-")  # fmt: skip


def test_the_simulator_is_killed(
    home: Path, project: dict[str, str], start: Callable[..., Command], told: Told
) -> None:
    collecting = start(home, "pipeline", *SMALL, **project)
    collecting.wait_for("[2/")
    [simulator] = below(home, "ytempire.simulator")
    os.kill(simulator, signal.SIGKILL)
    status = collecting.process.wait(60)
    assert status in {1, 3}
    assert "Traceback" not in collecting.said
    assert "the simulated network ended" in collecting.said
    assert (home / "simulator" / "simulator.json").exists(), "stale, as the next run finds it"
    lines = [one for one in collecting.said.splitlines() if "network ended" in one]
    again = ytempire(home, "pipeline", *SMALL, **project)
    assert again.returncode == 0, again.stderr
    assert readings(home) > 50
    told("the simulated network was killed", "SIGKILL to the simulator in step 3",
         line_of("\n".join(lines)), "the next `pipeline` went on", status)  # fmt: skip


def test_a_simulator_ends_although_its_parent_was_gone_before_it_looked(
    home: Path, project: dict[str, str], start: Callable[..., Command]
) -> None:
    run = start(home, "pipeline", *SMALL, **project)
    assert until(lambda: bool(below(home, "ytempire.simulator")), 30)
    run.end(signal.SIGKILL)
    assert run.left() == []
    assert until(lambda: not below(home, "ytempire.simulator"), 10)


@pytest.mark.parametrize("phase", ["start-up", "simulator", "pipeline"])
def test_ctrl_c_leaves_nothing(
    new_home: Path, project: dict[str, str], start: Callable[..., Command], phase: str, told: Told
) -> None:
    run = start(new_home, "run", *SMALL, **project)
    if phase == "start-up":
        assert until((new_home / "start.lock").exists)
    elif phase == "simulator":
        assert until(lambda: bool(below(new_home, "ytempire.simulator")))
    else:
        run.wait_for("[2/")
        time.sleep(0.3)
    begun = time.monotonic()
    assert run.end(signal.SIGINT) == 130
    took = time.monotonic() - begun
    assert took < 10, f"it took {took:.0f} s to end"
    assert run.left(5) == []
    assert "interrupted" in run.said and "Traceback" not in run.said
    data = new_home / "postgres" / "data"
    assert until(lambda: not _works_in(data), 15), "the database goes on for nobody"
    said = [one for one in run.said.splitlines() if "interrupted" in one or "stopped" in one]
    told(f"Ctrl-C during {'the ' if phase != 'start-up' else ''}{phase}", "SIGINT to `run`",
         line_of("\n".join(said)), "no process is left", 130)  # fmt: skip


def test_a_second_home_runs_beside(
    home: Path, template: Path, place: Path, project: dict[str, str],
    start: Callable[..., Command],
) -> None:  # fmt: skip
    with running.announced(home, "collection", "run"):
        done = ytempire(template, "pipeline", "--dry-run", **project)
        assert done.returncode == 0, done.stderr
        assert ytempire(home, "pipeline", *SMALL, **project).returncode == 4


def _holds(pid: int, name: str) -> bool:
    """Say whether a process has opened a file of this name."""
    for one in Path(f"/proc/{pid}/fd").iterdir():
        try:
            if str(one.readlink()).endswith(name):
                return True
        except OSError:  # closed meanwhile
            continue
    return False


def _works_in(data: Path) -> bool:
    from ytempire.warehouse import remains

    return bool(remains.processes(data))


def _command(pid: int) -> str:
    from .processes import command_of

    return command_of(pid) if is_alive(pid) else ""


def test_a_simulator_waits_for_the_one_before_it(place: Path) -> None:
    """One that is about to end must not remove what its successor announces."""
    home = place / "simulated"
    command = [sys.executable, "-m", "ytempire.simulator", "--home", str(home),
               "--channels", "2", "--videos-per-day", "2", "--days", "1"]  # fmt: skip
    first = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    second = None
    try:
        assert first.stdout.readline() == "ready\n"
        second = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        assert until(lambda: _holds(second.pid, "simulator.lock"))
        assert select.select([second.stdout], [], [], 2)[0] == [], "it did not wait"
        told = json.loads((home / "simulator.json").read_text())
        assert told["pid"] == first.pid
        first.terminate()
        assert first.wait(10) == 0
        assert second.stdout.readline() == "ready\n"
        told = json.loads((home / "simulator.json").read_text())
        assert told["pid"] == second.pid
    finally:
        for one in (first, second):
            if one is not None:
                one.kill()
                one.wait()
