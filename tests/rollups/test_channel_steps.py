"""The channels' roll-up follows the videos', and what is published, spent and told."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from ytempire import clock
from ytempire.warehouse.connection import Warehouse

from .conftest import RunStep
from .plain import World
from .stored import (
    BEGIN,
    key,
    rows_of,
    write_facts,
)

VIDEOS, CHANNELS = "30_roll_up_video_metrics", "31_roll_up_channels"


def test_the_channels_follow_only_what_the_videos_saw(
    warehouse: Warehouse, world: World, run_step: RunStep
) -> None:
    # Never rolled up: nothing to follow, and nothing is forgotten for it.
    assert run_step(CHANNELS).written["channel_metrics_daily"] == 0
    run_step(VIDEOS)
    (video, day), _ = next(iter(world.facts.items()))
    told = tuple(range(1000, 1009))
    with warehouse.transaction("owner") as connection:
        write_facts(connection, world, video, day, told)
    run_step(CHANNELS)
    run_step(VIDEOS)
    run_step(CHANNELS)
    channel = world.videos[video][0]
    world.facts[video, day] = told
    rows = [r for r in world.figures([day]) if r["channel_id"] == channel]
    (stored_row,) = [
        row
        for row in rows_of(warehouse, "channel_metrics_daily")
        if (row["channel_id"], row["pacific_date"]) == (channel, day)
    ]
    assert stored_row["revenue_micros"] == sum(r["revenue_micros"] or 0 for r in rows)


def test_costs_completeness_and_new_channels_touch_their_days(
    warehouse: Warehouse, world: World, run_step: RunStep
) -> None:
    run_step(VIDEOS)
    run_step(CHANNELS)
    first = world.days()[0]
    video, channel = next(
        (v, channel) for v, (channel, at) in world.videos.items() if at and at > BEGIN
    )
    with warehouse.transaction("owner") as connection:
        connection.execute(
            "insert into ytempire.video_costs (video_id, total_cost_micros) values (%s, 2500000)",
            [video],
        )
        connection.execute(
            "insert into ytempire.source_watermarks (source, scope, complete_date, last_attempt_at)"
            " values ('youtube_analytics', %s, %s, ytempire.clock_now())",
            [channel, first],
        )
    run_step(CHANNELS)
    rows = {
        (r["channel_id"], r["pacific_date"]): r for r in rows_of(warehouse, "channel_metrics_daily")
    }
    assert rows[channel, first]["is_revenue_complete"]
    assert sum(r["published_cost_micros"] or 0 for r in rows.values()) == 2_500_000
    with warehouse.transaction("owner") as connection:
        connection.execute("update ytempire.video_costs set total_cost_micros = 2600000")
    run_step(CHANNELS)
    again = rows_of(warehouse, "channel_metrics_daily")
    assert sum(r["published_cost_micros"] or 0 for r in again) == 2_600_000
    with warehouse.transaction("owner") as connection:
        connection.execute("insert into ytempire.channels (channel_name) values ('new')")
    run_step(CHANNELS)
    assert len(rows_of(warehouse, "channel_metrics_daily")) == len(rows) * 3 // 2
    assert run_step(CHANNELS).written["channel_metrics_daily"] == 0


EARNED = """
insert into ytempire.channels (channel_id, channel_name, is_monetized)
values (%(channel)s, 'earns', true);
insert into ytempire.videos (video_id, channel_id, title) values (%(video)s, %(channel)s, 'v');
insert into ytempire.video_daily_facts
    (video_id, channel_id, pacific_date, estimated_revenue_micros, view_definition, source, as_of)
select %(video)s, %(channel)s, day::date, 1000000, 3, 'test', day
from generate_series(timestamptz '2026-10-01', '2026-11-01', interval '1 day') as days (day);
insert into ytempire.source_watermarks (source, scope, complete_date, last_attempt_at)
values ('youtube_analytics', %(channel)s, '2026-10-30', now())
"""


def test_untold_days_are_estimated_until_they_are_told(
    warehouse: Warehouse, run_step: RunStep, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(clock, "is_virtual", lambda: True)
    monkeypatch.setattr(clock, "now", lambda: datetime(2026, 11, 2, 5, tzinfo=UTC))
    names = {"channel": key("earns"), "video": key("v")}
    with warehouse.transaction("owner") as connection:
        for statement in EARNED.split(";"):
            connection.execute(statement, names)
    run_step(VIDEOS)
    result = run_step(CHANNELS)
    # 05:00 UTC on 2 November is still 1 November in the Pacific, which told only a part.
    assert [(row["pacific_date"].day, row["revenue_micros"]) for row in estimates(warehouse)] == [
        (31, 1_000_000), (1, 1_000_000),
    ]  # fmt: skip
    assert result.written["revenue_estimates"] == 2
    assert run_step(CHANNELS).rows_written == 0
    with warehouse.transaction("owner") as connection:
        connection.execute(
            "update ytempire.source_watermarks set complete_date = '2026-10-31' "
            "where source = 'youtube_analytics'"
        )
    run_step(CHANNELS)
    assert [row["pacific_date"].day for row in estimates(warehouse)] == [1]


def estimates(warehouse: Warehouse) -> list[dict[str, Any]]:
    return rows_of(warehouse, "revenue_estimates")


def test_a_broken_check_fails_its_step(
    warehouse: Warehouse, world: World, run_step: RunStep
) -> None:
    run_step(VIDEOS)
    result = run_step("40_check_quality")
    assert not result.success
    assert result.note is not None
    assert "channel_days_equal_video_days (error" in result.note
    run_step(CHANNELS)
    result = run_step("40_check_quality")
    assert result.note is not None
    assert "channel_days_equal_video_days" not in result.note
