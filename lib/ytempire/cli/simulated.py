"""The simulated network's process: started, joined while another command runs it, ended."""

from __future__ import annotations

import json
import os
import secrets
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ytempire import parameters
from ytempire.cli import children
from ytempire.cli.answer import say
from ytempire.settings import Settings, load

if TYPE_CHECKING:
    from ytempire.warehouse.embedded import EmbeddedServer

READY_SECONDS = 180
_FACTORY = "YTEMPIRE_FACTORY_DATABASE_URL"
_SECURED_BROKERS = (
    "SECURITY_PROTOCOL", "SASL_MECHANISM", "SASL_USERNAME", "SASL_PASSWORD", "SSL_CA_LOCATION",
    "SSL_CERTIFICATE_LOCATION", "SSL_KEY_LOCATION", "SSL_KEY_PASSWORD",
)  # fmt: skip
"""Settings of other brokers: a simulated network's is on this machine, without TLS."""
_ENDED = (
    "the simulated network ended in the middle of the run (its log: {home}/simulator.log). Run the "
    "same command again: it goes on where it stopped"
)


class SimulatorFailed(RuntimeError):
    """The simulated network did not come up."""


@contextmanager
def begun(server: EmbeddedServer, arguments: dict[str, object], scale: float) -> Iterator[Settings]:
    """Run the simulator, with the environment pointing at it, as long as the block."""
    home = server.home / "simulator"
    if not home.exists():
        from ytempire.warehouse import space

        wanted = space.FOR_A_NEW_DATABASE + int(scale * space.FOR_THE_SIMULATED_NETWORK)
        space.require(server.home, wanted, "a simulated network of this size")
    home.mkdir(parents=True, exist_ok=True)
    factory = server.create_database("factory", "factory_owner", _factory_password(home))
    process = _start(home, arguments, factory)
    before = dict(os.environ)
    try:
        told = _wait_until_ready(process, home)
        # In the environment, where the kernels find it.
        os.environ.update(_environment(told) | {_FACTORY: factory})
        yield load()
    except SimulatorFailed:
        raise  # it did not start, and said why
    except Exception as error:
        if process.poll() is not None:
            raise SimulatorFailed(_ENDED.format(home=home)) from error
        raise
    except SystemExit:
        if process.poll() is not None:
            say(_ENDED.format(home=home))
        raise
    finally:
        os.environ.clear()
        os.environ.update(before)
        children.end(process)


@contextmanager
def joined(server: EmbeddedServer) -> Iterator[Settings]:
    """Use the simulated network that another process of this home runs, as long as the block."""
    factory = server.create_database(
        "factory", "factory_owner", _factory_password(server.home / "simulator")
    )
    with seen(server.home, {_FACTORY: factory}) as ready:
        yield ready


@contextmanager
def seen(home: Path, more: Mapping[str, str] | None = None) -> Iterator[Settings]:
    """Give the settings of the simulated network that runs in a home, as long as the block.

    Parameters
    ----------
    more
        What else is set with them.
    """
    announcement = home / "simulator" / "simulator.json"
    deadline = time.monotonic() + READY_SECONDS
    while not announcement.exists():
        if time.monotonic() > deadline:
            raise SimulatorFailed(_ENDED.format(home=announcement.parent))
        time.sleep(0.1)
    before = dict(os.environ)
    try:
        os.environ.update(_environment(json.loads(announcement.read_text())) | dict(more or {}))
        yield load()
    finally:
        os.environ.clear()
        os.environ.update(before)


def _factory_password(home: Path) -> str:
    """Return the simulated factory's password: made once, kept in a 0600 file."""
    file = home / "factory.password"
    if not file.exists():
        with os.fdopen(os.open(file, os.O_WRONLY | os.O_CREAT, 0o600), "w") as new:
            new.write(secrets.token_urlsafe(24))
    return file.read_text()


def arguments(
    size: parameters.SimulatedNetwork,
    scale: float | None,
    end: datetime | None,
    read_through: datetime,
    kafka: str | None,
) -> dict[str, object]:
    """Return what the simulator is told; a size that is not named is the one its home has."""
    told = {
        "seed": size.seed,
        "channels": size.channels,
        "videos-per-day": size.videos_per_day,
        "days": size.days,
        "scale": scale,
        "end": end and end.isoformat(),
        # What a killed run had asked for and not yet written is told again.
        "read-through": read_through.isoformat(),
        "kafka": kafka,
    }
    return {name: value for name, value in told.items() if value is not None}


def _start(home: Path, arguments: dict[str, object], factory_url: str) -> subprocess.Popen[bytes]:
    (home / "simulator.json").unlink(missing_ok=True)
    command = [sys.executable, "-m", "ytempire.simulator"]
    for name, value in ({"home": home, "parent": os.getpid()} | arguments).items():
        command += [f"--{name}", str(value)]
    # In the environment, not on the command line: it holds a password.
    environment = os.environ | {_FACTORY: factory_url}
    return children.start(command, home / "simulator.log", environment)


def _wait_until_ready(process: subprocess.Popen[bytes], home: Path) -> dict[str, Any]:
    deadline = time.monotonic() + READY_SECONDS
    ready = home / "simulator.json"
    while time.monotonic() < deadline:
        if ready.exists():
            answer: dict[str, Any] = json.loads(ready.read_text())
            return answer
        if process.poll() is not None:
            break
        time.sleep(0.05)
    process.kill()
    said = children.last_words(home / "simulator.log", 3)
    raise SimulatorFailed(
        f"the simulated network did not start: {said or 'it said nothing'}. "
        f"Its state lies in {home}; move that folder away to begin a new network."
    )


def _environment(told: dict[str, Any]) -> dict[str, str]:
    """Return what the running simulator's announcement says, as settings; ``""`` unsets one."""
    return {
        "YTEMPIRE_NETWORK": "simulated",
        "YTEMPIRE_GOOGLE_API_ENDPOINT": told["endpoint"],
        "YTEMPIRE_YOUTUBE_API_KEY": told["api_key"],
        "YTEMPIRE_OAUTH_FILE": told["oauth_file"],
        "YTEMPIRE_OPENAI_ENDPOINT": told["endpoint"],
        "YTEMPIRE_OPENAI_ADMIN_KEY": told["vendor_keys"]["openai"],
        "YTEMPIRE_ELEVENLABS_ENDPOINT": told["endpoint"],
        "YTEMPIRE_ELEVENLABS_API_KEY": told["vendor_keys"]["elevenlabs"],
        "YTEMPIRE_OAUTH_CLIENT_FILE": told["client_file"],
        "YTEMPIRE_CLOCK_URL": told["clock_url"],
        "YTEMPIRE_COLLECT_UNTIL": told["end"],
        "YTEMPIRE_KAFKA_BOOTSTRAP_SERVERS": told["kafka_bootstrap_servers"],
    } | {f"YTEMPIRE_KAFKA_{name}": "" for name in _SECURED_BROKERS}
