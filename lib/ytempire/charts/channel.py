"""The charts of the channel page."""

from __future__ import annotations

import altair as alt

from ytempire.charts import marks, theme
from ytempire.charts.theme import Drawing
from ytempire.charts.trends import zoomed
from ytempire.metrics import axes, registry
from ytempire.metrics.statistics import STATISTICS

_POINTS = alt.OverlayMarkDef(size=22, color=theme.ACCENT)
_AGES = (1, 6, 24, 72, 168, 672, 2160)
_AGE = (
    "datum.value < 24 ? datum.value + ' h' : datum.value < 168 ? datum.value / 24 + ' d'"
    " : datum.value < 2160 ? datum.value / 168 + ' wk' : '90 d'"
)


def charts() -> dict[str, Drawing]:
    """Return the charts by name."""
    return {
        "channel_subscribers": subscribers(),
        "channel_velocity": velocity(),
        "channel_target": target(),
        "channel_health": health(),
        "channel_health_parts": health_parts(),
        "channel_band": band(),
        "channel_band_alone": band_alone(),
    }


def subscribers() -> Drawing:
    """Draw how subscribers grew since the first day shown.

    Sources
    -------
    days
        ``day``, ``total`` (net since the first day), ``shown``, ``net``.
    """
    tooltip = [
        marks.DAY_TOLD,
        alt.Tooltip("shown:N", title="Since the first day"),
        alt.Tooltip("net:N", title="That day, net"),
    ]
    days = alt.Chart(alt.NamedData("days"))
    axis = marks.y("total", registry.get("subscribers_net").label)
    line = days.mark_line(point=_POINTS).encode(marks.DAY, axis, tooltip=tooltip)
    return marks.fitted(alt.layer(zoomed(line)))


def velocity() -> Drawing:
    """Draw views an hour by day, with the days on which a view became something else.

    Sources
    -------
    days
        ``day``, ``velocity``, ``shown``.
    changes
        ``day``, ``label``.
    """
    metric = registry.get("view_velocity")
    tooltip = [marks.DAY_TOLD, alt.Tooltip("shown:N", title=metric.label)]
    days = alt.Chart(alt.NamedData("days"))
    changes = alt.Chart(alt.NamedData("changes"))
    words = changes.mark_text(align="left", baseline="top", dx=4)
    return marks.fitted(
        alt.layer(
            zoomed(
                days.mark_line(point=_POINTS).encode(
                    marks.DAY, marks.y("velocity", metric.label), tooltip=tooltip
                )
            ),
            changes.mark_rule(strokeDash=[4, 3]).encode(marks.DAY, tooltip=alt.Tooltip("label:N")),
            words.encode(marks.DAY, y=alt.value(0), text="label:N"),
        )
    )


def target() -> Drawing:
    """Draw a month's revenue as it adds up, against the way to its target.

    Sources
    -------
    days
        ``day``, ``usd``, ``shown``, ``state`` (complete, incomplete).
    pace
        ``day``, ``usd``, ``shown``: first and last day of the month; none: no target.
    """
    usd = marks.y("usd", registry.get("revenue").label, axes.MONEY)
    days = alt.Chart(alt.NamedData("days"))
    complete = days.transform_filter("datum.state == 'complete'")
    untold = days.transform_filter("datum.state == 'incomplete'")
    tooltip = [marks.DAY_TOLD, alt.Tooltip("shown:N", title="Since the month began")]
    pace = alt.Chart(alt.NamedData("pace"))
    return marks.fitted(
        alt.layer(
            pace.mark_line(strokeDash=[6, 4], color=theme.MUTED, point=False).encode(
                marks.DAY, usd, tooltip=[marks.DAY_TOLD, alt.Tooltip("shown:N", title="Target")]
            ),
            complete.mark_line(point=_POINTS).encode(marks.DAY, usd, tooltip=tooltip),
            untold.mark_point(filled=False, color=theme.ACCENT, size=45, strokeWidth=1.5).encode(
                marks.DAY, usd, tooltip=[*tooltip, alt.Tooltip("state:N", title="State")]
            ),
        )
    )


