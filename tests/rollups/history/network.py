"""A made-up network that changes: readings by UTC day as files, facts by Pacific day, in memory."""

from __future__ import annotations

import random
from collections.abc import Mapping
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID, uuid5

import polars as pl
import pyarrow as pa
from tests.rollups.plain import PACIFIC

from ytempire.lake import engine, layout, writing
from ytempire.lake.layout import OBSERVATIONS
from ytempire.rollups.history.books import ObservedDay
from ytempire.rollups.history.updating import Done, bring_up_to_date

BEGIN = datetime(2026, 8, 20, tzinfo=UTC)
"""A view becomes something else on 24 August."""
CHANNELS = ("one", "two")
_SPACE = UUID(int=11)
_INSTANT = pl.Datetime("us", "UTC")


def key(name: str) -> str:
    return str(uuid5(_SPACE, name))


def pacific(at: datetime) -> date:
    return at.astimezone(PACIFIC).date()


@dataclass(frozen=True)
class Video:
    channel: str
    published_at: datetime
    format: str | None = "long"
    loaded_micros: int | None = 2_000


@dataclass(frozen=True)
class Job:
    channel: str
    created_at: datetime
    status: str
    retry_count: int
    seconds: int | None
    video: str | None


@dataclass
class History:
    """All that is known of a network.

    Attributes
    ----------
    videos, jobs
        By name.
    readings
        (video, instant) -> (views, likes, comments, is flagged).
    facts
        (video, Pacific day) -> (engaged views, shares, revenue in micros).
    channel_days
        (channel, Pacific day) -> (views gained, is revenue complete).
    """

    videos: dict[str, Video] = field(default_factory=dict)
    readings: dict[tuple[str, datetime], tuple[int | None, int | None, int | None, bool]] = field(
        default_factory=dict
    )
    facts: dict[tuple[str, date], tuple[int | None, ...]] = field(default_factory=dict)
    channel_days: dict[tuple[str, date], tuple[int | None, bool]] = field(default_factory=dict)
    jobs: dict[str, Job] = field(default_factory=dict)

    def observations(self, day: date) -> pl.DataFrame:
        """Return the readings of a UTC day as rows of the lake."""
        rows = [
            {
                "time": at, "video_id": UUID(key(video)).bytes,
                "channel_id": UUID(key(self.videos[video].channel)).bytes,
                "views": views, "likes": likes, "comments": comments, "likes_state": "ok",
                "comments_state": "ok", "flags": ["doubtful"] if flagged else [],
                "view_definition": 3, "source": "test", "ingested_at": at,
            }
            for (video, at), (views, likes, comments, flagged) in sorted(self.readings.items())
            if at.date() == day and video in self.videos
        ]  # fmt: skip
        empty = pl.from_arrow(pa.table(OBSERVATIONS.empty_table().drop(["video_id", "channel_id"])))
        assert isinstance(empty, pl.DataFrame)
        ids = {"video_id": pl.Binary, "channel_id": pl.Binary}
        schema = {name: (ids | dict(empty.schema))[name] for name in OBSERVATIONS.names}
        return pl.DataFrame(rows, schema=schema)

    def utc_days(self) -> list[date]:
        return sorted({at.date() for video, at in self.readings if video in self.videos})

    def observed(self, folder: Path) -> dict[date, ObservedDay]:
        """Write every day's file; its fingerprint is drawn from its rows."""
        found = {}
        for day in self.utc_days():
            rows = self.observations(day)
            file = layout.day_file(folder, day)
            file.parent.mkdir(parents=True, exist_ok=True)
            batches = rows.to_arrow().combine_chunks().to_batches()
            writing.write(file, [writing.as_batch(batch) for batch in batches])
            found[day] = ObservedDay(file, _number(rows.to_dicts()))
        return found


def _number(rows: Any) -> int:
    return random.Random(repr(rows)).getrandbits(60)


