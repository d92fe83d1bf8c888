"""A column's name tells its unit."""

import math
from decimal import Decimal

import pytest

from ytempire.metrics import columns


@pytest.mark.parametrize(
    ("column", "value", "shown"),
    [
        ("revenue_micros", 1_234_567_890, "$1.23k"),
        ("total_cost_cents", 312, "$3.12"),
        ("unit_price_usd", Decimal("2.50"), "$2.50"),
        ("estimated_revenue", Decimal("-3.2"), "−$3.20"),
        ("ctr", 0.0412, "4.1\u00a0%"),
        ("progress_percentage", 55, "55.0\u00a0%"),
        ("watch_seconds", 3800, "1\u00a0h 3\u00a0min"),
        ("watch_time_hours", Decimal("1.5"), "1\u00a0h 30\u00a0min"),
        ("response_time_ms", 90_000, "1\u00a0min 30\u00a0s"),
        ("views", 1_234_567, "1.23M"),
        ("slope", -0.01234, "−0.0123"),
        ("views", None, "–"),
        ("ctr", math.nan, "–"),
        ("revenue_micros_total", 2_000_000, "$2.00"),
        ("is_monetized", True, "True"),
        ("rpm", 1_800_000.0, "$1.80"),
        ("roi", -0.25, "−25.0\u00a0%"),
        # The data model's own column is in per cent, so the name tells nothing.
        ("success_rate", 92.5, "92.5"),
    ],
)
def test_values_are_written_in_their_unit(column, value, shown):
    assert columns.written(column, value) == shown


def test_titles_are_those_of_the_metrics_or_the_name_without_its_unit():
    assert columns.title_of("revenue_micros") == "Revenue"
    assert columns.title_of("watch_seconds") == "Watch time"
    assert columns.title_of("total_cost_micros") == "Total cost"
    assert columns.title_of("channel_name") == "Channel name"


def test_a_name_that_tells_no_unit_has_none():
    assert columns.unit_of("views") is None
    assert columns.unit_of("pacific_date").words == "Pacific day"
    assert not columns.unit_of("ctr").is_additive
