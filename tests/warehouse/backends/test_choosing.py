"""The backend is probed once, before anything that would end the connection, and recorded."""

from __future__ import annotations

from types import SimpleNamespace

import psycopg
import pytest

from ytempire.warehouse import backend


def server(*row: object) -> psycopg.Connection:
    """Return a connection to a server that answers the probe so."""
    cursor = SimpleNamespace(fetchone=lambda: row or None)
    return SimpleNamespace(execute=lambda text: cursor)  # type: ignore[return-value]


@pytest.mark.parametrize(
    ("told", "name", "reason"),
    [
        ((), "native", "the server has no TimescaleDB"),
        (("2.29.2", False, "timescale"), "native", "not in shared_preload_libraries"),
        (("2.29.2", True, "apache"), "native", "Apache edition"),
        (("2.17.2", True, "timescale"), "native", "older than 2.18"),
        (("2.29.2", True, "timescale"), "timescaledb", "has TimescaleDB 2.29.2 preloaded"),
        (("2.23.0-dev", True, "timescale"), "timescaledb", "2.23.0-dev"),
    ],
)
def test_a_server_is_asked_what_it_can(told: tuple, name: str, reason: str) -> None:
    found = backend.probe(server(*told))
    assert found.name == name
    assert reason in found.reason


def test_what_was_chosen_stays(database_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A server that gets the extension later would have half of each."""
    other = backend.Backend("timescaledb", "it came later")
    monkeypatch.setattr(backend, "probe", lambda connection: other)
    with psycopg.connect(database_url) as connection:
        assert backend.choose(connection).name == "native"
        assert backend.recorded(connection) == backend.Backend(
            "native", "the server has no TimescaleDB"
        )
        connection.execute("delete from ytempire.timeseries_backend")
        assert backend.choose(connection) == backend.recorded(connection) == other
