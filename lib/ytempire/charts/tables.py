"""Tables of texts as HTML, for pages and reports. Every text goes through `text`."""

from __future__ import annotations

import html
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from ytempire.metrics.formats import DASH


@dataclass(frozen=True)
class Column:
    """A table's column. `kind` number aligns right, text ends in an ellipsis, a day stays whole."""

    key: str
    title: str
    kind: Literal["text", "number", "day"] = "text"
    hover: str = ""
    """What a dash in this column means."""
    order: str = ""
    """Key of the number in a row by which a press on the header sorts; empty: it does not."""
    picks: bool = False
    """A press on a cell leaves, in the tables beside it, the rows of this text only."""


def text(value: object) -> str:
    """Return any text as text: what a title contains is never markup."""
    return html.escape(str(value), quote=True)


def table(
    columns: Sequence[Column], rows: Sequence[Mapping[str, str]], empty: str, group: str = ""
) -> str:
    """Return a table of texts; long ones end in an ellipsis with the whole on hover.

    Parameters
    ----------
    columns
        What is shown, in order.
    rows
        Texts by the columns' keys.
    empty
        What is said instead where there are no rows.
    group
        Key of the text by which a click into a chart picks rows; empty: none does.
    """
    if not rows:
        return nothing(empty)
    head = "".join(map(_head, columns))
    body = "".join(
        f"<tr{_grouped(row, group)}>" + "".join(_cell(column, row) for column in columns) + "</tr>"
        for row in rows
    )
    return framed(head, body)


def framed(head: str, body: str, also: str = "") -> str:
    """Return a table of header cells and rows that are HTML already; `also` are classes."""
    return (
        f'<div class="yt-scroll" tabindex="0"><table class="yt-table{also}">'
        f"<thead><tr>{head}</tr></thead><tbody>{body}</tbody></table></div>"
    )


def _grouped(row: Mapping[str, str], group: str) -> str:
    return f' data-group="{text(row[group])}"' if group else ""


def nothing(why: str) -> str:
    """Return the empty state of a panel: what is missing, and why."""
    return f'<p class="yt-nothing">{text(why)}</p>'


def _head(column: Column) -> str:
    title = text(column.title)
    if column.order:
        # What is most or gravest has the largest number, and comes first at the first press.
        title = f'<button type="button" class="yt-sort">{title}</button>'
        return f'<th scope="col" class="yt-{column.kind}" data-first="descending">{title}</th>'
    return f'<th scope="col" class="yt-{column.kind}">{title}</th>'


def _cell(column: Column, row: Mapping[str, str]) -> str:
    value = row[column.key]
    hover = column.hover if value == DASH else value if column.kind == "text" else ""
    titled = f' title="{text(hover)}"' if hover else ""
    order = f' data-order="{text(row[column.order])}"' if column.order else ""
    # Titles come in any script, and the direction of one must not turn its neighbours'.
    direction = ' dir="auto"' if column.kind == "text" else ""
    shown = f"<span{direction}>{text(value)}</span>"
    if column.picks:
        shown = f'<button type="button" class="yt-pick" data-pick="{text(value)}">{shown}</button>'
    return f'<td class="yt-{column.kind}"{titled}{order}>{shown}</td>'
