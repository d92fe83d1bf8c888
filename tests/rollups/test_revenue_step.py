"""Statements reach the videos: once, again when restated, and to the micro-dollar."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from ytempire import paths
from ytempire.warehouse.connection import Warehouse

from .conftest import RunStep
from .plain import World
from .stored import write_facts

VIDEOS, CHANNELS, REVENUE = (
    "30_roll_up_video_metrics",
    "31_roll_up_channels",
    "35_roll_up_revenue",
)


@pytest.fixture
def month(world: World) -> date:
    return max(day for _, day in world.facts).replace(day=1)


def state(
    warehouse: Warehouse, month: date, channel: str | None, kind: str, micros: int, ref: str
) -> None:
    with warehouse.transaction("writer") as connection:
        connection.execute(
            "insert into ytempire.revenue_statements (payee, month, kind, channel_id, "
            "amount_micros, currency_amount_micros, finalised_at, source, source_ref) "
            "values ('AdSense', %s, %s, %s, %s, %s, ytempire.clock_now(), 'test', %s)",
            [month, kind, channel, micros, micros, ref],
        )


def ask(warehouse: Warehouse, text: str, *values: object) -> list[tuple]:
    with warehouse.transaction("reader") as connection:
        return connection.execute(text, values or None).fetchall()


def broken(warehouse: Warehouse) -> int:
    """Return how many rows break the checks of actual revenue."""
    found = 0
    for name in ("revenue_shares_sum_to_statements", "videos_actual_revenue_is_its_shares"):
        found += len(ask(warehouse, (paths.sql() / "checks" / f"{name}.sql").read_text()))
    return found


def paid(warehouse: Warehouse) -> Decimal | None:
    return ask(warehouse, "select sum(actual_revenue) from ytempire.videos")[0][0]


def test_statements_are_shared_out_and_again_when_restated(
    warehouse: Warehouse, world: World, run_step: RunStep, month: date
) -> None:
    channels = sorted({channel for channel, _ in world.videos.values()})
    run_step(VIDEOS)
    run_step(CHANNELS)
    assert run_step(REVENUE).rows_written == 0
    assert paid(warehouse) is None
    state(warehouse, month, channels[0], "premium", 1_000_001, "1")
    state(warehouse, month, None, "withholding", -77, "2")
    assert broken(warehouse) == 2
    assert run_step(REVENUE).written["unattributed_revenue"] == 1
    assert (paid(warehouse), broken(warehouse)) == (Decimal("1.000001"), 0)
    assert sum(run_step(REVENUE).written.values()) == 0
    # What moves between kinds moves no total of the channel, and is seen all the same: no video
    # here is a Short.
    state(warehouse, month, channels[0], "premium", 999_501, "3")
    state(warehouse, month, channels[0], "shorts", 500, "4")
    run_step(REVENUE)
    assert (paid(warehouse), broken(warehouse)) == (Decimal("0.999501"), 0)
    ask_shares = (
        "select video_id::text, estimated_micros, actual_micros from "
        "ytempire.video_actual_revenue order by 1"
    )
    before = ask(warehouse, ask_shares)
    # YouTube takes all that a video earned in the month back: it has no share any more.
    earner = next(video for video, _, actual in before if actual)
    with warehouse.transaction("owner") as connection:
        for (video, day), told in world.facts.items():
            if video == earner:
                write_facts(connection, world, video, day, (*told[:-1], 0))
    run_step(VIDEOS)
    run_step(CHANNELS)
    run_step(REVENUE)
    after = {video: actual for video, _, actual in ask(warehouse, ask_shares)}
    assert after[earner] is None
    assert ask(
        warehouse, "select actual_revenue from ytempire.videos where video_id = %s", earner
    ) == [(None,)]
    assert broken(warehouse) == 0


def test_a_share_that_went_missing_is_found_and_mended(
    warehouse: Warehouse, world: World, run_step: RunStep, month: date
) -> None:
    channel = next(iter(world.videos.values()))[0]
    run_step(VIDEOS)
    run_step(CHANNELS)
    state(warehouse, month, channel, "premium", 1_000_001, "1")
    run_step(REVENUE)
    with warehouse.transaction("owner") as connection:
        connection.execute("update ytempire.video_actual_revenue set actual_micros = null")
    assert broken(warehouse) > 1
    run_step(REVENUE)
    assert broken(warehouse) == 0
