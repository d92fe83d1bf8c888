"""A project of a test's own: the checkout's files by links, and no home yet."""

from __future__ import annotations

import os
import pty
import select
import subprocess
import sys
import time
from pathlib import Path

from ytempire import paths

YTEMPIRE = Path(sys.executable).with_name("ytempire")
LINKED = (
    ".env.example", "notebooks", "parameters", "pyproject.toml", "requirements.lock", "sql",
)  # fmt: skip


def make_project(folder: Path) -> Path:
    """Make a checkout that can have homes and files of settings without touching the real one."""
    root = paths.project_root()
    folder.mkdir(mode=0o755)
    for name in LINKED:
        (folder / name).symlink_to(root / name)
    return folder


def environment(project: Path, **variables: str) -> dict[str, str]:
    clean = {k: v for k, v in os.environ.items() if not k.startswith("YTEMPIRE_")}
    return {**clean, "YTEMPIRE_PROJECT": str(project), **variables}


def ytempire(project: Path, *arguments: str, **variables: str) -> subprocess.CompletedProcess:
    """Run the command in a project, as a script does: without a terminal."""
    return subprocess.run(
        [str(YTEMPIRE), *arguments],
        env=environment(project, **variables),
        cwd=project,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def typed(project: Path, answer: str, *arguments: str) -> tuple[int, str]:
    """Run the command on a terminal and type `answer`; return the status and the screen."""
    ours, theirs = pty.openpty()
    running = subprocess.Popen(
        [str(YTEMPIRE), *arguments],
        env=environment(project),
        cwd=project,
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
    )
    os.close(theirs)
    os.write(ours, answer.encode())
    screen = b""
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        if select.select([ours], [], [], 0.2)[0]:
            try:
                screen += os.read(ours, 4096)
            except OSError:  # the other end is closed
                break
        elif running.poll() is not None:
            break
    os.close(ours)
    return running.wait(timeout=30), screen.decode()
