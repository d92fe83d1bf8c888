"""Commands as their users type them, and the processes that they leave or do not leave."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterable
from pathlib import Path

from ytempire import paths

YTEMPIRE = Path(sys.executable).with_name("ytempire")


def environment(home: Path | str, **more: str) -> dict[str, str]:
    clean = {k: v for k, v in os.environ.items() if not k.startswith("YTEMPIRE_")}
    return {**clean, "YTEMPIRE_HOME": str(home), **more}


def ytempire(
    home: Path | str, *arguments: str, within: Iterable[str] = (), seconds: float = 120, **more: str
) -> subprocess.CompletedProcess[str]:
    """Run a command to its end; `within` goes before it, as ``nsenter ...`` does."""
    return subprocess.run(
        [*within, str(YTEMPIRE), *arguments],
        env=environment(home, **more),
        cwd=paths.project_root(),
        capture_output=True,
        text=True,
        timeout=seconds,
        check=False,
    )


class Command:
    """A command that is still running, and what it has said so far."""

    def __init__(self, home: Path | str, *arguments: str, said: Path, **more: str) -> None:
        self._said = said
        with said.open("w") as output:
            self.process = subprocess.Popen(
                [str(YTEMPIRE), *arguments],
                env=environment(home, **more) | {"PYTHONUNBUFFERED": "1"},
                cwd=paths.project_root(),
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
                start_new_session=True,
                # A shell's background jobs ignore Ctrl-C, and tests may be one of them.
                preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler),
            )
        self.seen: set[int] = set()

    @property
    def said(self) -> str:
        return self._said.read_text().replace("\r", "\n")

    def wait_for(self, text: str, seconds: float = 60) -> None:
        """Wait until it has said something, noting its processes on the way."""
        if not until(lambda: text in self.look().said or self.process.poll() is not None, seconds):
            raise AssertionError(f"it did not say {text!r} in {seconds} s: {self.said}")
        assert text in self.said, self.said

    def look(self) -> Command:
        """Note the processes below it; the shared database is not its own."""
        self.seen |= set(descendants(self.process.pid))
        return self

    def end(self, number: int, seconds: float = 30) -> int:
        """Send a signal and return the status."""
        self.look().process.send_signal(number)
        return self.process.wait(timeout=seconds)

    def left(self, seconds: float = 20) -> list[str]:
        """Return which of the processes seen below it are still there after some seconds."""
        until(lambda: not any(map(is_alive, self.seen)), seconds)
        return [f"{pid} {command_of(pid)}" for pid in self.seen if is_alive(pid)]

    def kill(self) -> None:
        """Clean up, whatever a test found."""
        self.look()
        for pid in [self.process.pid, *self.seen]:
            if is_alive(pid) or pid == self.process.pid:
                try:
                    os.kill(pid, signal.SIGKILL)
                except ProcessLookupError:
                    continue
        self.process.wait()


def descendants(pid: int) -> list[int]:
    """Return the processes below `pid`, but for the database and its keeper."""
    found = []
    try:
        children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
        for task in Path(f"/proc/{pid}/task").iterdir():
            children += (task / "children").read_text().split()
    except OSError:
        return []
    for child in set(children):
        command = command_of(int(child))
        if "keeper.py" in command or "postgres" in command or "pg_ctl" in command:
            continue
        found += [int(child), *descendants(int(child))]
    return found


def command_of(pid: int) -> str:
    try:
        return Path(f"/proc/{pid}/cmdline").read_bytes().replace(b"\0", b" ").decode()
    except OSError:
        return ""


def is_alive(pid: int) -> bool:
    """Say whether a process runs; one that only waits to be collected does not."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0] != "Z"
    except OSError:
        return False


def below(folder: Path, text: str) -> list[int]:
    """Return the processes whose command names `text` and `folder`: those of one home."""
    found = []
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            command = command_of(int(entry.name))
            if text in command and str(folder) in command and is_alive(int(entry.name)):
                found.append(int(entry.name))
    return found


def until(condition: Callable[[], bool], seconds: float = 30) -> bool:
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        if condition():
            return True
        time.sleep(0.05)
    return condition()
