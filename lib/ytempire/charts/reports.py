"""The charts that reports have and no page: against the typical, week by week, months explained."""

from __future__ import annotations

import altair as alt

from ytempire.charts import marks, theme
from ytempire.charts.theme import Drawing
from ytempire.metrics import axes, registry

_HIGH = 240
_STEP = 24
_ROOM_FOR_FIGURE = 1.3


def charts() -> dict[str, Drawing]:
    """Return the charts by name."""
    return {
        "report_typical": typical(),
        **{f"report_weeks_{name}": weeks(name) for name in WEEKLY},
        "report_months": months(),
        "report_bridge": bridge(),
        "report_savings": savings(),
        "report_health": health(),
    }


WEEKLY = {
    "revenue": ("revenue", axes.MONEY),
    "views": ("views", axes.COUNT),
    "rpm": ("rpm", axes.MONEY),
    "spent": ("spent", axes.MONEY),
    "published": ("videos_published", axes.COUNT),
    "cost": ("", axes.MONEY),
}
"""What is drawn week by week, its metric and its axis; no metric is spending over videos."""
_A_VIDEO = "Dollars a video published"
STATES = ("estimated", "stated", "spent")


def typical() -> Drawing:
    """Draw how many times the typical video a channel's median one is.

    Sources
    -------
    channels
        ``rank``, ``channel``, ``times``, ``shown``.
    usual
        ``times`` (1), ``label``.
    """
    axis = alt.X(
        "times:Q", title="Times the typical video (YTEMPIRE)", axis=alt.Axis(tickCount=5),
        scale=alt.Scale(zero=True, nice=False),
    )  # fmt: skip
    bars = _ranked("channel", "Channel")
    room = alt.Chart(alt.NamedData("channels")).mark_point(opacity=0)
    wide = room.transform_calculate(room=f"datum.times * {_ROOM_FOR_FIGURE}")
    usual = alt.Chart(alt.NamedData("usual")).mark_rule(strokeDash=[6, 4])
    return _steps(
        alt.layer(
            bars.mark_bar(height=14).encode(axis),
            bars.mark_text(align="left", dx=4).encode(axis, text="shown:N"),
            _names(bars, "channel"),
            usual.encode(alt.X("times:Q")),
            wide.encode(alt.X("room:Q")),
        )
    )


def weeks(name: str) -> Drawing:
    """Draw a figure week by week, with the line of its trend and how far that may be off.

    Sources
    -------
    weeks
        ``day`` (first of the week, local midnight), ``value``, ``shown``.
    line
        ``day``, ``value``, ``low``, ``high``; no row where there is no trend to draw.
    """
    metric, axis = WEEKLY[name]
    label = registry.get(metric).label if metric else _A_VIDEO
    day = alt.X(
        "day:T", title="Week from the Pacific day", scale=alt.Scale(padding=8),
        axis=alt.Axis(format="%-d %b", tickCount={"interval": "week", "step": 2},
                      labelOverlap=True),
    )  # fmt: skip
    value = marks.y("value", label, axis, scale=alt.Scale(zero=False))
    measured = alt.Chart(alt.NamedData("weeks"))
    points = measured.mark_line(
        point=alt.OverlayMarkDef(size=26, color=theme.ACCENT), strokeWidth=1
    ).encode(
        day,
        value,
        tooltip=[
            alt.Tooltip("day:T", title="Week from", format="%-d %b %Y"),
            alt.Tooltip("shown:N", title=label),
        ],
    )
    line = alt.Chart(alt.NamedData("line"))
    return marks.fitted(
        alt.layer(
            line.mark_area(color=theme.PALE, opacity=0.45).encode(
                day, alt.Y("low:Q"), alt.Y2("high:Q")
            ),
            line.mark_line(strokeDash=[6, 4], color=theme.MUTED).encode(day, alt.Y("value:Q")),
            points,
        ),
        _HIGH,
    )


def months() -> Drawing:
    """Draw what a month's revenue was estimated at and stated as, and what was spent.

    Sources
    -------
    months
        ``month``, ``place``, ``kind`` (estimated, stated, spent), ``usd``, ``shown``.
    """
    metric = registry.get("revenue")
    bars = (
        alt.Chart(alt.NamedData("months"))
        .mark_bar()
        .encode(
            alt.X("month:N", sort=alt.EncodingSortField("place", op="min"), title="Pacific month",
                  axis=alt.Axis(labelAngle=0, labelOverlap=True)),
            marks.y("usd", metric.label, axes.MONEY),
            marks.colours("kind", STATES, (theme.PALE, theme.ACCENT, theme.CATEGORIES[1])),
            xOffset=alt.XOffset("kind:N", sort=list(STATES)),
            tooltip=[
                alt.Tooltip("month:N", title="Pacific month"),
                alt.Tooltip("kind:N", title="What"),
                alt.Tooltip("shown:N", title=metric.label),
            ],
        )
    )  # fmt: skip
    return marks.fitted(alt.layer(bars), _HIGH)


