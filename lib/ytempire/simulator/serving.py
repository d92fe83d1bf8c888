"""The running process: answers, fills the factory and tells its events until it is told to end."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from ytempire.simulator import server
from ytempire.simulator.answers import World
from ytempire.simulator.event_stream.broker import Broker
from ytempire.simulator.event_stream.emitting import Emitter
from ytempire.simulator.factory.fill import Factory
from ytempire.simulator.network import Network
from ytempire.simulator.state import StateFile, write_oauth, write_private

PARENT_CHECK_SECONDS = 1.0
FACTORY_SECONDS = 20.0
FACTORY_AHEAD_SECONDS = 60.0
EVENTS_SECONDS = 1.0


@dataclass(frozen=True)
class Service:
    """What one process serves.

    Attributes
    ----------
    home
        Where its state lies.
    port
        Of the HTTP server; 0 takes a free one.
    factory_url
        The factory's database; None: there is no factory's database.
    kafka
        Somebody's brokers for the events; None: our own in memory.
    parent
        The process to end with.
    """

    world: World
    state: StateFile
    home: Path
    port: int
    factory_url: str | None
    kafka: str | None
    parent: int


async def serve(service: Service) -> None:
    """Serve until a signal comes or the parent is gone; then leave the state behind.

    Raises
    ------
    FactoryError
        If the factory's database belongs to another network.
    BrokerFailed
        If no broker takes the events.
    """
    world, home, state = service.world, service.home, service.state
    spec, stop = world.network.spec, asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stop.set)

    def keep(reading: datetime, *, at_once: bool = False) -> None:
        state.save(spec, reading, world.quota.told(), at_once=at_once)

    http = server.listen(world, keep, service.port)
    announcement = home / "simulator.json"
    announcement.unlink(missing_ok=True)  # one that a crash left behind
    tasks = [asyncio.create_task(_watch_parent(service.parent, stop))]
    emitter: Emitter | None = None
    try:
        broker = Broker(service.kafka)
        # One that only the thread of the work below extends.
        network = Network(spec, world.clock.limit())
        factory = None
        if service.factory_url:
            ahead = 0.0 if world.clock.is_fixed else FACTORY_AHEAD_SECONDS
            factory = Factory(service.factory_url, network, world.clock.limit, ahead)
            await _unless_stopped(loop.run_in_executor(None, factory.fill), stop)
        if not stop.is_set():
            emitter = Emitter(world, network, broker, home)
            tasks.append(asyncio.create_task(_keep_working(world, factory, emitter)))
            write_oauth(home / "oauth.json", world.grants, world.endpoint + "/token")
            client = world.consents.client_file(world.endpoint)
            write_private(home / "client_secret.json", client)
            keep(world.clock.now(), at_once=True)
            write_private(announcement, _announcement(service, broker))
            print("ready", flush=True)
        await stop.wait()
    finally:
        for task in tasks:
            task.cancel()
        announcement.unlink(missing_ok=True)
        keep(world.clock.now(), at_once=True)
        http.stop()
        await http.close_all_connections()
        if emitter is not None and service.kafka is not None:
            emitter.end()
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


def _announcement(service: Service, broker: Broker) -> dict[str, object]:
    world, home = service.world, service.home
    return {
        "pid": os.getpid(),
        "endpoint": world.endpoint,
        "clock_url": world.endpoint + "/clock",
        "faults_url": world.endpoint + "/faults",
        "quota_url": world.endpoint + "/quota",
        "treatments_url": world.endpoint + "/treatments",
        "api_key": next(iter(world.api_keys.values())),
        "api_keys": world.api_keys,
        "vendor_keys": world.vendor_keys,
        "kafka_bootstrap_servers": broker.servers,
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


async def _keep_working(world: World, factory: Factory | None, emitter: Emitter) -> None:
    """Let the factory go on while the network is live, and tell its events.

    In turns, for both read one copy of the network. Rows are written ahead of their time, so an
    event finds its row there.
    """
    loop = asyncio.get_running_loop()
    filled = loop.time()
    while True:
        await asyncio.sleep(EVENTS_SECONDS)
        if factory is not None and loop.time() >= filled + FACTORY_SECONDS:
            with _complaint("the factory could not append"):
                await loop.run_in_executor(None, factory.fill)
            filled = loop.time()
        with _complaint("the events could not be told"):
            now = world.clock.now()
            due = await loop.run_in_executor(None, emitter.due, now)
            emitter.emit(due, now)


@contextmanager
def _complaint(what: str) -> Iterator[None]:
    """Say that something failed; the network goes on without it."""
    try:
        yield
    except Exception as error:
        print(f"{what}: {error}", file=sys.stderr)
