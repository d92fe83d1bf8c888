"""A name that one process at a time holds, as long as its connection lives."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress

import psycopg

from ytempire.warehouse.connection import Warehouse
from ytempire.warehouse.errors import InUse


@contextmanager
def alone(warehouse: Warehouse, name: str, busy: str) -> Iterator[psycopg.Connection]:
    """Hold a name, and give the connection that holds it.

    The server lets go of it with the connection, however the process ends.

    Raises
    ------
    InUse
        If another holds it; `busy` says so.
    """
    connection = warehouse.connect("writer", autocommit=True)
    try:
        row = connection.execute("select pg_try_advisory_lock(hashtext(%s))", [name]).fetchone()
        if not row or not row[0]:
            raise InUse(busy)
        yield connection
    finally:
        # Closed alone it is free a moment later, when the server sees that we are gone.
        with suppress(psycopg.OperationalError):
            connection.execute("select pg_advisory_unlock_all()")
        connection.close()
