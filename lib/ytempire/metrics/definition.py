"""The shape of a metric's definition."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from ytempire import units
from ytempire.metrics import formats

Unit = Literal["count", "usd_micros", "ratio", "hours"]

_WRITERS: dict[Unit, Callable[[Any], str]] = {
    "count": formats.count,
    "usd_micros": formats.money,
    "ratio": formats.rate,
    "hours": formats.count,
}
_SHORT_WRITERS: dict[Unit, Callable[[Any], str]] = _WRITERS | {
    "count": formats.count_short,
    "usd_micros": formats.money_short,
    "hours": formats.count_short,
}


@dataclass(frozen=True)
class Metric:
    """What a figure means, told once.

    A metric is held as its parts and aggregated as a ratio of sums: `of` takes the sums.
    """

    name: str
    title: str
    meaning: str
    unit: Unit
    source: str
    """Who says so, for people."""
    numerator: str
    """Column of the sum, or of the value itself when there is no denominator."""
    denominator: str | None = None
    scale: float = 1.0
    """What the figure is multiplied by: 1000 for one per thousand, 1/3600 for hours."""
    null_means: str = "not known"
    """Why the figure may be missing: shown beside the dash."""
    is_derived: bool = False
    """Worked out by YTEMPIRE; never to be taken for a YouTube figure."""

    def of(self, sums: Mapping[str, Any]) -> float | int | None:
        """Return the metric of a row of sums; None where a part is unknown or the divisor 0."""
        top = sums.get(self.numerator)
        quotient = top if self.denominator is None else units.ratio(top, sums[self.denominator])
        return quotient if quotient is None or self.scale == 1.0 else quotient * self.scale

    def text(self, value: Any, *, short: bool = False) -> str:
        """Return the value as people read it; a dash when it is None."""
        whole = round(value) if value is not None and self.unit == "usd_micros" else value
        return (_SHORT_WRITERS if short else _WRITERS)[self.unit](whole)

    @property
    def label(self) -> str:
        """Return the title, marked when the figure is ours and not YouTube's."""
        return f"{self.title} (YTEMPIRE)" if self.is_derived else self.title
