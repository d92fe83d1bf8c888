"""What a run printed is read right, and nothing of it is left behind."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from . import served_run
from .served_run import Pipeline, RunError, address_of, pipeline_of, served

PRINTED = """\
installing the locked packages into .venv (about a minute)
40_check_quality: 100%|####| 9/9 [01:34<00:00, 10.52s/step]
  10_create_schema: network: simulated
pipeline: 9 steps, 1,200,134 rows added, 2 rejected, 95 s
  overhead: 6.5 s over the notebooks' own 89.1 s (import cells: 0.2 s)
dashboards: http://127.0.0.1:8931/?token=a-b_c  (Ctrl-C stops them)
"""
FAKE = """
import http.server, signal, subprocess, sys, threading, time
if sys.argv[1] == "fails":
    sys.exit("it cannot be done")
class Page(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(int(sys.argv[2])); self.end_headers(); self.wfile.write(b"page")
    def log_message(self, *words): pass
server = http.server.HTTPServer(("127.0.0.1", 0), Page)
if sys.argv[1] == "stubborn":
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
child = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(300)"])
print("child", child.pid, flush=True)
if sys.argv[1] != "no pipeline":
    print("pipeline: 9 steps, 1,200 rows added, 0 rejected, 4 s", flush=True)
    print("  overhead: 1.5 s over the notebooks' own 2.5 s (import cells: 0.1 s)", flush=True)
print(f"dashboards: http://127.0.0.1:{server.server_port}/  (Ctrl-C stops them)", flush=True)
server.serve_forever()
"""


def fake(kind: str, status: int = 200) -> list[str]:
    return [sys.executable, "-c", FAKE, kind, str(status)]


def lives(process_id: int) -> bool:
    try:
        state = Path(f"/proc/{process_id}/stat").read_text().rsplit(")", 1)[1].split()[0]
    except FileNotFoundError:
        return False
    return state != "Z"


def gone(process_id: int) -> bool:
    until = time.monotonic() + 5
    while lives(process_id) and time.monotonic() < until:
        time.sleep(0.05)
    return not lives(process_id)


def child_of(log: Path) -> int:
    return int(log.read_text().splitlines()[0].split()[1])


def test_the_pipeline_line_is_read() -> None:
    assert pipeline_of(PRINTED) == Pipeline(9, 1_200_134, 2, 95, 6.5)
    assert pipeline_of(PRINTED).rows_per_second == pytest.approx(12_632.99, abs=0.01)
    assert pipeline_of(PRINTED.replace("overhead", "x")) is None, "the line below is awaited"
    assert pipeline_of("step pipeline/20_ingest_channels failed: no") is None
    assert pipeline_of(PRINTED.replace("95 s", "0 s")).rows_per_second is None


def test_the_line_is_the_one_that_the_product_prints() -> None:
    """The words are those of the command line's own source."""
    from ytempire.cli import pages, pipeline

    printed = Path(pipeline.__file__).read_text() + Path(pages.__file__).read_text()
    ours = ("pipeline: {", " steps, {", " rows added, ", " rejected, {")
    for words in (*ours, "  overhead: {", " s over the notebooks' own ", "dashboards: {"):
        assert words in printed


def test_the_address_is_read_when_its_line_is_whole() -> None:
    assert address_of(PRINTED) == "http://127.0.0.1:8931/?token=a-b_c"
    assert address_of("dashboards: http://127.0.0.1:89") is None
    assert address_of("see http://127.0.0.1:8931/?token=a-b_c \n") is None


def test_a_run_is_timed_until_its_page_answers_and_ends_whole(tmp_path: Path) -> None:
    log = tmp_path / "log"
    with served(fake("serves"), tmp_path, os.environ, log) as run:
        assert run.pipeline == Pipeline(9, 1_200, 0, 4, 1.5)
        assert 0 < run.seconds < 60
        child = child_of(log)
        assert lives(child)
    assert gone(child)


def test_the_seconds_count_from_when_it_is_said(tmp_path: Path) -> None:
    begun = time.monotonic() - 100
    with served(fake("serves"), tmp_path, os.environ, tmp_path / "log", begun=begun) as run:
        assert 100 < run.seconds < 160


def test_what_does_not_end_is_killed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(served_run, "SECONDS_TO_END", 0.5)
    log = tmp_path / "log"
    with served(fake("stubborn"), tmp_path, os.environ, log):
        child = child_of(log)
    assert gone(child)


def test_only_its_own_group_is_told(tmp_path: Path) -> None:
    other = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"])
    try:
        with served(fake("serves"), tmp_path, os.environ, tmp_path / "log"):
            pass
        assert other.poll() is None
    finally:
        other.send_signal(signal.SIGKILL)
        other.wait()


@pytest.mark.parametrize(
    ("kind", "status", "why"),
    [
        ("fails", 200, "status 1; its last words:\n  it cannot be done"),
        ("no pipeline", 200, "without running the pipeline"),
        ("serves", 500, "does not answer: HTTP Error 500"),
    ],
)
def test_a_failed_run_says_why_and_leaves_nothing(
    tmp_path: Path, kind: str, status: int, why: str
) -> None:
    log = tmp_path / "log"
    with (
        pytest.raises(RunError, match=why),
        served(fake(kind, status), tmp_path, os.environ, log),
    ):
        pass
    if kind != "fails":
        assert gone(child_of(log))
