"""What other people's trackers call the columns of a reading of a video's counters."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

NAMES: dict[str, tuple[str, ...]] = {
    "youtube_video_id": ("video_id", "videoid", "youtube_video_id", "yt_video_id", "id", "video"),
    "youtube_channel_id": ("channel_id", "channelid", "youtube_channel_id"),
    "title": ("title", "video_title", "videotitle", "name"),
    "channel_name": ("channel_title", "channeltitle", "channel_name", "channelname", "channel"),
    "published_at": ("published_at", "publishedat", "publish_time", "published"),
    "duration_seconds": (
        "duration_seconds",
        "duration_iso8601",
        "duration",
        "length_seconds",
    ),
    "time": (
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
    ),
    "views": ("view_count", "viewcount", "views"),
    "likes": ("like_count", "likecount", "likes"),
    "comments": ("comment_count", "commentcount", "comments"),
}
"""Our column -> names, the most telling first; case, spaces, hyphens and dots do not matter."""

REQUIRED = ("youtube_video_id", "time", "views")


class ColumnsUnknown(ValueError):
    """The columns of a file do not say what a reading needs."""


@dataclass(frozen=True)
class Columns:
    """`named`: ours -> the file's; `unknown`: the file's columns that we do not know."""

    named: dict[str, str]
    unknown: tuple[str, ...]

    @property
    def time_is_utc(self) -> bool:
        """Say whether the name of the time column promises UTC."""
        return re.search(r"(^|_)utc$", fold(self.named["time"])) is not None


def fold(name: str) -> str:
    """Return a column name in the form of `NAMES`."""
    return re.sub(r"[\s.\-]+", "_", name.strip().strip("\ufeff").casefold())


def recognise(names: Iterable[str], mapping: Mapping[str, str] | None = None) -> Columns:
    """Find our columns among a file's.

    Parameters
    ----------
    names
        The file's columns.
    mapping
        Ours -> the file's name, for what is not recognised or wrongly so.

    Raises
    ------
    ColumnsUnknown
        If a column that a reading needs is missing, or `mapping` names one that is not there.
    """
    present = list(dict.fromkeys(names))
    by_folded = {fold(name): name for name in reversed(present)}
    named: dict[str, str] = {}
    for ours, theirs in (mapping or {}).items():
        if ours not in NAMES:
            raise ColumnsUnknown(f"{ours!r} is not a column of a reading: {', '.join(NAMES)}")
        if theirs not in present:
            raise ColumnsUnknown(f"there is no column {theirs!r}; there are {_shown(present)}")
        named[ours] = theirs
    for ours, known in NAMES.items():
        free = (by_folded[name] for name in known if name in by_folded)
        found = next((name for name in free if name not in named.values()), None)
        if ours not in named and found is not None:
            named[ours] = found
    missing = [ours for ours in REQUIRED if ours not in named]
    if missing:
        raise ColumnsUnknown(
            f"no column for {', '.join(missing)} among {_shown(present)}. Say which it is with a "
            f"mapping, as {missing[0]}=<its name>. A file without a video id on each row is not "
            "one of readings of videos."
        )
    return Columns(named, tuple(name for name in present if name not in named.values()))


def _shown(names: list[str]) -> str:
    return ", ".join(names[:20]) or "none at all"
