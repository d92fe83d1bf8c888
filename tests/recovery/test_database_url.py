"""A database of the user's that is not there, not ours, or not new enough: a sentence each."""

from __future__ import annotations

import re
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest
from psycopg.conninfo import conninfo_to_dict, make_conninfo

from ytempire.warehouse.embedded import EmbeddedServer
from ytempire.warehouse.refusals import VARIABLE, of_connecting

from . import servers
from .processes import environment, until, ytempire
from .told import Told

QUESTION = "select count(*) from ytempire.channels"


def ask(home: Path, address: str, *words: str) -> subprocess.CompletedProcess[str]:
    done = ytempire(home, *(words or ("sql", QUESTION)), YTEMPIRE_DATABASE_URL=address)
    assert "hush" not in done.stderr + done.stdout, "a password was printed"
    assert "Traceback" not in done.stderr
    assert len(done.stderr.splitlines()) <= 1, done.stderr
    return done


@pytest.fixture
def free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return free.getsockname()[1]


def test_nobody_listens(new_home: Path, free_port: int, told: Told) -> None:
    done = ask(new_home, f"postgresql://me:hush@127.0.0.1:{free_port}/mine")
    assert done.returncode == 3
    assert f"no server listens at 127.0.0.1:{free_port}. Start it, or correct" in done.stderr
    assert not (new_home / "postgres").exists(), "the embedded one was not asked for"
    told("the database is down", "YTEMPIRE_DATABASE_URL names a port where nothing listens", done,
         "nothing was done")  # fmt: skip


def test_an_unknown_host(new_home: Path, told: Told) -> None:
    done = ask(new_home, "postgresql://me:hush@no-such-host.invalid/mine")
    assert done.returncode == 3
    assert "the host no-such-host.invalid is not known. Correct it in" in done.stderr
    told("an unknown host", "YTEMPIRE_DATABASE_URL names one", done, "nothing was done")


@pytest.mark.parametrize(("serve", "said"), [
    (servers.web, "is not PostgreSQL. Correct host and port"),
    (servers.silent, "closed the connection. Look whether it is PostgreSQL"),
])  # fmt: skip
def test_something_else_listens(new_home: Path, serve, said: str, told: Told) -> None:
    with servers.listening(serve) as port:
        done = ask(new_home, f"postgresql://me:hush@127.0.0.1:{port}/mine")
    assert done.returncode == 3
    assert f"what answers at 127.0.0.1:{port} {said}" in done.stderr
    if serve is servers.web:
        told("not PostgreSQL at all", "YTEMPIRE_DATABASE_URL names a web server", done,
             "nothing was done")  # fmt: skip


def test_an_older_server(new_home: Path, told: Told) -> None:
    with servers.listening(servers.postgres("15.4")) as port:
        done = ask(new_home, f"postgresql://me:hush@127.0.0.1:{port}/mine")
    assert done.returncode == 3
    assert "is PostgreSQL 15; 16 or newer is needed" in done.stderr
    told("an older server", "the server says that it is PostgreSQL 15.4", done, "nothing was done")


@pytest.mark.parametrize("address", [
    "mysql://me:hush@db/mine", "postgresql://me:hush@db:port/mine", "hush", "postgresql://me:hu%zzsh@db/x",
])  # fmt: skip
def test_no_address_at_all(new_home: Path, address: str, told: Told) -> None:
    done = ask(new_home, address)
    assert done.returncode == 2
    assert f"{VARIABLE} is not the address of a PostgreSQL server: write postgresql" in done.stderr
    if address.startswith("mysql"):
        told("not an address", "YTEMPIRE_DATABASE_URL=mysql://...", done, "nothing was done")


class Relay:
    """The test run's server on a TCP port, as a user's own would be, with a line to cut."""

    def __init__(self, server: EmbeddedServer) -> None:
        self._path = str(server.sockets / ".s.PGSQL.5432")
        self._lines: list[socket.socket] = []
        self.port = 0

    def serve(self, connection: socket.socket) -> None:
        outside, inside = connection.dup(), socket.socket(socket.AF_UNIX)
        inside.connect(self._path)
        self._lines += [outside, inside]
        for source, target in ((outside, inside), (inside, outside)):
            threading.Thread(target=self._copy, args=(source, target), daemon=True).start()

    def cut(self) -> None:
        """Cut every line, as a network that goes down."""
        for line in self._lines:
            try:
                line.shutdown(socket.SHUT_RDWR)
            except OSError:
                continue

    @staticmethod
    def _copy(source: socket.socket, target: socket.socket) -> None:
        try:
            while data := source.recv(65536):
                target.sendall(data)
            target.shutdown(socket.SHUT_WR)
        except OSError:
            return


@pytest.fixture
def relay(embedded_server: EmbeddedServer) -> Iterator[Relay]:
    between = Relay(embedded_server)
    with servers.listening(between.serve) as between.port:
        yield between
    between.cut()


def over(relay: Relay, database_url: str, **changed: str) -> str:
    there = {"host": "127.0.0.1", "port": str(relay.port)}
    return make_conninfo(**(conninfo_to_dict(database_url) | there | changed))


