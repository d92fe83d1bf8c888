"""Writes readings of counters beside those that are held, and lets the latest be known."""

from __future__ import annotations

import polars as pl
import psycopg

from ytempire import clock
from ytempire.collection import channel_counters
from ytempire.collection.imports.writing import load
from ytempire.collection.writing import Tally
from ytempire.transform import authorisation, channel_snapshot_import, enrich
from ytempire.transform.signed_change import signed_change
from ytempire.transform.validate import validate
from ytempire.warehouse import loading, queries


def load_video_readings(
    connection: psycopg.Connection, tally: Tally, readings: pl.DataFrame, source: str
) -> pl.DataFrame:
    """Write readings that carry their video's keys and format; return what was rejected."""
    from ytempire.transform import frames  # pandera: a second to import

    before = queries.run(connection, "collection/readings_before", **_first_of_each(readings))
    changed = signed_change(readings, before).with_columns(source=pl.lit(source))
    checked = validate(
        enrich.with_view_definition(authorisation.of_imported(changed), "time"),
        frames.VideoMetricsTimeseries,
        target="video_metrics_timeseries",
        now=clock.now(),
    )
    load(
        connection,
        tally,
        "video_metrics_timeseries",
        checked.accepted,
        ["video_id", "time"],
        # A later import may have repaired the first; the others are no news by themselves.
        unless_only=["views_delta", "authorisation", "expires_at"],
        touch="ingested_at",
    )
    latest_of_videos(connection, tally, checked.accepted.get_column("video_id").to_list())
    return checked.rejected


def load_channel_readings(
    connection: psycopg.Connection,
    tally: Tally,
    readings: pl.DataFrame,
    row_number: str | None = None,
) -> pl.DataFrame:
    """Write readings of channels; return what was rejected."""
    before = queries.run(
        connection,
        "collection/channel_readings_before",
        **channel_counters.first_of_each(readings),
    )
    checked = channel_snapshot_import.checked_readings(
        authorisation.of_imported(readings), before, clock.now(), row_number
    )
    load(
        connection,
        tally,
        "channel_snapshots",
        checked.accepted,
        ["channel_id", "time"],
        unless_only=["authorisation", "expires_at"],
        touch="ingested_at",
    )
    newer = queries.run(
        connection,
        "collection/latest_channel_readings",
        channel_ids=checked.accepted.get_column("channel_id").unique().to_list(),
    )
    tally.wrote(
        "channels",
        loading.update_rows(connection, "channels", newer, ["channel_id"], touch="updated_at"),
    )
    note_flagged(tally, checked.accepted)
    return checked.rejected


def latest_of_videos(connection: psycopg.Connection, tally: Tally, video_ids: list[str]) -> None:
    """Let readings after a late one count from it, and videos know their latest believed one."""
    connection.execute("select ytempire.repair_views_delta(%s::uuid[])", [video_ids])
    latest = queries.run(connection, "collection/latest_readings", video_ids=video_ids)
    tally.wrote(
        "videos",
        loading.update_rows(connection, "videos", latest, ["video_id"], touch="updated_at"),
    )


def note_flagged(tally: Tally, readings: pl.DataFrame) -> None:
    """Say how many readings are doubtful."""
    flagged = readings.filter(pl.col("flags").list.len() > 0).height
    if flagged:
        tally.notes.append(f"{flagged} readings are flagged and never count as growth")


def _first_of_each(readings: pl.DataFrame) -> dict[str, list[object]]:
    """Return the videos and the instant of the first reading of each."""
    first = readings.group_by("video_id").agg(pl.col("time").min()).sort("video_id")
    return {
        "video_ids": first.get_column("video_id").to_list(),
        "times": first.get_column("time").to_list(),
    }
