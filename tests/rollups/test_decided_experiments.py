"""Which arm of an experiment its card is about: the better one, not the one that may be."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from ytempire.warehouse import queries
from ytempire.warehouse.connection import Warehouse

NAME = "00000000-0000-4000-8000-00000000000e"
AT = datetime(2026, 11, 20, tzinfo=UTC)
_EXPERIMENT = """
insert into ytempire.experiments (
    experiment_id, name, design, surface, hypothesis, metric, horizon_hours, smallest_lift_ratio,
    alpha, planned_units, planned_error, registered_at, registered_by, starts_at
) values (%s, 'faces', 'videos', 'thumbnail', 'h', 'views', 168, 0.2, 0.05, 90, 0.1, %s, 'a', %s)
"""
_ARM = "insert into ytempire.experiment_arms values (%s, %s, %s, 1, null)"
_LOOK = """
insert into ytempire.experiment_looks (
    experiment_id, looked_at, arm, units, lift_ratio, lift_low_ratio, lift_high_ratio,
    sample_ratio_p, decision
) values (%s, %s, %s, 30, %s, %s, %s, 0.5, %s)
"""


@pytest.mark.parametrize(
    ("seen", "arm"),
    [
        ({"b": (0.3, "better"), "c": (0.5, "undecided")}, "b"),
        ({"b": (0.3, "better"), "c": (0.5, "better")}, "c"),
        ({"b": (-0.3, "worse"), "c": (0.01, "too small")}, "c"),
        # There is something to wait for: it is not time to conclude.
        ({"b": (-0.3, "worse"), "c": (0.1, "undecided")}, None),
        ({"b": (0.3, "undecided"), "c": (0.1, "undecided")}, None),
    ],
)
def test_the_best_decided_arm_is_told(
    warehouse: Warehouse, seen: dict[str, tuple[float, str]], arm: str | None
) -> None:
    with warehouse.transaction("owner") as connection:
        connection.execute(_EXPERIMENT, [NAME, AT, AT])
        for place, one in enumerate(("a", *seen)):
            connection.execute(_ARM, [NAME, one, place])
        connection.execute(_LOOK, [NAME, AT, "a", None, None, None, "control"])
        for one, (lift, decision) in seen.items():
            connection.execute(_LOOK, [NAME, AT, one, lift, lift - 0.1, lift + 0.1, decision])
        rows = queries.run(
            connection, "insight_cards/decided_experiments",
            first_day=date(2026, 11, 1), end_day=date(2026, 11, 29),
        ).to_dicts()  # fmt: skip
    assert [row["arm"] for row in rows] == ([] if arm is None else [arm])
    assert all(row["units"] == 90 for row in rows)
