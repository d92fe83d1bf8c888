"""Ingests what only a channel's owner may know: Analytics by day, reports, retention."""

from __future__ import annotations

from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date, datetime, timedelta
from itertools import islice

import psycopg

from ytempire import clock, parameters
from ytempire.collection import (
    connected,
    consents,
    owner_answers,
    owner_writing,
    retention,
    video_formats,
)
from ytempire.collection.consents import Consents
from ytempire.collection.owner_answers import OLDEST_DAYS, BasicRead, OwnedChannel, OwnerAnswer
from ytempire.collection.quota.owners import OwnersQuota
from ytempire.collection.writing import CallBuffer, Tally, not_connected
from ytempire.parameters import Owner
from ytempire.runs.pipeline_result import PipelineResult
from ytempire.settings import Settings
from ytempire.sources.errors import SourceError
from ytempire.warehouse import queries
from ytempire.warehouse.connection import Warehouse

RESTATED_DAYS = 7
"""Days before the last complete one that are asked again: YouTube restates them."""
CHANNELS_A_WRITE = 20
AT_ONCE = 2


def ingest(warehouse: Warehouse, settings: Settings, limits: Owner | None = None) -> PipelineResult:
    """Read daily facts, reports and retention of every channel whose owner gave consent.

    A channel whose consent is gone is noted and not asked any more; its public counters are read
    as before, and the others carry on.

    Parameters
    ----------
    limits
        How much is asked; None: as parameters/network.yaml says.
    """
    return _read(warehouse, settings, limits)[0]


def export(warehouse: Warehouse, settings: Settings) -> PipelineResult:
    """Do what `ingest` does; it has failed where no channel told all, so that it is tried again."""
    told, failed, asked = _read(warehouse, settings, None)
    return replace(told, success=failed < asked or not asked)


def _read(
    warehouse: Warehouse, settings: Settings, limits: Owner | None
) -> tuple[PipelineResult, int, int]:
    """Return the result, how many channels failed, and how many were asked."""
    tally, calls = Tally(), CallBuffer()
    at = clock.now()
    with warehouse.transaction("reader") as connection:
        found = consents.read(connection, settings)
        if not found.is_empty:
            wanted = _channels(connection, found.usable, at)
            videos = queries.extract(connection, queries.text_of("collection/videos_of_channels"))
    if found.is_empty:
        marks = ((owner_writing.ANALYTICS, "*"), (owner_writing.REACH, "*"))
        none = not_connected(warehouse, tally, "Analytics and reach", connected.NO_OWNER, *marks)
        return none, 0, 0
    limits = limits or parameters.network(settings.home).owner
    _note_unasked(warehouse, tally, found, at)
    asked: list[OwnerAnswer] = []
    failed = 0
    quota = OwnersQuota(warehouse, found.stored_clients)
    with ThreadPoolExecutor(AT_ONCE, thread_name_prefix="owner") as threads:

        def ask(channel: OwnedChannel) -> OwnerAnswer:
            return owner_answers.ask(
                settings,
                channel,
                found.usable[channel.youtube_channel_id],
                calls.append,
                at,
                formless=video_formats.unknown(videos, channel.video_ids),
                most_basic=limits.basic_reports_a_day,
                quota=quota.of(found.usable[channel.youtube_channel_id]),
            )

        answers = threads.map(ask, wanted)
        while some := tuple(islice(answers, CHANNELS_A_WRITE)):
            with warehouse.transaction("writer") as connection:
                owner_writing.keep(connection, tally, some, videos, at)
                _note_use(connection, tally, found, some, at)
                calls.flush(connection, tally)
            asked += [OwnerAnswer(a.channel, daily_error=a.daily_error) for a in some]
            failed += sum(1 for answer in some if answer.has_failed)
        _retention(warehouse, settings, tally, calls, found, quota, asked, at, limits, threads)
    if failed:
        tally.notes.append(
            f"{failed} of {len(asked)} channels did not tell all; see source_watermarks"
        )
    return tally.result(end=at), failed, len(asked)


