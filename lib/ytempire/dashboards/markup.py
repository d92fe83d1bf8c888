"""HTML of tiles, tables and panels. Every text goes through `text` or `attribute`."""

from __future__ import annotations

import html
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from ytempire.metrics.formats import DASH

Standing = Literal["final", "provisional", "estimate", "live"]
_MEANING: dict[Standing, str] = {
    "final": "will not change any more",
    "provisional": "may still be restated by its source",
    "estimate": "worked out by YTEMPIRE; not a YouTube figure",
    "live": "read from counters that move on",
}


@dataclass(frozen=True)
class Origin:
    """Where a figure comes from, as of when, and how firm it is."""

    source: str
    as_of: str
    standing: Standing | None = None


@dataclass(frozen=True)
class Tile:
    """A figure large, with what belongs to it small beneath."""

    name: str
    title: str
    figure: str
    origin: Origin
    lines: Sequence[str] = ()
    hover: str = ""
    level: str = ""
    """Colour of the figure: green, yellow, red, or none."""


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


def tile(one: Tile) -> str:
    """Return a tile."""
    hover = f' title="{text(one.hover)}"' if one.hover else ""
    level = f' data-level="{text(one.level)}"' if one.level else ""
    reason = (one.hover,) if one.figure == DASH and not one.lines else ()
    lines = "".join(f'<p class="yt-line">{text(line)}</p>' for line in (*reason, *one.lines))
    return (
        f'<article class="yt-tile" data-tile="{text(one.name)}"{level}>'
        f"<h2>{text(one.title)}</h2>"
        f'<p class="yt-figure"{hover}>{text(one.figure)}</p>'
        f"{lines}{origin(one.origin)}</article>"
    )


def origin(one: Origin) -> str:
    """Return the small print of a figure."""
    badge = ""
    if one.standing is not None:
        badge = (
            f'<span class="yt-badge" data-standing="{one.standing}" '
            f'title="{text(_MEANING[one.standing])}">{one.standing}</span>'
        )
    as_of = f"as of {text(one.as_of)}" if one.as_of != DASH else "never read"
    return f'<p class="yt-origin">{text(one.source)} · {as_of} {badge}</p>'


def table(columns: Sequence[Column], rows: Sequence[dict[str, str]], empty: str) -> str:
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
