"""PostgreSQL drops a day only when the lake holds it to the last reading; nobody notices."""

from __future__ import annotations

import threading

import pytest
from tests.lake.network import CHANNELS, DAYS, END, FIRST, VIDEOS, Network, at

from ytempire.lake import layout
from ytempire.warehouse import partitions


def dropped(network: Network) -> list:
    return [day for day, row in network.records().items() if row[3]]


def test_nothing_is_dropped_unless_asked_for(network: Network) -> None:
    network.export()
    assert network.export().dropped == []
    assert len(network.in_postgres()) == 72


def test_a_dropped_day_lies_in_the_lake_only_and_reads_the_same(network: Network) -> None:
    before = network.in_postgres()
    done = network.export(drop_before=DAYS[2])
    assert done.dropped == DAYS[:2]
    assert {row[1].date() for row in network.in_postgres()} == {DAYS[2]}
    assert network.all() == before
    again = network.export(drop_before=DAYS[2])
    assert (again.exported, again.merged, again.dropped) == ([], [], [])


def test_a_partition_is_dropped_whole(network: Network) -> None:
    """As the native backend partitions: the day's own table goes, no row is deleted."""
    partitioned(network)
    before = network.in_postgres()
    assert network.export(drop_before=DAYS[1]).dropped == [FIRST]
    gone, held = network.execute(
        "select to_regclass('ytempire.video_metrics_timeseries_20260501'), "
        "to_regclass('ytempire.video_metrics_timeseries_20260502')"
    )[0]
    assert gone is None
    assert held is not None
    assert network.all() == before
    # What comes late for it has no partition of its own any more.
    network.reading(VIDEOS[0], at(FIRST, 3), views=333)
    network.export(drop_before=DAYS[1])
    assert (VIDEOS[0], at(FIRST, 3), 333) in network.in_file(FIRST)


def test_a_day_that_changed_in_secret_is_not_dropped(network: Network) -> None:
    """A disabled trigger, or DML straight into a partition, is not seen by the log."""
    network.export()
    with network.warehouse.transaction("owner") as connection:
        connection.execute("alter table ytempire.video_metrics_timeseries disable trigger user")
        connection.execute(
            "update ytempire.video_metrics_timeseries set views = views + 1 "
            "where video_id = %s and time = %s",
            [VIDEOS[0], at(FIRST, 6)],
        )
    done = network.export(drop_before=DAYS[1])
    assert done.dropped == []
    assert "other readings" in done.refused[FIRST]
    assert len(network.in_postgres()) == 72


def test_swapped_counters_are_not_equal_sums(network: Network) -> None:
    """The sums agree, the readings do not: the fingerprint tells."""
    network.export()
    with network.warehouse.transaction("owner") as connection:
        connection.execute("alter table ytempire.video_metrics_timeseries disable trigger user")
        for video, views in ((VIDEOS[0], 1000), (VIDEOS[1], 0)):
            connection.execute(
                "update ytempire.video_metrics_timeseries set views = %s "
                "where video_id = %s and time = %s",
                [views, video, at(DAYS[1], 0)],
            )
    done = network.export(drop_before=END)
    assert done.dropped == [DAYS[0]]
    assert list(done.refused) == [DAYS[1], DAYS[2]]
    assert done.refused[DAYS[2]] == "days are dropped in their order, and 2026-05-02 is still held"
    assert done.in_use == []


def test_a_damaged_file_is_not_trusted(network: Network) -> None:
    network.export()
    file = layout.day_file(network.lake, FIRST)
    whole = file.read_bytes()
    file.write_bytes(whole[:200] + bytes(50) + whole[250:])  # of the same size
    done = network.export(drop_before=DAYS[1])
    assert done.dropped == []
    assert str(file) in done.refused[FIRST]


def test_a_day_in_use_is_left_for_the_next_time(
    network: Network, monkeypatch: pytest.MonkeyPatch
) -> None:
    from ytempire.warehouse import lake_books

    monkeypatch.setattr(lake_books, "_WAIT", "200ms")
    network.export()
    with network.warehouse.transaction("writer") as writing:
        writing.execute("update ytempire.video_metrics_timeseries set views_delta = 1")
        done = network.export(drop_before=DAYS[1])
    assert (done.in_use, done.refused) == ([FIRST], {})
    assert network.export(drop_before=DAYS[1]).dropped == [FIRST]


def test_a_reading_that_comes_before_the_drop_is_no_failure(
    network: Network, monkeypatch: pytest.MonkeyPatch
) -> None:
    from ytempire.warehouse.lake_books import LakeBooks

    ours = LakeBooks.drop

    def after_a_late_one(self, day, recorded):
        network.reading(VIDEOS[0], at(day, 3), views=333)
        return ours(self, day, recorded)

    with monkeypatch.context() as patched:
        patched.setattr(LakeBooks, "drop", after_a_late_one)
        done = network.export(drop_before=DAYS[1])
    assert (done.dropped, done.in_use, done.refused) == ([], [FIRST], {})
    again = network.export(drop_before=DAYS[1])
    assert (again.exported, again.dropped) == ([FIRST], [FIRST])
    assert (VIDEOS[0], at(FIRST, 3), 333) in network.in_file(FIRST)


