"""From an empty folder to live dashboards, and what is refused before anything starts."""

import json
import re
import signal
import socket
import subprocess
import time
import urllib.request
from pathlib import Path

import pytest
from tests.cli.command import YTEMPIRE, environment, ytempire
from tests.collection.test_imports import STUDIO

from ytempire import paths

pytestmark = pytest.mark.xdist_group("kernels")


def test_channels_of_the_home_need_a_key(home: Path) -> None:
    home.mkdir()
    (home / "network.yaml").write_text(
        "channels: [{id: UC0000000000000000000001}]\npolling: [{every_minutes: 60}]"
    )
    refused = ytempire(home, "pipeline")
    assert refused.returncode == 2
    assert "YTEMPIRE_YOUTUBE_API_KEY is not set" in refused.stderr


SCHEDULE = """jobs:
  system_health:
    {description: Measures., run: {collect: system_health}, every: 5s, timeout: 10s}
  channel_statistics:
    {description: Reads., run: {steps: [20_ingest_channels]}, every: 1h, timeout: 2m}
"""


@pytest.mark.timeout(300)
def test_run_prints_one_address_and_ctrl_c_stops_what_it_started(home: Path) -> None:
    home.mkdir()
    (home / "schedule.yaml").write_text(SCHEDULE)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = str(free.getsockname()[1])
    running = subprocess.Popen(
        [str(YTEMPIRE), "run", "--scale", "0.02", "--port", port],
        env=environment(home),
        cwd=paths.project_root(),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler),
    )
    printed = ""
    try:
        deadline = time.monotonic() + 200
        while "dashboards: http" not in printed and time.monotonic() < deadline:
            line = running.stdout.readline()
            if not line:
                break
            printed += line
        assert f"dashboards: http://127.0.0.1:{port}/" in printed, printed
        assert "rows added" in printed
        [shown] = re.findall(r"dashboards: (\S+)", printed)
        browser = urllib.request.build_opener(urllib.request.HTTPCookieProcessor())
        with browser.open(shown, timeout=60) as page:
            assert page.url.endswith("/voila/render/index.ipynb"), "it works at once"
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/", timeout=60) as page:
            assert page.url.endswith("/login"), "and nobody else is in"
        _jobs_run_beside_the_dashboards(home)
        children = _descendants(running.pid)
        assert children
        running.send_signal(signal.SIGINT)
        printed += running.stdout.read()
        assert running.wait(timeout=60) == 130
    finally:
        running.kill()
    assert printed.count("http") == 1, "no other address is printed"
    assert "Traceback" not in printed
    deadline = time.monotonic() + 20
    while any(Path(f"/proc/{pid}").exists() for pid in children) and time.monotonic() < deadline:
        time.sleep(0.2)
    assert [pid for pid in children if Path(f"/proc/{pid}").exists()] == []


def _jobs_run_beside_the_dashboards(home: Path) -> None:
    """The scheduler runs its jobs; one may be run by hand, on the same network; a pipeline not."""
    asked = "select count(*) from ytempire.pipeline_runs where job = 'system_health' "
    asked += "and status = 'ok'"
    deadline = time.monotonic() + 60
    done = ""
    while done in {"", "count\n0\n"} and time.monotonic() < deadline:
        done = ytempire(home, "sql", asked, "--format", "csv").stdout
        time.sleep(0.5)
    assert done.startswith("count\n")
    assert done != "count\n0\n"
    by_hand = ytempire(home, "job", "channel_statistics")
    assert by_hand.returncode == 0, by_hand.stderr
    assert by_hand.stdout.startswith("channel_statistics: ok, ")
    told = json.loads(ytempire(home, "status", "--json").stdout)
    assert {"schedule", "network", "dashboards"} <= {one["what"] for one in told["running"]}
    assert told["schedule"]["scheduler"]["is_leading"]
    assert len(told["pipeline"]["steps"]) > 10, "the last pipeline is not a job's"
    busy = ytempire(home, "pipeline")
    assert busy.returncode == 4
    assert "(ytempire run, since" in busy.stderr


def _descendants(pid: int) -> list[int]:
    """Return the processes below `pid`, those of the shared database apart."""
    found = []
    for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split():
        command = Path(f"/proc/{child}/cmdline").read_bytes()
        if b"keeper.py" in command or b"postgres" in command:
            continue
        found += [int(child), *_descendants(int(child))]
    return found


def test_simulating_into_real_data_is_refused_before_anything_starts(
    home: Path, tmp_path: Path
) -> None:
    file = tmp_path / "Table data.csv"
    file.write_text(STUDIO, encoding="utf-8")
    done = ytempire(home, "import", "--kind", "studio", "--file", str(file), "--channel", "Mine")
    assert done.returncode == 0, done.stderr
    assert "2 rows read" in done.stdout
    views = ytempire(home, "sql", "select sum(views) from ytempire.videos", "--format", "csv")
    assert views.stdout == "sum\n1000\n"
    refused = ytempire(home, "pipeline", "--scale", "0.02")
    assert refused.returncode == 1
    assert "YTEMPIRE_HOME=.data-simulated make run" in refused.stderr
    assert not (home / "simulator").exists()


@pytest.mark.timeout(240)
def test_a_network_keeps_its_size_and_another_size_is_refused_in_the_simulator_s_words(
    home: Path,
) -> None:
    made = ytempire(home, "pipeline", "--scale", "0.02", "--only", "create_schema")
    assert made.returncode == 0, made.stderr
    again = ytempire(home, "pipeline", "--only", "create_schema")
    assert again.returncode == 0, again.stderr
    other = ytempire(home, "pipeline", "--only", "create_schema", "--scale", "0.5")
    assert other.returncode == 3
    assert "did not start" in other.stderr and "holds a network with channels" in other.stderr
