"""A headless Chromium, spoken to over a pipe (the DevTools protocol, one JSON a NUL)."""

from __future__ import annotations

import fcntl
import json
import os
import select
import signal
import time
from contextlib import suppress
from pathlib import Path
from typing import Any

from ytempire.editions import profiles

_STARTS_IN_SECONDS = 30.0
_ENDS_IN_SECONDS = 3.0
_LOOKS_EVERY_SECONDS = 0.02
_ITS_INPUT, _ITS_OUTPUT = 3, 4
"""Where Chromium expects the pipe."""
_FLAGS = (
    "--headless=new", "--remote-debugging-pipe", "--disable-gpu", "--no-first-run",
    "--no-default-browser-check", "--disable-extensions", "--disable-background-networking",
    "--disable-component-update", "--disable-sync", "--disable-default-apps", "--disable-quic",
    "--disable-dev-shm-usage", "--mute-audio", "--metrics-recording-only",
    # A report asks for nothing; should one try, nothing answers.
    "--host-resolver-rules=MAP * ~NOTFOUND",
    "--proxy-server=socks5://0.0.0.0:1",
)  # fmt: skip
_PAPER = {
    "printBackground": True,
    "preferCSSPageSize": True,
    "generateTaggedPDF": True,
    "generateDocumentOutline": True,
}


class BrowserFailed(RuntimeError):
    """The browser did not print; the message says why and what to do."""


class Browser:
    """A running Chromium.

    Parameters
    ----------
    program
        The Chromium to start.

    Raises
    ------
    BrowserFailed
        If it does not start.
    """

    def __init__(self, program: Path) -> None:
        profiles.sweep()
        self._profile = profiles.Profile()
        self._program = program
        self._number = 0
        self._is_over = False
        self._unread = b""
        self._events: list[dict[str, Any]] = []
        ours_in, theirs_out = os.pipe()
        theirs_in, ours_out = os.pipe()
        self._in, self._out = ours_in, ours_out
        os.set_blocking(ours_out, False)
        command = [str(program), *_flags(), f"--user-data-dir={self._profile.folder}"]
        try:
            self._process = _started(command, theirs_in, theirs_out)
        except OSError as error:
            self._forget()
            raise BrowserFailed(f"{program} does not start: {error.strerror}") from error
        finally:
            os.close(theirs_in)
            os.close(theirs_out)
        try:
            self._ask("Browser.getVersion", deadline=time.monotonic() + _STARTS_IN_SECONDS)
        except BrowserFailed as failure:
            self.close()
            raise BrowserFailed(f"{program} does not start: {failure}") from failure

    @property
    def is_alive(self) -> bool:
        """Say whether its process runs."""
        return not self._has_ended()

    def printed(self, address: str, seconds: float) -> str:
        """Return a page as PDF, in base 64.

        Raises
        ------
        BrowserFailed
            If it takes longer, or the page cannot be opened. The browser is of no use then.
        """
        deadline = time.monotonic() + seconds
        made = self._ask("Target.createTarget", {"url": "about:blank"}, deadline=deadline)
        target = {"targetId": made["targetId"]}
        attached = self._ask("Target.attachToTarget", target | {"flatten": True}, deadline=deadline)
        session = attached["sessionId"]
        self._events.clear()

        def ask(method: str, **given: Any) -> dict[str, Any]:
            return self._ask(method, given, session=session, deadline=deadline)

        ask("Emulation.setScriptExecutionDisabled", value=True)
        ask("Page.enable")
        opened = ask("Page.navigate", url=address)
        if opened.get("errorText"):
            raise BrowserFailed(f"Chromium cannot open the page: {opened['errorText']}")
        self._wait_for("Page.loadEventFired", session, deadline)
        printed: str = ask("Page.printToPDF", **_PAPER)["data"]
        self._ask("Target.closeTarget", target, deadline=deadline)
        return printed

    def close(self) -> None:
        """End it and what it started, and remove its profile."""
        for end in (self._out, self._in):
            with suppress(OSError):
                os.close(end)
        until = time.monotonic() + _ENDS_IN_SECONDS
        while not self._has_ended() and time.monotonic() < until:  # as it does without its pipe
            time.sleep(_LOOKS_EVERY_SECONDS)
        with suppress(ProcessLookupError, PermissionError):
            os.killpg(self._process, signal.SIGKILL)  # its session: all that it started
        if not self._is_over:
            os.waitpid(self._process, 0)
        self._forget()

    def _has_ended(self) -> bool:
        if not self._is_over:
            self._is_over = os.waitpid(self._process, os.WNOHANG)[0] != 0
        return self._is_over

    def _forget(self) -> None:
        self._profile.remove()

    def _ask(
        self,
        method: str,
        given: dict[str, Any] | None = None,
        *,
        session: str | None = None,
        deadline: float,
    ) -> dict[str, Any]:
        self._number += 1
        told = {"id": self._number, "method": method, "params": given or {}}
        if session is not None:
            told["sessionId"] = session
        self._send(json.dumps(told).encode() + b"\0", deadline)
        while True:
            heard = self._next(deadline)
            if heard.get("id") == self._number:
                if "error" in heard:
                    raise BrowserFailed(f"Chromium refuses {method}: {heard['error']['message']}")
                answer: dict[str, Any] = heard["result"]
                return answer
            self._events.append(heard)

    def _wait_for(self, event: str, session: str, deadline: float) -> None:
        while True:
            for heard in self._events:
                if heard.get("method") == event and heard.get("sessionId") == session:
                    return
            self._events.append(self._next(deadline))

    def _send(self, told: bytes, deadline: float) -> None:
        while told:
            self._until(deadline, writes=True)
            try:
                told = told[os.write(self._out, told) :]
            except BlockingIOError:
                continue
            except OSError as error:
                raise BrowserFailed(self._ended()) from error

    def _next(self, deadline: float) -> dict[str, Any]:
        parts = [self._unread]
        while b"\0" not in parts[-1]:
            self._until(deadline, writes=False)
            more = os.read(self._in, 1 << 20)
            if not more:
                raise BrowserFailed(self._ended())
            parts.append(more)
        told, _, self._unread = b"".join(parts).partition(b"\0")
        heard: dict[str, Any] = json.loads(told)
        return heard

    def _until(self, deadline: float, *, writes: bool) -> None:
        left = deadline - time.monotonic()
        reads, written = ([], [self._out]) if writes else ([self._in], [])
        if left <= 0 or not any(select.select(reads, written, [], left)):
            raise BrowserFailed(
                "Chromium did not answer in time and was ended: is the machine busy?"
            )

    def _ended(self) -> str:
        return (
            "Chromium ended by itself: see whether it runs at all with "
            f"`{self._program} --headless --dump-dom about:blank`"
        )


