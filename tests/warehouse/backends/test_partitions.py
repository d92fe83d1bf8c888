"""Days have partitions of their own, made ahead; dropped days keep their hours."""

from __future__ import annotations

import threading
import time
from datetime import timedelta

import psycopg
import pytest
from tests.warehouse.backends.rig import CHANNELS, HOURLY, Rig, at

from ytempire.warehouse import partitions, refreshing
from ytempire.warehouse.connection import Warehouse


@pytest.fixture
def own(database_url: str):
    """A fresh database: partitions stay where tests make them."""
    with psycopg.connect(database_url, autocommit=True, options="-c timezone=UTC") as connection:
        rig = Rig(connection, "native")
        rig.reset()
        yield rig


def lie(rig: Rig) -> dict[str, int]:
    """Return the rows of each partition that has any."""
    rows = rig.connection.execute(
        "select tableoid::regclass::text, count(*) "
        "from ytempire.video_metrics_timeseries group by 1"
    )
    return {name.removeprefix("ytempire.video_metrics_timeseries_"): n for name, n in rows}


def test_a_day_made_ahead_takes_its_readings(own: Rig, warehouse: Warehouse) -> None:
    assert partitions.ensure(warehouse, [at(1), at(3), at(25)]) == 2
    assert partitions.ensure(warehouse, [at(1).date()]) == 0
    own.upsert([own.reading(0, hours, views=1) for hours in (0, 23.99, 24, 50)])
    assert lie(own) == {"20261029": 2, "20261030": 1, "default": 1}


def test_readings_that_came_before_their_partition_move_into_it(
    own: Rig, warehouse: Warehouse
) -> None:
    own.upsert([own.reading(0, hours, views=int(hours)) for hours in (1, 24, 25, 47.5, 48)])
    own.refresh(at(30))
    before = own.hours()
    assert partitions.ensure(warehouse, [at(30)]) == 1
    assert lie(own) == {"20261030": 3, "default": 2}
    assert own.hours() == own.plain() == before
    # Moving is no change of a reading.
    assert own.connection.execute("select * from ytempire.video_hours_changed").fetchall() == []