def bridge() -> Drawing:
    """Draw the way from what was estimated to what was stated, step by step.

    Sources
    -------
    steps
        ``rank``, ``step``, ``from``, ``to``, ``kind`` (sum, more, less), ``shown``.
    """
    metric = registry.get("revenue")
    axis = alt.X("from:Q", title=metric.axis_title,
                 axis=alt.Axis(labelExpr=metric.axis.labels, tickCount=4))  # fmt: skip
    steps = _ranked("step", "Step", source="steps", wide=230)
    bar = steps.mark_bar(height=14).encode(
        axis, alt.X2("to:Q"),
        marks.colours("kind", ("sum", "more", "less"),
                      (theme.ACCENT, theme.CATEGORIES[2], theme.CATEGORIES[5])).legend(None),
    )  # fmt: skip
    figure = steps.transform_calculate(end="max(datum.from, datum.to)")
    room = steps.transform_calculate(room=f"max(datum.from, datum.to) * {_ROOM_FOR_FIGURE}")
    return _steps(
        alt.layer(
            bar,
            figure.mark_text(align="left", dx=4).encode(alt.X("end:Q"), text="shown:N"),
            _names(steps, "step", 222),
            room.mark_point(opacity=0).encode(alt.X("room:Q")),
        )
    )


def savings() -> Drawing:
    """Draw what each saving is worth a month.

    Sources
    -------
    savings
        ``rank``, ``item``, ``usd``, ``shown``.
    """
    metric = registry.get("spent")
    axis = alt.X("usd:Q", title=f"{axes.MONEY.title('Worth a month')}",
                 axis=alt.Axis(labelExpr=metric.axis.labels, tickCount=4),
                 scale=alt.Scale(zero=True, nice=False))  # fmt: skip
    bars = _ranked("item", "Saving", source="savings", wide=270)
    room = bars.transform_calculate(room=f"datum.usd * {_ROOM_FOR_FIGURE}")
    return _steps(
        alt.layer(
            bars.mark_bar(height=14).encode(axis),
            bars.mark_text(align="left", dx=4).encode(axis, text="shown:N"),
            _names(bars, "item", 262),
            room.mark_point(opacity=0).encode(alt.X("room:Q")),
        )
    )


def health() -> Drawing:
    """Draw how old what was read of each source is, against what is usual of it.

    Sources
    -------
    sources
        ``rank``, ``source``, ``times`` (lag over the usual one), ``state``, ``shown``.
    usual
        ``times`` (1).
    """
    # What has not answered for long must not press the others together.
    axis = alt.X("times:Q", title="Lag, times the usual one",
                 axis=alt.Axis(values=[0, 1, 3, 10, 30, 100, 300, 1000]),
                 scale=alt.Scale(type="symlog", zero=True, nice=False))  # fmt: skip
    bars = _ranked("source", "Source", source="sources", wide=230)
    room = bars.transform_calculate(room=f"datum.times * {_ROOM_FOR_FIGURE}")
    usual = alt.Chart(alt.NamedData("usual")).mark_rule(strokeDash=[6, 4])
    return _steps(
        alt.layer(
            bars.mark_bar(height=14).encode(
                axis,
                marks.colours("state", ("as usual", "later than usual"),
                              (theme.ACCENT, theme.ALARM)),
            ),
            bars.mark_text(align="left", dx=4).encode(axis, text="shown:N"),
            _names(bars, "source", 222),
            usual.encode(alt.X("times:Q")),
            room.mark_point(opacity=0).encode(alt.X("room:Q")),
        )
    )  # fmt: skip


def _ranked(field: str, title: str, source: str = "channels", wide: int = 150) -> alt.Chart:
    """Return rows in their order, with room for a name before each; two may bear one name."""
    return alt.Chart(alt.NamedData(source)).encode(
        y=alt.Y(
            "rank:O", title=None,
            axis=alt.Axis(labels=False, ticks=False, domain=False, minExtent=wide),
        ),
        tooltip=[alt.Tooltip(f"{field}:N", title=title), alt.Tooltip("shown:N", title="Figure")],
    )  # fmt: skip


def _names(rows: alt.Chart, field: str, limit: int = 142) -> alt.Chart:
    text = rows.mark_text(align="right", dx=-8, limit=limit)
    named: alt.Chart = text.encode(x=alt.value(0), text=f"{field}:N")
    return named


def _steps(chart: Drawing) -> Drawing:
    return marks.fitted(chart, alt.Step(_STEP))
