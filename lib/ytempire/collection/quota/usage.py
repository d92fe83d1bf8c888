"""How much of today's quota is used, recorded and said: the scheduled look at it."""

from __future__ import annotations

import polars as pl

from ytempire import clock
from ytempire.collection.writing import Tally
from ytempire.parameters import Network
from ytempire.runs.pipeline_result import PipelineResult
from ytempire.settings import SEVERAL_PROJECTS, Settings
from ytempire.warehouse import queries, watermarks
from ytempire.warehouse.connection import Warehouse

SOURCE, SCOPE = "youtube_quota", "*"


def record(warehouse: Warehouse, settings: Settings, network: Network) -> PipelineResult:
    """Look at the day's quota of each project and bucket, and say where it ends.

    What was used is known from the calls themselves, so that nothing is stored but that it was
    looked at. The note names each bucket, and says so where it will not last until midnight
    Pacific.
    """
    del network
    tally = Tally()
    at = clock.now()
    with warehouse.transaction("writer") as connection:
        buckets = queries.run(connection, "quota/buckets")
        watermarks.advance(connection, SOURCE, SCOPE, through=at)
    tally.processed = buckets.height
    tally.notes = sentences(buckets)
    if len(settings.projects) > 1:
        tally.notes.append(SEVERAL_PROJECTS)
    return tally.result(at, at)


def sentences(buckets: pl.DataFrame) -> list[str]:
    """Return a sentence a bucket: used, limit, and what will be used at midnight Pacific.

    Parameters
    ----------
    buckets
        As the query ``quota/buckets`` gives them.
    """
    told = []
    for row in buckets.iter_rows(named=True):
        used = row["quota_used"] + row["quota_reserved"]
        words = f"{row['account_used']} {row['quota_bucket']}: {used:,} of {row['daily_limit']:,}"
        forecast = row["forecast_units"]
        if row["closed_at"] is not None:
            words += f", closed by Google at {row['closed_at']:%H:%M} UTC"
        elif forecast is not None and forecast > row["daily_limit"]:
            words += f", {forecast:,.0f} expected by midnight Pacific: it will not last"
        elif forecast is not None:
            words += f", {forecast:,.0f} expected by midnight Pacific"
        told.append(words)
    return told
