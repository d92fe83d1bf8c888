"""Rows of a ``channel_basic_a3`` report -> typed frames, column by column: there are many."""

from __future__ import annotations

import hashlib
import io
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import polars as pl

from ytempire.sources.errors import UnexpectedAnswer
from ytempire.sources.rejected_rows import SCHEMA as REJECTED
from ytempire.sources.reporting_columns import COLUMNS

_OURS = COLUMNS["channel_basic"]
_MINUTES = {"watch_seconds", "premium_watch_seconds"}
_WORDS = {
    "youtube_channel_id",
    "youtube_video_id",
    "country_code",
    "live_or_on_demand",
    "subscribed_status",
}
_NUMBERS = {*_MINUTES, "average_view_seconds", "average_view_ratio"}
_NEEDED = ("date", "channel_id", "video_id", "country_code", "live_or_on_demand",
           "subscribed_status", "views", "watch_time_minutes")  # fmt: skip


def _kind(name: str) -> Any:
    if name == "pacific_date":
        return pl.Date
    if name in _WORDS:
        return pl.String
    return pl.Float64 if name in _NUMBERS else pl.Int64


BASIC_FRAME: dict[str, Any] = {
    **{name: _kind(name) for name in _OURS.values()},
    "source_ref": pl.String,
    "as_of": pl.Datetime("us", "UTC"),
}


@dataclass(frozen=True)
class BasicReport:
    """What a report says of a channel's Pacific day.

    Attributes
    ----------
    frame
        A row a video, country, kind of playback and subscribed status, columns of
        ``BASIC_FRAME``; ``youtube_video_id`` is null for what was deleted since and the channel's
        own page; averages are null at no views; figures that the report lacks are null.
    rejected
        Lines that could not be read, as ``rejected_rows``.
    """

    frame: pl.DataFrame
    rejected: pl.DataFrame


def read_basic(content: bytes, report_id: str, made_at: datetime) -> BasicReport:
    """Read the CSV of a report; seconds are minutes * 60, ratios are percent / 100.

    Raises
    ------
    UnexpectedAnswer
        If it lacks a column that says whose, when or how much a line is.
    """
    empty = BasicReport(pl.DataFrame(schema=BASIC_FRAME), pl.DataFrame(schema=REJECTED))
    if not content.strip():
        return empty
    table = pl.read_csv(io.BytesIO(content), infer_schema=False)
    lacking = [name for name in _NEEDED if name not in table.columns]
    if lacking:
        raise UnexpectedAnswer(
            f"the report {report_id} lacks {', '.join(lacking)}; it has "
            f"{', '.join(table.columns)}. Is it of the type channel_basic_a3?"
        )
    told = {theirs: ours for theirs, ours in _OURS.items() if theirs in table.columns}
    typed = table.select(_typed(theirs, ours) for theirs, ours in told.items())
    # A cell that says something and is not understood; nothing said is null, and no fault.
    unread = pl.DataFrame(
        {
            theirs: typed.get_column(ours).is_null() & _says(table.get_column(theirs))
            for theirs, ours in told.items()
        }
    )
    undated = typed.get_column("pacific_date").is_null()
    bad = undated | unread.select(pl.any_horizontal(pl.all())).to_series()
    seen = pl.col("views") != 0
    frame = (
        typed.filter(~bad)
        .with_columns(
            *(
                pl.lit(None, BASIC_FRAME[name]).alias(name)
                for name in _OURS.values()
                if name not in typed.columns
            )
        )
        .with_columns(
            # At no views YouTube writes averages of 0, which are none.
            pl.when(seen).then("average_view_seconds").alias("average_view_seconds"),
            pl.when(seen).then("average_view_ratio").alias("average_view_ratio"),
            pl.lit(hashlib.sha256(content).hexdigest()).alias("source_ref"),
            pl.lit(made_at).cast(BASIC_FRAME["as_of"]).alias("as_of"),
        )
    )
    return BasicReport(frame.select(*BASIC_FRAME), _rejected(table, unread, undated, bad))


def _typed(theirs: str, ours: str) -> pl.Expr:
    cell = pl.col(theirs).str.strip_chars()
    if ours == "pacific_date":
        day = cell.str.replace_all("-", "").str.to_date("%Y%m%d", strict=False)
        return day.alias(ours)
    if ours in _WORDS:
        return pl.when(cell != "").then(cell).alias(ours)
    number = cell.cast(_kind(ours), strict=False)
    if ours in _MINUTES:
        number = number * 60
    if ours == "average_view_ratio":
        number = number / 100
    return number.alias(ours)


def _says(cells: pl.Series) -> pl.Series:
    return cells.str.strip_chars().fill_null("") != ""


def _rejected(
    table: pl.DataFrame, unread: pl.DataFrame, undated: pl.Series, bad: pl.Series
) -> pl.DataFrame:
    rows = []
    for number in bad.arg_true():
        wrong = [name for name in unread.columns if unread.item(number, name)]
        if undated[number] and "date" not in wrong:
            wrong.insert(0, "date")
        cells = table.row(number, named=True)
        reason = "; ".join(f"{name}: not readable ({cells[name]!r})" for name in wrong)
        values = table[number].select(pl.struct(pl.all()).struct.json_encode()).item()
        rows.append((number + 2, "video_segment_daily_facts", reason, values))
    return pl.DataFrame(rows, schema=REJECTED, orient="row")
