"""Make what sources tell presentable: trimmed, cut to size, impossible times unknown.

Nothing is decided here about a row: what stays wrong is refused by ``validate``.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import polars as pl

TITLE_LENGTH = 500
TOPIC_LENGTH = 500
ELLIPSIS = "…"

YOUTUBE_BEGAN = datetime(2005, 2, 14, tzinfo=UTC)
"""Nothing on YouTube is older."""
CLOCKS_MAY_DIFFER = timedelta(minutes=5)


def channels(frame: pl.DataFrame, as_of: datetime) -> pl.DataFrame:
    """Clean channels as the Data API or the factory tells them.

    Parameters
    ----------
    frame
        Any of the columns of ``ytempire.channels``, and others, which pass unchanged.
    as_of
        When the source was asked: a time after it is impossible.
    """
    cleaned = _texts(frame, ("channel_name", "channel_handle", "niche", "youtube_channel_id"))
    return _possible(cleaned, ("created_at", "last_video_published_at"), as_of)


def videos(frame: pl.DataFrame, as_of: datetime) -> pl.DataFrame:
    """Clean videos: titles of at most 500 characters, tags without blanks and repeats.

    A title cut short ends in an ellipsis. A duration of 0 is unknown: it is what YouTube
    says of a broadcast that is not over.
    """
    names = ("title", "description", "category", "content_type", "resolution", "generation_method")
    cleaned = _cut(_texts(frame, names), "title", TITLE_LENGTH)
    steps = []
    if "tags" in cleaned.columns and cleaned.schema["tags"] == pl.List(pl.String):
        trimmed = pl.col("tags").list.eval(pl.element().str.strip_chars())
        steps.append(
            trimmed.list.eval(pl.element().filter(pl.element().str.len_chars() > 0)).list.unique(
                maintain_order=True
            )
        )
    if "duration_seconds" in cleaned.columns:
        duration = pl.col("duration_seconds")
        steps.append(pl.when(duration != 0).then(duration).alias("duration_seconds"))
    times = (
        "published_at",
        "uploaded_at",
        "queued_at",
        "generation_started_at",
        "generation_completed_at",
    )
    return _possible(cleaned.with_columns(steps), times, as_of)


def jobs(frame: pl.DataFrame, as_of: datetime) -> pl.DataFrame:
    """Clean generation jobs: topics of at most 500 characters, no times to come."""
    content = ("style", "hook", "voice", "thumbnail_style")
    names = ("topic", *content, "error_message", "current_stage")
    cleaned = _cut(_texts(frame, names), "topic", TOPIC_LENGTH)
    return _possible(cleaned, ("started_at", "completed_at", "failed_at"), as_of)


def _texts(frame: pl.DataFrame, names: tuple[str, ...]) -> pl.DataFrame:
    """Trim text; what is empty then is unknown."""
    there = [n for n in names if frame.schema.get(n) == pl.String]
    trimmed = (pl.col(name).str.strip_chars() for name in there)
    return frame.with_columns(pl.when(t.str.len_chars() > 0).then(t) for t in trimmed)


def _cut(frame: pl.DataFrame, name: str, longest: int) -> pl.DataFrame:
    if frame.schema.get(name) != pl.String:
        return frame
    text = pl.col(name)
    cut = text.str.slice(0, longest - 1).str.strip_chars_end() + pl.lit(ELLIPSIS)
    return frame.with_columns(pl.when(text.str.len_chars() > longest).then(cut).otherwise(text))


def _possible(frame: pl.DataFrame, names: tuple[str, ...], as_of: datetime) -> pl.DataFrame:
    """Make times before YouTube began, or after `as_of`, unknown."""
    there = [name for name in names if isinstance(frame.schema.get(name), pl.Datetime)]
    latest = as_of + CLOCKS_MAY_DIFFER
    return frame.with_columns(
        pl.when(pl.col(name).is_between(YOUTUBE_BEGAN, latest)).then(pl.col(name)) for name in there
    )
