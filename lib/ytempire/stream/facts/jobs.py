"""Generation events: where each job is, and the stages that it went through.

Of each job one row is held that only goes forward (``generation_jobs_told``), so that the last word
is the same whatever order the words come in, and ``advance_generation_jobs`` brings the job to it
beside what the production database says.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

import psycopg

from ytempire.stream.events import (
    VideoGenerationFailed,
    VideoGenerationStageComplete,
    VideoGenerationStarted,
    VideoUploadStarted,
)
from ytempire.transform import job_stages
from ytempire.warehouse import generation_jobs

JobEvent = (
    VideoGenerationStarted
    | VideoGenerationStageComplete
    | VideoGenerationFailed
    | VideoUploadStarted
)
_ENDED = {"ok": "completed", "failed": "failed", "timeout": "failed", "cancelled": "cancelled"}
"""What the outcome of a job's last stage makes of the job."""


State = tuple[bool, datetime, int, UUID, str, str, str | None, int]
"""Where an event says that a job is; of two the greater holds.

Whether it ended, since when, the rank of the word among those of one instant, the event; then
status, stage, error message and progress.
"""


def state_of(event: JobEvent) -> State:
    """Return where an event says that its job is."""
    if isinstance(event, VideoGenerationStageComplete):
        at, event_id, stage = event.occurred_at, event.event_id, event.stage
        if event.is_last:
            status = _ENDED[event.outcome]
            progress = 100 if status == "completed" else _progress(stage, event.seq)
            return True, at, 3, event_id, status, stage, None, progress
        if event.outcome == "ok":
            stage = job_stages.after(stage) or stage
        return False, at, 1, event_id, "processing", stage, None, _progress(stage, event.seq)
    if isinstance(event, VideoGenerationFailed):
        return (
            True, event.occurred_at, 4, event.event_id, event.status, event.stage,
            event.error_message or None, _progress(event.stage, 0),
        )  # fmt: skip
    stage = "upload" if isinstance(event, VideoUploadStarted) else job_stages.STAGES[1]
    return (
        False, event.occurred_at, 0, event.event_id, "processing", stage, None,
        _progress(stage, 0),
    )  # fmt: skip


def _progress(stage: str, otherwise: int) -> int:
    """Return how far a job in a stage is; `otherwise` is the place of a stage not known."""
    known = job_stages.place(stage)
    return job_stages.progress_percentage(otherwise if known is None else known)


def write(
    connection: psycopg.Connection, events: Iterable[JobEvent], channels: Mapping[str, UUID]
) -> set[UUID]:
    """Write what generation events say; return the jobs whose beginning they tell.

    Parameters
    ----------
    events
        Of channels that are known, each event once.
    channels
        YouTube's id of a channel -> ours.
    """
    states: dict[UUID, State] = {}
    progress: dict[UUID, int] = {}
    begun: dict[UUID, VideoGenerationStarted] = {}
    stages: dict[tuple[UUID, int, int], VideoGenerationStageComplete] = {}
    for event in events:
        job, state = event.job_id, state_of(event)
        known = states.get(job)
        if known is None or state > known:
            states[job] = state
        progress[job] = max(progress.get(job, 0), state[7])
        if isinstance(event, VideoGenerationStarted):
            first = begun.get(job)
            if first is None or _turn(event) > _turn(first):
                begun[job] = event
        elif isinstance(event, VideoGenerationStageComplete):
            key = (job, event.attempt, event.seq)
            stored = stages.get(key)
            if stored is None or _word(event) > _word(stored):
                stages[key] = event
    if not states:
        return set()
    _write_stages(connection, stages)
    _write_told(connection, states, progress, begun, channels)
    generation_jobs.advance(connection, sorted(states))
    return set(begun)


def _turn(event: VideoGenerationStarted) -> tuple[datetime, UUID]:
    return event.occurred_at, event.event_id


def _word(event: VideoGenerationStageComplete) -> tuple[datetime, UUID]:
    return event.occurred_at, event.event_id


def _write_stages(
    connection: psycopg.Connection,
    stages: Mapping[tuple[UUID, int, int], VideoGenerationStageComplete],
) -> None:
    if not stages:
        return
    in_order = [stages[key] for key in sorted(stages)]
    connection.execute(
        _STAGES,
        [
            [one.job_id for one in in_order],
            [one.attempt for one in in_order],
            [one.seq for one in in_order],
            [one.stage for one in in_order],
            [one.entered_at for one in in_order],
            [one.occurred_at for one in in_order],
            [one.outcome for one in in_order],
            [one.error_class for one in in_order],
            [one.event_id for one in in_order],
        ],
    )


