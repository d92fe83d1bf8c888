"""What other people's trackers call the columns of a reading of public counters."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

Subject = Literal["video", "channel"]

_TIMES = (
    "run_datetime_utc",
    "snapshot_utc",
    "timestamp_utc",
    "snapshot_at",
    "collected_at",
    "fetched_at",
    "observed_at",
    "recorded_at",
    "scraped_at",
    "timestamp",
    "datetime",
    "time",
    "date_utc",
    "date",
)
_CHANNEL_TITLES = ("channel_title", "channeltitle", "channel_name", "channelname", "channel")

NAMES: dict[str, tuple[str, ...]] = {
    "youtube_video_id": ("video_id", "videoid", "youtube_video_id", "yt_video_id", "id", "video"),
    "youtube_channel_id": ("channel_id", "channelid", "youtube_channel_id"),
    "title": ("title", "video_title", "videotitle", "name"),
    "channel_name": _CHANNEL_TITLES,
    "published_at": ("published_at", "publishedat", "publish_time", "published"),
    "duration_seconds": (
        "duration_seconds",
        "duration_iso8601",
        "duration",
        "length_seconds",
    ),
    "time": _TIMES,
    "views": ("view_count", "viewcount", "views"),
    "likes": ("like_count", "likecount", "likes"),
    "comments": ("comment_count", "commentcount", "comments"),
}
"""Our column -> names, the most telling first; case, spaces, hyphens and dots do not matter."""

CHANNEL_NAMES: dict[str, tuple[str, ...]] = {
    "youtube_channel_id": ("channel_id", "channelid", "youtube_channel_id", "id"),
    "channel_name": (*_CHANNEL_TITLES, "title", "name"),
    "time": _TIMES,
    "subscribers": ("subscriber_count", "subscribercount", "subscribers", "subs"),
    "total_views": ("total_views", "view_count", "viewcount", "views"),
    "total_videos": ("total_videos", "video_count", "videocount", "videos"),
}
"""The same for readings of a channel's counters."""

REQUIRED = ("youtube_video_id", "time", "views")
_COUNTERS_OF_CHANNELS = ("subscribers", "total_views", "total_videos")
_BARE = ("id", "video")
"""Names of a video's id that a channel's may have too."""
CONSTANT = ":"
"""What a mapping begins with that gives a value instead of a column: ``video_id=:abcdefghijk``."""


class ColumnsUnknown(ValueError):
    """The columns of a file do not say what a reading needs."""


@dataclass(frozen=True)
class Columns:
    """How the columns of a file are understood.

    Attributes
    ----------
    subject
        What a row is a reading of.
    named
        Ours -> the file's.
    constants
        Ours -> the value that all rows have.
    unknown
        The file's columns that we do not know.
    """

    subject: Subject
    named: dict[str, str]
    constants: dict[str, str]
    unknown: tuple[str, ...]

    @property
    def time_is_utc(self) -> bool:
        """Say whether the name of the time column promises UTC."""
        return re.search(r"(^|_)utc$", fold(self.named.get("time", ""))) is not None


def fold(name: str) -> str:
    """Return a column name in the form of `NAMES`."""
    return re.sub(r"[\s.\-]+", "_", name.strip().strip("\ufeff").casefold())


def recognise(names: Iterable[str], mapping: Mapping[str, str] | None = None) -> Columns:
    """Find our columns among a file's.

    A file without a video's id and with a channel's is one of readings of channels.

    Parameters
    ----------
    names
        The file's columns.
    mapping
        Ours -> the file's name, or ``:`` and a value, for what is not recognised or wrongly so.

    Raises
    ------
    ColumnsUnknown
        If a column that a reading needs is missing, or `mapping` names one that is not there.
    """
    present = list(dict.fromkeys(names))
    folded = _by_folded(present)
    given = {_ours(name): theirs.strip() for name, theirs in (mapping or {}).items()}
    subject = _subject(folded, given)
    known = NAMES if subject == "video" else CHANNEL_NAMES
    named: dict[str, str] = {}
    constants: dict[str, str] = {}
    for ours, theirs in given.items():
        if ours not in known:
            raise ColumnsUnknown(
                f"{ours!r} is not a column of a reading of a {subject}: {', '.join(known)}"
            )
        if theirs in present:
            named[ours] = theirs
        elif theirs.startswith(CONSTANT) and theirs != CONSTANT:
            constants[ours] = theirs.removeprefix(CONSTANT)
        else:
            raise ColumnsUnknown(
                f"there is no column {theirs!r}; there are {_shown(present)}. A value for all "
                f"rows is written with a colon: {ours}=:{theirs}"
            )
    for ours, spellings in known.items():
        free = (folded[name] for name in spellings if name in folded)
        found = next((name for name in free if name not in named.values()), None)
        if ours not in given and found is not None:
            named[ours] = found
    _check({**named, **constants}, subject, present)
    unknown = tuple(name for name in present if name not in named.values())
    return Columns(subject, named, constants, unknown)


def _by_folded(present: list[str]) -> dict[str, str]:
    """Return the file's names by their folded form, and by the last part of a dotted one."""
    parts = {fold(name.rpartition(".")[2]): name for name in reversed(present) if "." in name}
    return parts | {fold(name): name for name in reversed(present)}


def _ours(name: str) -> str:
    """Return our name of a column that a mapping may call by a common name, as ``video_id``."""
    folded = fold(name)
    for known in (NAMES, CHANNEL_NAMES):
        if folded in known:
            return folded
    for known in (NAMES, CHANNEL_NAMES):
        for ours, spellings in known.items():
            if folded in spellings and folded not in ("id", "name", "title"):
                return ours
    raise ColumnsUnknown(
        f"{name!r} is not a column of a reading: {', '.join({**NAMES, **CHANNEL_NAMES})}"
    )


def _subject(folded: Mapping[str, str], given: Mapping[str, str]) -> Subject:
    if "youtube_video_id" in given:
        return "video"
    if {"subscribers", "total_videos", "total_views"} & given.keys():
        return "channel"
    certain = [name for name in NAMES["youtube_video_id"] if name not in _BARE]
    if any(name in folded for name in certain):
        return "video"
    told = [ours for ours, names in CHANNEL_NAMES.items() if any(n in folded for n in names)]
    of_channel = "subscribers" in told or not any(name in folded for name in _BARE)
    has_counter = any(name in told for name in _COUNTERS_OF_CHANNELS)
    has_channel = any(name in (*told, *given) for name in ("youtube_channel_id", "channel_name"))
    return "channel" if of_channel and has_counter and has_channel else "video"


def _check(there: Mapping[str, str], subject: Subject, present: list[str]) -> None:
    if subject == "channel":
        missing = [] if "time" in there else ["time"]
        why = ""
    else:
        missing = [ours for ours in REQUIRED if ours not in there]
        why = (
            " A file of one video without an id on each row is read with "
            "youtube_video_id=:<the id>."
            if "youtube_video_id" in missing
            else ""
        )
    if missing:
        raise ColumnsUnknown(
            f"no column for {', '.join(missing)} among {_shown(present)}. Say which it is with a "
            f"mapping, as {missing[0]}=<its name>.{why}"
        )


def _shown(names: list[str]) -> str:
    return ", ".join(names[:20]) or "none at all"
