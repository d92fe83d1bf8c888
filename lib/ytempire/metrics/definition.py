"""The shape of a metric's definition."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from ytempire import units
from ytempire.metrics import axes, formats
from ytempire.metrics.axes import Axis

Unit = Literal["count", "usd_micros", "ratio", "hours"]
Terms = tuple[tuple[int, str], ...]
"""A weighted sum of measures: (weight, measure), in the order in which engines add them."""

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
_AXES: dict[Unit, Axis] = {
    "count": axes.COUNT,
    "usd_micros": axes.MONEY,
    "ratio": axes.RATE,
    "hours": axes.COUNT,
}


@dataclass(frozen=True)
class Metric:
    """What a figure means, told once; every engine's formula is made from it.

    A metric is held as its parts and aggregated as a ratio of sums: `of` takes the sums. Sum all
    parts over the same rows, those of which every part is known: a part that is unknown, as
    comments that are disabled, takes its row out of the rate and is never a zero in it.
    """

    name: str
    title: str
    meaning: str
    unit: Unit
    source: str
    """Who says so, for people."""
    numerator: str | Terms
    """The measure that is summed, or several with their weights."""
    denominator: str | Terms | None = None
    scale: float = 1.0
    """What the figure is multiplied by: 1000 for one per thousand, 1/3600 for hours."""
    null_means: str = "not known"
    """Why the figure may be missing: shown beside the dash."""
    is_derived: bool = False
    """Worked out by YTEMPIRE; never to be taken for a YouTube figure."""
    computed_in: tuple[str, ...] = ()
    """Columns of the warehouse that hold it, as ``network_metrics_daily.rpm``; a column whose name
    tells another unit, as per cent, holds the same figure in that unit."""
    awaits: str | None = None
    """Why no column holds it, and what it takes; None where one does."""

    @property
    def over(self) -> Terms:
        """Return the numerator's terms."""
        return _terms(self.numerator)

    @property
    def under(self) -> Terms:
        """Return the denominator's terms; none for a plain sum."""
        return () if self.denominator is None else _terms(self.denominator)

    @property
    def measures(self) -> tuple[str, ...]:
        """Return the measures it is made of, each once, as its functions take them."""
        return tuple(dict.fromkeys(name for _, name in self.over + self.under))

    def of(self, sums: Mapping[str, Any]) -> float | int | None:
        """Return the metric of a row of sums; None where a part is unknown or the divisor 0.

        A divisor below 0, as views that YouTube took back, gives no rate either.
        """
        quotient: float | int | None = _sum(self.over, sums)
        if self.under:
            bottom = _sum(self.under, sums)
            quotient = None if bottom is None or bottom < 0 else units.ratio(quotient, bottom)
        return quotient if quotient is None or self.scale == 1.0 else quotient * self.scale

    def text(self, value: Any, *, short: bool = False) -> str:
        """Return the value as people read it; a dash when it is None."""
        whole = round(value) if value is not None and self.unit == "usd_micros" else value
        return (_SHORT_WRITERS if short else _WRITERS)[self.unit](whole)

    @property
    def label(self) -> str:
        """Return the title, marked when the figure is ours and not YouTube's."""
        return f"{self.title} (YTEMPIRE)" if self.is_derived else self.title

    @property
    def formula(self) -> str:
        """Return the formula in the measures' names, for people."""
        top = _words(self.over)
        if self.under:
            divided = _words(self.under)
            top = f"({top})" if len(self.over) > 1 else top
            top += f" / ({divided})" if len(self.under) > 1 or " " in divided else f" / {divided}"
        if self.scale == 1.0:
            return top
        return f"{self.scale:g} * {top}" if self.scale > 1 else f"{top} / {1 / self.scale:g}"

    @property
    def axis_title(self) -> str:
        """Return the title of an axis: what is measured, in which unit."""
        return self.axis.title(self.label)

    @property
    def axis(self) -> Axis:
        """Return how an axis writes the figure; money is in dollars there."""
        return _AXES[self.unit]

    @property
    def tooltip(self) -> str:
        """Return what stands beside the figure when somebody asks: meaning, formula, source."""
        formula = f" {self.formula}." if self.under else ""
        return f"{self.meaning}.{formula} Source: {self.source}."


def _terms(part: str | Terms) -> Terms:
    return ((1, part),) if isinstance(part, str) else part


def _sum(terms: Terms, sums: Mapping[str, Any]) -> Any:
    values: list[Any] = [sums.get(name) for _, name in terms]
    if any(value is None for value in values):
        return None
    first, *others = (
        value if weight == 1 else weight * value
        for (weight, _), value in zip(terms, values, strict=True)
    )
    for other in others:
        first = first + other
    return first


def _words(terms: Terms) -> str:
    text = ""
    for weight, name in terms:
        sign = " - " if weight < 0 else " + "
        times = "" if abs(weight) == 1 else f"{abs(weight)} * "
        text += (sign if text or weight < 0 else "") + times + name
    return text.strip()
