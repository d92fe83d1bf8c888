"""Ingests the factory's generation jobs with their stages."""

from __future__ import annotations

import polars as pl
import psycopg

from ytempire import clock
from ytempire.collection import connected, discovery
from ytempire.collection.writing import Tally, not_connected, write
from ytempire.runs.pipeline_result import PipelineResult
from ytempire.settings import Settings
from ytempire.transform import clean, frames, job_stages, keys
from ytempire.transform.validate import validate
from ytempire.warehouse import queries, watermarks
from ytempire.warehouse.connection import Warehouse

SCOPE = "jobs"


def ingest(warehouse: Warehouse, settings: Settings) -> PipelineResult:
    """Take over the jobs that changed since the last time; a job is one row, updated."""
    tally = Tally()
    factory = connected.factory(settings)
    if factory is None:
        return not_connected(
            warehouse, tally, "production database", connected.NO_FACTORY, ("internal_db", SCOPE)
        )
    at = clock.now()
    with warehouse.transaction("reader") as connection:
        since = watermarks.complete_through(connection, "internal_db", SCOPE)
    jobs, stages = factory.jobs(since, at)
    names = keys.with_channel_key(discovery.factory_names(factory))
    folded = job_stages.with_stages(clean.jobs(jobs, at), stages).rename(
        {"video_id": "factory_video_id", "channel_id": "factory_channel_id"}
    )
    with warehouse.transaction("writer") as connection:
        rows = folded.join(names, on="factory_channel_id", how="left").join(
            _published(connection), on="factory_video_id", how="left"
        )
        write(
            connection,
            tally,
            "video_generation_jobs",
            validate(rows, frames.VideoGenerationJobs, target="video_generation_jobs"),
            ["job_id"],
            source="internal_db",
        )
        watermarks.advance(connection, "internal_db", SCOPE, through=at)
    return tally.result(since, at)


def _published(connection: psycopg.Connection) -> pl.DataFrame:
    """Return our key of every video that the factory knows."""
    return queries.extract(connection, queries.text_of("collection/published_by_factory"))
