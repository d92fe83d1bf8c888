"""A Studio table by video -> the rows of four tables. Pure: frames in, frames out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Protocol

import polars as pl

from ytempire.transform import clean
from ytempire.transform.keys import imported_channel_key, with_video_key
from ytempire.transform.validate import REJECTED, Validated, validate

if TYPE_CHECKING:
    from pandera.polars import DataFrameModel

SOURCE = "studio_export"


class Export(Protocol):
    """What is asked of an export: `sources.studio_export.StudioExport` has it."""

    @property
    def breakdown(self) -> str:
        """What its rows are: ``video``, ``geography`` ..."""

    @property
    def is_daily(self) -> bool:
        """Whether its rows are days."""

    @property
    def rows(self) -> pl.DataFrame:
        """One row a listed video, value or day."""

    @property
    def total(self) -> pl.DataFrame | None:
        """The file's own total, one row."""

    @property
    def source_ref(self) -> str:
        """SHA-256 of the file."""

    @property
    def window(self) -> tuple[date, date] | None:
        """First day and day after the last."""

    @property
    def currency(self) -> str | None:
        """Of its revenue."""

    @property
    def usd_per_unit(self) -> Decimal | None:
        """The rate that its revenue was turned into dollars with."""

    @property
    def rows_listed(self) -> int:
        """Rows listed in the file."""

    @property
    def rejected(self) -> pl.DataFrame:
        """Rows that could not be read."""


@dataclass(frozen=True)
class StudioFrames:
    """Rows to load, in this order: each table refers to those before it.

    Attributes
    ----------
    rejected
        What the file, or the tables' declarations, refused: `row_number`, `target`, `reason`,
        `row_values`.
    """

    channels: pl.DataFrame
    videos: pl.DataFrame
    video_period_facts: pl.DataFrame
    channel_period_facts: pl.DataFrame
    rejected: pl.DataFrame


def studio_frames(export: Export, *, channel_name: str, as_of: datetime) -> StudioFrames:
    """Turn a Studio export into rows.

    The export tells neither the channel nor, often, the window: the name is given, and keys
    the channel. A video's counters are those of the window; a title that is blank in the file
    becomes the video's id. `published_at` is midnight UTC of the day in the file, which does
    not tell its zone.

    Parameters
    ----------
    export
        As read.
    channel_name
        Whose export it is; the same name again is the same channel.
    as_of
        When the figures were taken: the import, unless something better is known.

    Raises
    ------
    ValueError
        If `channel_name` is no name or `as_of` has no zone.
    """
    from ytempire.transform import period_frames  # pandera: a second to import

    channels = channel_of(channel_name)
    origin = origin_of(export, channel_name, as_of)
    rows = with_video_key(export.rows).with_columns(**origin)
    told = if_told(clean.videos(_videos(rows), as_of))
    videos = checked(told, period_frames.ImportedVideos, "videos", as_of)
    facts = checked(rows, period_frames.VideoPeriodFacts, "video_period_facts", as_of)
    totals = checked(
        _totals(export).with_columns(**origin),
        period_frames.ChannelPeriodFacts,
        "channel_period_facts",
        as_of,
    )
    # A figure without its video cannot be stored. Its row stands among the rejected videos.
    known = facts.accepted.join(videos.accepted, on="video_id", how="semi")
    refused = [part.rejected for part in (videos, facts, totals)]
    return StudioFrames(
        channels=channels,
        videos=videos.accepted,
        video_period_facts=known,
        channel_period_facts=totals.accepted,
        rejected=pl.concat([export.rejected.select(*REJECTED), *refused]),
    )


def channel_of(channel_name: str) -> pl.DataFrame:
    """Return the row of the channel, which is known by its name only.

    Raises
    ------
    ValueError
        If the name is blank, or no name of a channel.
    """
    from ytempire.transform import frames

    name = " ".join(channel_name.split())
    if not name:
        raise ValueError("say whose export it is: a channel name that is not blank")
    row = pl.DataFrame({"channel_id": [imported_channel_key(name)], "channel_name": [name]})
    # No times are told of it, so that no present is needed.
    found = validate(row, frames.Channels, target="channels", now=clean.YOUTUBE_BEGAN)
    if found.rejected.height:
        raise ValueError(f"no name of a channel: {found.rejected.item(0, 'reason')}")
    return found.accepted