def _started(command: list[str], its_input: int, its_output: int) -> int:
    """Start a program in a session of its own, with a pipe at 3 and 4; return its process."""
    # Out of the way first: one of the ends may itself be number 3 or 4.
    ends = [
        fcntl.fcntl(end, fcntl.F_DUPFD_CLOEXEC, _ITS_OUTPUT + 1) for end in (its_input, its_output)
    ]
    try:
        return os.posix_spawn(
            command[0],
            command,
            _told_to_it(),
            file_actions=[
                (os.POSIX_SPAWN_OPEN, 0, os.devnull, os.O_RDONLY, 0),
                (os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0),
                (os.POSIX_SPAWN_OPEN, 2, os.devnull, os.O_WRONLY, 0),
                (os.POSIX_SPAWN_DUP2, ends[0], _ITS_INPUT),
                (os.POSIX_SPAWN_DUP2, ends[1], _ITS_OUTPUT),
            ],
            setsid=True,
        )
    finally:
        for end in ends:
            os.close(end)


def _flags() -> tuple[str, ...]:
    # Its sandbox refuses root. What it opens is our own file, with scripts off.
    is_root = hasattr(os, "geteuid") and os.geteuid() == 0
    return (*_FLAGS, "--no-sandbox") if is_root else _FLAGS


def _told_to_it() -> dict[str, str]:
    """Return the environment without ours, which holds secrets."""
    return {name: value for name, value in os.environ.items() if not name.startswith("YTEMPIRE_")}
