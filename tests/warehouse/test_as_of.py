"""What was known at an instant: restated, late and deleted rows, and reversals, as they were."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, timedelta

import polars as pl
import psycopg
import pytest

from ytempire.warehouse import loading
from ytempire.warehouse.connection import Warehouse

DAY = date(2026, 10, 3)
YESTERDAY, TODAY = "2026-11-20T20:00:00Z", "2026-11-21T20:00:00Z"
FIGURES = "views, engaged_views, estimated_revenue_micros"

At = Callable[[str], "contextmanager[psycopg.Connection]"]


@pytest.fixture
def at(warehouse: Warehouse) -> At:
    """Give a transaction of the writer in which it is the named instant."""

    @contextmanager
    def standing_at(instant: str) -> Iterator[psycopg.Connection]:
        with warehouse.transaction("owner") as connection:
            connection.execute("select set_config('ytempire.clock_at', %s, true)", [instant])
            connection.execute("set local role ytempire_writer")
            yield connection

    return standing_at


@pytest.fixture
def channel(at: At) -> str:
    with at("2026-10-01T00:00:00Z") as connection:
        return add_channel(connection, "One")


def add_channel(connection: psycopg.Connection, name: str) -> str:
    row = connection.execute(
        "insert into ytempire.channels (channel_name) values (%s) returning channel_id::text",
        [name],
    ).fetchone()
    assert row is not None
    return str(row[0])


def add_video(
    connection: psycopg.Connection, channel: str, published_at: str | None = "2026-10-03T20:00:00Z"
) -> str:
    row = connection.execute(
        "insert into ytempire.videos (channel_id, title, published_at) values (%s, 'A', %s) "
        "returning video_id::text",
        [channel, published_at],
    ).fetchone()
    assert row is not None
    return str(row[0])


def tell(
    connection: psycopg.Connection,
    channel: str,
    video: str,
    views: int,
    revenue: int | None,
    day: date = DAY,
) -> loading.Written:
    """Write facts as the loaders do."""
    rows = pl.DataFrame(
        {
            "video_id": [video],
            "channel_id": [channel],
            "pacific_date": [day],
            "views": [views],
            "engaged_views": [views - 1],
            "estimated_revenue_micros": pl.Series([revenue], dtype=pl.Int64),
            "view_definition": [3],
            "source": ["test"],
        }
    ).with_columns(as_of=connection.execute("select ytempire.clock_now()").fetchone()[0])  # type: ignore[index]
    return loading.upsert(
        connection,
        "video_daily_facts",
        rows,
        ["video_id", "pacific_date"],
        unless_only=["as_of"],
        touch="ingested_at",
    )


def spend(
    connection: psycopg.Connection, channel: str | None, micros: int, recorded: str,
    occurred: str = "2026-10-03T20:00:00Z",
) -> None:  # fmt: skip
    connection.execute(
        "insert into ytempire.cost_ledger (idempotency_key, occurred_at, recorded_at, channel_id, "
        "vendor, component, quantity, unit, unit_price_usd, amount_micros, source) "
        "values (%s, %s, %s, %s, 'openai', 'tokens', 1, 'call', 1, %s, 'test')",
        [uuid.uuid4().hex, occurred, recorded, channel, micros],
    )


def report(warehouse: Warehouse, instant: str) -> list[tuple]:
    """Return the channel days as known at an instant, in order."""
    with warehouse.transaction("reader") as connection:
        return connection.execute(
            "select pacific_date, channel_id::text, videos_published, views, engaged_views, "
            "revenue_micros, ledger_micros from ytempire.channel_days_as_of(%s) order by 1, 2",
            [instant],
        ).fetchall()


def ask(warehouse: Warehouse, text: str, *values: object) -> list[tuple]:
    with warehouse.transaction("reader") as connection:
        return connection.execute(text, values or None).fetchall()


def test_yesterdays_report_gives_yesterdays_numbers(
    warehouse: Warehouse, at: At, channel: str
) -> None:
    with at("2026-11-20T10:00:00Z") as connection:
        restated, deleted, kept = (add_video(connection, channel) for _ in range(3))
        hidden = add_video(connection, channel, published_at=None)
        for video, views in ((restated, 100), (deleted, 50), (kept, 7)):
            tell(connection, channel, video, views, views * 1000)
        spend(connection, channel, 900_000, "2026-11-20T09:00:00Z")
    told = report(warehouse, YESTERDAY)
    assert told == [(DAY, channel, 3, 157, 154, 157_000, 900_000)]
    with at("2026-11-21T10:00:00Z") as connection:
        tell(connection, channel, restated, 90, 88_000)  # YouTube took views back
        tell(connection, channel, kept, 7, 7_000)  # told again, word for word
        late = add_video(connection, channel)  # found today, published weeks ago
        tell(connection, channel, late, 11, None)
        tell(connection, channel, late, 3, 1, DAY - timedelta(days=1))
        connection.execute("delete from ytempire.video_daily_facts where video_id = %s", [deleted])
        connection.execute(
            "update ytempire.videos set published_at = '2026-10-03T21:00Z' where video_id = %s",
            [hidden],
        )
        spend(connection, channel, -900_000, "2026-11-21T10:00:00Z")  # a reversal
        spend(connection, channel, 400_000, "2026-11-20T09:30:00Z")  # committed late
    assert report(warehouse, YESTERDAY) == told
    assert report(warehouse, TODAY) == [
        (DAY - timedelta(days=1), channel, 0, 3, 2, 1, None),
        (DAY, channel, 5, 108, 105, 95_000, 400_000),
    ]
    with at("2026-11-22T10:00:00Z") as connection:
        tell(connection, channel, restated, 80, 80_000)
    assert report(warehouse, YESTERDAY) == told
    assert report(warehouse, "2026-10-02T00:00:00Z") == []


def test_what_is_said_again_is_no_version(warehouse: Warehouse, at: At, channel: str) -> None:
    with at("2026-11-20T10:00:00Z") as connection:
        video = add_video(connection, channel)
        tell(connection, channel, video, 100, None)
    with at("2026-11-20T12:00:00Z") as connection:
        assert tell(connection, channel, video, 100, None).changed == 0
        connection.execute(
            "update ytempire.video_daily_facts set as_of = ytempire.clock_now(), "
            "ingested_at = ytempire.clock_now()"
        )
    assert ask(warehouse, "select count(*) from ytempire.video_daily_facts_superseded") == [(0,)]
    as_of = f"select {FIGURES} from ytempire.video_daily_facts_as_of(%s)"
    # Written again at noon, but known since ten.
    assert ask(warehouse, as_of, "2026-11-20T11:00:00Z") == [(100, 99, None)]
    assert ask(warehouse, as_of, "2026-11-20T09:59:59Z") == []
    with at("2026-11-20T14:00:00Z") as connection:
        tell(connection, channel, video, 101, None)
    assert ask(
        warehouse,
        "select views, known_from, known_until from ytempire.video_daily_facts_superseded",
    ) == ask(
        warehouse,
        "select 100::bigint, '2026-11-20T10:00Z'::timestamptz, '2026-11-20T14:00Z'::timestamptz",
    )
    assert [ask(warehouse, as_of, f"2026-11-20T{hour}:00:00Z")[0][0] for hour in (13, 14)] == [
        100,
        101,
    ]


def test_at_every_instant_a_day_is_known_once(warehouse: Warehouse, at: At, channel: str) -> None:
    with at("2026-11-20T10:00:00Z") as connection:
        video = add_video(connection, channel)
        tell(connection, channel, video, 1, None)
        tell(connection, channel, video, 2, None)  # corrected before anybody could see it
    with at("2026-11-20T11:00:00Z") as connection:  # by hand, without a word of when
        connection.execute("update ytempire.video_daily_facts set views = 3")
    with at("2026-11-20T10:30:00Z") as connection:  # a slow load that began before
        tell(connection, channel, video, 4, None)
    with at("2026-11-20T12:00:00Z") as connection:
        connection.execute("delete from ytempire.video_daily_facts")
    with at("2026-11-20T13:00:00Z") as connection:
        tell(connection, channel, video, 5, None)
    seen = [
        [views for (views,) in ask(
            warehouse, "select views from ytempire.video_daily_facts_as_of(%s)", f"2026-11-20T{t}Z"
        )]
        for t in ("09:59", "10:00", "10:45", "11:00", "11:59", "12:00", "12:59", "13:00")
    ]  # fmt: skip
    assert seen == [[], [2], [2], [4], [4], [], [], [5]]


def test_reach_is_kept_alike(warehouse: Warehouse, at: At, channel: str) -> None:
    with at("2026-11-20T10:00:00Z") as connection:
        video = add_video(connection, channel)
        connection.execute(
            "insert into ytempire.video_reach_daily (video_id, channel_id, pacific_date, "
            "impressions, ctr, clicks, report_id, as_of) values (%s, %s, %s, 100, 0.05, 5, 'a', "
            "ytempire.clock_now())",
            [video, channel, DAY],
        )
    with at("2026-11-20T12:00:00Z") as connection:
        connection.execute("update ytempire.video_reach_daily set report_id = 'b'")
        connection.execute(
            "update ytempire.video_reach_daily set impressions = 200, clicks = 10, "
            "report_id = 'c', ingested_at = ytempire.clock_now()"
        )
    with at("2026-11-20T14:00:00Z") as connection:
        connection.execute("delete from ytempire.video_reach_daily")
    known = [
        ask(
            warehouse,
            "select impressions, clicks from ytempire.video_reach_as_of(%s)",
            f"2026-11-20T{hour}:00:00Z",
        )
        for hour in (9, 11, 13, 15)
    ]
    assert known == [[], [(100, 5)], [(200, 10)], []]


@pytest.mark.parametrize("table", ["video_daily_facts", "video_reach_daily"])
def test_what_is_put_back_under_an_old_date_is_not_known_twice(
    warehouse: Warehouse, at: At, channel: str, table: str
) -> None:
    put = {
        "video_daily_facts": "(video_id, channel_id, pacific_date, views, view_definition, source, "
        "as_of, ingested_at) values (%s, %s, %s, 1, 3, 'test', now(), '2026-11-20T10:00Z')",
        "video_reach_daily": "(video_id, channel_id, pacific_date, impressions, report_id, as_of, "
        "ingested_at) values (%s, %s, %s, 1, 'r', now(), '2026-11-20T10:00Z')",
    }[table]
    with at("2026-11-20T10:00:00Z") as connection:
        row = [add_video(connection, channel), channel, DAY]
        connection.execute(f"insert into ytempire.{table} {put}".encode(), row)
    with at("2026-11-20T12:00:00Z") as connection:
        connection.execute(f"delete from ytempire.{table}".encode())
    with at("2026-11-20T13:00:00Z") as connection:
        connection.execute(f"insert into ytempire.{table} {put}".encode(), row)
    of = {"video_daily_facts": "video_daily_facts_as_of", "video_reach_daily": "video_reach_as_of"}
    known = [
        ask(warehouse, f"select count(*) from ytempire.{of[table]}(%s)", f"2026-11-20T{t}Z")[0][0]
        for t in ("09:59", "10:00", "11:59", "12:00", "13:00")
    ]
    # Its old date is believed as far back as it was taken out: it counts once at most.
    assert known == [0, 1, 1, 1, 1]


@pytest.mark.parametrize("table", ["video_daily_facts", "video_reach_daily"])
def test_nothing_is_emptied_unseen(warehouse: Warehouse, table: str) -> None:
    with (
        pytest.raises(psycopg.errors.RaiseException, match="delete its rows instead"),
        warehouse.transaction("owner") as connection,
    ):
        connection.execute(f"truncate ytempire.{table}")


@pytest.mark.parametrize(
    ("table", "superseded"),
    [
        ("video_daily_facts", "video_daily_facts_superseded"),
        ("video_reach_daily", "video_reach_superseded"),
    ],
)
def test_versions_have_all_columns(warehouse: Warehouse, table: str, superseded: str) -> None:
    """A column that is added to the facts must be added to their versions."""

    def columns(name: str) -> set[str]:
        found = ask(
            warehouse,
            "select column_name from information_schema.columns "
            "where table_schema = 'ytempire' and table_name = %s",
            name,
        )
        return {column for (column,) in found}

    assert columns(table) - {"ingested_at", "unchanged_since"} == columns(superseded) - {
        "known_from",
        "known_until",
    }
