"""The command line: thin, with errors of one sentence and statuses that mean something."""

import json
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

import pytest
from tests.collection.test_imports import STUDIO

from ytempire import paths

YTEMPIRE = Path(sys.executable).with_name("ytempire")


@pytest.fixture
def home(server_home: Path, request: pytest.FixtureRequest) -> Path:
    return server_home.parent / f"cli-{os.getpid()}-{request.node.name[:20]}"


def ytempire(home: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess:
    clean = {k: v for k, v in os.environ.items() if not k.startswith("YTEMPIRE_")}
    return subprocess.run(
        [str(YTEMPIRE), *arguments],
        env={**clean, "YTEMPIRE_HOME": str(home), **environment},
        cwd=paths.project_root(),
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def test_import_then_ask(home: Path, tmp_path: Path) -> None:
    file = tmp_path / "Table data.csv"
    file.write_text(STUDIO, encoding="utf-8")
    done = ytempire(home, "import", "--kind", "studio", "--file", str(file), "--channel", "Mine")
    assert done.returncode == 0, done.stderr
    assert "2 rows read" in done.stdout

    question = "select sum(views), 'a' as t, null as x, array['q'] as l from ytempire.videos"
    as_csv = ytempire(home, "sql", question, "--format", "csv")
    assert as_csv.stdout == 'sum,t,x,l\n1000,a,,"[""q""]"\n'
    as_json = ytempire(home, "sql", question, "--format", "json")
    assert json.loads(as_json.stdout) == [{"sum": 1000, "t": "a", "x": None, "l": ["q"]}]
    as_table = ytempire(home, "sql", question)
    assert "| 1000 | a |" in as_table.stdout

    for wrong, said in [
        ("delete from ytempire.videos", "read-only"),
        ("select nothing", "nothing"),
        ("select 1 as a, 2 as a", "two columns are called a"),
        ("select 1 as a; select 2 as b", "multiple commands"),
    ]:
        refused = ytempire(home, "sql", wrong)
        assert refused.returncode == 1
        assert refused.stderr.startswith("ytempire: ")
        assert said in refused.stderr
        assert "Traceback" not in refused.stderr


def test_a_stale_warehouse_names_the_command(home: Path) -> None:
    refused = ytempire(home, "sql", "select 1")
    assert refused.returncode == 1
    assert "Run: ytempire migrate" in refused.stderr
    assert ytempire(home, "migrate").returncode == 0
    assert ytempire(home, "sql", "select 1 as one", "--format", "csv").stdout == "one\n1\n"


@pytest.mark.parametrize(
    ("arguments", "environment", "status", "said"),
    [
        (
            ["import", "--kind", "studio", "--file", "missing.csv", "--channel", "x"],
            {},
            1,
            "missing.csv",
        ),
        (["report", "nothing"], {}, 1, "there is no report nothing"),
        (["sql", "select 1"], {"YTEMPIRE_DASHBOARD_PORT": "many"}, 2, "YTEMPIRE_DASHBOARD_PORT"),
        (["pipeline"], {"YTEMPIRE_YOUTUBE_API_KEY": "k"}, 2, "names no channel"),
        (["nonsense"], {}, 2, "No such command"),
        (["import", "--kind", "studio", "--file", "Makefile", "--channel", "x"], {}, 1, "Makefile"),
        (["import", "--kind", "snapshots", "--file", "lib"], {}, 1, "lib"),
        (["import", "--kind", "snapshots", "--file", "LICENSE"], {}, 1, "LICENSE"),
        (["sql", "select 1"], {"YTEMPIRE_HOME": "/etc/passwd"}, 1, "/etc/passwd"),
        (["sql", "select 1"], {"YTEMPIRE_DATABASE_URL": "mysql://x"}, 1, "ytempire: "),
        (["report", "--date", "2999-01-01"], {}, 1, "has not come yet"),
        (
            ["sql", "select 1"],
            {"YTEMPIRE_DATABASE_URL": "postgresql://u:hush@127.0.0.1:1/x"},
            1,
            "the warehouse does not answer",
        ),
    ],
)
def test_errors_are_sentences(home: Path, arguments, environment, status: int, said: str) -> None:
    if arguments[0] == "report":
        ytempire(home, "migrate")
    refused = ytempire(home, *arguments, **environment)
    assert refused.returncode == status, refused.stderr
    assert said in refused.stderr
    assert "Traceback" not in refused.stderr
    assert "hush" not in refused.stderr


def test_named_channels_need_a_key(home: Path, tmp_path: Path) -> None:
    for name in ("notebooks", "sql"):
        (tmp_path / name).symlink_to(paths.project_root() / name)
    (tmp_path / "parameters").mkdir()
    (tmp_path / "parameters" / "network.yaml").write_text(
        "channels: [{id: UC0000000000000000000001}]\npolling: [{every_minutes: 60}]"
    )
    refused = ytempire(home, "pipeline", YTEMPIRE_PROJECT=str(tmp_path))
    assert refused.returncode == 2
    assert "YTEMPIRE_YOUTUBE_API_KEY is not set" in refused.stderr


@pytest.mark.timeout(240)
def test_run_prints_one_address_and_ctrl_c_stops_what_it_started(home: Path) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = str(free.getsockname()[1])
    clean = {k: v for k, v in os.environ.items() if not k.startswith("YTEMPIRE_")}
    running = subprocess.Popen(
        [str(YTEMPIRE), "run", "--scale", "0.02", "--port", port],
        env={**clean, "YTEMPIRE_HOME": str(home)},
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
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/", timeout=60) as page:
            assert page.status == 200
        children = _descendants(running.pid)
        assert children
        running.send_signal(signal.SIGINT)
        printed += running.stdout.read()
        assert running.wait(timeout=60) == 0
    finally:
        running.kill()
    assert printed.count("http") == 1, "no other address is printed"
    assert "Traceback" not in printed
    deadline = time.monotonic() + 20
    while any(Path(f"/proc/{pid}").exists() for pid in children) and time.monotonic() < deadline:
        time.sleep(0.2)
    assert [pid for pid in children if Path(f"/proc/{pid}").exists()] == []


def _descendants(pid: int) -> list[int]:
    """Return the processes below `pid`, those of the shared database apart."""
    found = []
    for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split():
        command = Path(f"/proc/{child}/cmdline").read_bytes()
        if b"keeper.py" in command or b"postgres" in command:
            continue
        found += [int(child), *_descendants(int(child))]
    return found


def test_a_second_run_on_the_same_home_is_told_to_wait(home: Path) -> None:
    from ytempire.cli import network

    with network.alone(home, "run"):
        refused = ytempire(home, "pipeline", "--scale", "0.02")
    assert refused.returncode == 1
    assert "another run collects into" in refused.stderr


def test_simulating_into_real_data_is_refused_before_anything_starts(
    home: Path, tmp_path: Path
) -> None:
    file = tmp_path / "Table data.csv"
    file.write_text(STUDIO, encoding="utf-8")
    ytempire(home, "import", "--kind", "studio", "--file", str(file), "--channel", "Mine")
    refused = ytempire(home, "pipeline", "--scale", "0.02")
    assert refused.returncode == 1
    assert "YTEMPIRE_HOME=.data-simulated make run" in refused.stderr
    assert not (home / "simulator").exists()
