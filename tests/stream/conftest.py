"""Brokers, and a warehouse that is asked what became of messages."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from ytempire.settings import Settings
from ytempire.warehouse import migrations
from ytempire.warehouse.connection import Warehouse
from ytempire.warehouse.embedded import EmbeddedServer

from .brokers import PROGRAM, Broker, Mock, Named, Tansu
from .processes import end_all
from .scenes import Scene

NAMED = os.environ.get("YTEMPIRE_TEST_KAFKA_BOOTSTRAP_SERVERS")
"""A broker to run the tests of faults on; read before the tests forget the environment."""


@pytest.fixture
def mock() -> Iterator[Mock]:
    """A broker of librdkafka's, for the test alone."""
    yield Mock()


@pytest.fixture
def tansu() -> Iterator[Tansu]:
    """A broker process, for the test alone."""
    if not PROGRAM.exists():
        pytest.skip(f"the broker of the tests is not made for this system: {PROGRAM} is missing")
    broker = Tansu()
    yield broker
    broker.stop()


@pytest.fixture
def broker(request: pytest.FixtureRequest) -> Broker:
    """The broker that YTEMPIRE_TEST_KAFKA_BOOTSTRAP_SERVERS names, else one of the test's own."""
    return Named(NAMED) if NAMED else request.getfixturevalue("tansu")


@pytest.fixture
def ask(warehouse: Warehouse) -> Callable[..., list[tuple[Any, ...]]]:
    """Ask the warehouse in SQL."""

    def ask(text: str, *values: object) -> list[tuple[Any, ...]]:
        with warehouse.connect("reader", autocommit=True) as connection:
            return connection.execute(text.encode(), values or None).fetchall()

    return ask


@pytest.fixture
def scene(broker: Broker, database_url: str, tmp_path: Path) -> Iterator[Scene]:
    """Topics on the broker, and a fresh database on the test run's server."""
    yield from _played(Scene(broker, database_url, tmp_path))


@pytest.fixture
def scene_of_its_own(
    broker: Broker, server_home: Path, tmp_path: Path
) -> Iterator[tuple[Scene, EmbeddedServer]]:
    """Topics on the broker, and a database on a server that the test may stop."""
    home = server_home.parent / tmp_path.name
    with EmbeddedServer(home) as server:
        with Warehouse(Settings(home=home)) as warehouse:
            migrations.migrate(warehouse)
        url = server.conninfo("owner")
        for scene in _played(Scene(broker, url, tmp_path)):
            yield scene, server


def _played(scene: Scene) -> Iterator[Scene]:
    scene.broker.make(scene.names.values())
    try:
        yield scene
    finally:
        end_all(scene.started)
        scene.broker.remove(scene.names.values())
