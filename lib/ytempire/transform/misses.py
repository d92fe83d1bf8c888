"""When a video that YouTube leaves out is gone: at the second miss, an hour after the first."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from datetime import datetime, timedelta

CONFIRMED_AFTER = timedelta(hours=1)
"""Answers about counters are not atomic: one that leaves a video out may be a failure in part."""


class Misses:
    """Which videos were left out, by YouTube's ids.

    Parameters
    ----------
    first_missed
        When each video that is waited for was missed first.
    gone
        Videos that are known to be missing.
    """

    def __init__(self, first_missed: Mapping[str, datetime], gone: Collection[str]) -> None:
        self._first, self._gone = dict(first_missed), set(gone)
        self._changed: dict[str, datetime | None] = {}

    def to_confirm(self, left_out: Iterable[str], at: datetime) -> list[str]:
        """Return those left out whose status is worth a request: not gone, not missed just now."""
        return [
            video
            for video in left_out
            if video not in self._gone
            and (video not in self._first or at - self._first[video] >= CONFIRMED_AFTER)
        ]

    def missed(self, video: str, at: datetime) -> datetime | None:
        """Note that neither counters nor status were told; return since when it is gone, if it is.

        The first miss says nothing yet.
        """
        first = self._first.get(video)
        if video in self._gone:
            return None
        if first is None:
            self._first[video] = self._changed[video] = at
            return None
        if at - first < CONFIRMED_AFTER:
            return None
        self._forget(video)
        self._gone.add(video)
        return first

    def told(self, videos: Iterable[str]) -> None:
        """Note that videos can be seen."""
        for video in self._first.keys() & set(videos):
            self._forget(video)
        self._gone.difference_update(videos)

    def changes(self) -> dict[str, datetime | None]:
        """Return what changed since last asked: the first miss, or None where none counts now."""
        changed, self._changed = self._changed, {}
        return changed

    def _forget(self, video: str) -> None:
        del self._first[video]
        self._changed[video] = None
