"""A table by anything but videos: one line a country, a traffic source, an age group."""

from __future__ import annotations

import re
from typing import Any, ClassVar

import polars as pl

from ytempire.sources.studio_headers import clean
from ytempire.sources.studio_lines import CAP, METRICS, SHARES_OF_ALL, Reader, StudioLines
from ytempire.sources.studio_table import as_written

SCHEMA: dict[str, Any] = {
    "row_number": pl.Int64,
    "breakdown": pl.String,
    "breakdown_value": pl.String,
    "value_name": pl.String,
    **METRICS,
    **SHARES_OF_ALL,
}
BETWEEN = " | "
"""Stands between the values of a breakdown by two things, as "18-24 | female"."""
_DAMAGE = re.compile(r"#(\w+(/\w+)?[!?]|N/A|N/D|NV)")


class BreakdownTable(StudioLines):
    """Rows are the values of a breakdown."""

    SCHEMA = SCHEMA
    KEY_READERS: ClassVar[dict[str, Reader]] = {"value_name": as_written}
    TARGET = "breakdown_period_facts"

    def is_footer(self, record: list[str]) -> bool:
        """Say whether a line is one cell alone; a value without figures keeps its commas."""
        filled = [cell for cell in record if cell.strip()]
        if filled != [record[0]]:
            return False
        return (len(record) == 1 < self.header.width) or str(CAP) in record[0]

    def describe(self, record: list[str], row: dict[str, Any], problems: dict[str, str]) -> None:
        """Fill the breakdown and its value."""
        values = [clean(record[at]) if at < len(record) else "" for at in self.header.keys]
        row["breakdown"] = self.header.breakdown
        row["breakdown_value"] = BETWEEN.join(values)
        if not all(values):
            problems["breakdown_value"] = f"no {self.header.breakdown} is named"
        elif any(map(_DAMAGE.fullmatch, values)):
            problems["breakdown_value"] = (
                "the value was lost in a spreadsheet: export again and do not save the file from it"
            )

    def subject(self, row: dict[str, Any]) -> str | None:
        """Return the value."""
        return str(row["breakdown_value"])
