"""What videos cost, and how far attempts at them come."""

from __future__ import annotations

import altair as alt

from ytempire.charts import theme
from ytempire.charts.theme import Drawing

COMPONENTS = (
    "OpenAI", "ElevenLabs", "Stability AI", "Pexels", "GPU", "CPU", "Other APIs",
    "Storage and bandwidth",
)  # fmt: skip
"""What cost is made of, in the order of the palette: each keeps its colour everywhere."""

SIDE = 220


def cost_breakdown() -> Drawing:
    """Draw a pie of cost by component; a press on the legend dims the others.

    Sources
    -------
    components
        ``component`` (of `COMPONENTS`), ``usd``, ``share`` (0 to 1), ``percent``, ``shown``.
    """
    picked = alt.selection_point(name="picked", fields=["component"], bind="legend")
    colour = alt.Color(
        "component:N",
        scale=alt.Scale(domain=list(COMPONENTS), range=list(theme.CATEGORIES)),
        legend=alt.Legend(
            title=None, orient="bottom", columns=3, symbolType="square", labelLimit=140, offset=14
        ),
    )
    slices = alt.Chart(alt.NamedData("components")).encode(
        theta=alt.Theta("usd:Q", stack=True),
        order=alt.Order("usd:Q", sort="descending"),
        opacity=alt.condition(picked, alt.value(1), alt.value(0.25)),
        tooltip=[
            alt.Tooltip("component:N", title="Component"),
            alt.Tooltip("shown:N", title="Cost"),
            alt.Tooltip("percent:N", title="Share"),
        ],
    )
    pie = slices.mark_arc(outerRadius=84, stroke=theme.GROUND, strokeWidth=1).encode(colour)
    words = slices.mark_text(radius=101, fontSize=11).encode(
        text=alt.condition("datum.share >= 0.06", "percent:N", alt.value(""))
    )
    return alt.layer(pie.add_params(picked), words).properties(
        width="container",
        height=SIDE,
        autosize=alt.AutoSizeParams(type="fit-x", contains="padding"),
    )


def funnel() -> Drawing:
    """Draw how many attempts reached each step, the bars about one middle.

    Sources
    -------
    steps
        ``position``, ``step``, ``jobs``, ``shown``, ``lost``.
    """
    steps = (
        alt.Chart(alt.NamedData("steps"))
        .transform_calculate(left="-datum.jobs / 2", right="datum.jobs / 2")
        .encode(
            y=alt.Y(
                "step:N",
                sort=alt.EncodingSortField("position"),
                title=None,
                axis=alt.Axis(domain=False, ticks=False, labelPadding=8),
            ),
            tooltip=[
                alt.Tooltip("step:N", title="Step"),
                alt.Tooltip("shown:N", title="Attempts that reached it"),
                alt.Tooltip("lost:N", title="Of the step before, not here"),
            ],
        )
    )
    nothing = alt.Axis(labels=False, ticks=False, grid=False, domain=False)
    width = alt.X("left:Q", title="Attempts", axis=nothing)
    bars = steps.mark_bar(height=20, cornerRadius=3, color=theme.PALE).encode(
        x=width, x2=alt.X2("right:Q")
    )
    words = steps.mark_text(color=theme.INK, fontSize=11).encode(x=alt.datum(0), text="shown:N")
    return alt.layer(bars, words).properties(
        width="container",
        height=alt.Step(27),
        autosize=alt.AutoSizeParams(type="fit-x", contains="padding"),
    )