def test_a_reader_in_the_way_is_not_waited_for_long(
    own: Rig, warehouse: Warehouse, database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(partitions, "_WAIT", "200ms")
    with psycopg.connect(database_url) as reader:
        reader.execute("select * from ytempire.video_metrics_timeseries")
        assert partitions.ensure(warehouse, [at(1)]) == 0
    assert partitions.ensure(warehouse, [at(1)]) == 1


def test_a_writer_may_make_partitions_and_a_reader_may_not(warehouse: Warehouse) -> None:
    with warehouse.connect("writer") as connection:
        connection.execute("set role ytempire_writer")
        connection.execute("select ytempire.ensure_partitions(array[date '2026-10-29'])")
    with (
        warehouse.connect("reader") as connection,
        pytest.raises(psycopg.errors.InsufficientPrivilege),
    ):
        connection.execute("select ytempire.ensure_partitions(array[date '2026-10-30'])")


def test_the_roles_keep_their_rights_on_what_they_write(own: Rig, warehouse: Warehouse) -> None:
    with warehouse.connect("writer", autocommit=True) as connection:
        connection.execute("set role ytempire_writer")
        writer = Rig(connection, "native")
        writer.upsert([own.reading(0, 1, views=1)])
        writer.upsert([own.reading(0, 1, views=2)])
        writer.refresh(at(2))
    with warehouse.connect("reader", autocommit=True) as connection:
        assert Rig(connection, "native").hours() == own.plain() != []


def _drop(rig: Rig, hours: float) -> None:
    day = at(hours).date()
    with rig.connection.transaction():
        rig.connection.execute("select ytempire.freeze_video_hours(%s)", [day])
        rig.connection.execute(
            "delete from ytempire.video_metrics_timeseries where time >= %s and time < %s",
            [day, day + timedelta(days=1)],
        )


def test_hours_of_dropped_days_stay_and_gains_count_from_them(own: Rig) -> None:
    own.upsert(
        [own.reading(0, h, views=h * 10, estimated_revenue_micros=h) for h in range(0, 60, 7)]
    )
    own.refresh(at(50))
    before = own.hours()
    _drop(own, 1)
    assert own.hours() == before
    # Late for the day that is gone: nothing moves. Late for one that is there: it counts.
    own.upsert([own.reading(0, 8, views=5), own.reading(0, 25, views=250)])
    told = {row[0]: row for row in own.hours()}
    assert [row for row in own.hours() if row[0] < at(24)] == before[:4]
    assert told[at(25)][6] == 250 - 210, "since the last reading of the day that is gone"
    assert told[at(28)][6] == 280 - 250
    own.refresh(at(60))
    assert {row[0]: row for row in own.hours()} == told
    # A publication told anew moves no hour that is frozen.
    own.connection.execute("update ytempire.videos set published_at = %s", [at(-5)])
    own.refresh(at(60))
    assert {row[0]: row for row in own.hours()} == told
    # A channel told anew is every hour's.
    own.connection.execute("update ytempire.videos set channel_id = %s", [CHANNELS[1]])
    moved = {hour: (*row[:2], CHANNELS[1], *row[3:]) for hour, row in told.items()}
    assert {row[0]: row for row in own.hours()} == moved
    own.refresh(at(60))
    assert {row[0]: row for row in own.hours()} == moved


def test_a_day_is_dropped_only_when_its_hours_are_rolled_up(own: Rig) -> None:
    own.upsert([own.reading(0, h, views=h) for h in (1, 30, 60)])
    with pytest.raises(psycopg.errors.LockNotAvailable, match="not rolled up yet"):
        _drop(own, 1)
    own.refresh(at(60))
    own.upsert([own.reading(0, 2, views=2)])
    with pytest.raises(psycopg.errors.LockNotAvailable, match="not rolled up yet"):
        _drop(own, 1)
    own.refresh(at(60))
    with pytest.raises(psycopg.errors.LockNotAvailable, match="a day before"):
        _drop(own, 30)
    _drop(own, 1)
    _drop(own, 30)
    assert [row[0] for row in own.hours()] == [at(1), at(2), at(30), at(60)]


def test_a_refresh_that_meets_a_dropped_day_begins_anew(
    own: Rig, warehouse: Warehouse, database_url: str
) -> None:
    """Its snapshot still shows readings that are gone, and hours that must stay."""
    own.upsert([own.reading(0, h, views=h) for h in (1, 30)])
    own.refresh(at(48))
    before = own.hours()
    waited: list[float] = []
    with psycopg.connect(database_url) as dropping:
        dropping.execute("select ytempire.freeze_video_hours(%s)", [at(1).date()])
        refresher = threading.Thread(
            target=lambda: refreshing.refresh(warehouse, until=at(60), wait=waited.append)
        )
        refresher.start()
        _wait_for_waiting(own)
        dropping.execute("delete from ytempire.video_metrics_timeseries where time < %s", [at(24)])
    refresher.join()
    assert waited
    assert own.hours() == before


def _wait_for_waiting(rig: Rig) -> None:
    """Wait until the refresh waits for the state that the other holds, past its own patience."""
    end = time.monotonic() + 20
    while not rig.connection.execute(
        "select 1 from pg_stat_activity where wait_event_type = 'Lock' "
        "and query like 'call%%' and clock_timestamp() - query_start > interval '1 second'"
    ).fetchone():
        assert time.monotonic() < end
        time.sleep(0.05)


def test_expired_hours_of_dropped_days_go(own: Rig) -> None:
    own.upsert([own.reading(v, h, views=h) for v in (0, 1) for h in (1, 30)])
    own.connection.execute(
        "update ytempire.video_metrics_timeseries set expires_at = %s where video_id::text like %s",
        [at(100), "00000000%"],
    )
    own.refresh(at(60))
    _drop(own, 1)
    own.refresh(at(99))
    assert len(own.hours()) == 4
    own.connection.execute("update ytempire.channels set is_ours = true")
    own.refresh(at(101))
    assert len(own.hours()) == 4, "what is ours does not expire"
    own.connection.execute("update ytempire.channels set is_ours = false")
    own.refresh(at(101))
    assert len(own.hours()) == 3
    own.connection.execute("delete from ytempire.video_metrics_timeseries")
    own.connection.execute("delete from ytempire.videos")
    assert own.hours() == []


def test_one_channels_hours_open_no_partition_of_earlier_days(
    own: Rig, warehouse: Warehouse
) -> None:
    partitions.ensure(warehouse, [at(24 * day) for day in range(8)])
    own.upsert([own.reading(0, h, views=h) for h in range(0, 24 * 8, 6)])
    own.refresh(at(24 * 7))
    own.upsert([own.reading(0, 24 * 7 + 0.5, views=1000)])
    # What a plan has looked at stays locked until the end of the transaction.
    with own.connection.transaction():
        own.connection.execute(
            "select * from ytempire.video_metrics_hourly where channel_id = %s and hour >= %s",
            [CHANNELS[0], at(24 * 6)],
        )
        locked = own.connection.execute(
            "select relation::regclass::text from pg_locks where relation is not null"
        ).fetchall()
    opened = {name.removeprefix("ytempire.video_metrics_timeseries_") for (name,) in locked}
    assert "20261105" in opened
    assert "20261030" not in opened


def test_a_plan_that_is_kept_stays_right(own: Rig, warehouse: Warehouse) -> None:
    partitions.ensure(warehouse, [at(24 * day) for day in range(4)])
    own.connection.execute("set plan_cache_mode = force_generic_plan")
    hourly = HOURLY.format("ytempire.video_metrics_hourly").encode()

    def kept() -> list[tuple]:
        return own.connection.execute(hourly, prepare=True).fetchall()

    own.upsert([own.reading(0, h, views=h) for h in range(0, 30, 5)])
    own.refresh(at(30))
    assert kept() == own.plain()
    own.upsert([own.reading(1, h, views=h) for h in range(2, 90, 7)])
    assert kept() == own.plain()
    own.refresh(at(90))
    assert kept() == own.plain()
    own.upsert([own.reading(0, h, views=h) for h in (3, 60, 89)])
    assert kept() == own.plain()
    own.refresh(at(90))
    before = kept()
    assert before == own.plain()
    for day in (0, 1):
        with own.connection.transaction():
            own.connection.execute("select ytempire.freeze_video_hours(%s)", [at(24 * day).date()])
            name = f"{at(24 * day):%Y%m%d}"
            own.connection.execute(f"drop table ytempire.video_metrics_timeseries_{name}".encode())
    assert kept() == before


@pytest.mark.parametrize("waits", ["the refresh", "the maker"])
def test_a_partition_that_is_made_during_a_refresh_loses_no_hour(
    own: Rig, warehouse: Warehouse, database_url: str, waits: str
) -> None:
    """What moves into it is in the refresh's snapshot neither there nor where it was."""
    own.refresh(at(23))  # what is left lies in the days of the partitions, and nowhere else
    own.upsert([own.reading(0, hours, views=int(hours)) for hours in (24, 25, 30, 47.5, 49)])
    whole = own.plain()
    days = [at(hours).date() for hours in (24, 48)]

    def refresh() -> None:
        with psycopg.connect(database_url, autocommit=True) as connection:
            connection.execute("call ytempire.refresh_video_hours(%s)", [at(60)])

    refresher = threading.Thread(target=refresh)
    if waits == "the refresh":
        with warehouse.connect("writer") as maker:
            maker.execute("select ytempire.ensure_partitions(%s::date[])", [days])
            refresher.start()
            time.sleep(0.7)
            maker.commit()
    else:
        with psycopg.connect(database_url) as holder:
            holder.execute("select * from ytempire.video_hours_state for update")
            refresher.start()
            time.sleep(0.7)
            assert partitions.ensure(warehouse, days) == 0, "the refresh has the default one"
    refresher.join(30)
    assert not refresher.is_alive()
    assert own.hours() == own.plain() == whole
    own.refresh(at(90))
    assert own.hours() == whole
