"""Brokers, and a warehouse that is asked what became of messages."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from ytempire.warehouse.connection import Warehouse

from .brokers import Mock, Tansu


@pytest.fixture
def mock() -> Iterator[Mock]:
    """A broker of librdkafka's, for the test alone."""
    yield Mock()


@pytest.fixture
def tansu() -> Iterator[Tansu]:
    """A broker process, for the test alone."""
    broker = Tansu()
    yield broker
    broker.stop()


@pytest.fixture
def ask(warehouse: Warehouse) -> Callable[..., list[tuple[Any, ...]]]:
    """Ask the warehouse in SQL."""

    def ask(text: str, *values: object) -> list[tuple[Any, ...]]:
        with warehouse.connect("reader", autocommit=True) as connection:
            return connection.execute(text.encode(), values or None).fetchall()

    return ask
