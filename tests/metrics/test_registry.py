"""Definitions: parts are summed first and divided last, and ours are marked as ours."""

import pytest

from ytempire.metrics import registry, view_definition
from ytempire.metrics.view_definition import CHANGES


def test_ratio_of_sums_and_scale():
    rpm = registry.get("rpm")
    assert rpm.of({"revenue_micros": 9_000_000, "views_reported": 5_000}) == 1_800_000
    assert rpm.text(1_800_000.0) == "$1.80"
    assert registry.get("watch_hours").of({"watch_seconds": 7_200}) == 2


@pytest.mark.parametrize("views", [0, None])
def test_division_by_nothing_is_unknown(views):
    rpm = registry.get("rpm")
    value = rpm.of({"revenue_micros": 9_000_000, "views_reported": views})
    assert value is None
    assert rpm.text(value) == "–"


def test_a_zero_is_a_measurement():
    assert registry.get("revenue").of({"revenue_micros": 0}) == 0
    assert registry.get("revenue").text(0) == "$0.00"


def test_derived_metrics_say_so():
    assert registry.get("revenue_estimate").label.endswith("(YTEMPIRE)")
    assert registry.get("rpm").is_derived
    assert registry.get("views").label == "Views"


def test_every_metric_says_why_it_may_be_missing():
    for metric in registry.METRICS.values():
        assert metric.meaning
        assert metric.null_means
        assert metric.source


def test_an_unknown_metric_names_the_known_ones():
    with pytest.raises(KeyError, match="rpm"):
        registry.get("nothing")


def test_changes_of_what_a_view_is_inside_a_window():
    day = CHANGES[-1].since
    assert day.isoformat() == "2026-08-24"
    assert view_definition.between(day, day) == [CHANGES[-1]]
    assert view_definition.between(day.replace(day=25), day.replace(month=9)) == []
