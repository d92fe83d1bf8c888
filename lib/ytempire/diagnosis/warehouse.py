"""Looks at the warehouse: which server, its version, its schema, whose facts it holds."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import TypeVar

import psycopg
from dotenv import dotenv_values
from psycopg.conninfo import conninfo_to_dict

from ytempire import parameters, paths
from ytempire.diagnosis import words
from ytempire.diagnosis.finding import Case, Finding, Probe
from ytempire.settings import ENV_FILE
from ytempire.warehouse import backend, cluster, identity, migrations
from ytempire.warehouse.connection import Warehouse
from ytempire.warehouse.errors import MigrationRefused, StaleSchema, WarehouseError

AREA = "warehouse"
START_SECONDS = 20.0
"""An embedded server that recovers from a crash takes longer than a healthy one."""
_REACH_SECONDS = 2.0
_T = TypeVar("_T")


def reach(case: Case, held: ExitStack) -> Iterator[Finding]:
    """Connect to the warehouse, if there is one; no server is made."""
    if case.settings is None:
        yield Finding(AREA, "server", "note", "not looked at: the settings come first")
        return
    if case.settings.database_url is None:
        refused = _embedded_refused(case)
        where = f"embedded in {cluster.folder_of(case.home)}"
    else:
        refused, where = _address(case.settings.database_url.get_secret_value())
    if refused is not None:
        yield refused
        return
    warehouse = Warehouse(case.settings)
    held.callback(warehouse.close)
    try:
        connection = _within(START_SECONDS, lambda: _opened(warehouse))
    except TimeoutError:
        log = cluster.folder_of(case.home) / "log" / "postgres.log"
        yield Finding(
            AREA, "server", "problem", f"{where}: does not answer within {START_SECONDS:.0f} s",
            f"tail {log}" if case.settings.database_url is None else None,
        )  # fmt: skip
        return
    except (WarehouseError, psycopg.Error, OSError) as error:
        yield Finding(AREA, "server", "problem", words.first_line(error), _log_of(case))
        return
    held.callback(connection.close)
    version = connection.info.parameter_status("server_version")
    yield Finding(AREA, "server", "ok", f"PostgreSQL {version}, {where}")
    case.connection = connection


def _opened(warehouse: Warehouse) -> psycopg.Connection:
    warehouse.__enter__()
    return warehouse.connect("reader", autocommit=True)


def schema(case: Case) -> Iterator[Finding]:
    """Compare the schema with this version's; on another one nothing else is asked."""
    assert case.connection is not None
    try:
        migrations.require_current(case.connection)
    except StaleSchema as error:
        case.connection = None
        said = str(error).partition(". Run:")[0]
        yield Finding(AREA, "schema", "problem", said, f"{case.command} migrate")
    except MigrationRefused as error:
        case.connection = None
        yield Finding(AREA, "schema", "problem", str(error), "git status")
    else:
        yield Finding(AREA, "schema", "ok", "is this version's")


def whose(case: Case) -> Iterator[Finding]:
    """Say whose facts it holds, and whether the settings would collect others."""
    if case.connection is None:
        return
    network = identity.of(case.connection)
    if network is None:
        yield Finding(AREA, "network", "note", "holds no facts yet")
        return
    said = {"youtube": "YouTube", "simulated": "a simulated network", "import": "imported files"}
    assert case.settings is not None
    named = bool(parameters.network(case.home).channels)
    would_be_real = bool(case.settings.projects) and named
    if network == "simulated" and would_be_real and case.settings.network != "simulated":
        yield Finding(
            AREA, "network", "problem",
            "holds a simulated network, but your channels are connected: the two never mix",
            "ytempire home new real",
        )  # fmt: skip
        return
    yield Finding(AREA, "network", "ok", f"facts of {said[network]}")


