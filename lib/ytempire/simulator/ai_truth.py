"""What the AI vendors served the factory: the very requests that it writes into its own records."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from ytempire.simulator.factory.costs import bought
from ytempire.simulator.factory.fill import plans_between
from ytempire.simulator.network import Network

_OK = 200


@dataclass(frozen=True, slots=True)
class Served:
    """A request that a vendor served."""

    at: float
    """Second since 1970, to the millisecond, as the factory writes it."""
    vendor: str
    model: str
    input_tokens: int
    cached_input_tokens: int
    output_tokens: int
    characters: int
    images: int


@dataclass(frozen=True, slots=True)
class Charged:
    """A line that a vendor charged."""

    at: float
    vendor: str
    line_item: str
    """Model and what was counted, as ``gpt-4o, input``."""
    amount_micros: int


class AiTruth:
    """The AI vendors' own books, worked out a UTC day at a time and remembered."""

    def __init__(self, network: Network) -> None:
        self._network = network
        self._days: dict[date, tuple[list[Served], list[Charged]]] = {}

    def served(self, vendor: str, first: float, last: float) -> Iterator[Served]:
        """Yield the requests served in [first, last), day by day; failed ones are not counted."""
        for day in _days(first, last):
            for served in self._of(day)[0]:
                if served.vendor == vendor and first <= served.at < last:
                    yield served

    def charged(self, vendor: str, first: float, last: float) -> Iterator[Charged]:
        """Yield the lines charged in [first, last)."""
        for day in _days(first, last):
            for charged in self._of(day)[1]:
                if charged.vendor == vendor and first <= charged.at < last:
                    yield charged

    def _of(self, day: date) -> tuple[list[Served], list[Charged]]:
        if day not in self._days:
            self._days[day] = self._made(day)
        return self._days[day]

    def _made(self, day: date) -> tuple[list[Served], list[Charged]]:
        begins = datetime(day.year, day.month, day.day, tzinfo=UTC).timestamp()
        ends = begins + 86_400
        self._network.extend_to(datetime.fromtimestamp(ends, UTC))
        served: list[Served] = []
        charged: list[Charged] = []
        for plan in plans_between(self._network, begins - 60, ends):
            for attempt in plan.attempts:
                if attempt.created > ends or attempt.ended + 60 < begins:
                    continue
                calls, usage = bought(self._network.spec.seed, plan, attempt)
                served += [
                    Served(
                        _millis(u.used), u.vendor, u.model, u.input_tokens or 0,
                        u.cached_input_tokens or 0, u.output_tokens or 0, u.characters or 0,
                        u.images or 0,
                    )
                    for u in usage if u.http_status == _OK and begins <= _millis(u.used) < ends
                ]  # fmt: skip
                charged += [
                    Charged(
                        _millis(c.occurred), c.price.vendor,
                        f"{c.price.model}, {c.price.unit.removesuffix('_token')}",
                        c.amount_micros,
                    )
                    for c in calls if begins <= _millis(c.occurred) < ends
                ]  # fmt: skip
        return served, charged


def _days(first: float, last: float) -> Iterator[date]:
    day = datetime.fromtimestamp(first, UTC).date()
    while datetime(day.year, day.month, day.day, tzinfo=UTC).timestamp() < last:
        yield day
        day += timedelta(days=1)


def _millis(epoch: float) -> float:
    return math.floor(epoch * 1000) / 1000
