"""Connects the sources: the user's own, or the simulated network while no channel is named."""

from __future__ import annotations

import json
import os
import secrets
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from ytempire import parameters
from ytempire.cli import children
from ytempire.cli.answer import say
from ytempire.homes import running
from ytempire.settings import Settings, load

if TYPE_CHECKING:
    from ytempire.warehouse.embedded import EmbeddedServer

READY_SECONDS = 180
_BEFORE_ALL = datetime.min.replace(tzinfo=UTC)
_ENDED = (
    "the simulated network ended in the middle of the run (its log: {home}/simulator.log). Run the "
    "same command again: it goes on where it stopped"
)


class SimulatorFailed(RuntimeError):
    """The simulated network did not come up."""


@contextmanager
def connected(
    settings: Settings, scale: float | None = None, end: datetime | None = None
) -> Iterator[Settings]:
    """Give the settings to collect with; the simulated network lives as long as the block.

    Named channels are collected from YouTube. Without any, and without sources in the
    environment, the simulator is started as a process of its own and the settings point at
    it: nothing else differs.

    Raises
    ------
    click.UsageError
        If channels are named but no API key is set, or the other way round.
    SimulatorFailed
        If the simulator does not get ready; the message holds what it said.
    """
    named = parameters.network(settings.home)
    if settings.google_api_endpoint or settings.network == "simulated":
        yield settings  # somebody else runs the sources
        return
    if named.channels and not settings.projects:
        raise click.UsageError(
            f"channels are named in {parameters.network_file(settings.home)}, but "
            "YTEMPIRE_YOUTUBE_API_KEY is not set. Set it to a key of a project with the YouTube "
            "Data API v3 enabled."
        )
    if named.channels or settings.factory_database_url is not None:
        yield settings
        return
    if settings.projects:
        raise click.UsageError(
            "YTEMPIRE_YOUTUBE_API_KEY is set, but no channel is named in "
            f"{parameters.network_file(settings.home)}. "
            "Name your channels there, or unset the key to see the simulated network."
        )
    read_through = _read_through(settings) or _BEFORE_ALL
    from ytempire.warehouse.embedded import EmbeddedServer

    # The simulated factory keeps its database on the embedded server, wherever ours lies.
    with EmbeddedServer(settings.home) as server:
        arguments = _arguments(named.simulated, scale, end, read_through)
        with ExitStack() as held:
            try:
                typed = click.get_current_context(silent=True)
                verb = "" if typed is None else str(typed.info_name)
                held.enter_context(running.announced(settings.home, "network", verb))
            except running.AlreadyRunning:
                ready = held.enter_context(_joined(server))
            else:
                ready = held.enter_context(_simulated(server, arguments, scale or 1.0))
            yield ready


@contextmanager
def _simulated(
    server: EmbeddedServer, arguments: dict[str, object], scale: float
) -> Iterator[Settings]:
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
        os.environ.update(_environment(told, factory))
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
def _joined(server: EmbeddedServer) -> Iterator[Settings]:
    """Use the simulated network that another process of this home runs, as long as the block."""
    home = server.home / "simulator"
    factory = server.create_database("factory", "factory_owner", _factory_password(home))
    deadline = time.monotonic() + READY_SECONDS
    while not (home / "simulator.json").exists():
        if time.monotonic() > deadline:
            raise SimulatorFailed(_ENDED.format(home=home))
        time.sleep(0.1)
    before = dict(os.environ)
    try:
        told = json.loads((home / "simulator.json").read_text())
        os.environ.update(_environment(told, factory))
        yield load()
    finally:
        os.environ.clear()
        os.environ.update(before)


def _read_through(settings: Settings) -> datetime | None:
    """Return how far the simulated network has been read; None: not at all.

    Refuses to simulate into a warehouse of real data before anything is started.
    """
    import psycopg

    from ytempire.warehouse import identity, watermarks
    from ytempire.warehouse.connection import Warehouse

    with Warehouse(settings) as warehouse, warehouse.connect("reader") as connection:
        try:
            held = identity.of(connection)
            through = watermarks.complete_through(connection, "internal_db", "published")
        except (psycopg.errors.UndefinedTable, psycopg.errors.InvalidSchemaName):
            return None
        if held not in {None, "simulated"}:
            identity.claim(warehouse, "simulated")  # says which folder to use instead
    return through


def _factory_password(home: Path) -> str:
    """Return the simulated factory's password: made once, kept in a 0600 file."""
    file = home / "factory.password"
    if not file.exists():
        with os.fdopen(os.open(file, os.O_WRONLY | os.O_CREAT, 0o600), "w") as new:
            new.write(secrets.token_urlsafe(24))
    return file.read_text()


@contextmanager
def alone(home: Path, verb: str) -> Iterator[None]:
    """Hold the right to collect into this home; one run at a time.

    Raises
    ------
    AlreadyRunning
        If another run holds it.
    """
    with _right(home, running.announced(home, "collection", verb)):
        yield


@contextmanager
def together(home: Path) -> Iterator[None]:
    """Hold the right to collect into this home beside others: jobs, which know their bounds.

    Raises
    ------
    AlreadyRunning
        If a run holds it alone.
    """
    with _right(home, running.shared(home, "collection")):
        yield


@contextmanager
def _right(home: Path, wanted: AbstractContextManager[None]) -> Iterator[None]:
    with ExitStack() as held:
        try:
            held.enter_context(wanted)
        except running.AlreadyRunning as busy:
            other = busy.other or next(filter(_collects, running.now(home)), None)
            raise running.AlreadyRunning(
                other,
                f"{_who(other)} is collecting into {home}: wait until it ends (a make run "
                "ends with Ctrl-C where it was typed), or give this one a YTEMPIRE_HOME of its own",
            ) from None
        yield


def _collects(one: running.Running) -> bool:
    """Say whether a process collects beside others."""
    return one.verb in {"run", "schedule"} or one.what.startswith("job-")


def _who(other: running.Running | None) -> str:
    if other is None:
        return "another process"
    return f"process {other.pid} (ytempire {other.verb}, since {other.since:%Y-%m-%d %H:%M} UTC)"


def _arguments(
    size: parameters.SimulatedNetwork,
    scale: float | None,
    end: datetime | None,
    read_through: datetime,
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
    }
    return {name: value for name, value in told.items() if value is not None}


def _start(home: Path, arguments: dict[str, object], factory_url: str) -> subprocess.Popen[bytes]:
    (home / "simulator.json").unlink(missing_ok=True)
    command = [sys.executable, "-m", "ytempire.simulator"]
    for name, value in ({"home": home, "parent": os.getpid()} | arguments).items():
        command += [f"--{name}", str(value)]
    # In the environment, not on the command line: it holds a password.
    environment = os.environ | {"YTEMPIRE_FACTORY_DATABASE_URL": factory_url}
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


def _environment(told: dict[str, Any], factory_url: str) -> dict[str, str]:
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
        "YTEMPIRE_FACTORY_DATABASE_URL": factory_url,
        "YTEMPIRE_COLLECT_UNTIL": told["end"],
    }
