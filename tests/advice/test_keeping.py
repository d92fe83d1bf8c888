"""Insights as they are kept: found again, ended, decided; and what is counted of them."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Any

import psycopg
import pytest

from ytempire import clock
from ytempire.advice import deciding, keeping
from ytempire.advice.errors import InsightRefused
from ytempire.advice.keeping import Kept
from ytempire.insights.cards.card import Card
from ytempire.insights.cards.nights import Night
from ytempire.warehouse.connection import Warehouse

from .sentences import card, sentence

NOW = datetime(2026, 12, 1, 15, tzinfo=UTC)
Row = dict[str, Any]


def said_nothing(_: object) -> None:
    return None


def keep(
    warehouse: Warehouse, cards: Sequence[Card], now: datetime, rephrase=said_nothing, model=None
) -> Kept:
    with warehouse.transaction("writer") as connection:
        before = keeping.held(connection, now)
        night = Night(now.date())
        rows = keeping.rows_of(cards, before, night, now, rephrase, model)
        return keeping.keep(connection, rows, now)


def states(warehouse: Warehouse) -> list[Row]:
    with warehouse.connect("reader") as connection:
        cursor = connection.cursor(row_factory=psycopg.rows.dict_row)
        return cursor.execute(
            "select * from ytempire.insight_states order by detector, subject, valid_from"
        ).fetchall()


def outcomes(warehouse: Warehouse) -> dict[str, Row]:
    with warehouse.connect("reader") as connection:
        cursor = connection.cursor(row_factory=psycopg.rows.dict_row)
        rows = cursor.execute("select * from ytempire.insight_detector_outcomes").fetchall()
    return {row["detector"]: row for row in rows}


def decide(warehouse: Warehouse, insight: Any, decision: Any, **told: Any) -> bool:
    with warehouse.transaction("writer") as connection:
        return deciding.decide(
            connection, insight, decision, **{"actor": "ann", "note": None} | told
        )


def test_what_is_found_again_is_the_same_and_what_is_not_ends(warehouse: Warehouse) -> None:
    first = keep(warehouse, [card("a"), card("b")], NOW)
    assert first == Kept(2, 2, 0, 0)
    assert keep(warehouse, [card("a"), card("b")], NOW) == Kept(2, 0, 0, 0), "twice equals once"
    before = {row["subject"]: row for row in states(warehouse)}
    later = NOW + timedelta(days=1)
    assert keep(warehouse, [card("a", 99)], later) == Kept(1, 0, 0, 1)
    after = {row["subject"]: row for row in states(warehouse)}
    assert after["a"]["insight_id"] == before["a"]["insight_id"]
    assert after["a"]["valid_from"] == NOW
    assert after["a"]["valid_until"] == later + timedelta(days=2)
    assert after["a"]["expected_usd_micros"] == 99_000_000
    assert after["b"]["valid_until"] == later
    again = keep(warehouse, [card("b")], later + timedelta(days=1))
    assert again.fresh == 1
    assert len({row["insight_id"] for row in states(warehouse)}) == 3, "it ended; this is another"


def test_a_clock_that_went_back_ends_nothing_before_it_began(warehouse: Warehouse) -> None:
    keep(warehouse, [card("a"), card("b")], NOW)
    earlier = NOW - timedelta(hours=5)
    assert keep(warehouse, [card("a", 7)], earlier) == Kept(1, 0, 0, 1)
    after = {row["subject"]: row for row in states(warehouse)}
    assert after["a"]["expected_usd_micros"] == 7_000_000
    assert [after[name][at] for name in "ab" for at in ("valid_from", "found_at")] == [NOW] * 4
    assert after["b"]["valid_until"] == NOW


def test_a_night_is_never_before_the_last_one_and_says_so(warehouse: Warehouse) -> None:
    later = NOW + timedelta(hours=1)
    with warehouse.connect("reader") as connection:
        assert keeping.as_of(connection, NOW) == NOW, "nothing is held"
    keep(warehouse, [card()], NOW)
    with warehouse.connect("reader") as connection:
        assert keeping.as_of(connection, NOW - timedelta(days=2)) == NOW
        assert keeping.as_of(connection, later) == later
    assert keeping.told_of_clock(later, later) == ""
    said = keeping.told_of_clock(NOW - timedelta(days=2), NOW)
    assert "the clock stood at 2026-11-29 15:00:00 UTC" in said
    assert "as of 2026-12-01 15:00:00 UTC" in said


def test_a_beginning_that_moves_a_little_is_the_same_and_far_off_another(
    warehouse: Warehouse,
) -> None:
    keep(warehouse, [card(since=date(2026, 11, 2))], NOW)
    later = NOW + timedelta(days=1)
    assert keep(warehouse, [card(since=date(2026, 11, 5))], later).fresh == 0
    assert keep(warehouse, [card(since=date(2026, 11, 28))], later) == Kept(1, 1, 0, 1)
    assert len(states(warehouse)) == 2


def test_an_insight_that_nobody_finds_again_expires_by_itself(
    warehouse: Warehouse, monkeypatch: pytest.MonkeyPatch
) -> None:
    long_ago = clock.now() - timedelta(days=3)
    keep(warehouse, [card()], long_ago)
    (one,) = states(warehouse)
    assert not one["is_valid"]
    with pytest.raises(InsightRefused, match="has expired") as refused:
        decide(warehouse, one["insight_id"], "accept")
    assert refused.value.sqlstate == deciding.NOT_NOW


def test_unknown_dollars_are_null_and_never_zero(warehouse: Warehouse) -> None:
    keep(warehouse, [card("a", None)], NOW)
    assert states(warehouse)[0]["expected_usd_micros"] is None
    with pytest.raises(psycopg.errors.CheckViolation):
        keep(warehouse, [card("b", 0)], NOW)


def test_a_decision_is_a_row_with_who_and_why_and_the_last_holds(warehouse: Warehouse) -> None:
    keep(warehouse, [card()], clock.now())
    one = states(warehouse)[0]["insight_id"]
    assert decide(warehouse, one, "accept", actor="ann", note="  From Monday. ")
    assert not decide(warehouse, one, "accept", actor="bob"), "it was so before"
    (row,) = states(warehouse)
    assert (row["state"], row["decided_by"], row["decision_note"]) == (
        "accepted", "ann", "From Monday.",
    )  # fmt: skip
    assert decide(warehouse, one, "dismiss", actor="bob", note=" ")
    (row,) = states(warehouse)
    assert (row["state"], row["decided_by"], row["decision_note"]) == ("dismissed", "bob", None)
    # Found again it stays dismissed.
    keep(warehouse, [card()], clock.now())
    assert states(warehouse)[0]["state"] == "dismissed"
    with warehouse.connect("owner") as connection, pytest.raises(psycopg.Error, match="last word"):
        connection.execute("delete from ytempire.insight_decisions")


def test_what_cannot_be_decided_is_refused_in_words(warehouse: Warehouse) -> None:
    keep(warehouse, [card()], clock.now())
    one = states(warehouse)[0]["insight_id"]
    for insight, told, code, says in (
        (uuid.uuid4(), {}, deciding.NOT_THERE, "insights list"),
        (one, {"actor": "  "}, deciding.NOT_NOW, "who you are"),
        (one, {"decision": "postpone"}, deciding.NOT_NOW, "accept or dismiss"),
    ):
        with pytest.raises(InsightRefused, match=says) as refused:
            decide(warehouse, insight, **{"decision": "accept"} | told)
        assert refused.value.sqlstate == code
    with warehouse.connect("reader") as connection, pytest.raises(psycopg.Error):
        connection.execute("select ytempire.decide_on_insight(%s, 'accept', 'x', null)", [one])
    with warehouse.connect("dashboard") as connection, pytest.raises(psycopg.Error):
        connection.execute("select ytempire.decide_on_insight(%s, 'accept', 'x', null)", [one])
    with warehouse.connect("dashboard") as connection, pytest.raises(psycopg.Error):
        connection.execute(
            "insert into ytempire.insight_decisions (insight_id, decided_at, decision, actor) "
            "values (%s, now(), 'accept', 'x')", [one],
        )  # fmt: skip
    assert states(warehouse)[0]["state"] == "open"


def test_precision_is_of_what_was_decided_with_its_interval(warehouse: Warehouse) -> None:
    now = clock.now()
    keep(warehouse, [card(str(n)) for n in range(12)] + [card("a", detector="low_rpm")], now)
    ids = [row["insight_id"] for row in states(warehouse) if row["detector"] == "change_point"]
    nothing = outcomes(warehouse)["change_point"]
    assert (nothing["insights_found"], nothing["insights_open"]) == (12, 12)
    assert [nothing[f"precision{end}_ratio"] for end in ("", "_low", "_high")] == [None] * 3
    for at, one in enumerate(ids[:10]):
        decide(warehouse, one, "accept" if at < 8 else "dismiss")
    told = outcomes(warehouse)["change_point"]
    assert (told["insights_decided"], told["insights_accepted"], told["insights_open"]) == (
        10, 8, 2,
    )  # fmt: skip
    assert told["precision_ratio"] == pytest.approx(0.8)
    # Wilson's interval of 8 of 10, as textbooks give it.
    assert told["precision_low_ratio"] == pytest.approx(0.4902, abs=5e-4)
    assert told["precision_high_ratio"] == pytest.approx(0.9433, abs=5e-4)
    assert outcomes(warehouse)["low_rpm"]["precision_ratio"] is None


def test_other_words_are_kept_and_not_asked_for_twice(warehouse: Warehouse) -> None:
    asked: list[str] = []

    def rephrase(one: object) -> str:
        asked.append(str(one))
        return "In other words."

    keep(warehouse, [card()], NOW, rephrase, "m")
    keep(warehouse, [card()], NOW + timedelta(days=1), rephrase, "m")
    assert len(asked) == 1
    (row,) = states(warehouse)
    assert (row["text"], row["rephrased_by"]) == ("In other words.", "m")
    assert row["statement"] == card().sentence.text
    keep(warehouse, [card(said=sentence("Another sentence."))], NOW, rephrase, "m")
    assert len(asked) == 2
    # Without an endpoint the template's words come back.
    keep(warehouse, [card()], NOW)
    assert states(warehouse)[0]["text"] == card().sentence.text
