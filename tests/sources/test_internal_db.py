"""The factory's database is read by window, in its own types, and never written."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from decimal import Decimal

import polars as pl
import psycopg
import pytest

from ytempire.sources import factory_tables
from ytempire.sources.errors import PermissionRefused, SourceUnavailable, UnexpectedAnswer
from ytempire.sources.internal_db import InternalDb

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)
JOB, CALL, CHANNEL = (f"{n}0000000-0000-4000-8000-000000000000" for n in "123")

TABLES = """
create schema factory;
create table factory.channels (
  channel_id uuid, youtube_channel_id text, channel_name text, channel_handle text, niche text,
  tier text, status text, monthly_revenue_target_usd numeric, created_at timestamptz,
  updated_at timestamptz);
create table factory.videos (
  video_id uuid, channel_id uuid, youtube_video_id text, title text, description text,
  tags text[], category text, content_type text, format text, generation_method text,
  script_id uuid, thumbnail_id uuid, duration_seconds int, resolution text,
  file_size_mb numeric, status text, queued_at timestamptz, generation_started_at timestamptz,
  generation_completed_at timestamptz, uploaded_at timestamptz, published_at timestamptz,
  updated_at timestamptz);
create table factory.jobs (
  job_id uuid, video_id uuid, channel_id uuid, priority int, topic text, style text,
  target_duration_seconds int, current_stage text, status text, progress_percentage int,
  error_message text, retry_count int, created_at timestamptz, started_at timestamptz,
  completed_at timestamptz, failed_at timestamptz, cpu_seconds_used numeric,
  gpu_seconds_used numeric, memory_mb_peak int, updated_at timestamptz);
create table factory.job_stages (
  job_id uuid, attempt int, seq int, stage text, entered_at timestamptz, left_at timestamptz,
  outcome text, error_class text);
create table factory.vendor_calls (
  call_id uuid, occurred_at timestamptz, recorded_at timestamptz, job_id uuid, video_id uuid,
  channel_id uuid, attempt int, stage text, vendor text, component text, quantity numeric,
  unit text, unit_price_usd numeric(20,12), amount_micros bigint, model text, request_id text,
  http_status int, latency_ms int);
