"""What a detector is told besides its rows: the night, and what it looked at."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from ytempire.insights.cards.card import TOLD_LATE_DAYS, WINDOW_DAYS


@dataclass(frozen=True)
class Night:
    """The night for which cards are written.

    Attributes
    ----------
    today
        The Pacific day.
    limit_micros
        What a video may cost, in micro-dollars.
    query
        The query whose rows are judged.
    valid_days
        Days that a card holds without being found again.
    """

    today: date
    limit_micros: int = 3_000_000
    query: str = ""
    valid_days: int = 2

    @property
    def end_day(self) -> date:
        """Return the first Pacific day whose revenue need not be told yet."""
        return self.today - timedelta(days=TOLD_LATE_DAYS)

    @property
    def last_day(self) -> date:
        """Return the last Pacific day that is told."""
        return self.end_day - timedelta(days=1)

    @property
    def first_day(self) -> date:
        """Return the first of the `WINDOW_DAYS` told days."""
        return self.end_day - timedelta(days=WINDOW_DAYS)

    def window(self, days: int) -> date:
        """Return the Pacific day so many days ago."""
        return self.today - timedelta(days=days)
