"""Learns from Analytics whether a video is a Short, where its maker did not tell."""

from __future__ import annotations

from collections.abc import Sequence

import polars as pl
import psycopg

from ytempire.collection.writing import Tally
from ytempire.transform import enrich, keys
from ytempire.warehouse import loading


def unknown(videos: pl.DataFrame, youtube_video_ids: Sequence[str]) -> list[str]:
    """Return which of a channel's videos have no format yet.

    Parameters
    ----------
    videos
        ``video_id, format`` of all videos held.
    """
    asked = keys.with_video_key(
        pl.DataFrame({"youtube_video_id": youtube_video_ids}, {"youtube_video_id": pl.String})
    )
    formless = videos.filter(pl.col("format").is_null())
    lacking = asked.join(formless, on="video_id", how="semi", maintain_order="left")
    return lacking.get_column("youtube_video_id").to_list()


def learn(
    connection: psycopg.Connection,
    tally: Tally,
    told: Sequence[pl.DataFrame],
    videos: pl.DataFrame,
) -> pl.DataFrame:
    """Write formats that were not known; return `videos` with them.

    Parameters
    ----------
    told
        ``youtube_video_id, creator_content_type`` as YouTube classed them; of videos asked
        because their format was not known.
    """
    if not told:
        return videos
    named = enrich.with_format(keys.with_video_key(pl.concat(told)), "creator_content_type")
    learnt = named.select("video_id", "format").drop_nulls()
    changed = loading.update_rows(connection, "videos", learnt, ["video_id"], touch="updated_at")
    tally.wrote("videos", changed)
    return videos.update(learnt, on="video_id", how="left")
