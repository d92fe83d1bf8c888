"""Forward-only migrations: numbered files, each applied once and never edited after.

A file's header may say ``-- requires: timescaledb`` or ``-- requires: native`` (skipped in a
warehouse of the other backend) and ``-- transaction: none`` (run outside a transaction).
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from pathlib import Path

import psycopg

from ytempire import paths
from ytempire.warehouse import backend, views
from ytempire.warehouse.connection import Warehouse
from ytempire.warehouse.errors import MigrationRefused, StaleSchema

_LOCK = 0x7974656D70697265  # 'ytempire' in ASCII: one migrator at a time
_FILE = re.compile(r"(\d{4})_([a-z0-9_]+)\.sql")
_HISTORY = """
create schema if not exists ytempire;
create table if not exists ytempire.schema_migrations (
    number integer primary key,
    name text not null,
    checksum text not null,
    applied_at timestamptz not null default now(),
    is_skipped boolean not null default false
);
create table if not exists ytempire.view_definitions (
    name text primary key,
    kind text not null,
    checksum text not null
);
"""


@dataclass(frozen=True)
class Migration:
    """One file of sql/migrations."""

    number: int
    name: str
    text: str

    @property
    def checksum(self) -> str:
        """Return the SHA-256 of the file."""
        return hashlib.sha256(self.text.encode()).hexdigest()

    def header(self, key: str) -> str | None:
        """Return the value of ``-- key: value`` in the leading comment, or None."""
        for line in self.text.splitlines():
            if not line.startswith("--"):
                return None
            found = re.fullmatch(rf"-- {key}: *(\S+)", line.strip())
            if found:
                return found[1]
        return None


def files(folder: Path | None = None) -> list[Migration]:
    """Return the migrations in order.

    Raises
    ------
    MigrationRefused
        If a file is badly named or two have one number.
    """
    found: dict[int, Migration] = {}
    for path in sorted((folder or paths.sql() / "migrations").glob("*.sql")):
        named = _FILE.fullmatch(path.name)
        if named is None:
            raise MigrationRefused(f"{path} is not named NNNN_object.sql")
        number = int(named[1])
        if number in found:
            raise MigrationRefused(f"two migrations have the number {number:04}: rename {path}")
        found[number] = Migration(number, named[2], path.read_text())
    return [found[number] for number in sorted(found)]


def migrate(warehouse: Warehouse, folder: Path | None = None) -> list[str]:
    """Bring the schema to the newest version; return the names of what was applied.

    Safe to call from several processes at once: one works, the others wait.

    Raises
    ------
    MigrationRefused
        If an applied file was edited or is missing.
    """
    wanted = files(folder)
    with warehouse.connect("owner", autocommit=True) as connection:
        connection.execute("select pg_advisory_lock(%s)", [_LOCK])
        connection.execute("set client_min_messages = warning")
        connection.execute(_HISTORY)
        applied = _applied(connection)
        _refuse_changed(wanted, applied)
        done = []
        for migration in wanted:
            if migration.number not in applied:
                _apply(connection, migration)
                done.append(f"{migration.number:04}_{migration.name}")
        if folder is None:
            done += views.rebuild(connection)
    return done


def require_current(connection: psycopg.Connection) -> None:
    """Refuse to work on a schema that is behind, ahead of, or apart from this code.

    Raises
    ------
    StaleSchema
        With the command that mends it.
    """
    try:
        applied = _applied(connection)
    except (psycopg.errors.UndefinedTable, psycopg.errors.InvalidSchemaName):
        connection.rollback()
        applied = {}
    wanted = files()
    behind = [m for m in wanted if m.number not in applied]
    if behind:
        raise StaleSchema(
            f"the warehouse lacks {len(behind)} migration(s), first "
            f"{behind[0].number:04}_{behind[0].name}. Run: ytempire migrate"
        )
    _refuse_changed(wanted, applied)


def _applied(connection: psycopg.Connection) -> dict[int, tuple[str, str]]:
    rows = connection.execute("select number, name, checksum from ytempire.schema_migrations")
    return {number: (name, checksum) for number, name, checksum in rows}


def _refuse_changed(wanted: list[Migration], applied: dict[int, tuple[str, str]]) -> None:
    known = {migration.number: migration for migration in wanted}
    for number, (name, checksum) in sorted(applied.items()):
        if number not in known:
            raise MigrationRefused(
                f"the warehouse has migration {number:04}_{name}, which this code does not know. "
                "Update the code (git pull), or use another YTEMPIRE_HOME."
            )
        if known[number].checksum != checksum:
            raise MigrationRefused(
                f"migration {number:04}_{name} was edited after it was applied. Restore the file "
                "(git checkout sql/migrations) and put the change into a new migration."
            )


def _apply(connection: psycopg.Connection, migration: Migration) -> None:
    needed = migration.header("requires")
    skip = needed is not None and needed != backend.choose(connection).name
    record = (
        "insert into ytempire.schema_migrations (number, name, checksum, is_skipped) "
        "values (%s, %s, %s, %s)"
    )
    values = [migration.number, migration.name, migration.checksum, skip]
    try:
        if migration.header("transaction") == "none":
            if not skip:
                connection.execute(migration.text.encode())
            connection.execute(record, values)
            return
        with connection.transaction():
            if not skip:
                connection.execute(migration.text.encode())
            connection.execute(record, values)
    except psycopg.Error as error:
        error.add_note(f"in migration {migration.number:04}_{migration.name}")
        raise
