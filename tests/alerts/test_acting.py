"""What people do with alerts: all or none, each with a name and a note, and it stays."""

from __future__ import annotations

from datetime import timedelta

import psycopg
import pytest

from ytempire.alerts import acting
from ytempire.alerts.errors import AlertRefused

from .conftest import Bench


@pytest.fixture
def hot(moved: Bench) -> Bench:
    """Three hot ovens."""
    moved.heat(a=12, b=13, c=14)
    return moved


def state(bench: Bench, name: str) -> str:
    [alert] = [one for one in bench.alerts() if one.subject_id == name]
    return alert.state


def test_acknowledged_it_stays_so(hot: Bench) -> None:
    a, b, _ = hot.alerts()
    assert acting.acknowledge(hot.warehouse, [a, b, a], actor="ann", note="I look.") == 2
    assert acting.acknowledge(hot.warehouse, [a], actor="bob") == 0, "it is ann's"
    for value in (15, 7, None, 12):
        hot.heat(a=value, b=12, c=14)
        assert state(hot, "a") == "acknowledged"
    [alert] = [one for one in hot.alerts() if one.subject_id == "a"]
    assert (alert.acknowledged_by, alert.occurrences) == ("ann", 3)
    assert hot.events(alert) == [("fire", "engine", None), ("ack", "ann", "I look.")]
    assert acting.unacknowledge(hot.warehouse, [alert], actor="bob") == 1
    assert acting.unacknowledge(hot.warehouse, [alert], actor="bob") == 0
    assert state(hot, "a") == "firing"


def test_snoozed_it_counts_on_and_comes_back(hot: Bench) -> None:
    [a, *_] = hot.alerts()
    acting.snooze(hot.warehouse, [a], hot.at + timedelta(hours=4), actor="ann")
    hot.heat(2, a=12)
    assert state(hot, "a") == "snoozed"
    hot.heat(2, a=12)
    assert state(hot, "a") == "firing"
    assert hot.alerts(prefix=a.short_id)[0].occurrences == 3
    with pytest.raises(AlertRefused, match="is over"):
        acting.snooze(hot.warehouse, [a], hot.at, actor="ann")


def test_resolved_and_opened_again(hot: Bench) -> None:
    a, b, c = hot.alerts()
    acting.acknowledge(hot.warehouse, [a], actor="ann")
    assert acting.resolve(hot.warehouse, [a], actor="ann", note="Mended.") == 1
    assert state(hot, "a") == "resolved"
    with pytest.raises(AlertRefused, match=f"alerts reopen {a.short_id}"):
        acting.resolve(hot.warehouse, [b, a], actor="ann")
    assert state(hot, "b") == "firing", "all or none"
    with pytest.raises(AlertRefused, match="open already"):
        acting.reopen(hot.warehouse, [c], actor="bob")
    assert acting.reopen(hot.warehouse, [a], actor="bob") == 1
    assert state(hot, "a") == "firing", "nobody has it"
    assert hot.alerts(prefix=a.short_id)[0].openings == 2
    assert [event[0] for event in hot.events(a)] == ["fire", "ack", "resolve", "reopen"]


def test_reopened_beside_a_newer_one_is_refused(hot: Bench) -> None:
    [a, *_] = hot.alerts()
    hot.heat(a=1)
    hot.heat(5, a=12)
    assert [one.state for one in hot.alerts(subject="Oven a")] == ["resolved", "firing"]
    with pytest.raises(AlertRefused, match="has a newer open alert"):
        acting.reopen(hot.warehouse, [a], actor="ann")


def test_what_has_not_fired_cannot_be_acted_on(moved: Bench) -> None:
    moved.rules(too_hot={"fires": {"comparison": "above", "threshold": 10, "for": "2h"}})
    moved.heat(a=12)
    [pending] = moved.alerts()
    with pytest.raises(AlertRefused, match="has not fired"):
        acting.acknowledge(moved.warehouse, [pending], actor="ann")
    moved.heat(a=1)
    with pytest.raises(AlertRefused, match="never came to be"):
        acting.comment(moved.warehouse, [pending], actor="ann", note="x")


def test_what_became_of_each_rule_s_alerts(hot: Bench) -> None:
    a, b, c = hot.alerts()
    hot.at += timedelta(minutes=10)
    acting.acknowledge(hot.warehouse, [a, b], actor="ann")
    hot.at += timedelta(minutes=50)
    acting.false_positive(hot.warehouse, [a], actor="ann", note="The thermometer.")
    acting.comment(hot.warehouse, [a], actor="bob", note="Thrown away.")
    acting.resolve(hot.warehouse, [b], actor="ann")
    hot.heat(2, a=12, b=1, c=1, d=11)
    hot.heat(2, a=12, b=1, c=12, d=11)
    [outcome] = hot.rows(
        "select alerts_fired, openings, alerts_open, acknowledged, resolved_by_itself, "
        "resolved_by_hand, false_positives, precision_ratio, median_seconds_to_acknowledge, "
        "median_seconds_to_resolve from ytempire.alert_rule_outcomes"
    )
    # c cleared after 3 h, and is another alert 2 h later; d is new.
    assert outcome == (5, 5, 2, 2, 1, 1, 1, pytest.approx(2 / 3), 600, 3600)
    assert state(hot, "a") == "resolved", "a false positive stays quiet while it is wrong"
    assert acting.false_positive(hot.warehouse, [c], actor="bob") == 1, "said of a resolved one"
    [precision] = hot.rows("select precision_ratio from ytempire.alert_rule_outcomes")
    assert precision == (pytest.approx(1 / 3),)


def test_a_reader_cannot_act(hot: Bench) -> None:
    [a, *_] = hot.alerts()
    act = "select ytempire.act_on_alert(%s, 'ack', 'ann', null, null, ytempire.clock_now())"
    for role in ("reader", "dashboard"):
        with hot.warehouse.connect(role) as connection:
            connection.execute("set default_transaction_read_only = off")
            connection.commit()
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                connection.execute(act, [a.alert_id])


def test_what_nobody_does_with_an_alert_is_refused(hot: Bench) -> None:
    [a, *_] = hot.alerts()
    with pytest.raises(AlertRefused, match="the name of the rules"):
        acting.acknowledge(hot.warehouse, [a], actor="engine")
    with pytest.raises(AlertRefused, match="say something"):
        acting.comment(hot.warehouse, [a], actor="ann", note=" ")
    with pytest.raises(AlertRefused, match="shout is nothing"):
        acting._act(hot.warehouse, [a], "shout", "ann", None)  # type: ignore[arg-type]
    assert [event[0] for event in hot.events(a)] == ["fire"]
