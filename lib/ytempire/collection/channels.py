"""Ingests the network's channels: who they are, and their public counters."""

from __future__ import annotations

import polars as pl
import psycopg

from ytempire import clock
from ytempire.collection import channel_counters, channel_targets, connected
from ytempire.collection.projects import public_youtube
from ytempire.collection.writing import CallBuffer, Tally, write
from ytempire.parameters import Network
from ytempire.runs.pipeline_result import PipelineResult
from ytempire.settings import Settings
from ytempire.transform import clean, frames, keys
from ytempire.transform.validate import validate
from ytempire.warehouse import watermarks
from ytempire.warehouse.connection import Warehouse

_OURS: dict[str, type[pl.DataType]] = {
    "youtube_channel_id": pl.String,
    "niche": pl.String,
    "tier": pl.String,
    "status": pl.String,
    "monthly_revenue_target": pl.Float64,
}


_COUNTERS = ("current_subscribers", "total_views", "total_videos", "statistics_as_of")
"""Written as readings, with what follows from them."""


def ingest(warehouse: Warehouse, settings: Settings, network: Network) -> PipelineResult:
    """Read the channels named in parameters/network.yaml and those the factory publishes to.

    These, and no others, are ours from now on: only they are collected. What may no longer be
    held of others is removed.

    Raises
    ------
    connected.NotConnected
        If there is no API key, or nothing says which channels to collect.
    """
    tally, calls = Tally(), CallBuffer()
    ours = _ours(settings, network)
    if ours.is_empty():
        raise connected.NotConnected(
            "no channel is named: list your channels in parameters/network.yaml, or connect the "
            "production database with YTEMPIRE_FACTORY_DATABASE_URL."
        )
    at = clock.now()
    youtube = public_youtube(warehouse, settings, calls)
    told = youtube.channels(ours.get_column("youtube_channel_id").to_list(), at)
    missing = ours.join(told, on="youtube_channel_id", how="anti").get_column("youtube_channel_id")
    if told.is_empty():
        raise connected.NotConnected(
            f"YouTube knows none of the {ours.height} channels, first {missing[0]}: check the ids "
            "in parameters/network.yaml; a channel id begins with UC."
        )
    if len(missing):
        named = ", ".join(missing.head(5))
        tally.notes.append(f"{len(missing)} channels are not on YouTube: {named}")
    rows = keys.with_channel_key(
        clean.channels(told, at).join(ours, on="youtube_channel_id", how="left")
    )
    described = rows.drop(_COUNTERS).with_columns(is_ours=pl.lit(True))
    with warehouse.transaction("writer") as connection:
        counters = channel_counters.compare(
            connection, told, rows.get_column("channel_id").to_list()
        )
        # Each channel is written, and counted, once: with its counters where they are believed.
        for frame in (
            described.join(counters.latest, on="channel_id"),
            described.join(counters.latest, on="channel_id", how="anti"),
        ):
            write(
                connection,
                tally,
                "channels",
                validate(frame, frames.Channels, target="channels", now=at),
                ["channel_id"],
                source="youtube_data",
                keep_known=["niche", "monthly_revenue_target"],
                touch="updated_at",
            )
        _disown_others(connection, ours)
        counters.keep(connection, tally)
        channel_targets.keep(connection, tally, at)
        _purge(connection, tally)
        calls.flush(connection, tally)
        watermarks.advance(connection, "youtube_data", "channels", through=at)
    return tally.result(end=at)


def _ours(settings: Settings, network: Network) -> pl.DataFrame:
    """Return what we ourselves say of the channels; network.yaml goes before the factory."""
    named = pl.DataFrame(
        [(c.id, c.niche, c.tier, "active", c.monthly_revenue_target_usd) for c in network.channels],
        schema=_OURS,
        orient="row",
    )
    factory = connected.factory(settings)
    if factory is None:
        return named
    made = factory.channels(None, clock.now()).rename(
        {"monthly_revenue_target_usd": "monthly_revenue_target"}
    )
    return pl.concat(
        [named, made.select(pl.col(name).cast(kind) for name, kind in _OURS.items())]
    ).unique("youtube_channel_id", keep="first", maintain_order=True)


def _disown_others(connection: psycopg.Connection, ours: pl.DataFrame) -> None:
    """Note that channels which nobody names (any more) are not ours."""
    connection.execute(
        "update ytempire.channels set is_ours = false where is_ours is distinct from false "
        "and not coalesce(youtube_channel_id = any(%s), false)",
        [ours.get_column("youtube_channel_id").to_list()],
    )


def _purge(connection: psycopg.Connection, tally: Tally) -> None:
    """Remove what may no longer be held, and say how much."""
    removed = connection.execute(
        "select removed_from, rows_removed from ytempire.purge_expired() where rows_removed > 0"
    )
    for table, rows in removed.fetchall():
        tally.notes.append(f"{rows:,} expired rows removed from {table}")