def test_refused_by_a_server_that_is_one(
    new_home: Path, relay: Relay, database_url: str, told: Told
) -> None:
    assert ask(new_home, over(relay, database_url)).returncode == 0
    where = f"the server at 127.0.0.1:{relay.port}"
    for fault, changed, said in (
        ("a wrong password", {"password": "hush"}, "refuses the password of ytempire_owner"),
        ("an unknown database", {"dbname": "nowhere"},
         "has no database nowhere. Make it there (createdb nowhere)"),
    ):  # fmt: skip
        done = ask(new_home, over(relay, database_url, **changed))
        assert done.returncode == 3
        assert f"{where} {said}" in done.stderr
        told(fault, f"YTEMPIRE_DATABASE_URL with {fault}", done, "nothing was done")


HOLD = """
import sys
from ytempire.cli import answer, failures
from ytempire.settings import load
from ytempire.warehouse.connection import Warehouse
with Warehouse(load()) as warehouse:
    try:
        with warehouse.transaction("writer") as connection:
            connection.execute("delete from ytempire.channels")
            print(connection.info.backend_pid, flush=True)
            sys.stdin.readline()
            connection.execute("select 1")
    except Exception as error:
        answer.give_error(*failures.sentence_and_status(error))
        sys.exit(failures.sentence_and_status(error)[1])
"""


@pytest.mark.parametrize("how", ["the server ended it", "the line was cut"])
def test_dropped_in_the_middle(
    new_home: Path, relay: Relay, database_url: str, embedded_server: EmbeddedServer, how: str,
    told: Told,
) -> None:  # fmt: skip
    working = subprocess.Popen(
        [sys.executable, "-c", HOLD], text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment(new_home, YTEMPIRE_DATABASE_URL=over(relay, database_url)),
    )  # fmt: skip
    backend = int(working.stdout.readline())
    if how == "the server ended it":
        with psycopg.connect(embedded_server.conninfo("admin", "postgres")) as admin:
            admin.execute("select pg_terminate_backend(%s)", [backend])
    else:
        relay.cut()
    assert until(lambda: not _lives(embedded_server, backend))
    _, error = working.communicate("\n", timeout=20)
    assert working.returncode == 3, error
    assert error.startswith("ytempire: the connection to the database was lost (")
    assert "what was stored is kept, and what was not finished was rolled back" in error
    told("the database went away", f"in the middle of a transaction {how}", error,
         "rolled back; the same command works", 3)  # fmt: skip


def _lives(server: EmbeddedServer, backend: int) -> bool:
    with psycopg.connect(server.conninfo("admin", "postgres")) as admin:
        asked = admin.execute("select 1 from pg_stat_activity where pid = %s", [backend])
        return asked.fetchone() is not None


def test_a_schema_of_a_newer_and_of_an_older_version(
    new_home: Path, database_url: str, told: Told
) -> None:
    with psycopg.connect(database_url, autocommit=True) as connection:
        connection.execute("insert into ytempire.schema_migrations values (9999, 'later', 'x')")
    newer = ask(new_home, database_url)
    assert newer.returncode == 1
    assert "migration 9999_later, which this code does not know. Update the code" in newer.stderr
    assert ask(new_home, database_url, "migrate").returncode == 1
    told("the schema of a newer version", "schema_migrations holds one that the code lacks", newer,
         "nothing was touched")  # fmt: skip

    with psycopg.connect(database_url, autocommit=True) as connection:
        connection.execute("drop schema ytempire cascade")
    older = ask(new_home, database_url)
    assert older.returncode == 1
    assert re.search(r"the warehouse lacks \d+ migration.*Run: ytempire migrate", older.stderr)
    told("the schema of an older version", "migrations are missing", older,
         "`ytempire migrate` brings them")  # fmt: skip


def test_two_migrations_at_once(new_home: Path, database_url: str, told: Told) -> None:
    with psycopg.connect(database_url, autocommit=True) as connection:
        connection.execute("drop schema ytempire cascade")
    command = [str(Path(sys.executable).with_name("ytempire")), "migrate"]
    both = [
        subprocess.Popen(
            command, env=environment(new_home, YTEMPIRE_DATABASE_URL=database_url), text=True,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        )
        for _ in range(2)
    ]  # fmt: skip
    said = [one.communicate(timeout=60) for one in both]
    assert [one.returncode for one in both] == [0, 0], said
    applied = sorted("0001_" in out for out, _ in said)
    assert applied == [False, True], "each migration is applied once"
    told("two migrations at once", "`ytempire migrate` in two windows",
         "nothing: one applied, the other waited", "both end well", 0)  # fmt: skip


@pytest.mark.parametrize(("said", "told_to"), [
    ('FATAL:  role "me" does not exist', "does not let me log in. Make the role there"),
    ('FATAL:  no pg_hba.conf entry for host "10.0.0.1"', "allows it in pg_hba.conf"),
    ("FATAL:  sorry, too many clients already", "has no connection left"),
    ("connection timeout expired", "does not answer. Look whether it runs"),
    ("FATAL:  the database system is starting up", "is starting or stopping. Try again"),
    ("FATAL:  something new\nDETAIL:  unheard of", "does not let us in: DETAIL: unheard of"),
])  # fmt: skip
def test_what_servers_say_besides(said: str, told_to: str) -> None:
    """Refusals that take another server's configuration to bring about, in libpq's words."""
    sentence = of_connecting(psycopg.OperationalError(said), "postgresql://me:hush@db:5433/mine")
    assert told_to in sentence
    assert "db:5433" in sentence and "hush" not in sentence
    assert sentence.endswith(f"Unset {VARIABLE} to use the embedded database")
