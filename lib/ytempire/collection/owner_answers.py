"""Asks the owner's side of YouTube for one channel: Analytics by day, reach and basic reports."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Generic, TypeVar

import polars as pl

from ytempire import clock
from ytempire.settings import Settings
from ytempire.sources.call_recorder import Recorder
from ytempire.sources.errors import (
    InvalidGrant,
    NotFound,
    PermissionRefused,
    SourceError,
)
from ytempire.sources.quota import UNMETERED, Quota

if TYPE_CHECKING:
    from google.oauth2.credentials import Credentials

    from ytempire.sources.basic_rows import BasicReport
    from ytempire.sources.youtube_analytics import DailyFacts
    from ytempire.sources.youtube_reporting import Reach, Report, YouTubeReporting

OLDEST_DAYS = 400
NOT_OFFERED = "notOffered"
"""Our word for a type of report that YouTube does not make for a channel."""
Told = TypeVar("Told")


@dataclass
class BasicRead:
    """Which basic reports of a channel were read.

    Attributes
    ----------
    made
        Pacific day -> when the report that was read of it was made.
    today
        How many of them were read on this Pacific day.
    """

    made: dict[date, datetime] = field(default_factory=dict)
    today: int = 0


@dataclass(frozen=True)
class OwnedChannel:
    """A channel to ask for, and how far it was read."""

    channel_id: str
    youtube_channel_id: str
    video_ids: list[str]
    first_day: date
    reach_after: datetime | None
    basic_read: BasicRead


@dataclass
class Reports(Generic[Told]):
    """Reports of one type that were read.

    Attributes
    ----------
    read
        The reports with what they say, one a day.
    error
        Why no more were read; None: nothing went wrong.
    """

    read: list[tuple[Report, Told]] = field(default_factory=list)
    error: SourceError | None = None

    @property
    def through(self) -> datetime | None:
        """Return when the last report that was read was made; None: there was none."""
        return max((report.created_at for report, _ in self.read), default=None)

    @property
    def last_day(self) -> date | None:
        """Return the last day of those that were read; None: there was none."""
        return max((report.pacific_date for report, _ in self.read), default=None)


@dataclass
class OwnerAnswer:
    """What the owner's side told of a channel; errors instead where it did not."""

    channel: OwnedChannel
    daily: DailyFacts | None = None
    formats: pl.DataFrame | None = None
    daily_error: SourceError | None = None
    reach: Reports[Reach] = field(default_factory=Reports)
    basic: Reports[BasicReport] = field(default_factory=Reports)

    @property
    def errors(self) -> list[SourceError]:
        """Return what went wrong, the consent's own failure first."""
        all_of_them = (self.daily_error, self.reach.error, self.basic.error)
        return [error for error in all_of_them if error is not None]

    @property
    def has_failed(self) -> bool:
        """Say whether something was not told that YouTube does offer."""
        return any(error.reason != NOT_OFFERED for error in self.errors)


def ask(
    settings: Settings,
    channel: OwnedChannel,
    consent: Credentials,
    recorder: Recorder,
    at: datetime,
    *,
    formless: Sequence[str] = (),
    most_basic: int,
    quota: Quota = UNMETERED,
) -> OwnerAnswer:
    """Ask for all that a channel lacks; what fails leaves the rest alone.

    A consent that is gone is not asked a second time.

    Parameters
    ----------
    formless
        Videos whose format is not known.
    most_basic
        Basic reports to read on this Pacific day at most, of the last days first; the next day
        goes on before them.
    quota
        Of the project that the consent was given to.
    """
    from ytempire.sources.youtube_analytics import YouTubeAnalytics
    from ytempire.sources.youtube_reporting import BASIC, REACH, YouTubeReporting

    answer = OwnerAnswer(channel)
    common = (channel.youtube_channel_id, consent, settings.google_api_endpoint, recorder)
    today = clock.pacific_date(at)
    try:
        analytics = YouTubeAnalytics(*common, quota=quota)
        answer.daily = analytics.daily_facts(channel.video_ids, channel.first_day, today, as_of=at)
        if formless:
            oldest = today - timedelta(days=OLDEST_DAYS)
            answer.formats = analytics.formats(list(formless), oldest, today)
    except SourceError as error:
        answer.daily_error = error
    if isinstance(answer.daily_error, InvalidGrant):
        answer.reach.error = answer.basic.error = answer.daily_error
        return answer
    reporting = YouTubeReporting(*common, quota=quota)
    try:
        for report in _made(reporting, REACH, channel.reach_after):
            _download(reporting.reach, report, answer.reach)
    except SourceError as error:
        answer.reach.error = error
    try:
        unread = [
            report
            for report in reversed(_made(reporting, BASIC, None))
            if _is_new(report, channel.basic_read.made)
        ]
        for report in unread[: max(most_basic - channel.basic_read.today, 0)]:
            _download(reporting.basic, report, answer.basic)
    except SourceError as error:
        answer.basic.error = error
    return answer


def _made(reporting: YouTubeReporting, report_type: str, after: datetime | None) -> list[Report]:
    """Return the newest report of each day, by day; the job that makes them is made if need be."""
    job = reporting.jobs().get(report_type)
    if job is None:
        if not reporting.offers(report_type):
            raise PermissionRefused(
                f"YouTube makes no reports {report_type} for this channel", reason=NOT_OFFERED
            )
        job = reporting.ensure_job(report_type)
    return reporting.reports(job, after)


def _download(
    download: Callable[[Report], Told],
    report: Report,
    into: Reports[Told],
) -> None:
    """Read a report; one that was removed since the list is passed over: 60 days are over."""
    with suppress(NotFound):
        into.read.append((report, download(report)))


def _is_new(report: Report, read: Mapping[date, datetime]) -> bool:
    known = read.get(report.pacific_date)
    return known is None or known < report.created_at
