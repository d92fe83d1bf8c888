"""Which videos are due to be read, by their age."""

from __future__ import annotations

import heapq
from collections.abc import Collection, Iterator, Sequence
from datetime import datetime, timedelta

from ytempire.parameters import AgeTier


class PollingPlan(Collection[str]):
    """The due queue of a network's videos.

    Parameters
    ----------
    tiers
        How often a video is read, by its age; the youngest matching tier holds.
    """

    def __init__(self, tiers: Sequence[AgeTier]) -> None:
        self._tiers = sorted(tiers, key=lambda tier: tier.younger_than_hours or float("inf"))
        self._queue: list[tuple[datetime, str]] = []
        self._published: dict[str, datetime] = {}
        self._next: dict[str, datetime] = {}

    def __iter__(self) -> Iterator[str]:
        return iter(self._published)

    def __contains__(self, youtube_video_id: object) -> bool:
        return youtube_video_id in self._published

    def __len__(self) -> int:
        return len(self._published)

    def add(
        self, youtube_video_id: str, published_at: datetime, last_read: datetime | None
    ) -> None:
        """Put a video into the queue: due at once when it was never read."""
        if youtube_video_id in self._published:
            return
        self._published[youtube_video_id] = published_at
        due = published_at if last_read is None else self._due(youtube_video_id, last_read)
        self._push(due, youtube_video_id)

    def take_due(self, at: datetime) -> list[str]:
        """Return the videos due at `at`, the youngest first, each put back for its next reading."""
        due = []
        while self._queue and self._queue[0][0] <= at:
            instant, video = heapq.heappop(self._queue)
            if self._next.get(video) == instant:
                due.append(video)
        for video in due:
            self._push(self._due(video, at), video)
        return sorted(due, key=lambda video: self._published[video], reverse=True)

    def put_back(self, videos: Sequence[str], due: datetime) -> None:
        """Make videos due at an instant: they were taken, and not read."""
        for video in videos:
            self._push(due, video)

    def _push(self, due: datetime, video: str) -> None:
        self._next[video] = due
        heapq.heappush(self._queue, (due, video))

    def _due(self, video: str, last_read: datetime) -> datetime:
        age_hours = (last_read - self._published[video]) / timedelta(hours=1)
        for tier in self._tiers:
            if tier.younger_than_hours is None or age_hours < tier.younger_than_hours:
                return last_read + timedelta(minutes=tier.every_minutes)
        return last_read + timedelta(minutes=self._tiers[-1].every_minutes)
