"""A card: one thing that may be worth doing, its evidence, its dollars and its words."""

from __future__ import annotations

import uuid
from dataclasses import asdict, dataclass
from datetime import date, timedelta

from ytempire.insights.cards.sentence import Sentence

WINDOW_DAYS = 28
"""Days over which dollars are reckoned: what is found is worth what it makes of as many."""
LEAST_USD = 10
"""Dollars in these days below which what costs too much or earns too little is let be."""
TOLD_LATE_DAYS = 3
"""Days that YouTube tells revenue late."""
_NAMESPACE = uuid.UUID("5d0b8a3e-0b52-4f0c-9a53-3e1f6a9f5c11")
_SAME_BEGINNING_DAYS = 14


@dataclass(frozen=True)
class Evidence:
    """What a card rests on.

    Attributes
    ----------
    metric
        What was looked at, by its name in the table that it was found in.
    unit
        Unit of `effect`, `low` and `high`, in words.
    effect
        What was found.
    low, high
        Ends of the interval; None: it was counted, not estimated.
    interval_ratio
        Share of truths that such intervals hold, 0..1; None as `low`.
    n
        How many rows it rests on.
    counted
        What `n` counts: ``videos``, ``days``.
    window_start, window_end
        Pacific days that were looked at, the last included.
    query
        The query of ``sql/queries`` that told it.
    """

    metric: str
    unit: str
    effect: float
    low: float | None
    high: float | None
    interval_ratio: float | None
    n: int
    counted: str
    window_start: date
    window_end: date
    query: str

    def __post_init__(self) -> None:
        """Refuse half an interval, and one that does not say how sure it is."""
        ends = (self.low, self.high, self.interval_ratio)
        if any(end is None for end in ends) != all(end is None for end in ends):
            raise ValueError("an interval has two ends and says how sure it is, or is none")
        if self.low is not None and self.high is not None and self.low > self.high:
            raise ValueError("the lower end of an interval lies above the upper")

    def told(self) -> dict[str, object]:
        """Return it as ``ytempire.insights`` keeps it."""
        return {
            key: value.isoformat() if isinstance(value, date) else value
            for key, value in asdict(self).items()
        }


@dataclass(frozen=True)
class Card:
    """One thing that may be worth doing.

    Attributes
    ----------
    subject
        What it is about, as its detector tells its subjects apart.
    channel_id
        The channel; None: the whole network.
    since
        Pacific day on which it began; None: it has no first day.
    expected_usd_micros
        What stands to be won or saved, above 0; None: not known.
    reckoned
        How the dollars are reckoned, or why they are not.
    valid_days
        Days that it holds without being found again.
    """

    detector: str
    subject: str
    channel_id: str | None
    since: date | None
    evidence: Evidence
    expected_usd_micros: int | None
    reckoned: str
    sentence: Sentence
    valid_days: int

    def id_of(self, first_found: date) -> uuid.UUID:
        """Return the id of the insight that is first found on a Pacific day."""
        return uuid.uuid5(_NAMESPACE, f"{self.detector}\0{self.subject}\0{first_found}")

    def continues(self, since: date | None) -> bool:
        """Say whether an insight about the same subject that began then is this one.

        A beginning is an estimate, and moves by days from night to night; one that lies farther
        off is another beginning.
        """
        if self.since is None or since is None:
            return self.since is since
        return abs(self.since - since) <= timedelta(days=_SAME_BEGINNING_DAYS)


def gain(usd_micros: float | None) -> int | None:
    """Return dollars that stand to be won; what is not known, or no gain at all, is None."""
    if usd_micros is None:
        return None
    rounded = round(usd_micros)
    return rounded if rounded > 0 else None


def ranked(cards: list[Card]) -> list[Card]:
    """Return the cards by expected dollars, the most first; those without a figure come last."""
    return sorted(
        cards,
        key=lambda one: (
            one.expected_usd_micros is None,
            -(one.expected_usd_micros or 0),
            one.detector,
            one.subject,
        ),
    )
