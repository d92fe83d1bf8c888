"""The charts of the cost page."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Literal

import altair as alt

from ytempire.charts import marks, theme
from ytempire.charts.theme import Drawing
from ytempire.charts.trends import zoomed
from ytempire.metrics import axes, registry
from ytempire.metrics.statistics import STATISTICS

VENDORS = ("OpenAI", "ElevenLabs", "Stability AI", "Pexels", "Other APIs", "Compute")
_VENDOR_COLOURS = tuple(theme.CATEGORIES[place] for place in (0, 1, 2, 3, 6, 4))
"""As the components of cost have them: compute is mostly GPU."""
STAGES = ("script", "voice", "visuals", "render", "upload", "no stage")
BUCKETS = ("under $1", "$1 to under $2", "$2 to $3", "over $3", "cost not known")
_BUCKET_COLOURS = (theme.PALE, theme.CATEGORIES[4], theme.ACCENT, theme.ALARM, theme.GRID)
_BUCKET_LINES = (
    ("under", "$1"), ("$1 to", "under $2"), ("$2 to", "$3"), ("over", "$3"), ("cost not", "known"),
)  # fmt: skip
"""Their names in two lines: all five stand side by side in a narrow window."""
_HIGH = 260
"""Where the title of the axis is long."""
KINDS = ("came out later", "never came out")


def charts() -> dict[str, Drawing]:
    """Return the charts by name."""
    return {
        "cost_vendors": stacked("vendor", VENDORS, _VENDOR_COLOURS),
        "cost_stages": stacked("stage", STAGES),
        "cost_failed": stacked("kind", KINDS, figure="failed_attempt_cost"),
        "cost_buckets": buckets(),
        "cost_direct_loaded": direct_loaded(),
        "cost_performance": performance(),
        "cost_returns": returns(),
        "cost_paybacks": paybacks(),
        "cost_budget": budget(),
    }


def stacked(
    field: str, names: Sequence[str], values: Sequence[str] | None = None, figure: str = "spent"
) -> Drawing:
    """Draw dollars by day, stacked by who or what they were spent on.

    Sources
    -------
    days
        ``day``, the field, ``usd``, ``shown``.
    """
    metric = registry.get(figure)
    chosen, faded = marks.clicked(field)
    bars = (
        alt.Chart(alt.NamedData("days"))
        .mark_bar(width={"band": 0.8}, cornerRadiusEnd=0)
        .encode(
            alt.X("day:O", timeUnit="yearmonthdate", title="Pacific day",
                  axis=alt.Axis(format="%-d %b", labelOverlap=True, labelSeparation=10,
                                labelAngle=0)),
            marks.y("usd", metric.label, axes.MONEY, stack="zero"),
            marks.colours(field, names, values),
            opacity=faded,
            tooltip=[
                marks.DAY_TOLD,
                alt.Tooltip(f"{field}:N", title=field.capitalize()),
                alt.Tooltip("shown:N", title=metric.label),
            ],
        )
        .add_params(chosen)
    )  # fmt: skip
    return marks.fitted(alt.layer(bars))


def buckets() -> Drawing:
    """Draw how many videos fell into each bucket of cost.

    Sources
    -------
    buckets
        ``place``, ``bucket``, ``videos``, ``shown``.
    """
    bars = alt.Chart(alt.NamedData("buckets")).encode(
        alt.X("bucket:N", sort=list(BUCKETS), title="Direct cost",
              axis=alt.Axis(labelAngle=0, labelOverlap=False, labelExpr=_two_lines())),
        marks.y("videos", registry.get("videos_published").label),
        tooltip=[
            alt.Tooltip("bucket:N", title="Direct cost"),
            alt.Tooltip("shown:N", title=registry.get("videos_published").label),
        ],
    )  # fmt: skip
    coloured = marks.colours("bucket", BUCKETS, _BUCKET_COLOURS).legend(None)
    return marks.fitted(
        alt.layer(
            bars.mark_bar().encode(coloured),
            bars.mark_text(baseline="bottom", dy=-3).encode(text="share:N"),
        )
    )


def _two_lines() -> str:
    """Return a Vega expression that breaks the name of a bucket."""
    return f"{json.dumps(dict(zip(BUCKETS, _BUCKET_LINES, strict=True)))}[datum.label]"


def direct_loaded() -> Drawing:
    """Draw the average direct and loaded cost of a day's videos against three dollars.

    Sources
    -------
    days
        ``day``, ``kind`` (direct, loaded), ``usd``, ``shown``.
    target
        ``usd``, ``label``.
    """
    metric = registry.get("cost_per_video")
    chosen, faded = marks.clicked("kind")
    lines = (
        alt.Chart(alt.NamedData("days"))
        .mark_line(point=alt.OverlayMarkDef(size=22))
        .encode(
            marks.DAY,
            marks.y("usd", metric.label, axes.MONEY, scale=alt.Scale(zero=False)),
            marks.colours("kind", ("direct", "loaded")),
            opacity=faded,
            tooltip=[
                marks.DAY_TOLD,
                alt.Tooltip("kind:N", title="Cost"),
                alt.Tooltip("shown:N", title=metric.label),
            ],
        )
        .add_params(chosen)
    )
    return marks.fitted(alt.layer(_limit("target", "usd"), zoomed(lines)), _HIGH)


def performance() -> Drawing:
    """Draw a channel's cost per video against what a video earned by the stated age.

    Sources
    -------
    channels
        ``channel``, ``cost``, ``revenue``, ``shown_cost``, ``shown_revenue``, ``roi``, ``videos``.
    even
        ``cost``, ``revenue``: two ends of the line on which a video has paid its cost.
    """
    cost = alt.X(
        "cost:Q",
        title=axes.MONEY.title(registry.get("loaded_cost_per_video").label),
        scale=alt.Scale(zero=False),
        axis=alt.Axis(labelExpr=axes.MONEY.labels, tickCount=5),
    )
    # A few videos earn most of it: on an even scale the others lie on one line.
    revenue = marks.y(
        "revenue",
        registry.get("revenue").label,
        axes.MONEY,
        scale=alt.Scale(type="sqrt", zero=True),
    )
    points = (
        alt.Chart(alt.NamedData("channels"))
        .mark_point(filled=True, size=60, opacity=0.75)
        .encode(
            cost,
            revenue,
            tooltip=[
                alt.Tooltip("channel:N", title="Channel"),
                alt.Tooltip("shown_cost:N", title=registry.get("loaded_cost_per_video").label),
                alt.Tooltip("shown_revenue:N", title=registry.get("revenue").label),
                alt.Tooltip("roi:N", title=registry.get("roi_cohort").label),
                alt.Tooltip("videos:N", title="Videos"),
            ],
        )
    )
    even = alt.Chart(alt.NamedData("even")).mark_line(strokeDash=[6, 4], color=theme.MUTED)
    return marks.fitted(alt.layer(even.encode(cost, revenue), points), _HIGH)


def returns() -> Drawing:
    """Draw the return of cohorts by the age to which they are told.

    Sources
    -------
    ages
        ``age``, ``roi``, ``shown``, ``videos``.
    even
        ``roi``, ``label``: where revenue equals cost.
    """
    metric = registry.get("roi_cohort")
    ages = alt.Chart(alt.NamedData("ages"))
    # Bars and no line: each age speaks of other videos, so nothing went from one to the next.
    bars = ages.mark_bar(width={"band": 0.5}).encode(
        alt.X("age:O", title="Age of the videos, days", axis=alt.Axis(labelAngle=0)),
        marks.y("roi", metric.label, axes.RATE),
        tooltip=[
            alt.Tooltip("age:Q", title="Age, days"),
            alt.Tooltip("shown:N", title=metric.label),
            alt.Tooltip("videos:N", title="Videos"),
        ],
    )
    return marks.fitted(alt.layer(_limit("even", "roi"), bars), _HIGH)


def paybacks() -> Drawing:
    """Draw the share of videos that have paid their cost, by age, with its interval.

    Sources
    -------
    ages
        ``age``, ``share``, ``low``, ``high``, ``shown``, ``videos``.
    """
    ages = alt.Chart(alt.NamedData("ages"))
    statistic = STATISTICS["payback_day"]
    days = alt.Axis(labelExpr=statistic.axis.labels, tickMinStep=1)
    age = alt.X("age:Q", title=statistic.axis_title, axis=days)
    share = marks.y("share", "Share of videos", axes.RATE, scale=alt.Scale(zero=True))
    step: Literal["step-after"] = "step-after"
    return marks.fitted(
        alt.layer(
            ages.mark_area(interpolate=step, color=theme.PALE, opacity=0.45).encode(
                age, alt.Y("low:Q"), alt.Y2("high:Q")
            ),
            ages.mark_line(interpolate=step).encode(age, share),
            ages.mark_point(filled=True, size=24).encode(
                age,
                share,
                tooltip=[
                    alt.Tooltip("age:Q", title="Age, days"),
                    alt.Tooltip("shown:N", title="Paid back"),
                    alt.Tooltip("videos:N", title="Videos followed"),
                ],
            ),
        )
    )


def budget() -> Drawing:
    """Draw what was spent since the month began against what its videos may cost.

    Sources
    -------
    days
        ``day``, ``kind`` (spent, budget), ``usd``, ``shown``.
    """
    chosen, faded = marks.clicked("kind")
    lines = (
        alt.Chart(alt.NamedData("days"))
        .mark_line(point=alt.OverlayMarkDef(size=22))
        .encode(
            marks.DAY,
            marks.y("usd", registry.get("spent").label, axes.MONEY),
            marks.colours("kind", ("spent", "budget"), (theme.ACCENT, theme.CATEGORIES[7]),
                          symbol="stroke"),
            strokeDash=alt.StrokeDash(
                "kind:N", title=None,
                scale=alt.Scale(domain=["spent", "budget"], range=[[1, 0], [6, 4]]),
                legend=None,
            ),
            opacity=faded,
            tooltip=[
                marks.DAY_TOLD,
                alt.Tooltip("kind:N", title="What"),
                alt.Tooltip("shown:N", title="Since the month began"),
            ],
        )
        .add_params(chosen)
    )  # fmt: skip
    return marks.fitted(alt.layer(zoomed(lines)))


def _limit(source: str, field: str) -> Drawing:
    """Draw a line across, with its name."""
    at = alt.Chart(alt.NamedData(source)).encode(alt.Y(f"{field}:Q"))
    return alt.layer(
        at.mark_rule(strokeDash=[4, 3]),
        # Beneath the line: it may be the upper edge of what is drawn.
        at.mark_text(align="left", baseline="top", dx=4, dy=3).encode(
            x=alt.value(0), text="label:N"
        ),
    )
