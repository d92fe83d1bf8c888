"""Loaded costs follow what changes: as if everything had been rolled up from the beginning."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import psycopg
import pytest
from tests.collection.ledger_entries import AT, append, channel, entry, job, key, video

from ytempire import clock, paths
from ytempire.quality import checks
from ytempire.warehouse.connection import Warehouse

from .conftest import RunStep

STEP = "32_roll_up_costs"
NOVEMBER = datetime(2026, 11, 1, 7, tzinfo=UTC)
"""The first instant of November in the Pacific."""
JULY = datetime(2026, 7, 31, 23, 30, tzinfo=UTC)
AUGUST = datetime(2026, 8, 15, tzinfo=UTC)
"""When the video in the making was worked on: its month is looked at again by every run."""
TABLES = {
    "video_loaded_costs": "video_id",
    "unallocated_costs": "pacific_month, channel_id, reason",
}

Change = Callable[[psycopg.Connection], object]


def spent(name: str, micros: int, video: str | None = None, **said: Any) -> dict[str, Any]:
    return entry(name, micros, factory_video_id=video and key(video), **said)


def sql(text: str, *values: object) -> Change:
    return lambda connection: connection.execute(text, values or None)


def invoice(connection: psycopg.Connection, name: str, micros: int, **said: Any) -> None:
    values = {"vendor": "openai", "period_start": "2026-10-01", "period_end": "2026-11-01"} | said
    connection.execute(
        "insert into ytempire.vendor_invoices (vendor, period_start, period_end, amount_micros, "
        "currency_amount_micros, received_at, source, source_ref) values "
        "(%s, %s, %s, %s, %s, ytempire.clock_now(), 'test', %s)",
        [*values.values(), micros, micros, name],
    )


def begin(connection: psycopg.Connection) -> None:
    """Two channels, three videos that are out, one in the making, one dead, and shared costs."""
    for name in ("c", "d"):
        channel(connection, name)
    video(connection, "v", "f")
    video(connection, "w", "g")
    video(connection, "x", "h", of="d", published=NOVEMBER)
    video(connection, "bought", None)
    job(connection, "made", "completed", "f")
    job(connection, "making", "processing", "i")
    job(connection, "run", "processing")
    job(connection, "lost", "failed", "j")
    job(connection, "noname", "cancelled")
    append(
        connection,
        spent("v1", 2_400_000, "f"),
        spent("v0", 7, "f", occurred_at=JULY),
        spent("w1", 2_900_000, "g"),
        spent("x1", 1_000_000, "h", channel_id=key("d")),
        spent("making", 300_001, "i", job_id=key("making"), occurred_at=AUGUST),
        spent("running", 6, None, job_id=key("run"), occurred_at=AUGUST),
        spent("lost", 500_001, "j", job_id=key("lost")),
        spent("nameless", 100_000, None, job_id=key("noname")),
        spent("music", 50_001, None, vendor="other_api"),
        spent("rent", 1_000_001, None, channel_id=None, vendor="compute"),
        spent("idle", 13, None, channel_id=key("d"), occurred_at=JULY),
    )


CHANGES: dict[str, Change] = {
    "nothing": lambda _: None,
    "a late entry of a video that is out": lambda c: append(
        c, spent("late", 200_000, "f", occurred_at=JULY)
    ),
    "a late entry of a video that came out in another month": lambda c: append(
        c, spent("late", 5, "h", channel_id=key("d"))
    ),
    "a late entry of a dead job": lambda c: append(
        c, spent("late", 3, "j", job_id=key("lost"), occurred_at=JULY)
    ),
    "another late shared cost": lambda c: append(
        c, spent("late", 3, None, channel_id=None, occurred_at=JULY)
    ),
    "a video comes out": lambda c: (
        video(c, "y", "i", published=NOVEMBER),
        append(c, spent("y", 9, "i", occurred_at=NOVEMBER)),
    ),
    "videos in the making are lost": sql(
        "update ytempire.video_generation_jobs set status = 'failed' where status = 'processing'"
    ),
    "a dead video is tried again": lambda c: (
        job(c, "again", "queued", "j"),
        append(c, spent("again", 5, "j", job_id=key("again"), occurred_at=JULY)),
    ),
    "a video is taken back": sql(
        "update ytempire.videos set published_at = null where video_id = %s", key("v")
    ),
    "a video came out in another month": sql(
        "update ytempire.videos set published_at = %s where video_id = %s", NOVEMBER, key("v")
    ),
    "a reversal": sql(
        "select ytempire.reverse_cost(entry_id, 'why') from ytempire.cost_ledger "
        "where idempotency_key in ('v1', 'lost', 'rent')"
    ),
    "an invoice": lambda c: invoice(c, "first", 7_000_000),
    "an invoice of a vendor without entries": lambda c: invoice(
        c, "licence", 40_000_001, vendor="adobe"
    ),
}


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home of its own, whose rules are those of the project until it says otherwise."""
    monkeypatch.setenv("YTEMPIRE_HOME", str(tmp_path))
    return tmp_path


