"""YouTube Data API v3: channels, uploads, videos and the public counters, by an API key."""

from __future__ import annotations

from collections.abc import Container, Sequence
from datetime import datetime
from typing import Any

import polars as pl

from ytempire import clock
from ytempire.sources import youtube_answers
from ytempire.sources.call_recorder import Recorder, ignore
from ytempire.sources.google_client import IDS_A_REQUEST, GoogleClient, in_batches
from ytempire.sources.youtube_items import CHANNELS, UPLOADS, VIDEOS, Statistics

CHANNEL_PARTS = ("snippet", "contentDetails", "statistics", "status")
VIDEO_PARTS = ("snippet", "contentDetails", "status", "statistics")


class YouTubeData:
    """The public side of YouTube, for one thread.

    Parameters
    ----------
    api_key
        Key of the Google project that pays; None where the endpoint wants none.
    endpoint
        Base address instead of Google's.
    recorder
        Told every request, also those that fail.
    account
        The project's name in the records.
    """

    def __init__(
        self,
        api_key: str | None,
        endpoint: str | None = None,
        recorder: Recorder = ignore,
        account: str = "default",
        **client_options: Any,
    ) -> None:
        self._client = GoogleClient(
            "youtube",
            "v3",
            endpoint=endpoint,
            recorder=recorder,
            account=account,
            api_key=api_key,
            **client_options,
        )
        # A resource costs more to make than a request: made once, kept.
        self._channels = self._client.service.channels()
        self._playlist_items = self._client.service.playlistItems()
        self._videos = self._client.service.videos()

    def channels(
        self,
        ids: Sequence[str],
        observed_at: datetime | None = None,
        parts: Sequence[str] = CHANNEL_PARTS,
    ) -> pl.DataFrame:
        """Return the channels that exist of `ids`, one row each, columns of ``CHANNELS``.

        ``current_subscribers`` is null where the channel hides it; YouTube rounds it down
        to three figures. ``total_videos`` counts public videos only. Columns of parts that
        are not asked for are null; the cost is the same.
        """
        told = [pl.DataFrame(schema=CHANNELS)]
        for batch in in_batches(ids):
            at = observed_at or clock.now()
            answer = self._client.call(
                self._channels.list,
                {
                    "part": ",".join(parts),
                    "id": ",".join(batch),
                    "maxResults": IDS_A_REQUEST,
                },
                bucket="general",
                requested=len(batch),
                at=at,
            )
            told.append(youtube_answers.channels(answer, at))
        return pl.concat(told)

    def own(self, observed_at: datetime | None = None) -> pl.DataFrame:
        """Return the channel whose owner asks, columns of ``CHANNELS``; no row: there is none.

        It takes ``credentials`` instead of a key.
        """
        at = observed_at or clock.now()
        params = {"part": "snippet", "mine": True}
        answer = self._client.call(self._channels.list, params, bucket="general", at=at)
        return youtube_answers.channels(answer, at)

    def uploads(
        self,
        playlist_id: str,
        known: Container[str] = frozenset(),
        observed_at: datetime | None = None,
    ) -> pl.DataFrame:
        """Return the uploads of a channel, newest first: ``youtube_video_id, published_at``.

        Paging stops at a page whose ids are all in `known`; ids of `known` on the pages
        before it are told too. ``published_at`` is null for what is not public.

        Raises
        ------
        NotFound
            If there is no such playlist; a channel that never uploaded may have none.
        """
        told = [pl.DataFrame(schema=UPLOADS)]
        params: dict[str, Any] = {
            "part": "contentDetails",
            "playlistId": playlist_id,
            "maxResults": IDS_A_REQUEST,
        }
        while True:
            answer = self._client.call(
                self._playlist_items.list, params, bucket="general", at=observed_at
            )
            page = youtube_answers.playlist_items(params, answer).select(*UPLOADS)
            told.append(page)
            ids = page.get_column("youtube_video_id")
            following = answer.get("nextPageToken")
            if not following or (len(ids) and all(video in known for video in ids)):
                return pl.concat(told)
            params = params | {"pageToken": following}

    def videos(
        self,
        ids: Sequence[str],
        observed_at: datetime | None = None,
        parts: Sequence[str] = VIDEO_PARTS,
    ) -> pl.DataFrame:
        """Return the videos that exist of `ids`, one row each, columns of ``VIDEOS``.

        Private and deleted videos are left out of the answer without a word.
        ``duration_seconds`` is null while YouTube says ``P0D`` (a broadcast not over). Columns of
        parts that are not asked for are null; the cost is the same.
        """
        told = [pl.DataFrame(schema=VIDEOS)]
        for batch in in_batches(ids):
            at = observed_at or clock.now()
            answer = self._client.call(
                self._videos.list,
                {
                    "part": ",".join(parts),
                    "id": ",".join(batch),
                    "maxResults": IDS_A_REQUEST,
                },
                bucket="general",
                requested=len(batch),
                at=at,
            )
            told.append(youtube_answers.videos(answer, at))
        return pl.concat(told)

    def statistics(self, ids: Sequence[str], observed_at: datetime | None = None) -> Statistics:
        """Read the public counters of `ids`, 50 a request, each a unit of its own bucket.

        Parameters
        ----------
        ids
            YouTube's video ids, of any channels.
        observed_at
            Instant of the readings; None: of the attempt that was answered.
        """
        parts = []
        for batch in in_batches(ids):
            params = {"part": "statistics", "id": batch}
            answer = self._client.call(
                self._videos.batchGetStats,
                params,
                bucket="batchGetStats",
                requested=len(batch),
                at=observed_at,
            )
            at = observed_at or self._client.asked_at
            assert at is not None
            parts.append(youtube_answers.statistics(params, answer, at))
        return parts[0] if len(parts) == 1 else Statistics.joined(parts)
