"""Any frame as a chart in the house theme."""

from __future__ import annotations

from typing import Any

import altair as alt
import polars as pl

from ytempire.charts import rows, scales, theme
from ytempire.charts.choosing import ChartRefused, Choice, Kind, choose
from ytempire.charts.ranked import ABOVE_STEP, BAR, HALF_A_LINE
from ytempire.charts.scales import Column
from ytempire.charts.svg import NARROW

WIDTH, HEIGHT = 640, 300
MOST_ROWS = 5000
"""More points than this are not told apart, and make a notebook heavy."""
MOST_BARS = 30
MOST_POINTS_ON_LINE = 100
_NAME_ROOM = 220
_WIDEST_BAR, _FIGURE = 24, 48
_GREY = "#b8c0c8"
_END = "end of the bar"

Chart = alt.Chart | alt.LayerChart


def draw(
    frame: pl.DataFrame,
    x: str | None = None,
    y: str | None = None,
    *,
    colour: str | None = None,
    kind: Kind | None = None,
    title: str | None = None,
    top: int | None = None,
) -> Chart:
    """Return a chart of the frame; what is not named is chosen from the columns' types.

    Parameters
    ----------
    frame
        One row a mark; nothing is summed here.
    x, y, colour
        Columns; `colour` tells series apart.
    kind
        ``line``, ``bar``, ``area``, ``point`` or ``heat``.
    title
        Heading.
    top
        Draw only so many bars or series, the largest by the sum of y.

    Raises
    ------
    ChartRefused
        If it cannot be drawn, or would mislead; the message says what to write instead.
    """
    choice = choose(frame, x, y, colour, kind)
    if top is not None and top < 1:
        raise ChartRefused("top is how many are drawn: 1 or more")
    kept, notes = rows.largest(frame, choice, top, MOST_BARS, len(theme.CATEGORIES))
    missing = rows.unknown(frame, choice)
    if missing:
        return _nothing(missing, title)
    rows.refuse_unfit(kept, choice, MOST_ROWS)
    hover = _hover(frame, choice)
    table = rows.drawable(kept, [*choice.columns, *hover])
    chart = _DRAW[_shape(choice)](choice, table, hover)
    if title and notes:
        return chart.properties(title=alt.TitleParams(text=title, subtitle=notes))
    if notes:  # a subtitle without a title is not drawn
        quiet = alt.TitleParams(text=notes, fontSize=11, fontWeight="normal", color=theme.MUTED)
        return chart.properties(title=quiet)
    return chart.properties(title=title) if title else chart


def fitted(chart: Chart, width: int) -> dict[str, Any]:
    """Return a drawn chart as a specification that takes so many pixels, its names among them.

    Where that is narrow, names of lying bars stand above them.
    """
    told: dict[str, Any] = chart.to_dict()
    lying = "layer" in told
    if lying and width < NARROW:
        _set_above(told, width)
    # What stands at the end of a bar is no part of what is fitted.
    padding = {"left": 5, "top": 5, "right": _FIGURE if lying else 8, "bottom": 5}
    fit = {"type": "fit-x", "contains": "padding"}
    return told | {"width": width, "autosize": fit, "padding": padding}


def _set_above(told: dict[str, Any], width: int) -> None:
    told["height"] = {"step": ABOVE_STEP}
    for layer in told["layer"]:
        layer["mark"]["yOffset"] = HALF_A_LINE
        if layer["mark"]["type"] == "bar":
            layer["mark"]["height"] = BAR
        layer["encoding"]["x"]["axis"]["grid"] = False  # its lines would cross the names
        layer["encoding"]["y"]["axis"] |= {
            "labelAlign": "left", "labelPadding": 0, "labelOffset": -HALF_A_LINE,
            "labelLimit": width - _FIGURE,
        }  # fmt: skip


