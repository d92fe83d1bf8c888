"""The network's clock: history at once, then real time.

It stands still until it is advanced. Once it has been advanced to the instant at which it began
to run, history is told and it is the real present; with a fixed end it stops there and stays.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime


def _real_now() -> datetime:
    return datetime.now(UTC)


class VirtualClock:
    """A clock that may be advanced as far as its limit.

    Parameters
    ----------
    reading
        Where it stands at first.
    end
        A fixed limit; without it the limit is the real present.
    real_now
        The real clock, replaced in tests.
    """

    def __init__(
        self,
        reading: datetime,
        end: datetime | None = None,
        real_now: Callable[[], datetime] = _real_now,
    ) -> None:
        self._end = end
        self._real_now = real_now
        self._is_live = False
        self._begun = self.limit()
        self._reading = min(reading, self._begun)

    @property
    def is_fixed(self) -> bool:
        """Say whether the limit is a fixed end rather than the real present."""
        return self._end is not None

    def limit(self) -> datetime:
        """Return the last instant that may be reached now."""
        present = self._real_now()
        return present if self._end is None else min(self._end, present)

    def now(self) -> datetime:
        """Return the reading."""
        if self._is_live:
            self._reading = max(self._reading, self.limit())
        return self._reading

    def advance(self, to: datetime) -> datetime:
        """Advance to `to` at once, or as far as the limit; never back.

        Raises
        ------
        ValueError
            If `to` has no time zone.
        """
        if to.tzinfo is None:
            raise ValueError('"to" needs a time zone, as in 2026-11-22T18:00:00+00:00')
        if to >= self._begun:
            self._is_live = True
        self._reading = max(self._reading, min(to.astimezone(UTC), self.limit()))
        return self.now()
