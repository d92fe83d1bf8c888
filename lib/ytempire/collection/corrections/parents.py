"""What a corrected row in our columns owes to others: its keys, and the readings around it."""

from __future__ import annotations

from collections.abc import Collection

import polars as pl
import psycopg

from ytempire.collection import connected, discovery
from ytempire.collection.writing import Tally
from ytempire.settings import Settings
from ytempire.transform import authorisation, enrich, keys
from ytempire.transform.signed_change import signed_change
from ytempire.warehouse import loading, queries

_KEYED = (
    ("video_id", "youtube_video_id", keys.with_video_key),
    ("channel_id", "youtube_channel_id", keys.with_channel_key),
)


def found(
    connection: psycopg.Connection,
    settings: Settings,
    row: pl.DataFrame,
    set_by_hand: Collection[str],
) -> pl.DataFrame:
    """Return a row with the keys that were missing, or belong to an id that was corrected.

    A video or channel that was not known when the row was refused may be known by now.
    """
    row = _with_factory_names(settings, row)
    for key, named, with_key in _KEYED:
        if named not in row.columns or not row.item(0, named) or key in set_by_hand:
            continue
        if named in set_by_hand or _is_null(row, key):
            row = with_key(row.with_columns(pl.col(named).cast(pl.String)))
    if (
        "job_id" in row.columns
        and _is_null(row, "video_id")
        and not _is_null(row, "factory_video_id")
    ):
        made = queries.run(connection, "collection/published_by_factory")
        row = _filled(row, made, "factory_video_id", "video_id")
    if not _is_null(row, "video_id") and _is_null(row, "channel_id"):
        videos = queries.run(connection, "collection/videos_of_channels")
        row = _filled(row, videos, "video_id", "channel_id", "format")
    for when in ("time", "pacific_date"):
        if (
            when in row.columns
            and row.schema[when] != pl.String
            and _is_null(row, "view_definition")
        ):
            row = enrich.with_view_definition(row, when)
    is_reading = isinstance(row.schema.get("time"), pl.Datetime)
    if is_reading and _is_null(row, "authorisation") and not _is_null(row, "channel_id"):
        row = _with_authorisation(connection, row)
    return _with_change(connection, row) if "views_delta" in row.columns else row


def learn_reading(connection: psycopg.Connection, tally: Tally, rows: pl.DataFrame) -> None:
    """Let the readings after a late one count from it, and the videos know their latest."""
    ids = rows.get_column("video_id").to_list()
    connection.execute("select ytempire.repair_views_delta(%s::uuid[])", [ids])
    latest = queries.run(connection, "collection/latest_readings", video_ids=ids)
    tally.wrote(
        "videos",
        loading.update_rows(connection, "videos", latest, ["video_id"], touch="updated_at"),
    )


def _with_factory_names(settings: Settings, row: pl.DataFrame) -> pl.DataFrame:
    """Ask the factory which channel it means, where the row knows only the factory's id."""
    unknown = _is_null(row, "youtube_channel_id") and _is_null(row, "channel_id")
    if not unknown or _is_null(row, "factory_channel_id"):
        return row
    names = discovery.factory_names(connected.factory(settings))
    return _filled(row, names, "factory_channel_id", "youtube_channel_id")


def _with_authorisation(connection: psycopg.Connection, row: pl.DataFrame) -> pl.DataFrame:
    """Say by what right a reading is held that was refused before that was noted."""
    if _is_null(row, "source") or row.item(0, "source") != "youtube_data":
        return authorisation.of_imported(row)
    channels = queries.run(connection, "collection/active_channels").filter("is_ours")
    return authorisation.of_collected(row, channels.get_column("channel_id").to_list())


def _with_change(connection: psycopg.Connection, row: pl.DataFrame) -> pl.DataFrame:
    if _is_null(row, "time") or _is_null(row, "video_id"):
        return row
    before = queries.run(
        connection,
        "collection/readings_before",
        video_ids=row.get_column("video_id").to_list(),
        times=row.get_column("time").to_list(),
    )
    counters = [
        pl.col(name).cast(pl.Int64, strict=False) for name in ("views", "likes", "comments")
    ]
    changed = signed_change(row.drop("flags", strict=False).with_columns(counters), before)
    return row.with_columns(changed.select("flags", "views_delta"))


def _filled(row: pl.DataFrame, told: pl.DataFrame, by: str, *columns: str) -> pl.DataFrame:
    """Return the row with `columns` of the row of `told` that has the same `by`."""
    match = told.filter(pl.col(by) == row.item(0, by))
    if match.is_empty():
        return row
    return row.with_columns(pl.lit(match.item(0, name)).alias(name) for name in columns)


def _is_null(row: pl.DataFrame, name: str) -> bool:
    return name not in row.columns or row.item(0, name) is None
