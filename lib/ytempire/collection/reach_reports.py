"""Writes what reach reports say: a video's thumbnail impressions, and those of no video."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import polars as pl
import psycopg

from ytempire import clock
from ytempire.collection.writing import Tally, write
from ytempire.transform import frames, keys, report_frames
from ytempire.transform.validate import validate
from ytempire.warehouse import report_days

if TYPE_CHECKING:
    from ytempire.sources.youtube_reporting import Reach, Report

SOURCE = "youtube_reporting"
TABLE = "video_reach_daily"
UNATTRIBUTED = "channel_reach_unattributed_daily"


def keep(
    connection: psycopg.Connection,
    tally: Tally,
    reports: Sequence[tuple[str, Report, Reach]],
    videos: pl.DataFrame,
) -> None:
    """Write reports; what earlier ones said of the same days, and they do not, is taken out.

    Parameters
    ----------
    reports
        Our channel, a report, and what it says; one a channel and day.
    videos
        ``video_id, channel_id`` of those that are known.
    """
    told = pl.concat([told.frame for _, _, told in reports])
    named = keys.with_video_key(told)
    days = _days(reports)
    report_days.take_out_left_out(connection, TABLE, days, named)
    write(
        connection,
        tally,
        TABLE,
        validate(
            named.join(videos, on="video_id", how="left"),
            frames.VideoReachDaily,
            target=TABLE,
            now=clock.now(),
        ),
        ["video_id", "pacific_date"],
        source=SOURCE,
        unless_only=["as_of", "report_id"],
        touch="ingested_at",
    )
    nobodys = pl.concat(
        [t.unattributed.with_columns(channel_id=pl.lit(channel)) for channel, _, t in reports]
    )
    report_days.take_out_left_out(connection, UNATTRIBUTED, days, nobodys, "channel_id")
    write(
        connection,
        tally,
        UNATTRIBUTED,
        validate(
            nobodys,
            report_frames.ChannelReachUnattributedDaily,
            target=UNATTRIBUTED,
            now=clock.now(),
        ),
        ["channel_id", "pacific_date"],
        source=SOURCE,
        unless_only=["as_of", "report_id"],
        touch="ingested_at",
    )


def _days(reports: Sequence[tuple[str, Report, Reach]]) -> pl.DataFrame:
    rows = [(channel, r.pacific_date, r.report_id, r.created_at) for channel, r, _ in reports]
    schema: dict[str, Any] = {
        "channel_id": pl.String,
        "pacific_date": pl.Date,
        "source_ref": pl.String,
        "as_of": pl.Datetime("us", "UTC"),
    }
    return pl.DataFrame(rows, schema=schema, orient="row")
