"""A chart as a panel holds it: its rows, the small print under it, and the rows as a table."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ytempire.charts.tables import Column, nothing, table
from ytempire.dashboards.markup import Origin, origin
from ytempire.dashboards.snapshot import ChartRows


@dataclass(frozen=True)
class Drawn:
    """A chart with its rows, or None, and what stands beneath it."""

    chart: ChartRows | None
    about: str
    table: str = ""
    """The chart's rows, for who cannot see it."""


def drawn(
    chart: str,
    rows: Mapping[str, Sequence[Mapping[str, Any]]],
    small_print: Origin,
    columns: Sequence[Column],
    listed: Sequence[Mapping[str, str]],
) -> Drawn:
    """Return a chart of the catalogue with its small print and its rows as texts."""
    return Drawn(ChartRows(chart, rows), origin(small_print), table(columns, listed, ""))


def undrawn(why: str) -> Drawn:
    """Return the empty state of a chart."""
    return Drawn(None, nothing(why))


def parts(charts: Mapping[str, Drawn]) -> dict[str, str]:
    """Return the parts of panels: small print and table."""
    return {f"{name}-about": one.about for name, one in charts.items()} | {
        f"{name}-table": one.table for name, one in charts.items()
    }


def rows_of(charts: Mapping[str, Drawn]) -> dict[str, ChartRows]:
    """Return the charts that have something to draw."""
    return {name: one.chart for name, one in charts.items() if one.chart is not None}