def test_late_readings_of_a_dropped_day_are_merged_not_put_in_its_place(network: Network) -> None:
    network.export(drop_before=DAYS[1])
    before = network.all()
    network.reading(VIDEOS[0], at(FIRST, 3), views=333)
    network.reading(VIDEOS[1], at(FIRST, 6), views=777)  # told anew
    told = [row for row in before if row[:2] != (VIDEOS[1], at(FIRST, 6))]
    expected = sorted([*told, (VIDEOS[0], at(FIRST, 3), 333), (VIDEOS[1], at(FIRST, 6), 777)])
    assert network.all() == expected, "before the export"
    done = network.export(drop_before=DAYS[1])
    assert done.merged == [FIRST]
    assert network.all() == expected, "after the export"
    assert len(network.in_file(FIRST)) == 25
    assert not [row for row in network.in_postgres() if row[1].date() == FIRST]
    assert network.export(drop_before=DAYS[1]).merged == []
    assert dropped(network) == [FIRST]


def test_a_dropped_day_whose_file_is_damaged_is_left_alone(network: Network) -> None:
    network.export(drop_before=DAYS[1])
    file = layout.day_file(network.lake, FIRST)
    file.write_bytes(b"PAR1 nothing PAR1")
    network.reading(VIDEOS[0], at(FIRST, 3), views=333)
    done = network.export()
    assert "cannot be read" in done.refused[FIRST]
    assert (VIDEOS[0], at(FIRST, 3), 333) in network.in_postgres(), "the late reading is kept"


def test_a_removed_channel_and_video_leave_every_day(network: Network) -> None:
    # A reading of the channel whose video belongs to another by now.
    network.reading(VIDEOS[0], at(FIRST, 5), channel_id=CHANNELS[1])
    network.export(drop_before=DAYS[2])
    network.reading(VIDEOS[0], at(FIRST, 3))
    gone = VIDEOS[1::2]
    with network.warehouse.transaction("owner") as connection:
        for table in ("video_metrics_timeseries", "videos", "channels"):
            connection.execute(f"delete from ytempire.{table} where channel_id = %s", [CHANNELS[1]])
        for table in ("video_metrics_timeseries", "videos"):
            connection.execute(f"delete from ytempire.{table} where video_id = %s", [VIDEOS[2]])
    done = network.export(drop_before=DAYS[2])
    assert done.merged == DAYS[:2]
    assert done.exported == [DAYS[2]]
    assert done.taken_out == 2 * 4 * 4 + 1
    left = {row[0] for day in DAYS for row in network.in_file(day)}
    assert left == set(VIDEOS) - {*gone, VIDEOS[2]}
    assert (VIDEOS[0], at(FIRST, 3), 10) in network.in_file(FIRST)
    assert (VIDEOS[0], at(FIRST, 5), 10) not in network.in_file(FIRST)
    assert network.execute("select count(*) from ytempire.lake_removals") == [(0,)]
    assert network.export(drop_before=DAYS[2]).merged == []


def test_an_expired_reading_leaves_the_lake(network: Network) -> None:
    """As purge_expired does it in PostgreSQL: only of channels that are not ours."""
    soon = "ytempire.clock_now() + interval '1 hour'"
    network.execute(
        "update ytempire.video_metrics_timeseries set authorisation = 'public', "
        f"expires_at = case when video_id = %s then {soon} else %s end where time < %s",
        VIDEOS[3], at(FIRST, 40), at(DAYS[2], 0),
    )  # fmt: skip
    done = network.export(drop_before=DAYS[1])
    assert done.dropped == [FIRST]
    done = network.export(drop_before=DAYS[1])
    assert done.merged == [FIRST]
    ours = {video for n, video in enumerate(VIDEOS) if n % 2 == 0}
    assert {row[0] for row in network.in_file(FIRST)} == {*ours, VIDEOS[3]}
    with network.warehouse.transaction("writer") as connection:
        connection.execute("select count(*) from ytempire.purge_expired()")
    done = network.export(drop_before=DAYS[1])
    assert (done.merged, done.exported) == ([], [DAYS[1]]), "a day PostgreSQL holds follows it"
    assert {row[0] for row in network.in_file(DAYS[1])} == {*ours, VIDEOS[3]}


def partitioned(network: Network) -> None:
    """Give the first two days a table of their own each, as whoever loads them does."""
    partitions.ensure(network.warehouse, DAYS[:2])


def test_a_partition_that_is_made_meanwhile_hides_nothing_from_an_export(network: Network) -> None:
    """Whoever moves readings into it waits for the export, or the export for them."""
    with network.books.snapshot() as snapshot:
        assert partitions.ensure(network.warehouse, DAYS) == 0
        assert snapshot.sums(FIRST)["readings"] == 24
    with network.warehouse.connect("writer") as maker:
        maker.execute("select ytempire.ensure_partitions(%s::date[])", [DAYS])
        export = threading.Thread(target=network.export)
        export.start()
        export.join(1)
        assert export.is_alive()
        maker.commit()
        export.join(60)
    assert [len(network.in_file(day)) for day in DAYS] == [24, 24, 24]