def _nothing(why: str, title: str | None) -> Chart:
    """Say why there is nothing to draw: axes without ends keep a browser busy for ever."""
    words = alt.Chart(alt.Data(values=[{"said": f"nothing to draw: {why}"}]))
    said = words.mark_text(align="left", baseline="top", color=theme.MUTED).encode(
        x=alt.value(0), y=alt.value(0), text=alt.Text(field="said", type="nominal")
    )
    chart: Chart = said.properties(width=WIDTH, height=20)
    return chart.properties(title=title) if title else chart


def _shape(choice: Choice) -> str:
    if choice.kind == "bar":
        return "lying bars" if choice.x.role == "category" else "standing bars"
    return choice.kind


def _hover(frame: pl.DataFrame, choice: Choice) -> list[Column]:
    """Return what else a point says of itself when it is pointed at: whose it is."""
    if choice.kind != "point":
        return []
    used = {c.name for c in choice.columns}
    names = [
        c
        for c in scales.columns_of(frame).values()
        if c.role == "category" and c.name not in used and not c.name.endswith("_id")
    ]
    return names[:1]


def _along_time(choice: Choice, table: pl.DataFrame, hover: list[Column]) -> Chart:
    """Draw a line or an area; where y is not known there is a gap."""
    few = len(table) <= MOST_POINTS_ON_LINE
    points = alt.OverlayMarkDef(size=22) if few else False
    base = alt.Chart(table)
    if choice.kind == "area":
        marked = base.mark_area(line=True, opacity=0.25 if choice.colour is None else 0.7)
    else:
        marked = base.mark_line(point=points)
    return _sized(_encoded(marked, choice, table, hover))


def _points(choice: Choice, table: pl.DataFrame, hover: list[Column]) -> Chart:
    marked = alt.Chart(table).mark_point(filled=True, size=45, opacity=0.7)
    return _sized(_encoded(marked, choice, table, hover))


def _standing_bars(choice: Choice, table: pl.DataFrame, hover: list[Column]) -> Chart:
    """Draw bars over time; bars as wide as a day where days are drawn."""
    places = max(1, table[choice.x.key].n_unique())
    # Of the width that it is drawn with: a report draws it for a phone, too.
    width = alt.ExprRef(f"max(2, min({_WIDEST_BAR}, 0.7 * width / {places}))")
    marked = alt.Chart(table).mark_bar(width=width)
    drawn = _encoded(marked, choice, table, hover)
    if choice.x.role in {"day", "instant"}:
        # Without room the first bar stands on the axis, over its labels.
        drawn.encoding.x["scale"]["padding"] = _WIDEST_BAR / 2 + 2
    return _sized(drawn)


def _lying_bars(choice: Choice, table: pl.DataFrame, hover: list[Column]) -> Chart:
    """Draw one bar a category, the largest first, with its figure at the end."""
    name, number = choice.x, choice.y
    known = pl.when(pl.col(number.key).count() > 0).then(pl.col(number.key).sum())
    totals = table.group_by(name.key, maintain_order=True).agg(known)
    order = totals.sort(number.key, descending=True, nulls_last=True)[name.key].to_list()
    # The figure stands at the bar's end; a dash, for what is not known, where it would begin.
    table = table.with_columns(pl.col(number.key).fill_null(0).alias(_END))
    base = alt.Chart(table).encode(
        y=alt.Y(
            field=name.key,
            type="nominal",
            sort=order,
            title=None,
            axis=alt.Axis(labelLimit=_NAME_ROOM, ticks=False, domain=False, grid=False),
        )
    )
    along = scales.axis(number, table[number.key], grid=True)
    tooltip = [scales.tooltip(c) for c in choice.columns]
    bars: Chart = base.mark_bar(height={"band": 0.65}).encode(
        x=alt.X(field=number.key, **along), tooltip=tooltip
    )
    height = alt.Step(24)
    if choice.colour is not None:
        bars = bars.encode(color=_series(choice.colour, table))
        if not number.unit.is_additive:
            offset = alt.YOffset(field=choice.colour.key, type="nominal")
            bars, height = bars.encode(yOffset=offset), alt.Step(12)
        return bars.properties(width=WIDTH - _NAME_ROOM, height=height)
    figure = base.mark_text(align="left", dx=4).encode(
        x=alt.X(field=_END, **along),
        text=alt.Text(field=scales.shown(number), type="nominal"),
    )
    layers: Chart = alt.LayerChart(layer=[bars, figure])
    return layers.properties(width=WIDTH - _NAME_ROOM, height=height)


