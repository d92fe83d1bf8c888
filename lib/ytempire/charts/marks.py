"""What charts of several series share: axes of days and money, legends that can be clicked."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import altair as alt

from ytempire.charts import theme
from ytempire.charts.theme import Drawing
from ytempire.metrics import axes
from ytempire.metrics.axes import Axis

HEIGHT = 220
TICKS = 5
DAY = alt.X(
    "day:T",
    title="Pacific day",
    # Room for the marks of the first and the last day, which zooming clips.
    scale=alt.Scale(padding=8),
    axis=alt.Axis(format="%-d %b", tickCount={"interval": "week", "step": 1}, labelOverlap=True),
)
DAY_TOLD = alt.Tooltip("day:T", title="Pacific day", format="%-d %b %Y")
_FAINT = 0.12
NARROW = 420
"""Pixels of a chart's width below which a legend of many names takes several rows."""


def y(field: str, label: str, axis: Axis = axes.COUNT, **more: object) -> alt.Y:
    """Return a measured axis: the figure and its unit, labels in the house's way."""
    told = alt.Axis(labelExpr=axis.labels, tickCount=TICKS)
    # Up to the next tick: a mark on the upper edge would be clipped.
    given: dict[str, object] = {"scale": alt.Scale(nice=TICKS)} | more
    return alt.Y(f"{field}:Q", title=axis.title(label), axis=told, **given)  # type: ignore[arg-type]


def colours(
    field: str, names: Sequence[str], values: Sequence[str] | None = None, symbol: str = ""
) -> alt.Color:
    """Return colours of a series: the same thing has the same one everywhere.

    Parameters
    ----------
    field, names, values
        Whose colour, what there is of it, and the colours if not the palette's.
    symbol
        What the legend shows of each: ``stroke`` where lines are told by their dashes.
    """
    chosen = list(values or theme.CATEGORIES[: len(names)])
    scale = alt.Scale(domain=list(names), range=chosen)
    # In a narrow window one row of names would be cut.
    fitting = alt.ExprRef(expr=f"width < {NARROW} ? 3 : {max(3, len(names))}")
    legend = alt.Legend(title=None, columns=fitting, symbolType=symbol or alt.Undefined)
    return alt.Color(f"{field}:N", title=None, scale=scale, legend=legend)


def clicked(field: str) -> tuple[alt.Parameter, Any]:
    """Return a legend whose entries fade the others when clicked, and the fading."""
    chosen = alt.selection_point(fields=[field], bind="legend", name=f"chosen_{field}")
    return chosen, alt.when(chosen).then(alt.value(1)).otherwise(alt.value(_FAINT))


def fitted(chart: alt.Chart | Drawing, height: float | alt.Step = HEIGHT) -> Drawing:
    """Return the chart as wide as its panel."""
    fit = alt.AutoSizeParams(type="fit-x", contains="padding")
    return chart.properties(width="container", height=height, autosize=fit)  # type: ignore[return-value]
