"""What a roll-up of costs gives each video, by which rules, and what it writes."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path
from uuid import UUID

import pytest
from tests.collection.ledger_entries import AT, append, key

from ytempire import clock
from ytempire.warehouse.connection import Warehouse

from .conftest import RunStep
from .costs import NOVEMBER, STEP, begin, do, from_the_beginning, holds, invoice, rows, spent, sql

pytestmark = pytest.mark.usefixtures("cost_home")


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
    warehouse: Warehouse, run_step: RunStep, cost_home: Path
) -> None:
    do(warehouse, begin)
    run_step(STEP)
    (cost_home / "network.yaml").write_text(
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
    run_step(STEP)
    do(warehouse, lambda c: append(c, spent("x2", 1, "h", occurred_at=NOVEMBER)))
    assert run_step(STEP).written == {"video_loaded_costs": 1, "unallocated_costs": 0}
    assert run_step(STEP, since="2026-07-31").rows_written == 0


def test_a_month_that_is_looked_at_again_writes_what_differs(
    warehouse: Warehouse, run_step: RunStep
) -> None:
    do(warehouse, begin)
    run_step(STEP)
    before = rows(warehouse)
    # The month in the making is looked at by every run.
    again = run_step(STEP)
    assert (again.records_processed, again.rows_written) == (1, 0)
    assert rows(warehouse) == before
    # October's videos share a micro-dollar: one of them has it, and the other is as it was.
    do(warehouse, lambda c: append(c, spent("one", 1, None, vendor="other_api")))
    assert run_step(STEP).written == {"video_loaded_costs": 1, "unallocated_costs": 0}


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
