"""Writes what YouTube tells of channels' public counters: the readings, and the latest of them."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

import polars as pl
import psycopg

from ytempire import clock
from ytempire.collection.writing import Tally, write
from ytempire.transform import authorisation, channel_snapshot_import, keys
from ytempire.transform.validate import Validated
from ytempire.warehouse import loading, queries

SOURCE = "youtube_data"
COUNTERS = ("subscribers", "total_views", "total_videos")


@dataclass(frozen=True)
class Told:
    """What was told of channels' counters, held against what was known."""

    changed: Validated
    """The readings that brought a change, and those that cannot be believed at all."""
    latest: pl.DataFrame
    """Columns of `channels`, from the latest reading of each that is not flagged."""

    def keep(self, connection: psycopg.Connection, tally: Tally) -> None:
        """Write the readings that brought a change; their channels are there."""
        write(
            connection,
            tally,
            "channel_snapshots",
            self.changed,
            ["channel_id", "time"],
            source=SOURCE,
            unless_only=["authorisation", "expires_at"],
            touch="ingested_at",
        )


def compare(
    connection: psycopg.Connection, told: pl.DataFrame, our_channels: Collection[str]
) -> Told:
    """Hold what was told against the readings before.

    Parameters
    ----------
    told
        Rows of `sources.youtube_items.CHANNELS`, any number of rounds.
    our_channels
        ``channel_id`` of the channels that are ours.
    """
    readings = authorisation.of_collected(
        keys.with_channel_key(told).select(
            "channel_id",
            "total_views",
            "total_videos",
            subscribers="current_subscribers",
            time="statistics_as_of",
            time_precision=pl.lit("instant"),
            source=pl.lit(SOURCE),
        ),
        our_channels,
    )
    before = queries.run(
        connection, "collection/channel_readings_before", **first_of_each(readings)
    )
    checked = channel_snapshot_import.checked_readings(readings, before, clock.now())
    latest = (
        checked.accepted.filter(pl.col("flags").list.len() == 0)
        .sort("time")
        .group_by("channel_id", maintain_order=True)
        .last()
        .select(
            "channel_id",
            "total_videos",
            "total_views",
            current_subscribers="subscribers",
            statistics_as_of="time",
        )
    )
    return Told(channel_snapshot_import.changed(checked, before), latest)


def write_told(
    connection: psycopg.Connection,
    tally: Tally,
    told: pl.DataFrame,
    our_channels: Collection[str],
) -> None:
    """Keep the readings that brought a change, and let channels know their latest."""
    if told.is_empty():
        return
    compared = compare(connection, told, our_channels)
    compared.keep(connection, tally)
    rows = loading.update_rows(
        connection, "channels", compared.latest, ["channel_id"], touch="updated_at"
    )
    tally.wrote("channels", rows, updated=rows)


def first_of_each(readings: pl.DataFrame) -> dict[str, list[object]]:
    """Return the channels and the instant of the first reading of each, to ask what was before."""
    first = readings.group_by("channel_id").agg(pl.col("time").min()).sort("channel_id")
    return {
        "channel_ids": first.get_column("channel_id").to_list(),
        "times": first.get_column("time").to_list(),
    }
