"""Pictures of reports: SVG, and beside each the figures that it shows, folded."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import polars as pl

from ytempire.charts import svg
from ytempire.charts.tables import Column, nothing, table, text

WIDE, NARROW = 860, 350  # `svg.NARROW` and below is drawn as for a phone
"""Pixels of a picture on a screen and on paper, and on a phone."""
_CLIP = re.compile(r'(?<=url\(#)clip\d+(?=\))|(?<=id=")clip\d+(?=")')


@dataclass(frozen=True)
class Picture:
    """A picture: what it shows, drawn, and its figures as rows of texts.

    Attributes
    ----------
    title
        What it shows.
    drawn, narrow
        SVG, as a screen and paper have it, and as a phone has it.
    about
        Where its figures come from, and what its marks mean.
    columns, rows
        The same figures as a table.
    """

    title: str
    drawn: str
    narrow: str
    about: str
    columns: Sequence[Column]
    rows: Sequence[Mapping[str, str]]

    def html(self) -> str:
        """Return the picture as HTML, its figures folded beneath it."""
        return (
            f'<figure><figcaption dir="auto">{text(self.title)}</figcaption>'
            f'<div class="yt-wide">{self._stable(self.drawn, "")}</div>'
            # Only a report's page knows when to show it: where it is not read, as in JupyterLab,
            # it stays hidden.
            f'<div class="yt-narrow" hidden>{self._stable(self.narrow, "narrow")}</div>'
            f'<p class="yt-origin">{text(self.about)}</p>'
            "<details><summary>The figures of this picture</summary>"
            f"{table(self.columns, self.rows, 'It has none.')}</details></figure>"
        )

    def _stable(self, drawn: str, which: str) -> str:
        """Return a drawing with its own names for what it refers to.

        Vega counts them through the life of a process, so that the same picture drawn again would
        be another file.
        """
        own = hashlib.sha256(f"{self.title}{which}".encode()).hexdigest()[:8]
        numbers = list(dict.fromkeys(_CLIP.findall(drawn)))
        return _CLIP.sub(lambda found: f"clip-{own}-{numbers.index(found[0])}", drawn)


def of_catalogue(
    title: str,
    chart: str,
    rows: Mapping[str, Sequence[Mapping[str, Any]]],
    about: str,
    columns: Sequence[Column],
    listed: Sequence[Mapping[str, str]],
) -> Picture:
    """Return a picture by a chart of the catalogue."""
    narrow = f"{chart}_narrow" if svg.is_there(f"{chart}_narrow") else chart
    return Picture(
        title,
        svg.draw(chart, rows, WIDE),
        svg.draw(narrow, rows, NARROW),
        about,
        columns,
        listed,
    )


def of_frame(
    title: str,
    frame: pl.DataFrame,
    about: str,
    columns: Sequence[Column],
    listed: Sequence[Mapping[str, str]],
    **choice: Any,
) -> Picture:
    """Return a picture of a frame, drawn as the workbench draws it; `choice` as there."""
    # Altair takes most of a second to import, which a report without pictures need not pay.
    from ytempire.charts import drawing, theme

    chart = drawing.draw(frame, **choice)
    wide, narrow = (
        svg.picture(drawing.fitted(chart, width) | {"config": theme.config()})
        for width in (WIDE, NARROW)
    )
    return Picture(title, wide, narrow, about, columns, listed)


def shown(pictures: Sequence[Picture | None], why: str) -> str:
    """Return the pictures as HTML; `why` is said where there is none."""
    return "".join(one.html() for one in pictures if one is not None) or nothing(why)
