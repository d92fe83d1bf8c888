"""Whose facts a warehouse holds: a network on YouTube, a simulated one, or files only."""

from __future__ import annotations

from typing import Literal

import psycopg

from ytempire.warehouse.connection import Warehouse
from ytempire.warehouse.errors import NetworkMixed

Network = Literal["youtube", "simulated", "import"]


def of(connection: psycopg.Connection) -> Network | None:
    """Return whose facts the warehouse holds; None while it holds none."""
    row = connection.execute("select network from ytempire.warehouse_identity").fetchone()
    return row[0] if row else None


def claim(warehouse: Warehouse, wanted: Network) -> Network:
    """Name the warehouse's network on first use, and refuse to mix networks later.

    A warehouse that began with imported files may go on to collect from YouTube.

    Raises
    ------
    NetworkMixed
        If real and simulated facts would meet; the message says which folder to use.
    """
    with warehouse.transaction("writer") as connection:
        connection.execute("lock table ytempire.warehouse_identity in exclusive mode")
        known = of(connection)
        if known is None:
            connection.execute(
                "insert into ytempire.warehouse_identity (network) values (%s)", [wanted]
            )
            return wanted
        if known == "import" and wanted == "youtube":
            connection.execute("update ytempire.warehouse_identity set network = 'youtube'")
            return wanted
        if known == "youtube" and wanted == "import":
            return known
        if known != wanted:
            raise NetworkMixed(_refusal(known, wanted))
    return known


def _refusal(known: Network, wanted: Network) -> str:
    command = {
        "import": "YTEMPIRE_HOME=.data-real make import KIND=... FILE=...",
        "youtube": "YTEMPIRE_HOME=.data-real make run",
        "simulated": "YTEMPIRE_HOME=.data-simulated make run",
    }[wanted]
    held = {"import": "imported files", "youtube": "real data", "simulated": "simulated data"}
    return (
        f"this warehouse holds {held[known]}, and {held[wanted]} would mix with it. "
        f"Use a warehouse of its own: {command}"
    )
