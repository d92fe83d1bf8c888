"""Ingests the factory's generation jobs with their stages."""

from __future__ import annotations

import polars as pl
import psycopg

from ytempire import clock
from ytempire.collection import connected, discovery, factory_marks
from ytempire.collection.writing import Tally, not_connected, write
from ytempire.runs.pipeline_result import PipelineResult
from ytempire.settings import Settings
from ytempire.transform import clean, frames, job_stages, keys, operations_frames
from ytempire.transform.validate import validate
from ytempire.warehouse import queries
from ytempire.warehouse.connection import Warehouse

SCOPE = "jobs"
EVENTS = "job_stage_events"


def ingest(warehouse: Warehouse, settings: Settings) -> PipelineResult:
    """Take over the jobs that changed since the last time; a job is one row, updated.

    Their stages are written with them, and what the job says of its stages is folded from what
    was written: one birthplace for both.
    """
    tally = Tally()
    factory = connected.factory(settings)
    if factory is None:
        return not_connected(
            warehouse,
            tally,
            "production database",
            connected.NO_FACTORY,
            *(("internal_db", scope) for scope in (SCOPE, EVENTS)),
        )
    at = clock.now()
    with warehouse.transaction("reader") as connection:
        # A warehouse that has jobs from before stages were kept reads all of them once more.
        since = factory_marks.earliest(
            [factory_marks.read_to(connection, scope) for scope in (SCOPE, EVENTS)]
        )
    mark = factory.mark(at)
    jobs, stages = factory.jobs(since, at)
    names = keys.with_channel_key(discovery.factory_names(factory))
    with warehouse.transaction("writer") as connection:
        events = write(
            connection,
            tally,
            EVENTS,
            validate(stages, operations_frames.JobStageEvents, target=EVENTS, now=at),
            ["job_id", "attempt", "seq"],
            source="internal_db",
            touch="ingested_at",
        )
        folded = job_stages.with_stages(clean.jobs(jobs, at), events).rename(
            {"video_id": "factory_video_id", "channel_id": "factory_channel_id"}
        )
        rows = folded.join(names, on="factory_channel_id", how="left").join(
            _published(connection), on="factory_video_id", how="left"
        )
        write(
            connection,
            tally,
            "video_generation_jobs",
            validate(rows, frames.VideoGenerationJobs, target="video_generation_jobs", now=at),
            ["job_id"],
            source="internal_db",
        )
        for scope in (SCOPE, EVENTS):
            factory_marks.advance(connection, scope, mark)
    return tally.result(None if since is None else since.through, at)


def _published(connection: psycopg.Connection) -> pl.DataFrame:
    """Return our key of every video that the factory knows."""
    return queries.extract(connection, queries.text_of("collection/published_by_factory"))