class Books:
    """Facts and figures in memory; see `ytempire.rollups.history.books.Books`."""

    def __init__(self, history: History) -> None:
        self.history = history
        self.record: dict[str, dict[date, int]] = {}
        self.tables: dict[str, dict[date, list[dict[str, Any]]]] = {}
        self.replaced: list[tuple[str, list[date]]] = []

    def alone(self) -> AbstractContextManager[None]:
        return nullcontext()

    def fingerprints(self) -> dict[str, dict[date, int]]:
        days = {
            "publications": [pacific(v.published_at) for v in self.history.videos.values()],
            "costs": [pacific(v.published_at) for v in self.history.videos.values()],
            "jobs": [pacific(j.created_at) for j in self.history.jobs.values()],
            "channel_days": [day for _, day in self.history.channel_days],
        }
        after = timedelta(days=1)
        told = {
            name: {d: _number(self.facts(name, d, d + after).to_dicts()) for d in set(found)}
            for name, found in days.items()
        }
        facts = {day for _, day in self.history.facts}
        told["video_days"] = {d: _number(self._facts_of(d)) for d in facts}
        return told

    def recorded(self) -> Mapping[str, Mapping[date, int]]:
        return {name: dict(days) for name, days in self.record.items()}

    def facts(self, name: str, first: date, end: date) -> pl.DataFrame:
        rows = [row for row in getattr(self, f"_{name}")() if first <= row.pop("day") < end]
        return pl.DataFrame(rows, schema=_SCHEMAS[name])

    def video_facts(self, day: date) -> pl.DataFrame:
        rows = [
            row
            for row in self._facts_of(day)
            if day - timedelta(days=91) <= pacific(self._video(row).published_at) <= day
        ]
        return pl.DataFrame(rows, schema=_SCHEMAS["video_facts"])

    def replace(
        self,
        rollup: str,
        tables: Mapping[str, pl.DataFrame],
        column: str,
        days: Mapping[date, int | None],
    ) -> None:
        self.replaced.append((rollup, list(days)))
        for table, rows in tables.items():
            kept = self.tables.setdefault(table, {})
            for day in days:
                kept.pop(day, None)
            for row in rows.to_dicts():
                assert row[column] in days, "a row of a day that was not asked for"
                kept.setdefault(row[column], []).append(row)
        for day, number in days.items():
            self.record.setdefault(rollup, {}).pop(day, None)
            if number is not None:
                self.record[rollup][day] = number

    def rows(self, table: str) -> list[dict[str, Any]]:
        found = [row for rows in self.tables.get(table, {}).values() for row in rows]
        return sorted(found, key=lambda row: [str(value) for value in row.values()])

    def _video(self, row: dict[str, Any]) -> Video:
        return next(v for n, v in self.history.videos.items() if key(n) == row["video_id"])

    def _publications(self) -> list[dict[str, Any]]:
        return [
            {
                "day": pacific(v.published_at), "video_id": key(name),
                "channel_id": key(v.channel), "format": v.format, "niche": f"niche {v.channel}",
                "published_at": v.published_at, "published_date": pacific(v.published_at),
            }
            for name, v in sorted(self.history.videos.items())
        ]  # fmt: skip

    def _costs(self) -> list[dict[str, Any]]:
        return [
            {"day": pacific(v.published_at), "video_id": key(n), "loaded_micros": v.loaded_micros}
            for n, v in sorted(self.history.videos.items())
            if v.loaded_micros is not None
        ]

    def _jobs(self) -> list[dict[str, Any]]:
        return [
            {
                "day": pacific(job.created_at), "pacific_date": pacific(job.created_at),
                "channel_id": key(job.channel), "status": job.status,
                "video_id": None if job.video is None else key(job.video),
                "retry_count": job.retry_count,
                "direct_micros": None if job.video is None else 1_500,
                "failed_share_micros": None if job.video is None else 70,
                "cpu_seconds": 1.25, "gpu_seconds": None, "started_at": job.created_at,
                "ended_at": None
                if job.seconds is None
                else job.created_at + timedelta(seconds=job.seconds),
            }
            for _, job in sorted(self.history.jobs.items())
        ]  # fmt: skip

    def _channel_days(self) -> list[dict[str, Any]]:
        return [
            {
                "day": day, "pacific_date": day, "channel_id": key(channel),
                "videos_published": 1, "videos_with_cost": 1, "views_gained": views,
                "revenue_micros": 5, "published_cost_micros": 7, "is_revenue_complete": complete,
            }
            for (channel, day), (views, complete) in sorted(self.history.channel_days.items())
        ]  # fmt: skip

    def _facts_of(self, day: date) -> list[dict[str, Any]]:
        return [
            {
                "pacific_date": day, "video_id": key(video), "engaged_views": told[0],
                "shares": told[1], "revenue_micros": told[2],
            }
            for (video, of), told in sorted(self.history.facts.items())
            if of == day and video in self.history.videos
        ]  # fmt: skip


