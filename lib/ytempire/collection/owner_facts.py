"""Ingests what only a channel's owner may know: Analytics by day, and thumbnail reach."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from itertools import islice
from typing import TYPE_CHECKING

import polars as pl
import psycopg

from ytempire import clock
from ytempire.collection import connected, monetization, video_formats
from ytempire.collection.writing import CallBuffer, Tally, not_connected, write
from ytempire.runs.pipeline_result import PipelineResult
from ytempire.settings import Settings
from ytempire.sources.errors import SourceError
from ytempire.transform import enrich, frames, keys
from ytempire.transform.validate import validate
from ytempire.warehouse import loading, queries, watermarks
from ytempire.warehouse.connection import Warehouse

if TYPE_CHECKING:
    from google.oauth2.credentials import Credentials

    from ytempire.sources.youtube_analytics import DailyFacts

ANALYTICS, REACH = "youtube_analytics", "youtube_reporting"
RESTATED_DAYS = 7
"""Days before the last complete one that are asked again: YouTube restates them."""
OLDEST_DAYS = 400
CHANNELS_A_WRITE = 20
AT_ONCE = 2


@dataclass(frozen=True)
class _Channel:
    """A channel to ask for, and how far it was read."""

    channel_id: str
    youtube_channel_id: str
    video_ids: list[str]
    first_day: date
    reports_after: datetime | None


@dataclass
class _Answer:
    """What the owner's side told of a channel; errors instead where it did not."""

    channel: _Channel
    daily: DailyFacts | None = None
    formats: pl.DataFrame | None = None
    reach: list[pl.DataFrame] = field(default_factory=list)
    newest_report: datetime | None = None
    daily_error: str | None = None
    reach_error: str | None = None


def ingest(warehouse: Warehouse, settings: Settings) -> PipelineResult:
    """Read daily facts and reach of every channel whose owner gave consent.

    A channel whose consent is gone is noted and the others carry on.
    """
    tally, calls = Tally(), CallBuffer()
    consents = connected.owners(settings)
    at = clock.now()
    if not consents:
        marks = ((ANALYTICS, "*"), (REACH, "*"))
        return not_connected(warehouse, tally, "Analytics and reach", connected.NO_OWNER, *marks)
    with warehouse.transaction("reader") as connection:
        wanted = _channels(connection, consents, at)
        videos = queries.extract(connection, queries.text_of("collection/videos_of_channels"))
    failed = 0
    with ThreadPoolExecutor(AT_ONCE, thread_name_prefix="owner") as threads:

        def ask(channel: _Channel) -> _Answer:
            formless = video_formats.unknown(videos, channel.video_ids)
            consent = consents[channel.youtube_channel_id]
            return _ask(settings, channel, consent, calls, at, formless)

        answers = threads.map(ask, wanted)
        while some := tuple(islice(answers, CHANNELS_A_WRITE)):
            with warehouse.transaction("writer") as connection:
                _write(connection, tally, some, videos)
                calls.flush(connection, tally)
            failed += sum(1 for answer in some if answer.daily_error or answer.reach_error)
    if failed:
        tally.notes.append(f"{failed} channels did not tell all; see source_watermarks")
    return tally.result(end=at)


def _channels(
    connection: psycopg.Connection, consents: dict[str, Credentials], at: datetime
) -> list[_Channel]:
    """Return the channels to ask for, with the window that each lacks."""
    rows = queries.run(connection, "collection/owner_channels", youtube_channel_ids=list(consents))
    found = []
    for row in rows.iter_rows(named=True):
        first = (
            row["complete_date"] - timedelta(days=RESTATED_DAYS) if row["complete_date"] else None
        )
        oldest = clock.pacific_date(at) - timedelta(days=OLDEST_DAYS)
        published = clock.pacific_date(row["first_published_at"])
        found.append(
            _Channel(
                row["channel_id"],
                row["youtube_channel_id"],
                row["youtube_video_ids"],
                max(first or published, oldest),
                row["reports_after"],
            )
        )
    return found


