"""What an imported period must be: the declared frames of exports over a window or by the day."""

from __future__ import annotations

from typing import ClassVar

import pandera.polars as pa
import polars as pl

from ytempire.transform import bounds
from ytempire.transform.frames import Instant, Price, Videos

_UUID = r"^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$"
_SHA256 = r"^[0-9a-f]{64}$"
# Counts of a window are signed: YouTube takes views, likes and subscribers back. Ratios have
# no upper limit: rewatching lifts retention above 1.


class _Figures(pa.DataFrameModel):
    """What any line of an export may say, and from which file it is."""

    channel_id: pl.String = pa.Field(str_matches=_UUID)
    source: pl.String = pa.Field(str_length={"min_value": 1})
    source_ref: pl.String = pa.Field(str_matches=_SHA256)
    views: pl.Int64 = bounds.signed(bounds.COUNTED)
    engaged_views: pl.Int64 = bounds.signed(bounds.COUNTED)
    watch_seconds: pl.Int64 = bounds.counter(bounds.WATCH_SECONDS)
    subscribers_net: pl.Int64 = bounds.signed(bounds.COUNTED)
    likes: pl.Int64 = bounds.signed(bounds.COUNTED)
    comments: pl.Int64 = bounds.signed(bounds.COUNTED)
    shares: pl.Int64 = bounds.signed(bounds.COUNTED)
    average_view_seconds: pl.Float64 = pa.Field(ge=0, nullable=True)
    average_view_ratio: pl.Float64 = pa.Field(ge=0, nullable=True)
    revenue_micros: pl.Int64 = bounds.signed(bounds.MICROS)
    revenue_currency: pl.String = pa.Field(str_matches=r"^[A-Z]{3}$", nullable=True)
    revenue_currency_micros: pl.Int64 = bounds.signed(bounds.CURRENCY_MICROS)
    usd_per_unit: Price = pa.Field(gt=0, nullable=True)
    impressions: pl.Int64 = bounds.counter()
    clicks: pl.Float64 = bounds.counter()
    ctr: pl.Float64 = pa.Field(ge=0, nullable=True)
    as_of: Instant = bounds.at(nullable=False)


class VideoPeriodFacts(_Figures):
    """``ytempire.video_period_facts``: one row a video and source file."""

    video_id: pl.String = pa.Field(str_matches=_UUID)
    window_start: pl.Date = bounds.day(nullable=True, ahead=bounds.SCHEDULED_AHEAD)
    window_end: pl.Date = bounds.day(nullable=True, ahead=bounds.SCHEDULED_AHEAD)

    class Config:
        """The primary key."""

        unique: ClassVar = ["video_id", "source", "source_ref"]


class ChannelPeriodFacts(_Figures):
    """``ytempire.channel_period_facts``: one row a channel and source file."""

    window_start: pl.Date = bounds.day(nullable=True, ahead=bounds.SCHEDULED_AHEAD)
    window_end: pl.Date = bounds.day(nullable=True, ahead=bounds.SCHEDULED_AHEAD)
    rows_listed: pl.Int64 = bounds.counter(nullable=False)

    class Config:
        """The primary key."""

        unique: ClassVar = ["channel_id", "source", "source_ref"]


class _BreakdownFigures(_Figures):
    """What a line says of a value of a breakdown."""

    breakdown: pl.String = pa.Field(str_length={"min_value": 1})
    breakdown_value: pl.String = pa.Field(str_length={"min_value": 1, "max_value": 1000})
    value_name: pl.String = pa.Field(nullable=True)
    views_ratio: pl.Float64 = pa.Field(ge=0, nullable=True)
    watch_time_ratio: pl.Float64 = pa.Field(ge=0, nullable=True)


class BreakdownPeriodFacts(_BreakdownFigures):
    """``ytempire.breakdown_period_facts``: one row a value of a breakdown and source file."""

    window_start: pl.Date = bounds.day(nullable=True, ahead=bounds.SCHEDULED_AHEAD)
    window_end: pl.Date = bounds.day(nullable=True, ahead=bounds.SCHEDULED_AHEAD)

    class Config:
        """The primary key."""

        unique: ClassVar = ["channel_id", "breakdown", "breakdown_value", "source", "source_ref"]


class BreakdownDailyFacts(_BreakdownFigures):
    """``ytempire.breakdown_daily_facts``: one row a value, Pacific day and source file."""

    video_id: pl.String = pa.Field(str_matches=_UUID, nullable=True)
    pacific_date: pl.Date = bounds.day()

    class Config:
        """The primary key."""

        unique: ClassVar = [
            "channel_id",
            "breakdown",
            "breakdown_value",
            "pacific_date",
            "source",
            "source_ref",
        ]


class ImportedVideos(Videos):
    """``ytempire.videos`` as an export knows them: with figures that the Data API keeps back."""

    shares: pl.Int64 | None = bounds.counter()
    watch_time_hours: pl.Float64 | None = pa.Field(ge=0, lt=bounds.WATCH_HOURS, nullable=True)
    ctr: pl.Float64 | None = pa.Field(ge=0, nullable=True)
    retention_rate: pl.Float64 | None = pa.Field(ge=0, nullable=True)
    estimated_revenue: Price | None = pa.Field(nullable=True)
    estimated_revenue_micros: pl.Int64 | None = bounds.signed(bounds.MICROS)

    class Config:
        """The primary key."""

        unique: ClassVar = ["video_id"]