_LONG = pl.Int64
_SCHEMAS: dict[str, dict[str, Any]] = {
    "publications": {
        "video_id": pl.String, "channel_id": pl.String, "format": pl.String, "niche": pl.String,
        "published_at": _INSTANT, "published_date": pl.Date,
    },
    "costs": {"video_id": pl.String, "loaded_micros": _LONG},
    "jobs": {
        "pacific_date": pl.Date, "channel_id": pl.String, "video_id": pl.String,
        "status": pl.String, "retry_count": _LONG, "direct_micros": _LONG,
        "failed_share_micros": _LONG, "cpu_seconds": pl.Float64, "gpu_seconds": pl.Float64,
        "started_at": _INSTANT, "ended_at": _INSTANT,
    },
    "channel_days": {
        "pacific_date": pl.Date, "channel_id": pl.String, "videos_published": _LONG,
        "videos_with_cost": _LONG, "views_gained": _LONG, "engaged_views": _LONG,
        "watch_seconds": _LONG, "impressions": _LONG, "clicks": _LONG,
        "subscribers_gained": _LONG, "subscribers_lost": _LONG, "revenue_micros": _LONG,
        "published_cost_micros": _LONG, "is_revenue_complete": pl.Boolean,
    },
    "video_facts": {
        "pacific_date": pl.Date, "video_id": pl.String, "engaged_views": _LONG, "shares": _LONG,
        "revenue_micros": _LONG,
    },
}  # fmt: skip


def rolled_up(books: Books, folder: Path) -> Done:
    """Bring the figures of `books` up to date; what is kept stays in `folder`."""
    with engine.opened(folder / "spill", memory_limit="400MB") as connection:
        observed = books.history.observed(folder / "lake")
        return bring_up_to_date(books, connection, observed, folder / "kept")


def random_history(rng: random.Random, videos: int = 5, days: int = 40) -> History:
    """Return a network of two channels: frequent readings at first, rare ones later."""
    history = History()
    for n in range(videos):
        born = BEGIN + timedelta(minutes=rng.randrange(60 * 24 * days))
        history.videos[f"video {n}"] = Video(
            rng.choice(CHANNELS), born, rng.choice(["long", "shorts", "live", None]),
            rng.choice([None, 10, 2_000, 90_000]),
        )  # fmt: skip
        add_readings(history, rng, f"video {n}", days)
        for age in rng.sample(range(40), 12):
            history.facts[(f"video {n}", pacific(born) + timedelta(days=age))] = tuple(
                rng.choice([None, rng.randrange(900)]) for _ in range(3)
            )
    for n in range(days + 10):
        for channel in CHANNELS:
            if rng.random() < 0.95:
                day = (channel, pacific(BEGIN) + timedelta(days=n))
                history.channel_days[day] = (rng.choice([None, 5]), rng.random() < 0.95)
    for n in range(10):
        history.jobs[f"job {n}"] = random_job(history, rng, days)
    return history


def random_job(history: History, rng: random.Random, days: int) -> Job:
    status = rng.choice(["completed", "failed", "queued", "cancelled"])
    return Job(
        rng.choice(CHANNELS), BEGIN + timedelta(minutes=rng.randrange(60 * 24 * days)), status,
        rng.choice([0, 0, 1]), rng.choice([None, 40, 900]),
        rng.choice(sorted(history.videos)) if status == "completed" else None,
    )  # fmt: skip


def add_readings(history: History, rng: random.Random, video: str, days: int) -> None:
    """Read a video from its birth on, now and then."""
    at, views = history.videos[video].published_at, 0
    age = timedelta(0)
    while age < timedelta(days=days):
        age += max(timedelta(minutes=20), age * rng.choice([0.05, 0.1, 0.3, 0.6]))
        views += rng.randrange(-3, 150)
        told = (
            rng.choice([max(views, 0)] * 9 + [None]), rng.choice([views // 10, None]), views // 50,
            rng.random() < 0.05,
        )  # fmt: skip
        history.readings[(video, at + age)] = told
