"""The home's warehouse, as verbs open it that change nothing of its schema."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from ytempire.settings import Settings, load

if TYPE_CHECKING:
    from ytempire.warehouse.connection import Warehouse


@contextmanager
def current_warehouse() -> Iterator[tuple[Warehouse, Settings]]:
    """Open the home's warehouse, if its schema is current."""
    from ytempire.warehouse import migrations
    from ytempire.warehouse.connection import Warehouse

    settings = load()
    with Warehouse(settings) as warehouse:
        with warehouse.connect("reader") as connection:
            migrations.require_current(connection)
        yield warehouse, settings
