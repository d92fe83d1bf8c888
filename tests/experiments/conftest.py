"""The lab of experiments."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

import pytest

from ytempire import clock as product_clock
from ytempire.warehouse.connection import Warehouse

from .lab import Clock, Lab


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    """The product's clock, standing where the test sets it; SQL reads the same."""
    standing = Clock()

    def ask(url: str, to: datetime | None = None) -> datetime:
        return standing.at

    monkeypatch.setenv("YTEMPIRE_CLOCK_URL", "http://127.0.0.1:9/standing")
    monkeypatch.setattr(product_clock, "_ask", ask)
    return standing


@pytest.fixture
def lab(warehouse: Warehouse, clock: Clock) -> Callable[[int], Lab]:
    """A warehouse with two months of a network, by seed."""
    return lambda seed: Lab.opened(warehouse, clock, seed)
