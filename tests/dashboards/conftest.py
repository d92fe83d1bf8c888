"""A clock that stands still, and warehouses with known rows."""

from collections.abc import Callable, Iterator

import pytest

from ytempire.dashboards.operations import Operations
from ytempire.settings import Settings
from ytempire.warehouse import views
from ytempire.warehouse.connection import Warehouse

from . import small_factory, small_network
from .small_network import Network, frozen_clock


@pytest.fixture
def clock_url(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """Time stands still at small_network.NOW."""
    with frozen_clock() as url:
        monkeypatch.setenv("YTEMPIRE_CLOCK_URL", url)
        yield url


@pytest.fixture
def fill(warehouse: Warehouse, clock_url: str) -> Callable[[Network], Network]:
    """Write a network's rows into the fresh warehouse, and what is summed of them."""

    def write(network: Network) -> Network:
        with warehouse.transaction("owner") as connection:
            network.insert(connection)
            views.refresh(connection)
        return network

    return write


@pytest.fixture
def operations(settings: Settings, clock_url: str) -> Operations:
    """The operations page of the fresh warehouse."""
    return Operations(settings=settings)


@pytest.fixture
def produced(fill: Callable[[Network], Network]) -> Network:
    """A network with a factory: attempts, machines, API calls, alerts, runs and books."""
    return fill(small_factory.add(small_network.simulated()))