def _ask(
    settings: Settings,
    channel: _Channel,
    consent: Credentials,
    calls: CallBuffer,
    at: datetime,
    formless: list[str],
) -> _Answer:
    from ytempire.sources.youtube_analytics import YouTubeAnalytics
    from ytempire.sources.youtube_reporting import YouTubeReporting

    answer = _Answer(channel)
    common = (channel.youtube_channel_id, consent, settings.google_api_endpoint, calls.append)
    try:
        analytics = YouTubeAnalytics(*common)
        answer.daily = analytics.daily_facts(
            channel.video_ids, channel.first_day, clock.pacific_date(at), as_of=at
        )
        if formless:
            today = clock.pacific_date(at)
            oldest = today - timedelta(days=OLDEST_DAYS)
            answer.formats = analytics.formats(formless, oldest, today)
    except SourceError as error:
        answer.daily_error = str(error)
    try:
        reporting = YouTubeReporting(*common)
        for report in reporting.reports(reporting.ensure_job(at=at), channel.reports_after, at):
            answer.reach.append(reporting.reach(report, at).frame)
            newest = answer.newest_report
            answer.newest_report = max(newest, report.created_at) if newest else report.created_at
    except SourceError as error:
        answer.reach_error = str(error)
    return answer


def _write(
    connection: psycopg.Connection,
    tally: Tally,
    answers: tuple[_Answer, ...],
    videos: pl.DataFrame,
) -> None:
    told = [a.formats for a in answers if a.formats is not None]
    videos = video_formats.learn(connection, tally, told, videos)
    daily = [a.daily.frame for a in answers if a.daily is not None]
    if daily:
        rows = _keyed(pl.concat(daily), videos)
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
    reach = [frame for answer in answers for frame in answer.reach]
    if reach:
        newest = (
            pl.concat(reach)
            .sort("as_of")
            .unique(["youtube_video_id", "pacific_date"], keep="last", maintain_order=True)
        )
        write(
            connection,
            tally,
            "video_reach_daily",
            validate(
                _keyed(newest, videos),
                frames.VideoReachDaily,
                target="video_reach_daily",
                now=clock.now(),
            ),
            ["video_id", "pacific_date"],
            source=REACH,
            unless_only=["as_of", "report_id"],
            touch="ingested_at",
        )
    for answer in answers:
        _note(connection, answer)
    monetized = {
        a.channel.channel_id: a.daily.is_monetized
        for a in answers
        if a.daily is not None and a.daily.is_monetized is not None
    }
    changed = pl.DataFrame(
        {"channel_id": list(monetized), "is_monetized": list(monetized.values())},
        schema={"channel_id": pl.String, "is_monetized": pl.Boolean},
    )
    tally.wrote(
        "channels",
        loading.update_rows(connection, "channels", changed, ["channel_id"], touch="updated_at"),
    )
    monetization.keep(connection, tally, list(monetized))


def _keyed(rows: pl.DataFrame, videos: pl.DataFrame) -> pl.DataFrame:
    """Add our keys and the format; facts of videos that are not ours to know are refused."""
    return keys.with_video_key(rows).join(videos, on="video_id", how="left")


def _note(connection: psycopg.Connection, answer: _Answer) -> None:
    """Note how far each source has told this channel."""
    scope = answer.channel.channel_id
    if answer.daily is not None:
        daily = answer.daily
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
        watermarks.advance(connection, ANALYTICS, scope, state="failed", note=answer.daily_error)
    days = [frame.get_column("pacific_date").max() for frame in answer.reach if frame.height]
    last = max((day for day in days if isinstance(day, date)), default=None)
    watermarks.advance(
        connection,
        REACH,
        scope,
        through=answer.newest_report,
        day=last,
        state="failed" if answer.reach_error else "ok",
        note=answer.reach_error,
    )
