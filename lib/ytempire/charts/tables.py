"""Tables of texts as HTML, for pages and reports. Every text goes through `text`."""

from __future__ import annotations

import html
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from ytempire.metrics.formats import DASH


@dataclass(frozen=True)
class Column:
    """A table's column. `kind` number aligns right, text ends in an ellipsis."""

    key: str
    title: str
    kind: Literal["text", "number"] = "text"
    hover: str = ""
    """What a dash in this column means."""


def text(value: object) -> str:
    """Return any text as text: what a title contains is never markup."""
    return html.escape(str(value), quote=True)


def table(columns: Sequence[Column], rows: Sequence[Mapping[str, str]], empty: str) -> str:
    """Return a table of texts; long ones end in an ellipsis with the whole on hover."""
    if not rows:
        return nothing(empty)
    head = "".join(f'<th scope="col" class="yt-{c.kind}">{text(c.title)}</th>' for c in columns)
    body = "".join(
        "<tr>" + "".join(_cell(column, row[column.key]) for column in columns) + "</tr>"
        for row in rows
    )
    return (
        f'<div class="yt-scroll"><table class="yt-table"><thead><tr>{head}</tr></thead>'
        f"<tbody>{body}</tbody></table></div>"
    )


def nothing(why: str) -> str:
    """Return the empty state of a panel: what is missing, and why."""
    return f'<p class="yt-nothing">{text(why)}</p>'


def _cell(column: Column, value: str) -> str:
    hover = column.hover if value == DASH else value if column.kind == "text" else ""
    titled = f' title="{text(hover)}"' if hover else ""
    # Titles come in any script, and the direction of one must not turn its neighbours'.
    direction = ' dir="auto"' if column.kind == "text" else ""
    return f'<td class="yt-{column.kind}"{titled}><span{direction}>{text(value)}</span></td>'
