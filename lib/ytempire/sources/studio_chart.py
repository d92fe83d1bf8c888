"""Charts and totals: one line a day, and a day and value where the file is broken down."""

from __future__ import annotations

from datetime import date
from itertools import pairwise
from typing import Any, ClassVar

import polars as pl

from ytempire.sources import studio_cells as cells
from ytempire.sources.studio_breakdown import SCHEMA as BREAKDOWN_SCHEMA
from ytempire.sources.studio_breakdown import BreakdownTable
from ytempire.sources.studio_headers import is_total
from ytempire.sources.studio_lines import CAP, Reader
from ytempire.sources.studio_table import VIDEO_READERS, VIDEO_SCHEMA, as_written

SCHEMA: dict[str, Any] = {"pacific_date": pl.Date, **BREAKDOWN_SCHEMA}
_FEWEST_TELLING = 3
_NOT_BY_DAY = (
    "its lines are {what}, and figures are kept by the day. In Advanced mode set the chart to "
    '"Daily" and export it again.'
)


class Chart(BreakdownTable):
    """Rows are days of the values of a breakdown, or of all together."""

    SCHEMA = SCHEMA
    KEY_READERS: ClassVar[dict[str, Reader]] = {
        "pacific_date": cells.chart_day,
        "value_name": as_written,
    }
    TARGET = "breakdown_daily_facts"

    def label(self, record: list[str]) -> str:
        """Return the cell of the date."""
        at = self.header.positions["pacific_date"]
        return record[at] if at < len(record) else ""

    def is_footer(self, record: list[str]) -> bool:
        """Say whether a line is one cell, and no day."""
        filled = [cell for cell in record if cell.strip()]
        return filled == [record[0]] and (len(record) == 1 or str(CAP) in record[0])

    def describe(self, record: list[str], row: dict[str, Any], problems: dict[str, str]) -> None:
        """Fill the breakdown and its value; a chart may draw the total as one more value."""
        if row["pacific_date"] is None and "pacific_date" not in problems:
            problems["pacific_date"] = "no day is named"
        if self.header.keys:
            super().describe(record, row, problems)
        if not self.header.keys or is_total(row["breakdown_value"]):
            row["breakdown"], row["breakdown_value"] = "total", "total"

    def subject(self, row: dict[str, Any]) -> str | None:
        """Return the value; the figures of all together are about none."""
        return None if row["breakdown"] == "total" else str(row["breakdown_value"])

    def is_capped(self) -> bool:
        """Say no: a chart draws some values and states no total to compare with."""
        return False

    def check(self) -> str | None:
        """Refuse weeks, months and hours: one of them would pass for a day."""
        refused = [row for row in self.rejected if "an hour or a month" in row["reason"]]
        if len(refused) >= _FEWEST_TELLING and len(refused) == self.listed:
            return _NOT_BY_DAY.format(what="hours or months")
        days: list[date] = sorted({row["pacific_date"] for row in self.rows})
        if len(days) < _FEWEST_TELLING:
            return None
        if all((later - day).days == 7 for day, later in pairwise(days)):
            return _NOT_BY_DAY.format(what="weeks")
        return _NOT_BY_DAY.format(what="months") if all(day.day == 1 for day in days) else None


class VideoChart(Chart):
    """Rows are days of videos, which are described on each line."""

    SCHEMA: ClassVar[dict[str, Any]] = {**SCHEMA, **VIDEO_SCHEMA}
    KEY_READERS: ClassVar[dict[str, Reader]] = {**Chart.KEY_READERS, **VIDEO_READERS}

    def describe(self, record: list[str], row: dict[str, Any], problems: dict[str, str]) -> None:
        """Fill the video's id as the value."""
        super().describe(record, row, problems)
        if row["breakdown"] == "total":
            problems.pop("youtube_video_id", None)
            row["youtube_video_id"] = row["title"] = None
        else:
            row["breakdown_value"] = row["youtube_video_id"] or row["breakdown_value"]
