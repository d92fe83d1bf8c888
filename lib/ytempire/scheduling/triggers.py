"""When jobs are due: their lines of the schedule as triggers of APScheduler."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import islice, takewhile
from zoneinfo import ZoneInfo

from apscheduler.triggers.base import BaseTrigger
from apscheduler.triggers.cron import CronTrigger
from apscheduler.triggers.interval import IntervalTrigger

from ytempire.parameters import Job
from ytempire.parameters.cron_expression import WEEKDAYS, Numbers

_GRID_BEGINS = datetime(1970, 1, 1, tzinfo=UTC)
_CHANGE = timedelta(hours=3)
"""Longer than clocks are ever put forward or back at once, but for a change of the date line."""
_LOOKED_AT = 400
"""Runs looked at for the longest gap: more than a year of a daily job, DST and short months."""
MOST_COUNTED = 100_000
"""Missed runs counted at most: two months of one a minute."""


class WallTimes(BaseTrigger):  # type: ignore[misc]
    """Wall times of a zone, through the changes of its clocks.

    A time of day that comes twice counts once, the first time, where hours are named; what is due
    in any hour is due in both, as in cron. A time that clocks skip comes an hour later by the wall.
    APScheduler's own trigger passes over a midnight after a day of 23 hours: it is asked in a zone
    whose clocks never change, and its answers are taken as wall times.
    """

    def __init__(self, zone: ZoneInfo, *, is_hour_named: bool, **fields: str) -> None:
        self._zone, self._is_hour_named = zone, is_hour_named
        self._walls = CronTrigger(timezone=UTC, **fields)

    def get_next_fire_time(
        self, previous_fire_time: datetime | None, now: datetime
    ) -> datetime | None:
        """Return when it is due next, in UTC."""
        begin = now
        if previous_fire_time is not None:
            then = previous_fire_time + timedelta(microseconds=1)
            begin = then if now == previous_fire_time else min(now, then)
        begin = begin.astimezone(UTC)
        if self._changes_near(begin):
            return self._near_a_change(begin)
        for wall in self._after(self._wall(begin)):
            found = self._instants(wall)[0]
            if found < begin:
                continue
            # Before a change of the clocks, wall times do not stand in the order of instants.
            near = self._changes_near(found)
            return self._near_a_change(max(begin, found - _CHANGE)) if near else found
        return None

    def _near_a_change(self, begin: datetime) -> datetime | None:
        """Return the first instant from `begin` on, whatever the clocks do around it."""
        last, found = self._wall(begin) + 2 * _CHANGE, []
        for wall in self._after(self._wall(begin) - _CHANGE):
            found += [instant for instant in self._instants(wall) if instant >= begin]
            if found and wall > last:
                break
        return min(found, default=None)

    def _instants(self, wall: datetime) -> list[datetime]:
        """Return when a wall time is due, in UTC: both times where it comes twice and may."""
        folds = (0,) if self._is_hour_named else (0, 1)
        local = wall.replace(tzinfo=self._zone)
        due = [local.replace(fold=fold).astimezone(UTC) for fold in folds]
        skipped = due[0].astimezone(self._zone).replace(tzinfo=None) != wall.replace(tzinfo=None)
        return due[:1] if skipped else due

    def _after(self, wall: datetime) -> Iterator[datetime]:
        """Yield wall times from one on, written as if in UTC."""
        while True:
            found = self._walls.get_next_fire_time(None, wall)
            if found is None:
                return
            yield found
            wall = found + timedelta(microseconds=1)

    def _wall(self, instant: datetime) -> datetime:
        return instant.astimezone(self._zone).replace(tzinfo=UTC, fold=0)

    def _changes_near(self, instant: datetime) -> bool:
        """Say whether the zone's clocks change within `_CHANGE` of an instant."""
        local = instant.astimezone(self._zone)
        before, after = instant - _CHANGE, instant + _CHANGE
        return len({local.utcoffset(), *(i.astimezone(self._zone).utcoffset()
                                         for i in (before, after))}) > 1  # fmt: skip


def of(job: Job) -> BaseTrigger:
    """Return the trigger of a job."""
    if job.every is not None:
        return IntervalTrigger(
            seconds=int(job.every.total_seconds()),
            start_date=_GRID_BEGINS + job.offset,
            timezone=UTC,
        )
    due = job.cron_expression
    assert due is not None
    names = None if due.weekdays is None else ",".join(WEEKDAYS[day] for day in due.weekdays)
    return WallTimes(
        ZoneInfo(job.timezone),
        is_hour_named=due.hours is not None,
        minute=_listed(due.minutes),
        hour=_listed(due.hours),
        day=_listed(due.days),
        month=_listed(due.months),
        day_of_week=names or "*",  # by name: APScheduler's 0 is Monday, cron's is Sunday
    )


def after(trigger: BaseTrigger, instant: datetime) -> Iterator[datetime]:
    """Yield when it is due later than an instant, in order, in UTC."""
    last: datetime | None = None
    at = instant + timedelta(microseconds=1)
    while True:
        found = trigger.get_next_fire_time(last, at)
        if found is None:
            return
        last = at = found
        yield found.astimezone(UTC)


def list_due(trigger: BaseTrigger, since: datetime, until: datetime) -> list[datetime]:
    """Return when it was due in (since, until], in order; no more than `MOST_COUNTED`."""
    return list(takewhile(lambda due: due <= until, islice(after(trigger, since), MOST_COUNTED)))


def due_within(
    trigger: BaseTrigger, since: datetime, until: datetime
) -> tuple[int, datetime | None]:
    """Return how often it was due in (since, until], and when for the last time.

    No more than `MOST_COUNTED` are counted: the last is then that of the count.
    """
    due = list_due(trigger, since, until)
    return len(due), due[-1] if due else None


def longest_gap(trigger: BaseTrigger, job: Job, now: datetime) -> timedelta:
    """Return the longest time between two runs, from now on."""
    if job.every is not None:
        return job.every
    longest, before = timedelta(seconds=1), now
    for number, instant in enumerate(after(trigger, now)):
        if number:
            longest = max(longest, instant - before)
        before = instant
        if number == _LOOKED_AT:
            break
    return longest


def _listed(numbers: Numbers) -> str:
    return "*" if numbers is None else ",".join(map(str, numbers))
