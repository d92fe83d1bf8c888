"""A small network and an empty lake."""

from pathlib import Path

import pytest
from tests.lake.network import Network

from ytempire.warehouse.connection import Warehouse


@pytest.fixture
def network(warehouse: Warehouse, tmp_path: Path) -> Network:
    made = Network(warehouse, tmp_path / "lake")
    made.make()
    return made
