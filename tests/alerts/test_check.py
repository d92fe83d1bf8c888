"""The check that holds alerts and their events together finds what does not."""

from datetime import timedelta

import pytest

from ytempire import paths
from ytempire.alerts import acting
from ytempire.alerts.errors import AlertRefused
from ytempire.quality import checks

from .conftest import Bench

HOUR = timedelta(hours=1)
FOLDER = paths.sql() / "checks"


def broken(bench: Bench, wrong: str | None = None) -> int:
    """Return how many alerts the check finds; with something changed alone, which is undone."""
    [check] = [one for one in checks.read(FOLDER) if one.name == "alerts_follow_their_events"]
    with bench.warehouse.connect("owner") as connection:
        connection.execute(
            "select set_config('ytempire.clock_at', %s, true)", [bench.at.isoformat()]
        )
        if wrong:
            connection.execute(f"update ytempire.alerts set {wrong}")
        found = connection.execute(check.text.encode()).fetchall()
        connection.rollback()
    return len(found)


def test_alerts_and_events_agree_until_one_is_changed_alone(moved: Bench) -> None:
    for values in ({"a": 12, "b": 12}, {"a": 1, "b": 12}, {"a": 12, "b": 12}, {"a": 12}):
        moved.heat(**values)
    [one, other] = moved.alerts()
    acting.resolve(moved.warehouse, [one if one.state == "firing" else other], actor="ann")
    acting.false_positive(moved.warehouse, [other], actor="ann")
    assert broken(moved) == 0
    for there, back in (
        ("openings = openings + 1", "openings = openings - 1"),
        ("resolved_at = null, resolution = null, cleared_at = null", "openings = openings"),
    ):
        assert broken(moved) == 0
        change(moved, there)
        assert broken(moved) == 2
        change(moved, back)


def test_who_has_it_until_when_it_is_silent_and_how_it_ended(moved: Bench) -> None:
    """Through all that people and the rules do, it holds; and any of it changed alone is seen."""
    moved.heat(a=12)
    [a] = moved.alerts()
    there, who = moved.warehouse, {"actor": "ann"}
    steps = [
        lambda: acting.acknowledge(there, [a], **who),
        lambda: acting.snooze(there, [a], moved.at + 3 * HOUR, **who),
        lambda: acting.unacknowledge(there, [a], actor="bob"),
        lambda: acting.acknowledge(there, [a], actor="bob"),
        lambda: acting.resolve(there, [a], **who),
        lambda: acting.reopen(there, [a], **who),
        lambda: acting.false_positive(there, [a], **who),
        lambda: acting.reopen(there, [a], **who),
        lambda: acting.acknowledge(there, [a], **who),
        lambda: acting.snooze(there, [a], moved.at + HOUR, **who),
        lambda: moved.heat(2, a=12),  # the snooze is over
        lambda: moved.heat(a=1),  # it clears
        lambda: moved.heat(a=12),  # and is reopened: still hers
        lambda: acting.resolve(there, [a], **who),
        lambda: moved.heat(1, a=12),  # reopened: nobody's
        lambda: acting.acknowledge(there, [a], **who),
        lambda: acting.resolve(there, [a], **who),
        lambda: moved.heat(0.25, a=1),
        lambda: moved.heat(0.25, a=12),  # right in between, and reopened: nobody's
        lambda: moved.heat(a=1),
        lambda: acting.false_positive(there, [a], **who),
    ]
    states = []
    for step in steps:
        step()
        [now] = moved.alerts()
        states.append((now.state, now.acknowledged_by))
        assert broken(moved) == 0, states
        for wrong in (
            "acknowledged_by = 'eve', acknowledged_at = now()",
            "snoozed_until = '2031-01-01'",
            "resolution = 'by_hand', resolved_at = coalesce(resolved_at, now())"
            if now.resolution != "by_hand"
            else "resolution = 'false_positive'",
            *(["snoozed_until = null"] if now.state == "snoozed" else []),
            *(["acknowledged_by = null, acknowledged_at = null"] if now.acknowledged_by else []),
        ):
            assert broken(moved, wrong) == 1, (wrong, states)
    assert states == [
        ("acknowledged", "ann"), ("snoozed", "ann"), ("snoozed", None), ("snoozed", "bob"),
        ("resolved", "bob"), ("firing", None), ("resolved", None), ("firing", None),
        ("acknowledged", "ann"), ("snoozed", "ann"), ("acknowledged", "ann"), ("resolved", "ann"),
        ("acknowledged", "ann"), ("resolved", "ann"), ("firing", None), ("acknowledged", "ann"),
        ("resolved", "ann"), ("resolved", "ann"), ("firing", None), ("resolved", None),
        ("resolved", None),
    ]  # fmt: skip


def test_nobody_acts_in_the_rules_name(moved: Bench) -> None:
    moved.heat(a=12)
    with pytest.raises(AlertRefused, match="say who you are"):
        acting.acknowledge(moved.warehouse, moved.alerts(), actor="engine")


def change(bench: Bench, what: str) -> None:
    with bench.warehouse.connect("owner", autocommit=True) as connection:
        connection.execute(f"update ytempire.alerts set {what}")
