"""What a killed database server leaves: the next command works, and nothing is lost."""

from __future__ import annotations

import fcntl
import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from uuid import uuid4

import psycopg
import pytest

from ytempire.settings import Settings
from ytempire.warehouse import answering, credentials, remains
from ytempire.warehouse.connection import Warehouse
from ytempire.warehouse.embedded import EmbeddedServer
from ytempire.warehouse.errors import ServerUnavailable, WarehouseError

from .processes import Command, below, is_alive, until, ytempire
from .told import Told

COUNT = "select count(*) from ytempire.channels"


def opened(home: Path) -> Warehouse:
    return Warehouse(Settings(home=home, _env_file=None))


def store_a_row(warehouse: Warehouse) -> None:
    with warehouse.transaction("writer") as connection:
        connection.execute(
            "insert into ytempire.channels (channel_id, channel_name) values (%s, 'c')", [uuid4()]
        )


def stored(home: Path) -> int:
    """Ask in a command of its own."""
    done = ytempire(home, "sql", COUNT, "--format", "csv")
    assert done.returncode == 0, done.stderr
    return int(done.stdout.split()[1])


def kill_server(home: Path) -> int:
    pid = remains.postmaster(home / "postgres" / "data")
    assert pid is not None
    os.kill(pid, signal.SIGKILL)
    assert until(lambda: not is_alive(pid))
    return pid


def test_a_killed_server_is_started_again_for_the_next_command(home: Path, told: Told) -> None:
    with opened(home) as warehouse:
        store_a_row(warehouse)
        kill_server(home)
        assert (home / "postgres" / "data" / "postmaster.pid").exists()
        assert stored(home) == 1
    told("the database server was killed", "SIGKILL to the postmaster; then `sql`",
         "nothing: the command answered", "nothing stored was lost", 0)  # fmt: skip


def test_a_process_that_goes_on_starts_it_again_itself(home: Path) -> None:
    with opened(home) as warehouse:
        for expected in (1, 2):
            store_a_row(warehouse)
            kill_server(home)
            with warehouse.transaction("reader") as connection:
                assert connection.execute(COUNT).fetchone() == (expected,)


@pytest.fixture
def another(home: Path) -> Iterator[int]:
    """A process of the account that the server runs as, which is no server."""
    server = EmbeddedServer(home)
    process = subprocess.Popen(["sleep", "600"], **server.account.popen)
    yield process.pid
    process.kill()
    process.wait()


def test_files_that_name_another_process_by_now(home: Path, another: int, told: Told) -> None:
    with opened(home) as warehouse:
        store_a_row(warehouse)
        old = kill_server(home)
    data, sockets = home / "postgres" / "data", home / "postgres" / "socket"
    files = [data / "postmaster.pid", sockets / ".s.PGSQL.5432.lock"]
    for file in files:
        assert file.read_text().startswith(f"{old}\n")
        file.write_text(file.read_text().replace(str(old), str(another), 1))
    assert stored(home) == 1
    assert is_alive(another), "it was not ours to end"
    told("a stale postmaster.pid and socket lock", "their process id belongs to another program",
         "nothing: the command answered", "nothing stored was lost", 0)  # fmt: skip


def test_the_keeper_ends_no_process_that_came_later(home: Path, another: int) -> None:
    server = EmbeddedServer(home)
    with opened(home) as warehouse:
        store_a_row(warehouse)
        old = kill_server(home)
        file = server.data / "postmaster.pid"
        file.write_text(file.read_text().replace(str(old), str(another), 1))
    with (home / "keeper.lock").open("r+") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)  # the keeper has done what it does
    assert is_alive(another)
    assert stored(home) == 1


def test_the_files_of_a_server_that_runs_are_believed(home: Path) -> None:
    with EmbeddedServer(home) as server:
        pid = remains.postmaster(server.data)
        assert pid in remains.processes(server.data)
        with EmbeddedServer(home) as second:
            assert remains.postmaster(second.data) == pid
        remains.end(server.data)
        assert remains.processes(server.data) == []
        assert not is_alive(pid)


def test_a_killed_keeper_is_replaced(home: Path, told: Told) -> None:
    with EmbeddedServer(home) as server:
        assert until(lambda: len(below(home, "keeper.py")) == 1)
        [keeper] = below(home, "keeper.py")
        os.kill(keeper, signal.SIGKILL)
        assert until(lambda: not is_alive(keeper))
        pid = remains.postmaster(server.data)
    assert until(lambda: not is_alive(pid), 20), "nobody stops the server"
    told("the keeper was killed", "SIGKILL to the process that stops the server",
         "nothing", "the server stopped with its last user", "-")  # fmt: skip


@pytest.mark.parametrize("seen", ["PG_VERSION", "postmaster.pid"])
def test_a_first_start_that_was_killed(
    new_home: Path, start: Callable[..., Command], seen: str, told: Told
) -> None:
    first = start(new_home, "migrate")
    file = new_home / "postgres" / "data" / seen
    assert until(file.exists)
    assert not (new_home / "postgres" / "complete").exists()
    first.process.kill()
    first.process.wait()
    done = ytempire(new_home, "migrate")
    assert done.returncode == 0, done.stderr
    assert stored(new_home) == 0
    if seen == "PG_VERSION":
        told("killed while the database was being made", "SIGKILL to a first `migrate` beside "
             "initdb", "nothing: the next command made it anew", "works", 0)  # fmt: skip


SLOW = """
import sys
from dataclasses import replace
from pathlib import Path
from ytempire.warehouse.embedded import EmbeddedServer
server = EmbeddedServer(Path(sys.argv[1]))
server.programs = replace(server.programs, folder=Path(sys.argv[2]))
server.open()
"""


