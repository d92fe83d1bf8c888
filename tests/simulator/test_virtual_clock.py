"""The network's clock: history at once, then real time, or a fixed end."""

from datetime import UTC, datetime, timedelta

import pytest

from ytempire.simulator.virtual_clock import VirtualClock

BEGUN = datetime(2026, 11, 22, 12, tzinfo=UTC)
START = BEGUN - timedelta(days=30)
MINUTE = timedelta(minutes=1)


class Real:
    """A real clock in the test's hands."""

    def __init__(self) -> None:
        self.now = BEGUN

    def __call__(self) -> datetime:
        return self.now


def test_it_stands_still_and_advances_at_once() -> None:
    real = Real()
    clock = VirtualClock(START, real_now=real)
    real.now += MINUTE
    assert clock.now() == START
    assert clock.advance(START + MINUTE) == START + MINUTE
    assert clock.advance(START) == START + MINUTE


def test_when_history_is_told_it_is_the_real_present() -> None:
    real = Real()
    clock = VirtualClock(START, real_now=real)
    real.now += 3 * MINUTE  # telling it took a while
    assert clock.advance(BEGUN) == BEGUN + 3 * MINUTE
    real.now += MINUTE
    assert clock.now() == BEGUN + 4 * MINUTE


def test_with_a_fixed_end_it_stays_there() -> None:
    real = Real()
    end = BEGUN - timedelta(days=1)
    clock = VirtualClock(START, end, real_now=real)
    assert clock.advance(BEGUN) == end
    real.now += MINUTE
    assert clock.now() == clock.limit() == end


def test_an_instant_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="time zone"):
        VirtualClock(START, real_now=Real()).advance(datetime(2026, 11, 1))
