"""Which backend keeps readings and their hours: probed once, then recorded in the warehouse."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import psycopg

Name = Literal["native", "timescaledb"]

OLDEST = (2, 18)
"""TimescaleDB before it lacks names that the migrations use."""
MENDED = (2, 29)
"""Before it, a refresh may miss an hour whose changes end exactly on the hour."""


@dataclass(frozen=True)
class Backend:
    """How readings are kept, and why.

    Attributes
    ----------
    name
        ``native`` (partitions, rolled-up hours) or ``timescaledb``.
    reason
        Why, as a clause.
    """

    name: Name
    reason: str


def probe(connection: psycopg.Connection) -> Backend:
    """Say which backend this server can carry.

    Creating the extension where it is not preloaded would end the connection, so both are asked
    first.
    """
    row = connection.execute(
        "select default_version, current_setting('shared_preload_libraries') like '%timescaledb%', "
        "coalesce(current_setting('timescaledb.license', true), 'timescale') "
        "from pg_available_extensions where name = 'timescaledb'"
    ).fetchone()
    if row is None:
        return Backend("native", "the server has no TimescaleDB")
    version, is_preloaded, license_name = row
    if not is_preloaded:
        return Backend("native", f"TimescaleDB {version} is not in shared_preload_libraries")
    if license_name == "apache":
        return Backend("native", "this TimescaleDB has no continuous aggregates (Apache edition)")
    if number(version) < OLDEST:
        wanted = ".".join(map(str, OLDEST))
        return Backend("native", f"TimescaleDB {version} is older than {wanted}")
    return Backend("timescaledb", f"the server has TimescaleDB {version} preloaded")


def recorded(connection: psycopg.Connection) -> Backend | None:
    """Return the backend that this warehouse was made with; None: not decided yet."""
    known = connection.execute("select to_regclass('ytempire.timeseries_backend')").fetchone()
    if known is None or known[0] is None:
        return None
    row = connection.execute("select backend, reason from ytempire.timeseries_backend").fetchone()
    return None if row is None else Backend(*row)


def choose(connection: psycopg.Connection) -> Backend:
    """Return the backend of this warehouse; the first time, probe and record it.

    Parameters
    ----------
    connection
        As the owner, while migrating.
    """
    chosen = recorded(connection)
    if chosen is not None:
        return chosen
    chosen = probe(connection)
    known = connection.execute("select to_regclass('ytempire.timeseries_backend')").fetchone()
    if known is not None and known[0] is not None:
        connection.execute(
            "insert into ytempire.timeseries_backend (backend, reason) values (%s, %s)",
            [chosen.name, chosen.reason],
        )
    return chosen


def number(version: str) -> tuple[int, int]:
    """Return the first two parts of a version as ``2.29.2`` or ``2.23.0-dev``."""
    major, minor = version.split(".")[:2]
    return int(major), int(minor)
