"""What the columns of the Reporting API's CSVs mean, and which report a header is of."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

Form = Literal["channel_basic", "channel_demographics", "channel_reach", "videos"]

_DAY = {
    "date": "pacific_date",
    "channel_id": "youtube_channel_id",
    "video_id": "youtube_video_id",
}
_SEGMENT = {
    "country_code": "country_code",
    "live_or_on_demand": "live_or_on_demand",
    "subscribed_status": "subscribed_status",
}
COLUMNS: dict[Form, dict[str, str]] = {
    "channel_basic": {
        **_DAY,
        **_SEGMENT,
        "views": "views",
        "engaged_views": "engaged_views",
        "watch_time_minutes": "watch_seconds",
        "average_view_duration_seconds": "average_view_seconds",
        "average_view_duration_percentage": "average_view_ratio",
        "likes": "likes",
        "dislikes": "dislikes",
        "comments": "comments",
        "shares": "shares",
        "subscribers_gained": "subscribers_gained",
        "subscribers_lost": "subscribers_lost",
        "red_views": "premium_views",
        "red_watch_time_minutes": "premium_watch_seconds",
        "videos_added_to_playlists": "playlists_added",
        "videos_removed_from_playlists": "playlists_removed",
    },
    "channel_demographics": {
        **_DAY,
        **_SEGMENT,
        "age_group": "age_group",
        "gender": "gender",
        "views_percentage": "views_ratio",
    },
    "channel_reach": {
        **_DAY,
        "video_thumbnail_impressions": "impressions",
        "video_thumbnail_impressions_ctr": "ctr",
    },
}
"""Report -> the file's column -> ours. A column that is not here is kept as text."""

_NEEDED: dict[Form, tuple[str, ...]] = {
    "channel_basic": ("date", "channel_id", "video_id", "views", "watch_time_minutes"),
    "channel_demographics": ("date", "channel_id", "video_id", "age_group", "gender",
                             "views_percentage"),
    "channel_reach": ("date", "channel_id", "video_id", "video_thumbnail_impressions",
                      "video_thumbnail_impressions_ctr"),
}  # fmt: skip
_MARKS: dict[Form, str] = {
    "channel_demographics": "views_percentage",
    "channel_reach": "video_thumbnail_impressions",
}
OTHERS = {
    "asset_id": "an asset report of a content owner",
    "claimed_status": "a content owner's report",
    "uploader_type": "a content owner's report",
    "playlist_id": "a playlist report",
    "traffic_source_type": "channel_traffic_source",
    "playback_location_type": "channel_playback_location",
    "device_type": "channel_device_os",
    "operating_system": "channel_device_os",
    "sharing_service": "channel_sharing_service",
    "annotation_type": "channel_annotations",
    "card_type": "channel_cards",
    "end_screen_element_type": "channel_end_screens",
    "subtitle_language": "channel_subtitles",
    "province_code": "channel_province",
}
"""A column that only reports have which nothing here reads -> which report that is."""

SYNCED = "_fivetran_synced"
"""When a connector fetched the row, in UTC."""


class ReportUnknown(ValueError):
    """A header that is of no report, or of one that nothing here reads."""

    def __init__(self, message: str, kind: str | None = None) -> None:
        super().__init__(message)
        self.kind = kind


@dataclass(frozen=True)
class ReportHeader:
    """The first line of a report.

    Attributes
    ----------
    names
        The file's column -> ours.
    unknown
        The file's columns that we do not know.
    synced
        The connector's column of when a row was fetched; None in a file of YouTube's own.
    is_parted
        Lines of reach part a video's day further, and are summed.
    """

    form: Form
    names: dict[str, str]
    unknown: tuple[str, ...]
    synced: str | None
    is_parted: bool = False


def looks_like_one(header: Iterable[str]) -> bool:
    """Say whether a header is of the Reporting API, or of a connector's table of videos."""
    names = set(header)
    if _is_of_videos(names):
        return True
    is_daily = {"date", "channel_id"} <= names
    known = {*_SEGMENT, *_MARKS.values(), *OTHERS, "watch_time_minutes"}
    return is_daily and bool(names & known)


def recognise(header: Iterable[str]) -> ReportHeader:
    """Tell which report a header is of.

    Raises
    ------
    ReportUnknown
        If it is of none, or of one that nothing here reads.
    """
    present = [name.strip() for name in header]
    names = set(present)
    synced = SYNCED if SYNCED in names else None
    if _is_of_videos(names):
        return ReportHeader("videos", {}, (), synced)
    other = next((report for name, report in OTHERS.items() if name in names), None)
    is_reach = _MARKS["channel_reach"] in names
    if other is not None and not is_reach:
        raise ReportUnknown(
            f"this is {other}: it parts the same views in another way, and nothing here holds "
            "that. Give channel_basic, channel_demographics or channel_reach_basic.",
            kind=other,
        )
    form: Form = next((form for form, mark in _MARKS.items() if mark in names), "channel_basic")
    lacking = [name for name in _NEEDED[form] if name not in names]
    if lacking:
        raise ReportUnknown(
            f"no column {', '.join(lacking)} among {', '.join(present[:20])}: it is no report "
            f"{form} of YouTube's Reporting API."
        )
    ours = {name: COLUMNS[form][name] for name in present if name in COLUMNS[form]}
    # What a reach report is parted by is summed over.
    parted = {*OTHERS, SYNCED} if is_reach else {SYNCED}
    unknown = tuple(name for name in present if name not in ours and name not in parted)
    is_parted = is_reach and other is not None
    return ReportHeader(form, ours, unknown, synced, is_parted)


def _is_of_videos(names: set[str]) -> bool:
    return "id" in names and {"snippet_title", "snippet_channel_id"} <= names
