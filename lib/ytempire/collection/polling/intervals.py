"""How long a video may wait for its next reading: by its age, its growth, and its rest."""

from __future__ import annotations

import math
from dataclasses import dataclass

from ytempire.parameters import LivePolling

_HOUR, _MINUTE = 3600.0, 60.0


@dataclass(slots=True)
class Polled:
    """A video as its readings have shown it.

    Attributes
    ----------
    published
        Publication, seconds since 1970.
    read
        Last time it was asked for; None: never.
    views
        As last told; None: not told.
    velocity
        Views an hour, the last hour weighing most; None: fewer than two readings. A video whose
        counter fell has a negative one.
    unchanged
        How many readings in a row found the same views.
    pinned_until
        Until when it is read as often as a pinned video; None: it is not pinned.
    """

    published: float
    read: float | None = None
    views: int | None = None
    velocity: float | None = None
    unchanged: int = 0
    pinned_until: float | None = None

    def learn(self, at: float, views: int | None) -> None:
        """Take a reading in; one that tells no views changes only when it was read."""
        before, since = self.views, self.read
        self.read = at
        if views is None:
            return
        self.views = views
        if before is None or since is None or at <= since:
            return
        self.unchanged = self.unchanged + 1 if views == before else 0
        hours = (at - since) / _HOUR
        speed = (views - before) / hours
        # A reading soon after another says little: it weighs as much of an hour as it spans.
        weight = 1 - math.exp(-hours)
        known = speed if self.velocity is None else self.velocity
        self.velocity = known + weight * (speed - known)


class Intervals:
    """The tiers of `LivePolling`, asked video by video."""

    def __init__(self, plan: LivePolling) -> None:
        self._plan = plan
        self._ages = [
            math.inf if tier.younger_than_hours is None else tier.younger_than_hours * _HOUR
            for tier in plan.tiers
        ]

    def __len__(self) -> int:
        return len(self._ages)

    def rank(self, video: Polled, at: float) -> int:
        """Return the tier of a video: 0 is the youngest, and the last to be shed."""
        age = at - video.published
        rank = next(rank for rank, limit in enumerate(self._ages) if age < limit)
        return min(rank, 1) if _is_pinned(video, at) else rank

    def seconds(self, video: Polled, at: float) -> float:
        """Return how long a video that is read at `at` may wait for the next reading."""
        age = at - video.published
        tier = self._plan.tiers[next(n for n, limit in enumerate(self._ages) if age < limit)]
        fastest, slowest = tier.fastest_minutes * _MINUTE, tier.slowest_minutes * _MINUTE
        if tier.may_rest and video.unchanged:
            times = min(video.unchanged, self._plan.unchanged_most)
            slowest *= self._plan.unchanged_factor**times
        wait = min(max(self._until_grown(video), fastest), slowest)
        if _is_pinned(video, at):
            wait = min(wait, self._plan.pinned_minutes * _MINUTE)
        return wait

    def _until_grown(self, video: Polled) -> float:
        """Return the seconds until it is expected to have gained what makes a reading worth it."""
        if video.velocity is None or video.velocity <= 0 or video.views is None:
            return math.inf
        gain = max(self._plan.growth_ratio * video.views, self._plan.growth_views)
        return gain / video.velocity * _HOUR


def _is_pinned(video: Polled, at: float) -> bool:
    return video.pinned_until is not None and at < video.pinned_until
