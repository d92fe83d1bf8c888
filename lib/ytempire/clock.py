"""The one clock: UTC instants, and the Pacific day on which Google counts.

With ``YTEMPIRE_CLOCK_URL`` set the clock is asked over HTTP (a simulated network runs its
back-fill in virtual time: a sleep advances it at once); otherwise it is the real one. SQL
reads the same clock as ``ytempire.clock_now()``: a transaction on a virtual clock carries
its instant in the setting ``ytempire.clock_at``.
"""

from __future__ import annotations

import json
import os
import time
import urllib.error
import urllib.request
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

PACIFIC = ZoneInfo("America/Los_Angeles")
"""YouTube's quota days and Analytics days begin at midnight here."""


class ClockError(RuntimeError):
    """The clock named by YTEMPIRE_CLOCK_URL does not answer."""


def is_virtual() -> bool:
    """Say whether time is asked of ``YTEMPIRE_CLOCK_URL``."""
    return bool(os.environ.get("YTEMPIRE_CLOCK_URL"))


def now() -> datetime:
    """Return the present instant, aware, in UTC."""
    url = os.environ.get("YTEMPIRE_CLOCK_URL")
    return _ask(url) if url else datetime.now(UTC)


def wall_now() -> datetime:
    """Return the real present, also where the clock is virtual: processes and logs live in it."""
    return datetime.now(UTC)


def sleep_until(instant: datetime) -> datetime:
    """Wait until `instant` and return the clock's reading then.

    A virtual clock advances at once, as far as it may (history ends at the real present);
    what is left is slept.

    Raises
    ------
    ValueError
        If `instant` has no time zone.
    ClockError
        If the virtual clock does not answer.
    """
    if instant.tzinfo is None:
        raise ValueError("sleep_until needs an instant with a time zone")
    url = os.environ.get("YTEMPIRE_CLOCK_URL")
    reading = _ask(url, to=instant) if url else datetime.now(UTC)
    while reading < instant:
        time.sleep(min((instant - reading).total_seconds(), 1.0))
        reading = now()
    return reading


def pacific_date(instant: datetime) -> date:
    """Return the Pacific calendar day of `instant`: the quota day, the Analytics day."""
    return instant.astimezone(PACIFIC).date()


def pacific_day_bounds(day: date) -> tuple[datetime, datetime]:
    """Return the half-open UTC window of a Pacific day: 23, 24 or 25 hours long."""
    start = datetime(day.year, day.month, day.day, tzinfo=PACIFIC)
    following = day + timedelta(days=1)
    end = datetime(following.year, following.month, following.day, tzinfo=PACIFIC)
    return start.astimezone(UTC), end.astimezone(UTC)


def next_pacific_midnight(instant: datetime) -> datetime:
    """Return when the Pacific day of `instant` ends, and Google's quotas are renewed."""
    return pacific_day_bounds(pacific_date(instant))[1]


def _ask(url: str, to: datetime | None = None) -> datetime:
    """Read the virtual clock, after advancing it when `to` is given."""
    data = None if to is None else json.dumps({"to": to.isoformat()}).encode()
    if not url.startswith(("http://", "https://")):
        raise ClockError("YTEMPIRE_CLOCK_URL must be an http address, or unset for real time")
    request = urllib.request.Request(  # noqa: S310 - checked above
        url, data=data, headers={"content-type": "application/json"}
    )
    try:
        with urllib.request.urlopen(request, timeout=30) as response:  # noqa: S310
            answer = json.load(response)
    except (urllib.error.URLError, TimeoutError, ValueError) as error:
        raise ClockError(
            f"the clock at YTEMPIRE_CLOCK_URL does not answer ({error}). "
            "Start the simulated network, or unset YTEMPIRE_CLOCK_URL to use real time."
        ) from error
    return datetime.fromisoformat(answer["now"]).astimezone(UTC)
