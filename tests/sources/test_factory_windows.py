"""What is committed late is read, though its time is earlier; nothing else is read twice."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from uuid import UUID

import psycopg
import pytest

from ytempire.simulator.factory import schema
from ytempire.sources.factory_windows import BEHIND_IN_A_VIEW, OPEN_AT_MOST, ReadTo
from ytempire.sources.internal_db import InternalDb

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
MINUTE, HOUR = timedelta(minutes=1), timedelta(hours=1)
CHANNEL = UUID(int=1)

Connection = psycopg.Connection


@pytest.fixture
def factory(database_url: str) -> Iterator[Connection]:
    with psycopg.connect(database_url, autocommit=True) as connection:
        for statement in schema.ddl():
            connection.execute(statement)
        yield connection


@pytest.fixture
def source(factory: Connection, database_url: str) -> InternalDb:
    return InternalDb(database_url)


def video(connection: Connection, number: int, at: datetime) -> None:
    connection.execute(
        "insert into factory.videos (video_id, channel_id, title, format, status, queued_at,"
        " updated_at) values (%s, %s, %s, 'long', 'queued', %s, %s) on conflict (video_id)"
        " do update set updated_at = excluded.updated_at",
        [UUID(int=number), CHANNEL, f"v{number}", at, at],
    )


def titles(source: InternalDb, since: ReadTo | datetime | None, until: datetime) -> list[str]:
    return source.videos(since, until)["title"].to_list()


def test_a_row_committed_after_the_reading_is_read_next(
    factory: Connection, source: InternalDb, database_url: str
) -> None:
    video(factory, 1, NOON - HOUR)
    with psycopg.connect(database_url) as slow:
        video(slow, 2, NOON - 3 * HOUR)  # not committed yet
        mark = source.mark(NOON)
        assert titles(source, None, NOON) == ["v1"]
        slow.commit()
    video(factory, 3, NOON - 2 * HOUR)  # begun and committed after, under an earlier time
    video(factory, 4, NOON + MINUTE)
    following = source.mark(NOON + HOUR)
    assert titles(source, mark, NOON + HOUR) == ["v2", "v3", "v4"]
    assert titles(source, NOON, NOON + HOUR) == ["v4"], "an instant alone is exact"
    assert titles(source, following, NOON + 2 * HOUR) == [], "and nothing comes twice"


def test_a_long_transaction_is_waited_for_over_several_readings(
    factory: Connection, source: InternalDb, database_url: str
) -> None:
    with psycopg.connect(database_url) as slow:
        video(slow, 1, NOON - HOUR)
        first = source.mark(NOON)
        assert titles(source, None, NOON) == []
        second = source.mark(NOON + HOUR)
        assert titles(source, first, NOON + HOUR) == []
        assert second.oldest_open == first.oldest_open
        slow.commit()
    assert titles(source, second, NOON + 2 * HOUR) == ["v1"]


def test_a_row_changed_under_an_earlier_time_is_read(
    factory: Connection, source: InternalDb
) -> None:
    video(factory, 1, NOON - HOUR)
    mark = source.mark(NOON)
    video(factory, 1, NOON - 2 * HOUR)
    assert titles(source, mark, NOON + HOUR) == ["v1"]


def test_it_is_looked_for_a_week_behind(factory: Connection, source: InternalDb) -> None:
    mark = source.mark(NOON)
    video(factory, 1, NOON - OPEN_AT_MOST)
    video(factory, 2, NOON - OPEN_AT_MOST + MINUTE)
    assert titles(source, mark, NOON + HOUR) == ["v2"]


def test_without_a_number_the_week_is_read_again(factory: Connection, source: InternalDb) -> None:
    for number, at in enumerate((NOON - 8 * 24 * HOUR, NOON - 24 * HOUR, NOON)):
        video(factory, number, at)
    assert titles(source, ReadTo(NOON, None), NOON) == ["v1", "v2"]
    ahead = 1 << 40  # as of a server that was replaced by this one
    assert titles(source, ReadTo(NOON, ahead), NOON) == ["v1", "v2"]


def test_a_view_is_read_again_an_hour_behind(factory: Connection, source: InternalDb) -> None:
    factory.execute("alter table factory.videos rename to made")
    factory.execute("create view factory.videos as select * from factory.made")
    mark = source.mark(NOON)
    for number, before in enumerate((BEHIND_IN_A_VIEW, BEHIND_IN_A_VIEW - MINUTE)):
        factory.execute(
            "insert into factory.made (video_id, channel_id, title, format, status, queued_at,"
            " updated_at) values (%s, %s, %s, 'long', 'queued', %s, %s)",
            [UUID(int=number), CHANNEL, f"v{number}", NOON, NOON - before],
        )
    assert titles(source, mark, NOON) == ["v1"]


def test_stages_committed_late_bring_their_job(
    factory: Connection, source: InternalDb, database_url: str
) -> None:
    job = UUID(int=9)
    factory.execute(
        "insert into factory.jobs (job_id, channel_id, priority, status, progress_percentage,"
        " retry_count, created_at, updated_at) values (%s, %s, 1, 'processing', 0, 0, %s, %s)",
        [job, CHANNEL, NOON - 5 * HOUR, NOON - 5 * HOUR],
    )
    mark = source.mark(NOON)
    factory.execute(
        "insert into factory.job_stages (job_id, attempt, seq, stage, entered_at, left_at)"
        " values (%s, 1, 1, 'script', %s, %s)",
        [job, NOON - 5 * HOUR, NOON - 4 * HOUR],
    )
    jobs, stages = source.jobs(mark, NOON + HOUR)
    assert jobs["job_id"].to_list() == [str(job)] == stages["job_id"].to_list()
    jobs, stages = source.jobs(source.mark(NOON + HOUR), NOON + 2 * HOUR)
    assert jobs.is_empty() and stages.is_empty()


def test_a_mark_needs_a_zone(source: InternalDb) -> None:
    with pytest.raises(ValueError, match="time zone"):
        source.videos(ReadTo(NOON.replace(tzinfo=None), 5), NOON)
