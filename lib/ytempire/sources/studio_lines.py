"""The lines of an export, one by one, whatever it is broken down by: rows, the total, damage."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Any, ClassVar

import polars as pl

from ytempire.sources import rejected_rows
from ytempire.sources import studio_cells as cells
from ytempire.sources.studio_headers import Header, is_total
from ytempire.sources.studio_money import Money
from ytempire.sources.studio_numbers import Notation, UnreadableCell, count

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
    "revenue_currency_micros": pl.Int64,
    "impressions": pl.Int64,
    "clicks": pl.Float64,
    "ctr": pl.Float64,
}
"""The figures of a line; `clicks` = impressions * CTR as displayed, not rounded."""
SHARES_OF_ALL: dict[str, Any] = {"views_ratio": pl.Float64, "watch_time_ratio": pl.Float64}
UNKNOWN_SCHEMA: dict[str, Any] = {
    "row_number": pl.Int64,
    "subject": pl.String,
    "row_values": pl.String,
}

Reader = Callable[[str, Notation], Any]
_READERS: dict[str, Reader] = {
    "watch_seconds": cells.hours_as_seconds,
    "average_view_seconds": cells.seconds_exact,
    **dict.fromkeys(("average_view_ratio", "ctr", *SHARES_OF_ALL), cells.percent_as_ratio),
}


class StudioLines:
    """What the lines taken so far say; the forms of exports are its subclasses.

    Attributes
    ----------
    rows, total
        As their columns, see `SCHEMA`; the total has the figures only.
    listed
        Rows that the file lists, rejected ones counted.
    views_listed
        Sum of the views of all listed rows, rejected ones counted; None once one of them
        cannot be read.
    """

    SCHEMA: ClassVar[dict[str, Any]]
    """Columns of the rows."""
    FIGURES: ClassVar[dict[str, Any]] = {**METRICS, **SHARES_OF_ALL}
    KEY_READERS: ClassVar[dict[str, Reader]] = {}
    """What describes a row: our column -> how its cell is read."""
    TARGET: ClassVar[str]
    TOTAL_TARGET: ClassVar[str] = "breakdown_period_facts"

    def __init__(self, header: Header, notation: Notation, money: Money) -> None:
        self.header = header
        self.notation = notation
        self.money = money
        self.rows: list[dict[str, Any]] = []
        self.total: dict[str, Any] | None = None
        self.unknown: list[list[Any]] = []
        self.rejected: list[dict[str, Any]] = []
        self.footers: list[str] = []
        self.listed = 0
        self.views_listed: int | None = 0
        self._figures: list[tuple[str, int, Reader]] = [
            (column, at, _READERS.get(column, count))
            for column, at in header.positions.items()
            if column in self.FIGURES
        ]
        self._keys: list[tuple[str, int, Reader]] = [
            (column, header.positions[column], reader)
            for column, reader in self.KEY_READERS.items()
            if column in header.positions
        ]

    def take(self, row_number: int, record: list[str]) -> None:
        """Take the next line; `row_number` counts as a spreadsheet does."""
        if not any(map(str.strip, record)):
            return
        as_total = is_total(self.label(record))
        if not as_total and self.is_footer(record):
            self.footers.append(" ".join(record[0].split()))
            return
        row: dict[str, Any] = dict.fromkeys(self.SCHEMA)
        problems: dict[str, str] = {}
        if not as_total:
            self._read(self._keys, record, row, problems)
            self.describe(record, row, problems)
        self._read(self._figures, record, row, problems)
        if not as_total:
            self._count(row, "views" in problems)
        if len(record) != self.header.width and not self._may_be_wider(record, as_total):
            problems["row"] = f"{len(record)} cells where the header has {self.header.width}"
        if problems:
            self._reject(row_number, record, problems, as_total)
            return
        if row["impressions"] is not None and row["ctr"] is not None:
            row["clicks"] = float(row["impressions"] * Decimal(repr(row["ctr"])))
        row["row_number"] = row_number
        if as_total:
            self.total = {name: row[name] for name in self.FIGURES}
        else:
            self.rows.append(row)
        self._keep_unknown(row, record, as_total)

    def label(self, record: list[str]) -> str:
        """Return the cell that would say "Total"."""
        return record[0]

    def is_footer(self, record: list[str]) -> bool:
        """Say whether a line is the last one, as "Showing top 500 results"."""
        raise NotImplementedError

    def describe(self, record: list[str], row: dict[str, Any], problems: dict[str, str]) -> None:
        """Fill what a row is about, where that is more than one cell."""

    def subject(self, row: dict[str, Any]) -> str | None:
        """Return what the unknown cells of a row are about."""
        raise NotImplementedError

    def is_capped(self) -> bool:
        """Say whether the lines are only a part of what the total counts."""
        if self.listed >= CAP or any(str(CAP) in footer for footer in self.footers):
            return True
        views = self.total and self.total["views"]
        return bool(views and self.views_listed is not None and views > self.views_listed)

    def check(self) -> str | None:
        """Return why the file as a whole is not what it seemed, once all lines are taken."""
        return None

    def _read(
        self,
        columns: list[tuple[str, int, Reader]],
        record: list[str],
        row: dict[str, Any],
        problems: dict[str, str],
    ) -> None:
        for column, at, reader in columns:
            cell = record[at].strip() if at < len(record) else ""
            try:
                if column == "revenue_micros":
                    row.update(self.money.read(cell, self.notation) if cell else {})
                elif cell or column == "youtube_video_id":
                    row[column] = reader(cell, self.notation)
            except UnreadableCell as error:
                problems[column] = f"{error} ({cell!r})"

    def _count(self, row: dict[str, Any], views_unreadable: bool) -> None:
        self.listed += 1
        if views_unreadable:
            self.views_listed = None
        if self.views_listed is not None:
            self.views_listed += row["views"] or 0

    def _may_be_wider(self, record: list[str], as_total: bool) -> bool:
        """Say whether cells beyond the header harm nothing.

        Blank ones come from spreadsheets. A total has no title that a comma could have
        parted: what it has more is kept as unknown.
        """
        more = record[self.header.width :]
        return bool(more) and (as_total or not any(map(str.strip, more)))

    def _reject(
        self, row_number: int, record: list[str], problems: dict[str, str], as_total: bool
    ) -> None:
        names = {at: name for name, at in self.header.positions.items()} | self.header.unknown
        values = {names.get(at, f"column {at + 1}"): cell for at, cell in enumerate(record)}
        target = self.TOTAL_TARGET if as_total else self.TARGET
        self.rejected.append(rejected_rows.rejected(row_number, target, problems, values))

    def _keep_unknown(self, row: dict[str, Any], record: list[str], as_total: bool) -> None:
        if not self.header.unknown and len(record) == self.header.width:
            return
        found = {name: record[at].strip() for at, name in self.header.unknown.items()}
        for at, cell in enumerate(record[self.header.width :], start=self.header.width + 1):
            found[f"column {at}"] = cell.strip()
        kept = {name: cell for name, cell in found.items() if cell}
        if kept:
            if row.get("pacific_date"):
                kept["pacific_date"] = row["pacific_date"].isoformat()
            subject = None if as_total else self.subject(row)
            self.unknown.append([row["row_number"], subject, rejected_rows.as_json(kept)])
