"""The one theme: quiet ground, one accent, colours that colour-blind people tell apart."""

from __future__ import annotations

from typing import Any

import altair as alt

Drawing = alt.LayerChart | alt.FacetChart
"""What Altair calls layers put together."""

INK = "#1f2933"
MUTED = "#5b6875"
GRID = "#e4e8ec"
GROUND = "#ffffff"
ACCENT = "#0b6e99"
"""The accent: measured figures."""
PALE = "#9cc6d9"
"""The accent, weak: incomplete and estimated figures."""
ALARM = "#b3261e"
"""Only for what needs a hand."""

CATEGORIES = (
    "#0b6e99", "#e69f00", "#009e73", "#cc79a7", "#56b4e9", "#d55e00", "#8c8c00", "#7f7f7f",
)  # fmt: skip
"""Okabe and Ito's palette, the accent first; same order for the same thing everywhere."""

SEQUENCE = ("#e6f1f6", PALE, "#4f9ab9", ACCENT, "#07435d")
"""From little to much: heat."""

FONT = "system-ui, -apple-system, 'Segoe UI', 'Noto Sans', sans-serif"


def config() -> dict[str, Any]:
    """Return the Vega-Lite config that every chart carries."""
    axis = {
        "labelColor": MUTED, "titleColor": MUTED, "gridColor": GRID, "domainColor": GRID,
        "tickColor": GRID, "labelFontSize": 11, "titleFontSize": 11, "titleFontWeight": "normal",
        "labelPadding": 4, "titlePadding": 8,
    }  # fmt: skip
    return {
        "background": "transparent",
        "font": FONT,
        "view": {"stroke": None},
        "axis": axis,
        "axisX": {"grid": False},
        "axisY": {"domain": False, "ticks": False},
        "line": {"color": ACCENT, "strokeWidth": 2},
        "bar": {"color": ACCENT, "cornerRadiusEnd": 2},
        "area": {"color": PALE, "opacity": 0.5},
        "rule": {"color": MUTED},
        "text": {"color": MUTED, "fontSize": 11},
        "point": {"color": ACCENT},
        "range": {"category": list(CATEGORIES), "heatmap": list(SEQUENCE), "ramp": list(SEQUENCE)},
        "legend": {
            "labelColor": MUTED,
            "titleColor": MUTED,
            "titleFontSize": 11,
            "titleFontWeight": "normal",
            "titleLimit": 0,
            "orient": "top",
            "labelFontSize": 11,
        },
        "title": {
            "anchor": "start",
            "color": INK,
            "fontSize": 14,
            "subtitleColor": MUTED,
            "subtitleFontSize": 11,
            "subtitlePadding": 4,
            "offset": 10,
        },
    }
