"""Connects the sources: the user's own, or the simulated network while no channel is named."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from datetime import UTC, datetime
from pathlib import Path

import click

from ytempire import parameters
from ytempire.cli import simulated
from ytempire.homes import running
from ytempire.settings import Settings

_BEFORE_ALL = datetime.min.replace(tzinfo=UTC)


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
        If channels are named but no API key is set, or the other way round; or if simulated
        events would go to somebody's brokers.
    simulated.SimulatorFailed
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
    _require_harmless_brokers(settings)
    read_through = _read_through(settings) or _BEFORE_ALL
    from ytempire.warehouse.embedded import EmbeddedServer

    # The simulated factory keeps its database on the embedded server, wherever ours lies.
    with EmbeddedServer(settings.home) as server:
        arguments = simulated.arguments(
            named.simulated, scale, end, read_through, settings.kafka_bootstrap_servers
        )
        with ExitStack() as held:
            try:
                typed = click.get_current_context(silent=True)
                verb = "" if typed is None else str(typed.info_name)
                held.enter_context(running.announced(settings.home, "network", verb))
            except running.AlreadyRunning:
                ready = held.enter_context(simulated.joined(server))
            else:
                ready = held.enter_context(simulated.begun(server, arguments, scale or 1.0))
            yield ready


@contextmanager
def within_reach(settings: Settings) -> Iterator[Settings]:
    """Give the settings of what runs: the simulated network's while one runs in this home.

    Nothing is started. It is enough for who reads its clock and speaks to its broker.
    """
    if settings.google_api_endpoint is None and running.doing(settings.home, "network"):
        with simulated.seen(settings.home) as ready:
            yield ready
    else:
        yield settings


def wanted(
    settings: Settings, collects: bool, scale: float | None = None
) -> AbstractContextManager[Settings]:
    """Give the settings of work that collects, or of work that only computes.

    What only computes needs no source, so that it runs on imported files too; and it is of the
    present: a simulated network that was started for it would stand where it was read, before what
    the steps after the reading have written.
    """
    return connected(settings, scale) if collects else within_reach(settings)


def _require_harmless_brokers(settings: Settings) -> None:
    """Refuse to tell a simulated network's events to brokers that others may read.

    Raises
    ------
    click.UsageError
        If brokers are named that are not on this machine, or that want to know who we are.
    """
    servers = settings.kafka_bootstrap_servers
    if servers is None:
        return
    from ytempire.stream.broker import is_on_this_machine

    if is_on_this_machine(servers) and settings.kafka_security_protocol == "PLAINTEXT":
        return
    raise click.UsageError(
        f"YTEMPIRE_KAFKA_BOOTSTRAP_SERVERS names {servers}, but no channel is named in "
        f"{parameters.network_file(settings.home)}: the events of a simulated network go to no "
        "brokers but those on this machine without TLS. Name your channels there, or unset it"
    )


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
