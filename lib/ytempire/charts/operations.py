"""The factory at work: its queue, its machines, and what it asks of others."""

from __future__ import annotations

import math
from typing import Literal

import altair as alt

from ytempire.charts import theme
from ytempire.charts.theme import Drawing
from ytempire.charts.trends import zoomed
from ytempire.metrics import axes

HEIGHT = 150
_HALF = math.pi / 2
_CENTRE = 96
"""Pixels down to the middle of the gauge, whose lower half is not drawn."""
_FITTED = alt.AutoSizeParams(type="fit-x", contains="padding")

Machine = Literal["cpu", "gpu", "memory", "storage"]
_MACHINE_TITLES: dict[Machine, str] = {
    "cpu": "CPU time in use",
    "gpu": "GPU time in use, busiest",
    "memory": "Memory in use",
    "storage": "Storage free, fullest disk",
}


def queue_depth() -> Drawing:
    """Draw a gauge: what waits, as a part of what a day gets done.

    Sources
    -------
    queue
        ``ratio`` (0 to 1, 1 also when it is more), ``state`` (usual, much), ``shown``, ``words``.
    """
    queue = alt.Chart(alt.NamedData("queue")).encode(
        y=alt.value(_CENTRE),
        tooltip=[alt.Tooltip("shown:N", title="Waiting"), alt.Tooltip("words:N", title="That is")],
    )
    scale = alt.Scale(domain=[0, 1], range=[-_HALF, _HALF])
    whole = queue.mark_arc(innerRadius=62, outerRadius=84, color=theme.GRID).encode(
        theta=alt.Theta("full:Q", scale=scale, stack=None), theta2=alt.datum(0)
    )
    whole = whole.transform_calculate(full="1")
    filled = queue.mark_arc(innerRadius=62, outerRadius=84).encode(
        theta=alt.Theta("ratio:Q", scale=scale, stack=None),
        theta2=alt.datum(0),
        color=alt.Color(
            "state:N",
            scale=alt.Scale(domain=["usual", "much"], range=[theme.ACCENT, theme.ALARM]),
            legend=None,
        ),
    )
    number = queue.mark_text(fontSize=30, fontWeight=600, color=theme.INK, dy=-12).encode(
        text="shown:N"
    )
    words = queue.mark_text(fontSize=11, dy=14).encode(text="words:N")
    return alt.layer(whole, filled, number, words).properties(
        width="container", height=_CENTRE + 24, autosize=_FITTED
    )


def attempts_by_hour() -> Drawing:
    """Draw attempts that ended, by UTC hour and outcome.

    Sources
    -------
    hours
        ``hour`` (ISO, UTC), ``jobs``, ``outcome`` (completed, failed), ``when``, ``shown``.
    """
    picked = alt.selection_point(name="picked", fields=["outcome"], bind="legend")
    bars = (
        alt.Chart(alt.NamedData("hours"))
        .mark_bar(width={"band": 0.8})
        .encode(
            x=_hours(),
            y=alt.Y("jobs:Q", title="Attempts ended", axis=_labels(axes.COUNT)),
            color=alt.Color(
                "outcome:N",
                scale=alt.Scale(
                    domain=["completed", "failed"], range=[theme.ACCENT, theme.CATEGORIES[5]]
                ),
                legend=alt.Legend(title=None),
            ),
            opacity=alt.condition(picked, alt.value(1), alt.value(0.2)),
            tooltip=[
                alt.Tooltip("when:N", title="Hour (UTC)"),
                alt.Tooltip("outcome:N", title="Outcome"),
                alt.Tooltip("shown:N", title="Attempts"),
            ],
        )
    )
    return alt.layer(bars.add_params(picked)).properties(
        width="container", height=HEIGHT, autosize=_FITTED
    )


def machine(measure: Machine) -> Drawing:
    """Draw a line a machine; a press on the legend dims the others.

    Sources
    -------
    samples
        ``at`` (ISO, UTC), ``host``, ``ratio`` (0 to 1), ``when``, ``shown``.
    """
    picked = alt.selection_point(name="picked", fields=["host"], bind="legend")
    title = _MACHINE_TITLES[measure]
    lines = (
        alt.Chart(alt.NamedData("samples"))
        .mark_line(strokeWidth=1.6, clip=True)
        .encode(
            x=alt.X("at:T", title="UTC", scale=alt.Scale(type="utc"), axis=_clock()),
            y=alt.Y(
                "ratio:Q",
                title=title,
                axis=_labels(axes.RATE),
                scale=alt.Scale(domain=[0, 1]),
            ),
            color=alt.Color("host:N", legend=alt.Legend(title=None, columns=3, labelLimit=150)),
            opacity=alt.condition(picked, alt.value(1), alt.value(0.15)),
            tooltip=[
                alt.Tooltip("when:N", title="UTC"),
                alt.Tooltip("host:N", title="Machine"),
                alt.Tooltip("shown:N", title=title),
            ],
        )
    )
    return alt.layer(zoomed(lines).add_params(picked)).properties(
        width="container", height=HEIGHT, autosize=_FITTED
    )


