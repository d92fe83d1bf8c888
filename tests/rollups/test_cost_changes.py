"""Loaded costs follow what changes: as if everything had been rolled up from the beginning."""

from __future__ import annotations

import pytest
from tests.collection.ledger_entries import append, job, key, video

from ytempire.warehouse.connection import Warehouse

from .conftest import RunStep
from .costs import (
    JULY,
    NOVEMBER,
    STEP,
    Change,
    begin,
    do,
    from_the_beginning,
    holds,
    invoice,
    rows,
    spent,
    sql,
)

pytestmark = pytest.mark.usefixtures("cost_home")

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
    "an entry turns out to be of a video that is out": lambda c: append(
        c, spent("nameless", 100_000, "f", job_id=key("noname"))
    ),
    "an entry turns out to be of a video in the making": lambda c: append(
        c, spent("idle", 13, "i", channel_id=key("d"), occurred_at=JULY)
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
    "another invoice of the month": lambda c: invoice(c, "second", 7_000_000, "I-2"),
    "a corrected invoice": lambda c: invoice(c, "corrected", 7_000_000, "I-1"),
    "an invoice that turns out to be of another month": lambda c: invoice(
        c, "moved", 9_000_000, "I-1", period_start="2026-07-01", period_end="2026-08-01"
    ),
    "an invoice of a vendor without entries": lambda c: invoice(
        c, "licence", 40_000_001, vendor="adobe"
    ),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_after_any_change_all_is_as_rolled_up_from_the_beginning(
    warehouse: Warehouse, run_step: RunStep, change: Change
) -> None:
    do(warehouse, begin)
    do(warehouse, lambda c: invoice(c, "before", 9_000_000, "I-1"))
    run_step(STEP)
    before = rows(warehouse)
    do(warehouse, change)
    run_step(STEP)
    after = rows(warehouse)
    assert holds(warehouse)
    assert (after == before) == (change is CHANGES["nothing"])
    assert after == from_the_beginning(warehouse, run_step)


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
