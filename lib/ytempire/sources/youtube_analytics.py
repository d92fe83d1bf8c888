"""YouTube Analytics API v2: what only the owner may know of videos and Pacific days."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

import polars as pl

from ytempire import clock
from ytempire.sources import analytics_answers
from ytempire.sources.analytics_answers import OURS, RETENTION, REVENUE
from ytempire.sources.call_recorder import Recorder, ignore
from ytempire.sources.errors import PermissionRefused, SourceError
from ytempire.sources.google_client import GoogleClient, in_batches

if TYPE_CHECKING:
    from google.oauth2.credentials import Credentials

IDS_A_QUERY = 100
"""Videos a query. Google takes 500, but from 2,048 characters on its client turns the GET into
a POST with an override header; a hundred ids stay below."""

SOURCE = "youtube_analytics"

NOT_MONETISED = (None, "forbidden", "PERMISSION_DENIED")
"""Reasons of a 403 by which YouTube says that a channel has no revenue to tell."""

Days = tuple[date, date]
"""First and last Pacific day, both within."""

DAILY_FACTS: dict[str, Any] = {
    "youtube_video_id": pl.String,
    "youtube_channel_id": pl.String,
    "pacific_date": pl.Date,
    "views": pl.Int64,
    "engaged_views": pl.Int64,
    "watch_seconds": pl.Int64,
    "likes": pl.Int64,
    "dislikes": pl.Int64,
    "comments": pl.Int64,
    "shares": pl.Int64,
    "subscribers_gained": pl.Int64,
    "subscribers_lost": pl.Int64,
    "average_view_seconds": pl.Float64,
    "average_view_ratio": pl.Float64,
    "estimated_revenue_micros": pl.Int64,
    "source": pl.String,
    "as_of": pl.Datetime("us", "UTC"),
}

_FORMATS = {"youtube_video_id": pl.String, "creator_content_type": pl.String}


@dataclass(frozen=True)
class DailyFacts:
    """What Analytics told of a channel's videos.

    Attributes
    ----------
    frame
        One row a video and Pacific day on which something happened, columns of
        ``DAILY_FACTS``; counts may be negative; revenue is null where it was not told.
    complete_through
        Last Pacific day told of anything; None when nothing was.
    revenue_through
        The same of revenue.
    is_monetized
        True when revenue was told or would be, False when YouTube refuses it (403: not in
        the Partner Programme), None when it was not asked or could not be learnt.
    revenue_error
        Why revenue could not be learnt, other than by that refusal.
    """

    frame: pl.DataFrame
    complete_through: date | None
    revenue_through: date | None
    is_monetized: bool | None
    revenue_error: str | None = None


class YouTubeAnalytics:
    """One channel's owner reports, for one thread.

    Parameters
    ----------
    youtube_channel_id
        The channel, named in the records as whose data were asked for.
    credentials
        Its owner's consent, with the scopes ``yt-analytics.readonly`` and, for revenue,
        ``yt-analytics-monetary.readonly``.
    endpoint
        Base address instead of Google's.
    recorder
        Told every request, also those that fail.
    """

    def __init__(
        self,
        youtube_channel_id: str,
        credentials: Credentials | None,
        endpoint: str | None = None,
        recorder: Recorder = ignore,
        **client_options: Any,
    ) -> None:
        self._channel = youtube_channel_id
        self._client = GoogleClient(
            "youtubeAnalytics",
            "v2",
            endpoint=endpoint,
            recorder=recorder,
            account=youtube_channel_id,
            credentials=credentials,
            **client_options,
        )
        self._reports = self._client.service.reports()

    def daily_facts(
        self,
        video_ids: Sequence[str],
        first_day: date,
        last_day: date,
        *,
        with_revenue: bool = True,
        as_of: datetime | None = None,
    ) -> DailyFacts:
        """Return the facts of `video_ids` on the Pacific days from first to last, both within.

        YouTube tells a day 48 to 72 hours after it, and leaves out days on which nothing
        happened. Revenue is asked apart; when it is refused or fails the rest still comes.

        Raises
        ------
        SourceError
            If the owner may not see the facts, or they cannot be had.
        """
        as_of = as_of or clock.now()
        metrics = list(OURS)
        days = (first_day, last_day)
        told = [self._days(ids, days, metrics) for ids in _chunks(video_ids)]
        facts = _stacked(told, ["youtube_video_id", "pacific_date", *OURS.values()])
        revenue, is_monetized, problem = self._revenue(video_ids if with_revenue else (), days)
        whole = facts.join(
            revenue, on=["youtube_video_id", "pacific_date"], how="full", coalesce=True
        )
        frame = whole.select(
            "youtube_video_id",
            pl.lit(self._channel).alias("youtube_channel_id"),
            "pacific_date",
            *analytics_answers.figures(whole),
            pl.lit(SOURCE).alias("source"),
            pl.lit(as_of).cast(DAILY_FACTS["as_of"]).alias("as_of"),
        )
        return DailyFacts(
            frame.select(*DAILY_FACTS).sort("pacific_date", "youtube_video_id"),
            _last(facts),
            _last(revenue),
            is_monetized,
            problem,
        )

    def formats(self, video_ids: Sequence[str], first_day: date, last_day: date) -> pl.DataFrame:
        """Return ``youtube_video_id, creator_content_type`` as YouTube classed them.

        Only videos that were watched between the days are told; the word is YouTube's own
        (``VIDEO_ON_DEMAND``, ``SHORTS``, ``LIVE_STREAM``), the one with most views if several.
        """
        rows: list[list[Any]] = []
        for ids in _chunks(video_ids):
            params, answer = self._query(
                ids, (first_day, last_day), ["video", "creatorContentType"], ["views"]
            )
            rows += analytics_answers.table(params, answer)
        frame = pl.DataFrame(rows, schema=_FORMATS | {"views": pl.Int64}, orient="row")
        ranked = frame.sort("views", descending=True, maintain_order=True)
        return ranked.unique("youtube_video_id", keep="first", maintain_order=True).drop("views")

    def retention(self, video_id: str, first_day: date, last_day: date) -> pl.DataFrame:
        """Return a video's retention curve over Pacific days, both within.

        One query a video: the API takes no more. ``elapsed_ratio`` 0..1 of the video,
        ``audience_watch_ratio`` (above 1 by rewatching), ``relative_performance`` 0..1, null
        where it is not told; no row where YouTube has no curve of the video.

        Raises
        ------
        NotFound
            If there is no such video (any more).
        SourceError
            If the owner may not see it, or it cannot be had.
        """
        dimension, *metrics = RETENTION
        params, answer = self._query([video_id], (first_day, last_day), [dimension], metrics)
        return analytics_answers.curve(params, answer)

    def _revenue(
        self, video_ids: Sequence[str], days: Days
    ) -> tuple[pl.DataFrame, bool | None, str | None]:
        """Return (video, day, dollars; is the channel monetised; what went wrong)."""
        told: list[pl.DataFrame] = []
        is_monetized: bool | None = None
        problem: str | None = None
        try:
            for ids in _chunks(video_ids):
                told.append(self._days(ids, days, [REVENUE]))
                is_monetized = True
        except PermissionRefused as refusal:
            # Other refusals are of the consent's scopes, or of the account.
            if refusal.reason in NOT_MONETISED:
                is_monetized = False
            else:
                is_monetized, problem = None, str(refusal)
        except SourceError as error:
            is_monetized, problem = None, str(error)
        frame = _stacked(told, ["youtube_video_id", "pacific_date", REVENUE])
        return frame, is_monetized, problem

    def _days(self, ids: list[str], days: Days, metrics: list[str]) -> pl.DataFrame:
        params, answer = self._query(ids, days, ["day", "video"], metrics)
        return analytics_answers.days(params, answer)

    def _query(
        self,
        ids: list[str],
        days: Days,
        dimensions: list[str],
        metrics: list[str],
    ) -> tuple[dict[str, Any], Any]:
        """Return what was asked and the answer."""
        params = {
            "ids": f"channel=={self._channel}",
            "startDate": days[0].isoformat(),
            "endDate": days[1].isoformat(),
            "dimensions": ",".join(dimensions),
            "metrics": ",".join(metrics),
            "filters": f"video=={','.join(ids)}",
            "currency": "USD",
        }
        answer = self._client.call(
            self._reports.query,
            params,
            bucket="analytics",
            requested=len(ids),
            items="rows",
        )
        return params, answer


def _chunks(video_ids: Sequence[str]) -> Iterator[list[str]]:
    return in_batches(video_ids, IDS_A_QUERY)


def _stacked(parts: list[pl.DataFrame], names: list[str]) -> pl.DataFrame:
    schema: dict[str, Any] = dict.fromkeys(names, pl.Float64)
    schema |= {"youtube_video_id": pl.String, "pacific_date": pl.Date}
    return pl.concat([pl.DataFrame(schema=schema), *(part.select(names) for part in parts)])


def _last(frame: pl.DataFrame) -> date | None:
    last = frame.get_column("pacific_date").max()
    return last if isinstance(last, date) else None
