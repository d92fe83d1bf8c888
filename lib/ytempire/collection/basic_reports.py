"""Writes what basic reports say: the parts of a video's day, and their sums."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

import polars as pl
import psycopg

from ytempire import clock
from ytempire.collection import segment_sums
from ytempire.collection.writing import Tally, write
from ytempire.transform import keys
from ytempire.transform.validate import validate
from ytempire.warehouse import rejections, report_days

if TYPE_CHECKING:
    from ytempire.sources.basic_rows import BasicReport
    from ytempire.sources.youtube_reporting import Report

TABLE = "video_segment_daily_facts"
_KEY = [
    "channel_id",
    "video_id",
    "pacific_date",
    "country_code",
    "live_or_on_demand",
    "subscribed_status",
]


def keep(
    connection: psycopg.Connection,
    tally: Tally,
    reports: Sequence[tuple[str, Report, BasicReport]],
    videos: pl.DataFrame,
    confirmed: Mapping[str, tuple[date, datetime]],
) -> None:
    """Write reports, each in place of all that was said of its channel's day.

    Parameters
    ----------
    reports
        Our channel, a report, and what it says; one a channel and day.
    videos
        ``video_id`` of those that are known: of others nothing can be held, and they are refused.
    confirmed
        As of `segment_sums.sum_up`.
    """
    from ytempire.transform import report_frames  # pandera: a second to import

    for _, report, told in reports:
        refused = rejections.keep(connection, segment_sums.SOURCE, report.report_id, told.rejected)
        tally.rejected += refused.came
    days = _days(reports)
    later, gone = report_days.replace_each(connection, TABLE, days)
    rows = _keyed(reports, videos).join(later, on=["channel_id", "pacific_date"], how="anti")
    if rows.is_empty():
        return
    facts = write(
        connection,
        tally,
        TABLE,
        validate(rows, report_frames.VideoSegmentDailyFacts, target=TABLE, now=clock.now()),
        _KEY,
        source=segment_sums.SOURCE,
        unless_only=["as_of", "source_ref"],
        touch="ingested_at",
    )
    segment_sums.sum_up(connection, tally, facts, gone, latest_holds=True, confirmed=confirmed)


def _days(reports: Sequence[tuple[str, Report, BasicReport]]) -> pl.DataFrame:
    """Return the day of each report that says something, and by what it is known."""
    rows = [
        (channel_id, report.pacific_date, told.frame.item(0, "source_ref"), report.created_at)
        for channel_id, report, told in reports
        if told.frame.height
    ]
    schema: dict[str, Any] = {
        "channel_id": pl.String,
        "pacific_date": pl.Date,
        "source_ref": pl.String,
        "as_of": pl.Datetime("us", "UTC"),
    }
    return pl.DataFrame(rows, schema=schema, orient="row")


def _keyed(
    reports: Sequence[tuple[str, Report, BasicReport]], videos: pl.DataFrame
) -> pl.DataFrame:
    """Add our keys; a video that is not known leaves its line without a channel, to be refused."""
    told = pl.concat(
        [told.frame.with_columns(channel_id=pl.lit(channel_id)) for channel_id, _, told in reports]
    )
    known = videos.select("video_id", is_known=pl.lit(True))
    keyed = keys.with_video_key(told).join(known, on="video_id", how="left")
    is_ours = pl.col("is_known") | pl.col("video_id").is_null()
    return keyed.with_columns(channel_id=pl.when(is_ours).then("channel_id"))
