"""Axes and tooltips of any column: title, unit and number format from its name and type."""

from __future__ import annotations

import json
import math
import re
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

import altair as alt
import polars as pl

from ytempire.metrics import axes, columns, formats
from ytempire.metrics.columns import Unit

Role = Literal["day", "instant", "number", "category"]

_TICKS = 5
_ROUND_SECONDS = (
    *(1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 10_800, 21_600, 43_200),
    *(86_400, 172_800, 604_800, 1_209_600, 2_592_000),
)
_DAYS = ((12, "day"), (90, "week"), (800, "month"), (math.inf, "year"))
_COUNT = Unit("", "count")
_MORE_THAN_A_NAME = re.compile(r"""[\\.\[\]'"]""")
_CLOCK = (
    "utcFormat(datum.value, "
    "utchours(datum.value) + utcminutes(datum.value) > 0 ? '%H:%M' : '%-d %b')"
)
"""Labels of instants: the hour, and the day where a day begins."""


@dataclass(frozen=True)
class Column:
    """A column of a frame, as a chart sees it."""

    name: str
    dtype: pl.DataType
    role: Role

    @property
    def key(self) -> str:
        """Return its name in the chart's rows, without signs that mean something to Vega."""
        return _MORE_THAN_A_NAME.sub("_", self.name)

    @property
    def unit(self) -> Unit:
        """Return the unit that the type or the name tells; a count where they tell none."""
        if isinstance(self.dtype, pl.Duration):
            return Unit("seconds", "duration")
        return columns.unit_of(self.name) or _COUNT

    @property
    def title(self) -> str:
        """Return the axis title; times say whose clock they are read from."""
        title = columns.title_of(self.name)
        figure = columns.figure_of(self.name)
        if self.role == "number" and figure is not None:
            # Durations are written in hours and minutes, whatever the figure is held in.
            of_time = self.unit.kind == "duration"
            return title if of_time else figure.axis_title
        if self.role == "day":
            is_pacific = self.unit.words == "Pacific day"
            return "Pacific day" if is_pacific else f"{title} (calendar day)"
        if self.role == "instant":
            return f"{title} ({zone_of(self.dtype)})"
        if self.role == "number" and self.unit.kind == "money":
            return f"{title}, US dollars"
        if self.role == "number" and self.unit.words == "megabytes":
            return f"{title}, MB"
        return title


def columns_of(frame: pl.DataFrame) -> dict[str, Column]:
    """Return the columns that a chart can show, by name; lists and structs it cannot."""
    found = {}
    for name, dtype in frame.schema.items():
        role = _role(dtype)
        if role is not None:
            found[name] = Column(name, dtype, role)
    return found


def zone_of(dtype: pl.DataType) -> str:
    """Return whose clock a column of instants is read from, for people."""
    zone = getattr(dtype, "time_zone", None)
    if zone is None:
        return "no time zone"
    return {"America/Los_Angeles": "Pacific", "Etc/UTC": "UTC"}.get(zone, str(zone))


def axis(column: Column, values: pl.Series, **more: Any) -> dict[str, Any]:
    """Return the arguments of an Altair channel for a number or a time: type, title, axis, scale.

    Parameters
    ----------
    column
        The column.
    values
        What is drawn, as `drawable` made it: ticks are chosen from its range.
    more
        Further arguments of the axis.
    """
    if column.role in {"day", "instant"}:
        told = {"labelOverlap": True} | more
        if column.role == "day":
            span = _span_days(values)
            interval = next(name for most, name in _DAYS if span <= most)
            told |= {"tickCount": {"interval": interval, "step": 1}}
            told |= (
                {"format": "%Y" if interval == "year" else "%b %Y"}
                if span > 90
                else {"format": "%-d %b"}
            )
        else:
            told |= {"labelExpr": _CLOCK}
        return {
            "type": "temporal",
            "title": column.title,
            "axis": alt.Axis(**told),
            # The rows carry wall-clock times as if they were UTC, so every browser agrees.
            "scale": alt.Scale(type="utc"),
        }
    told = {"labelExpr": label(column.unit), "tickCount": _TICKS} | more
    if column.unit.kind == "duration":
        told |= _duration_ticks(values, column.unit)
    return {"type": "quantitative", "title": column.title, "axis": alt.Axis(**told)}


def label(unit: Unit) -> str:
    """Return a Vega expression that writes an axis label or a legend label in the house's way."""
    value = "datum.value" if unit.per_base == 1 else f"(datum.value / {unit.per_base:.12g})"
    if unit.kind == "money":
        return axes.MONEY.labels.replace("datum.value", value)
    if unit.kind == "rate":
        return axes.RATE.labels.replace("datum.value", value)
    return axes.COUNT.labels


def tooltip(column: Column) -> alt.Tooltip:
    """Return a tooltip whose text the rows carry, or the time itself."""
    if column.role in {"day", "instant"}:
        written = "%-d %b %Y" if column.role == "day" else "%-d %b %Y %H:%M"
        return alt.Tooltip(
            field=column.key,
            type="temporal",
            title=column.title,
            format=written,
            formatType="utc",
        )
    field = shown(column) if column.role == "number" else column.key
    return alt.Tooltip(field=field, type="nominal", title=column.title)


def shown(column: Column) -> str:
    """Return the name of the column that holds a number's text."""
    return f"{column.key} as text"


def _role(dtype: pl.DataType) -> Role | None:
    if dtype == pl.Date:
        return "day"
    if isinstance(dtype, pl.Datetime):
        return "instant"
    if dtype.is_numeric() or isinstance(dtype, pl.Duration):
        return "number"
    if dtype in (pl.String, pl.Boolean) or isinstance(dtype, pl.Categorical | pl.Enum):
        return "category"
    return None


def _span_days(values: pl.Series) -> int:
    known = values.drop_nulls()
    if known.is_empty():
        return 0
    first, last = str(known.min()), str(known.max())
    return (date.fromisoformat(last[:10]) - date.fromisoformat(first[:10])).days


def _duration_ticks(values: pl.Series, unit: Unit) -> dict[str, Any]:
    """Return ticks at whole minutes, hours or days, and how they are written."""
    known = [v / unit.per_base for v in values.drop_nulls()]
    low, high = min([0.0, *known]), max([0.0, *known])
    wanted = (high - low) / _TICKS
    step = next((s for s in _ROUND_SECONDS if s >= wanted), None)
    if step is None:  # longer than months: whole multiples of 30 days
        step = _ROUND_SECONDS[-1] * math.ceil(wanted / _ROUND_SECONDS[-1])
    ticks = [step * n for n in range(math.floor(low / step), math.ceil(high / step) + 1)]
    written = {str(t): ("−" if t < 0 else "") + formats.duration(t) for t in ticks}
    seconds = f"round(datum.value / {unit.per_base:.12g})"
    return {
        "values": [t * unit.per_base for t in ticks],
        "labelExpr": f"{json.dumps(written, ensure_ascii=False)}[{seconds}]",
    }
