"""Who leads: horizontal bars, longest first."""

from __future__ import annotations

from typing import Literal

import altair as alt

from ytempire.charts.theme import Drawing
from ytempire.metrics import registry

_ROOM_FOR_FIGURE = 1.3
"""The axis reaches this much beyond the longest bar, for the figure at its end."""


def top_channels(measure: Literal["revenue", "views"]) -> Drawing:
    """Draw one bar a channel, in the order of the rows, with its figure at the end.

    Sources
    -------
    channels
        ``rank``, ``channel``, ``value`` (dollars or views), ``shown``.
    """
    metric = registry.get("revenue" if measure == "revenue" else "views_gained")
    axis = alt.X(
        "value:Q",
        title=metric.axis_title,
        axis=alt.Axis(labelExpr=metric.axis.labels, tickCount=4),
        scale=alt.Scale(zero=True, nice=False),
    )
    bars = alt.Chart(alt.NamedData("channels")).encode(
        y=alt.Y(
            "rank:O",
            title=None,
            # Two channels may carry one name, so the axis counts ranks and shows names.
            axis=alt.Axis(labels=False, ticks=False, domain=False, minExtent=150),
        ),
        tooltip=[
            alt.Tooltip("channel:N", title="Channel"),
            alt.Tooltip("shown:N", title=metric.label),
        ],
    )
    bar = bars.mark_bar(height=14).encode(axis)
    figure = bars.mark_text(align="left", dx=4).encode(axis, text="shown:N")
    name = bars.mark_text(align="right", dx=-8, limit=142).encode(x=alt.value(0), text="channel:N")
    room = (
        alt.Chart(alt.NamedData("channels"))
        .transform_calculate(room=f"datum.value * {_ROOM_FOR_FIGURE}")
        .mark_point(opacity=0)
        .encode(alt.X("room:Q"))
    )
    return alt.layer(bar, figure, name, room).properties(
        width="container",
        height=alt.Step(24),
        autosize=alt.AutoSizeParams(type="fit-x", contains="padding"),
    )
