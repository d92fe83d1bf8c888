"""Bars in the order of their rows, each with its name and its figure: beside it, or above it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import altair as alt

from ytempire.charts import marks, theme
from ytempire.charts.theme import Drawing

BAR, HALF_A_LINE = 14, 9
_STEP, ABOVE_STEP = 24, 42
"""Pixels from bar to bar, with their names beside them and above."""
_GAP = 8
_ROOM_FOR_FIGURE = 1.3
"""The axis reaches this much beyond the longest bar, for the figure at its end."""


@dataclass(frozen=True)
class Ranked:
    """What bars of one chart share.

    Attributes
    ----------
    field, title
        The field that names a bar, and what it is called in a tooltip.
    source
        Name of the rows; each has ``rank``, the field, and ``shown``, its figure as text.
    room
        Pixels for the names beside the bars; 0: they stand above them, as narrow pages have it,
        and may be as long as the chart is wide.
    figure_title
        What ``shown`` is called in a tooltip.
    """

    field: str
    title: str
    source: str = "channels"
    room: int = 150
    figure_title: str = "Figure"

    @property
    def rows(self) -> alt.Chart:
        """Return the rows in their order; two may bear one name, so that ranks are counted."""
        axis = alt.Axis(labels=False, ticks=False, domain=False, minExtent=self.room)
        return alt.Chart(alt.NamedData(self.source)).encode(
            y=alt.Y("rank:O", title=None, axis=axis),
            tooltip=[
                alt.Tooltip(f"{self.field}:N", title=self.title),
                alt.Tooltip("shown:N", title=self.figure_title),
            ],
        )

    def bars(self, *channels: Any) -> alt.Chart:
        """Return the bars."""
        drawn: alt.Chart = self.rows.mark_bar(height=BAR, yOffset=self._lower).encode(*channels)
        return drawn

    def figures(self, along: alt.X, rows: alt.Chart | None = None) -> alt.Chart:
        """Return the figures at the ends of the bars; `rows` may have a field for where that is."""
        chart = self.rows if rows is None else rows
        drawn: alt.Chart = chart.mark_text(align="left", dx=4, yOffset=self._lower).encode(
            along, text="shown:N"
        )
        return drawn

    def room_for_figures(self, end: str) -> alt.Chart:
        """Return what makes the axis reach beyond the longest bar; `end` is where one ends."""
        wide = self.rows.transform_calculate(room=f"{end} * {_ROOM_FOR_FIGURE}")
        drawn: alt.Chart = wide.mark_point(opacity=0).encode(alt.X("room:Q"))
        return drawn

    def names(self) -> alt.Chart:
        """Return the names; what does not fit ends in an ellipsis."""
        if self.room:
            text = self.rows.mark_text(align="right", dx=-_GAP, limit=self.room - _GAP)
        else:
            text = self.rows.mark_text(
                align="left", yOffset=-HALF_A_LINE, limit=alt.ExprRef("width")
            )
        named: alt.Chart = text.encode(x=alt.value(0), text=f"{self.field}:N")
        return named

    def together(self, *layers: alt.Chart) -> Drawing:
        """Return the layers as one chart, as wide as its panel."""
        step = _STEP if self.room else ABOVE_STEP
        return marks.fitted(alt.layer(*layers), alt.Step(step))

    def clear(self, *texts: alt.Chart) -> list[alt.Chart]:
        """Return the texts, each over ground that covers the line that it would be crossed by."""
        grounds = []
        for text in texts:
            ground = text.copy()
            ground.mark.stroke, ground.mark.strokeWidth = theme.GROUND, 6
            ground.mark.aria = False
            grounds.append(ground)
        return [*grounds, *texts]

    @property
    def _lower(self) -> int:
        return 0 if self.room else HALF_A_LINE
