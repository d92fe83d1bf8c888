"""Figures by day of the week and hour of the day."""

from __future__ import annotations

import altair as alt

from ytempire.charts import theme
from ytempire.metrics import registry

DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


def engagement_heatmap() -> alt.Chart:
    """Draw live engagement by Pacific day of the week and hour; empty where nothing was read.

    Sources
    -------
    hours
        ``day`` (of `DAYS`), ``hour`` (0 to 23), ``rate`` (0 to 1), ``shown``, ``views``.
    """
    metric = registry.get("engagement_live")
    cells: alt.Chart = (
        alt.Chart(alt.NamedData("hours"))
        .mark_rect(stroke=theme.GROUND, strokeWidth=1)
        .encode(
            x=alt.X(
                "hour:O",
                title="Pacific hour",
                scale=alt.Scale(domain=list(range(24))),
                axis=alt.Axis(values=list(range(0, 24, 3)), labelAngle=0),
            ),
            y=alt.Y("day:N", title=None, scale=alt.Scale(domain=list(DAYS))),
            color=alt.Color(
                "rate:Q",
                scale=alt.Scale(range=list(theme.SEQUENCE)),
                legend=alt.Legend(
                    title=metric.label,
                    orient="bottom",
                    direction="horizontal",
                    gradientLength=180,
                    gradientThickness=10,
                    labelExpr=metric.axis.labels,
                    tickCount=4,
                ),
            ),
            tooltip=[
                alt.Tooltip("day:N", title="Day (Pacific)"),
                alt.Tooltip("hour:O", title="Hour (Pacific)"),
                alt.Tooltip("shown:N", title=metric.label),
                alt.Tooltip("views:N", title=registry.get("views_gained").label),
            ],
        )
        .properties(
            width="container",
            height=190,
            autosize=alt.AutoSizeParams(type="fit-x", contains="padding"),
        )
    )
    return cells
