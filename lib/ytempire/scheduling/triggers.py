"""When jobs are due: their lines of the schedule as triggers of APScheduler."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from apscheduler.triggers.base import BaseTrigger
from apscheduler.triggers.cron import CronTrigger
from apscheduler.triggers.interval import IntervalTrigger

from ytempire.parameters import Job
from ytempire.parameters.cron_expression import WEEKDAYS, Numbers

_GRID_BEGINS = datetime(1970, 1, 1, tzinfo=UTC)
_LOOKED_AT = 400
"""Runs looked at for the longest gap: more than a year of a daily job, DST and short months."""
MOST_COUNTED = 100_000
"""Missed runs counted at most: two months of one a minute."""


class WallTimes(CronTrigger):  # type: ignore[misc]
    """Wall times of a zone; a time of day that comes twice when clocks go back counts once.

    That holds where hours are named. What is due in any hour is due in both, as in cron. A time
    that clocks skip comes an hour later by the wall.
    """

    is_hour_named: bool = False

    def get_next_fire_time(
        self, previous_fire_time: datetime | None, now: datetime
    ) -> datetime | None:
        """Return when it is due next, in UTC."""
        previous, at = previous_fire_time, now
        while True:
            found: datetime | None = super().get_next_fire_time(
                previous and previous.astimezone(self.timezone), at.astimezone(self.timezone)
            )
            if found is None:
                return None
            instant = found.astimezone(UTC)
            if not (self.is_hour_named and instant.astimezone(self.timezone).fold):
                return instant
            previous = at = instant + timedelta(microseconds=1)


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
    trigger = WallTimes(
        minute=_listed(due.minutes),
        hour=_listed(due.hours),
        day=_listed(due.days),
        month=_listed(due.months),
        day_of_week=names or "*",  # by name: APScheduler's 0 is Monday, cron's is Sunday
        timezone=ZoneInfo(job.timezone),
    )
    trigger.is_hour_named = due.hours is not None
    return trigger


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


def due_within(
    trigger: BaseTrigger, since: datetime, until: datetime
) -> tuple[int, datetime | None]:
    """Return how often it was due in (since, until], and when for the last time.

    No more than `MOST_COUNTED` are counted: the last is then that of the count.
    """
    count, last = 0, None
    for instant in after(trigger, since):
        if instant > until or count == MOST_COUNTED:
            break
        count, last = count + 1, instant
    return count, last


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
