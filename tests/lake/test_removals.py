"""What was removed is forgotten day by day, once, and is not shown meanwhile."""

from __future__ import annotations

from tests.lake.network import CHANNELS, DAYS, END, FIRST, VIDEOS, Network, at

from ytempire.lake import layout

GONE = VIDEOS[1::2]


def remove(network: Network) -> None:
    with network.warehouse.transaction("owner") as connection:
        for table in ("video_metrics_timeseries", "videos", "channels"):
            connection.execute(
                f"delete from ytempire.{table} where channel_id = %s".encode(), [CHANNELS[1]]
            )


def add_again(network: Network) -> None:
    """Make the channel and a video of it; their ids are the same as before."""
    network.execute(
        "insert into ytempire.channels (channel_id, channel_name, is_ours) values (%s, 'b', true)",
        CHANNELS[1],
    )
    network.execute(
        "insert into ytempire.videos (video_id, channel_id, title, generation_method) "
        "values (%s, %s, 'a video', 'ai')",
        GONE[0], CHANNELS[1],
    )  # fmt: skip


def pending(network: Network) -> int:
    return network.execute("select count(*) from ytempire.lake_removals")[0][0]


def test_a_channel_that_comes_back_keeps_its_new_readings(network: Network) -> None:
    """Its removal waits for a day whose file is damaged, and is done on all others."""
    network.export(drop_before=DAYS[2])
    file = layout.day_file(network.lake, DAYS[1])
    whole = file.read_bytes()
    file.write_bytes(whole[:500])
    remove(network)
    assert list(network.export(drop_before=DAYS[2]).refused) == [DAYS[1]]
    assert {row[0] for row in network.in_file(FIRST)} == set(VIDEOS) - set(GONE)
    add_again(network)
    late, new = (GONE[0], at(FIRST, 5), 7), (GONE[0], at(DAYS[2], 5), 8)
    for video, time, views in (late, new):
        network.reading(video, time, views=views)
    for _ in range(2):
        done = network.export(drop_before=END)
        assert list(done.refused) == [DAYS[1]]
        assert [row for row in network.in_file(FIRST) if row[0] in GONE] == [late]
        assert [row for row in network.in_file(DAYS[2]) if row[0] in GONE] == [new]
    assert pending(network) > 0
    file.write_bytes(whole)
    assert network.export(drop_before=END).merged == [DAYS[1]]
    assert pending(network) == 0
    assert [row for row in network.all() if row[0] in GONE] == [late, new]
    done = network.execute("select max(cardinality(removals_done)) from ytempire.lake_days")
    assert done == [(0,)]


def test_what_was_removed_is_not_shown_until_the_next_export(network: Network) -> None:
    network.export(drop_before=DAYS[2])
    network.reading(VIDEOS[0], at(FIRST, 3), views=333)
    remove(network)
    with network.warehouse.transaction("owner") as connection:
        for table in ("video_metrics_timeseries", "videos"):
            connection.execute(
                f"delete from ytempire.{table} where video_id = %s".encode(), [VIDEOS[2]]
            )
    shown = network.all()
    assert {row[0] for row in shown} == {VIDEOS[0], VIDEOS[4]}
    add_again(network)
    late = (GONE[0], at(FIRST, 5), 7)
    network.reading(late[0], late[1], views=late[2])
    shown = sorted([*shown, late])
    assert network.all() == shown
    network.export(drop_before=DAYS[2])
    assert network.all() == shown
