"""What `make` starts and serves ends with it: no shell stands between that forgets its child."""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from ytempire import paths

SERVES = "#!/bin/sh\necho $$ > pid.new && mv pid.new pid\nexec sleep 60\n"


@pytest.mark.parametrize("verb", ["run", "schedule", "stream", "dashboards", "lab"])
@pytest.mark.parametrize("given", [(), ("SCALE=0.1", "PORT=8870", "NEXT=3")])
def test_what_is_asked_of_make_reaches_what_it_started(
    verb: str, given: tuple[str, ...], tmp_path: Path
) -> None:
    shutil.copy(paths.project_root() / "Makefile", tmp_path)
    (tmp_path / ".setup.sh").write_text("exit 0\n")
    program = tmp_path / ".venv" / "bin" / "ytempire"
    program.parent.mkdir(parents=True)
    program.write_text(SERVES)
    program.chmod(0o755)
    make = subprocess.Popen(
        ["make", verb, *given], cwd=tmp_path, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    _until((tmp_path / "pid").exists)
    pid = int((tmp_path / "pid").read_text())
    make.terminate()
    make.wait(10)
    try:
        _until(lambda: not Path(f"/proc/{pid}").exists())
    finally:
        if Path(f"/proc/{pid}").exists():
            os.kill(pid, 9)


def _until(is_so: Callable[[], bool], seconds: float = 10) -> None:
    deadline = time.monotonic() + seconds
    while not is_so():
        assert time.monotonic() < deadline, "it still runs"
        time.sleep(0.02)
