"""The extracts of choices on a simulated network, and their rows in the tables."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from ytempire.experiments import planning, registering
from ytempire.insights import choices
from ytempire.insights.refresh import Asked
from ytempire.warehouse import loading, queries

from .lab import Lab


def test_choices_are_weighed_and_written_twice_as_once(lab: Callable[[int], Lab]) -> None:
    made = lab(7)
    with made.warehouse.transaction("writer") as connection:
        planned = planning.plan(
            connection, now=made.clock.at, smallest_lift=0.3, weights={"dry": 1, "warm": 1},
            metric="views", horizon_hours=168, alpha=0.05, power=0.8, videos_a_day=80,
        )  # fmt: skip
        registering.videos(
            connection, "voices", {"dry": 1, "warm": 1}, surface="voice", hypothesis="h",
            metric="views", horizon_hours=168, smallest_lift=0.3, planned=planned, alpha=0.05,
            actor="a",
        )  # fmt: skip
    for _ in range(8):
        made.make_a_day("voices", {"dry": 1.0, "warm": 3.0})
    made.clock.at += timedelta(days=8)
    made.collect()
    asked = Asked(made.clock.at)
    for _ in range(2):
        with made.warehouse.transaction("reader") as connection:
            facts = {
                name: queries.extract(connection, queries.text_of(f"insights/{name}"), given)
                for name, given in choices.parameters(asked).items()
            }
        weighed = choices.weigh(facts, asked)
        with made.warehouse.transaction("writer") as connection:
            for table, rows in weighed.of_today.items():
                loading.replace_days(
                    connection, table, rows, asked.leaving, column="estimated_date"
                )
    with made.warehouse.transaction("reader") as connection:
        shown = connection.execute(
            "select level, is_shown, is_causal, lift_ratio from ytempire.content_effects "
            "where feature = 'voice' order by level"
        ).fetchall()
        formats = connection.execute(
            "select bool_or(is_causal) from ytempire.content_effects where feature = 'format'"
        ).fetchone()
    assert [row[:3] for row in shown] == [
        ("voices: dry", True, True), ("voices: warm", True, True),
    ]  # fmt: skip
    # Three times the views, of which the average video has the square root.
    assert 1.4 < (1 + shown[1][3]) < 2.0
    assert formats == (False,)
