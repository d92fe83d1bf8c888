"""``wb.chart``: a frame drawn in the house theme, shown without the internet."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import polars as pl

from ytempire.workbench import display
from ytempire.workbench.errors import ChartError

if TYPE_CHECKING:
    import altair as alt
    import pandas as pd

    from ytempire.charts.choosing import Kind


def chart(
    frame: pl.DataFrame | pl.LazyFrame | pl.Series | pd.DataFrame | pd.Series,
    x: str | None = None,
    y: str | None = None,
    *,
    colour: str | None = None,
    kind: Kind | None = None,
    title: str | None = None,
    top: int | None = None,
) -> alt.Chart | alt.LayerChart:
    """Draw a frame: one row a point, a bar or a cell.

    What is not named is chosen: times make a line, names make bars (the largest first), two
    columns of numbers make points. Axes are written by the columns' names: ``_micros`` in
    dollars, ``_ratio`` in per cent, ``_seconds`` in minutes and hours, counts as 1.2M. What is
    null stays blank; it is never drawn as 0.

    Parameters
    ----------
    frame
        Polars or pandas, as `wb.sql` returns it.
    x, y
        Columns along the axes.
    colour
        Column that tells series apart; for ``heat`` the number.
    kind
        ``line``, ``bar``, ``area``, ``point`` or ``heat``.
    title
        Heading.
    top
        Draw only so many bars or series: the largest. The chart says how many it leaves out.

    Returns
    -------
    altair.Chart or altair.LayerChart
        Go on with Altair: ``wb.chart(frame).properties(height=200)``.

    Raises
    ------
    ChartError
        If it cannot be drawn, or would mislead; the message says what to write instead.

    Examples
    --------
    >>> wb.chart(days, "pacific_date", "views_gained", title="Views gained")
    """
    from ytempire.charts import drawing
    from ytempire.charts.choosing import ChartRefused

    display.house_style()
    try:
        return drawing.draw(_as_polars(frame), x, y, colour=colour, kind=kind, title=title, top=top)
    except ChartRefused as error:
        raise ChartError(str(error)) from None


def _as_polars(frame: Any) -> pl.DataFrame:
    if isinstance(frame, pl.DataFrame):
        return frame
    if isinstance(frame, pl.LazyFrame):
        return frame.collect()
    if isinstance(frame, pl.Series):
        return frame.to_frame()
    if type(frame).__module__.partition(".")[0] == "pandas":
        whole = frame.to_frame() if not hasattr(frame, "columns") else frame
        # An index that was made by grouping holds the names; the one that only counts does not.
        if whole.index.name is not None or whole.index.nlevels > 1:
            whole = whole.reset_index()
        return pl.from_pandas(whole)
    raise ChartError(
        f"wb.chart draws a polars or pandas frame, not {type(frame).__name__}: "
        "wb.chart(wb.sql('select ...'))"
    )
