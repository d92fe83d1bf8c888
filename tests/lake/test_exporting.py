"""Closed days are exported once, to the last column; late data exports them again."""

from __future__ import annotations

from datetime import timedelta

import pytest
from tests.lake.network import DAYS, END, FIRST, VIDEOS, Network, at

from ytempire.lake import layout
from ytempire.warehouse.errors import InUse

EVERYTHING = (
    "time, video_id::text, channel_id::text, views, likes, comments, shares, watch_time_hours, "
    "impressions, clicks, retention_rate, {revenue}, likes_state, comments_state, flags, "
    "view_definition, source, ingested_at, authorisation, expires_at"
)


def test_closed_days_are_exported_to_the_last_column(network: Network) -> None:
    done = network.export()
    assert done.exported == DAYS
    assert done.readings == 3 * 24
    columns = EVERYTHING.format(revenue="estimated_revenue_micros")
    micros = "coalesce(estimated_revenue_micros, estimated_revenue_cents * 10000)"
    found = [row for day in DAYS for row in network.in_file(day, columns)]
    stored = network.execute(
        f"select {EVERYTHING.format(revenue=micros)} from ytempire.video_metrics_timeseries "
        "order by video_id, time"
    )
    assert sorted(found, key=lambda row: (row[1], row[0])) == stored
    assert [r[0] for r in network.records().values()] == [24, 24, 24]


def test_a_day_lies_sorted_by_video_and_time(network: Network) -> None:
    network.export()
    file = layout.day_file(network.lake, FIRST)
    import pyarrow.parquet as pq

    rows = pq.read_table(file, columns=["video_id", "time"]).to_pylist()
    assert rows == sorted(rows, key=lambda row: (row["video_id"].bytes, row["time"]))


def test_a_day_that_is_not_closed_stays_away(network: Network) -> None:
    assert network.export(closed_before=DAYS[1]).exported == [FIRST]
    assert layout.days_on_disk(network.lake) == [FIRST]


def test_twice_changes_nothing(network: Network) -> None:
    network.export()
    before = network.records(), [layout.day_file(network.lake, d).stat().st_ino for d in DAYS]
    again = network.export()
    assert (again.exported, again.merged, again.dropped, again.refused) == ([], [], [], {})
    assert before == (
        network.records(), [layout.day_file(network.lake, d).stat().st_ino for d in DAYS],
    )  # fmt: skip


def test_a_late_reading_exports_its_day_again(network: Network) -> None:
    network.export()
    network.reading(VIDEOS[0], at(DAYS[1], 3), views=555)
    assert network.export().exported == [DAYS[1]]
    assert (VIDEOS[0], at(DAYS[1], 3), 555) in network.in_file(DAYS[1])


def test_a_correction_and_a_deletion_export_their_days_again(network: Network) -> None:
    network.export()
    network.execute(
        "update ytempire.video_metrics_timeseries set views = 9 where time = %s", at(FIRST, 6)
    )
    network.execute("delete from ytempire.video_metrics_timeseries where time = %s", at(DAYS[2], 6))
    assert network.export().exported == [FIRST, DAYS[2]]
    assert network.all() == network.in_postgres()


def test_what_the_lake_does_not_hold_makes_no_change(network: Network) -> None:
    network.export()
    network.execute("update ytempire.video_metrics_timeseries set views_delta = 4")
    assert network.export().exported == []


def test_a_reading_written_during_an_export_is_not_lost(
    network: Network, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It comes after the snapshot of its day, and before the day is recorded."""
    from ytempire.lake import writing

    ours = writing.from_csv

    def with_a_late_one(file, blocks):
        ours(file, blocks)
        if "late" not in seen:
            seen.append("late")
            network.reading(VIDEOS[0], at(FIRST, 4), views=444)

    seen: list[str] = []
    monkeypatch.setattr(writing, "from_csv", with_a_late_one)
    network.export()
    assert (VIDEOS[0], at(FIRST, 4), 444) not in network.in_file(FIRST)
    assert network.all() == network.in_postgres()
    assert network.export().exported == [FIRST]
    assert (VIDEOS[0], at(FIRST, 4), 444) in network.in_file(FIRST)


def test_a_day_without_readings_is_no_day(network: Network) -> None:
    empty = FIRST - timedelta(days=1)
    network.reading(VIDEOS[0], at(empty, 5))
    network.execute("delete from ytempire.video_metrics_timeseries where time < %s", at(FIRST, 0))
    assert network.export().exported == DAYS
    assert network.execute("select count(*) from ytempire.lake_changes") == [(0,)]


def test_an_exported_day_that_became_empty_is_empty(network: Network) -> None:
    network.export()
    network.execute("delete from ytempire.video_metrics_timeseries where time < %s", at(DAYS[1], 0))
    assert network.export().exported == [FIRST]
    assert network.in_file(FIRST) == []
    assert network.all() == network.in_postgres()


def test_two_exports_at_once_are_refused(network: Network) -> None:
    with network.books.alone(), pytest.raises(InUse, match="wait for it"):
        network.export()


def test_nothing_is_exported_of_an_empty_warehouse(network: Network) -> None:
    network.execute("delete from ytempire.video_metrics_timeseries")
    assert network.export(drop_before=END).exported == []
    assert network.all() == []
