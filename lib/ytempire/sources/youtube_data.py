"""YouTube Data API v3: channels, uploads, videos and the public counters, by an API key."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import polars as pl

from ytempire import clock
from ytempire.sources.call_recorder import Recorder, ignore
from ytempire.sources.google_client import IDS_A_REQUEST, GoogleClient, in_batches

INSTANT = pl.Datetime("us", "UTC")

CHANNELS: dict[str, Any] = {
    "youtube_channel_id": pl.String,
    "channel_name": pl.String,
    "channel_handle": pl.String,
    "uploads_playlist_id": pl.String,
    "current_subscribers": pl.Int64,
    "is_subscriber_count_hidden": pl.Boolean,
    "total_videos": pl.Int64,
    "total_views": pl.Int64,
    "privacy_status": pl.String,
    "is_made_for_kids": pl.Boolean,
    "country": pl.String,
    "created_at": INSTANT,
    "statistics_as_of": INSTANT,
}

UPLOADS: dict[str, Any] = {"youtube_video_id": pl.String, "published_at": INSTANT}

_COUNTERS: dict[str, Any] = {
    "views": pl.Int64,
    "likes": pl.Int64,
    "comments": pl.Int64,
    "likes_state": pl.String,
    "comments_state": pl.String,
}

STATISTICS: dict[str, Any] = {"youtube_video_id": pl.String, "time": INSTANT, **_COUNTERS}

VIDEOS: dict[str, Any] = {
    "youtube_video_id": pl.String,
    "youtube_channel_id": pl.String,
    "title": pl.String,
    "description": pl.String,
    "tags": pl.List(pl.String),
    "category_id": pl.String,
    "category": pl.String,
    "duration_seconds": pl.Int64,
    "published_at": INSTANT,
    "privacy_status": pl.String,
    "upload_status": pl.String,
    "live_broadcast_content": pl.String,
    "contains_synthetic_media": pl.Boolean,
    **_COUNTERS,
    "statistics_as_of": INSTANT,
}

CATEGORIES = {
    "1": "Film & Animation",
    "2": "Autos & Vehicles",
    "10": "Music",
    "15": "Pets & Animals",
    "17": "Sports",
    "18": "Short Movies",
    "19": "Travel & Events",
    "20": "Gaming",
    "21": "Videoblogging",
    "22": "People & Blogs",
    "23": "Comedy",
    "24": "Entertainment",
    "25": "News & Politics",
    "26": "Howto & Style",
    "27": "Education",
    "28": "Science & Technology",
    "29": "Nonprofits & Activism",
}
"""YouTube's assignable categories; they have not changed in years and cost no call."""

_DURATION = re.compile(r"P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:\.\d+)?S)?)?")


