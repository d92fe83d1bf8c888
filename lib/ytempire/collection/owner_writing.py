"""Writes what the owner's side told of some channels, and how far it told."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any

import polars as pl
import psycopg

from ytempire import clock
from ytempire.collection import basic_reports, monetization, reach_reports, video_formats
from ytempire.collection.owner_answers import OwnerAnswer
from ytempire.collection.writing import Tally, write
from ytempire.sources.errors import InvalidGrant, PermissionRefused, SourceError
from ytempire.transform import enrich, frames, keys
from ytempire.transform.validate import validate
from ytempire.warehouse import loading, watermarks

ANALYTICS, REACH, BASIC = "youtube_analytics", "youtube_reporting", "youtube_basic_reports"
REACH_TYPE, BASIC_TYPE = "channel_reach_basic_a1", "channel_basic_a3"
READ = "owner_reports_read"


def keep(
    connection: psycopg.Connection,
    tally: Tally,
    answers: Sequence[OwnerAnswer],
    videos: pl.DataFrame,
    at: datetime,
) -> None:
    """Write what was told, in one transaction with how far it was told.

    Parameters
    ----------
    videos
        ``video_id, channel_id, format`` of all videos held.
    at
        When it was asked.
    """
    told = [a.formats for a in answers if a.formats is not None]
    videos = video_formats.learn(connection, tally, told, videos)
    confirmed = _daily(connection, tally, answers, videos, at)
    reach = [(a.channel.channel_id, *pair) for a in answers for pair in a.reach.read]
    if reach:
        known = videos.select("video_id", "channel_id")
        reach_reports.keep(connection, tally, reach, known)
    basic = [(a.channel.channel_id, *pair) for a in answers for pair in a.basic.read]
    if basic:
        basic_reports.keep(connection, tally, basic, videos, confirmed)
    _read(connection, tally, answers)
    for answer in answers:
        _note(connection, answer)
    _monetised(connection, tally, answers)


def note_unasked(
    connection: psycopg.Connection, channel_ids: Mapping[str, str], state: watermarks.State
) -> None:
    """Note why channels were not asked at all.

    Parameters
    ----------
    channel_ids
        Our channel -> the reason.
    """
    for channel_id, why in channel_ids.items():
        for source in (ANALYTICS, REACH, BASIC):
            watermarks.advance(connection, source, channel_id, state=state, note=why)


def _daily(
    connection: psycopg.Connection,
    tally: Tally,
    answers: Sequence[OwnerAnswer],
    videos: pl.DataFrame,
    at: datetime,
) -> dict[str, tuple[date, datetime]]:
    """Write the daily facts; return from which day on each channel was asked, and when."""
    daily = [(a.channel, a.daily.frame) for a in answers if a.daily is not None]
    if not daily:
        return {}
    told = keys.with_video_key(pl.concat([frame for _, frame in daily]))
    rows = told.join(videos, on="video_id", how="left")
    rows = enrich.with_view_definition(rows, "pacific_date")
    write(
        connection,
        tally,
        "video_daily_facts",
        validate(rows, frames.VideoDailyFacts, target="video_daily_facts", now=clock.now()),
        ["video_id", "pacific_date"],
        source=ANALYTICS,
        # A revenue query that failed today does not wipe out what was told before.
        keep_known=["estimated_revenue_micros"],
        unless_only=["as_of"],
        touch="ingested_at",
    )
    return {channel.channel_id: (channel.first_day, at) for channel, _ in daily}


def _read(connection: psycopg.Connection, tally: Tally, answers: Sequence[OwnerAnswer]) -> None:
    """Note which reports were read."""
    rows = [
        (answer.channel.channel_id, kind, report.pacific_date, report.report_id, report.created_at)
        for answer in answers
        for kind, reports in ((REACH_TYPE, answer.reach), (BASIC_TYPE, answer.basic))
        for report, _ in reports.read
    ]
    schema: dict[str, Any] = {
        "channel_id": pl.String,
        "report_type": pl.String,
        "pacific_date": pl.Date,
        "report_id": pl.String,
        "made_at": pl.Datetime("us", "UTC"),
    }
    frame = pl.DataFrame(rows, schema=schema, orient="row")
    key = ["channel_id", "report_type", "pacific_date"]
    written = loading.upsert(connection, READ, frame, key, touch="read_at")
    tally.wrote(READ, written.changed, updated=written.updated)


def _note(connection: psycopg.Connection, answer: OwnerAnswer) -> None:
    """Note how far each source has told this channel."""
    scope = answer.channel.channel_id
    daily = answer.daily
    if daily is not None:
        complete = daily.revenue_through if daily.is_monetized else daily.complete_through
        watermarks.advance(
            connection,
            ANALYTICS,
            scope,
            day=complete if daily.revenue_error is None else None,
            state="ok" if daily.revenue_error is None else "failed",
            note=daily.revenue_error
            or (None if daily.is_monetized else "no revenue: not monetised"),
        )
    else:
        watermarks.advance(
            connection,
            ANALYTICS,
            scope,
            state=_state(answer.daily_error),
            note=str(answer.daily_error),
        )
    for source, reports in ((REACH, answer.reach), (BASIC, answer.basic)):
        watermarks.advance(
            connection,
            source,
            scope,
            through=reports.through,
            day=reports.last_day,
            state=_state(reports.error),
            note=None if reports.error is None else str(reports.error),
        )


def _state(error: SourceError | None) -> watermarks.State:
    """Say whether asking again may help."""
    if error is None:
        return "ok"
    return "refused" if isinstance(error, PermissionRefused | InvalidGrant) else "failed"


def _monetised(
    connection: psycopg.Connection, tally: Tally, answers: Sequence[OwnerAnswer]
) -> None:
    """Learn from the answers which channels earn."""
    told = {
        a.channel.channel_id: a.daily.is_monetized
        for a in answers
        if a.daily is not None and a.daily.is_monetized is not None
    }
    changed = pl.DataFrame(
        {"channel_id": list(told), "is_monetized": list(told.values())},
        schema={"channel_id": pl.String, "is_monetized": pl.Boolean},
    )
    tally.wrote(
        "channels",
        loading.update_rows(connection, "channels", changed, ["channel_id"], touch="updated_at"),
    )
    monetization.keep(connection, tally, list(told))
