"""Generation events: where each job is, and the stages that it went through.

Of each job one row is held that only goes forward (``generation_jobs_told``), so that the last word
is the same whatever order the words come in, and ``advance_generation_jobs`` brings the job to it
beside what the production database says.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import NamedTuple
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


class State(NamedTuple):
    """Where an event says that a job is; of two the greater holds."""

    is_over: bool
    at: datetime
    rank: int
    event_id: UUID
    status: str
    stage: str
    message: str | None
    progress: int


def state_of(event: JobEvent) -> State:
    """Return where an event says that its job is."""
    if isinstance(event, VideoGenerationStageComplete):
        return _state_after_stage(event)
    if isinstance(event, VideoGenerationFailed):
        return State(
            True, event.occurred_at, 4, event.event_id, event.status, event.stage,
            event.error_message or None, job_stages.progress_percentage(_place(event.stage, 0)),
        )  # fmt: skip
    stage = "upload" if isinstance(event, VideoUploadStarted) else job_stages.STAGES[1]
    return State(
        False, event.occurred_at, 0, event.event_id, "processing", stage, None,
        job_stages.progress_percentage(_place(stage, 0)),
    )  # fmt: skip


def _state_after_stage(event: VideoGenerationStageComplete) -> State:
    if event.is_last:
        status = _ENDED[event.outcome]
        done = status == "completed"
        entered = _place(event.stage, event.seq)
        return State(
            True, event.occurred_at, 3, event.event_id, status, event.stage, None,
            100 if done else job_stages.progress_percentage(entered),
        )  # fmt: skip
    following = job_stages.after(event.stage) if event.outcome == "ok" else None
    stage = following or event.stage
    entered = _place(stage, event.seq)
    return State(
        False, event.occurred_at, 1, event.event_id, "processing", stage, None,
        job_stages.progress_percentage(entered),
    )  # fmt: skip


def write(
    connection: psycopg.Connection, events: Iterable[JobEvent], channels: Mapping[str, UUID]
) -> set[UUID]:
    """Write what generation events say; return the jobs they are of.

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
        if known is None or state[:4] > known[:4]:
            states[job] = state
        progress[job] = max(progress.get(job, 0), state.progress)
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
    return set(states)


def _place(stage: str, otherwise: int) -> int:
    known = job_stages.place(stage)
    return otherwise if known is None else known


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
    jobs = sorted(states)
    told = [states[job] for job in jobs]
    first = [begun.get(job) for job in jobs]
    connection.execute(
        _TOLD,
        [
            jobs,
            [one.is_over for one in told],
            [one.at for one in told],
            [one.rank for one in told],
            [one.event_id for one in told],
            [one.status for one in told],
            [one.stage for one in told],
            [one.message for one in told],
            [progress[job] for job in jobs],
            [one and one.occurred_at for one in first],
            [one and one.event_id for one in first],
            [one and channels[one.channel_id] for one in first],
            [one and one.video_id for one in first],
            [one and one.priority for one in first],
            [one and one.topic.strip() for one in first],
            [one and one.style for one in first],
            [one and one.target_duration_seconds for one in first],
            [one and one.attempt - 1 for one in first],
            [one and (one.queued_at or one.occurred_at) for one in first],
        ],
    )


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
