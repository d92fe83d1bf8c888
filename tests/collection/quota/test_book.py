"""Units are reserved before a call, settled with it, and never promised twice."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime
from uuid import UUID

import psycopg
import pytest
from time_machine import travel

from ytempire.collection.quota.book import QuotaBook, settle
from ytempire.collection.writing import CallBuffer, Tally
from ytempire.sources.call_recorder import ApiCall
from ytempire.sources.errors import QuotaExceeded
from ytempire.sources.quota import Price
from ytempire.warehouse.connection import Warehouse

NOON = datetime(2026, 11, 20, 20, tzinfo=UTC)
BUCKET = "batchGetStats"
UNIT = Price(BUCKET, 1)


def limit(warehouse: Warehouse, units: int, account: str | None = None) -> None:
    with warehouse.transaction("owner") as connection:
        connection.execute(
            "insert into ytempire.quota_limits (account_used, quota_bucket, valid_from, "
            "daily_limit) values (%s, %s, '2026-11-01', %s)",
            [account, BUCKET, units],
        )


def book(warehouse: Warehouse, account: str = "p", **options: object) -> tuple[QuotaBook, list]:
    reserved: list[UUID] = []
    made = QuotaBook(warehouse, account, reserved.append, **({"kept_ratio": 0.0} | options))  # type: ignore[arg-type]
    return made, reserved


def rows(warehouse: Warehouse, text: str) -> list[tuple]:
    with warehouse.transaction("reader") as connection:
        return connection.execute(text).fetchall()


def call(units: int = 1, at: datetime = NOON, account: str = "p") -> ApiCall:
    return ApiCall("youtube.videos.batchGetStats", "/", units, BUCKET, account, {}, 1, 1, 200, 9,
                   None, at)  # fmt: skip


def test_what_is_reserved_is_not_left_and_what_is_spent_is(warehouse: Warehouse) -> None:
    limit(warehouse, 100)
    one, reserved = book(warehouse, block_units=10)
    other, _ = book(warehouse, block_units=10)
    one.take(UNIT, NOON)
    assert one.units_left(BUCKET, NOON) == 99  # nine of the block are its own
    assert other.units_left(BUCKET, NOON) == 90
    calls = CallBuffer()
    calls.append(call())
    calls.reserved += reserved
    with warehouse.transaction("writer") as connection:
        calls.flush(connection, Tally())
    one.new_batch()
    assert one.units_left(BUCKET, NOON) == other.units_left(BUCKET, NOON) == 99
    assert calls.reserved == []


def test_a_killed_process_has_spent_what_it_reserved_until_midnight(warehouse: Warehouse) -> None:
    limit(warehouse, 100)
    killed, _ = book(warehouse, block_units=60)
    killed.take(UNIT, NOON)
    later, _ = book(warehouse)
    assert later.units_left(BUCKET, NOON) == 40
    assert later.units_left(BUCKET, datetime(2026, 11, 21, 8, 1, tzinfo=UTC)) == 100


def test_calls_that_could_not_be_written_stay_reserved(warehouse: Warehouse) -> None:
    limit(warehouse, 100)
    one, reserved = book(warehouse, block_units=10)
    one.take(UNIT, NOON)
    with pytest.raises(psycopg.errors.DivisionByZero), warehouse.transaction("writer") as wide:
        settle(wide, reserved)
        wide.execute("select 1 / 0")
    assert rows(warehouse, "select count(*) from ytempire.quota_reservations "
                           "where settled_at is null") == [(1,)]  # fmt: skip


def test_the_last_units_are_given_once(warehouse: Warehouse) -> None:
    limit(warehouse, 100)

    def take_all(_: int) -> int:
        one, _ = book(warehouse, block_units=7)
        taken = 0
        try:
            while True:
                one.take(UNIT, NOON)
                taken += 1
        except QuotaExceeded:
            return taken

    with ThreadPoolExecutor(6) as threads:
        assert sum(threads.map(take_all, range(6))) == 100


def test_a_part_is_kept_for_what_is_asked_for_by_hand(warehouse: Warehouse) -> None:
    limit(warehouse, 100)
    itself, _ = book(warehouse, kept_ratio=0.1, block_units=90)
    by_hand, _ = book(warehouse, kept_ratio=0.1, purpose="manual", block_units=1)
    for _ in range(90):
        itself.take(UNIT, NOON)
    with pytest.raises(QuotaExceeded, match=r"90 of 100 units, 10% are kept .* midnight Pacific"):
        itself.take(UNIT, NOON)
    assert itself.units_left(BUCKET, NOON) == 0
    for _ in range(10):
        by_hand.take(UNIT, NOON)
    with pytest.raises(QuotaExceeded, match="100 of 100 units"):
        by_hand.take(UNIT, NOON)


def test_google_s_count_goes_before_ours(warehouse: Warehouse) -> None:
    limit(warehouse, 100)
    one, _ = book(warehouse, block_units=10)
    other, _ = book(warehouse, block_units=10)
    one.take(UNIT, NOON)
    one.refused(UNIT, "quotaExceeded", NOON)
    for each in (one, other):
        assert each.units_left(BUCKET, NOON) == 0
        with pytest.raises(QuotaExceeded, match="Google says"):
            each.take(UNIT, NOON)
    text = "select units_counted, daily_limit, reason, quota_date from ytempire.quota_closures"
    assert rows(warehouse, text) == [(10, 100, "quotaExceeded", date(2026, 11, 20))]
    one.take(UNIT, datetime(2026, 11, 21, 8, 1, tzinfo=UTC))  # midnight Pacific has passed
    # Told again the same day, the first word stays.
    other.refused(UNIT, "dailyLimitExceeded", NOON)
    assert len(rows(warehouse, text)) == 1


def test_a_channel_s_own_upload_limit_closes_no_bucket(warehouse: Warehouse) -> None:
    one, _ = book(warehouse)
    one.refused(UNIT, "uploadLimitExceeded", NOON)
    assert rows(warehouse, "select * from ytempire.quota_closures") == []


@pytest.mark.parametrize(
    ("at", "day"),
    [
        (datetime(2026, 11, 20, 7, 59, 59, tzinfo=UTC), date(2026, 11, 19)),
        (datetime(2026, 11, 20, 8, 0, tzinfo=UTC), date(2026, 11, 20)),
        (datetime(2026, 3, 8, 7, 59, 59, tzinfo=UTC), date(2026, 3, 7)),  # 23 hours follow
        (datetime(2026, 3, 9, 6, 59, 59, tzinfo=UTC), date(2026, 3, 8)),
        (datetime(2026, 3, 9, 7, 0, tzinfo=UTC), date(2026, 3, 9)),
        (datetime(2026, 11, 2, 7, 59, 59, tzinfo=UTC), date(2026, 11, 1)),  # after 25 hours
        (datetime(2026, 11, 2, 8, 0, tzinfo=UTC), date(2026, 11, 2)),
    ],
)
def test_the_day_is_pacific(warehouse: Warehouse, at: datetime, day: date) -> None:
    with travel(at, tick=False):
        one, _ = book(warehouse)
        one.take(Price("general", 1), at)
    assert rows(warehouse, "select quota_date from ytempire.quota_reservations") == [(day,)]


def test_prices_are_those_of_the_day(warehouse: Warehouse) -> None:
    one, _ = book(warehouse)
    usual = Price("general", 3)

    def price(method: str, *day: int) -> Price:
        return one.price(method, usual, datetime(*day, 20, tzinfo=UTC))

    assert price("youtube.videos.insert", 2025, 12, 3) == Price("general", 1600)
    assert price("youtube.videos.insert", 2025, 12, 4) == Price("general", 100)
    assert price("youtube.videos.insert", 2026, 6, 1) == Price("videos.insert", 1)
    assert price("youtube.search.list", 2026, 5, 31) == Price("general", 100)
    assert price("not.known", 2026, 6, 1) == usual


def test_an_account_s_own_limit_and_none_at_all(warehouse: Warehouse) -> None:
    limit(warehouse, 100)
    limit(warehouse, 30, "mine")
    assert book(warehouse, "mine")[0].units_left(BUCKET, NOON) == 30
    assert book(warehouse, "other")[0].units_left(BUCKET, NOON) == 100
    unknown, _ = book(warehouse)
    assert unknown.units_left("analytics", NOON) == float("inf")
    unknown.take(Price("analytics", 1), NOON)
