"""Draws one number from all that a day depends on, in time that does not grow with the span."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from hashlib import blake2b
from itertools import accumulate

_MODULUS = (1 << 61) - 1


@dataclass(frozen=True)
class Span:
    """Days of a source around a day: `back` days before it to `ahead` days after it."""

    source: str
    back: int = 0
    ahead: int = 0


@dataclass
class Timeline:
    """A source's days and what each is known by.

    Attributes
    ----------
    name
        Of the source; the same number on another source is another fact.
    numbers
        Day -> fingerprint.
    """

    name: str
    numbers: Mapping[date, int]
    days: list[date] = field(init=False)
    _sums: list[int] = field(init=False)

    def __post_init__(self) -> None:
        self.days = sorted(self.numbers)
        drawn = (number_of(f"{self.name}|{day}|{self.numbers[day]}") for day in self.days)
        self._sums = list(accumulate(drawn, initial=0))

    def between(self, first: date, last: date) -> list[date]:
        """Return its days from `first` to `last`."""
        return self.days[bisect_left(self.days, first) : bisect_right(self.days, last)]

    def drawn(self, first: date, last: date) -> int:
        """Return a number for all its days from `first` to `last`."""
        low, high = bisect_left(self.days, first), bisect_right(self.days, last)
        return self._sums[high] - self._sums[low]


def number_of(text: str) -> int:
    """Return a number for a text."""
    return int.from_bytes(blake2b(text.encode(), digest_size=7).digest())


def drawn(
    timelines: Mapping[str, Timeline], spans: tuple[Span, ...], day: date, version: str
) -> int:
    """Return one number for all days that `day` depends on, and what is made of them."""
    total = sum(
        timelines[span.source].drawn(
            day - timedelta(days=span.back), day + timedelta(days=span.ahead)
        )
        for span in spans
    )
    return number_of(f"{total % _MODULUS}|{version}")
