"""The connection: opened when asked, opened anew when lost, refused with what to type."""

import subprocess
from pathlib import Path

import psycopg
import pytest

from ytempire import workbench as wb
from ytempire.settings import Settings
from ytempire.warehouse import migrations
from ytempire.warehouse.connection import Warehouse
from ytempire.warehouse.embedded import EmbeddedServer
from ytempire.workbench import session


def test_one_connection_is_kept(wb):
    pid = wb.sql("select pg_backend_pid() as pid").item()
    assert wb.sql("select pg_backend_pid() as pid").item() == pid


def test_a_connection_that_the_server_ended_is_opened_anew(wb, few_rows):
    pid = wb.sql("select pg_backend_pid() as pid").item()
    with psycopg.connect(few_rows) as connection:
        connection.execute("select pg_terminate_backend(%s, 5000)", [pid])
    assert wb.sql("select pg_backend_pid() as pid").item() != pid


def test_a_server_that_was_started_anew_is_found_again(
    server_home: Path, monkeypatch: pytest.MonkeyPatch, no_session: None
):
    home = server_home.parent / "restarted"
    with Warehouse(Settings(home=home)) as warehouse:
        migrations.migrate(warehouse)
    monkeypatch.setenv("YTEMPIRE_HOME", str(home))
    assert wb.sql("select 1 as one").item() == 1
    server = EmbeddedServer(home)
    stop = [str(server.binaries / "pg_ctl"), "-D", str(server.data), "-m", "immediate", "stop"]
    subprocess.run(stop, check=True, capture_output=True, cwd="/", **server.account.popen)
    assert wb.sql("select 2 as two").item() == 2


def test_a_home_without_warehouse_is_left_alone(tmp_path: Path, no_session: None):
    wb.use(tmp_path / "nowhere")
    with pytest.raises(wb.WorkbenchError, match=r"no warehouse in .*nowhere\. Type `make run`"):
        wb.tables()
    assert not (tmp_path / "nowhere").exists()


def test_an_empty_database_says_what_fills_it(
    embedded_server: EmbeddedServer, tmp_path: Path, monkeypatch, no_session: None
):
    monkeypatch.setenv("YTEMPIRE_HOME", str(tmp_path))
    monkeypatch.setenv("YTEMPIRE_DATABASE_URL", embedded_server.conninfo("owner", "postgres"))
    with pytest.raises(wb.WorkbenchError, match=r"is empty\. Type `make run`"):
        wb.sql("select 1 as one")


def test_a_server_that_does_not_answer_is_a_sentence(tmp_path: Path, monkeypatch, no_session: None):
    monkeypatch.setenv("YTEMPIRE_HOME", str(tmp_path))
    monkeypatch.setenv("YTEMPIRE_DATABASE_URL", "postgresql://127.0.0.1:9/nothing")
    with pytest.raises(wb.WorkbenchError, match=r"no server listens|does not answer") as caught:
        wb.describe("videos")
    assert caught.value.__suppress_context__


def test_another_home_is_read_without_the_address_of_the_first(wb, tmp_path: Path, no_session):
    assert wb.sql("select 1 as one").item() == 1
    wb.use(tmp_path / "other")
    assert session.current().settings.database_url is None
    assert session.current().settings.home == tmp_path / "other"
    wb.use()
    assert wb.sql("select count(*) as n from videos").item() == 10
