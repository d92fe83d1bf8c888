"""``python -m ytempire.simulator``: start the network, say ``ready``, serve until told to end."""

from __future__ import annotations

import asyncio
import fcntl
import os
import signal
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import click
import psycopg

from ytempire.simulator import faults, server
from ytempire.simulator.answers import World
from ytempire.simulator.consent_book import ConsentBook
from ytempire.simulator.factory.fill import Factory, FactoryError
from ytempire.simulator.fault_kinds import Document, FaultsRefused
from ytempire.simulator.faults import FaultBook
from ytempire.simulator.network import Network
from ytempire.simulator.quota import QuotaBook
from ytempire.simulator.reporting_jobs import JobBook
from ytempire.simulator.spec import NetworkSpec, start_for
from ytempire.simulator.state import (
    StateError,
    StateFile,
    load_secrets,
    settled,
    write_oauth,
    write_private,
)
from ytempire.simulator.virtual_clock import VirtualClock

PARENT_CHECK_SECONDS = 1.0
EARLIER_SECONDS = 30.0
FACTORY_SECONDS = 20.0
FACTORY_AHEAD_SECONDS = 60.0


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
    projects: int, faults_file: Path | None, parent: int | None,
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
            factory_url=factory_url, projects=projects, document=document, parent=parent,
        )  # fmt: skip


def _run(
    *,
    home: Path, seed: int, channels: int, videos_per_day: int, days: int, scale: float | None,
    fixed_end: datetime | None, reached: datetime | None, port: int, factory_url: str | None,
    projects: int, document: Document, parent: int,
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
    known = load_secrets(home, network.channels(), projects)
    world = World(
        network=network, clock=clock, api_keys=known.api_keys, grants=known.grants,
        vendor_keys=known.vendor_keys, quota=quota,
        faults=FaultBook(document), jobs=JobBook(home / "jobs.json"),
        consents=ConsentBook(home / "consents.json"),
    )  # fmt: skip
    try:
        asyncio.run(
            _serve(
                world=world,
                state=state,
                home=home,
                port=port,
                factory_url=factory_url,
                parent=parent,
            )
        )
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


async def _serve(
    *, world: World, state: StateFile, home: Path, port: int, factory_url: str | None, parent: int
) -> None:
    """Serve until a signal comes or the parent is gone; then leave the state behind."""
    spec, stop = world.network.spec, asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stop.set)

    def keep(reading: datetime, *, at_once: bool = False) -> None:
        state.save(spec, reading, world.quota.told(), at_once=at_once)

    http = server.listen(world, keep, port)
    announcement = home / "simulator.json"
    announcement.unlink(missing_ok=True)  # one that a crash left behind
    tasks = [asyncio.create_task(_watch_parent(parent, stop))]
    try:
        if factory_url:
            ahead = 0.0 if world.clock.is_fixed else FACTORY_AHEAD_SECONDS
            factory = Factory(factory_url, spec, world.clock.limit, ahead)
            await _unless_stopped(loop.run_in_executor(None, factory.fill), stop)
            tasks.append(asyncio.create_task(_keep_producing(factory)))
        if not stop.is_set():
            write_oauth(home / "oauth.json", world.grants, world.endpoint + "/token")
            client = world.consents.client_file(world.endpoint)
            write_private(home / "client_secret.json", client)
            keep(world.clock.now(), at_once=True)
            write_private(announcement, _announcement(world, home))
            print("ready", flush=True)
        await stop.wait()
    finally:
        for task in tasks:
            task.cancel()
        announcement.unlink(missing_ok=True)
        keep(world.clock.now(), at_once=True)
        http.stop()
        await http.close_all_connections()
    sys.stdout.flush()
    os._exit(0)  # a thread in the middle of the factory would be waited for; it rolls back


async def _unless_stopped(work: asyncio.Future[int], stop: asyncio.Event) -> None:
    """Wait for work in a thread, and no longer when we are told to end."""
    stopped = asyncio.ensure_future(stop.wait())
    waited: set[asyncio.Future[Any]] = {work, stopped}
    await asyncio.wait(waited, return_when=asyncio.FIRST_COMPLETED)
    stopped.cancel()
    if work.done():
        work.result()


def _announcement(world: World, home: Path) -> dict[str, object]:
    return {
        "pid": os.getpid(),
        "endpoint": world.endpoint,
        "clock_url": world.endpoint + "/clock",
        "faults_url": world.endpoint + "/faults",
        "quota_url": world.endpoint + "/quota",
        "api_key": next(iter(world.api_keys.values())),
        "api_keys": world.api_keys,
        "vendor_keys": world.vendor_keys,
        "oauth_file": str((home / "oauth.json").resolve()),
        "client_file": str((home / "client_secret.json").resolve()),
        "seed": world.network.spec.seed,
        "start": world.network.spec.start.isoformat(),
        "end": world.clock.limit().isoformat(),
        "channels": [c.youtube_channel_id for c in world.network.channels()],
    }


async def _watch_parent(parent: int, stop: asyncio.Event) -> None:
    """End with the process that started this one."""
    while os.getppid() == parent:
        await asyncio.sleep(PARENT_CHECK_SECONDS)
    stop.set()


async def _keep_producing(factory: Factory) -> None:
    """Let the factory go on while the network is live."""
    loop = asyncio.get_running_loop()
    while True:
        await asyncio.sleep(FACTORY_SECONDS)
        try:
            await loop.run_in_executor(None, factory.fill)
        except Exception as error:  # the network goes on without its factory
            print(f"the factory could not append: {error}", file=sys.stderr)


if __name__ == "__main__":
    main()
