"""The quota as events: what is left of each bucket, told when it has changed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, datetime

from ytempire.simulator.event_stream.message import API_EVENTS, Message, message
from ytempire.simulator.factory.plan import key_uuid
from ytempire.simulator.factory.rows import at
from ytempire.simulator.faults import FaultBook
from ytempire.simulator.quota import LIMITS, QuotaBook

LOW_RATIO = 0.1
"""A warning is told once a day when less than this is left of a bucket."""
_UPDATE, _WARNING = 77, 78


class QuotaTold:
    """Remembers what was told of each project's buckets.

    Parameters
    ----------
    names
        Project -> how the company calls it, in the order of the simulator's keys.
    """

    def __init__(
        self, seed: int, names: Mapping[str, str], quota: QuotaBook, faults: FaultBook
    ) -> None:
        self._seed, self._names, self._quota, self._faults = seed, names, quota, faults
        self._left: dict[tuple[str, str], int] = {}
        self._warned: set[tuple[str, str, date]] = set()

    def changes(self, now: datetime) -> Iterator[Message]:
        """Yield what changed of the quota since the last time; nothing before the first request."""
        day = self._quota.day
        if day is None:
            return
        for number, (project, name) in enumerate(self._names.items()):
            spent = self._quota.spent.get(project, {})
            for place, (bucket, limit) in enumerate(LIMITS.items()):
                others = self._faults.used_elsewhere(project, bucket, now)
                left = max(0, limit - spent.get(bucket, 0) - others)
                before = self._left.get((project, bucket), limit)
                if left == before:
                    continue
                self._left[project, bucket] = left
                keys = (self._seed, number, place, day.toordinal())
                when = now.timestamp()
                # Of one instant and one reading, as all of a project's events.
                yield message(
                    "api_quota_update", key_uuid(*keys, _UPDATE, left, int(when)), when, at(when),
                    API_EVENTS, name, project=name, bucket=bucket, remaining=left,
                    used=limit - left, limit=limit,
                )  # fmt: skip
                low = int(limit * LOW_RATIO)
                if left < low and (project, bucket, day) not in self._warned:
                    self._warned.add((project, bucket, day))
                    yield message(
                        "api_quota_warning", key_uuid(*keys, _WARNING), when, at(when), API_EVENTS,
                        name, project=name, bucket=bucket, remaining=left, limit=limit,
                        threshold=low,
                    )  # fmt: skip
