"""Readings of channels: totals may fall by millions, a zero after a count is doubted."""

from __future__ import annotations

from datetime import UTC, datetime

import polars as pl

from ytempire.sources.snapshots import CHANNEL_SCHEMA
from ytempire.transform import channel_snapshot_import as channels
from ytempire.transform.authorisation import of_imported
from ytempire.transform.keys import channel_key, imported_channel_key

NOW = datetime(2026, 2, 1, tzinfo=UTC)


def at(day: int) -> datetime:
    return datetime(2026, 1, day, tzinfo=UTC)


def readings(*rows: tuple[str | None, str | None, int, int | None, int | None]) -> pl.DataFrame:
    whole = [
        (number, channel, name, at(day), "day", subscribers, views, 5, "snapshots")
        for number, (channel, name, day, subscribers, views) in enumerate(rows, start=2)
    ]
    return of_imported(channels.keyed(pl.DataFrame(whole, schema=CHANNEL_SCHEMA, orient="row")))


def test_a_channel_is_its_id_or_else_its_name() -> None:
    rows = readings(("UC1", "Old", 1, 1, 1), ("UC1", "New", 2, 1, 1), (None, "Named", 1, 1, 1))
    assert rows["channel_id"].to_list() == [
        channel_key("UC1"),
        channel_key("UC1"),
        imported_channel_key("Named"),
    ]
    assert channels.channels(rows).rows() == [
        (channel_key("UC1"), "UC1", "New", at(2)),
        (imported_channel_key("Named"), None, "Named", at(1)),
    ]


def test_a_total_may_fall_and_a_zero_is_doubted() -> None:
    rows = readings(
        ("UC1", None, 1, 12300, 50_000_000),
        ("UC1", None, 2, 12300, 46_000_000),
        ("UC1", None, 3, 0, 46_000_000),
        ("UC1", None, 4, None, 46_000_001),
        ("UC1", None, 4, 5, -1),
    )
    made = channels.checked_readings(rows, None, NOW, "row_number")
    assert made.accepted["flags"].to_list() == [[], [], ["zero_after_positive"], []]
    assert made.accepted["total_views"].to_list()[1] == 46_000_000
    assert made.accepted["subscribers"].to_list() == [12300, 12300, 0, None]
    assert made.rejected.select("row_number", "target").rows() == [(6, "channel_snapshots")]
    before = pl.DataFrame(
        {
            "channel_id": [channel_key("UC1")],
            "time": [datetime(2025, 12, 31, tzinfo=UTC)],
            "total_views": [9],
            "subscribers": [100],
            "total_videos": [5],
        }
    ).with_columns(pl.col("time").cast(pl.Datetime("us", "UTC")))
    again = channels.checked_readings(readings(("UC1", None, 1, 5, 0)), before, NOW)
    assert again.accepted["flags"].to_list() == [["zero_after_positive"]]


def test_a_reading_that_says_what_the_one_before_said_is_left_out() -> None:
    rows = readings(
        ("UC1", None, 5, 100, 9),
        ("UC1", None, 2, 100, 9),
        ("UC1", None, 3, 100, 9),
        ("UC1", None, 4, None, 9),
        ("UC2", None, 2, 100, 9),
    )
    before = rows.filter(pl.col("time") == at(2), channel_id=channel_key("UC1")).select(
        "channel_id", "total_views", "subscribers", "total_videos", time=pl.lit(at(1))
    )
    kept = channels.changed(channels.checked_readings(rows, before, NOW), before).accepted
    assert set(kept.select("channel_id", "time").rows()) == {
        (channel_key("UC1"), at(4)),
        (channel_key("UC1"), at(5)),
        (channel_key("UC2"), at(2)),
    }
