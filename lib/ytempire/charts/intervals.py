"""Estimates with their intervals, a row each: what is drawn shows how little may be known."""

from __future__ import annotations

import altair as alt

from ytempire.charts import marks, theme
from ytempire.charts.theme import Drawing
from ytempire.metrics import axes, registry
from ytempire.metrics.axes import Axis

_STEP = 24
_ROOM = 230
KINDS = ("shown", "not shown")
"""What stands beyond chance is of the accent; the rest is pale."""


def charts() -> dict[str, Drawing]:
    """Return the charts by name."""
    return {
        "report_lifts": _rows("Difference", axes.RATE, has_zero=True),
        "report_shares": _rows("Share of videos", axes.RATE),
        "report_shrunk_rpm": _rows(registry.get("rpm").label, axes.MONEY, has_raw=True),
    }


def _rows(label: str, axis: Axis, *, has_zero: bool = False, has_raw: bool = False) -> Drawing:
    """Draw a row an estimate: its interval as a line, itself as a point.

    Sources
    -------
    rows
        ``rank``, ``name``, ``low``, ``value``, ``high``, ``kind`` (of `KINDS`), ``shown``; with
        `has_raw` also ``raw``, the figure by its own data alone.
    """
    rows = alt.Chart(alt.NamedData("rows")).encode(
        y=alt.Y(
            "rank:O", title=None,
            axis=alt.Axis(labels=False, ticks=False, domain=False, minExtent=_ROOM),
        ),
        tooltip=[alt.Tooltip("name:N", title="What"), alt.Tooltip("shown:N", title="Figure")],
    )  # fmt: skip
    along = alt.X(
        "value:Q", title=axis.title(label), scale=alt.Scale(zero=has_zero, nice=True),
        axis=alt.Axis(labelExpr=axis.labels, tickCount=marks.TICKS),
    )  # fmt: skip
    kind = marks.colours("kind", KINDS, (theme.ACCENT, theme.PALE))
    layers = [
        rows.mark_rule(strokeWidth=3).encode(alt.X("low:Q"), alt.X2("high:Q"), kind),
        rows.mark_point(filled=True, size=60, opacity=1).encode(along, kind),
        rows.mark_text(align="right", dx=-8, limit=_ROOM - 8).encode(x=alt.value(0), text="name:N"),
    ]
    if has_raw:
        layers.append(
            rows.mark_point(filled=False, size=60, color=theme.MUTED).encode(alt.X("raw:Q"))
        )
    if has_zero:
        zero = alt.Chart(alt.NamedData("none")).mark_rule(strokeDash=[6, 4])
        layers.append(zero.encode(alt.X("value:Q")))
    return marks.fitted(alt.layer(*layers), alt.Step(_STEP))
