"""What rounds of collection found, on its way into the warehouse: late, missing, unchanged."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import polars as pl
import pytest

from ytempire.collection import monetization
from ytempire.collection.discovery import factory_names, write_videos
from ytempire.collection.network_state import NetworkState
from ytempire.collection.round_batch import RoundBatch, write_batch
from ytempire.collection.writing import Tally
from ytempire.sources.youtube_items import CHANNELS, Statistics, readings
from ytempire.transform import keys
from ytempire.warehouse.connection import Warehouse

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
OURS, THEIRS = "UC0000000000000000000001", "UC0000000000000000000002"
VIDEO, OTHER = "AAAAAAAAAA1", "AAAAAAAAAA2"


def hour(n: float) -> datetime:
    return NOON + timedelta(hours=n)


def rows(warehouse: Warehouse, text: str) -> list[tuple]:
    with warehouse.transaction("reader") as connection:
        return connection.execute(text).fetchall()


def described(video: str, channel: str, **told: Any) -> pl.DataFrame:
    row = {"youtube_video_id": video, "youtube_channel_id": channel, "title": video,
           "status": "published", "published_at": NOON - timedelta(days=2)} | told  # fmt: skip
    return keys.with_channel_key(keys.with_video_key(pl.DataFrame([row])))


@pytest.fixture
def network(warehouse: Warehouse) -> Warehouse:
    """A video of a channel that is ours, and one of a channel that only a file told of."""
    with warehouse.transaction("writer") as connection:
        for channel, is_ours in ((OURS, True), (THEIRS, None)):
            connection.execute(
                "insert into ytempire.channels (channel_id, youtube_channel_id, channel_name, "
                "is_ours) values (%s, %s, %s, coalesce(%s, false))",
                [keys.channel_key(channel), channel, channel, is_ours],
            )
        write_videos(connection, Tally(), described(VIDEO, OURS))
        write_videos(connection, Tally(), described(OTHER, THEIRS))
    return warehouse


def counted(video: str, at: datetime, views: int) -> Statistics:
    item = {"id": video, "statistics": {"viewCount": str(views), "likeCount": "1"}}
    return readings([video], [item], at)


def state_of(warehouse: Warehouse) -> NetworkState:
    with warehouse.transaction("reader") as connection:
        return NetworkState.read(connection)


def write(
    warehouse: Warehouse, state: NetworkState, *parts: Statistics, **others: Any
) -> dict[str, int]:
    tally = Tally()
    batch = RoundBatch(parts=list(parts), **others)
    write_batch(warehouse, batch, state, factory_names(None), tally)
    return tally.written


READINGS = "select views, views_delta from ytempire.video_metrics_timeseries order by time"


def test_only_channels_that_are_ours_are_collected(network: Warehouse) -> None:
    state = state_of(network)
    assert list(state.public_videos) == [OURS]
    assert [video for video, *_ in state.videos_to_poll()] == [VIDEO]
    assert state.our_channels == {keys.channel_key(OURS)}


def test_readings_out_of_order_are_counted_as_if_they_had_come_in_order(
    network: Warehouse,
) -> None:
    state = state_of(network)
    write(network, state, counted(VIDEO, hour(1), 100))
    write(network, state, counted(VIDEO, hour(5), 180), counted(VIDEO, hour(4), 170))
    # Late, in a run of their own and in the same run; one before all others.
    write(network, state, counted(VIDEO, hour(3), 90))
    write(network, state_of(network), counted(VIDEO, hour(0), 40), counted(VIDEO, hour(6), 181))
    assert rows(network, READINGS) == [
        (40, None), (100, 60), (90, -10), (170, 80), (180, 10), (181, 1),
    ]  # fmt: skip
    snapshot = "select views, statistics_as_of from ytempire.videos where views is not null"
    assert rows(network, snapshot) == [(181, hour(6))]
    write(network, state_of(network), counted(VIDEO, hour(2), 95))
    assert rows(network, READINGS)[2:4] == [(95, -5), (90, -5)]
    assert rows(network, snapshot) == [(181, hour(6))]


def test_a_reading_says_by_what_right_it_is_held(network: Warehouse) -> None:
    text = "select authorisation, expires_at from ytempire.video_metrics_timeseries order by time"
    state = state_of(network)
    write(network, state, counted(VIDEO, hour(1), 100))
    unowned = NetworkState(state.videos, state.public_videos, frozenset())
    write(network, unowned, counted(VIDEO, hour(2), 100))
    assert rows(network, text) == [("owner", None), ("public", hour(2) + timedelta(days=30))]


def test_a_video_that_is_left_out_is_missing_until_it_is_told_again(network: Warehouse) -> None:
    state = state_of(network)
    write(network, state, counted(VIDEO, hour(1), 1), left_out=[(VIDEO, hour(2))])
    write(network, state, left_out=[(VIDEO, hour(3)), ("unknown", hour(3))])
    text = "select state, valid_from, valid_to from ytempire.video_availability order by valid_from"
    assert rows(network, text) == [("public", hour(1), hour(2)), ("missing", hour(2), None)]
    # Another run knows what was known.
    written = write(network, state_of(network), counted(VIDEO, hour(4), 1))
    assert written["video_availability"] == 2
    assert rows(network, text)[1:] == [("missing", hour(2), hour(4)), ("public", hour(4), None)]
    assert write(network, state_of(network), counted(VIDEO, hour(5), 1))["video_availability"] == 0


def channel(at: datetime, subscribers: int | None, views: int) -> pl.DataFrame:
    row = dict.fromkeys(CHANNELS) | {
        "youtube_channel_id": OURS, "current_subscribers": subscribers, "total_views": views,
        "total_videos": 3, "statistics_as_of": at,
    }  # fmt: skip
    return pl.DataFrame([row], CHANNELS)


def test_a_channels_counters_are_kept_when_they_changed(network: Warehouse) -> None:
    state = state_of(network)
    rounds = [channel(hour(1), 100, 5), channel(hour(2), 100, 5), channel(hour(3), 100, 6)]
    write(network, state, channels=rounds)
    later = [channel(hour(4), 100, 6), channel(hour(5), None, 7), channel(hour(6), None, 0)]
    write(network, state, channels=later)
    text = "select time, subscribers, total_views, flags, authorisation from " \
        "ytempire.channel_snapshots order by time"  # fmt: skip
    doubtful = ["zero_after_positive"]
    assert rows(network, text) == [
        (hour(1), 100, 5, [], "owner"), (hour(3), 100, 6, [], "owner"),
        (hour(5), None, 7, [], "owner"), (hour(6), None, 0, doubtful, "owner"),
    ]  # fmt: skip
    known = "select total_views, statistics_as_of from ytempire.channels where total_views > 0"
    assert rows(network, known) == [(7, hour(5))]
    assert write(network, state, channels=later)["channel_snapshots"] == 0


def test_a_changed_title_is_a_new_version(network: Warehouse) -> None:
    text = (
        "select title, description_sha256 is null, tags from ytempire.metadata_versions "
        f"where video_id = '{keys.video_key(VIDEO)}' order by valid_from"
    )
    assert rows(network, text) == [(VIDEO, True, None)]
    for told in ({"title": "New"}, {"title": "New", "duration_seconds": 5}, {"tags": ["a"]}):
        with network.transaction("writer") as connection:
            write_videos(connection, Tally(), described(VIDEO, OURS, **{"title": "New"} | told))
    assert rows(network, text) == [(VIDEO, True, None), ("New", True, None), ("New", True, ["a"])]


def test_a_channel_knows_its_newest_video(network: Warehouse) -> None:
    text = f"select last_video_published_at from ytempire.channels where channel_name = '{OURS}'"
    assert rows(network, text) == [(NOON - timedelta(days=2),)]
    with network.transaction("writer") as connection:
        write_videos(connection, Tally(), described("AAAAAAAAAA3", OURS, published_at=NOON))
        write_videos(connection, Tally(), described("AAAAAAAAAA4", OURS, published_at=hour(-9)))
    assert rows(network, text) == [(NOON,)]


def test_earning_has_a_history(network: Warehouse) -> None:
    earns = [True, True, False, None, True]
    key = keys.channel_key(OURS)
    for n, is_monetized in enumerate(earns):
        with network.transaction("writer") as connection:
            connection.execute(f"set local ytempire.clock_at = '{hour(n)}'")
            connection.execute(
                "update ytempire.channels set is_monetized = %s where channel_id = %s",
                [is_monetized, key],
            )
            monetization.keep(connection, Tally(), [key])
    text = "select is_monetized, valid_from, valid_to from ytempire.channel_monetization order by 2"
    assert rows(network, text) == [
        (True, hour(0), hour(2)), (False, hour(2), hour(4)), (True, hour(4), None),
    ]  # fmt: skip
