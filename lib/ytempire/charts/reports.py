"""The charts that reports have and no page: against the typical, week by week, months explained."""

from __future__ import annotations

import altair as alt

from ytempire.charts import marks, rankings, theme
from ytempire.charts.ranked import Ranked
from ytempire.charts.theme import Drawing
from ytempire.metrics import axes, registry

NARROW = "_narrow"
"""Ends the name of a chart whose names stand above its bars: that for a phone's page."""
_HIGH = 240
_CHANNELS, _SOURCES, _SENTENCES = 240, 270, 340
"""Pixels for names beside bars."""


def charts() -> dict[str, Drawing]:
    """Return the charts by name; what ranks is there for a wide page and for a narrow one."""
    made: dict[str, Drawing] = {
        **{f"report_weeks_{name}": weeks(name) for name in WEEKLY},
        "report_months": months(),
    }
    for end, is_narrow in (("", False), (NARROW, True)):
        channels, sources, sentences = (
            0 if is_narrow else room for room in (_CHANNELS, _SOURCES, _SENTENCES)
        )
        made |= {
            f"report_top_by_revenue{end}": rankings.top_channels("revenue", channels),
            f"report_top_by_views{end}": rankings.top_channels("views", channels),
            f"report_typical{end}": typical(channels),
            f"report_bridge{end}": bridge(sources),
            f"report_savings{end}": savings(sentences),
            f"report_health{end}": health(sources),
        }
    return made


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


def typical(room: int) -> Drawing:
    """Draw how many times the typical video a channel's median one is.

    Parameters
    ----------
    room
        Pixels for the names; 0: above the bars.

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
    ranked = Ranked("channel", "Channel", room=room)
    usual = alt.Chart(alt.NamedData("usual")).mark_rule(strokeDash=[6, 4])
    return ranked.together(
        usual.encode(alt.X("times:Q")),
        ranked.bars(axis),
        *ranked.clear(ranked.figures(axis), ranked.names()),
        ranked.room_for_figures("datum.times"),
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


def bridge(room: int) -> Drawing:
    """Draw the way from what was estimated to what was stated, step by step.

    Parameters
    ----------
    room
        Pixels for the names; 0: above the bars.

    Sources
    -------
    steps
        ``rank``, ``step``, ``from``, ``to``, ``kind`` (sum, more, less), ``shown``.
    """
    metric = registry.get("revenue")
    axis = alt.X("from:Q", title=metric.axis_title,
                 axis=alt.Axis(labelExpr=metric.axis.labels, tickCount=4))  # fmt: skip
    ranked = Ranked("step", "Step", "steps", room)
    bar = ranked.bars(
        axis, alt.X2("to:Q"),
        marks.colours("kind", ("sum", "more", "less"),
                      (theme.ACCENT, theme.CATEGORIES[2], theme.CATEGORIES[5])).legend(None),
    )  # fmt: skip
    end = "max(datum.from, datum.to)"
    return ranked.together(
        bar,
        ranked.figures(alt.X("end:Q"), ranked.rows.transform_calculate(end=end)),
        ranked.names(),
        ranked.room_for_figures(end),
    )


def savings(room: int) -> Drawing:
    """Draw what each saving is worth a month.

    Parameters
    ----------
    room
        Pixels for the names; 0: above the bars.

    Sources
    -------
    savings
        ``rank``, ``item``, ``usd``, ``shown``.
    """
    metric = registry.get("spent")
    axis = alt.X("usd:Q", title=f"{axes.MONEY.title('Worth a month')}",
                 axis=alt.Axis(labelExpr=metric.axis.labels, tickCount=4),
                 scale=alt.Scale(zero=True, nice=False))  # fmt: skip
    ranked = Ranked("item", "Saving", "savings", room)
    return ranked.together(
        ranked.bars(axis),
        ranked.figures(axis),
        ranked.names(),
        ranked.room_for_figures("datum.usd"),
    )


def health(room: int) -> Drawing:
    """Draw how old what was read of each source is, against what is usual of it.

    Parameters
    ----------
    room
        Pixels for the names; 0: above the bars.

    Sources
    -------
    sources
        ``rank``, ``source``, ``times`` (lag over the usual one), ``state``, ``shown``.
    usual
        ``times`` (1).
    """
    # What has not answered for long must not press the others together.
    axis = alt.X("times:Q", title="Lag, times the usual one",
                 axis=alt.Axis(values=[0, 1, 3, 10, 30, 100, 300, 1000], format=",~g"),
                 scale=alt.Scale(type="symlog", zero=True, nice=False))  # fmt: skip
    ranked = Ranked("source", "Source", "sources", room)
    late = marks.colours("state", ("as usual", "later than usual"), (theme.ACCENT, theme.ALARM))
    usual = alt.Chart(alt.NamedData("usual")).mark_rule(strokeDash=[6, 4])
    return ranked.together(
        usual.encode(alt.X("times:Q")),
        ranked.bars(axis, late),
        *ranked.clear(ranked.figures(axis), ranked.names()),
        ranked.room_for_figures("datum.times"),
    )
