"""A clock that stands still, and warehouses with known rows."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from ytempire.dashboards.operations import Operations
from ytempire.settings import Settings
from ytempire.warehouse import views
from ytempire.warehouse.connection import Warehouse
from ytempire.warehouse.embedded import EmbeddedServer

from . import small_factory, small_network
from .small_network import Network, frozen_clock
from .whole import Whole, whole


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Keep the tests of one served folder of pages together: each page has a kernel to start."""
    here = Path(__file__).parent
    for item in items:
        if item.path.parent == here and "pages" in getattr(item, "fixturenames", ()):
            item.add_marker(pytest.mark.xdist_group("pages"))
        elif item.path.parent == here and item.get_closest_marker("xdist_group") is None:
            shared = _names_of_module_fixtures(item)
            if shared:
                item.add_marker(pytest.mark.xdist_group(item.path.stem))


def _names_of_module_fixtures(item: pytest.Item) -> set[str]:
    """Return the fixtures of a test that its file makes once."""
    known = item._fixtureinfo.name2fixturedefs
    return {name for name, found in known.items() if found[-1].scope == "module"}


@pytest.fixture(scope="session")
def pages(embedded_server: EmbeddedServer, tmp_path_factory) -> Iterator[Whole]:
    """All pages over all that the small network has."""
    with whole(embedded_server, tmp_path_factory.mktemp("home"), "whole_pages") as served:
        yield served


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
