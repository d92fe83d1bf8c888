"""Days as of any instant are what a count over every version says, whatever was written."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import psycopg
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ytempire.warehouse import queries
from ytempire.warehouse.connection import Warehouse

PLAIN = (Path(__file__).parent / "plain_channel_days.sql").read_text()
START = datetime(2026, 11, 1, 5, tzinfo=UTC)  # the Pacific day in which clocks go back begins at 7
HOURS = st.integers(0, 60)
VIDEO, CHANNEL, DAY = st.integers(0, 2), st.integers(0, 1), st.integers(0, 2)
COUNT = st.one_of(st.none(), st.integers(-50, 500), st.just(2**61))
STEPS = st.lists(
    st.tuples(
        HOURS,
        st.one_of(
            st.tuples(st.just("tell"), VIDEO, DAY, CHANNEL, COUNT, COUNT),
            st.tuples(st.just("untell"), VIDEO, DAY),
            st.tuples(st.just("backdate"), VIDEO, DAY, HOURS),
            st.tuples(st.just("publish"), VIDEO, CHANNEL, st.one_of(st.none(), HOURS)),
            st.tuples(st.just("forget"), VIDEO),
            st.tuples(st.just("spend"), st.one_of(st.none(), CHANNEL), HOURS, HOURS),
        ),
    ),
    min_size=1,
    max_size=12,
)


@pytest.fixture
def connection(warehouse: Warehouse) -> Iterator[psycopg.Connection]:
    with warehouse.connect("owner") as connection:
        yield connection


def _at(hours: float) -> datetime:
    return START + timedelta(hours=hours)


def _id(kind: int, number: int) -> uuid.UUID:
    return uuid.UUID(int=kind << 64 | number)


def _prepare(connection: psycopg.Connection) -> None:
    _stand_at(connection, _at(0))
    for number in range(2):
        connection.execute(
            "insert into ytempire.channels (channel_id, channel_name) values (%s, %s)",
            [_id(1, number), f"channel {number}"],
        )
    for number in range(3):
        # Facts hold on to their video, so what is forgotten is another one.
        for kind in (2, 3):
            connection.execute(
                "insert into ytempire.videos (video_id, channel_id, title) values (%s, %s, 'A')",
                [_id(kind, number), _id(1, 0)],
            )


def _stand_at(connection: psycopg.Connection, instant: datetime) -> None:
    connection.execute("select set_config('ytempire.clock_at', %s, true)", [instant.isoformat()])


def _do(connection: psycopg.Connection, step: tuple[Any, ...]) -> None:
    run = connection.execute
    match step:
        case "tell", video, day, channel, views, revenue:
            run(
                "insert into ytempire.video_daily_facts as held (video_id, channel_id, "
                "pacific_date, views, engaged_views, estimated_revenue_micros, view_definition, "
                "source, as_of) values (%s, %s, %s, %s, %s, %s, 3, 'test', ytempire.clock_now()) "
                "on conflict (video_id, pacific_date) do update set "
                "channel_id = excluded.channel_id, views = excluded.views, "
                "engaged_views = excluded.engaged_views, "
                "estimated_revenue_micros = excluded.estimated_revenue_micros, "
                "ingested_at = excluded.ingested_at",
                [
                    _id(2, video), _id(1, channel), date(2026, 10, 31) + timedelta(days=day),
                    views, None if views is None else views // 2, revenue,
                ],
            )  # fmt: skip
        case "untell", video, day:
            run(
                "delete from ytempire.video_daily_facts where video_id = %s and pacific_date >= %s",
                [_id(2, video), date(2026, 10, 31) + timedelta(days=day)],
            )
        case "backdate", video, day, hours:
            run(
                "update ytempire.video_daily_facts set ingested_at = %s, likes = 1 "
                "where video_id = %s and pacific_date <= %s",
                [_at(hours), _id(2, video), date(2026, 10, 31) + timedelta(days=day)],
            )
        case "publish", video, channel, hours:
            run(
                "update ytempire.videos set published_at = %s, channel_id = %s "
                "where video_id = any(%s)",
                [
                    None if hours is None else _at(hours), _id(1, channel),
                    [_id(2, video), _id(3, video)],
                ],
            )  # fmt: skip
        case "forget", video:
            run("delete from ytempire.videos where video_id = %s", [_id(3, video)])
        case "spend", channel, occurred, recorded:
            run(
                "insert into ytempire.cost_ledger (idempotency_key, occurred_at, recorded_at, "
                "channel_id, vendor, component, quantity, unit, unit_price_usd, amount_micros, "
                "source) values (%s, %s, %s, %s, 'openai', 'tokens', 1, 'call', 1, %s, 'test')",
                [
                    uuid.uuid4().hex, _at(occurred), _at(recorded),
                    None if channel is None else _id(1, channel), 1000 + occurred,
                ],
            )  # fmt: skip
        case _:
            raise AssertionError(step)


def _plain(connection: psycopg.Connection, instant: datetime) -> list[tuple]:
    return connection.execute(PLAIN.encode(), {"at": instant}).fetchall()


def _kept(connection: psycopg.Connection, instant: datetime) -> list[tuple]:
    return connection.execute(
        "select pacific_date, channel_id, videos_published, views, engaged_views, revenue_micros, "
        "ledger_micros from ytempire.channel_days_as_of(%s) order by 1, 2",
        [instant],
    ).fetchall()


def _moved(before: list[tuple], after: list[tuple]) -> dict[tuple, tuple]:
    """Return what differs, by day and channel: what it was and what it is."""
    known = {row[:2]: row[2:] for row in before}
    now = {row[:2]: row[2:] for row in after}
    return {
        key: (known.get(key), now.get(key))
        for key in known.keys() | now.keys()
        if (known.get(key) or (None,) * 5) != (now.get(key) or (None,) * 5)
    }


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(steps=STEPS, since=HOURS, until=HOURS)
def test_sums_of_changes_are_what_was_known(
    connection: psycopg.Connection, steps: list[tuple[int, tuple]], since: int, until: int
) -> None:
    with connection.transaction(force_rollback=True):
        _prepare(connection)
        for hours, step in steps:
            _stand_at(connection, _at(hours))
            _do(connection, step)
        instants = sorted({since, until, *(hours for hours, _ in steps), -1, 70})
        plain = {hours: _plain(connection, _at(hours)) for hours in instants}
        for hours in instants:
            assert _kept(connection, _at(hours)) == plain[hours], f"as of {_at(hours)}"
        first, last = sorted((since, until))
        moved = _moved(plain[first], plain[last])
        named = {number: f"channel {number}" for number in range(2)}
        told = connection.execute(
            queries.text_of("money/restated").encode(),
            {"since": _at(first), "until": _at(last), "rows": 100, "channel_ids": None},
        ).fetchall()
        expected = {
            (day, None if channel is None else named[channel.int & 1]): (
                before is not None,
                *((before or (None,) * 5)[at] for at in (0, 1, 3, 4)),
                *((after or (None,) * 5)[at] for at in (0, 1, 3, 4)),
            )
            for (day, channel), (before, after) in moved.items()
        }
        assert {
            row[:2]: (row[2], row[3], row[5], row[7], row[9], row[4], row[6], row[8], row[10])
            for row in told
        } == expected


def test_a_writer_keeps_them(warehouse: Warehouse) -> None:
    """Whoever may write facts may write what follows from them."""
    with warehouse.transaction("owner") as connection:
        _prepare(connection)
    with warehouse.transaction("writer") as connection:
        _do(connection, ("tell", 0, 0, 0, 5, 7))
        _do(connection, ("publish", 0, 0, 1))
        _do(connection, ("spend", 0, 1, 1))
    with warehouse.transaction("reader") as connection:
        assert len(_kept(connection, datetime(2100, 1, 1, tzinfo=UTC))) == 1
