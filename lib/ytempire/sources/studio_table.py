"""The lines of a Studio table, one by one: videos, the total, the last line, damage."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

import polars as pl

from ytempire.sources import rejected_rows
from ytempire.sources import studio_cells as cells
from ytempire.sources.studio_headers import Header, is_total

CAP = 500
"""Studio lists at most this many rows and says the rest only in its total."""

METRICS: dict[str, Any] = {
    "views": pl.Int64,
    "engaged_views": pl.Int64,
    "watch_seconds": pl.Int64,
    "subscribers_net": pl.Int64,
    "likes": pl.Int64,
    "comments": pl.Int64,
    "shares": pl.Int64,
    "average_view_seconds": pl.Float64,
    "average_view_ratio": pl.Float64,
    "revenue_micros": pl.Int64,
    "impressions": pl.Int64,
    "clicks": pl.Float64,
    "ctr": pl.Float64,
}
SCHEMA: dict[str, Any] = {
    "row_number": pl.Int64,
    "youtube_video_id": pl.String,
    "title": pl.String,
    "published_at": pl.Date,
    "duration_seconds": pl.Int64,
    **METRICS,
}
UNKNOWN_SCHEMA: dict[str, Any] = {
    "row_number": pl.Int64,
    "youtube_video_id": pl.String,
    "row_values": pl.String,
}
_READERS: dict[str, Any] = {
    "published_at": cells.day,
    "duration_seconds": cells.seconds,
    "watch_seconds": cells.hours_as_seconds,
    "average_view_seconds": cells.seconds_exact,
    "average_view_ratio": cells.percent_as_ratio,
    "ctr": cells.percent_as_ratio,
}


@dataclass
class StudioTable:
    """What the lines taken so far say.

    Attributes
    ----------
    usd_per_unit
        US dollars for one unit of the file's money.
    views_listed
        Sum of the views of all listed rows, rejected ones counted; None once one of them
        cannot be read.
    """

    header: Header
    usd_per_unit: Decimal
    rows: list[dict[str, Any]] = field(default_factory=list)
    total: dict[str, Any] | None = None
    unknown: list[list[Any]] = field(default_factory=list)
    rejected: list[dict[str, Any]] = field(default_factory=list)
    footers: list[str] = field(default_factory=list)
    listed: int = 0
    views_listed: int | None = 0

    def take(self, row_number: int, record: list[str]) -> None:
        """Take the next line; `row_number` counts as a spreadsheet does."""
        filled = [cell for cell in record if cell.strip()]
        if not filled:
            return
        at = self.header.positions["youtube_video_id"]
        label = record[at].strip() if at < len(record) else ""
        as_total = is_total(label)
        if filled == [record[0]] and not as_total and not cells.looks_like_id(record[0]):
            self.footers.append(" ".join(record[0].split()))
            return
        row, problems = self._parse(record, as_total)
        if not as_total:
            self._count(row, "views" in problems)
        if len(record) != self.header.width:
            problems["row"] = f"{len(record)} cells where the header has {self.header.width}"
        if problems:
            self._reject(row_number, record, problems, as_total)
        elif as_total:
            self.total = {name: row[name] for name in METRICS}
        else:
            self.rows.append({**row, "row_number": row_number})
            self._keep_unknown(row_number, row["youtube_video_id"], record)

    def is_capped(self) -> bool:
        """Say whether the lines are only a part of what the total counts."""
        if self.listed >= CAP or any(str(CAP) in footer for footer in self.footers):
            return True
        views = self.total and self.total["views"]
        return bool(views and self.views_listed is not None and views > self.views_listed)

    def _count(self, row: dict[str, Any], views_unreadable: bool) -> None:
        self.listed += 1
        if views_unreadable:
            self.views_listed = None
        if self.views_listed is not None:
            self.views_listed += row["views"] or 0

    def _parse(self, record: list[str], as_total: bool) -> tuple[dict[str, Any], dict[str, str]]:
        """Return the typed row and, by column, what could not be read."""
        row: dict[str, Any] = dict.fromkeys(SCHEMA)
        problems: dict[str, str] = {}
        for column, at in self.header.positions.items():
            cell = record[at].strip() if at < len(record) else ""
            if as_total and column not in METRICS:
                continue
            try:
                row[column] = self._cell(column, cell)
            except cells.UnreadableCell as error:
                problems[column] = f"{error} ({cell!r})"
        if row["impressions"] is not None and row["ctr"] is not None:
            row["clicks"] = float(row["impressions"] * Decimal(repr(row["ctr"])))
        return row, problems

    def _cell(self, column: str, cell: str) -> Any:
        language = self.header.language
        if column == "youtube_video_id":
            return cells.video_id(cell)
        if not cell:
            return None
        if column == "title":
            return cell
        if column == "revenue_micros":
            return cells.micros(cell, language, self.usd_per_unit)
        return _READERS.get(column, cells.count)(cell, language)

    def _reject(
        self, row_number: int, record: list[str], problems: dict[str, str], as_total: bool
    ) -> None:
        names = {at: name for name, at in self.header.positions.items()} | self.header.unknown
        values = {names.get(at, f"column {at + 1}"): cell for at, cell in enumerate(record)}
        target = "channel_period_facts" if as_total else "video_period_facts"
        self.rejected.append(rejected_rows.rejected(row_number, target, problems, values))

    def _keep_unknown(self, row_number: int, video_id: str, record: list[str]) -> None:
        filled = {name: record[at].strip() for at, name in self.header.unknown.items()}
        kept = {name: cell for name, cell in filled.items() if cell}
        if kept:
            self.unknown.append([row_number, video_id, rejected_rows.as_json(kept)])
