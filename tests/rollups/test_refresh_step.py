"""The step that refreshes the stored views brings them in step with what was rolled up."""

from ytempire.warehouse import queries
from ytempire.warehouse.connection import Warehouse

from .conftest import RunStep
from .plain import World
from .stored import rows_of

STEPS = ("30_roll_up_video_metrics", "31_roll_up_channels", "34_refresh_views")


def test_every_channel_day_is_shown_with_its_views(
    warehouse: Warehouse, world: World, run_step: RunStep
) -> None:
    *_, refreshed = [run_step(step) for step in STEPS]
    expected = {
        (row["channel_id"], row["pacific_date"]): row["views_gained"]
        if row["views_reported"] is None
        else row["views_reported"]
        for row in rows_of(warehouse, "channel_metrics_daily")
    }
    assert any(expected.values())
    with warehouse.transaction("reader") as connection:
        shown = queries.read(
            connection,
            "select channel_id, date, total_views from ytempire.channel_performance_daily",
        )
    assert {row[:2]: row[2] for row in shown.iter_rows()} == expected
    assert refreshed.note is not None
    assert f"channel_performance_daily holds {len(expected):,} rows" in refreshed.note
    assert run_step(STEPS[-1]).note == refreshed.note
