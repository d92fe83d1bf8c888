"""Which channels are ours, what they should earn, and what may no longer be held of others."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import polars as pl
import pytest

from ytempire import clock
from ytempire.collection import channels
from ytempire.collection.network_state import NetworkState
from ytempire.parameters import Network
from ytempire.runs.pipeline_result import PipelineResult
from ytempire.settings import Settings
from ytempire.sources.youtube_items import CHANNELS
from ytempire.transform import keys
from ytempire.warehouse.connection import Warehouse

NOON = datetime(2026, 10, 20, 12, tzinfo=UTC)
DAY = timedelta(days=1)
ONE, TWO, FILED = (f"UC000000000000000000000{n}" for n in (1, 2, 3))


class YouTube:
    """Tells every channel that is asked for."""

    def channels(self, ids: list[str], at: datetime) -> pl.DataFrame:
        empty = dict.fromkeys(CHANNELS)
        told = [
            empty | {"youtube_channel_id": one, "channel_name": one, "total_views": 5,
                     "total_videos": 1, "statistics_as_of": at, "created_at": NOON - 99 * DAY}
            for one in ids
        ]  # fmt: skip
        return pl.DataFrame(told, CHANNELS)


@pytest.fixture(autouse=True)
def now(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[datetime]]:
    instants = [NOON]
    monkeypatch.setattr(clock, "now", lambda: instants[-1])
    monkeypatch.setattr(channels, "public_youtube", lambda *_: YouTube())
    return instants


def ingest(warehouse: Warehouse, settings: Settings, **targets: float | None) -> PipelineResult:
    named = [{"id": one, "monthly_revenue_target_usd": t} for one, t in targets.items()]
    network = Network.model_validate({"channels": named, "polling": [{"every_minutes": 60}]})
    return channels.ingest(warehouse, settings, network)


def rows(warehouse: Warehouse, text: str, *values: Any) -> list[tuple]:
    with warehouse.transaction("reader") as connection:
        return connection.execute(text, values or None).fetchall()


def run(warehouse: Warehouse, *statements: str) -> None:
    with warehouse.transaction("owner") as connection:
        for statement in statements:
            connection.execute(statement)


def collected(warehouse: Warehouse) -> list[str]:
    with warehouse.transaction("reader") as connection:
        return list(NetworkState.read(connection).public_videos)


def imported(warehouse: Warehouse) -> str:
    """Put a channel there as imports do; return its key."""
    run(
        warehouse,
        "insert into ytempire.channels (channel_id, youtube_channel_id, channel_name) "
        f"values ('{keys.channel_key(FILED)}', '{FILED}', 'filed')",
    )
    return keys.channel_key(FILED)


def test_only_named_channels_are_collected(warehouse: Warehouse, settings: Settings) -> None:
    imported(warehouse)
    assert collected(warehouse) == []
    ingest(warehouse, settings, **{ONE: None, TWO: None})
    assert collected(warehouse) == [ONE, TWO]
    ingest(warehouse, settings, **{TWO: None})
    assert collected(warehouse) == [TWO]
    ingest(warehouse, settings, **{TWO: None, FILED: None})
    assert collected(warehouse) == [TWO, FILED]


def test_a_channel_of_an_older_warehouse_is_collected_until_we_know(
    warehouse: Warehouse, settings: Settings
) -> None:
    imported(warehouse)
    run(warehouse, "update ytempire.channels set is_ours = null")
    assert collected(warehouse) == [FILED]
    ingest(warehouse, settings, **{ONE: None})
    assert collected(warehouse) == [ONE]


TARGETS = "select month::text, target from ytempire.channel_targets order by month"


def test_a_target_holds_until_it_is_changed(
    warehouse: Warehouse, settings: Settings, now: list[datetime]
) -> None:
    ingest(warehouse, settings, **{ONE: 1200})
    ingest(warehouse, settings, **{ONE: 900.5})
    now.append(NOON + 20 * DAY)
    assert ingest(warehouse, settings, **{ONE: 900.5}).written["channel_targets"] == 0
    # 2026-12-01 07:59 UTC is still November in Los Angeles.
    now.append(datetime(2026, 12, 1, 7, 59, tzinfo=UTC))
    ingest(warehouse, settings, **{ONE: 2000})
    ingest(warehouse, settings, **{ONE: None})
    assert rows(warehouse, TARGETS) == [("2026-10-01", 900_500_000), ("2026-11-01", 2_000_000_000)]


def test_a_month_is_held_against_its_target(warehouse: Warehouse, settings: Settings) -> None:
    ingest(warehouse, settings, **{ONE: 1000})
    key = keys.channel_key(ONE)
    days = [("2026-09-30", 7, True), ("2026-10-01", 250_000_000, True), ("2026-10-02", None, False),
            ("2026-11-30", 500_000_000, True), ("2026-12-01", 1, False)]  # fmt: skip
    with warehouse.transaction("writer") as connection:
        connection.cursor().executemany(
            "insert into ytempire.channel_metrics_daily (pacific_date, channel_id, "
            "videos_published, videos_with_cost, revenue_micros, is_revenue_complete) "
            f"values (%s, '{key}', 0, 0, %s, %s)",
            days,
        )
    assert rows(
        warehouse,
        "select pacific_month::text, days, days_told, target_micros, revenue_micros, "
        "above_target_micros, attained_ratio from ytempire.channel_target_months "
        "order by pacific_month",
    ) == [
        ("2026-09-01", 30, 1, None, 7, None, None),
        ("2026-10-01", 31, 1, 10**9, 250_000_000, -750_000_000, 0.25),
        ("2026-11-01", 30, 1, 10**9, 500_000_000, -500_000_000, 0.5),
        ("2026-12-01", 31, 0, 10**9, 1, 1 - 10**9, 1e-9),
    ]


def test_what_expired_goes_with_what_followed_from_it(
    warehouse: Warehouse, settings: Settings, now: list[datetime]
) -> None:
    ingest(warehouse, settings, **{ONE: None})
    theirs, ours = imported(warehouse), keys.channel_key(ONE)
    at = "now() - interval '{} days'"
    statements = [
        "insert into ytempire.channel_snapshots (channel_id, time, total_views, source, "
        f"authorisation, expires_at) values ('{theirs}', {at.format(31)}, 9, 'youtube_data', "
        f"'public', {at.format(1)})",
        f"update ytempire.channels set total_views = 9, statistics_as_of = {at.format(31)} "
        f"where channel_id = '{theirs}'",
    ]
    for channel, title in ((theirs, "all gone"), (theirs, "some gone"), (ours, "kept")):
        video = keys.video_key(title)
        readings = [(40, 10, "null"), (35, 20, 10), (3, 30, 10)]
        readings = readings[:2] if title == "all gone" else readings
        last, views, _ = readings[-1]
        statements.append(
            "insert into ytempire.videos (video_id, channel_id, title, views, statistics_as_of) "
            f"values ('{video}', '{channel}', '{title}', {views}, {at.format(last)})"
        )
        statements += [
            "insert into ytempire.video_metrics_timeseries (video_id, channel_id, time, views, "
            "views_delta, view_definition, source, authorisation, expires_at) values "
            f"('{video}', '{channel}', {at.format(days)}, {views}, {delta}, 3, 'youtube_data', "
            f"'public', {at.format(days)} + interval '30 days')"
            for days, views, delta in readings
        ]
    run(warehouse, *statements)
    told = ingest(warehouse, settings, **{ONE: None})
    assert "4 expired rows removed from video_metrics_timeseries" in (told.note or "")
    assert "1 expired rows removed from channel_snapshots" in (told.note or "")
    left = (
        "select title, t.views, views_delta from ytempire.video_metrics_timeseries t "
        "join ytempire.videos using (video_id) order by title, time"
    )
    assert rows(warehouse, left) == [
        ("kept", 10, None), ("kept", 20, 10), ("kept", 30, 10), ("some gone", 30, None),
    ]  # fmt: skip
    assert rows(warehouse, "select title, views from ytempire.videos order by title") == [
        ("all gone", None), ("kept", 30), ("some gone", 30),
    ]  # fmt: skip
    assert rows(
        warehouse, "select total_views, statistics_as_of from ytempire.channels "
        "where channel_id = %s", theirs,
    ) == [(None, None)]  # fmt: skip
    assert ingest(warehouse, settings, **{ONE: None}).note is None
