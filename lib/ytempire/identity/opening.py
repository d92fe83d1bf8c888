"""Whether the dashboards may be opened to others than this machine."""

from __future__ import annotations

import psycopg

from ytempire.identity import users
from ytempire.identity.errors import OpenToAll
from ytempire.identity.users import User
from ytempire.settings import Settings
from ytempire.warehouse.connection import Warehouse


def listed(warehouse: Warehouse) -> list[User]:
    """Return the users, as the dashboards' login sees them."""
    with warehouse.transaction("dashboard") as connection:
        return users.listed(connection)


def refuse_open_door(settings: Settings) -> None:
    """Refuse to serve to others than this machine while there are no users.

    Raises
    ------
    OpenToAll
        With the command that makes one.
    """
    if settings.is_served_here_alone:
        return
    with Warehouse(settings) as warehouse:
        try:
            found = listed(warehouse)
        except (psycopg.errors.UndefinedTable, psycopg.errors.InsufficientPrivilege):
            found = []  # the schema is not made yet, or of an earlier version
    if not found:
        where = settings.dashboard_url or settings.dashboard_host
        raise OpenToAll(
            f"the dashboards would be open to everybody who reaches {where}. Make a user first: "
            "ytempire users add NAME --role admin"
        )
