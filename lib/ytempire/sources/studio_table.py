"""A table by video: one line a video."""

from __future__ import annotations

from typing import Any, ClassVar

import polars as pl

from ytempire.sources import studio_cells as cells
from ytempire.sources.studio_lines import METRICS, Reader, StudioLines
from ytempire.sources.studio_numbers import Notation


def as_written(cell: str, notation: Notation) -> str:
    """Return the text of a cell."""
    del notation
    return cell


def video_id(cell: str, notation: Notation) -> str:
    """Return a video id, which no language changes."""
    del notation
    return cells.video_id(cell)


VIDEO_READERS: dict[str, Reader] = {
    "youtube_video_id": video_id,
    "title": as_written,
    "published_at": cells.day,
    "duration_seconds": cells.seconds,
}
VIDEO_SCHEMA: dict[str, Any] = {
    "youtube_video_id": pl.String,
    "title": pl.String,
    "published_at": pl.Date,
    "duration_seconds": pl.Int64,
}
SCHEMA: dict[str, Any] = {"row_number": pl.Int64, **VIDEO_SCHEMA, **METRICS}


class VideoTable(StudioLines):
    """Rows are videos."""

    SCHEMA = SCHEMA
    FIGURES = METRICS
    KEY_READERS: ClassVar[dict[str, Reader]] = VIDEO_READERS
    TARGET = "video_period_facts"
    TOTAL_TARGET = "channel_period_facts"

    def label(self, record: list[str]) -> str:
        """Return the cell of the video's id."""
        at = self.header.keys[0]
        return record[at].strip() if at < len(record) else ""

    def is_footer(self, record: list[str]) -> bool:
        """Say whether a line has one cell, which is no id."""
        filled = [cell for cell in record if cell.strip()]
        return filled == [record[0]] and not cells.looks_like_id(record[0])

    def subject(self, row: dict[str, Any]) -> str | None:
        """Return the video's id."""
        return str(row["youtube_video_id"])
