"""Figures by Pacific day."""

from __future__ import annotations

import altair as alt

from ytempire.charts import theme
from ytempire.charts.theme import Drawing
from ytempire.metrics import registry

HEIGHT = 220
_POINTS = alt.OverlayMarkDef(size=22, color=theme.ACCENT)
_UP_TO_A_TICK = alt.Scale(nice=5)
"""A mark on the upper edge would be clipped."""
_DAY = alt.X(
    "day:T",
    title="Pacific day",
    # Room for the marks of the first and the last day.
    scale=alt.Scale(padding=8),
    axis=alt.Axis(format="%-d %b", tickCount={"interval": "week", "step": 1}, labelOverlap=True),
)


def revenue_trend() -> Drawing:
    """Draw revenue by day: told days as a line, untold days apart, our estimates with interval.

    Sources
    -------
    days
        ``day`` (ISO text, local midnight), ``usd``, ``state`` (complete, incomplete), ``shown``.
    estimates
        ``day``, ``usd``, ``low``, ``high``, ``shown``.
    """
    metric, estimated = registry.get("revenue"), registry.get("revenue_estimate")
    axis = alt.Axis(labelExpr=metric.axis.labels, tickCount=5)
    usd = alt.Y("usd:Q", title=metric.axis_title, axis=axis, scale=_UP_TO_A_TICK)
    tooltip = [
        alt.Tooltip("day:T", title="Pacific day", format="%-d %b %Y"),
        alt.Tooltip("shown:N", title=metric.label),
    ]
    told = alt.Chart(alt.NamedData("days"))
    complete = told.transform_filter("datum.state == 'complete'")
    line = complete.mark_line(point=_POINTS).encode(_DAY, usd, tooltip=tooltip)
    untold = (
        told.transform_filter("datum.state == 'incomplete'")
        .mark_point(shape="circle", filled=False, color=theme.ACCENT, size=45, strokeWidth=1.5)
        .encode(_DAY, usd, tooltip=[*tooltip, alt.Tooltip("state:N", title="State")])
    )
    ours = alt.Chart(alt.NamedData("estimates"))
    interval = ours.mark_rule(color=theme.PALE, strokeWidth=5, opacity=0.6, strokeCap="round")
    estimate = ours.mark_point(shape="diamond", filled=True, color=theme.CATEGORIES[1], size=60)
    ours_tooltip = [
        alt.Tooltip("day:T", title="Pacific day", format="%-d %b %Y"),
        alt.Tooltip("shown:N", title=estimated.label),
    ]
    return _finished(
        alt.layer(
            interval.encode(_DAY, alt.Y("low:Q"), alt.Y2("high:Q"), tooltip=ours_tooltip),
            untold,
            zoomed(line),
            estimate.encode(_DAY, usd, tooltip=ours_tooltip),
        )
    )


def views_trend() -> Drawing:
    """Draw views gained by day, with a marker where YouTube changed what a view is.

    Sources
    -------
    days
        ``day`` (ISO text, local midnight), ``views``, ``state`` (complete, incomplete), ``shown``.
    changes
        ``day``, ``label``: changes inside the window.
    """
    metric = registry.get("views_gained")
    axis = alt.Axis(labelExpr=metric.axis.labels, tickCount=5)
    views = alt.Y("views:Q", title=metric.axis_title, axis=axis, scale=_UP_TO_A_TICK)
    tooltip = [
        alt.Tooltip("day:T", title="Pacific day", format="%-d %b %Y"),
        alt.Tooltip("shown:N", title=metric.label),
    ]
    days = alt.Chart(alt.NamedData("days"))
    line = (
        days.transform_filter("datum.state == 'complete'")
        .mark_line(point=_POINTS)
        .encode(_DAY, views, tooltip=tooltip)
    )
    running = (
        days.transform_filter("datum.state == 'incomplete'")
        .mark_point(shape="circle", filled=False, color=theme.ACCENT, size=45, strokeWidth=1.5)
        .encode(_DAY, views, tooltip=[*tooltip, alt.Tooltip("state:N", title="State")])
    )
    changes = alt.Chart(alt.NamedData("changes"))
    marker = changes.mark_rule(strokeDash=[4, 3]).encode(_DAY, tooltip=alt.Tooltip("label:N"))
    words = changes.mark_text(align="left", baseline="top", dx=4).encode(
        _DAY, y=alt.value(0), text="label:N"
    )
    return _finished(alt.layer(running, zoomed(line), marker, words))


def zoomed(chart: alt.Chart) -> alt.Chart:
    """Let a layer's time axis be dragged, and reset by two clicks.

    The page zooms it (``zooming.js``), with the wheel while a key is held, and by keyboard.
    """
    zoom = alt.selection_interval(
        name="zoom",
        bind="scales",
        encodings=["x"],
        zoom=False,
        translate="[mousedown, window:mouseup] > window:mousemove!",
    )
    return chart.add_params(zoom)


def _finished(chart: Drawing) -> Drawing:
    fitted = alt.AutoSizeParams(type="fit-x", contains="padding")
    return chart.properties(width="container", height=HEIGHT, autosize=fitted)
