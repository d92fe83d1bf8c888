"""HTML of tiles and of the small print of a figure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from ytempire.charts.tables import text
from ytempire.metrics.formats import DASH

Standing = Literal["final", "provisional", "estimate", "live", "stale"]
_MEANING: dict[Standing, str] = {
    "final": "will not change any more",
    "provisional": "may still be restated by its source",
    "estimate": "worked out by YTEMPIRE; not a YouTube figure",
    "live": "read from counters that move on",
    "stale": "its source is later than usual",
}

SAID = '<p class="yt-said" id="yt-said" role="status" aria-live="polite"></p>'
"""Where the server's answer to an action is shown; outside the part, which is replaced."""


@dataclass(frozen=True)
class Origin:
    """Where a figure comes from, as of when, and how firm it is."""

    source: str
    as_of: str
    """A dash: never read; empty: said elsewhere."""
    standing: Standing | None = None
    late: str = ""
    """What of its sources is later than usual; empty: nothing."""

    def said_elsewhere(self) -> Origin:
        """Return the same where its words tell to when the figure reaches."""
        return replace(self, as_of="")


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
            f'title="{text(one.late or _MEANING[one.standing])}">{one.standing}</span>'
        )
    as_of = {DASH: " · never read", "": ""}.get(one.as_of, f" · as of {text(one.as_of)}")
    return f'<p class="yt-origin">{text(one.source)}{as_of} {badge}</p>'
