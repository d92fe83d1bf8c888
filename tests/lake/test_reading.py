"""One reader for lake and PostgreSQL: each reading once, wherever its day lies."""

from __future__ import annotations

import threading
from datetime import timedelta

import polars as pl
import pytest
from tests.lake.network import CHANNELS, DAYS, END, FIRST, VIDEOS, Network, at

from ytempire.lake import engine, layout, reader
from ytempire.lake.errors import DayDamaged
from ytempire.warehouse import observations


@pytest.mark.parametrize("exported", [0, 1, 2, 3])
def test_a_day_is_read_where_it_lies(network: Network, exported: int) -> None:
    truth = network.in_postgres()
    network.export(closed_before=FIRST + timedelta(days=exported))
    with observations.held(network.warehouse) as held:
        assert held.lake_days == DAYS[:exported]
        assert sum(block.count(b"\n") for block in held.rows) == 24 * (3 - exported)
    assert network.all() == truth


def test_a_changed_day_is_read_from_postgres_until_it_is_exported(network: Network) -> None:
    network.export()
    network.reading(VIDEOS[0], at(DAYS[1], 3), views=333)
    with observations.held(network.warehouse) as held:
        assert held.lake_days == [DAYS[0], DAYS[2]]
    assert network.all() == network.in_postgres()


def test_some_days_are_read_alone(network: Network) -> None:
    network.export(closed_before=DAYS[2], drop_before=DAYS[1])
    network.reading(VIDEOS[0], at(FIRST, 3))
    for first, before, rows in ((None, DAYS[1], 25), (DAYS[1], DAYS[2], 24), (DAYS[2], None, 24)):
        with observations.held(network.warehouse, first, before) as held:
            lake = 24 * len(held.lake_days)
            assert lake + sum(block.count(b"\n") for block in held.rows) == rows


def test_spans_outside_the_lake() -> None:
    noon = [at(day, 0) for day in (*DAYS, END)]
    gaps = observations.gaps
    assert gaps(set(), None, None) == [(None, None)]
    assert gaps({DAYS[1]}, None, None) == [(None, noon[1]), (noon[2], None)]
    assert gaps(set(DAYS), DAYS[0], END) == []
    assert gaps({DAYS[0], DAYS[1]}, DAYS[0], END) == [(noon[2], noon[3])]


def test_a_frame_beside_the_lake_goes_before_it(network: Network) -> None:
    """As a roll-up hands it in: what PostgreSQL holds, and every day of the lake."""
    network.export()
    hot = pl.DataFrame(
        {"video_id": [VIDEOS[0]], "channel_id": [CHANNELS[0]], "time": [at(FIRST, 6)]},
    ).with_columns(
        *(pl.lit(n, pl.Int64).alias(name) for n, name in enumerate(("views", "likes", "comments"))),
        *(
            pl.lit(None, pl.Int64).alias(name)
            for name in ("shares", "impressions", "clicks", "estimated_revenue_micros")
        ),
        pl.lit(None, pl.Float64).alias("watch_time_hours"),
        pl.lit(None, pl.Float64).alias("retention_rate"),
        *(pl.lit("ok").alias(name) for name in ("likes_state", "comments_state", "source")),
        flags=pl.lit([], pl.List(pl.String)),
        view_definition=3,
        ingested_at="time",
        authorisation=pl.lit(None, pl.String),
        expires_at=pl.lit(None, pl.Datetime("us", "UTC")),
    )
    with engine.opened(network.lake) as connection:
        reader.relation(connection, network.lake, hot)
        rows = connection.execute(
            "select count(*), count(*) filter (where video_id = $1 and time = $2), "
            "min(views) filter (where video_id = $1 and time = $2) from observations",
            [VIDEOS[0], at(FIRST, 6)],
        ).fetchall()
    assert rows == [(72, 1, 0)]


@pytest.mark.parametrize("is_merged", [False, True])
def test_a_late_reading_keeps_what_it_says_nothing_of(network: Network, is_merged: bool) -> None:
    """As an upsert of the columns that were told does while PostgreSQL holds the day."""
    rich = (VIDEOS[1], at(FIRST, 6))
    columns = "views, likes, shares, impressions, clicks, watch_time_hours::varchar, "
    columns += "retention_rate, estimated_revenue_micros"
    asked = f"video_id::text, time, {columns}"
    (before,) = [row[2:] for row in network.all(asked) if row[:2] == rich]
    network.export(drop_before=DAYS[1])
    network.reading(*rich, views=2007, likes=5)
    if is_merged:
        done = network.export(drop_before=DAYS[1])
        assert (done.merged, done.refused) == ([FIRST], {})
    (after,) = [row[2:] for row in network.all(asked) if row[:2] == rich]
    assert before[2:] == (3, 900, 31, "12.3456", 0.4321, 770_000)
    assert after == (2007, 5, *before[2:])
    assert network.export(drop_before=DAYS[1]).merged == ([] if is_merged else [FIRST])


def test_a_lost_day_is_told(network: Network) -> None:
    network.export()
    layout.day_file(network.lake, DAYS[1]).unlink()
    with pytest.raises(DayDamaged, match=r"lost 2026-05-02.*ytempire lake export"):
        network.all()


def test_none_is_missed_or_doubled_while_days_are_exported_and_dropped(network: Network) -> None:
    """A reader counts while one process writes late readings and another exports and drops."""
    written, stop, wrong = [72], threading.Event(), []

    def write() -> None:
        minute = 0
        while not stop.is_set():
            minute += 1
            day = DAYS[minute % 3]
            network.reading(VIDEOS[minute % 6], at(day, 0) + timedelta(minutes=minute))
            written[0] += 1

    def export() -> None:
        while not stop.is_set():
            try:
                network.export(drop_before=DAYS[2])
            except Exception as error:
                wrong.append(error)
                return

    threads = [threading.Thread(target=one) for one in (write, export)]
    for thread in threads:
        thread.start()
    try:
        for _ in range(12):
            before = written[0]
            keys = network.all("video_id::text, time")
            after = written[0] + 1  # one may be committed and not be counted yet
            assert len(keys) == len(set(keys))
            assert before <= len(keys) <= after
    finally:
        stop.set()
        for thread in threads:
            thread.join()
    assert not wrong
    network.export(drop_before=DAYS[2])
    assert len(network.all()) == written[0]
    assert {row[1].date() for row in network.in_postgres()} == {DAYS[2]}
