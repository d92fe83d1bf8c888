"""``python -m ytempire.simulator``: start the network, say ``ready``, serve until told to end."""

from __future__ import annotations

import asyncio
import fcntl
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import click
import psycopg

from ytempire.simulator import faults
from ytempire.simulator.answers import World
from ytempire.simulator.consent_book import ConsentBook
from ytempire.simulator.event_stream.broker import BrokerFailed
from ytempire.simulator.factory.fill import FactoryError
from ytempire.simulator.fault_kinds import Document, FaultsRefused
from ytempire.simulator.faults import FaultBook
from ytempire.simulator.network import Network
from ytempire.simulator.quota import QuotaBook
from ytempire.simulator.reporting_jobs import JobBook
from ytempire.simulator.serving import Service, serve
from ytempire.simulator.spec import NetworkSpec, start_for
from ytempire.simulator.state import (
    StateError,
    StateFile,
    load_secrets,
    settled,
)
from ytempire.simulator.treatments import TreatmentBook
from ytempire.simulator.virtual_clock import VirtualClock

EARLIER_SECONDS = 30.0


@click.command()
@click.option(
    "--home",
    type=click.Path(file_okay=False, path_type=Path),
    required=True,
    help="Folder of this network's state; made if missing.",
)
@click.option("--seed", default=7, show_default=True, type=click.IntRange(min=0))
@click.option("--channels", default=100, show_default=True, type=click.IntRange(min=2))
@click.option("--videos-per-day", default=300, show_default=True, type=click.IntRange(min=1))
@click.option(
    "--days",
    default=30,
    show_default=True,
    type=click.IntRange(min=1),
    help="Length of the history before the end.",
)
@click.option(
    "--scale",
    type=click.FloatRange(min=0, min_open=True),
    help="Shrinks channels and videos a day; default: the size this home has, or 1.",
)
@click.option(
    "--end", default=None, help="ISO instant at which history stops; otherwise the real present."
)
@click.option(
    "--read-through",
    help="ISO instant up to which history was read: the clock of a home that exists goes back to "
    "it, at most to the network's start. Default: it goes on where it stood.",
)
@click.option("--port", default=0, show_default=True, help="On 127.0.0.1; 0 takes a free one.")
@click.option(
    "--factory-url",
    default=None,
    envvar="YTEMPIRE_FACTORY_DATABASE_URL",
    help="PostgreSQL database that the factory fills.",
)
@click.option(
    "--kafka",
    metavar="HOST:PORT",
    help="Kafka broker that takes the events; default: one of its own in memory, on 127.0.0.1.",
)
@click.option(
    "--projects",
    default=1,
    show_default=True,
    type=click.IntRange(min=1, max=50),
    help="API keys, each of a project with a quota of its own.",
)
@click.option(
    "--faults",
    "faults_file",
    type=click.Path(dir_okay=False, path_type=Path),
    envvar="YTEMPIRE_SIMULATOR_FAULTS",
    help="YAML or JSON of faults; ytempire.simulator.fault_kinds says what it may hold.",
)
@click.option(
    "--parent",
    type=int,
    help="End with the process of this id; default: the one that started this one.",
)
def main(
    *,
    home: Path, seed: int, channels: int, videos_per_day: int, days: int, scale: float | None,
    end: str | None, read_through: str | None, port: int, factory_url: str | None,
    kafka: str | None, projects: int, faults_file: Path | None, parent: int | None,
) -> None:  # fmt: skip
    """Run a simulated YouTube network on 127.0.0.1."""
    parent = parent or os.getppid()
    fixed_end = _instant(end, "--end")
    reached = _instant(read_through, "--read-through")
    try:
        document = faults.from_file(faults_file) if faults_file else Document()
    except FaultsRefused as refused:
        raise click.BadParameter(str(refused), param_hint="--faults") from None
    home.mkdir(parents=True, exist_ok=True)
    with _alone(home):
        _run(
            home=home, seed=seed, channels=channels, videos_per_day=videos_per_day, days=days,
            scale=scale, fixed_end=fixed_end, reached=reached, port=port,
            factory_url=factory_url, kafka=kafka, projects=projects, document=document,
            parent=parent,
        )  # fmt: skip


def _run(
    *,
    home: Path, seed: int, channels: int, videos_per_day: int, days: int, scale: float | None,
    fixed_end: datetime | None, reached: datetime | None, port: int, factory_url: str | None,
    kafka: str | None, projects: int, document: Document, parent: int,
) -> None:  # fmt: skip
    present = datetime.now(UTC)
    start = start_for(min(fixed_end or present, present), days)
    spec = NetworkSpec.scaled(seed, start, channels, videos_per_day, scale or 1.0)
    state = StateFile(home)
    quota = QuotaBook()
    try:
        kept = state.load()
        quota.restore(state.load_quota())
        if kept:
            spec = kept[0] if scale is None else settled(spec, kept[0])
    except StateError as error:
        raise click.ClickException(str(error)) from error
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise click.ClickException(f"{state.path} tells no quota ({error!r}): remove it") from error
    reading = spec.start
    if kept:
        reading = max(reading, min(kept[1], reached or kept[1]))
    clock = VirtualClock(reading, fixed_end)
    network = Network(spec, clock.limit())
    treatments = TreatmentBook(home / "treatments.json")
    treatments.restore(network)
    known = load_secrets(home, network.channels(), projects)
    world = World(
        network=network, clock=clock, api_keys=known.api_keys, grants=known.grants,
        vendor_keys=known.vendor_keys, quota=quota,
        faults=FaultBook(document), jobs=JobBook(home / "jobs.json"),
        consents=ConsentBook(home / "consents.json"), treatments=treatments,
    )  # fmt: skip
    service = Service(world, state, home, port, factory_url, kafka, parent)
    try:
        asyncio.run(serve(service))
    except BrokerFailed as error:
        raise click.ClickException(str(error)) from error
    except (FactoryError, psycopg.Error) as error:
        raise click.ClickException(
            f"the factory cannot write to its database (YTEMPIRE_FACTORY_DATABASE_URL): {error}"
        ) from error


@contextmanager
def _alone(home: Path) -> Iterator[None]:
    """Be the only one that writes this home's state; wait for one that is about to end."""
    until = time.monotonic() + EARLIER_SECONDS
    with (home / "simulator.lock").open("w") as lock:
        while True:
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                if time.monotonic() > until:
                    raise click.ClickException(
                        f"another simulator runs in {home}: end it, or use another --home"
                    ) from None
                time.sleep(0.1)
            else:
                break
        yield


def _instant(text: str | None, option: str) -> datetime | None:
    if text is None:
        return None
    try:
        instant = datetime.fromisoformat(text)
    except ValueError:
        instant = None
    if instant is None or instant.tzinfo is None:
        raise click.BadParameter(
            "use an ISO instant with a zone, as in 2026-11-22T00:00:00Z", param_hint=option
        )
    return instant.astimezone(UTC)


if __name__ == "__main__":
    main()
