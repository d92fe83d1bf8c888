"""Quota as Google keeps it: units by project, bucket and Pacific day of the virtual clock.

A project is an API key. Each bucket of the Data API has its own limit; Analytics and Reporting
have none. Whatever is asked costs, refused requests too: only a request whose key or token is
refused costs nothing. A day of history has its own quota, as it had then.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from ytempire.clock import pacific_date

GENERAL, STATS, SEARCH, UPLOADS = "general", "batchGetStats", "search.list", "videos.insert"
LIMITS: dict[str, int] = {GENERAL: 10_000, STATS: 10_000, SEARCH: 100, UPLOADS: 100}
"""Units a project has of each bucket in a Pacific day, unless Google granted more."""

Spent = dict[str, dict[str, int]]
"""Project -> bucket -> units."""


@dataclass
class QuotaBook:
    """What each project has spent of its buckets.

    Attributes
    ----------
    limits
        Bucket -> units a Pacific day, for every project.
    day
        The day that is counted; None before the first request.
    spent
        What was spent on it.
    """

    limits: Mapping[str, int] = field(default_factory=lambda: dict(LIMITS))
    day: date | None = None
    spent: Spent = field(default_factory=dict)

    def charge(
        self, project: str, bucket: str, at: datetime, units: int = 1, elsewhere: int = 0
    ) -> bool:
        """Take units and return whether the bucket still had them; a spent bucket stays as it is.

        Parameters
        ----------
        at
            The virtual clock's reading: it says which day's quota pays.
        elsewhere
            Units that somebody else took of the bucket that day.
        """
        self._turn_to(pacific_date(at))
        buckets = self.spent.setdefault(project, {})
        taken = buckets.get(bucket, 0)
        if taken + elsewhere + units > self.limits[bucket]:
            return False
        buckets[bucket] = taken + units
        return True

    def left(self, project: str, bucket: str, at: datetime, elsewhere: int = 0) -> int:
        """Return the units that a project still has of a bucket at an instant."""
        self._turn_to(pacific_date(at))
        taken = self.spent.get(project, {}).get(bucket, 0)
        return max(0, self.limits[bucket] - taken - elsewhere)

    def _turn_to(self, day: date) -> None:
        if day != self.day:
            self.day, self.spent = day, {}

    # -- kept over restarts -------------------------------------------------------------------

    def told(self) -> dict[str, object]:
        """Return what `restore` takes, as JSON."""
        return {"day": self.day and self.day.isoformat(), "spent": self.spent}

    def restore(self, told: Mapping[str, object] | None) -> None:
        """Go on where an earlier process stopped.

        Raises
        ------
        ValueError, KeyError, TypeError
            If it is not what `told` returns.
        """
        if not told or not told["day"]:
            return
        self.day = date.fromisoformat(str(told["day"]))
        spent = told["spent"]
        if not isinstance(spent, dict):
            raise TypeError("spent is not a table of projects")
        self.spent = {
            str(project): {str(b): int(units) for b, units in buckets.items()}
            for project, buckets in spent.items()
        }