def do(warehouse: Warehouse, change: Change) -> None:
    with warehouse.transaction("owner") as connection:
        change(connection)


def rows(warehouse: Warehouse) -> dict[str, list[tuple]]:
    with warehouse.transaction("reader") as connection:
        return {
            table: connection.execute(
                f"select * from ytempire.{table} order by {order}"  # type: ignore[arg-type]
            ).fetchall()
            for table, order in TABLES.items()
        }


def from_the_beginning(warehouse: Warehouse, run_step: RunStep) -> dict[str, list[tuple]]:
    with warehouse.transaction("owner") as connection:
        for table in TABLES:
            connection.execute(f"delete from ytempire.{table}")  # type: ignore[arg-type]
        connection.execute("delete from ytempire.source_watermarks where source = 'rollup'")
    run_step(STEP)
    return rows(warehouse)


def holds(warehouse: Warehouse) -> bool:
    with warehouse.transaction("writer") as connection:
        results = checks.run(connection, paths.sql() / "checks")
    broken = results.filter(results["rows_broken"] > 0)["check_name"]
    return "loaded_costs_equal_ledger" not in broken


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_after_any_change_all_is_as_rolled_up_from_the_beginning(
    warehouse: Warehouse, run_step: RunStep, change: Change
) -> None:
    do(warehouse, begin)
    run_step(STEP)
    do(warehouse, lambda c: invoice(c, "before", 9_000_000))
    run_step(STEP)
    before = rows(warehouse)
    do(warehouse, change)
    run_step(STEP)
    after = rows(warehouse)
    assert holds(warehouse)
    assert (after == before) == (change is CHANGES["nothing"])
    assert after == from_the_beginning(warehouse, run_step)


def test_who_bears_what(warehouse: Warehouse, run_step: RunStep) -> None:
    do(warehouse, begin)
    result = run_step(STEP)
    with warehouse.transaction("reader") as connection:
        loaded = connection.execute(
            "select title, pacific_month, direct_micros, failed_share_micros, "
            "shared_share_micros, loaded_micros, costs.is_over_alert, is_loaded_over_limit "
            "from ytempire.video_loaded_costs as costs inner join ytempire.videos using (video_id) "
            "order by title"
        ).fetchall()
        left = connection.execute(
            "select pacific_month, channel_id, reason, amount_micros "
            "from ytempire.unallocated_costs order by 1, 2, 3"
        ).fetchall()
        flags = connection.execute(
            "select title, costs.loaded_micros, costs.is_over_alert "
            "from ytempire.published_video_costs as costs "
            "inner join ytempire.videos using (video_id) order by title"
        ).fetchall()
    july, august, october, november = (date(2026, month, 1) for month in (7, 8, 10, 11))
    # The lost and the nameless job of channel c: 600,001; its music: 50,001; rent for October.
    assert loaded == [
        ("v", october, 2_400_007, 300_001, 525_002, 3_225_010, False, True),
        ("w", october, 2_900_000, 300_000, 525_000, 3_725_000, True, True),
        ("x", november, 1_000_000, 0, 0, 1_000_000, False, False),
    ]
    c, d = UUID(key("c")), UUID(key("d"))
    assert left == [
        (july, d, "shared", 13),
        (august, c, "not_published_yet", 300_007),
    ]
    assert flags[0] == ("bought", None, None)
    assert flags[1] == ("v", 3_225_010, False)
    assert result.note == "3 videos, 2 of them over the limit when all is counted"
    assert result.written == {"video_loaded_costs": 3, "unallocated_costs": 2}