def _heat(choice: Choice, table: pl.DataFrame, hover: list[Column]) -> Chart:
    """Draw a cell a row, darker for more; what is not known stays blank."""
    number = choice.colour
    assert number is not None
    sides: dict[str, Any] = {}
    for side, column in (("x", choice.x), ("y", choice.y)):
        kind: Any = "nominal" if column.role == "category" else "ordinal"
        told: dict[str, Any] = {"labelLimit": _NAME_ROOM, "labelOverlap": True, "grid": False}
        if column.role in {"day", "instant"}:
            told["labelExpr"] = "utcFormat(toDate(datum.value), '%-d %b')"
        sides[side] = (alt.Y if side == "y" else alt.X)(
            field=column.key,
            type=kind,
            title=column.title,
            axis=alt.Axis(**told),
            # Named, so that a row or column of which nothing is known keeps its place.
            scale=alt.Scale(domain=_in_order(table[column.key], column)),
        )
    legend = alt.Legend(
        labelExpr=scales.label(number.unit), orient="right", title=number.title, gradientLength=160
    )
    known = alt.Chart(table.filter(pl.col(number.key).is_not_null()))
    cells: Chart = known.mark_rect(stroke=theme.GROUND).encode(
        **sides,
        color=alt.Color(field=number.key, type="quantitative", legend=legend),
        tooltip=[scales.tooltip(c) for c in choice.columns],
    )
    return cells.properties(width=WIDTH)


def _encoded(
    marked: alt.Chart, choice: Choice, table: pl.DataFrame, hover: list[Column]
) -> alt.Chart:
    sides: dict[str, Any] = {
        "x": alt.X(field=choice.x.key, **_side(choice.x, table)),
        "y": alt.Y(field=choice.y.key, **_side(choice.y, table)),
    }
    if choice.kind in {"bar", "area"} and choice.colour and not choice.y.unit.is_additive:
        sides["y"].stack = None  # rates on top of each other would mean nothing
    shown = [scales.tooltip(c) for c in [*hover, *choice.columns]]
    drawn = marked.encode(**sides, tooltip=shown)
    return drawn if choice.colour is None else drawn.encode(color=_series(choice.colour, table))


def _side(column: Column, table: pl.DataFrame) -> dict[str, Any]:
    if column.role == "category":
        return {"type": "nominal", "title": column.title}
    return scales.axis(column, table[column.key])


def _series(column: Column, table: pl.DataFrame) -> alt.Color:
    """Return the colours: a name's colour does not depend on how large its figures are."""
    if column.role == "category":
        names = sorted(n for n in table[column.key].unique() if n != rows.NOT_KNOWN)
        colours = [*theme.CATEGORIES][: len(names)]
        if rows.NOT_KNOWN in table[column.key]:
            names, colours = [*names, rows.NOT_KNOWN], [*colours, _GREY]
        scale = alt.Scale(domain=names, range=colours)
        return alt.Color(field=column.key, type="nominal", scale=scale)
    legend = alt.Legend(title=column.title, orient="right")
    if column.role == "number":
        legend.labelExpr = scales.label(column.unit)
        return alt.Color(field=column.key, type="quantitative", legend=legend)
    return alt.Color(field=column.key, type="temporal", legend=legend)


def _in_order(values: pl.Series, column: Column) -> list[Any]:
    """Return the places along an axis: names as they come, times and numbers by size."""
    places = values.unique(maintain_order=True).drop_nulls()
    return places.to_list() if column.role == "category" else places.sort().to_list()


def _sized(chart: Chart) -> Chart:
    return chart.properties(width=WIDTH, height=HEIGHT)


_DRAW = {
    "line": _along_time,
    "area": _along_time,
    "point": _points,
    "standing bars": _standing_bars,
    "lying bars": _lying_bars,
    "heat": _heat,
}
