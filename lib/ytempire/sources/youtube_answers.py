"""The Data API's answers -> frames: what a live answer and a recorded one go through alike.

Each function takes what was asked and the body that came. A part that was not asked for is
null in every column that it would have filled.
"""

from __future__ import annotations

import html
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

import polars as pl

from ytempire.sources import youtube_items
from ytempire.sources.youtube_items import CHANNELS, VIDEOS, Statistics

PLAYLIST_ITEMS: dict[str, Any] = {
    "youtube_video_id": pl.String,
    "published_at": youtube_items.INSTANT,
    "youtube_channel_id": pl.String,
    "channel_name": pl.String,
    "title": pl.String,
}
"""An entry of a playlist: `published_at` of the video, not of the entry; the rest where told."""

_UPLOADS = "UU"
_NO_TITLES = {"Private video", "Deleted video"}
"""What a playlist says in place of the title of a video that is not to be seen."""


def asked(params: Mapping[str, Any], name: str) -> list[str]:
    """Return the words of a parameter that holds several, as ``part`` or ``id``."""
    value = params.get(name) or ()
    words = value.split(",") if isinstance(value, str) else value
    return [word.strip() for word in words if word.strip()]


def items(body: Mapping[str, Any]) -> list[dict[str, Any]]:
    """Return the resources of an answer: those of a list, or the one that a write tells of."""
    if "items" in body or "id" not in body:
        return list(body.get("items") or ())
    return [dict(body)]


def channels(body: Mapping[str, Any], at: datetime) -> pl.DataFrame:
    """Return the channels told, one row each, columns of ``CHANNELS``."""
    rows = [youtube_items.channel(item, at) for item in items(body)]
    return pl.DataFrame(rows, schema=CHANNELS, orient="row")


def videos(body: Mapping[str, Any], at: datetime) -> pl.DataFrame:
    """Return the videos told, one row each, columns of ``VIDEOS``."""
    rows = [youtube_items.video(item, at) for item in items(body)]
    return pl.DataFrame(rows, schema=VIDEOS, orient="row")


def statistics(params: Mapping[str, Any], body: Mapping[str, Any], at: datetime) -> Statistics:
    """Return the readings told, and the ids asked for that are not there."""
    return youtube_items.readings(asked(params, "id"), items(body), at)


def playlist_items(params: Mapping[str, Any], body: Mapping[str, Any]) -> pl.DataFrame:
    """Return the videos of a page of a playlist, columns of ``PLAYLIST_ITEMS``.

    The channel is that of the video: told since 2020, and known of a channel's uploads.
    """
    playlist = str(params.get("playlistId") or "")
    uploader = "UC" + playlist.removeprefix(_UPLOADS) if playlist.startswith(_UPLOADS) else None
    rows = []
    for item in items(body):
        details, snippet = item.get("contentDetails") or {}, item.get("snippet") or {}
        resource = snippet.get("resourceId") or {}
        title = snippet.get("title")
        rows.append(
            (
                details.get("videoId") or resource.get("videoId"),
                youtube_items.instant(details.get("videoPublishedAt")),
                snippet.get("videoOwnerChannelId") or uploader,
                snippet.get("videoOwnerChannelTitle"),
                None if title in _NO_TITLES else title,
            )
        )
    frame = pl.DataFrame(rows, schema=PLAYLIST_ITEMS, orient="row")
    return frame.filter(pl.col("youtube_video_id").is_not_null())


def search_results(body: Mapping[str, Any], at: datetime) -> pl.DataFrame:
    """Return the videos among search results, columns of ``VIDEOS``.

    Search alone escapes titles as HTML (``&#39;``), and cuts descriptions short: those are
    left out. Nothing else may be unescaped: a title may hold ``&amp;`` as its author wrote it.
    """
    rows = []
    for item in items(body):
        found = item.get("id") or {}
        if found.get("videoId") is None:
            continue
        told = item.get("snippet") or {}
        snippet = {
            name: html.unescape(told[name]) if name in ("title", "channelTitle") else told[name]
            for name in ("channelId", "channelTitle", "title", "publishedAt")
            if told.get(name) is not None
        }
        rows.append(youtube_items.video({"id": found["videoId"], "snippet": snippet}, at))
    frame = pl.DataFrame(rows, schema=VIDEOS, orient="row")
    return frame.with_columns(pl.lit(None, VIDEOS["tags"]).alias("tags"))


def missing(params: Mapping[str, Any], told: Sequence[str]) -> list[str]:
    """Return the ids asked for that an answer leaves out without a word."""
    there = set(told)
    return [one for one in asked(params, "id") if one not in there]
