"""An export of an AI vendor's website -> typed frames: OpenAI's usage or costs, ElevenLabs' usage.

CSV as `file_text` reads it. Lines are of a time span and a model, and often of a project, user or
key besides: those of one UTC day and model are summed.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import polars as pl

from ytempire.sources import ai_usage_columns, ai_usage_frames, file_text, rejected_rows
from ytempire.sources.ai_usage_columns import Form, HeaderUnknown, UsageHeader
from ytempire.sources.file_text import FileRefused
from ytempire.sources.snapshots import UNKNOWN_SCHEMA

ALL_MODELS = "all models"
"""Model of an export that tells none."""
USAGE, COSTS = "ai_usage_vendor_daily", "ai_costs_vendor_daily"
_FIRST_MILLISECOND = 100_000_000_000
"""A Unix time this large counts milliseconds: in seconds it would be the year 5138."""
_ROWS = {"row_number": pl.Int64, **ai_usage_frames.USAGE_FRAME}
_COST_ROWS = {"row_number": pl.Int64, **ai_usage_frames.COST_FRAME}


@dataclass(frozen=True)
class AiUsageFile:
    """What an export says.

    Attributes
    ----------
    rows
        ``row_number`` and the columns of ``USAGE_FRAME``, or of ``COST_FRAME`` for costs.
    unknown, unknown_columns, rejected, original
        As of other files; columns beyond the counts are not kept.
    """

    path: Path
    source_ref: str
    form: Form
    rows: pl.DataFrame
    unknown: pl.DataFrame
    unknown_columns: tuple[str, ...]
    rejected: pl.DataFrame
    original: rejected_rows.OriginalRows

    @property
    def is_of_costs(self) -> bool:
        """Say whether it tells amounts."""
        return self.form == "openai_costs"

    def summed(self) -> pl.DataFrame:
        """Return the rows by vendor, day and model (or line item)."""
        rows = self.rows.drop("row_number").iter_rows(named=True)
        return ai_usage_frames.costs(rows) if self.is_of_costs else ai_usage_frames.usage(rows)


def read(path: Path | str) -> AiUsageFile:
    """Read an export.

    Raises
    ------
    FileNotFoundError
        If there is no such file.
    FileRefused
        If it cannot be read, or is of no AI vendor.
    """
    path = Path(path)
    file = file_text.read(path)
    if file.is_json:
        raise FileRefused(f"{path} is JSON: export usage as CSV, or set the vendor's key.")
    header, lines = file.table()
    try:
        known = ai_usage_columns.recognise(header)
    except HeaderUnknown as error:
        raise FileRefused(f"{path}: {error}.") from None
    rows: list[dict[str, Any]] = []
    rejected: list[dict[str, Any]] = []
    target = COSTS if known.form == "openai_costs" else USAGE
    for number, line in lines.items():
        record = file_text.by_name(header, line)
        row, problems = _row(known, record)
        if problems:
            rejected.append(rejected_rows.rejected(number, target, problems, record))
        elif row is not None:
            rows.append(row | {"row_number": number})
    return AiUsageFile(
        path=path,
        source_ref=file.source_ref,
        form=known.form,
        rows=pl.DataFrame(rows, schema=_COST_ROWS if target == COSTS else _ROWS, orient="row"),
        unknown=pl.DataFrame(schema=UNKNOWN_SCHEMA),
        unknown_columns=(),
        rejected=pl.DataFrame(rejected, schema=rejected_rows.SCHEMA, orient="row"),
        original=rejected_rows.OriginalRows(tuple(header), lines),
    )


def _row(
    known: UsageHeader, record: Mapping[Any, Any]
) -> tuple[dict[str, Any] | None, dict[str, str]]:
    """Return a row, or what is wrong with it; neither for a span in which nothing happened."""
    if file_text.EXTRA in record:
        return None, {"line": "it has not as many cells as the header"}
    cells = {ours: str(record.get(theirs) or "").strip() for ours, theirs in known.named.items()}
    counted = {n: text for n, text in cells.items() if n not in ("at", "currency")}
    if not any(counted.values()):
        return None, {}  # OpenAI lists empty spans, too
    problems: dict[str, str] = {}
    row: dict[str, Any] = {"vendor": known.vendor}
    try:
        row["usage_date"] = _day(cells["at"])
    except ValueError:
        problems[known.named["at"]] = f"{cells['at']!r} is no time"
    if known.form == "openai_costs":
        _add_costs(row, cells, known, problems)
    else:
        row["model"] = cells.get("model") or ALL_MODELS
        for name in ai_usage_frames.COUNTS:
            try:
                row[name] = _count(cells.get(name, ""))
            except ValueError:
                problems[known.named[name]] = f"{cells[name]!r} is no count"
    return (None, problems) if problems else (row, {})


def _add_costs(
    row: dict[str, Any], cells: dict[str, str], known: UsageHeader, problems: dict[str, str]
) -> None:
    row["line_item"] = cells.get("line_item", "")
    if cells.get("currency", "").lower() not in ("usd", ""):
        problems[known.named["currency"]] = f"{cells['currency']!r} is not US dollars"
    try:
        row["amount_micros"] = ai_usage_frames.micros(cells["amount"])
    except ValueError as error:
        problems[known.named["amount"]] = str(error)


def _day(text: str) -> date:
    """Return the UTC day of a time: Unix seconds or milliseconds, a day, or ISO; UTC if unsaid."""
    if text.isdigit():
        number = int(text)
        return datetime.fromtimestamp(
            number / 1000 if number >= _FIRST_MILLISECOND else number, UTC
        ).date()
    at = datetime.fromisoformat(text)
    return at.date() if at.tzinfo is None else at.astimezone(UTC).date()


def _count(text: str) -> int | None:
    """Return a whole number of at least 0, None for a blank cell."""
    if not text:
        return None
    value = float(text)
    if value < 0 or not value.is_integer():
        raise ValueError(text)
    return int(value)
