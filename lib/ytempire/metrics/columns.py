"""What a column's name says: its unit, how its values are written, and its title."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Literal

from ytempire import units
from ytempire.metrics import formats
from ytempire.metrics.definition import Metric
from ytempire.metrics.registry import FORMULAS, METRICS
from ytempire.metrics.statistics import STATISTICS, Statistic

Kind = Literal["money", "rate", "duration", "count", "flag", "time"]


@dataclass(frozen=True)
class Unit:
    """The unit of a column.

    Attributes
    ----------
    words
        For people, as ``micro-dollars``.
    kind
        How it is shown: money in dollars, rates in per cent, durations in hours and minutes.
    per_base
        How many of the unit make one dollar, one whole (a ratio of 1) or one second.
    is_additive
        Whether sums mean something: dollars add up, rates do not.
    """

    words: str
    kind: Kind
    per_base: float = 1.0
    is_additive: bool = True


_SUFFIXES = (
    ("_micros", Unit("micro-dollars", "money", units.MICROS_PER_USD)),
    ("_cents", Unit("cents", "money", units.MICROS_PER_USD / units.MICROS_PER_CENT)),
    ("_usd", Unit("US dollars", "money")),
    ("_dollars", Unit("US dollars", "money")),
    ("_ratio", Unit("ratio, 0 to 1", "rate", is_additive=False)),
    ("_percentage", Unit("per cent", "rate", 100.0, is_additive=False)),
    ("_percent", Unit("per cent", "rate", 100.0, is_additive=False)),
    ("_seconds", Unit("seconds", "duration")),
    ("_seconds_used", Unit("seconds", "duration")),
    ("_minutes", Unit("minutes", "duration", 1 / 60)),
    ("_hours", Unit("hours", "duration", 1 / 3600)),
    ("_ms", Unit("milliseconds", "duration", 1000.0)),
    ("_mb", Unit("megabytes", "count")),
    ("_mb_peak", Unit("megabytes", "count", is_additive=False)),
    ("_at", Unit("instant, UTC", "time", is_additive=False)),
    ("_as_of", Unit("instant, UTC", "time", is_additive=False)),
)
_PREFIXES = (
    ("is_", Unit("yes or no", "flag", is_additive=False)),
    ("has_", Unit("yes or no", "flag", is_additive=False)),
)
_DOLLARS = Unit("US dollars", "money")
_RATIO = Unit("ratio, 0 to 1", "rate", is_additive=False)
_WHOLE = Unit("count", "count")
_QUANTILE = Unit("count", "count", is_additive=False)
_OF_AN_HOUR = Unit("count an hour", "count", is_additive=False)
_LOGARITHM = Unit("natural logarithm", "count")
_LOAD = Unit("processes", "count", is_additive=False)
_PACIFIC_DAY = Unit("Pacific day", "time", is_additive=False)
_NAMED: dict[str, Unit | None] = {
    # The data model's own names, which carry no suffix.
    "estimated_revenue": _DOLLARS,
    "actual_revenue": _DOLLARS,
    "current_month_revenue": _DOLLARS,
    "lifetime_revenue": _DOLLARS,
    "monthly_revenue_target": _DOLLARS,
    "ctr_total": _RATIO,
    "avg_ctr": _RATIO,
    "avg_retention": _RATIO,
    "avg_engagement": _RATIO,
    "avg_engagement_today": _RATIO,
    # The data model tells it in per cent, and the metric of the name is a ratio.
    "success_rate": None,
    # Counts that are not whole numbers, as means and shares of counts.
    "clicks": _WHOLE,
    "shares_in_first_1000": _WHOLE,
    "avg_views": _WHOLE,
    "avg_views_per_video": _WHOLE,
    "views_gained_in_day": _WHOLE,
    "views_gained_in_hour": _WHOLE,
    "prior_videos": _WHOLE,
    **{f"views_p{percent}": _QUANTILE for percent in (10, 25, 50, 75, 90)},
    "views_per_hour_p50": _OF_AN_HOUR,
    "log_views_24h": _LOGARITHM,
    "log_views_24h_squares": _LOGARITHM,
    "effective_videos": _WHOLE,
    "load_1m": _LOAD,
    "max_load_1m": _LOAD,
    "pacific_date": _PACIFIC_DAY,
    "quota_date": _PACIFIC_DAY,
    "complete_date": _PACIFIC_DAY,
    "time": Unit("instant, UTC", "time", is_additive=False),
    "as_of": Unit("instant, UTC", "time", is_additive=False),
    "complete_through": Unit("instant, UTC", "time", is_additive=False),
}
_COUNT = Unit("", "count")
_OF_METRICS = {
    "count": _OF_AN_HOUR,
    "usd_micros": Unit("micro-dollars", "money", units.MICROS_PER_USD, is_additive=False),
    "ratio": _RATIO,
    "hours": Unit("hours", "duration", 1 / 3600, is_additive=False),
}
"""Units of ratios of sums: none adds up."""


def unit_of(column: str) -> Unit | None:
    """Return the unit that a column's name tells; None where it tells none."""
    if column in _NAMED:
        return _NAMED[column]
    if column in FORMULAS:
        return _OF_METRICS[FORMULAS[column].unit]
    if column.endswith(("_micros_total", "_micros_unlisted")):
        return _SUFFIXES[0][1]
    for suffix, unit in _SUFFIXES:
        if f"_{column}".endswith(suffix):
            return unit
    for prefix, unit in _PREFIXES:
        if column.startswith(prefix):
            return unit
    return None


