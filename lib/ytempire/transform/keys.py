"""The warehouse's keys: derived from YouTube's ids, so that any run finds the same row.

A key is a version-5 UUID as text. The factory's own ids stay what they are and are held
beside these as ``factory_video_id`` and ``factory_job_id``.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable
from functools import lru_cache

import polars as pl

NAMESPACE = uuid.uuid5(uuid.NAMESPACE_DNS, "ytempire.analytics")
"""Namespace of all derived keys; changing it orphans every row of every warehouse."""


@lru_cache(maxsize=262_144)
def video_key(youtube_video_id: str) -> str:
    """Return the ``video_id`` of a YouTube video."""
    return _key(f"youtube:video:{youtube_video_id}")


@lru_cache(maxsize=4_096)
def channel_key(youtube_channel_id: str) -> str:
    """Return the ``channel_id`` of a YouTube channel."""
    return _key(f"youtube:channel:{youtube_channel_id}")


@lru_cache(maxsize=4_096)
def imported_channel_key(name: str) -> str:
    """Return the ``channel_id`` of a channel known by its name only, as from an export."""
    return _key(f"import:channel:{name}")


def with_video_key(frame: pl.DataFrame) -> pl.DataFrame:
    """Add ``video_id`` from ``youtube_video_id``; null where that is null."""
    return _with_key(frame, "youtube_video_id", "video_id", video_key)


def with_channel_key(frame: pl.DataFrame) -> pl.DataFrame:
    """Add ``channel_id`` from ``youtube_channel_id``; null where that is null."""
    return _with_key(frame, "youtube_channel_id", "channel_id", channel_key)


def _with_key(
    frame: pl.DataFrame, source: str, target: str, key: Callable[[str], str]
) -> pl.DataFrame:
    # A list, not map_elements: one hash a distinct id, remembered between calls.
    keys = [None if text is None else key(text) for text in frame.get_column(source)]
    return frame.with_columns(pl.Series(target, keys, dtype=pl.String))


def _key(name: str) -> str:
    if name.endswith(":"):
        raise ValueError("an empty id has no key: reject the row before deriving its key")
    return str(uuid.uuid5(NAMESPACE, name))
