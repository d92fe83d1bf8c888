"""When the audience is there: by hour of the day, by weekday, and from day to day.

Growth is counted in *audience hours*: an hour in the evening weighs more than one at night.
`Rhythm.tau` turns an instant into audience hours since an origin, so that a video's age in
audience hours is a subtraction, and growth by age needs no loop over hours.
"""

from __future__ import annotations

import numpy as np

from ytempire.simulator.noise import Floats, uniform

HOUR = 3600.0
_WEEKDAY = np.array([0.95, 0.93, 0.94, 0.97, 1.03, 1.11, 1.07])  # Monday first
_HOUR_OF_DAY = 1 + 0.38 * np.cos(2 * np.pi * (np.arange(24) - 20) / 24)


class Rhythm:
    """Cumulated audience hours at every full hour since an origin."""

    def __init__(self, seed: int, origin_epoch: int) -> None:
        self.seed = seed
        self.first_day = origin_epoch // 86_400
        self.origin = self.first_day * 86_400.0
        self._cumulated: Floats = np.zeros(1)

    def extend_to(self, epoch: float) -> None:
        """Make sure that instants up to `epoch` can be asked."""
        days = int((epoch - self.origin) // 86_400) + 2
        if days * 24 < len(self._cumulated):
            return
        # Every day's factor depends on its own number only: extending changes nothing told.
        numbers = np.arange(self.first_day, self.first_day + days + 32)
        salt = np.full(len(numbers), self.seed * 7919 + 17, dtype=np.uint64)
        of_day = np.exp(0.16 * (uniform(salt, numbers) - 0.5)) * _WEEKDAY[(numbers + 3) % 7]
        hourly = (of_day[:, None] * _HOUR_OF_DAY[None, :]).ravel()
        self._cumulated = np.concatenate([[0.0], np.cumsum(hourly)])

    def tau(self, epoch: Floats) -> Floats:
        """Return audience hours since the origin; infinity stays infinity."""
        hours = np.minimum((epoch - self.origin) / HOUR, len(self._cumulated) - 2.0)
        hours = np.maximum(hours, 0.0)
        whole = hours.astype(np.int64)
        low = self._cumulated[whole]
        inside = low + (hours - whole) * (self._cumulated[whole + 1] - low)
        return np.where(np.isinf(epoch), np.inf, inside)
