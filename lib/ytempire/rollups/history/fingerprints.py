"""Draws one number from all that a day depends on, in time that does not grow with the span."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from hashlib import blake2b

import numpy as np
import numpy.typing as npt

Numbers = npt.NDArray[np.uint64]

_LOW = (1 << 64) - 1


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
        Day -> fingerprint, of any size.
    days
        Its days, in order.
    """

    name: str
    numbers: Mapping[date, int]
    days: list[date] = field(init=False)
    _ordinals: npt.NDArray[np.int64] = field(init=False)
    _sums: Numbers = field(init=False)

    def __post_init__(self) -> None:
        self.days = sorted(self.numbers)
        self._ordinals = _ordinals(self.days)
        folded = [self.numbers[day] for day in self.days]
        told = np.array([(n ^ (n >> 64)) & _LOW for n in folded], dtype=np.uint64)
        place = _mixed(self._ordinals.astype(np.uint64) ^ np.uint64(number_of(self.name)))
        # Sums may run over: differences of them are right all the same.
        self._sums = np.concatenate(
            [np.zeros(1, np.uint64), np.cumsum(_mixed(place + told), dtype=np.uint64)]
        )

    def between(self, first: date, last: date) -> list[date]:
        """Return its days from `first` to `last`."""
        return self.days[bisect_left(self.days, first) : bisect_right(self.days, last)]

    def drawn(self, first: npt.NDArray[np.int64], last: npt.NDArray[np.int64]) -> Numbers:
        """Return a number for all its days from each of `first` to each of `last`, as ordinals."""
        low = np.searchsorted(self._ordinals, first, side="left")
        high = np.searchsorted(self._ordinals, last, side="right")
        sums: Numbers = self._sums[high] - self._sums[low]
        return sums


def number_of(text: str) -> int:
    """Return a number for a text."""
    return int.from_bytes(blake2b(text.encode(), digest_size=7).digest())


def drawn(
    timelines: Mapping[str, Timeline], spans: Sequence[Span], days: Sequence[date], version: str
) -> dict[date, int]:
    """Return for each day one number for all days that it depends on, and what is made of them."""
    at = _ordinals(days)
    total = np.full(len(days), number_of(version), dtype=np.uint64)
    for span in spans:
        total += timelines[span.source].drawn(at - span.back, at + span.ahead)
    # Below 2 to the 61: PostgreSQL's bigint holds it.
    return dict(zip(days, (_mixed(total) >> np.uint64(3)).tolist(), strict=True))


def _ordinals(days: Sequence[date]) -> npt.NDArray[np.int64]:
    return np.array([day.toordinal() for day in days], dtype=np.int64)


def _mixed(numbers: Numbers) -> Numbers:
    """Return numbers of which each bit hangs on all bits of those given (SplitMix64)."""
    mixed = numbers + np.uint64(0x9E3779B97F4A7C15)
    mixed = (mixed ^ (mixed >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    mixed = (mixed ^ (mixed >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return mixed ^ (mixed >> np.uint64(31))