def origin_of(export: Export, channel_name: str, as_of: datetime) -> dict[str, pl.Expr]:
    """Return the columns that all facts of an export share.

    Raises
    ------
    ValueError
        If `as_of` has no zone.
    """
    if as_of.tzinfo is None:
        raise ValueError("as_of needs a time zone")
    start, end = export.window or (None, None)
    return {
        "channel_id": pl.lit(imported_channel_key(" ".join(channel_name.split()))),
        "source": pl.lit(SOURCE),
        "source_ref": pl.lit(export.source_ref),
        "window_start": pl.lit(start, pl.Date),
        "window_end": pl.lit(end, pl.Date),
        "revenue_currency": pl.lit(export.currency, pl.String),
        "usd_per_unit": pl.lit(export.usd_per_unit, pl.Decimal(38, 12)),
        "as_of": pl.lit(as_of, pl.Datetime("us", "UTC")),
    }


def checked(
    frame: pl.DataFrame, model: type[DataFrameModel], target: str, now: datetime
) -> Validated:
    """Part a frame into what its table takes and what it refuses."""
    row_number = "row_number" if "row_number" in frame.columns else None
    return validate(frame, model, target=target, now=now, row_number=row_number)


def described(rows: pl.DataFrame) -> pl.DataFrame:
    """Return what an export says of videos beside figures, with the columns of ``videos``.

    A title that is blank is the video's id: whoever loads it keeps a title that is known.
    """
    return rows.select(
        "row_number",
        "video_id",
        "channel_id",
        "youtube_video_id",
        "duration_seconds",
        title=pl.coalesce("title", "youtube_video_id"),
        status=pl.lit("published"),
        # NULL and not the table's default: an import was never in our queue.
        queued_at=pl.lit(None, pl.Datetime("us", "UTC")),
        published_at=pl.col("published_at").cast(pl.Datetime("us")).dt.replace_time_zone("UTC"),
    )


_IF_TOLD = (
    "duration_seconds",
    "published_at",
    "likes",
    "comments",
    "shares",
    "watch_time_hours",
    "ctr",
    "retention_rate",
    "estimated_revenue",
    "estimated_revenue_micros",
)
"""Left out where the file says nothing: the table then keeps what it has."""


def if_told(videos: pl.DataFrame) -> pl.DataFrame:
    """Leave out the columns that an export says nothing about."""
    silent = [name for name in _IF_TOLD if name in videos.columns]
    return videos.drop(name for name in silent if videos[name].null_count() == videos.height)


def _videos(rows: pl.DataFrame) -> pl.DataFrame:
    micros = rows.get_column("revenue_micros")
    dollars = [None if value is None else Decimal(value) / 1_000_000 for value in micros]
    figures = rows.select(
        # YouTube takes views back: less than none in a window is no counter of a video.
        *(_no_less_than_none(name) for name in ("views", "likes", "comments", "shares")),
        "ctr",
        watch_time_hours=(pl.col("watch_seconds") / 3600).round(4),
        retention_rate="average_view_ratio",
        estimated_revenue_micros="revenue_micros",
        estimated_revenue=pl.Series(dollars, dtype=pl.Decimal(38, 12)),
        statistics_as_of="as_of",
    )
    return pl.concat([described(rows), figures], how="horizontal")


def _no_less_than_none(name: str) -> pl.Expr:
    return pl.when(pl.col(name) >= 0).then(pl.col(name)).alias(name)


def _totals(export: Export) -> pl.DataFrame:
    """Return one row: the file's total, or only how many videos it lists."""
    listed = pl.lit(export.rows_listed, pl.Int64).alias("rows_listed")
    if export.total is not None:
        return export.total.with_columns(listed)
    columns: dict[str, Any] = {
        name: dtype for name, dtype in export.rows.schema.items() if name not in _NOT_TOTALLED
    }
    return pl.DataFrame({name: [None] for name in columns}, schema=columns).with_columns(listed)


_NOT_TOTALLED = ("row_number", "youtube_video_id", "title", "published_at", "duration_seconds")