def health() -> Drawing:
    """Draw the health score by day with its interval, on the whole scale.

    Sources
    -------
    days
        ``day``, ``score``, ``low``, ``high``, ``shown``.
    limits
        ``limit``, ``label``: the score below which a channel is listed as failing.
    """
    statistic = STATISTICS["channel_health_score"]
    axis = marks.y("score", statistic.label, axes.POINTS, scale=alt.Scale(domain=[0, 100]))
    days = alt.Chart(alt.NamedData("days"))
    limits = alt.Chart(alt.NamedData("limits")).encode(alt.Y("limit:Q"))
    return marks.fitted(
        alt.layer(
            days.mark_area(color=theme.PALE, opacity=0.4).encode(
                marks.DAY, alt.Y("low:Q"), alt.Y2("high:Q")
            ),
            zoomed(
                days.mark_line(point=_POINTS).encode(
                    marks.DAY, axis,
                    tooltip=[marks.DAY_TOLD, alt.Tooltip("shown:N", title=statistic.label)],
                )
            ),
            limits.mark_rule(strokeDash=[4, 3]),
            limits.mark_text(align="left", baseline="bottom", dx=4, dy=-2).encode(
                x=alt.value(0), text="label:N"
            ),
        )
    )  # fmt: skip


def health_parts() -> Drawing:
    """Draw what each part adds to the score, beside what it could add.

    Sources
    -------
    parts
        ``place``, ``part``, ``points``, ``most`` (points that the part could add), ``shown``,
        ``rate``.
    """
    parts = alt.Chart(alt.NamedData("parts")).encode(
        y=alt.Y("part:N", sort=alt.EncodingSortField("place", order="ascending"), title=None,
                axis=alt.Axis(ticks=False, domain=False, labelLimit=160)),
        tooltip=[
            alt.Tooltip("part:N", title="Part"),
            alt.Tooltip("shown:N", title="Adds"),
            alt.Tooltip("rate:N", title="From"),
        ],
    )  # fmt: skip
    axis = alt.Axis(labelExpr=axes.POINTS.labels, tickCount=5)
    points = alt.X("points:Q", title=STATISTICS["channel_health_score"].axis_title, axis=axis)
    return marks.fitted(
        alt.layer(
            parts.mark_bar(height=18, color=theme.GRID).encode(alt.X("most:Q")),
            parts.mark_bar(height=18).encode(points),
            parts.mark_text(align="left", dx=4).encode(alt.X("most:Q"), text="shown:N"),
        ),
        alt.Step(34),
    )


def band() -> Drawing:
    """Draw the best videos' views by age over the typical band of their niche and format.

    Sources
    -------
    band
        ``age`` (hours), ``p10``, ``p25``, ``p50``, ``p75``, ``p90``, ``shown``.
    videos
        ``age``, ``views``, ``title``, ``shown``; at least one: a legend of nothing has no end.
    """
    chosen, faded = marks.clicked("title")
    videos = alt.Chart(alt.NamedData("videos")).encode(
        _age(),
        alt.Y("views:Q"),
        color=alt.Color(
            "title:N", scale=alt.Scale(range=list(theme.CATEGORIES[1:6])),
            legend=alt.Legend(orient="bottom", columns=1, labelLimit=320, title=None),
        ),
        opacity=faded,
        tooltip=[
            alt.Tooltip("title:N", title="Video"),
            alt.Tooltip("age:Q", title="Age, hours"),
            alt.Tooltip("shown:N", title=registry.get("views").label),
        ],
    )  # fmt: skip
    line = videos.mark_line(point=alt.OverlayMarkDef(size=26)).add_params(chosen)
    return marks.fitted(alt.layer(*_usual(), line), 260)


def band_alone() -> Drawing:
    """Draw the typical band, where no video has a known age.

    Sources
    -------
    band
        As `band` has it.
    """
    return marks.fitted(alt.layer(*_usual()), 260)


def _usual() -> list[alt.Chart]:
    usual = alt.Chart(alt.NamedData("band"))
    told = [alt.Tooltip("age:Q", title="Age, hours"), alt.Tooltip("shown:N", title="Typical")]
    median = usual.mark_line(
        strokeDash=[6, 4], color=theme.MUTED, point=alt.OverlayMarkDef(size=14, color=theme.MUTED)
    )
    return [
        usual.mark_area(color=theme.PALE, opacity=0.3).encode(
            _age(), alt.Y("p10:Q"), alt.Y2("p90:Q")
        ),
        usual.mark_area(color=theme.PALE, opacity=0.5).encode(
            _age(), alt.Y("p25:Q"), alt.Y2("p75:Q")
        ),
        median.encode(_age(), marks.y("p50", registry.get("views").title), tooltip=told),
    ]


def _age() -> alt.X:
    return alt.X(
        "age:Q",
        title="Age of the video",
        # Views come fast at first and slowly later.
        scale=alt.Scale(type="log", nice=False),
        axis=alt.Axis(values=list(_AGES), labelExpr=_AGE, grid=False),
    )
