"""How fast a day's units may be spent: evenly over the seconds that are left of it."""

from __future__ import annotations

SAVED_SECONDS = 3600.0
"""Units that were not needed are saved for so long."""
_NO_LIMIT = 1e9
_KEPT_FOR_THE_YOUNG = 0.6
"""The oldest tier may spend only what is saved above this part; the youngest all of it."""


class Pace:
    """A token bucket that fills at the rate which the rest of the Pacific day can bear.

    Parameters
    ----------
    ranks
        Number of tiers: the higher a rank, the sooner it has to wait.
    spent_lately
        Units that were spent in the hour before: they are not there any more, whoever spent them.
    """

    def __init__(self, ranks: int, spent_lately: float = 0.0) -> None:
        self._ranks, self._spent_lately = ranks, spent_lately
        self._at: float | None = None
        self._most = 0.0
        self._units = 0.0

    @property
    def units(self) -> float:
        """Return the units that may be spent now."""
        return self._units

    def tick(self, at: float, units_left: float, seconds_left: float) -> None:
        """Let time pass.

        Parameters
        ----------
        at
            Seconds since 1970.
        units_left
            What may still be spent in this Pacific day; infinity where no limit is known.
        seconds_left
            Of the Pacific day, which has 23, 24 or 25 hours.
        """
        left = min(max(units_left, 0.0), _NO_LIMIT)
        rate = left / max(seconds_left, 1.0)
        self._most = min(max(rate * SAVED_SECONDS, 1.0), left)
        if self._at is None:  # an hour's worth is there at first, less what was spent of it
            gained = max(self._most - self._spent_lately, 0.0)
        else:
            gained = rate * max(at - self._at, 0.0)
        self._units = min(self._units + gained, self._most)
        self._at = at

    def may_spend(self, rank: int, units: int) -> bool:
        """Say whether a tier may spend one unit more when `units` are promised already."""
        kept = self._most * _KEPT_FOR_THE_YOUNG * rank / max(self._ranks - 1, 1)
        return self._units - units - 1 >= kept

    def spend(self, units: int) -> None:
        """Take units that were spent."""
        self._units -= units
