"""Who is due, by age."""

from datetime import UTC, datetime, timedelta

from ytempire.collection.polling_plan import PollingPlan
from ytempire.parameters import AgeTier

T = datetime(2026, 11, 1, tzinfo=UTC)
TIERS = [AgeTier(every_minutes=1440), AgeTier(younger_than_hours=24, every_minutes=60)]
HOUR = timedelta(hours=1)


def test_a_new_video_is_due_at_once_and_only_after_its_publication() -> None:
    plan = PollingPlan(TIERS)
    plan.add("a", T, None)
    assert plan.take_due(T - timedelta(seconds=1)) == []
    assert plan.take_due(T) == ["a"]
    assert plan.take_due(T) == []


def test_hourly_on_the_first_day_and_daily_after() -> None:
    plan = PollingPlan(TIERS)
    plan.add("a", T, None)
    read = [h for h in range(24 * 5) if plan.take_due(T + h * HOUR)]
    assert read == [*range(25), 48, 72, 96]


def test_a_video_read_before_waits_its_turn() -> None:
    plan = PollingPlan(TIERS)
    plan.add("old", T - timedelta(days=30), T)
    assert plan.take_due(T + 23 * HOUR) == []
    assert plan.take_due(T + 24 * HOUR) == ["old"]


def test_a_video_is_in_the_plan_once() -> None:
    plan = PollingPlan(TIERS)
    plan.add("a", T, None)
    plan.add("a", T, None)
    assert plan.take_due(T) == ["a"]
    assert len(plan) == 1
    assert "a" in plan