"""


@pytest.fixture
def factory(database_url) -> Iterator[psycopg.Connection]:
    with psycopg.connect(database_url, autocommit=True) as connection:
        connection.execute(TABLES)
        yield connection


def put(connection, table, **values):
    names = ", ".join(values)
    marks = ", ".join(["%s"] * len(values))
    connection.execute(
        f"insert into factory.{table} ({names}) values ({marks})", [*values.values()]
    )


def test_a_window_is_open_below_and_closed_above(factory, database_url):
    for n in range(4):
        put(factory, "videos", title=f"v{n}", updated_at=NOON + n * HOUR)
    source = InternalDb(database_url)
    told = source.videos(NOON, NOON + 2 * HOUR)
    assert told["title"].to_list() == ["v1", "v2"]
    assert source.videos(None, NOON)["title"].to_list() == ["v0"]
    assert source.videos(NOON + 3 * HOUR, NOON + 9 * HOUR).height == 0


def test_rows_keep_their_types(factory, database_url):
    put(factory, "videos", video_id=JOB, tags=["a", ""], file_size_mb="12.25", updated_at=NOON)
    put(factory, "channels", channel_id=CHANNEL, monthly_revenue_target_usd="900", updated_at=NOON)
    source = InternalDb(database_url)
    videos, channels = source.videos(None, NOON), source.channels(None, NOON)
    assert dict(videos.schema) == factory_tables.VIDEOS.schema()
    row = videos.row(0, named=True)
    assert (row["video_id"], row["tags"], row["file_size_mb"]) == (JOB, ["a", ""], 12.25)
    assert row["updated_at"] == NOON
    assert channels.item(0, "monthly_revenue_target_usd") == Decimal(900)


def test_an_empty_window_has_the_right_columns(factory, database_url):
    source = InternalDb(database_url)
    assert dict(source.channels(None, NOON).schema) == factory_tables.CHANNELS.schema()
    jobs, stages = source.jobs(None, NOON)
    assert dict(jobs.schema) == factory_tables.JOBS.schema()
    assert dict(stages.schema) == factory_tables.JOB_STAGES.schema()
    assert list(source.vendor_calls(None, NOON)) == []


def test_jobs_come_with_their_stages_and_no_others(factory, database_url):
    put(factory, "jobs", job_id=JOB, updated_at=NOON)
    put(factory, "jobs", job_id=CALL, updated_at=NOON - 5 * HOUR)
    for job, seq, left in ((JOB, 2, NOON), (JOB, 1, NOON - HOUR), (JOB, 3, None),
                           (JOB, 4, NOON + HOUR), (CALL, 1, NOON - 5 * HOUR)):  # fmt: skip
        put(factory, "job_stages", job_id=job, attempt=1, seq=seq, stage=f"s{seq}",
            entered_at=NOON - HOUR, left_at=left)  # fmt: skip
    jobs, stages = InternalDb(database_url).jobs(NOON - HOUR, NOON)
    assert jobs["job_id"].to_list() == [JOB]
    assert stages.select("job_id", "seq").rows() == [(JOB, 1), (JOB, 2), (JOB, 3)]


def test_vendor_calls_come_in_chunks_to_the_last_digit(factory, database_url):
    factory.execute(
        "insert into factory.vendor_calls (call_id, recorded_at, quantity, unit_price_usd,"
        " amount_micros) select gen_random_uuid(), %s, 1234.5, 0.000000150001, n"
        " from generate_series(1, 25) n",
        [NOON],
    )
    chunks = list(InternalDb(database_url).vendor_calls(None, NOON, chunk_rows=10))
    assert [chunk.height for chunk in chunks] == [10, 10, 5]
    told = pl.concat(chunks)
    assert told["amount_micros"].sum() == 325
    assert told["unit_price_usd"].unique().to_list() == [Decimal("0.000000150001")]
    assert dict(told.schema) == factory_tables.VENDOR_CALLS.schema()


def test_a_missing_table_or_column_is_named(factory, database_url):
    factory.execute("alter table factory.channels drop column tier")
    factory.execute("drop table factory.vendor_calls")
    source = InternalDb(database_url)
    with pytest.raises(UnexpectedAnswer, match=r"column t\.tier does not exist"):
        source.channels(None, NOON)
    with pytest.raises(UnexpectedAnswer, match=r'relation "factory\.vendor_calls" does not'):
        list(source.vendor_calls(None, NOON))


def test_no_server_is_said_without_the_password():
    source = InternalDb("postgresql://me:hidden@127.0.0.1:1/production")
    with pytest.raises(SourceUnavailable, match=r"'production' at 127\.0\.0\.1") as error:
        source.channels(None, NOON)
    assert "hidden" not in str(error.value)
    assert error.value.__context__ is None
    assert "hidden" not in source._told(OSError("no entry for me:hidden"))
    with pytest.raises(SourceUnavailable, match="cannot be understood"):
        InternalDb("not an address hidden").channels(None, NOON)


def test_a_refusal_says_what_to_grant(factory, database_url, embedded_server):
    parts = psycopg.conninfo.conninfo_to_dict(database_url)
    reader = embedded_server.conninfo("reader", parts["dbname"])
    with pytest.raises(PermissionRefused, match="Grant usage on schema factory"):
        InternalDb(reader).channels(None, NOON)


def test_it_cannot_write(factory, database_url):
    source = InternalDb(database_url)
    with pytest.raises(psycopg.errors.ReadOnlySqlTransaction), source._reading() as connection:
        connection.execute("delete from factory.jobs")


def test_a_window_without_zone_is_refused(factory, database_url):
    with pytest.raises(ValueError, match="time zone"):
        InternalDb(database_url).channels(None, NOON.replace(tzinfo=None))


def test_a_job_whose_stages_alone_changed_is_told(factory, database_url):
    put(factory, "jobs", job_id=JOB, updated_at=NOON - 5 * HOUR)
    put(factory, "jobs", job_id=CALL, updated_at=NOON + HOUR)
    for job, seq, left in ((JOB, 1, NOON - 9 * HOUR), (JOB, 2, NOON), (CALL, 1, NOON)):
        put(factory, "job_stages", job_id=job, attempt=1, seq=seq, stage="s",
            entered_at=NOON - 9 * HOUR, left_at=left)  # fmt: skip
    jobs, stages = InternalDb(database_url).jobs(NOON - HOUR, NOON)
    assert jobs["job_id"].to_list() == [JOB]
    assert stages.filter(job_id=JOB)["seq"].to_list() == [1, 2]
