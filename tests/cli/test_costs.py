"""`ytempire costs reverse`: entries are taken back, all or none, with who and why."""

from __future__ import annotations

import json

import pytest
from click.testing import CliRunner
from tests.collection.ledger_entries import append, channel, entry, video

from ytempire.cli import cli
from ytempire.collection.corrections.replay import login_name
from ytempire.settings import Settings
from ytempire.warehouse.connection import Warehouse


@pytest.fixture
def ids(
    warehouse: Warehouse, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> tuple[int, int]:
    """Two entries of one video, in the home that the command finds."""
    assert settings.database_url is not None
    monkeypatch.setenv("YTEMPIRE_DATABASE_URL", settings.database_url.get_secret_value())
    monkeypatch.setenv("YTEMPIRE_HOME", str(settings.home))
    with warehouse.transaction("owner") as connection:
        channel(connection)
        video(connection, "v", "f")
        append(connection, entry("a", 70_000), entry("b", 50_000))
        first, second = connection.execute(
            "select entry_id from ytempire.cost_ledger order by idempotency_key"
        ).fetchall()
    return first[0], second[0]


def reverse(*arguments: object) -> tuple[int, dict]:
    told = ["costs", "reverse", *map(str, arguments), "--json"]
    done = CliRunner().invoke(cli, told)
    return done.exit_code, json.loads(done.stdout)


def spent(warehouse: Warehouse) -> list[tuple]:
    with warehouse.transaction("reader") as connection:
        return connection.execute(
            "select sum(amount_micros)::bigint, max(total_cost_micros) "
            "from ytempire.cost_ledger cross join ytempire.video_costs"
        ).fetchall()


def test_entries_are_taken_back_with_who_and_why(warehouse: Warehouse, ids: tuple) -> None:
    status, told = reverse(*ids, "--reason", "charged \n twice")
    assert status == 0
    assert list(told["reversed"]) == [str(entry_id) for entry_id in ids]
    assert spent(warehouse) == [(0, 0)]
    with warehouse.transaction("reader") as connection:
        reasons = connection.execute(
            "select distinct reason from ytempire.cost_ledger where reverses is not null"
        ).fetchall()
    assert reasons == [(f"charged twice ({login_name()})",)]


@pytest.mark.parametrize("why", ["reversed already", "has no entry 999999"])
def test_all_or_none(warehouse: Warehouse, ids: tuple, why: str) -> None:
    second = 999_999 if "999999" in why else ids[0]
    status, told = reverse(ids[0], second, "--reason", "charged twice")
    assert status == 1
    assert why in told["why"]
    assert spent(warehouse) == [(120_000, 120_000)]


def test_a_reason_must_be_given(warehouse: Warehouse, ids: tuple) -> None:
    done = CliRunner().invoke(cli, ["costs", "reverse", str(ids[0]), "--reason", " "])
    assert done.exit_code == 2
    assert spent(warehouse) == [(120_000, 120_000)]