def quota() -> Drawing:
    """Draw how much of each bucket is used, reserved, and will be used at the reset.

    The dashed line is the limit.

    Sources
    -------
    buckets
        ``bucket``, ``used``, ``reserved``, ``forecast`` (parts of the limit; null: not known),
        ``shown``, ``forecast_shown``.
    """
    buckets = alt.Chart(alt.NamedData("buckets")).encode(
        y=alt.Y("bucket:N", title=None, axis=alt.Axis(domain=False, ticks=False, labelLimit=150)),
        tooltip=[
            alt.Tooltip("bucket:N", title="Bucket"),
            alt.Tooltip("shown:N", title="Used"),
            alt.Tooltip("forecast_shown:N", title="Forecast at the reset"),
        ],
    )
    share = alt.Axis(labelExpr=axes.RATE.labels, tickCount=5)
    scale = alt.Scale(domainMin=0, nice=False)
    x = alt.X("used:Q", title="Part of the day's limit", axis=share, scale=scale)
    reserved = buckets.transform_calculate(through="datum.used + datum.reserved")
    limit = (
        alt.Chart(alt.NamedData("buckets"))
        .mark_rule(color=theme.MUTED, strokeDash=[4, 3])
        .encode(x=alt.datum(1))
    )
    return alt.layer(
        reserved.mark_bar(height=16, color=theme.PALE).encode(x.copy(deep=True), x2="through:Q"),
        buckets.mark_bar(height=16).encode(x),
        limit,
        buckets.mark_tick(thickness=3, height=22, color=theme.CATEGORIES[1]).encode(
            alt.X("forecast:Q")
        ),
        buckets.mark_text(align="left", dx=4, dy=-15, fontSize=10).encode(
            x=alt.value(0), text="shown:N"
        ),
    ).properties(width="container", height=alt.Step(44), autosize=_FITTED)


def usage_by_hour(unit: Literal["tokens", "characters"]) -> Drawing:
    """Draw what was asked of a vendor by UTC hour.

    Sources
    -------
    hours
        ``hour`` (ISO, UTC), ``amount``, ``when``, ``shown``, ``requests``.
    """
    bars = (
        alt.Chart(alt.NamedData("hours"))
        .mark_bar(width={"band": 0.8})
        .encode(
            x=_hours(),
            y=alt.Y("amount:Q", title=f"{unit.capitalize()} an hour", axis=_labels(axes.COUNT)),
            tooltip=[
                alt.Tooltip("when:N", title="Hour (UTC)"),
                alt.Tooltip("shown:N", title=unit.capitalize()),
                alt.Tooltip("requests:N", title="Requests"),
            ],
        )
    )
    return alt.layer(bars).properties(width="container", height=HEIGHT, autosize=_FITTED)


def stream_lag() -> Drawing:
    """Draw how many messages were not written yet, minute by minute.

    Sources
    -------
    minutes
        ``at`` (ISO, UTC), ``lag``, ``when``, ``shown``, ``pace``.
    """
    line = (
        alt.Chart(alt.NamedData("minutes"))
        .mark_area(line={"strokeWidth": 1.6, "color": theme.ACCENT}, color=theme.PALE, clip=True)
        .encode(
            x=alt.X("at:T", title="UTC", scale=alt.Scale(type="utc"), axis=_clock()),
            y=alt.Y("lag:Q", title="Messages behind", axis=_labels(axes.COUNT)),
            tooltip=[
                alt.Tooltip("when:N", title="UTC"),
                alt.Tooltip("shown:N", title="Messages behind"),
                alt.Tooltip("pace:N", title="Messages a second"),
            ],
        )
    )
    return alt.layer(zoomed(line)).properties(width="container", height=HEIGHT, autosize=_FITTED)


def error_rates() -> Drawing:
    """Draw the part of each API's requests that failed.

    Sources
    -------
    apis
        ``api``, ``ratio`` (0 to 1), ``shown``.
    """
    apis = alt.Chart(alt.NamedData("apis")).encode(
        y=alt.Y(
            "api:N",
            sort=alt.EncodingSortField("ratio", order="descending"),
            title=None,
            axis=alt.Axis(domain=False, ticks=False, labelLimit=150),
        ),
        tooltip=[alt.Tooltip("api:N", title="API"), alt.Tooltip("shown:N", title="Failed")],
    )
    x = alt.X("ratio:Q", title="Requests that failed", axis=_labels(axes.RATE))
    room = apis.transform_calculate(room="max(datum.ratio * 1.9, 0.01)")
    return alt.layer(
        apis.mark_bar(height=14, color=theme.CATEGORIES[5]).encode(x),
        apis.mark_text(align="left", dx=4).encode(x, text="shown:N"),
        room.mark_point(opacity=0).encode(alt.X("room:Q")),
    ).properties(width="container", height=alt.Step(26), autosize=_FITTED)


def _hours() -> alt.X:
    return alt.X("hour:T", title="UTC hour", timeUnit="utcyearmonthdatehours", axis=_clock())


def _clock() -> alt.Axis:
    return alt.Axis(format="%H:%M", tickCount=6, labelOverlap=True)


def _labels(axis: axes.Axis) -> alt.Axis:
    return alt.Axis(labelExpr=axis.labels, tickCount=4)
