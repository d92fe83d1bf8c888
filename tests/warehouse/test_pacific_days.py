"""The quota and Analytics day is Pacific in every engine, on days of 23, 24 and 25 hours."""

from __future__ import annotations

from datetime import UTC, date, datetime

import duckdb
import polars as pl
import pytest

from ytempire import clock
from ytempire.warehouse.connection import Warehouse

TURNS = {
    # Winter: Pacific midnight is 08:00 UTC.
    "2026-11-22T06:59": date(2026, 11, 21),
    "2026-11-22T07:00": date(2026, 11, 21),
    "2026-11-22T07:59": date(2026, 11, 21),
    "2026-11-22T08:00": date(2026, 11, 22),
    # Summer: 07:00 UTC.
    "2026-07-22T06:59": date(2026, 7, 21),
    "2026-07-22T07:00": date(2026, 7, 22),
    "2026-07-22T08:00": date(2026, 7, 22),
    # The day of 23 hours, 8 March, begins at 08:00 UTC and ends at 07:00 UTC.
    "2026-03-08T06:59": date(2026, 3, 7),
    "2026-03-08T07:00": date(2026, 3, 7),
    "2026-03-08T08:00": date(2026, 3, 8),
    "2026-03-09T06:59": date(2026, 3, 8),
    "2026-03-09T07:00": date(2026, 3, 9),
    "2026-03-09T08:00": date(2026, 3, 9),
    # The day of 25 hours, 1 November, begins at 07:00 UTC and ends at 08:00 UTC.
    "2026-11-01T06:59": date(2026, 10, 31),
    "2026-11-01T07:00": date(2026, 11, 1),
    "2026-11-01T08:00": date(2026, 11, 1),
    "2026-11-02T06:59": date(2026, 11, 1),
    "2026-11-02T07:00": date(2026, 11, 1),
    "2026-11-02T08:00": date(2026, 11, 2),
}
INSTANTS = [datetime.fromisoformat(text).replace(tzinfo=UTC) for text in TURNS]
DAYS = list(TURNS.values())
IN_ORDER = [day for _, day in sorted(zip(INSTANTS, DAYS, strict=True))]
SESSIONS = ["UTC", "America/Los_Angeles", "Pacific/Kiritimati"]


def test_in_python() -> None:
    assert [clock.pacific_date(instant) for instant in INSTANTS] == DAYS
    for instant, day in zip(INSTANTS, DAYS, strict=True):
        first, end = clock.pacific_day_bounds(day)
        assert first <= instant < end


def test_in_duckdb_and_polars() -> None:
    frame = pl.DataFrame({"instant": INSTANTS})
    told = duckdb.sql("select cast(timezone('America/Los_Angeles', instant) as date) from frame")
    assert [day for (day,) in told.fetchall()] == DAYS
    local = frame.select(pl.col("instant").dt.convert_time_zone("America/Los_Angeles").dt.date())
    assert local.to_series().to_list() == DAYS


@pytest.mark.parametrize("session", SESSIONS)
def test_calls_count_on_their_quota_day_whatever_the_session(
    warehouse: Warehouse, session: str
) -> None:
    with warehouse.connect("writer") as connection, connection.transaction(force_rollback=True):
        connection.execute("select set_config('TimeZone', %s, true)", [session])
        with connection.cursor() as cursor:
            cursor.executemany(
                "insert into ytempire.youtube_api_usage "
                "(api_method, endpoint, quota_cost, quota_bucket, account_used, created_at) "
                "values ('videos.list', '/videos', 1, 'general', 'project', %s)",
                [[instant] for instant in INSTANTS],
            )
        stored = connection.execute(
            "select quota_date from ytempire.youtube_api_usage order by created_at"
        ).fetchall()
        assert [day for (day,) in stored] == IN_ORDER
        daily = connection.execute(
            "select date, quota_used from ytempire.youtube_quota_daily"
        ).fetchall()
        assert dict(daily) == {day: DAYS.count(day) for day in DAYS}


@pytest.mark.parametrize("session", SESSIONS)
def test_videos_belong_to_the_pacific_day_of_their_publication(
    warehouse: Warehouse, session: str
) -> None:
    with warehouse.connect("writer") as connection, connection.transaction(force_rollback=True):
        connection.execute("select set_config('TimeZone', %s, true)", [session])
        row = connection.execute(
            "insert into ytempire.channels (channel_name) values ('one') returning channel_id"
        ).fetchone()
        assert row is not None
        with connection.cursor() as cursor:
            cursor.executemany(
                "insert into ytempire.videos (channel_id, title, published_at, status) "
                "values (%s, 'one', %s, 'published')",
                [[row[0], instant] for instant in INSTANTS],
            )
        told = connection.execute(
            "select pacific_date from ytempire.published_video_costs order by published_at"
        ).fetchall()
        assert [day for (day,) in told] == IN_ORDER
