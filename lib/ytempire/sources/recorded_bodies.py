"""The body of a recorded answer -> what it tells, by the parser of what was asked."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from typing import Any

import polars as pl

from ytempire.sources import analytics_answers, youtube_answers
from ytempire.sources.errors import UnexpectedAnswer
from ytempire.sources.youtube_items import CHANNELS, STATISTICS, VIDEOS

FACTS: dict[str, Any] = {
    "youtube_video_id": pl.String,
    "youtube_channel_id": pl.String,
    "pacific_date": pl.Date,
}
"""The columns that daily facts always have; those of the metrics that were asked come after."""


@dataclass(frozen=True)
class Request:
    """What was asked.

    Attributes
    ----------
    method
        Google's name, as ``youtube.videos.list``.
    params
        The query of the address.
    """

    method: str
    params: Mapping[str, str]

    @property
    def parts(self) -> frozenset[str]:
        """Return the parts of the resources that were asked for."""
        return frozenset(youtube_answers.asked(self.params, "part"))


@dataclass(frozen=True)
class Told:
    """What an answer tells that the warehouse has a place for; no rows where it tells nothing.

    Attributes
    ----------
    what
        In words.
    count
        Resources or rows told.
    channels, videos, readings
        Columns of ``CHANNELS``, ``VIDEOS`` and ``STATISTICS``.
    daily
        Columns of ``FACTS`` and of the metrics asked, one row a video and day.
    missing
        Ids asked for that are not told.
    """

    what: str
    count: int = 0
    channels: pl.DataFrame = field(default_factory=lambda: pl.DataFrame(schema=CHANNELS))
    videos: pl.DataFrame = field(default_factory=lambda: pl.DataFrame(schema=VIDEOS))
    readings: pl.DataFrame = field(default_factory=lambda: pl.DataFrame(schema=STATISTICS))
    daily: pl.DataFrame = field(default_factory=lambda: pl.DataFrame(schema=FACTS))
    missing: tuple[str, ...] = ()

    @property
    def has_rows(self) -> bool:
        """Say whether there is anything to store."""
        frames = (self.channels, self.videos, self.readings, self.daily)
        return any(not frame.is_empty() for frame in frames)


def parser_of(request: Request) -> Callable[[dict[str, Any], datetime | None], Told] | None:
    """Return what reads an answer to a request; None where nothing here does."""
    resource = request.method.partition(".")[2].rpartition(".")[0]
    parser = _PARSERS.get(request.method) or _PARSERS.get(resource)
    return None if parser is None else partial(parser, request)


def _channels(request: Request, body: dict[str, Any], at: datetime | None) -> Told:
    assert at is not None
    told = youtube_answers.channels(body, at)
    left_out = youtube_answers.missing(request.params, told["youtube_channel_id"].to_list())
    if not request.parts & {"snippet", "statistics"}:
        what = f"channels ({_words(request)}): nothing of it is stored"
        return Told(what, told.height, missing=tuple(left_out))
    return Told(
        f"channels ({_words(request)})", told.height, channels=told, missing=tuple(left_out)
    )


def _videos(request: Request, body: dict[str, Any], at: datetime | None) -> Told:
    assert at is not None
    told = youtube_answers.videos(body, at)
    left_out = youtube_answers.missing(request.params, told["youtube_video_id"].to_list())
    if not request.parts & {"snippet", "statistics", "contentDetails"}:
        what = f"videos ({_words(request)}): nothing of it is stored"
        return Told(what, told.height, missing=tuple(left_out))
    readings = pl.DataFrame(schema=STATISTICS)
    if "statistics" in request.parts:
        readings = youtube_answers.statistics(request.params, body, at).frame()
    return Told(
        f"videos ({_words(request)})",
        told.height,
        videos=told,
        readings=readings,
        missing=tuple(left_out),
    )


def _search(request: Request, body: dict[str, Any], at: datetime | None) -> Told:
    assert at is not None
    told = youtube_answers.search_results(body, at)
    return Told("search results", len(youtube_answers.items(body)), videos=told)


def _playlist_items(request: Request, body: dict[str, Any], at: datetime | None) -> Told:
    assert at is not None
    told = youtube_answers.playlist_items(request.params, body)
    count = len(youtube_answers.items(body))
    of_channel = told.filter(pl.col("youtube_channel_id").is_not_null())
    if of_channel.is_empty():
        return Told("entries of a playlist: nothing of it is stored", count)
    wide = of_channel.with_columns(
        pl.lit(None, kind).alias(name)
        for name, kind in VIDEOS.items()
        if name not in of_channel.columns
    )
    return Told("entries of a playlist", count, videos=wide.select(*VIDEOS))


def _report(request: Request, body: dict[str, Any], at: datetime | None) -> Told:
    params = request.params
    rows = analytics_answers.table(params, body)
    dimensions = youtube_answers.asked(params, "dimensions")
    by = f"report by {', '.join(dimensions)}" if dimensions else "report of totals"
    filters = analytics_answers.filtered(params)
    if "day" not in dimensions or set(dimensions) - {"day", "video"}:
        return Told(f"{by}: nothing of it is stored", len(rows))
    if "video" not in dimensions and analytics_answers.only_video(params) is None:
        return Told(f"{by} of several videos: nothing of it is stored", len(rows))
    if filters.keys() - {"video"}:
        partly = ", ".join(sorted(filters.keys() - {"video"}))
        return Told(f"{by} filtered by {partly}: nothing of it is stored", len(rows))
    if params.get("currency", "USD") != "USD":
        return Told(f"{by} in {params['currency']}: nothing of it is stored", len(rows))
    frame = analytics_answers.days(params, body)
    told = frame.select(
        "youtube_video_id",
        pl.lit(analytics_answers.channel(params), pl.String).alias("youtube_channel_id"),
        "pacific_date",
        *analytics_answers.figures(frame),
    )
    return Told(by, len(rows), daily=told)


def _homeless(name: str) -> Callable[[Request, dict[str, Any], datetime | None], Told]:
    """Return a parser of what the warehouse has no place for: looked at and counted."""

    def parse(request: Request, body: dict[str, Any], at: datetime | None) -> Told:
        found = youtube_answers.items(body)
        if not all(isinstance(one, dict) for one in found):
            raise UnexpectedAnswer(f"{request.method} told {name} that are no objects")
        return Told(f"{name}: nothing of it is stored", len(found))

    return parse


def _deleted(request: Request, body: dict[str, Any], at: datetime | None) -> Told:
    return Told("something deleted: nothing of it is stored")


_PARSERS: dict[str, Callable[[Request, dict[str, Any], datetime | None], Told]] = {
    "youtube.videos.getRating": _homeless("ratings"),
    "youtube.videos.delete": _deleted,
    "youtube.playlists.delete": _deleted,
    "youtube.playlistItems.delete": _deleted,
    "channels": _channels,
    "videos": _videos,
    "search": _search,
    "playlistItems": _playlist_items,
    "playlists": _homeless("playlists"),
    "videoCategories": _homeless("categories"),
    "groups": _homeless("groups"),
    "reports": _report,
}
"""Google's method, or its resource -> what reads the body."""


def _words(request: Request) -> str:
    return ", ".join(sorted(request.parts)) or "no part"
