"""The check that holds alerts and their events together finds what does not."""

from ytempire import paths
from ytempire.alerts import acting
from ytempire.quality import checks

from .conftest import Bench

FOLDER = paths.sql() / "checks"


def broken(bench: Bench) -> int:
    [check] = [one for one in checks.read(FOLDER) if one.name == "alerts_follow_their_events"]
    return len(bench.rows(check.text))


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


def change(bench: Bench, what: str) -> None:
    with bench.warehouse.connect("owner", autocommit=True) as connection:
        connection.execute(f"update ytempire.alerts set {what}")
