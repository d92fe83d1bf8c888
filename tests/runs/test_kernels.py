"""Kernels forked from a warm process: each its own, gone with the runner, cold if need be."""

import json
import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from ytempire.runs import ahead, forking
from ytempire.runs.deadline import Allowance
from ytempire.runs.engine import StartedKernelEngine
from ytempire.runs.execute import execute
from ytempire.runs.kernels import Kernels, pid_of

from .conftest import AddStep

pytestmark = pytest.mark.xdist_group("kernels")

TELL = (
    "import os, sys, json\nfrom pathlib import Path\n"
    "Path(os.environ['TOLD']).write_text(json.dumps({'pid': os.getpid(), 'parent': os.getppid(),"
    " 'imported': 'wave' in sys.modules, 'argv': sys.argv[0]}))"
)


@pytest.fixture
def notebook(project: AddStep, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    project("10_tells", TELL)
    monkeypatch.setenv("TOLD", str(tmp_path / "told"))
    return tmp_path / "notebooks" / "pipeline" / "10_tells.ipynb"


def run_on(kernel: object, tmp_path: Path) -> dict:
    done = execute("pipeline/10_tells", {}, tmp_path / "out.ipynb", kernel=kernel)
    assert done.error is None
    return json.loads((tmp_path / "told").read_text())


def lives(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0] != "Z"
    except FileNotFoundError:
        return False


def gone(pid: int) -> bool:
    until = time.monotonic() + 10
    while lives(pid) and time.monotonic() < until:
        time.sleep(0.05)
    return not lives(pid)


def test_kernels_are_forked_and_end_with_the_block(notebook: Path, tmp_path: Path) -> None:
    with Kernels() as started:
        told = []
        for _ in range(2):
            kernel = started.take(notebook)
            told.append(run_on(kernel, tmp_path))
            started.give_back(kernel)
        process = started._nursery.process
        nursery = process.pid
        assert {one["parent"] for one in told} == {nursery}
        assert told[0]["pid"] != told[1]["pid"]
        started.prepare(notebook)
        before = set(Path(f"/proc/{nursery}/task/{nursery}/children").read_text().split())
    assert process.returncode == 0, "it need not be killed"
    assert all(gone(int(pid)) for pid in [nursery, *before, *(one["pid"] for one in told)])


def test_a_dead_nursery_leaves_its_kernels_alone_and_new_ones_are_cold(
    notebook: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with Kernels() as started:
        forked = started.take(notebook)
        started._nursery.process.kill()
        started._nursery.process.wait()
        assert run_on(forked, tmp_path)["parent"] != os.getpid()
        cold = started.take(notebook)
        assert run_on(cold, tmp_path)["parent"] == os.getpid()
        started.give_back(forked)
        started.give_back(cold)
    assert "a kernel is started cold" in caplog.text


def test_an_answer_that_comes_late_is_given_to_nobody(notebook: Path, tmp_path: Path) -> None:
    """Its kernel is another notebook's, which is started cold by then."""
    with Kernels() as started:
        nursery = started._nursery
        started.give_back(started.take(notebook))
        os.kill(nursery.process.pid, signal.SIGSTOP)
        late = Allowance(0.2)
        late.begin()
        with pytest.raises(forking.NurseryFailed, match="it did not answer within"):
            nursery.fork([f"--f={tmp_path / 'none'}"], dict(os.environ), str(tmp_path), late)
        os.kill(nursery.process.pid, signal.SIGCONT)
        kernel = started.take(notebook)
        assert pid_of(kernel) == run_on(kernel, tmp_path)["pid"]
        started.give_back(kernel)


def test_a_kernel_that_says_nothing_is_told_from_one_that_ended(
    notebook: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ahead, "line", lambda _: "import time; time.sleep(600)")
    monkeypatch.setattr(StartedKernelEngine, "STARTS_IN_SECONDS", 1)
    done = execute("pipeline/10_tells", {}, tmp_path / "out.ipynb")
    assert done.error == (
        "its kernel was still starting after 1 s, and no cell ran: is the machine busy, or memory "
        "short?"
    )
    assert (tmp_path / "out.ipynb").is_file()


def test_a_nursery_with_threads_does_not_fork(notebook: Path, monkeypatch, caplog) -> None:
    """A fork carries one thread: a lock that another one held would never be let go."""
    folders = os.pathsep.join([str(notebook.parent), os.environ.get("PYTHONPATH", "")])
    monkeypatch.setattr(forking.nursery, "ENVIRONMENT", {"PYTHONPATH": folders})
    (notebook.parent / "sitecustomize.py").write_text(
        "import threading, time\n"
        "threading.Thread(target=time.sleep, args=(60,), daemon=True).start()\n"
    )
    with Kernels() as started:
        started.give_back(started.take(notebook))
    assert re.search(r"it has \d+ threads", caplog.text)


def test_what_the_nursery_imports_starts_no_thread() -> None:
    script = (
        "import importlib, os; from ytempire.runs import nursery\n"
        "[importlib.import_module(n) for n in (*nursery.FIRST, *nursery.WHEN_IDLE)]\n"
        "print(len(os.listdir('/proc/self/task')))"
    )
    ran = subprocess.run(
        [sys.executable, "-c", script],
        env=os.environ | forking.nursery.ENVIRONMENT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert ran.stdout.strip() == "1", ran.stderr


@pytest.mark.parametrize("kind", ["forked", "cold"])
def test_a_killed_runner_takes_its_kernels_along(kind: str, notebook: Path) -> None:
    script = (
        "import sys, time; from pathlib import Path; from ytempire.runs import kernels\n"
        f"kernels.forking.can_fork = lambda: {kind == 'forked'}\n"
        "started = kernels.Kernels().__enter__()\n"
        f"kernel = started.take(Path({str(notebook)!r}))\n"
        "client = kernel.blocking_client(); client.start_channels(); client.wait_for_ready(60)\n"
        "client.execute('import os; print(os.getpid(), os.getppid())')\n"
        "while True:\n"
        "    message = client.get_iopub_msg(timeout=60)\n"
        "    if message['msg_type'] == 'stream':\n"
        "        print(message['content']['text'].strip(), flush=True)\n"
        "        time.sleep(60)\n"
    )
    runner = subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE, text=True)
    try:
        kernel, parent = map(int, runner.stdout.readline().split())
        assert lives(kernel)
        assert (parent == runner.pid) == (kind == "cold")
    finally:
        runner.send_signal(signal.SIGKILL)
        runner.wait()
    assert gone(kernel)
    assert gone(parent)


def test_a_kernel_imports_its_notebook_s_modules_ahead(
    project: AddStep, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    project("10_tells", TELL, "import wave\nfrom ytempire.nothing import at_all")
    path = tmp_path / "notebooks" / "pipeline" / "10_tells.ipynb"
    assert {"wave", "ytempire.nothing", "ytempire.nothing.at_all"} <= set(ahead.modules_of(path))
    monkeypatch.setenv("TOLD", str(tmp_path / "told"))
    with Kernels() as started:
        kernel = started.take(path)
        done = execute("pipeline/10_tells", {}, tmp_path / "out.ipynb", kernel=kernel)
        started.give_back(kernel)
    told = json.loads((tmp_path / "told").read_text())
    assert told["imported"], "before the first cell ran"
    assert told["argv"] == "ipykernel_launcher.py"
    assert "ModuleNotFoundError" in done.error, "the cell says what cannot be imported"


def test_a_kernel_that_ends_before_its_first_word_is_started_cold(
    notebook: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ended: list[subprocess.Popen] = []  # held, so that its id stays its own

    def dies(self: forking.Nursery, *request: object) -> int:
        ended.append(subprocess.Popen(["true"]))
        return os.pidfd_open(ended[-1].pid)

    monkeypatch.setattr(forking.Nursery, "fork", dies)
    with Kernels() as started:
        kernel = started.take(notebook)
        assert run_on(kernel, tmp_path)["parent"] == os.getpid()
        started.give_back(kernel)


def test_papermill_comes_without_the_grammar_of_iris() -> None:
    """Nothing here checks an IRI, and its grammar takes two seconds to be read."""
    script = (
        "import sys; import ytempire.runs.engine; "
        "print('papermill' in sys.modules, 'lark' in sys.modules)"
    )
    ran = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert ran.stdout.split() == ["True", "False"]
