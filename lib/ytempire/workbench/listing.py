"""A frame that is read rather than reckoned with: whole texts, in JupyterLab and in a terminal."""

from __future__ import annotations

import html
import math
import textwrap
from datetime import datetime
from decimal import Decimal
from typing import Any

import polars as pl

from ytempire.metrics import formats

_ROOM = {"meaning": 60, "values": 44}
_TEXT_ROOM = 40
# JupyterLab aligns every table to the right: these selectors are closer than its own.
_STYLE = (
    "<style>table.yt-listing{border-collapse:collapse;font-size:13px}"
    "table.yt-listing th{border-bottom:1px solid #9aa5b1;font-weight:600}"
    "table.yt-listing th,table.yt-listing td{padding:3px 14px 3px 0;vertical-align:top;"
    "text-align:left!important;max-width:34em;white-space:normal;overflow-wrap:break-word}"
    "table.yt-listing td.n,table.yt-listing th.n{text-align:right!important;white-space:nowrap}"
    "table.yt-listing td:first-child{font-family:var(--jp-code-font-family,monospace);"
    "white-space:nowrap}"
    "table.yt-listing tbody tr{border-bottom:1px solid #e4e8ec;background:transparent}</style>"
)


class Listing(pl.DataFrame):
    """A polars frame that shows its texts whole. Everything else is polars': filter, select..."""

    def _repr_html_(self, *, _from_series: bool = False) -> str:
        """Show it in JupyterLab."""
        kinds = ["n" if dtype.is_numeric() else "" for dtype in self.dtypes]
        head = "".join(
            f'<th class="{kind}">{html.escape(_heading(name))}</th>'
            for name, kind in zip(self.columns, kinds, strict=True)
        )
        body = "".join(
            "<tr>"
            + "".join(
                f'<td class="{kind}" dir="auto">{html.escape(written(value, name))}</td>'
                for value, kind, name in zip(row, kinds, self.columns, strict=True)
            )
            + "</tr>"
            for row in self.iter_rows()
        )
        return (
            f'{_STYLE}<table class="yt-listing"><thead><tr>{head}</tr></thead>'
            f"<tbody>{body}</tbody></table>"
        )

    def __str__(self) -> str:
        rows = [
            [written(value, name) for value, name in zip(row, self.columns, strict=True)]
            for row in self.iter_rows()
        ]
        cells = [[_heading(name) for name in self.columns], *rows]
        rooms = [_ROOM.get(name, _TEXT_ROOM) for name in self.columns]
        wrapped = [
            [textwrap.wrap(text, room) or [""] for text, room in zip(row, rooms, strict=True)]
            for row in cells
        ]
        widths = [
            max((len(line) for row in wrapped for line in row[at]), default=0)
            for at in range(len(self.columns))
        ]
        right = [dtype.is_numeric() for dtype in self.dtypes]
        lines = []
        for row in wrapped:
            for at in range(max((len(cell) for cell in row), default=0)):
                parts = [cell[at] if at < len(cell) else "" for cell in row]
                padded = [
                    part.rjust(width) if is_right else part.ljust(width)
                    for part, width, is_right in zip(parts, widths, right, strict=True)
                ]
                lines.append("  ".join(padded).rstrip())
        return "\n".join(lines)

    def __repr__(self) -> str:
        return str(self)


def _heading(column: str) -> str:
    return column.removesuffix("_ratio").replace("_", " ")


def written(value: Any, column: str = "") -> str:
    """Return a cell's value for people: nothing for None, a column's ratio in per cent."""
    if value is None:
        return ""
    if column.endswith("_ratio"):
        return formats.rate(value, 0 if value in {0, 1} else 1)
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, int | float | Decimal):
        return _number(value)
    return formats.instant(value) if isinstance(value, datetime) else str(value)


def _number(value: float | Decimal) -> str:
    if not math.isfinite(value):
        return str(value)
    is_long = abs(float(value)) >= 1000 or float(value).is_integer()
    return f"{value:,.0f}" if is_long else f"{float(value):.3g}"
