"""The warehouse: which server, alive or not, its schema, whose facts."""

import socket
from pathlib import Path

import pytest

from ytempire.diagnosis import warehouse
from ytempire.diagnosis.examination import examine
from ytempire.warehouse import account

from .conftest import found, one


def test_a_server_is_named_without_its_password(project: Path, on_a_server: str) -> None:
    seen = examine()
    assert seen.is_healthy
    [server] = found(seen, "warehouse", "server")
    assert server.state == "ok"
    assert "PostgreSQL 1" in server.sentence
    assert "ytempire_owner@" in server.sentence
    password = on_a_server.split("password=")[1].split(" ", maxsplit=1)[0]
    assert password not in repr(seen.findings)
    assert one("warehouse", "schema").state == "ok"
    assert one("warehouse", "network").sentence == "holds no facts yet"
    [backend] = found(seen, "warehouse", "time series")
    assert backend.state == "ok"
    assert "native" in backend.sentence
    assert "the server has no TimescaleDB" in backend.sentence


@pytest.mark.parametrize(
    "url",
    ["mysql//x:hush@h/d", "postgresql://u:hush@127.0.0.1:{closed}/d", "host=/none password=hush"],
)
def test_a_dead_server_is_a_problem(project: Path, monkeypatch, url: str) -> None:
    with socket.socket() as bound:  # bound and not listening: refused
        bound.bind(("127.0.0.1", 0))
        monkeypatch.setenv("YTEMPIRE_DATABASE_URL", url.format(closed=bound.getsockname()[1]))
        seen = examine()
    [server] = found(seen, "warehouse", "server")
    assert server.state == "problem"
    assert "hush" not in repr(seen.findings)
    assert not seen.is_healthy


def test_a_server_that_does_not_answer_is_not_waited_for(project: Path, monkeypatch) -> None:
    monkeypatch.setattr(warehouse, "START_SECONDS", 0.5)
    with socket.socket() as silent:
        silent.bind(("127.0.0.1", 0))
        silent.listen()
        port = silent.getsockname()[1]
        monkeypatch.setenv("YTEMPIRE_DATABASE_URL", f"postgresql://u:hush@127.0.0.1:{port}/d")
        assert "does not answer within" in one("warehouse", "server").sentence


def test_an_old_schema_names_the_command_and_nothing_else_is_asked(project: Path, insert) -> None:
    insert(
        "delete from ytempire.schema_migrations "
        "where number = (select max(number) from ytempire.schema_migrations)"
    )
    seen = examine("ytempire -H x")
    [schema] = found(seen, "warehouse", "schema")
    assert (schema.state, schema.next) == ("problem", "ytempire -H x migrate")
    assert seen.next == "ytempire -H x migrate"
    assert found(seen, "runs", "pipeline") == found(seen, "warehouse", "network") == []


def test_a_newer_schema_is_a_problem(project: Path, insert) -> None:
    insert(
        "insert into ytempire.schema_migrations (number, name, checksum) values (9999, 'later', '')"
    )
    finding = one("warehouse", "schema")
    assert finding.state == "problem"
    assert "9999_later" in finding.sentence


def test_real_channels_over_a_simulated_network(project: Path, insert, monkeypatch) -> None:
    insert("insert into ytempire.warehouse_identity (network) values ('simulated')")
    assert one("warehouse", "network").sentence == "facts of a simulated network"
    monkeypatch.setenv("YTEMPIRE_YOUTUBE_API_KEY", "k")
    (project / ".data" / "network.yaml").write_text(
        "channels: [{id: UC0000000000000000000001}]\npolling: [{every_minutes: 60}]"
    )
    seen = examine()
    assert found(seen, "warehouse", "network")[0].state == "problem"
    assert seen.next == "ytempire home new real"


def test_data_that_is_gone_is_a_problem(project: Path, tmp_path: Path) -> None:
    (project / ".data").mkdir()
    (project / ".data" / account.LOCATION).write_text(str(tmp_path / "gone"))
    finding = one("warehouse", "server")
    assert finding.state == "problem"
    assert f"{tmp_path / 'gone'} and is gone" in finding.sentence


def test_one_database_for_every_home_is_warned_of(project: Path, database_url, monkeypatch) -> None:
    (project / ".env").write_text(f"YTEMPIRE_DATABASE_URL='{database_url}'\n")
    assert [f.state for f in found(examine(), "warehouse", "server")] == ["ok"]
    (project / ".data-b").mkdir()
    monkeypatch.setenv("YTEMPIRE_HOME", str(project / ".data-b"))
    assert [f.state for f in found(examine(), "warehouse", "server")] == ["ok", "warning"]
    monkeypatch.setenv("YTEMPIRE_DATABASE_URL", "")
    assert [f.state for f in found(examine(), "warehouse", "server")] == ["note"]