def timeseries(case: Case) -> Iterator[Finding]:
    """Say which backend keeps readings and their hours, why, and what would stop it."""
    if case.connection is None:
        return
    chosen = backend.recorded(case.connection)
    assert chosen is not None  # the schema is this version's
    said = f"{chosen.name} keeps readings and their hours: {chosen.reason}"
    now = backend.probe(case.connection)
    if chosen.name == now.name == "native":
        yield Finding(AREA, "time series", "ok", said)
    elif chosen.name == "native":
        since = f"{said} when it was made. Now {now.reason}; a new home would use it"
        yield Finding(AREA, "time series", "ok", since)
    elif now.name == "native":
        lost = f"{said}; but now {now.reason}. Give the server back what it had, and restart it"
        yield Finding(AREA, "time series", "problem", lost)
    else:
        yield from _aggregate(case.connection, said)


def _aggregate(connection: psycopg.Connection, said: str) -> Iterator[Finding]:
    """Warn of a version whose refresh misses hours."""
    row = connection.execute(
        "select extversion from pg_extension where extname = 'timescaledb'"
    ).fetchone()
    if row is not None and backend.number(row[0]) < backend.MENDED:
        mended = ".".join(map(str, backend.MENDED))
        old = f"{said}. Its {row[0]} may miss an hour until the next refresh: {mended} does not"
        yield Finding(AREA, "time series", "warning", old)
    else:
        yield Finding(AREA, "time series", "ok", said)


def shared(case: Case) -> Iterator[Finding]:
    """Warn of one database for several homes."""
    file = paths.project_root() / ENV_FILE
    if case.settings is None or not file.is_file():
        return
    told = dotenv_values(file)
    url = told.get("YTEMPIRE_DATABASE_URL")
    of_this = (file.parent / (told.get("YTEMPIRE_HOME") or ".data")).resolve() == case.home
    given = case.settings.database_url
    if url and not of_this and given is not None and given.get_secret_value() == url:
        yield Finding(
            AREA,
            "server",
            "warning",
            f"{file} names this database for every home: set YTEMPIRE_DATABASE_URL in "
            f"{case.home / ENV_FILE} instead",
        )


def _embedded_refused(case: Case) -> Finding | None:
    """Return why the embedded server is not to be started; None when it may."""
    if cluster.is_lost(case.home):
        return Finding(
            AREA, "server", "problem",
            f"its data lay in {cluster.folder_of(case.home)} and is gone: put it back, or begin "
            "with another home",
            "ytempire home new again",
        )  # fmt: skip
    if not cluster.is_made(case.home):
        return Finding(AREA, "server", "note", "not made yet", f"{case.command} run")
    return None


def _address(url: str) -> tuple[Finding | None, str]:
    """Return why a server cannot be reached, if so, and how it is called without its password."""
    try:
        told = conninfo_to_dict(url)
    except psycopg.Error:  # its message repeats the password
        wrong = "YTEMPIRE_DATABASE_URL is no address as postgresql://user:password@host:5432/name"
        return Finding(AREA, "server", "problem", wrong, "unset YTEMPIRE_DATABASE_URL"), ""
    host, port = str(told.get("host") or ""), str(told.get("port") or "5432")
    where = f"{told.get('user', '')}@{host or 'this machine'}:{port}/{told.get('dbname', '')}"
    if host and not host.startswith("/") and "," not in host:
        try:
            socket.create_connection((host, int(port)), timeout=_REACH_SECONDS).close()
        except OSError as error:
            said = (
                f"{where}: {error.strerror or error}. Does the server run, and is the name right?"
            )
            return Finding(
                AREA, "server", "problem", said, f"pg_isready -h {host} -p {port}"
            ), where
    return None, where


def _log_of(case: Case) -> str | None:
    log = cluster.folder_of(case.home) / "log" / "postgres.log"
    return f"tail {log}" if case.settings and not case.settings.database_url else None


def _within(seconds: float, work: Callable[[], _T]) -> _T:
    """Do some work in a thread of its own, and wait for it no longer than that."""
    done: list[_T] = []
    failed: list[BaseException] = []

    def run() -> None:
        try:
            done.append(work())
        except BaseException as error:
            failed.append(error)

    thread = threading.Thread(target=run, daemon=True, name="warehouse")
    thread.start()
    thread.join(seconds)
    if failed:
        raise failed[0]
    if not done:
        raise TimeoutError
    return done[0]


PROBES: tuple[Probe, ...] = (schema, whose, timeseries, shared)