_WORDS_IN_MEANINGS = (
    "micro-dollars", "US dollars", "millionths of one unit", "cents", "seconds", "minutes",
    "hours", "days", "megabytes", "bytes", "per cent", "points", "0 to 1", "0..1", "ratio",
    "units of quota", "US dollars per unit",
)  # fmt: skip
_WORDS_OF_TYPES = {
    "uuid": "id",
    "boolean": "yes or no",
    "jsonb": "JSON",
    "text": "text",
    "character": "text",
    "date": "day",
    "timestamp with time zone": "instant, UTC",
    "interval": "duration",
    "bigint": "count",
    "integer": "count",
    "smallint": "count",
    "pg_snapshot": "transactions",
    "bytea": "bytes",
    "inet": "IP address",
}
"""What a column without a unit of its own holds. Fractions hold nothing by themselves."""


def unit_words(column: str, type_: str, meaning: str | None) -> str | None:
    """Return the unit of a column in words; None where neither name, type nor meaning tell it.

    Parameters
    ----------
    column
        Its name.
    type_
        Its type as PostgreSQL writes it.
    meaning
        Its comment: of a fraction without a suffix it must name the unit; a sum of counts, which
        is numeric, begins with ``count:``.
    """
    named = unit_of(column)
    if named is not None and named.words:
        return named.words
    if (meaning or "").endswith("in unit"):
        return "as the column unit tells"
    if (meaning or "").startswith("count: "):
        return "count"
    told = next((word for word in _WORDS_IN_MEANINGS if word in (meaning or "")), None)
    if type_.endswith("[]"):
        return f"list of {_WORDS_OF_TYPES.get(_bare(type_.removesuffix('[]')), 'values')}s"
    own = _WORDS_OF_TYPES.get(_bare(type_))
    return own if own is not None and own != "count" else told or own


def _bare(type_: str) -> str:
    """Return a type without its length: `character varying(50)` is a character."""
    bare = type_.partition("(")[0].strip()
    return "character" if bare.startswith("character") else bare


def figure_of(column: str) -> Metric | Statistic | None:
    """Return the metric or statistic that a column's name means; None where it means none.

    By the metric's name, by the measure that it is the plain sum of, or because the registry
    names columns of that name for one figure alone.

    >>> figure_of("avg_ctr").name, figure_of("revenue_micros").name, figure_of("title")
    ('ctr', 'revenue', None)
    """
    if column in METRICS:
        return METRICS[column]
    sums = (one for one in METRICS.values() if not one.under and column == one.numerator)
    return next(sums, None) or _HOLDERS.get(column)


def _holders() -> dict[str, Metric | Statistic]:
    held: dict[str, list[Metric | Statistic]] = {}
    figures: list[Metric | Statistic] = [*METRICS.values(), *STATISTICS.values()]
    for one in figures:
        for name in {place.partition(".")[2] for place in one.computed_in}:
            held.setdefault(name, []).append(one)
    return {name: ones[0] for name, ones in held.items() if len(ones) == 1}


_HOLDERS = _holders()


def title_of(column: str) -> str:
    """Return a column's title for people: a metric's, or its name without its unit.

    >>> title_of("revenue_micros"), title_of("channel_name"), title_of("ctr")
    ('Revenue', 'Channel name', 'Click-through rate')
    """
    figure = figure_of(column)
    if figure is not None:
        return figure.title.removesuffix(", hours")
    bare = column
    for suffix, unit in _SUFFIXES:
        if column.endswith(suffix) and unit.kind in {"money", "rate", "duration"}:
            bare = column.removesuffix(suffix)
            break
    words = bare.replace("_", " ").strip() or column
    return words[0].upper() + words[1:]


def written(column: str, value: Any) -> str:
    """Return a column's value as people read it; a dash for None."""
    return written_as(unit_of(column) or _COUNT, value)


def written_as(unit: Unit, value: Any) -> str:
    """Return a value of a unit as people read it; a dash for None."""
    if value is None or (isinstance(value, float) and math.isnan(value)):
        return formats.DASH
    if not isinstance(value, int | float | Decimal) or isinstance(value, bool):
        return str(value)
    return _WRITERS[unit.kind](value, unit)


def _money(value: Any, unit: Unit) -> str:
    exact = Decimal(str(value)) / Decimal(str(unit.per_base)) * units.MICROS_PER_USD
    return formats.money_short(round(exact))


def _number(value: Any, unit: Unit) -> str:
    if abs(value) < 100 and value != round(value):
        return f"{float(value):,.3g}".replace("-", "−")
    return formats.count_short(value)


_WRITERS: dict[Kind, Callable[[Any, Unit], str]] = {
    "money": _money,
    "rate": lambda value, unit: formats.rate(float(value) / unit.per_base),
    "duration": lambda value, unit: formats.duration(float(value) / unit.per_base),
    "count": _number,
    "flag": _number,
    "time": _number,
}