@dataclass(frozen=True)
class Statistics:
    """Readings of public counters, and the ids that the answer left out.

    Attributes
    ----------
    columns
        A list a column of ``STATISTICS``; one row a video that was told.
    missing
        Ids asked for and not told: private, deleted, or a partial failure. They say
        nothing of the counters; ``videos`` tells which it is.
    """

    columns: dict[str, list[Any]] = field(default_factory=lambda: {n: [] for n in STATISTICS})
    missing: list[str] = field(default_factory=list)

    def frame(self) -> pl.DataFrame:
        """Return the readings as a frame: youtube_video_id, time, counters and their states."""
        return pl.DataFrame(self.columns, schema=STATISTICS)

    @classmethod
    def joined(cls, parts: Iterable[Statistics]) -> Statistics:
        """Put many readings together, so that one frame is built for all of them."""
        whole = cls()
        for part in parts:
            for name, values in part.columns.items():
                whole.columns[name].extend(values)
            whole.missing.extend(part.missing)
        return whole


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
    ):
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

    def channels(self, ids: Sequence[str], observed_at: datetime | None = None) -> pl.DataFrame:
        """Return the channels that exist of `ids`, one row each, columns of ``CHANNELS``.

        ``current_subscribers`` is null where the channel hides it; YouTube rounds it down
        to three figures. ``total_videos`` counts public videos only.
        """
        rows = []
        for batch in in_batches(ids):
            at = observed_at or clock.now()
            answer = self._client.call(
                self._channels.list,
                {
                    "part": "snippet,contentDetails,statistics,status",
                    "id": ",".join(batch),
                    "maxResults": IDS_A_REQUEST,
                },
                bucket="general",
                requested=len(batch),
                at=at,
            )
            rows += [_channel(item, at) for item in answer.get("items") or ()]
        return pl.DataFrame(rows, schema=CHANNELS, orient="row")

    def uploads(
        self,
        playlist_id: str,
        known: Collection[str] = frozenset(),
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
        ids: list[str] = []
        published: list[datetime | None] = []
        params: dict[str, Any] = {
            "part": "contentDetails",
            "playlistId": playlist_id,
            "maxResults": IDS_A_REQUEST,
        }
        while True:
            answer = self._client.call(
                self._playlist_items.list, params, bucket="general", at=observed_at
            )
            details = [item["contentDetails"] for item in answer.get("items") or ()]
            page = [detail["videoId"] for detail in details]
            ids += page
            published += [instant(detail.get("videoPublishedAt")) for detail in details]
            following = answer.get("nextPageToken")
            if not following or (page and all(video in known for video in page)):
                return pl.DataFrame([ids, published], schema=UPLOADS)
            params = params | {"pageToken": following}

    def videos(self, ids: Sequence[str], observed_at: datetime | None = None) -> pl.DataFrame:
        """Return the videos that exist of `ids`, one row each, columns of ``VIDEOS``.

        Private and deleted videos are left out of the answer without a word.
        ``duration_seconds`` is null while YouTube says ``P0D`` (a broadcast not over).
        """
        rows = []
        for batch in in_batches(ids):
            at = observed_at or clock.now()
            answer = self._client.call(
                self._videos.list,
                {
                    "part": "snippet,contentDetails,status,statistics",
                    "id": ",".join(batch),
                    "maxResults": IDS_A_REQUEST,
                },
                bucket="general",
                requested=len(batch),
                at=at,
            )
            rows += [_video(item, at) for item in answer.get("items") or ()]
        return pl.DataFrame(rows, schema=VIDEOS, orient="row")

    def statistics(self, ids: Sequence[str], observed_at: datetime | None = None) -> Statistics:
        """Read the public counters of `ids`, 50 a request, each a unit of its own bucket.

        Parameters
        ----------
        ids
            YouTube's video ids, of any channels.
        observed_at
            Instant of the reading; None reads the clock once a request.
        """
        parts = []
        for batch in in_batches(ids):
            at = observed_at or clock.now()
            answer = self._client.call(
                self._videos.batchGetStats,
                {"part": "statistics", "id": batch},
                bucket="batchGetStats",
                requested=len(batch),
                at=at,
            )
            parts.append(_readings(batch, answer.get("items") or (), at))
        return parts[0] if len(parts) == 1 else Statistics.joined(parts)


def instant(text: str | None) -> datetime | None:
    """Return the instant that YouTube writes, as ``2012-07-15T07:46:32.000Z``."""
    return None if not text else datetime.fromisoformat(text)


def seconds(duration: str | None) -> int | None:
    """Return the seconds of an ISO 8601 duration; None if there is none, also for P0D."""
    parts = _DURATION.fullmatch(duration or "")
    if parts is None:
        return None
    weeks, days, hours, minutes, rest = (int(part or 0) for part in parts.groups())
    return ((weeks * 7 + days) * 24 + hours) * 3600 + minutes * 60 + rest or None


def _readings(asked: list[str], items: Sequence[dict[str, Any]], at: datetime) -> Statistics:
    """Turn the items of one answer into columns: strings to integers, absent to null."""
    ids = [item["id"] for item in items]
    told = [item.get("statistics") or {} for item in items]
    likes = [None if (n := one.get("likeCount")) is None else int(n) for one in told]
    comments = [None if (n := one.get("commentCount")) is None else int(n) for one in told]
    columns = {
        "youtube_video_id": ids,
        "time": [at] * len(ids),
        "views": [None if (n := one.get("viewCount")) is None else int(n) for one in told],
        "likes": likes,
        "comments": comments,
        "likes_state": [_state(n, one, "hidden") for n, one in zip(likes, told, strict=True)],
        "comments_state": [
            _state(n, one, "disabled") for n, one in zip(comments, told, strict=True)
        ],
    }
    found = set(ids)
    return Statistics(columns, [video for video in asked if video not in found])


def _state(count: int | None, told: dict[str, Any], why: str) -> str:
    """Say why a counter is null: left out beside a view count, or nothing told at all."""
    if count is not None:
        return "ok"
    return why if "viewCount" in told else "absent"


def _count(told: dict[str, Any], name: str) -> int | None:
    value = told.get(name)
    return None if value is None else int(value)


def _channel(item: dict[str, Any], at: datetime) -> tuple[Any, ...]:
    snippet, told = item.get("snippet") or {}, item.get("statistics") or {}
    status = item.get("status") or {}
    hidden = told.get("hiddenSubscriberCount")
    playlists = (item.get("contentDetails") or {}).get("relatedPlaylists") or {}
    return (
        item["id"],
        snippet.get("title"),
        snippet.get("customUrl"),
        playlists.get("uploads") or None,
        None if hidden else _count(told, "subscriberCount"),
        hidden,
        _count(told, "videoCount"),
        _count(told, "viewCount"),
        status.get("privacyStatus"),
        status.get("madeForKids"),
        snippet.get("country"),
        instant(snippet.get("publishedAt")),
        at,
    )


def _video(item: dict[str, Any], at: datetime) -> tuple[Any, ...]:
    snippet, status = item.get("snippet") or {}, item.get("status") or {}
    told = item.get("statistics") or {}
    likes, comments = _count(told, "likeCount"), _count(told, "commentCount")
    return (
        item["id"],
        snippet.get("channelId"),
        snippet.get("title"),
        snippet.get("description"),
        snippet.get("tags") or [],
        snippet.get("categoryId"),
        CATEGORIES.get(snippet.get("categoryId", "")),
        seconds((item.get("contentDetails") or {}).get("duration")),
        instant(snippet.get("publishedAt")),
        status.get("privacyStatus"),
        status.get("uploadStatus"),
        snippet.get("liveBroadcastContent"),
        status.get("containsSyntheticMedia"),
        _count(told, "viewCount"),
        likes,
        comments,
        _state(likes, told, "hidden"),
        _state(comments, told, "disabled"),
        at,
    )
