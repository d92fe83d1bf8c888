"""What happened in a small company: its events, and what its production database says of them.

Deterministic by its seed. Productions are published, given up, or still being made; some are too
dear. The production database may be filled as it stood at any instant.
"""

from __future__ import annotations

import json
import random
import uuid
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

import psycopg

from ytempire.simulator.factory import schema
from ytempire.stream import events
from ytempire.stream.events import Event
from ytempire.transform.job_stages import STAGES

START = datetime(2026, 11, 20, 10, tzinfo=UTC)
CHANNELS = ("UCone", "UCtwo", "UCthree")
FACTORY_CHANNELS = {name: str(uuid.uuid5(uuid.NAMESPACE_URL, name)) for name in CHANNELS}
PRICE = Decimal("0.000110000000")


@dataclass
class Stage:
    """A stage that a job went through."""

    seq: int
    name: str
    entered_at: datetime
    left_at: datetime
    outcome: str
    error_class: str | None


@dataclass
class Job:
    """An attempt at a production."""

    job_id: str
    attempt: int
    queued_at: datetime
    status: str
    stages: list[Stage] = field(default_factory=list)
    message: str | None = None


@dataclass
class Production:
    """A video, published or not, with its attempts and what they bought."""

    video_id: str
    channel: str
    title: str
    jobs: list[Job]
    published_at: datetime | None
    calls: list[dict[str, Any]]

    @property
    def youtube_video_id(self) -> str:
        return "yt" + self.video_id[:9]


