"""Makes the embedded server's cluster, its roles and its database; mends a half-made one."""

from __future__ import annotations

import os
import shutil
from typing import TYPE_CHECKING

import psycopg
from psycopg import sql

from ytempire.warehouse import credentials, remains, space
from ytempire.warehouse.credentials import LOGIN
from ytempire.warehouse.errors import WarehouseError
from ytempire.warehouse.programs import installed_major

if TYPE_CHECKING:
    from ytempire.warehouse.embedded import EmbeddedServer

_CONFIGURATION = """
listen_addresses = ''
max_connections = 100
shared_buffers = '256MB'
work_mem = '32MB'
maintenance_work_mem = '128MB'
max_wal_size = '2GB'
wal_level = minimal
max_wal_senders = 0
jit = off
timezone = 'UTC'
log_timezone = 'UTC'
log_min_messages = warning
"""


def ensure_made(server: EmbeddedServer, lock: int) -> None:
    """Make what is missing; call it while holding the lock of who starts the server.

    Parameters
    ----------
    server
        Whose folder and programs are used.
    lock
        The lock's file: a program that outlives us holds it until it ends.

    Raises
    ------
    NoSpace
        If the disk has no room for a new cluster.
    WarehouseError
        If the data was made by another major version of PostgreSQL.
    """
    if not (server.folder / "complete").exists():
        _make(server, lock)
        return
    _refuse_other_version(server)
    if credentials.are_damaged(server.home):
        _renew_passwords(server, lock)


def add_later_roles(server: EmbeddedServer) -> None:
    """Make the roles that came after the server was made; call it while the server answers."""
    known = credentials.read(server.home)
    drawn = credentials.draw()
    missing = [role for role in credentials.LATER if role not in known]
    if not missing:
        return
    with psycopg.connect(server.conninfo("admin", "postgres"), autocommit=True) as connection:
        for role in missing:
            login = sql.Identifier(LOGIN[role])
            # The passwords may have been renewed meanwhile, and the role be there.
            there = connection.execute("select to_regrole(%s)", [LOGIN[role]]).fetchone()
            verb = sql.SQL("create" if there == (None,) else "alter")
            connection.execute(
                sql.SQL("{} role {} login password {}").format(
                    verb, login, sql.Literal(drawn[role])
                )
            )
            connection.execute(sql.SQL("grant {} to ytempire_owner").format(login))
    credentials.write(server.home, known | {role: drawn[role] for role in missing})


def _without_later(passwords: dict[str, str]) -> dict[str, str]:
    return {role: one for role, one in passwords.items() if role not in credentials.LATER}


def _make(server: EmbeddedServer, lock: int) -> None:
    """Make the cluster anew: nobody has used one that was not completed."""
    remains.end(server.data)
    shutil.rmtree(server.data, ignore_errors=True)
    space.require(server.folder, space.FOR_A_NEW_DATABASE)
    passwords = _without_later(credentials.draw())
    credentials.write(server.home, passwords)
    server.make_folder(server.data)
    server.make_folder(server.log.parent)
    password_file = server.folder / "initdb.password"
    password_file.unlink(missing_ok=True)
    with os.fdopen(os.open(password_file, os.O_WRONLY | os.O_CREAT, 0o600), "w") as file:
        file.write(passwords["admin"])
    server.account.own(password_file)
    try:
        server.programs.run(
            "initdb",
            f"--pgdata={server.data}",
            f"--username={LOGIN['admin']}",
            f"--pwfile={password_file}",
            "--auth=scram-sha-256",
            "--encoding=UTF8",
            "--locale-provider=builtin",
            "--builtin-locale=C.UTF-8",
            "--locale=C",
            "--no-instructions",
            keeps_open=[lock],
        )
    finally:
        password_file.unlink(missing_ok=True)
    with (server.data / "postgresql.conf").open("a") as file:
        file.write(_CONFIGURATION)
    server.make_folder(server.sockets)
    server.start()
    _make_roles(server, passwords)
    (server.folder / "complete").touch()


def _make_roles(server: EmbeddedServer, passwords: dict[str, str]) -> None:
    with psycopg.connect(server.conninfo("admin", "postgres"), autocommit=True) as connection:
        for role in list(passwords)[1:]:
            connection.execute(
                sql.SQL("create role {} login password {}").format(
                    sql.Identifier(f"ytempire_{role}"), sql.Literal(passwords[role])
                )
            )
        connection.execute("grant ytempire_writer, ytempire_reader to ytempire_owner")
        connection.execute("create database ytempire owner ytempire_owner")


def _refuse_other_version(server: EmbeddedServer) -> None:
    """Refuse data of another major version: PostgreSQL cannot read it, and we touch nothing."""
    try:
        made_by = (server.data / "PG_VERSION").read_text().strip()
    except OSError:
        return  # PostgreSQL says what else is wrong
    ours = installed_major()
    if made_by != ours:
        raise WarehouseError(
            f"the database in {server.data} was made by PostgreSQL {made_by}, and the one that is "
            f"installed is {ours}. It was left as it is. Go back to the version of this product "
            "that made it (git checkout, make setup), or name another folder in YTEMPIRE_HOME"
        )


def _renew_passwords(server: EmbeddedServer, lock: int) -> None:
    """Give every role a new password: who owns the data may, without knowing the old ones."""
    server.stop()
    remains.clear(server.data, server.sockets)
    passwords = _without_later(credentials.draw())
    statements = [f"alter role ytempire_{r} password '{passwords[r]}'\n" for r in passwords]
    server.programs.run(
        "postgres",
        "--single",
        "-D",
        str(server.data),
        "postgres",
        told="".join(statements),
        keeps_open=[lock],
    )
    # After the server knows them: a damaged file is renewed again, a wrong one is not.
    credentials.write(server.home, passwords)
