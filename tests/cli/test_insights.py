"""The verbs about insights: listed, shown, accepted, dismissed; what became of them."""

from __future__ import annotations

import getpass
import json
from datetime import timedelta
from typing import Any

import pytest
from tests.advice.sentences import INJECTION, card
from tests.advice.test_keeping import keep

from ytempire import clock
from ytempire.cli.answer import Exit
from ytempire.insights.cards.detectors import DETECTORS
from ytempire.settings import Settings
from ytempire.warehouse.connection import Warehouse

from .command import verb


@pytest.fixture
def insights(settings: Settings, monkeypatch: pytest.MonkeyPatch):
    """Run `ytempire insights` in the home of the fixture `warehouse`."""
    return verb("insights", settings, monkeypatch)


def asked(run, *arguments: str) -> Any:
    return json.loads(run(*arguments, "--json").stdout)


def test_a_warehouse_without_insights_says_where_they_come_from(insights, warehouse) -> None:
    assert "`ytempire job insights`" in insights("list").stdout
    assert "`ytempire job insights`" in insights("--help").stdout
    assert asked(insights, "list")["insights"] == []
    assert "no insight begins with" in insights("show", "abcd", status=Exit.USAGE).output
    assert "at least the first four" in insights("accept", "%", status=Exit.USAGE).output


def test_insights_are_listed_shown_and_decided(insights, warehouse: Warehouse) -> None:
    keep(warehouse, [card("a", None), card("b", 99), card("c", 7)], clock.now())
    listed = asked(insights, "list")["insights"]
    assert [one["expected_usd_micros"] for one in listed] == [99_000_000, 7_000_000, None]
    table = insights("list").stdout
    assert table.index("$99.00") < table.index("$7.00") < table.index("–  ")
    first = listed[0]["insight_id"]

    told = insights("show", first[:8]).stdout
    for figure in (
        "interval: 228.23 to 324.21 (95", "n:        26 days", "metric:   revenue (US dollars)",
        "sql/queries/insight_cards/change_points.sql", "decided:  not yet", INJECTION[:30],
    ):  # fmt: skip
        assert figure in told
    assert insights("accept", first[:8], "--note", "From\n Monday.").stdout == "1 accepted\n"
    assert insights("accept", first).stdout == "0 accepted, 1 already were\n"
    both = asked(
        insights, "dismiss", first[:8], listed[1]["insight_id"], "--as", "ann", "--note", "No."
    )
    assert (both["changed"], both["actor"]) == (2, "ann")
    story = asked(insights, "show", first)["decisions"]
    assert [(one["decision"], one["actor"], one["note"]) for one in story] == [
        ("accept", getpass.getuser(), "From Monday."), ("dismiss", "ann", "No."),
    ]  # fmt: skip
    assert len(asked(insights, "list", "--state", "open")["insights"]) == 1
    assert len(asked(insights, "list", "--state", "dismissed")["insights"]) == 2
    (counted,) = [
        one for one in asked(insights, "detectors")["detectors"] if "insights_found" in one
    ]
    assert (counted["detector"], counted["insights_decided"]) == ("change_point", 2)
    assert counted["precision_ratio"] == 0
    assert len(asked(insights, "detectors")["detectors"]) == len(DETECTORS)


def test_nobody_decides_and_several_are_all_or_none(insights, warehouse: Warehouse) -> None:
    keep(warehouse, [card("a")], clock.now())
    one = asked(insights, "list")["insights"][0]["insight_id"]
    assert "names nobody" in insights("accept", one, "--as", " ", status=Exit.USAGE).output
    insights("accept", one, "beef", status=Exit.USAGE)
    assert asked(insights, "list", "--state", "open")["insights"]


def test_what_has_expired_is_not_decided_and_is_no_bug(insights, warehouse: Warehouse) -> None:
    keep(warehouse, [card("a", 9)], clock.now() - timedelta(days=9))
    one = asked(insights, "list", "--state", "all")["insights"][0]["insight_id"]
    assert "has expired" in insights("accept", one, status=Exit.USAGE).told
