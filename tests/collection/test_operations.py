"""The factory's operations come once, also what is committed late."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import psycopg
import pytest

from ytempire import clock
from ytempire.collection import jobs, operations
from ytempire.settings import Settings
from ytempire.simulator.factory import schema
from ytempire.warehouse import watermarks
from ytempire.warehouse.connection import Warehouse

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
JOB, CHANNEL = (f"{n}0000000-0000-4000-8000-000000000000" for n in "12")
STAGE = {"job_id": JOB, "attempt": 1, "outcome": "ok"}


class Factory:
    """A production database with the tables that the simulated factory has."""

    def __init__(self, url: str) -> None:
        self.connection = psycopg.connect(url, autocommit=True)
        for statement in schema.ddl():
            self.connection.execute(statement)

    def put(self, table: str, **values: object) -> None:
        names, marks = ", ".join(values), ", ".join(["%s"] * len(values))
        self.connection.execute(
            f"insert into factory.{table} ({names}) values ({marks})", [*values.values()]
        )

    def request(self, name: str | None, at: datetime) -> None:
        self.put("ai_usage", used_at=at, vendor="openai", model="m", request_id=name)

    def sample(self, at: datetime, percent: float, host: str = "render-1") -> None:
        self.put(
            "host_samples", sampled_at=at, host=host, cpu_pct=percent, gpu_index=0, disk_path="/"
        )

    def job(self, updated: datetime) -> None:
        self.connection.execute("delete from factory.jobs")
        self.put(
            "jobs", job_id=JOB, channel_id=CHANNEL, priority=5, topic="t", status="processing",
            current_stage="voice", progress_percentage=40, retry_count=0, created_at=NOON,
            updated_at=updated,
        )  # fmt: skip


@pytest.fixture
def factory(database_url: str) -> Iterator[Factory]:
    made = Factory(database_url)
    made.put(
        "channels", channel_id=CHANNEL, youtube_channel_id="UC1", channel_name="n", niche="n",
        channel_handle="h", tier="standard", status="active", created_at=NOON, updated_at=NOON,
    )  # fmt: skip
    yield made
    made.connection.close()


@pytest.fixture
def given(settings: Settings, database_url: str) -> Settings:
    return settings.model_copy(
        update={"factory_database_url": Settings(factory_database_url=database_url)
                .factory_database_url}
    )  # fmt: skip


@pytest.fixture
def now(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[datetime]]:
    instants = [NOON]
    monkeypatch.setattr(clock, "now", lambda: instants[-1])
    return instants


def rows(warehouse: Warehouse, text: str) -> list[tuple]:
    with warehouse.transaction("reader") as connection:
        return connection.execute(text).fetchall()


USED = "select request_id, used_at from ytempire.ai_usage order by used_at, request_id"


def test_what_happened_is_taken_once_and_what_comes_late_too(
    warehouse: Warehouse, given: Settings, factory: Factory, now: list[datetime]
) -> None:
    factory.request("a", NOON - 5 * HOUR)
    factory.request(None, NOON - 4 * HOUR)
    factory.request("to come", NOON + MINUTE)
    factory.sample(NOON - MINUTE, 56.78)
    factory.sample(NOON - MINUTE, 120, host="broken")
    first = operations.ingest(warehouse, given)
    assert first.written == {"ai_usage": 2, "system_samples": 1}
    assert (first.records_processed, first.rejected) == (4, 1)
    assert rows(warehouse, "select host, cpu_ratio from ytempire.system_samples") == [
        ("render-1", 0.5678)
    ]
    again = operations.ingest(warehouse, given)
    assert again.rows_written == 0

    # Committed after we had read on: hours late, and more than a week.
    factory.request("late", NOON - 2 * HOUR)
    factory.request("much too late", NOON - 8 * DAY)
    now.append(NOON + 5 * MINUTE)
    third = operations.ingest(warehouse, given)
    assert third.written["ai_usage"] == 2
    assert [name for name, _ in rows(warehouse, USED)] == ["a", None, "late", "to come"]
    with warehouse.transaction("reader") as connection:
        through = watermarks.complete_through(connection, "internal_db", "ai_usage")
    assert through == NOON + 5 * MINUTE


def test_a_failure_leaves_nothing_half_read(
    warehouse: Warehouse,
    given: Settings,
    factory: Factory,
    now: list[datetime],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    factory.request("a", NOON)
    factory.sample(NOON, 1)
    monkeypatch.setattr(watermarks, "advance", lambda *_, **__: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        operations.ingest(warehouse, given)
    assert rows(warehouse, USED) == []


def test_without_a_factory_it_says_so(warehouse: Warehouse, settings: Settings) -> None:
    assert "not connected" in (operations.ingest(warehouse, settings).note or "")
    scopes = "select scope from ytempire.source_watermarks where state = 'not_connected'"
    assert sorted(rows(warehouse, scopes)) == [("ai_usage",), ("system_samples",)]


STAGES = "select stages_completed, stage_timings from ytempire.video_generation_jobs"
EVENTS = "select seq, stage, left_at from ytempire.job_stage_events order by seq"


@pytest.fixture
def channel(warehouse: Warehouse) -> None:
    from ytempire.transform.keys import channel_key

    with warehouse.transaction("writer") as connection:
        connection.execute(
            "insert into ytempire.channels (channel_id, youtube_channel_id, channel_name) "
            "values (%s, 'UC1', 'n')",
            [channel_key("UC1")],
        )


def test_stages_are_kept_and_the_job_says_what_they_say(
    warehouse: Warehouse, given: Settings, factory: Factory, now: list[datetime], channel: None
) -> None:
    factory.job(NOON)
    factory.put("job_stages", **STAGE, seq=0, stage="script",
                entered_at=NOON - 3 * MINUTE, left_at=NOON - 2 * MINUTE)  # fmt: skip
    factory.put("job_stages", **STAGE, seq=1, stage="impossible",
                entered_at=NOON - MINUTE, left_at=NOON - 2 * MINUTE)  # fmt: skip
    first = jobs.ingest(warehouse, given)
    assert first.written == {"job_stage_events": 1, "video_generation_jobs": 1}
    assert rows(warehouse, STAGES) == [(["script"], {"script": 60})]

    # The job's own row has not changed since; its stages have.
    now.append(NOON + 2 * HOUR)
    factory.put("job_stages", **STAGE, seq=2, stage="voice",
                entered_at=NOON - MINUTE, left_at=NOON + 90 * MINUTE)  # fmt: skip
    assert jobs.ingest(warehouse, given).written["job_stage_events"] == 1
    assert rows(warehouse, STAGES) == [(["script", "voice"], {"script": 60, "voice": 5460})]
    assert [seq for seq, *_ in rows(warehouse, EVENTS)] == [0, 2]
    assert jobs.ingest(warehouse, given).rows_written == 0


def test_jobs_from_before_stages_were_kept_get_theirs(
    warehouse: Warehouse, given: Settings, factory: Factory, now: list[datetime], channel: None
) -> None:
    factory.job(NOON - 9 * HOUR)
    factory.put("job_stages", **STAGE, seq=0, stage="script",
                entered_at=NOON - 10 * HOUR, left_at=NOON - 9 * HOUR)  # fmt: skip
    with warehouse.transaction("writer") as connection:
        watermarks.advance(connection, "internal_db", jobs.SCOPE, through=NOON - HOUR)
    jobs.ingest(warehouse, given)
    assert [seq for seq, *_ in rows(warehouse, EVENTS)] == [0]
