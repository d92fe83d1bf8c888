"""Brings video_daily_facts in step with the parts of a day that basic reports tell."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime

import polars as pl
import psycopg

from ytempire.collection.writing import Tally
from ytempire.transform import daily_merge, enrich
from ytempire.warehouse import loading, queries

SOURCE = "youtube_reporting"
_DAY = ["video_id", "pacific_date"]


def sum_up(
    connection: psycopg.Connection,
    tally: Tally,
    facts: pl.DataFrame,
    gone: pl.DataFrame,
    *,
    latest_holds: bool = False,
    confirmed: Mapping[str, tuple[date, datetime]] | None = None,
) -> None:
    """Sum the parts of the days that were written or taken out, and store what holds.

    A day of a video that the newest report leaves out is one on which nothing happened.

    Parameters
    ----------
    facts
        Rows of ``video_segment_daily_facts`` that were written.
    gone
        ``video_id, pacific_date`` of those that were taken out.
    latest_holds
        As of `daily_merge.merged`.
    confirmed
        Channel -> first day that Analytics was asked for just now, and when: what it told before
        and did not change is its word of now, so that a report made in between does not replace it
        until Analytics is asked the next time, and so on.
    """
    touched = pl.concat([facts.select(_DAY), gone.select(_DAY)]).drop_nulls("video_id").unique()
    if touched.is_empty():
        return
    sums = queries.run(connection, "collection/segment_sums", **asked(touched))
    ids = touched.get_column("video_id").unique().to_list()
    videos = queries.run(connection, "collection/described_videos", video_ids=ids)
    empty = touched.join(sums, on=_DAY, how="anti").with_columns(
        *(pl.lit(0, pl.Int64).alias(n) for n in sums.columns if sums.schema[n] == pl.Int64),
        as_of=pl.lit(facts.get_column("as_of").max(), sums.schema["as_of"]),
    )
    told = pl.concat([sums.drop("channel_id"), empty], how="diagonal").join(
        videos.select("video_id", "channel_id", "format"), on="video_id", how="inner"
    )
    stored = queries.run(connection, "collection/stored_daily_facts", **asked(touched))
    if confirmed:
        stored = _as_confirmed(stored, told, confirmed)
    rows = daily_merge.merged(
        enrich.with_view_definition(told.with_columns(source=pl.lit(SOURCE)), "pacific_date"),
        stored,
        latest_holds=latest_holds,
    ).drop("format")
    written = loading.upsert(
        connection, "video_daily_facts", rows, _DAY, unless_only=["as_of"], touch="ingested_at"
    )
    # Sums follow their parts: a row of them that changes is no other file's that is lost.
    tally.wrote("video_daily_facts", written.changed)


def asked(rows: pl.DataFrame) -> dict[str, list[object]]:
    """Return the parameters of a query for the videos and days of `rows`."""
    return {
        "video_ids": rows.get_column("video_id").to_list(),
        "days": rows.get_column("pacific_date").to_list(),
    }


def _as_confirmed(
    stored: pl.DataFrame, told: pl.DataFrame, confirmed: Mapping[str, tuple[date, datetime]]
) -> pl.DataFrame:
    windows = pl.DataFrame(
        [(channel, first, at) for channel, (first, at) in confirmed.items()],
        schema={"channel_id": pl.String, "first_day": pl.Date, "at": stored.schema["as_of"]},
        orient="row",
    )
    owners = told.select(*_DAY, "channel_id").join(windows, on="channel_id", how="inner")
    is_confirmed = (
        (pl.col("source") == daily_merge.OWNERS) & (pl.col("pacific_date") >= pl.col("first_day"))
    ).fill_null(False)
    return (
        stored.join(owners, on=_DAY, how="left", maintain_order="left")
        .with_columns(as_of=pl.when(is_confirmed).then("at").otherwise("as_of"))
        .select(stored.columns)
    )