def test_an_initdb_that_outlives_its_command_is_waited_for(new_home: Path, place: Path) -> None:
    """It would empty the folder that the next command has begun to fill."""
    programs, pid, go = place / "slow", place / "slow" / "pid", place / "slow" / "go"
    programs.mkdir()
    programs.chmod(0o777)
    real = EmbeddedServer(new_home).binaries / "initdb"
    slow = programs / "initdb"
    slow.write_text(
        f'#!/bin/sh\necho $$ > {pid}\nwhile [ ! -e {go} ]; do sleep 0.1; done\nexec {real} "$@"\n'
    )
    slow.chmod(0o755)
    first = subprocess.Popen([sys.executable, "-c", SLOW, str(new_home), str(programs)])
    assert until(lambda: pid.exists() and pid.read_text().endswith("\n"))
    first.kill()
    first.wait()
    assert is_alive(int(pid.read_text()))
    with (new_home / "start.lock").open() as lock, pytest.raises(BlockingIOError):
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    go.touch()
    with EmbeddedServer(new_home) as server:
        psycopg.connect(server.conninfo("reader")).close()


def test_a_half_made_cluster_whose_server_still_runs(home: Path) -> None:
    with EmbeddedServer(home) as server:
        old = remains.postmaster(server.data)
        (server.folder / "complete").unlink()
    with EmbeddedServer(home) as server:
        assert not is_alive(old)
        psycopg.connect(server.conninfo("reader")).close()


@pytest.mark.parametrize("how", ["cut short", "gone", "empty"])
@pytest.mark.parametrize("runs", [False, True])
def test_damaged_passwords_are_renewed(home: Path, how: str, runs: bool, told: Told) -> None:
    with opened(home) as warehouse:
        store_a_row(warehouse)
        file = credentials.credentials_file(home)
        whole = file.read_text()
        if not runs:
            remains.end(home / "postgres" / "data")
        if how == "gone":
            file.unlink()
        else:
            file.write_text(whole[:40] if how == "cut short" else "")
        assert stored(home) == 1
    assert json.loads(file.read_text()).keys() == json.loads(whole).keys()
    assert file.read_text() != whole
    assert file.stat().st_mode & 0o777 == 0o600
    if how == "cut short" and runs:
        told("half-written credentials", "credentials.json was cut short; then `sql`",
             "nothing: the passwords were made anew", "nothing stored was lost", 0)  # fmt: skip


def test_passwords_of_another_server(home: Path, told: Told) -> None:
    credentials.write(home, credentials.draw())
    done = ytempire(home, "sql", COUNT)
    assert done.returncode == 3
    assert "are not those of the embedded database beside it. Remove that file" in done.stderr
    credentials.credentials_file(home).unlink()
    assert stored(home) == 0
    told("the passwords of another server", "credentials.json of another home was copied in", done,
         "with the file removed the command works")  # fmt: skip


def test_data_of_another_major_version(home: Path, told: Told) -> None:
    version = home / "postgres" / "data" / "PG_VERSION"
    version.write_text("17\n")
    done = ytempire(home, "sql", COUNT)
    assert done.returncode == 1
    assert "was made by PostgreSQL 17, and the one that is installed is 18" in done.stderr
    assert "Go back to the version of this product that made it" in done.stderr
    version.write_text("18\n")
    assert stored(home) == 0
    told("data of another PostgreSQL", "PG_VERSION says 17", done, "the data was left as it is")


def test_a_server_that_does_not_answer(
    home: Path, monkeypatch: pytest.MonkeyPatch, told: Told
) -> None:
    monkeypatch.setattr(answering, "_PATIENCE_SECONDS", 1.0)
    with EmbeddedServer(home) as server:
        pid = remains.postmaster(server.data)
        os.kill(pid, signal.SIGSTOP)
        try:
            with pytest.raises(ServerUnavailable, match="does not answer") as refused:
                EmbeddedServer(home).open()
            assert f"kill -QUIT {pid}" in str(refused.value)
        finally:
            os.kill(pid, signal.SIGCONT)
    told("the database server hangs", "SIGSTOP to the postmaster; another command",
         str(refused.value), "as soon as it goes on, commands work", 3)  # fmt: skip


def test_why_a_server_does_not_start_is_told(home: Path, told: Told) -> None:
    with (home / "postgres" / "data" / "postgresql.conf").open("a") as file:
        file.write("shared_buffers = 'much'\n")
    done = ytempire(home, "sql", COUNT)
    assert done.returncode == 3
    assert "could not start server" in done.stderr, "pg_ctl's own words"
    assert 'invalid value for parameter "shared_buffers"' in done.stderr, "the server's"
    told("the server does not start", "a wrong line in postgresql.conf", done,
         "mended, it starts")  # fmt: skip


def test_a_program_that_cannot_be_run_is_told(home: Path) -> None:
    server = EmbeddedServer(home)
    with pytest.raises(WarehouseError, match="pg_ctl of the embedded database failed"):
        server.programs.run("pg_ctl", "--no-such-option")


USER = """
import sys
from pathlib import Path
from ytempire.warehouse.embedded import EmbeddedServer
with EmbeddedServer(Path(sys.argv[1])) as server:
    print("open", flush=True)
"""


def test_two_first_starts_at_once(new_home: Path, told: Told) -> None:
    both = [
        subprocess.Popen([sys.executable, "-c", USER, str(new_home)], stdout=subprocess.PIPE,
                         stderr=subprocess.PIPE, text=True)
        for _ in range(2)
    ]  # fmt: skip
    for one in both:
        assert one.communicate(timeout=60) == ("open\n", "")
    told("two first starts at once", "two commands on a home that is not there yet",
         "nothing: one made it, the other waited", "both work", 0)  # fmt: skip
