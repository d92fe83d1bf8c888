"""The command, the doctor, the notebook and the workbench, each on a small network."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner
from tests.diagnosis.conftest import one
from tests.lake.network import CHANNELS, DAYS, FIRST, VIDEOS, Network, at
from tests.rollups.conftest import step_runner

from ytempire import parameters, workbench
from ytempire.cli import cli
from ytempire.lake import layout
from ytempire.warehouse.connection import Warehouse
from ytempire.workbench import session
from ytempire.workbench.errors import QueryError, WorkbenchError


@pytest.fixture
def network(
    warehouse: Warehouse, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Network]:
    """The lake of the home that the environment names."""
    home = warehouse.settings.home
    home.mkdir()
    monkeypatch.setenv("YTEMPIRE_HOME", str(home))
    assert warehouse.settings.database_url is not None
    url = warehouse.settings.database_url.get_secret_value()
    monkeypatch.setenv("YTEMPIRE_DATABASE_URL", url)
    made = Network(warehouse, layout.lake_of(home))
    made.make()
    yield made
    while session._current:
        session._current.pop().close()


def lake(*arguments: str) -> tuple[int, dict]:
    ended = CliRunner().invoke(cli, ["lake", *arguments, "--json"])
    return ended.exit_code, json.loads(ended.stdout)


def test_the_command_exports_shows_and_verifies(network: Network) -> None:
    status, told = lake("export")
    assert (status, told["exported"]) == (0, [str(day) for day in DAYS])
    network.reading(VIDEOS[0], at(DAYS[2], 3))
    os.truncate(layout.day_file(network.lake, FIRST), 700)
    status, told = lake("status")
    assert (status, told["days"], told["waiting"]) == (0, 3, [str(DAYS[2])])
    assert list(told["disagreeing"]) == [str(FIRST)]
    status, told = lake("verify")
    assert (status, told["ok"], list(told["disagreeing"])) == (1, False, [str(FIRST)])


def test_the_notebook_exports_as_network_yaml_says(
    network: Network, monkeypatch: pytest.MonkeyPatch
) -> None:
    url = network.warehouse.settings.database_url
    assert url is not None
    run_step = step_runner(url.get_secret_value(), monkeypatch)
    done = run_step("36_export_lake")
    assert done.success
    assert (done.written, done.records_processed) == ({"lake_days": 3}, 72)
    assert run_step("36_export_lake").written == {"lake_days": 0}
    shipped = (parameters.network_file()).read_text()
    kept = shipped.replace("  drop_after_days:\n", "  drop_after_days: 90\n")
    (network.warehouse.settings.home / "network.yaml").write_text(kept)
    assert run_step("36_export_lake").written == {"lake_days": 3}, "2026-05 is over 90 days ago"
    assert network.in_postgres() == []
    layout.day_file(network.lake, FIRST).write_bytes(b"nothing")
    network.reading(VIDEOS[0], at(FIRST, 3))
    refused = run_step("36_export_lake")
    assert not refused.success
    assert "2026-05-01 left alone" in (refused.note or "")


def test_the_doctor_tells_size_and_disagreeing_days(network: Network) -> None:
    assert one("warehouse", "lake").sentence == "holds no day yet"
    network.export(drop_before=DAYS[1])
    seen = one("warehouse", "lake")
    assert seen.state == "ok"
    assert "3 days, 2026-05-01 to 2026-05-03: 72 readings" in seen.sentence
    os.truncate(layout.day_file(network.lake, DAYS[1]), 700)
    seen = one("warehouse", "lake")
    assert (seen.state, seen.next) == ("warning", "ytempire lake export")
    layout.day_file(network.lake, FIRST).unlink()
    seen = one("warehouse", "lake")
    assert (seen.state, seen.next) == ("problem", "ytempire lake verify")
    assert "only the lake held 2026-05-01" in seen.sentence


def test_an_analyst_asks_all_readings_at_once(network: Network) -> None:
    network.export(closed_before=DAYS[2], drop_before=DAYS[1])
    whole = workbench.observations()
    assert whole.height == 72
    assert set(whole["video_id"]) == set(VIDEOS)
    rates = workbench.observations(
        "select channel_id, count(*) as readings, ctr(sum(clicks), sum(impressions)) as ctr "
        "from observations where channel_id = %(channel)s and flags <> [] group by 1",
        channel=CHANNELS[1],
        first=date(2026, 5, 1),
        before=date(2026, 5, 2),
    )
    assert rates.rows() == [(CHANNELS[1], 1, pytest.approx(31 / 900))]
    assert workbench.observations("select count(*) as n from observations", as_="pandas").n[0] == 72


def test_a_wrong_question_is_told_in_a_sentence(network: Network) -> None:
    network.export(drop_before=DAYS[1])
    with pytest.raises(QueryError, match=r"view_count.*DuckDB's"):
        workbench.observations("select view_count from observations")
    with pytest.raises(QueryError, match="more than max_rows=5 rows"):
        workbench.observations(max_rows=5)
    layout.day_file(network.lake, FIRST).write_bytes(b"PAR1 nothing PAR1")
    with pytest.raises(QueryError, match="ytempire lake verify"):
        workbench.observations("select sum(views) from observations")
    layout.day_file(network.lake, FIRST).unlink()
    with pytest.raises(WorkbenchError, match="the lake has lost 2026-05-01"):
        workbench.observations()
