"""What the Data API's items say, as columns: strings to integers, absent to null."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import polars as pl

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
    "channel_name": pl.String,
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


def readings(asked: list[str], items: Sequence[dict[str, Any]], at: datetime) -> Statistics:
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


def channel(item: dict[str, Any], at: datetime) -> tuple[Any, ...]:
    """Return a channel's row, in the order of ``CHANNELS``; a part not asked for is null."""
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


def video(item: dict[str, Any], at: datetime) -> tuple[Any, ...]:
    """Return a video's row, in the order of ``VIDEOS``; a part that was not asked is null."""
    snippet, status = item.get("snippet") or {}, item.get("status") or {}
    told = item.get("statistics") or {}
    likes, comments = _count(told, "likeCount"), _count(told, "commentCount")
    return (
        item["id"],
        snippet.get("channelId"),
        snippet.get("channelTitle"),
        snippet.get("title"),
        snippet.get("description"),
        (snippet.get("tags") or []) if snippet else None,
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
