"""What runs in a home: believed while its lock is held, whatever the file says."""

import fcntl
import json
import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from ytempire.homes import running
from ytempire.homes.running import AlreadyRunning


def test_who_runs_is_told_while_it_runs(tmp_path: Path) -> None:
    assert running.now(tmp_path) == []
    with running.announced(tmp_path, "dashboards", "run", address="http://127.0.0.1:1/"):
        [one] = running.now(tmp_path)
        assert (one.what, one.verb, one.pid) == ("dashboards", "run", os.getpid())
        assert one.facts == {"address": "http://127.0.0.1:1/"}
    assert running.now(tmp_path) == []


def test_only_one_may_and_the_other_is_named(tmp_path: Path) -> None:
    with running.announced(tmp_path, "collection", "pipeline"):
        with (
            pytest.raises(AlreadyRunning, match=f"process {os.getpid()} ") as refused,
            running.announced(tmp_path, "collection", "run"),
        ):
            pass
        assert refused.value.other.verb == "pipeline"
        with running.announced(tmp_path, "lab", "lab"):
            assert [one.what for one in running.now(tmp_path)] == ["collection", "lab"]


def test_what_is_shared_is_not_done_alone_meanwhile(tmp_path: Path) -> None:
    told = {"what": "collection", "verb": "run", "pid": 1, "since": "2026-11-21T00:00:00+00:00"}
    (tmp_path / "running").mkdir()
    (tmp_path / "running" / "collection.json").write_text(json.dumps(told))  # of one killed
    with running.shared(tmp_path, "collection"), running.shared(tmp_path, "collection"):
        assert running.now(tmp_path) == [], "who shares says what it does under another name"
        with (
            pytest.raises(AlreadyRunning) as refused,
            running.announced(tmp_path, "collection", "run"),
        ):
            pass
        assert refused.value.other is None
    with running.announced(tmp_path, "collection", "run"):
        with pytest.raises(AlreadyRunning) as refused, running.shared(tmp_path, "collection"):
            pass
        assert refused.value.other.verb == "run"
    with running.shared(tmp_path, "collection"):
        pass


def test_a_killed_process_leaves_nothing_to_clean(tmp_path: Path) -> None:
    holder = subprocess.Popen(
        [
            sys.executable, "-c",
            "import sys, time; from pathlib import Path; from ytempire.homes import running\n"
            "with running.announced(Path(sys.argv[1]), 'lab', 'lab'): print(1, flush=True); "
            "time.sleep(60)",
            str(tmp_path),
        ],
        stdout=subprocess.PIPE,
    )  # fmt: skip
    holder.stdout.readline()
    assert [one.pid for one in running.now(tmp_path)] == [holder.pid]
    holder.send_signal(signal.SIGKILL)
    holder.wait()
    assert running.now(tmp_path) == []
    with running.announced(tmp_path, "lab", "lab"):
        pass


@pytest.mark.parametrize("text", ["", "not json", json.dumps({"what": "lab", "new_word": 1})])
def test_a_held_file_that_says_nothing_still_runs(tmp_path: Path, text: str) -> None:
    file = tmp_path / "running" / "lab.json"
    file.parent.mkdir()
    file.write_text(text)
    assert running.now(tmp_path) == []
    with file.open() as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        [one] = running.now(tmp_path)
    assert (one.what, one.verb, one.pid) == ("lab", "unknown", 0)


def test_who_is_about_to_write_is_waited_for(tmp_path: Path) -> None:
    told = {"what": "lab", "verb": "lab", "pid": 7, "since": "2026-01-01T00:00:00+00:00"}
    file = tmp_path / "running" / "lab.json"
    file.parent.mkdir()
    file.write_text("")

    def write() -> None:
        time.sleep(0.06)
        file.write_text(json.dumps(told))

    with file.open() as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        writer = threading.Thread(target=write)
        writer.start()
        assert [one.pid for one in running.now(tmp_path)] == [7]
        writer.join()