class Story:
    """A seed's productions, as events and as rows."""

    def __init__(self, seed: int, productions: int, channels: tuple[str, ...] = CHANNELS) -> None:
        self._rng = random.Random(seed)
        self._channels = channels
        self.productions = [self._production(number) for number in range(productions)]

    def _id(self) -> str:
        return str(uuid.UUID(int=self._rng.getrandbits(128), version=4))

    def _production(self, number: int) -> Production:
        rng = self._rng
        begins = START + timedelta(minutes=7 * number)
        fate = rng.choice(["published", "published", "given up", "cancelled", "going on"])
        jobs: list[Job] = []
        attempts = rng.choice([1, 1, 2])
        for attempt in range(1, attempts + 1):
            last = attempt == attempts
            status = {
                "published": "completed", "given up": "failed", "cancelled": "cancelled",
                "going on": "processing",
            }[fate] if last else "failed"  # fmt: skip
            jobs.append(self._job(attempt, begins, status))
            begins = jobs[-1].stages[-1].left_at + timedelta(seconds=30)
        published = begins + timedelta(minutes=5) if fate == "published" else None
        made = Production(
            self._id(), rng.choice(self._channels), f"Ten Rivers {number}", jobs, published, []
        )
        for job in jobs:
            for stage in job.stages[1:]:
                for _ in range(rng.randint(1, 3)):
                    characters = rng.choice([500, 1200, 2400, 9000])
                    made.calls.append(self._call(job, stage, characters))
        return made

    def _job(self, attempt: int, queued_at: datetime, status: str) -> Job:
        rng = self._rng
        job = Job(self._id(), attempt, queued_at, status)
        reached = len(STAGES) if status == "completed" else rng.randint(2, len(STAGES) - 1)
        at = queued_at
        for seq, name in enumerate(STAGES[:reached]):
            left = at + timedelta(milliseconds=rng.randint(1_000, 300_000))
            ends = seq == reached - 1 and status != "processing"
            outcome = {"failed": "failed", "cancelled": "cancelled"}.get(status, "ok")
            job.stages.append(
                Stage(
                    seq, name, at, left, outcome if ends else "ok",
                    "vendor_5xx" if ends and outcome == "failed" else None,
                )
            )  # fmt: skip
            at = left
        if status in {"failed", "cancelled"}:
            job.message = f"{status}: 503"
        return job

    def _call(self, job: Job, stage: Stage, characters: int) -> dict[str, Any]:
        return {
            "call_id": self._id(), "occurred_at": stage.left_at, "stage": stage.name,
            "vendor": "elevenlabs", "component": "voice", "quantity": characters,
            "unit": "character", "unit_price_usd": PRICE,
            "amount_usd": (characters * PRICE).quantize(Decimal("0.000001")),
            "job_id": job.job_id, "attempt": job.attempt,
        }  # fmt: skip

    def events(self) -> list[Event]:
        """Return all that happened, in its order."""
        found = [event for made in self.productions for event in self._told(made)]
        return sorted(found, key=lambda event: (event.occurred_at, event.event_id))

    def _told(self, made: Production) -> Iterator[Event]:
        for job in made.jobs:
            common = {
                "job_id": job.job_id, "video_id": made.video_id, "channel_id": made.channel,
                "attempt": job.attempt,
            }  # fmt: skip
            yield self.event(
                "video_generation_started", job.stages[0].left_at, **common, topic=made.title,
                style="list", priority=3, target_duration_seconds=300, queued_at=job.queued_at,
            )  # fmt: skip
            for stage in job.stages:
                is_last = stage is job.stages[-1] and job.status != "processing"
                if stage.name == "upload":
                    yield self.event("video_upload_started", stage.entered_at, **common)
                yield self.event(
                    "video_generation_stage_complete", stage.left_at, **common, seq=stage.seq,
                    stage=stage.name, entered_at=stage.entered_at, outcome=stage.outcome,
                    error_class=stage.error_class, is_last=is_last,
                )  # fmt: skip
            if job.message is not None:
                yield self.event(
                    "video_generation_failed", job.stages[-1].left_at, **common,
                    stage=job.stages[-1].name, error_message=job.message, status=job.status,
                )  # fmt: skip
        if made.published_at is not None:
            yield self.event(
                "video_published", made.published_at, video_id=made.video_id,
                channel_id=made.channel, youtube_video_id=made.youtube_video_id,
                title=made.title, published_at=made.published_at, duration_seconds=300,
                format="long", job_id=made.jobs[-1].job_id,
            )  # fmt: skip
        yield from self._costs(made)

    def _costs(self, made: Production) -> Iterator[Event]:
        """Told after half of the charges, and after all."""
        for told in (made.calls[: len(made.calls) // 2], made.calls):
            if told:
                yield self.event(
                    "cost_calculated", max(call["occurred_at"] for call in told),
                    video_id=made.video_id if made.published_at else None,
                    job_id=made.jobs[-1].job_id, channel_id=made.channel, lines=told,
                    total_cost=sum(call["amount_usd"] for call in told),
                )  # fmt: skip

    def event(self, kind: str, at: datetime, **fields: Any) -> Event:
        """Return an event, as it comes over Kafka."""
        told = {"event_type": kind, "schema_version": 1, "event_id": self._id(),
                "occurred_at": at} | fields  # fmt: skip
        return events.parse(json.dumps(told, default=_plain).encode())


def fill_factory(url: str, story: Story, until: datetime) -> None:
    """Let the production database say what it knew at an instant, and nothing else."""
    with psycopg.connect(url, autocommit=True) as connection:
        for statement in schema.ddl():
            connection.execute(statement)
        for table in ("channels", "videos", "jobs", "job_stages", "vendor_calls"):
            connection.execute(f"truncate factory.{table}")
        for name, key in FACTORY_CHANNELS.items():
            _put(
                connection, "channels", channel_id=key, youtube_channel_id=name, channel_name=name,
                channel_handle=name, niche="n", tier="standard", status="active",
                created_at=START, updated_at=START,
            )  # fmt: skip
        for made in story.productions:
            _fill_production(connection, made, until)


def _fill_production(connection: psycopg.Connection, made: Production, until: datetime) -> None:
    channel = FACTORY_CHANNELS[made.channel]
    if made.published_at is not None and made.published_at <= until:
        _put(
            connection, "videos", video_id=made.video_id, channel_id=channel,
            youtube_video_id=made.youtube_video_id, title=f"{made.title}, in full",
            description="d", tags=["a"], format="long", duration_seconds=301,
            status="published", queued_at=made.jobs[0].queued_at,
            published_at=made.published_at, updated_at=made.published_at,
        )  # fmt: skip
    for job in made.jobs:
        if job.queued_at > until:
            continue
        entered = [s for s in job.stages if s.entered_at <= until]
        over = job.stages[-1].left_at <= until and job.status != "processing"
        if job.status == "processing" and job.stages[-1].left_at <= until:
            following = STAGES[len(job.stages)]
            current, since, count = following, job.stages[-1].left_at, len(entered) + 1
        else:
            current, since, count = entered[-1].name, entered[-1].entered_at, len(entered)
        ended = job.stages[-1].left_at
        status = job.status if over else "queued" if count == 1 else "processing"
        _put(
            connection, "jobs", job_id=job.job_id, video_id=made.video_id, channel_id=channel,
            priority=3, topic=made.title, style="list", target_duration_seconds=300,
            current_stage=current, status=status,
            progress_percentage=100 if status == "completed" else (count - 1) * 100 // 6 + 2,
            error_message=job.message if over else None, retry_count=job.attempt - 1,
            created_at=job.queued_at,
            started_at=job.stages[0].left_at if job.stages[0].left_at <= until else None,
            completed_at=ended if status == "completed" else None,
            failed_at=ended if status == "failed" else None, cpu_seconds_used=1.5,
            gpu_seconds_used=0, memory_mb_peak=None, updated_at=ended if over else since,
        )  # fmt: skip
        for stage in job.stages:
            if stage.entered_at <= until:
                left = stage.left_at <= until
                _put(
                    connection, "job_stages", job_id=job.job_id, attempt=job.attempt,
                    seq=stage.seq, stage=stage.name, entered_at=stage.entered_at,
                    left_at=stage.left_at if left else None,
                    outcome=stage.outcome if left else None,
                    error_class=stage.error_class if left else None,
                )  # fmt: skip
    for call in made.calls:
        if call["occurred_at"] + timedelta(seconds=9) <= until:
            _put(
                connection, "vendor_calls", call_id=call["call_id"],
                occurred_at=call["occurred_at"],
                recorded_at=call["occurred_at"] + timedelta(seconds=9), job_id=call["job_id"],
                video_id=made.video_id if made.published_at else None, channel_id=channel,
                attempt=call["attempt"], stage=call["stage"], vendor=call["vendor"],
                component=call["component"], quantity=call["quantity"], unit=call["unit"],
                unit_price_usd=call["unit_price_usd"],
                amount_micros=int(call["amount_usd"] * 1_000_000),
            )  # fmt: skip


def _put(connection: psycopg.Connection, table: str, **values: object) -> None:
    names, marks = ", ".join(values), ", ".join(["%s"] * len(values))
    connection.execute(
        f"insert into factory.{table} ({names}) values ({marks})", [*values.values()]
    )


def _plain(value: object) -> Any:
    if isinstance(value, Decimal):
        return str(value)
    return value.isoformat() if isinstance(value, datetime) else str(value)