def _channels(
    connection: psycopg.Connection, youtube_channel_ids: Iterable[str], at: datetime
) -> list[OwnedChannel]:
    """Return the channels to ask for, with the window that each lacks."""
    rows = queries.run(
        connection, "collection/owner_channels", youtube_channel_ids=list(youtube_channel_ids)
    )
    today = clock.pacific_date(at)
    read = _basic_read(connection, rows.get_column("channel_id").to_list(), today)
    found = []
    for row in rows.iter_rows(named=True):
        first = (
            row["complete_date"] - timedelta(days=RESTATED_DAYS) if row["complete_date"] else None
        )
        oldest = today - timedelta(days=OLDEST_DAYS)
        published = clock.pacific_date(row["first_published_at"])
        found.append(
            OwnedChannel(
                row["channel_id"],
                row["youtube_channel_id"],
                row["youtube_video_ids"],
                max(first or published, oldest),
                row["reach_after"],
                read.get(row["channel_id"], BasicRead()),
            )
        )
    return found


def _basic_read(
    connection: psycopg.Connection, channel_ids: list[str], today: date
) -> dict[str, BasicRead]:
    """Return which basic reports of each channel were read, and how many of them today."""
    rows = queries.run(
        connection,
        "collection/owner_reports_read",
        channel_ids=channel_ids,
        report_type=owner_writing.BASIC_TYPE,
    )
    found: dict[str, BasicRead] = {}
    for channel_id, day, made_at, read_at in rows.iter_rows():
        known = found.setdefault(channel_id, BasicRead())
        known.made[day] = made_at
        known.today += clock.pacific_date(read_at) == today
    return found


def _note_unasked(warehouse: Warehouse, tally: Tally, found: Consents, at: datetime) -> None:
    """Note the channels whose consent is gone, or cannot be decrypted."""
    with warehouse.transaction("writer") as connection:
        for reasons, state in ((found.dead, "refused"), (found.sealed, "failed")):
            rows = _channels(connection, reasons, at)
            why = {one.channel_id: reasons[one.youtube_channel_id] for one in rows}
            owner_writing.note_unasked(connection, why, state)  # type: ignore[arg-type]
    if found.dead:
        tally.notes.append(f"{len(found.dead)} channels are not asked: their consent is gone")
    if found.sealed:
        first = next(iter(found.sealed.values()))
        tally.notes.append(f"{len(found.sealed)} channels are not asked: {first}")


def _note_use(
    connection: psycopg.Connection,
    tally: Tally,
    found: Consents,
    answers: Iterable[OwnerAnswer],
    at: datetime,
) -> None:
    """Note of each consent that it was good, or that it is gone."""
    told: dict[str, SourceError | None] = {}
    for answer in answers:
        gone = next((error for error in answer.errors if consents.is_gone(error)), None)
        if gone is not None or not answer.errors:
            told[answer.channel.youtube_channel_id] = gone
    died = consents.note_use(connection, found, told, at)
    if died:
        tally.notes.append(f"{died} consents were found to be gone")


def _retention(
    warehouse: Warehouse,
    settings: Settings,
    tally: Tally,
    calls: CallBuffer,
    found: Consents,
    quota: OwnersQuota,
    asked: list[OwnerAnswer],
    at: datetime,
    limits: Owner,
    threads: ThreadPoolExecutor,
) -> None:
    """Ask for the curves that are due of channels that just told all else."""
    fine = {
        a.channel.channel_id: a.channel.youtube_channel_id for a in asked if a.daily_error is None
    }
    with warehouse.transaction("reader") as connection:
        wanted = retention.due(connection, list(fine), limits.retention)
    if not wanted:
        return

    def ask(channel_id: str) -> retention.Curves:
        name = fine[channel_id]
        return retention.ask(
            settings,
            name,
            found.usable[name],
            calls.append,
            wanted[channel_id],
            quota=quota.of(found.usable[name]),
        )

    curves = list(threads.map(ask, wanted))
    with warehouse.transaction("writer") as connection:
        retention.keep(connection, tally, curves, at)
        calls.flush(connection, tally)
