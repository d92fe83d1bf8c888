"""Connections to the warehouse: embedded or any PostgreSQL, one door for both."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from types import TracebackType

import psycopg
from psycopg import sql

from ytempire import clock
from ytempire.settings import Settings
from ytempire.warehouse import refusals, space
from ytempire.warehouse.credentials import LOGIN, Role
from ytempire.warehouse.embedded import EmbeddedServer
from ytempire.warehouse.errors import NoSpace, ServerUnavailable

OLDEST_SERVER = 160000


class Warehouse:
    """The product's database, as long as this object is open.

    Parameters
    ----------
    settings
        ``database_url`` points at a server of the user's; without it the embedded server
        under ``home`` is started and shared.
    """

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self._embedded = None if settings.database_url else EmbeddedServer(settings.home)
        if settings.database_url:
            refusals.check_address(settings.database_url.get_secret_value())

    def __enter__(self) -> Warehouse:
        if self._embedded is not None:
            self._embedded.open()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Leave the embedded server; it stops when nobody else uses it."""
        if self._embedded is not None:
            self._embedded.close()

    def connect(self, role: Role, *, autocommit: bool = False) -> psycopg.Connection:
        """Return a new connection as `role`.

        An embedded server that was killed meanwhile is started again.

        Raises
        ------
        ServerUnavailable
            If no server answers, or it is older than PostgreSQL 16.
        """
        connection = self._connected(role)
        if connection.info.server_version < OLDEST_SERVER:
            version = connection.info.server_version // 10000
            connection.close()
            raise ServerUnavailable(
                f"the server named by YTEMPIRE_DATABASE_URL is PostgreSQL {version}; "
                "16 or newer is needed. Name a newer one, or unset it to use the embedded database"
            )
        self._prepare(connection, role)
        connection.autocommit = autocommit
        return connection

    @contextmanager
    def transaction(self, role: Role) -> Iterator[psycopg.Connection]:
        """Give a connection inside one transaction, committed at the end.

        ``ytempire.clock_now()`` and ``clock.now()`` agree inside it.
        """
        connection = self.connect(role)
        try:
            with connection.transaction():
                carry_clock(connection)
                yield connection
        finally:
            connection.close()

    def _connected(self, role: Role) -> psycopg.Connection:
        try:
            return self._try(role)
        except psycopg.OperationalError as error:
            if self._embedded is None:
                raise ServerUnavailable(
                    refusals.of_connecting(error, self._conninfo(role))
                ) from error
            if not self._embedded.is_open:
                raise
        self._embedded.revive()
        try:
            return self._try(role)
        except psycopg.OperationalError as error:
            if space.is_full(self._embedded.folder):
                raise NoSpace(space.full(self._embedded.folder)) from error
            raise ServerUnavailable(
                f"the embedded database does not answer: {' '.join(str(error).split())}. Its log "
                f"is {self._embedded.log}. Run the same command again in a moment"
            ) from error

    def _try(self, role: Role) -> psycopg.Connection:
        return psycopg.connect(
            self._conninfo(role), autocommit=True, connect_timeout=10, client_encoding="utf8"
        )

    def _conninfo(self, role: Role) -> str:
        if self._embedded is not None:
            return self._embedded.conninfo(role)
        assert self.settings.database_url is not None
        return self.settings.database_url.get_secret_value()

    def _prepare(self, connection: psycopg.Connection, role: Role) -> None:
        connection.execute("set timezone = 'UTC'")
        if self._embedded is None and role in {"writer", "reader", "dashboard"}:
            # One login on the user's server: take the group role once migrations made it.
            known = connection.execute("select 1 from pg_roles where rolname = %s", [LOGIN[role]])
            if known.fetchone():
                connection.execute(sql.SQL("set role {}").format(sql.Identifier(LOGIN[role])))
        if role == "reader":
            connection.execute("set default_transaction_read_only = on")


def carry_clock(connection: psycopg.Connection) -> None:
    """Hand the virtual clock's reading to this transaction; a real clock needs nothing."""
    if clock.is_virtual():
        connection.execute(
            "select set_config('ytempire.clock_at', %s, true)", [clock.now().isoformat()]
        )
