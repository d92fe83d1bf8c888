"""Lines of a Reporting API file -> the rows of its table. Pure: frames in, frames out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol

import polars as pl

from ytempire.transform.keys import imported_channel_key, with_channel_key, with_video_key
from ytempire.transform.validate import REJECTED, Validated, validate

TABLES = {
    "channel_basic": "video_segment_daily_facts",
    "channel_demographics": "video_demographics_daily",
    "channel_reach": "video_reach_daily",
}
"""Report -> the table that its lines go to."""
_UNSAID = {"country_code": "ZZ", "live_or_on_demand": "all", "subscribed_status": "all"}
"""What stands for a part that the report does not tell apart."""
_CHANNEL = r"^UC[A-Za-z0-9_-]{22}$"


class Report(Protocol):
    """What is asked of a report: `sources.reporting_files.ReportFile` has it."""

    @property
    def form(self) -> Any:
        """Which report it is."""

    @property
    def source_ref(self) -> str:
        """SHA-256 of the file."""

    @property
    def rows(self) -> pl.DataFrame:
        """One row a line."""

    @property
    def rejected(self) -> pl.DataFrame:
        """Lines that could not be read."""


@dataclass(frozen=True)
class ReportRows:
    """Rows to load, in this order: each table refers to those before it.

    Attributes
    ----------
    channels
        ``channel_id, youtube_channel_id, channel_name``; the name is NULL, unless it was given.
    videos
        ``video_id, youtube_video_id, channel_id``.
    facts
        Rows of the table named in `TABLES`; reach as the lines tell it, not yet validated.
    of_no_video
        Lines of no video that the table has no place for.
    rejected
        `row_number`, `target`, `reason`, `row_values`.
    """

    channels: pl.DataFrame
    videos: pl.DataFrame
    facts: pl.DataFrame
    of_no_video: pl.DataFrame
    rejected: pl.DataFrame


def report_rows(
    read: Report, *, known: pl.DataFrame, as_of: datetime, channel_name: str | None = None
) -> ReportRows:
    """Turn a report into rows.

    Parameters
    ----------
    read
        As read.
    known
        ``video_id, channel_id`` of videos that the warehouse has: a video stays with its
        channel, also where the report keeps the channel's name back (``ZZZZZZ``).
    as_of
        When the file was first given: what it tells was taken then, where it does not say
        when, or says a time to come.
    channel_name
        Channel of the lines that keep its name back.
    """
    name = " ".join((channel_name or "").split())
    keyed = _keyed(read.rows, known, name).with_columns(
        as_of=pl.when(pl.col("taken_at") <= as_of)
        .then("taken_at")
        .otherwise(pl.lit(as_of))
        .cast(pl.Datetime("us", "UTC")),
        source_ref=pl.lit(read.source_ref),
        **{
            column: pl.col(column).fill_null(unsaid)
            for column, unsaid in _UNSAID.items()
            if column in read.rows.columns
        },
    )
    table = TABLES[read.form]
    nobodys = keyed.filter(pl.col("channel_id").is_null())
    ours = keyed.filter(pl.col("channel_id").is_not_null())
    of_no_video = ours.clear()
    if read.form != "channel_basic":
        of_no_video = ours.filter(pl.col("video_id").is_null())
        ours = ours.filter(pl.col("video_id").is_not_null())
    checked = _checked(read.form, ours, table, as_of)
    facts = checked.accepted
    return ReportRows(
        channels=_channels(ours, name),
        videos=ours.filter(pl.col("video_id").is_not_null())
        .select("video_id", "youtube_video_id", "channel_id")
        .unique("video_id", keep="first", maintain_order=True),
        facts=facts,
        of_no_video=of_no_video,
        rejected=pl.concat(
            [read.rejected.select(*REJECTED), _refused(nobodys, table), checked.rejected]
        ),
    )


def _keyed(rows: pl.DataFrame, known: pl.DataFrame, name: str) -> pl.DataFrame:
    is_named = pl.col("youtube_channel_id").str.contains(_CHANNEL).fill_null(False)
    there = known.select("video_id", pl.col("channel_id").alias("known_channel_id"))
    own = with_channel_key(
        rows.with_columns(
            said_channel_id="youtube_channel_id",
            youtube_channel_id=pl.when(is_named).then("youtube_channel_id"),
        )
    )
    given = pl.lit(imported_channel_key(name) if name else None, pl.String)
    return (
        with_video_key(own)
        .join(there, on="video_id", how="left", maintain_order="left")
        .with_columns(channel_id=pl.coalesce("known_channel_id", "channel_id", given))
    )


def _channels(ours: pl.DataFrame, name: str) -> pl.DataFrame:
    """Return the channels that the lines name themselves, and the one that was given."""
    met = ours.filter(pl.col("known_channel_id").is_null())
    is_given = pl.col("youtube_channel_id").is_null()
    return met.select(
        "channel_id",
        "youtube_channel_id",
        channel_name=pl.when(is_given).then(pl.lit(name or None, pl.String)),
    ).unique("channel_id", keep="first", maintain_order=True)


def _checked(form: str, ours: pl.DataFrame, table: str, now: datetime) -> Validated:
    from ytempire.transform import report_frames  # pandera: a second to import

    if form == "channel_reach":
        return Validated(ours, pl.DataFrame(schema=REJECTED))
    if form == "channel_demographics":
        model: Any = report_frames.VideoDemographicsDaily
    else:
        model = report_frames.VideoSegmentDailyFacts
        # At no views YouTube writes averages of 0, which are none.
        is_seen = pl.col("views") != 0
        ours = ours.with_columns(
            pl.when(is_seen).then(name).alias(name)
            for name in ("average_view_seconds", "average_view_ratio")
        )
    return validate(ours, model, target=table, now=now, row_number="row_number")


def _refused(nobodys: pl.DataFrame, table: str) -> pl.DataFrame:
    reason = pl.format(
        "channel_id: {} names no channel, and the video is not known here: give the channel's "
        "name with the import, or import the channel's videos first",
        pl.col("said_channel_id"),
    )
    values = pl.struct("pacific_date", "said_channel_id", "youtube_video_id").struct.json_encode()
    return nobodys.select(
        "row_number", target=pl.lit(table), reason=reason, row_values=values
    ).cast(REJECTED)  # type: ignore[arg-type]
