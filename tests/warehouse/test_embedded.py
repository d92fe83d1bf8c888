"""The embedded server: private, shared, and gone when nobody uses it."""

import os
import signal
import stat
import subprocess
import sys
import time
from pathlib import Path

import psycopg
import pytest

from ytempire.warehouse import credentials, remains
from ytempire.warehouse.embedded import EmbeddedServer
from ytempire.warehouse.errors import WarehouseError

USER = """
import sys
from pathlib import Path
from ytempire.warehouse.embedded import EmbeddedServer
server = EmbeddedServer(Path(sys.argv[1]))
server.open()
print("open", flush=True)
sys.stdin.read()
"""


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def answers(server: EmbeddedServer) -> bool:
    try:
        psycopg.connect(server.conninfo("reader"), connect_timeout=2).close()
    except psycopg.OperationalError:
        return False
    return True


def until(condition, seconds: float = 30) -> bool:
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        if condition():
            return True
        time.sleep(0.1)
    return condition()


@pytest.fixture
def home(server_home: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return server_home.parent / f"own-{os.getpid()}-{time.monotonic_ns()}"


def process(home: Path) -> subprocess.Popen:
    started = subprocess.Popen(
        [sys.executable, "-c", USER, str(home)],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert started.stdout.readline() == "open\n"
    return started


def test_passwords_are_needed_and_kept_in_a_private_file(embedded_server: EmbeddedServer) -> None:
    file = credentials.credentials_file(embedded_server.home)
    assert mode(file) == 0o600
    assert mode(embedded_server.sockets) == 0o700
    assert mode(embedded_server.data) == 0o700
    with pytest.raises(psycopg.OperationalError, match="password authentication failed"):
        psycopg.connect(
            host=str(embedded_server.sockets),
            user="ytempire_owner",
            dbname="ytempire",
            password="wrong",
        )
    with psycopg.connect(embedded_server.conninfo("owner")) as connection:
        assert connection.execute("show listen_addresses").fetchone() == ("",)
        assert connection.execute("show password_encryption").fetchone() == ("scram-sha-256",)


def test_folders_above_keep_their_mode(home: Path) -> None:
    home.mkdir(mode=0o711)
    parents = {p: mode(p) for p in home.parents}
    with EmbeddedServer(home):
        assert {p: mode(p) for p in home.parents} == parents


@pytest.mark.skipif(os.geteuid() != 0, reason="only root hands the server to another account")
def test_data_of_root_lies_where_the_account_may_be(tmp_path: Path) -> None:
    closed = tmp_path / "closed"
    closed.mkdir(mode=0o700)
    with EmbeddedServer(closed / "home") as server:
        assert not server.folder.is_relative_to(closed)
        assert answers(server)
    assert mode(closed) == 0o700


def test_the_server_stays_for_others_and_stops_with_the_last(home: Path) -> None:
    first, second = process(home), process(home)
    server = EmbeddedServer(home)
    first.stdin.close()
    first.wait()
    time.sleep(5)
    assert answers(server), "a window that is still open must not lose its database"
    second.stdin.close()
    second.wait()
    assert until(lambda: not answers(server)), "nobody is left, and the server still runs"


def test_the_server_stops_after_its_last_user_was_killed(home: Path) -> None:
    user = process(home)
    server = EmbeddedServer(home)
    user.send_signal(signal.SIGKILL)
    user.wait()
    assert until(lambda: not answers(server))


def test_a_half_made_cluster_is_made_anew(home: Path) -> None:
    server = EmbeddedServer(home)
    (server.folder / "data").mkdir(parents=True)
    (server.folder / "data" / "PG_VERSION").write_text("18")
    with server:
        assert answers(server)


def test_damaged_passwords_are_told_with_what_to_do(tmp_path: Path) -> None:
    file = credentials.credentials_file(tmp_path)
    for content in ("{", "[]", '{"admin": "x"}'):
        file.write_text(content)
        assert credentials.are_damaged(tmp_path)
        with pytest.raises(WarehouseError, match="is made anew when the database starts"):
            credentials.read(tmp_path)
    credentials.write(tmp_path, credentials.draw())
    assert not credentials.are_damaged(tmp_path)
    assert mode(file) == 0o600


def test_a_server_of_an_earlier_version_gets_the_roles_that_came_later(home: Path) -> None:
    with EmbeddedServer(home) as server:
        with psycopg.connect(server.conninfo("admin", "postgres"), autocommit=True) as connection:
            connection.execute("drop role ytempire_dashboard")
        file = credentials.credentials_file(home)
        earlier = {k: v for k, v in credentials.read(home).items() if k != "dashboard"}
        credentials.write(home, earlier)
        with EmbeddedServer(home) as later, psycopg.connect(later.conninfo("dashboard")) as made:
            assert made.execute("select current_user").fetchone() == ("ytempire_dashboard",)
        assert {k: v for k, v in credentials.read(home).items() if k != "dashboard"} == earlier
        assert mode(file) == 0o600
        # As after a damaged file: the role is there, and its password is not known.
        credentials.write(home, earlier)
        with EmbeddedServer(home) as later, psycopg.connect(later.conninfo("dashboard")) as made:
            assert made.execute("select 1").fetchone() == (1,)


def test_a_socket_folder_may_be_elsewhere(home: Path) -> None:
    """Its path must stay short; what a killed server leaves there is cleared, too."""
    with EmbeddedServer(home / ("deep" * 25)) as server:
        assert not server.sockets.is_relative_to(home)
        assert answers(server)
        pid = remains.postmaster(server.data)
        os.kill(pid, signal.SIGKILL)
        until(lambda: not remains.processes(server.data))
        server.revive()
        assert answers(server)


@pytest.mark.parametrize("name", ["it's, a home", "with spaces"])
def test_any_name_of_a_home_will_do(home: Path, name: str) -> None:
    with EmbeddedServer(home / name) as server:
        assert answers(server)


@pytest.mark.skipif(os.geteuid() != 0, reason="only root's data may lie elsewhere")
def test_a_home_that_moves_keeps_its_data_and_lost_data_is_told(tmp_path: Path) -> None:
    closed = tmp_path / "closed"
    closed.mkdir(mode=0o700)
    with EmbeddedServer(closed / "home") as server:
        folder = server.folder
    (closed / "home").rename(closed / "moved")
    with EmbeddedServer(closed / "moved") as server:
        assert server.folder == folder
        assert answers(server)
    with EmbeddedServer(closed / "other"):
        assert folder.is_dir(), "another warehouse never removes this one's data"
    (closed / "moved" / "postgres.location").write_text(str(tmp_path / "gone"))
    with pytest.raises(WarehouseError, match="not there any more"):
        EmbeddedServer(closed / "moved")
