"""What a row of an imported report, or of a reading of a channel, must be: the declared frames."""

from __future__ import annotations

from typing import ClassVar

import pandera.polars as pa
import polars as pl

from ytempire.transform import bounds
from ytempire.transform.frames import Instant, Texts

_UUID = r"^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$"
_SHA256 = r"^[0-9a-f]{64}$"
_WORD = {"min_value": 1, "max_value": 100}


class _Reported(pa.DataFrameModel):
    """What any line of a report says, and from which file it is."""

    channel_id: pl.String = pa.Field(str_matches=_UUID)
    pacific_date: pl.Date = bounds.day()
    country_code: pl.String = pa.Field(str_length=_WORD)
    live_or_on_demand: pl.String = pa.Field(str_length=_WORD)
    subscribed_status: pl.String = pa.Field(str_length=_WORD)
    source_ref: pl.String = pa.Field(str_matches=_SHA256)
    as_of: Instant = bounds.at(nullable=False)


class VideoSegmentDailyFacts(_Reported):
    """``ytempire.video_segment_daily_facts``: counts are signed, YouTube takes views back."""

    video_id: pl.String = pa.Field(str_matches=_UUID, nullable=True)
    views: pl.Int64 = bounds.signed()
    engaged_views: pl.Int64 = bounds.signed()
    watch_seconds: pl.Float64 = bounds.signed(bounds.WATCH_SECONDS_IN_A_DAY)
    average_view_seconds: pl.Float64 = pa.Field(nullable=True)
    average_view_ratio: pl.Float64 = pa.Field(nullable=True)
    likes: pl.Int64 = bounds.signed()
    dislikes: pl.Int64 = bounds.signed()
    comments: pl.Int64 = bounds.signed()
    shares: pl.Int64 = bounds.signed()
    subscribers_gained: pl.Int64 = bounds.signed()
    subscribers_lost: pl.Int64 = bounds.signed()
    premium_views: pl.Int64 = bounds.signed()
    premium_watch_seconds: pl.Float64 = bounds.signed(bounds.WATCH_SECONDS_IN_A_DAY)
    playlists_added: pl.Int64 = bounds.signed()
    playlists_removed: pl.Int64 = bounds.signed()

    class Config:
        """The key; of no video is one too."""

        unique: ClassVar = [
            "channel_id",
            "video_id",
            "pacific_date",
            "country_code",
            "live_or_on_demand",
            "subscribed_status",
        ]


class ChannelReachUnattributedDaily(pa.DataFrameModel):
    """``ytempire.channel_reach_unattributed_daily``: one row a channel and Pacific day."""

    channel_id: pl.String = pa.Field(str_matches=_UUID)
    pacific_date: pl.Date = bounds.day()
    impressions: pl.Int64 = bounds.counter(bounds.COUNTED_IN_A_DAY, nullable=False)
    ctr: pl.Float64 = pa.Field(ge=0, le=1, nullable=True)
    clicks: pl.Int64 = bounds.counter(bounds.COUNTED_IN_A_DAY)
    report_id: pl.String = pa.Field(str_length={"min_value": 1})
    as_of: Instant = bounds.at(nullable=False)

    class Config:
        """The primary key."""

        unique: ClassVar = ["channel_id", "pacific_date"]


class VideoRetentionCurves(pa.DataFrameModel):
    """``ytempire.video_retention_curves``: one row a video, age and point of the video."""

    video_id: pl.String = pa.Field(str_matches=_UUID)
    age_days: pl.Int64 = pa.Field(ge=1, le=400)
    elapsed_ratio: pl.Float64 = pa.Field(ge=0, le=1)
    audience_watch_ratio: pl.Float64 = pa.Field(ge=0, nullable=True)
    relative_performance: pl.Float64 = pa.Field(ge=0, le=1, nullable=True)
    window_start: pl.Date = bounds.day()
    window_end: pl.Date = bounds.day()
    as_of: Instant = bounds.at(nullable=False)

    class Config:
        """The primary key."""

        unique: ClassVar = ["video_id", "age_days", "elapsed_ratio"]


class VideoDemographicsDaily(_Reported):
    """``ytempire.video_demographics_daily``: shares 0..1."""

    video_id: pl.String = pa.Field(str_matches=_UUID)
    age_group: pl.String = pa.Field(str_length=_WORD)
    gender: pl.String = pa.Field(str_length=_WORD)
    views_ratio: pl.Float64 = pa.Field(ge=0, le=1)

    class Config:
        """The primary key."""

        unique: ClassVar = [
            "video_id",
            "pacific_date",
            "country_code",
            "live_or_on_demand",
            "subscribed_status",
            "age_group",
            "gender",
        ]


class ChannelSnapshots(pa.DataFrameModel):
    """``ytempire.channel_snapshots``: one row a channel and reading instant."""

    time: Instant = bounds.at(nullable=False)
    channel_id: pl.String = pa.Field(str_matches=_UUID)
    subscribers: pl.Int64 = bounds.counter()
    total_views: pl.Int64 = bounds.counter()
    total_videos: pl.Int64 = bounds.counter()
    time_precision: pl.String = pa.Field(isin=["instant", "day"])
    flags: Texts = pa.Field()
    source: pl.String = pa.Field(str_length={"min_value": 1})
    authorisation: pl.String = pa.Field(isin=["owner", "public", "imported"])
    expires_at: Instant = pa.Field(ge=bounds.BEGAN, nullable=True)

    class Config:
        """The primary key."""

        unique: ClassVar = ["channel_id", "time"]
