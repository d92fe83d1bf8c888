"""A warehouse whose transactions are all parts of one: what is tried there can be undone."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import psycopg

from ytempire.warehouse.connection import Warehouse
from ytempire.warehouse.credentials import Role


class OneTransaction(Warehouse):
    """Stands for a warehouse inside a transaction that somebody else ends.

    Parameters
    ----------
    warehouse
        The one it stands for.
    connection
        Inside a transaction, as the writer; readers share it.
    """

    def __init__(self, warehouse: Warehouse, connection: psycopg.Connection) -> None:
        self.settings = warehouse.settings
        self._shared = connection

    @contextmanager
    def transaction(self, role: Role) -> Iterator[psycopg.Connection]:
        """Give the shared connection; an error undoes what was done inside, and no more."""
        with self._shared.transaction():
            yield self._shared

    def connect(self, role: Role, *, autocommit: bool = False) -> psycopg.Connection:
        """Refuse: a connection of its own would not see what the transaction did."""
        raise RuntimeError(f"a second connection as {role} inside one transaction")

    def close(self) -> None:
        """Leave the connection to its owner."""
