"""The workbench's connection: opened when first asked, kept, opened anew when it was lost."""

from __future__ import annotations

import atexit
import os
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import psycopg
from pydantic import ValidationError

from ytempire.settings import Settings, SettingsRefused, load
from ytempire.warehouse import cluster, migrations
from ytempire.warehouse.connection import Warehouse
from ytempire.warehouse.errors import WarehouseError
from ytempire.workbench.errors import WorkbenchError

_Answer = TypeVar("_Answer")
_URL = "YTEMPIRE_DATABASE_URL"
_BEGIN = (
    "Type `make run` in the project's folder for a simulated network or the channels you named, "
    "or `make import ...` for files you have; then run this cell again."
)


class Session:
    """One connection as reader, to one warehouse."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self._warehouse: Warehouse | None = None
        self._connection: psycopg.Connection | None = None
        self._process = os.getpid()

    @property
    def where(self) -> str:
        """Return which warehouse is read, for people; without a password."""
        if self.settings.database_url is None:
            return f"the warehouse of {self.settings.home}"
        return f"the warehouse named by {_URL}"

    def connection(self) -> psycopg.Connection:
        """Return the open connection.

        Raises
        ------
        WorkbenchError
            If there is no warehouse, or none that this version can read; with what to type.
        """
        if self._process != os.getpid():  # a forked child must not speak over its parent's
            self._warehouse = self._connection = None
            self._process = os.getpid()
        if self._connection is None or self._connection.closed:
            self.close()
            self._connection = self._open()
        return self._connection

    def warehouse(self) -> Warehouse:
        """Return the open warehouse, for what needs a transaction of its own."""
        self.connection()
        assert self._warehouse is not None
        return self._warehouse

    def ask(self, question: Callable[[psycopg.Connection], _Answer]) -> _Answer:
        """Return the answer of a question that only reads; asked again on a new connection.

        Only where the connection was lost, as when the server was started anew.
        """
        try:
            return question(self.connection())
        except psycopg.OperationalError:
            if not self._is_lost():
                raise
        try:
            return question(self.connection())
        except psycopg.OperationalError as error:
            if not self._is_lost():
                raise
            said = " ".join(str(error).split())
            raise WorkbenchError(
                f"{self.where} ended the connection twice: {said}. Run the cell again; if it "
                "stays so, `ytempire doctor` says why."
            ) from None

    def _is_lost(self) -> bool:
        return self._connection is None or self._connection.closed

    def close(self) -> None:
        """Leave the server."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None
        if self._warehouse is not None:
            self._warehouse.close()
            self._warehouse = None

    def _open(self) -> psycopg.Connection:
        if cluster.is_wanting(self.settings):
            raise WorkbenchError(f"there is no warehouse in {self.settings.home}. {_BEGIN}")
        try:
            self._warehouse = Warehouse(self.settings)
            self._warehouse.__enter__()
            connection = self._warehouse.connect("reader", autocommit=True)
        except WarehouseError as error:
            self.close()
            raise WorkbenchError(str(error)) from None
        try:
            made = connection.execute("select to_regclass('ytempire.schema_migrations')").fetchone()
            if made is None or made[0] is None:
                raise WorkbenchError(f"{self.where} is empty. {_BEGIN}")
            migrations.require_current(connection)
            connection.execute("set search_path = ytempire, public")
        except WarehouseError as error:
            connection.close()
            self.close()
            raise WorkbenchError(str(error)) from None
        except BaseException:
            connection.close()
            self.close()
            raise
        return connection


_current: list[Session] = []


def current() -> Session:
    """Return the session of this process; settings are read when it is first asked for."""
    if not _current:
        _current.append(Session(_settings()))
    return _current[0]


def use(home: str | Path | None = None) -> None:
    """Read another warehouse from now on.

    Parameters
    ----------
    home
        Its state folder, as ``YTEMPIRE_HOME`` would name it; without it, the one that the
        environment and the ``.env`` files name.

    Examples
    --------
    >>> wb.use("~/studio-files")
    """
    chosen = _settings(None if home is None else Path(home))
    while _current:
        _current.pop().close()
    _current.append(Session(chosen))


def _settings(home: Path | None = None) -> Settings:
    # The address in our environment is that of the home we were started for.
    set_aside = os.environ.pop(_URL, None) if home is not None else None
    try:
        return load() if home is None else Settings(home=home)
    except ValidationError as error:
        first = error.errors()[0]
        name = f"YTEMPIRE_{'_'.join(map(str, first['loc'])).upper()}"
        raise WorkbenchError(f"{name}: {first['msg']}") from None
    except SettingsRefused as error:
        raise WorkbenchError(str(error)) from None
    finally:
        if set_aside is not None:
            os.environ[_URL] = set_aside


@atexit.register
def _leave() -> None:
    while _current:
        _current.pop().close()
