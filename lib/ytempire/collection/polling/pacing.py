"""How fast a day's units may be spent: evenly over the seconds that are left of it."""

from __future__ import annotations

_SAVED_SECONDS = 3600.0
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
    """

    def __init__(self, ranks: int) -> None:
        self._ranks = ranks
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
        self._most = min(max(rate * _SAVED_SECONDS, 1.0), left)
        # At the start of a day, or of a process, an hour's worth is there.
        gained = self._most if self._at is None else rate * max(at - self._at, 0.0)
        self._units = min(self._units + gained, self._most)
        self._at = at

    def may_spend(self, rank: int, units: int) -> bool:
        """Say whether a tier may spend one unit more when `units` are promised already."""
        kept = self._most * _KEPT_FOR_THE_YOUNG * rank / max(self._ranks - 1, 1)
        return self._units - units - 1 >= kept

    def spend(self, units: int) -> None:
        """Take units that were spent."""
        self._units -= units
