"""A small simulated network, running as a process, and the same network's truth beside it."""

from __future__ import annotations

import json
import subprocess
import sys
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from ytempire.simulator.network import Network
from ytempire.simulator.spec import NetworkSpec, start_for

END = datetime(2026, 11, 20, 12, tzinfo=UTC)
DAYS = 16
CHANNELS, VIDEOS_PER_DAY, SEED = 6, 60, 7


@dataclass
class Running:
    """A simulator process, and how to ask it."""

    process: subprocess.Popen[str]
    home: Path
    told: dict[str, Any]

    @property
    def endpoint(self) -> str:
        """Return where it answers."""
        return str(self.told["endpoint"])

    def ask(
        self, path: str, *, token: str | None = None, body: bytes | None = None,
        with_key: bool = False, **parameters: Any,
    ) -> tuple[int, Any]:  # fmt: skip
        """Return the status and the body of an answer: parsed if it is JSON."""
        if with_key:
            parameters["key"] = self.told["api_key"]
        query = urllib.parse.urlencode(parameters, doseq=True)
        request = urllib.request.Request(f"{self.endpoint}{path}?{query}", data=body)
        if token:
            request.add_header("Authorization", f"Bearer {token}")
        try:
            with urllib.request.urlopen(request, timeout=20) as answer:
                status, content = answer.status, answer.read()
                kind = answer.headers["Content-Type"]
        except urllib.error.HTTPError as error:
            status, content, kind = error.code, error.read(), error.headers["Content-Type"]
        return status, json.loads(content) if kind.startswith("application/json") else content

    def data(self, path: str, **parameters: Any) -> tuple[int, Any]:
        """Ask the Data API with the key."""
        return self.ask(f"/youtube/v3/{path}", with_key=True, **parameters)

    def oauth(self) -> dict[str, dict[str, str]]:
        """Return the authorised-user entries by channel."""
        entries: dict[str, dict[str, str]] = json.loads(
            Path(self.told["oauth_file"]).read_text(encoding="utf-8")
        )
        return entries

    def token(self, channel_id: str) -> str:
        """Return an access token of a channel's owner, got as Google's client gets it."""
        entry = self.oauth()[channel_id]
        form = {n: entry[n] for n in ("client_id", "client_secret", "refresh_token")}
        form["grant_type"] = "refresh_token"
        status, answer = self.ask("/token", body=urllib.parse.urlencode(form).encode())
        assert status == 200, answer
        return str(answer["access_token"])

    def advance(self, to: datetime) -> datetime:
        """Advance the clock and return its reading."""
        _, answer = self.ask("/clock", body=json.dumps({"to": to.isoformat()}).encode())
        return datetime.fromisoformat(answer["now"])

    def faults(self, faults: list[dict[str, Any]], seed: int = 0) -> tuple[int, Any]:
        """Replace the faults; return the status and what is told of them."""
        return self.ask("/faults", body=json.dumps({"seed": seed, "faults": faults}).encode())

    def stop(self) -> int:
        """End it as a supervisor would and return its status."""
        self.process.terminate()
        return self.process.wait(10)


def start_simulator(home: Path, *arguments: str) -> Running:
    """Start a process and wait until it says that it is ready."""
    process = subprocess.Popen(
        [sys.executable, "-m", "ytempire.simulator", "--home", str(home), *arguments],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert process.stdout is not None and process.stderr is not None
    line = process.stdout.readline()
    assert line == "ready\n", (line, process.stderr.read() if process.wait(10) else "")
    return Running(process, home, json.loads((home / "simulator.json").read_text()))


SIZE = (
    "--seed", str(SEED), "--channels", str(CHANNELS), "--videos-per-day", str(VIDEOS_PER_DAY),
)  # fmt: skip


@pytest.fixture(scope="session")
def start() -> Callable[..., Running]:
    """Start further processes."""
    return start_simulator


@pytest.fixture(scope="session")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    """A network that has reached its fixed end."""
    home = tmp_path_factory.mktemp("simulator")
    simulator = start_simulator(home, *SIZE, "--days", str(DAYS), "--end", END.isoformat())
    assert simulator.advance(END) == END
    yield simulator
    simulator.stop()


@pytest.fixture(scope="session")
def network() -> Network:
    """The truth of the running network."""
    return Network(NetworkSpec(SEED, start_for(END, DAYS), CHANNELS, VIDEOS_PER_DAY), END)
