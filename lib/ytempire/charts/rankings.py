"""Who leads: horizontal bars, longest first."""

from __future__ import annotations

from typing import Literal

import altair as alt

from ytempire.charts.ranked import Ranked
from ytempire.charts.theme import Drawing
from ytempire.metrics import registry


def top_channels(measure: Literal["revenue", "views"], room: int = 150) -> Drawing:
    """Draw one bar a channel, in the order of the rows, with its figure at the end.

    Parameters
    ----------
    measure
        What they lead in.
    room
        Pixels for their names; 0: above the bars.

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
    ranked = Ranked("channel", "Channel", room=room, figure_title=metric.label)
    return ranked.together(
        ranked.bars(axis),
        ranked.figures(axis),
        ranked.names(),
        ranked.room_for_figures("datum.value"),
    )
