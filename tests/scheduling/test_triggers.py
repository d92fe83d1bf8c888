"""When jobs are due: over the days on which clocks change, and whatever the restart."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from itertools import islice, pairwise, takewhile
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ytempire.parameters import Job
from ytempire.parameters.cron_expression import parse
from ytempire.scheduling import triggers

PACIFIC = ZoneInfo("America/Los_Angeles")
FORWARD, BACK = date(2026, 3, 8), date(2026, 11, 1)


def job(**given: object) -> Job:
    return Job(description="x", run={"collect": "a"}, timeout="1m", **given)


def pacific(cron: str) -> Job:
    return job(cron=cron, timezone="America/Los_Angeles")


def runs(of: Job, since: datetime, count: int) -> list[datetime]:
    return list(islice(triggers.after(triggers.of(of), since), count))


def at(day: date, hour: int = 0, minute: int = 0) -> datetime:
    return datetime(day.year, day.month, day.day, hour, minute, tzinfo=PACIFIC).astimezone(UTC)


def test_a_daily_job_keeps_its_wall_time_over_both_changes() -> None:
    for changes in (FORWARD, BACK):
        found = runs(pacific("15 6 * * *"), at(changes - timedelta(days=1)), 3)
        days = [changes + timedelta(days=n) for n in (-1, 0, 1)]
        assert found == [at(day, 6, 15) for day in days]
    assert [b - a for a, b in pairwise(found)] == [timedelta(hours=25), timedelta(hours=24)]


def test_a_time_that_comes_twice_counts_once() -> None:
    found = runs(pacific("30 1 * * *"), at(BACK), 2)
    assert found == [at(BACK, 1, 30), at(BACK + timedelta(days=1), 1, 30)]


def test_a_time_that_is_skipped_comes_once_an_hour_later() -> None:
    found = runs(pacific("30 2 * * *"), at(FORWARD), 2)
    assert found == [at(FORWARD, 3, 30), at(FORWARD + timedelta(days=1), 2, 30)]


ZONES = ("America/Los_Angeles", "Europe/Berlin", "Australia/Lord_Howe", "America/Santiago")
CRONS = (
    "5 0 * * *", "55 0 * * *", "0 0 1 * *", "0 0 15 * *", "0 0 * * mon", "30 2 * * *", "30 1 * * *",
    "0 3 * * *", "*/15 * * * *", "10 */6 * * *", "0 23 * * *", "5 * * 3,11 *", "0 12 * * mon-fri",
)  # fmt: skip
STEP = timedelta(minutes=5)


def by_walking(cron: str, zone: ZoneInfo, since: datetime, until: datetime) -> list[datetime]:
    """Look at every five minutes of the wall, which is another way than the product's."""
    due, found = parse(cron), set()
    wall = since.astimezone(zone).replace(tzinfo=None)
    last = until.astimezone(zone).replace(tzinfo=None)
    while wall <= last:
        fields = (wall.minute, wall.hour, wall.day, wall.month, wall.isoweekday() % 7)
        named = (due.minutes, due.hours, due.days, due.months, due.weekdays)
        if all(of is None or value in of for value, of in zip(fields, named, strict=True)):
            first, second = (wall.replace(tzinfo=zone, fold=n).astimezone(UTC) for n in (0, 1))
            found.add(first)  # what clocks skip is an hour later by this
            if due.hours is None and first < second:  # it comes twice
                found.add(second)
        wall += STEP
    return sorted(instant for instant in found if since < instant <= until)


@pytest.mark.parametrize("zone", ZONES)
@pytest.mark.parametrize("cron", CRONS)
def test_every_run_of_a_year_is_that_of_the_wall(cron: str, zone: str) -> None:
    since, until = datetime(2026, 12, 1, tzinfo=UTC), datetime(2027, 12, 5, tzinfo=UTC)
    trigger = triggers.of(job(cron=cron, timezone=zone))
    found = list(takewhile(lambda instant: instant <= until, triggers.after(trigger, since)))
    assert found == by_walking(cron, ZoneInfo(zone), since, until)


def test_what_is_due_in_every_hour_is_due_in_both() -> None:
    found = runs(pacific("*/30 * * * *"), at(BACK, 0, 45), 5)
    assert [b - a for a, b in pairwise(found)] == [timedelta(minutes=30)] * 4


def test_weekdays_are_cron_s() -> None:
    [found] = runs(job(cron="0 0 * * 0"), datetime(2026, 11, 18, tzinfo=UTC), 1)
    assert f"{found:%A}" == "Sunday"


@settings(max_examples=50, deadline=None)
@given(
    st.datetimes(datetime(2026, 1, 1), datetime(2027, 12, 31), timezones=st.just(UTC)),
    st.sampled_from([1, 60, 300, 7200]),
    st.integers(min_value=0, max_value=3),
)
def test_an_interval_is_a_grid_that_a_restart_does_not_move(
    since: datetime, every: int, offset: int
) -> None:
    offset %= every
    due = job(every=timedelta(seconds=every), offset=timedelta(seconds=offset)) if every > 30 else (
        Job(description="x", run={"collect": "a"}, timeout="1s", every=timedelta(seconds=every))
    )  # fmt: skip
    offset = offset if every > 30 else 0
    found = runs(due, since, 3)
    assert since < found[0] <= since + timedelta(seconds=every)
    assert all((instant.timestamp() - offset) % every == 0 for instant in found)
    assert [b - a for a, b in pairwise(found)] == [timedelta(seconds=every)] * 2


@settings(max_examples=30, deadline=None)
@given(st.integers(min_value=0, max_value=23), st.integers(min_value=0, max_value=59))
def test_a_daily_job_runs_once_a_pacific_day_all_year(hour: int, minute: int) -> None:
    found = runs(
        pacific(f"{minute} {hour} * * *"), at(date(2026, 1, 1)) - timedelta(seconds=1), 365
    )
    assert len({instant.astimezone(PACIFIC).date() for instant in found}) == 365
    assert {instant.tzinfo for instant in found} == {UTC}


def test_how_often_it_was_due() -> None:
    trigger = triggers.of(job(every="5m"))
    since = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
    assert triggers.due_within(trigger, since, since + timedelta(minutes=4)) == (0, None)
    until = since + timedelta(minutes=17)
    assert triggers.due_within(trigger, since, until) == (3, since + timedelta(minutes=15))


@pytest.mark.parametrize(
    ("due", "gap"),
    [
        (job(every="10m"), timedelta(minutes=10)),
        (pacific("0 6 * * *"), timedelta(hours=25)),
        (job(cron="0 6 * * 1"), timedelta(days=7)),
        (job(cron="0 6,18 * * *"), timedelta(hours=12)),
    ],
)
def test_the_longest_gap(due: Job, gap: timedelta) -> None:
    now = datetime(2026, 6, 1, tzinfo=UTC)
    assert triggers.longest_gap(triggers.of(due), due, now) == gap