def test_other_rules_roll_up_every_month_anew(
    warehouse: Warehouse, run_step: RunStep, home: Path
) -> None:
    do(warehouse, begin)
    run_step(STEP)
    (home / "network.yaml").write_text(
        "polling: [{every_minutes: 60}]\n"
        "costs: {alert_usd: 1.00, limit_usd: 3.30, failed_jobs: by_direct_cost}\n"
    )
    run_step(STEP)
    assert {row[-1] for row in rows(warehouse)["video_loaded_costs"]} == {"by_direct_cost"}
    with warehouse.transaction("reader") as connection:
        [flags] = connection.execute(
            "select count(*) filter (where is_over_alert), "
            "count(*) filter (where is_loaded_over_limit) from ytempire.video_loaded_costs"
        ).fetchall()
    assert flags == (2, 1)
    assert rows(warehouse) == from_the_beginning(warehouse, run_step)


def test_only_the_months_that_changed_are_written(warehouse: Warehouse, run_step: RunStep) -> None:
    do(warehouse, begin)
    do(warehouse, CHANGES["videos in the making are lost"])
    run_step(STEP)
    assert run_step(STEP).rows_written == 0  # nothing is in the making any more
    do(warehouse, lambda c: append(c, spent("x2", 1, "h", occurred_at=NOVEMBER)))
    assert run_step(STEP).written == {"video_loaded_costs": 1, "unallocated_costs": 0}
    everything = run_step(STEP, since="2026-07-31").written
    assert everything == {"video_loaded_costs": 3, "unallocated_costs": 2}


def test_an_entry_written_while_the_roll_up_ran_is_not_missed(
    warehouse: Warehouse, run_step: RunStep
) -> None:
    do(warehouse, begin)
    with warehouse.transaction("writer") as slow:
        append(slow, spent("slow", 77, None, channel_id=None))
        run_step(STEP)
    run_step(STEP)
    assert holds(warehouse)
    assert rows(warehouse) == from_the_beginning(warehouse, run_step)


def test_a_period_counts_once_it_is_over(
    warehouse: Warehouse, run_step: RunStep, monkeypatch: pytest.MonkeyPatch
) -> None:
    def at(moment: datetime) -> None:
        monkeypatch.setattr(clock, "now", lambda: moment)

    monkeypatch.setattr(clock, "is_virtual", lambda: True)
    at(datetime(2026, 10, 31, 23, 59, tzinfo=UTC))
    do(warehouse, begin)
    do(warehouse, sql("update ytempire.videos set published_at = %s", AT))
    do(warehouse, lambda c: invoice(c, "early", 9_000_000))
    run_step(STEP)
    shares = [row[6] for row in rows(warehouse)["video_loaded_costs"]]
    assert shares == [0, 0, 0]
    at(datetime(2026, 11, 1, 0, 0, tzinfo=UTC))
    run_step(STEP)
    assert sum(row[6] for row in rows(warehouse)["video_loaded_costs"]) != 0
    assert holds(warehouse)


def test_invoices_against_the_ledger(warehouse: Warehouse) -> None:
    def reconciled() -> list[tuple]:
        with warehouse.transaction("reader") as connection:
            return connection.execute(
                "select vendor, period_start, state, invoice_micros, ledger_micros, "
                "variance_micros from ytempire.vendor_invoice_reconciliation "
                "where vendor = 'openai' and period_start >= '2026-10-01' order by period_start"
            ).fetchall()

    october = date(2026, 10, 1)
    do(warehouse, begin)
    total = 2_400_000 + 2_900_000 + 1_000_000 + 500_001 + 100_000
    assert reconciled() == [("openai", october, "open", None, total, None)]
    do(warehouse, lambda c: invoice(c, "to the cent", 6_900_000))
    assert reconciled() == [("openai", october, "matched", 6_900_000, total, -1)]
    # What is received later takes the place of what was received before.
    do(warehouse, lambda c: invoice(c, "corrected", 6_910_000))
    assert reconciled() == [("openai", october, "differs", 6_910_000, total, 9_999)]
    # UTC days: the last instant of October counts, the first of November does not.
    moment = datetime(2026, 11, 1, tzinfo=UTC)
    do(warehouse, lambda c: append(
        c,
        spent("last", 20, None, occurred_at=moment - timedelta(microseconds=1)),
        spent("next", 300, None, occurred_at=moment),
    ))  # fmt: skip
    assert reconciled() == [
        ("openai", october, "differs", 6_910_000, total + 20, 9_979),
        ("openai", date(2026, 11, 1), "open", None, 300, None),
    ]
