"""What can go wrong with the warehouse, each with the next thing to do."""

from __future__ import annotations


class WarehouseError(RuntimeError):
    """The warehouse cannot do what was asked."""


class ServerUnavailable(WarehouseError):
    """No PostgreSQL answers."""


class NoSpace(ServerUnavailable):
    """The disk has no room for the embedded database."""


class AddressRefused(WarehouseError):
    """YTEMPIRE_DATABASE_URL is not the address of a PostgreSQL server."""


class StaleSchema(WarehouseError):
    """The database's schema is not the one this code was written for."""


class MigrationRefused(WarehouseError):
    """A migration file was edited or is missing after it was applied."""


class NetworkMixed(WarehouseError):
    """Real and simulated facts would meet in one warehouse."""


class QueryRefused(WarehouseError):
    """A query is wrong, or may not be run by this role."""


class InUse(WarehouseError):
    """Another process uses the embedded server."""
