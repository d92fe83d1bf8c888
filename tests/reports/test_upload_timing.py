"""Upload timing: who should move is named with the interval; where nothing is shown it says so."""

from __future__ import annotations

from datetime import UTC, date, datetime
from html import unescape
from typing import Any

import pytest
from tests.dashboards.reading import cells
from tests.dashboards.small_network import SCRIPT

from ytempire import clock
from ytempire.reports import upload_timing
from ytempire.settings import Settings
from ytempire.warehouse.connection import Warehouse

NOW = datetime(2026, 11, 21, 20, tzinfo=UTC)
DAY = date(2026, 11, 20)
BLOCKS = ("weekdays 08-12h", "weekdays 16-20h", "weekend 08-12h")
MOVES, OPEN, FLAT = SCRIPT, "Открыт", "Flat"


@pytest.fixture(autouse=True)
def standing_still(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clock, "now", lambda: NOW)
    monkeypatch.setattr(clock, "is_virtual", lambda: True)


def put(connection: Any, day: date, name: str, *blocks: tuple[float, float, float, bool]) -> None:
    """Write what was estimated of a channel on a day; of each block gain, low, high, suggested."""
    [(channel,)] = connection.execute(
        "insert into ytempire.channels (channel_name, youtube_channel_id) values (%s, %s) "
        "on conflict (youtube_channel_id) do update set channel_name = excluded.channel_name "
        "returning channel_id",
        [name, f"UC {name}"],
    ).fetchall()
    for at, (block, (gain, low, high, is_suggested)) in enumerate(zip(BLOCKS, blocks, strict=True)):
        connection.execute(
            "insert into ytempire.upload_timings values (%s, %s, %s, %s, %s, %s, %s, %s, %s)",
            [day, channel, block, 40 - 10 * at, gain, low, high, is_suggested, at < 2],
        )


@pytest.fixture
def estimated(warehouse: Warehouse) -> Warehouse:
    usual, none = (0.0, -0.1, 0.1, False), (0.0, 0.0, 0.0, False)
    with warehouse.transaction("owner") as connection:
        put(connection, DAY, MOVES, usual, (0.31, 0.12, 0.53, True), usual)
        put(connection, DAY, OPEN, usual, (0.08, -0.05, 0.22, False), usual)
        put(connection, DAY, FLAT, none, none, none)
        put(connection, date(2026, 11, 10), OPEN, usual, (0.9, 0.5, 1.5, True), usual)
    return warehouse


def test_who_should_move_is_named_and_the_rest_is_open(
    settings: Settings, estimated: Warehouse
) -> None:
    told = upload_timing.read(settings=settings)
    opening = unescape(told.opening()).replace("\xa0", " ")
    assert "Of 270 videos of 3 channels **1 channel** should move" in opening
    assert "weekdays 16-20h (+31 %, 95 %: +12 % to +53 %)" in opening
    assert "Of 2 other channels there is no evidence" in opening
    assert "Of 2 channels two blocks of hours are worth drawing by lot" in opening
    assert "Estimated on 20 Nov 2026" in opening
    assert "<script" not in told.opening()
    rows = [list(row) for row in cells(told.tables())]
    assert any("+31 %" in str(row).replace("\\xa0", " ").replace("\xa0", " ") for row in rows)
    # Where no hour differs there is no figure to tell: 0 % would say that it was measured so.
    [flat] = [row for row in rows if FLAT in row]
    assert flat.count("–") == 2
    said = told.said()
    assert said.headline == "other hours are suggested to 1 channel of 3 channels"
    assert [check.is_held for check in said.checks] == [True, True]
    assert said.tables["blocks"].height == 9


def test_an_earlier_day_tells_what_was_known_then(settings: Settings, estimated: Warehouse) -> None:
    told = upload_timing.read("2026-11-15", settings=settings)
    assert told.estimated == date(2026, 11, 10)
    assert "+90" in told.opening() and "–" not in told.said().headline
    none = upload_timing.read("2026-11-01", settings=settings)
    assert "Nothing was estimated yet" in none.opening()


def test_nothing_shown_is_said_so(settings: Settings, estimated: Warehouse) -> None:
    told = upload_timing.read(channel=FLAT, settings=settings)
    assert (
        "**No evidence that other hours would help**: of 90 videos of 1 channel" in told.opening()
    )
    assert "no more than chance" in told.pictures()


def test_two_suggestions_of_a_channel_are_noticed(settings: Settings, estimated: Warehouse) -> None:
    with estimated.transaction("owner") as connection:
        connection.execute(
            "update ytempire.upload_timings set is_suggested = true, gain_ratio = low_ratio "
            "where low_ratio < 0"
        )
    checks = upload_timing.read(settings=settings).said().checks
    assert [check.is_held for check in checks] == [False, False]