def _write_told(
    connection: psycopg.Connection,
    states: Mapping[UUID, State],
    progress: Mapping[UUID, int],
    begun: Mapping[UUID, VideoGenerationStarted],
    channels: Mapping[str, UUID],
) -> None:
    rows = [
        (job, *states[job][:-1], progress[job], *_beginning(begun.get(job), channels))
        for job in sorted(states)
    ]
    connection.execute(_TOLD, [list(column) for column in zip(*rows, strict=True)])


def _beginning(
    event: VideoGenerationStarted | None, channels: Mapping[str, UUID]
) -> tuple[Any, ...]:
    """Return what an event says of a job's beginning, as `_BEGINNING` names it."""
    if event is None:
        return (None,) * len(_BEGINNING)
    return (
        event.occurred_at, event.event_id, channels[event.channel_id], event.video_id,
        event.priority, event.topic.strip(), event.style, event.target_duration_seconds,
        event.attempt - 1, event.queued_at or event.occurred_at,
    )  # fmt: skip


# What the production database says of a stage that was left holds.
_STAGES = """
insert into ytempire.job_stage_events as stored (
    job_id, attempt, seq, stage, entered_at, left_at, outcome, error_class, event_id
)
select job_id, attempt, seq, stage, entered_at, left_at, outcome, error_class, event_id
from unnest(
    %s::uuid[], %s::integer[], %s::integer[], %s::text[], %s::timestamptz[], %s::timestamptz[],
    %s::text[], %s::text[], %s::uuid[]
) as told (job_id, attempt, seq, stage, entered_at, left_at, outcome, error_class, event_id)
on conflict (job_id, attempt, seq) do update set
    stage = excluded.stage, entered_at = excluded.entered_at, left_at = excluded.left_at,
    outcome = excluded.outcome, error_class = excluded.error_class, event_id = excluded.event_id,
    ingested_at = ytempire.clock_now()
where
    stored.left_at is null
    or (excluded.left_at, excluded.event_id) > (stored.left_at, stored.event_id)
    and stored.event_id is not null
"""
_IS_FARTHER = (
    "(told.state_at is null or "
    "(excluded.is_over, excluded.state_at, excluded.state_rank, excluded.state_event_id) "
    "> (told.is_over, told.state_at, told.state_rank, told.state_event_id))"
)
_IS_LATER = (
    "(excluded.begun_at is not null and (told.begun_at is null or "
    "(excluded.begun_at, excluded.begun_event_id) > (told.begun_at, told.begun_event_id)))"
)
_STATE = (
    *("is_over", "state_at", "state_rank", "state_event_id", "status", "current_stage"),
    "error_message",
)
_BEGINNING = (
    *("begun_at", "begun_event_id", "channel_id", "factory_video_id", "priority", "topic", "style"),
    *("target_duration_seconds", "retry_count", "queued_at"),
)


def _taken(columns: Iterable[str], condition: str) -> str:
    return ", ".join(
        f"{one} = case when {condition} then excluded.{one} else told.{one} end" for one in columns
    )


_TOLD = f"""
insert into ytempire.generation_jobs_told as told (
    job_id, {", ".join(_STATE)}, progress_percentage, {", ".join(_BEGINNING)}
)
select job_id, {", ".join(_STATE)}, progress_percentage, {", ".join(_BEGINNING)}
from unnest(
    %s::uuid[], %s::boolean[], %s::timestamptz[], %s::smallint[], %s::uuid[], %s::text[],
    %s::text[], %s::text[], %s::integer[], %s::timestamptz[], %s::uuid[], %s::uuid[], %s::uuid[],
    %s::integer[], %s::text[], %s::text[], %s::integer[], %s::integer[], %s::timestamptz[]
) as said (job_id, {", ".join(_STATE)}, progress_percentage, {", ".join(_BEGINNING)})
on conflict (job_id) do update set
    {_taken(_STATE, _IS_FARTHER)},
    {_taken(_BEGINNING, _IS_LATER)},
    progress_percentage = greatest(told.progress_percentage, excluded.progress_percentage)
where
    {_IS_FARTHER} or {_IS_LATER}
    or excluded.progress_percentage > told.progress_percentage
""".encode()
