"""What the insights' reports share: estimates with intervals in words, pictures and tables."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from ytempire.charts.tables import Column
from ytempire.metrics import formats
from ytempire.metrics.formats import DASH
from ytempire.reports import picturing
from ytempire.reports.looking import Row
from ytempire.reports.picturing import Picture

QUERY = "reports/estimated"
"""Gives the last days on which insights were found, and choices weighed."""
DRAWN_AT_MOST = 20
"""More rows than this are a table, not a picture."""
Figures = tuple[str, str, str, str]
"""The keys of a row's name, low end, value and high end."""


def signed(ratio: float | None) -> str:
    """Return a difference as people read it: ``+12 %``; a dash where it is not known."""
    if ratio is None:
        return DASH
    shown = formats.rate(abs(ratio), 1 if abs(ratio) < 0.1 else 0)
    return f"{'−' if ratio < 0 else '+'}{shown}"


def between(low: float | None, high: float | None) -> str:
    """Return an interval of differences: ``+3 % to +21 %``; a dash where it is not known."""
    return DASH if low is None or high is None else f"{signed(low)} to {signed(high)}"


def estimated_on(day: date | None, step: str) -> str:
    """Return when the figures were estimated, or which step does it."""
    if day is None:
        return f"Nothing was estimated yet: the step `{step}` of the pipeline does it once a day."
    return f"Estimated on {formats.day(day)} (Pacific) by the step `{step}`."


def picture(
    title: str,
    chart: str,
    rows: Sequence[Row],
    keys: Figures,
    about: str,
    *,
    is_shown: Callable[[Row], bool],
    write: Callable[[Row], str],
    raw: str | None = None,
) -> Picture | None:
    """Return a picture of estimates with their intervals, the first rows at most.

    Parameters
    ----------
    title, chart, about
        As `picturing.of_catalogue` takes them; the chart is one of `charts.intervals`.
    rows
        In the order in which they are drawn.
    keys
        Where a row has its name, low end, value and high end.
    is_shown
        Whether a row stands beyond chance.
    write
        The figure of a row with its interval, in words.
    raw
        Where a row has the figure by its own data alone.
    """
    name, low, value, high = keys
    drawn = [one for one in rows if one[value] is not None][:DRAWN_AT_MOST]
    if not drawn:
        return None
    marks = [
        {
            "rank": rank,
            "name": str(one[name]),
            "low": one[low],
            "value": one[value],
            "high": one[high],
            "kind": "shown" if is_shown(one) else "not shown",
            "shown": write(one),
            **({} if raw is None else {"raw": one[raw]}),
        }
        for rank, one in enumerate(drawn, start=1)
    ]
    return picturing.of_catalogue(
        title,
        chart,
        {"rows": marks, "none": [{"value": 0}]},
        about,
        (Column("name", "What"), Column("shown", "Figure", "number")),
        [{"name": str(one["name"]), "shown": str(one["shown"])} for one in marks],
    )
