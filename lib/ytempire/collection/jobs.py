"""Ingests the factory's generation jobs with their stages."""

from __future__ import annotations

import polars as pl
import psycopg

from ytempire import clock
from ytempire.collection import connected, discovery, factory_marks
from ytempire.collection.writing import Tally, not_connected, write
from ytempire.runs.pipeline_result import PipelineResult
from ytempire.settings import Settings
from ytempire.transform import clean, frames, keys, operations_frames
from ytempire.transform.validate import validate
from ytempire.warehouse import generation_jobs, queries
from ytempire.warehouse.connection import Warehouse

SCOPE = "jobs"
EVENTS = "job_stage_events"


def ingest(warehouse: Warehouse, settings: Settings) -> PipelineResult:
    """Take over the jobs that changed since the last time; a job is one row, updated.

    Their stages are written with them, and what the job says of its stages is folded from what
    the warehouse then holds: one birthplace for both. Where the stream has told something later
    of a job, the job stays as far as that says.
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
        # Sorted as the stream sorts: who writes the same rows waits, and is not locked out.
        in_order = stages.sort("job_id", "attempt", "seq").with_columns(
            event_id=pl.lit(None, pl.String)
        )
        write(
            connection,
            tally,
            EVENTS,
            validate(in_order, operations_frames.JobStageEvents, target=EVENTS, now=at),
            ["job_id", "attempt", "seq"],
            source="internal_db",
            never_back="left_at",
            touch="ingested_at",
        )
        rows = _with_keys(connection, clean.jobs(jobs, at).sort("job_id"), names)
        told = write(
            connection,
            tally,
            "video_generation_jobs",
            validate(rows, frames.VideoGenerationJobs, target="video_generation_jobs", now=at),
            ["job_id"],
            source="internal_db",
        )
        generation_jobs.advance(connection, told.get_column("job_id").to_list())
        for scope in (SCOPE, EVENTS):
            factory_marks.advance(connection, scope, mark)
    return tally.result(None if since is None else since.through, at)


def _with_keys(
    connection: psycopg.Connection, jobs: pl.DataFrame, names: pl.DataFrame
) -> pl.DataFrame:
    """Add our keys to the factory's jobs, and what their stages come to."""
    folded = generation_jobs.fold_stages(connection, jobs.get_column("job_id").to_list())
    return (
        jobs.rename({"video_id": "factory_video_id", "channel_id": "factory_channel_id"})
        .join(names, on="factory_channel_id", how="left", maintain_order="left")
        .join(_published(connection), on="factory_video_id", how="left", maintain_order="left")
        .join(folded, on="job_id", how="left", maintain_order="left")
        .with_columns(
            pl.col("stages_completed").fill_null("[]"),
            pl.col("stage_timings").fill_null("{}"),
            is_told_by_events=pl.lit(False),
        )
    )


def _published(connection: psycopg.Connection) -> pl.DataFrame:
    """Return our key of every video that the factory knows."""
    return queries.extract(connection, queries.text_of("collection/published_by_factory"))
