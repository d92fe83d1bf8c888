"""A simulated day of live polling: within the quota, fresh, and the oldest shed first."""

from __future__ import annotations

from datetime import timedelta
from itertools import pairwise

from .polling_day import LIMIT, PollingDay
from .polling_figures import FRESH_AT_MOST

SCALE, HALF = 0.2, 0.5


def test_a_day_fits_the_quota_and_keeps_young_videos_fresh() -> None:
    told = PollingDay(SCALE).run()
    # A request a minute for the youngest cannot be had for less; at most five of the others.
    assert 1_440 <= told.units <= 0.35 * LIMIT
    assert told.readings > 40 * told.units  # batches are filled
    assert told.p95(3) <= FRESH_AT_MOST[3]
    assert told.p95(24) <= FRESH_AT_MOST[24]
    assert told.late_from == {}


def test_when_the_quota_goes_at_noon_the_oldest_wait_first() -> None:
    day = PollingDay(HALF)
    whole = PollingDay(HALF).run().units
    # What is left at noon is half of what the rest of the day would take.
    lost = day.limit - whole // 2 - whole // 4
    told = PollingDay(HALF, lost_at_noon=lost).run()
    assert told.units <= day.limit - lost
    noon = day.begins + (day.ends - day.begins) / 2
    assert min(told.late_from.values()) > noon
    # By a minute's grace, since videos fall due one by one; the youngest never wait.
    waits = [told.late_from.get(rank, day.ends) for rank in range(len(day.queue.intervals))]
    assert all(young >= old - timedelta(minutes=1) for young, old in pairwise(waits))
    assert (waits[0], waits[1] > waits[-1]) == (day.ends, True)
    assert told.p95(3) <= FRESH_AT_MOST[3]
    assert told.p95(24) <= FRESH_AT_MOST[24]
