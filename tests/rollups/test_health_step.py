"""The notebook that scores channels: only touched days, one ruler a line, nothing twice."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import psycopg
import pytest

from ytempire import paths
from ytempire.runs.pipeline_result import PipelineResult
from ytempire.warehouse import queries
from ytempire.warehouse.connection import Warehouse
from ytempire.warehouse.embedded import EmbeddedServer

from .conftest import RunStep, step_runner
from .stored import rows_of

FIRST, LAST = date(2026, 9, 20), date(2026, 10, 28)
VIDEOS, CHANNELS, SCORES = (
    "30_roll_up_video_metrics", "31_roll_up_channels", "33_score_channels",
)  # fmt: skip
DAYS = (LAST - FIRST).days + 1

NETWORK = """
insert into ytempire.channels (channel_id, channel_name, niche, is_monetized)
select md5('c' || c)::uuid, 'channel ' || c, case when c = 9 then null else 'news' end, c <> 3
from generate_series(0, 9) as c;

insert into ytempire.videos
    (video_id, channel_id, title, status, published_at, format, duration_seconds)
select md5('v' || c || '-' || v)::uuid, md5('c' || c)::uuid, 'a video', 'published',
    (%(first)s::date + v * 4)::timestamp at time zone 'America/Los_Angeles' + interval '6 hours',
    case when v %% 3 = 2 then 'shorts' else 'long' end, 100
from generate_series(0, 9) as c, generate_series(0, 8) as v;

insert into ytempire.video_costs (video_id, total_cost_micros)
select video_id, 2000000 from ytempire.videos;

insert into ytempire.video_daily_facts
    (video_id, channel_id, pacific_date, views, engaged_views, watch_seconds, likes, comments,
     shares, estimated_revenue_micros, view_definition, source, as_of)
select videos.video_id, videos.channel_id, day::date, n.views, n.views,
    n.views * (30 + 3 * n.channel + n.odd), n.views * (3 + n.odd) / 100, n.views / 100, n.odd,
    case when n.channel <> 3 then n.views * (200 + 150 * n.channel) end, 3, 'test', day
from ytempire.videos
cross join generate_series(%(first)s::date, %(last)s::date, interval '1 day') as days (day)
cross join lateral (
    select
        substr(channels.channel_name, 9)::int as channel,
        abs(hashtext(videos.video_id || day::text)) %% 5 as odd,
        200 + abs(hashtext(videos.video_id::text)) %% 900 as views
    from ytempire.channels where channels.channel_id = videos.channel_id
) as n
where (videos.published_at at time zone 'America/Los_Angeles')::date <= day::date;

insert into ytempire.video_reach_daily
    (video_id, channel_id, pacific_date, impressions, clicks, report_id, as_of)
select video_id, channel_id, pacific_date, views * 20,
    views * (5 + likes %% 7) / 10, 'r', as_of
from ytempire.video_daily_facts;

insert into ytempire.source_watermarks (source, scope, complete_date, last_attempt_at)
select 'youtube_analytics', channel_id::text, %(last)s, ytempire.clock_now() from ytempire.channels
"""


@dataclass(frozen=True)
class Scored:
    """A database in which ten channels of nine videos over 39 days are scored."""

    template: str
    result: PipelineResult


@pytest.fixture(scope="module")
def scored(embedded_server: EmbeddedServer) -> Iterator[Scored]:
    """Made once; each test works in a copy."""
    admin = embedded_server.conninfo("admin", "postgres")
    with psycopg.connect(admin, autocommit=True) as connection:
        connection.execute("create database scored template ytempire owner ytempire_owner")
    url = embedded_server.conninfo("owner", "scored")
    with psycopg.connect(url) as connection:
        do(connection, NETWORK, first=FIRST, last=LAST)
    with pytest.MonkeyPatch.context() as patch:
        run = step_runner(url, patch)
        run(VIDEOS)
        run(CHANNELS)
        yield Scored("scored", run(SCORES))
    with psycopg.connect(admin, autocommit=True) as connection:
        connection.execute("drop database scored with (force)")


@pytest.fixture
def database_url(embedded_server: EmbeddedServer, scored: Scored) -> Iterator[str]:
    """A copy of the scored database."""
    admin = embedded_server.conninfo("admin", "postgres")
    with psycopg.connect(admin, autocommit=True) as connection:
        connection.execute("create database rescored template scored owner ytempire_owner")
    yield embedded_server.conninfo("owner", "rescored")
    with psycopg.connect(admin, autocommit=True) as connection:
        connection.execute("drop database rescored with (force)")


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home whose network.yaml may be changed."""
    monkeypatch.setenv("YTEMPIRE_HOME", str(tmp_path))
    (tmp_path / "network.yaml").write_text((paths.parameters() / "network.yaml").read_text())
    return tmp_path


def do(connection: psycopg.Connection, text: str, **values: Any) -> None:
    for statement in text.split(";"):
        connection.execute(statement.encode(), values or None)


def change(warehouse: Warehouse, text: str, **values: Any) -> None:
    with warehouse.transaction("owner") as connection:
        do(connection, text, **values)


def lines(warehouse: Warehouse, version: int) -> dict[tuple[str, date], dict[str, Any]]:
    """The rows of one version, by channel and day."""
    return {
        (row["channel_id"], row["pacific_date"]): row
        for row in rows_of(warehouse, "channel_health_daily")
        if row["anchors_version"] == version
    }


def anchors(warehouse: Warehouse) -> list[dict[str, Any]]:
    """The newest version of the anchors."""
    with warehouse.transaction("reader") as connection:
        return queries.run(connection, "rollups/health_anchors").to_dicts()


def channel(warehouse: Warehouse, number: int) -> str:
    with warehouse.transaction("reader") as connection:
        (found,) = connection.execute(
            "select channel_id::text from ytempire.channels where channel_name = %s",
            [f"channel {number}"],
        ).fetchone()
    return found


def test_every_channel_has_a_row_on_every_day_told(warehouse: Warehouse, scored: Scored) -> None:
    rows = lines(warehouse, 1)
    assert scored.result.success
    assert scored.result.note == f"10 of 10 channels scored on {LAST}, anchors version 1"
    assert len(rows) == 10 * DAYS == scored.result.written["channel_health_daily"]
    newest = [row for (_, day), row in rows.items() if day == LAST]
    scores = [row["score"] for row in newest]
    assert all(0 <= row["low"] <= row["score"] <= row["high"] <= 100 for row in newest)
    assert max(scores) - min(scores) > 20
    unmonetised = rows[channel(warehouse, 3), LAST]
    assert unmonetised["roi_points"] is None
    assert unmonetised["coverage_ratio"] == pytest.approx(0.8)


def test_a_score_speaks_of_28_days(warehouse: Warehouse, scored: Scored) -> None:
    """The sums equal those that SQL makes of the facts themselves."""
    with warehouse.transaction("reader") as connection:
        expected = connection.execute(
            "select sum(clicks), sum(impressions) from ytempire.video_reach_daily "
            "where channel_id = %s and pacific_date between %s and %s",
            [channel(warehouse, 5), LAST - timedelta(days=27), LAST],
        ).fetchone()
        paid = connection.execute(
            "select sum(estimated_revenue_micros) from ytempire.video_daily_facts "
            "where channel_id = %s and pacific_date between %s and %s",
            [channel(warehouse, 5), LAST - timedelta(days=27), LAST],
        ).fetchone()
    row = lines(warehouse, 1)[channel(warehouse, 5), LAST]
    assert row["ctr_ratio"] == pytest.approx(float(expected[0] / expected[1]))
    # Six of the nine videos came out in these 28 days.
    assert row["roi_ratio"] == pytest.approx(float(paid[0]) / (6 * 2_000_000) - 1)


def test_twice_equals_once_and_touches_nothing(
    warehouse: Warehouse, scored: Scored, run_step: RunStep
) -> None:
    before = rows_of(warehouse, "channel_health_daily")
    again = run_step(SCORES)
    assert again.rows_written == 0
    assert again.records_processed < 100
    assert rows_of(warehouse, "channel_health_daily") == before


def test_a_restated_day_changes_the_28_days_it_is_part_of(
    warehouse: Warehouse, scored: Scored, run_step: RunStep
) -> None:
    before = lines(warehouse, 1)
    restated = FIRST + timedelta(days=5)
    change(
        warehouse,
        "update ytempire.video_daily_facts set watch_seconds = watch_seconds * 2, "
        "ingested_at = ytempire.clock_now() where pacific_date = %(day)s",
        day=restated,
    )
    run_step(VIDEOS)
    run_step(CHANNELS)
    run_step(SCORES)
    after = lines(warehouse, 1)
    changed = {day for key, row in after.items() if row != before[key] for day in [key[1]]}
    assert changed == {restated + timedelta(days=n) for n in range(28)}
    run_step(SCORES, since="2000-01-01")
    assert lines(warehouse, 1) == after


def test_a_cost_that_changes_changes_the_return(
    warehouse: Warehouse, scored: Scored, run_step: RunStep
) -> None:
    before = lines(warehouse, 1)
    change(
        warehouse,
        "update ytempire.video_costs set total_cost_micros = 9000000 "
        "where video_id = md5('v5-8')::uuid",
    )
    run_step(CHANNELS)
    run_step(SCORES)
    changed = {key for key, row in lines(warehouse, 1).items() if row != before[key]}
    five = channel(warehouse, 5)
    assert {owner for owner, _ in changed} == {five}
    assert min(day for _, day in changed) == FIRST + timedelta(days=32)
    assert run_step(SCORES).rows_written == 0


def test_other_weights_are_another_version_beside_the_first(
    warehouse: Warehouse, scored: Scored, run_step: RunStep, home: Path
) -> None:
    first = lines(warehouse, 1)
    told = (home / "network.yaml").read_text()
    (home / "network.yaml").write_text(told.replace("retention: 0.3", "retention: 0.9"))
    result = run_step(SCORES)
    assert lines(warehouse, 1) == first
    second = lines(warehouse, 2)
    assert set(second) == set(first)
    assert any(second[key]["score"] != row["score"] for key, row in first.items())
    assert result.written["channel_health_inputs"] == 0
    assert run_step(SCORES).rows_written == 0


def test_limits_change_no_score_and_reach_the_newest_day_at_once(
    warehouse: Warehouse, scored: Scored, run_step: RunStep, home: Path
) -> None:
    first = lines(warehouse, 1)
    told = (home / "network.yaml").read_text()
    (home / "network.yaml").write_text(told.replace("score_below: 40", "score_below: 45"))
    assert run_step(SCORES).rows_written == 10
    for (owner, day), row in lines(warehouse, 1).items():
        assert row["score"] == first[owner, day]["score"]
        assert row["low_limit_points"] == (45 if day == LAST else 40)


def test_a_new_month_is_measured_with_a_new_ruler_all_the_way_back(
    warehouse: Warehouse, scored: Scored, run_step: RunStep
) -> None:
    first = lines(warehouse, 1)
    change(
        warehouse,
        "insert into ytempire.video_daily_facts (video_id, channel_id, pacific_date, views, "
        "engaged_views, watch_seconds, likes, comments, shares, view_definition, source, as_of) "
        "select video_id, channel_id, '2026-11-01', views, engaged_views, watch_seconds / 2, likes,"
        " comments, shares, view_definition, source, as_of from ytempire.video_daily_facts "
        "where pacific_date = %(last)s",
        last=LAST,
    )
    run_step(VIDEOS)
    run_step(CHANNELS)
    run_step(SCORES)
    assert lines(warehouse, 1) == first
    second = lines(warehouse, 2)
    assert {day for _, day in second} == {day for _, day in first} | {date(2026, 11, 1)}
    (window,) = {(row["window_start"], row["window_end"]) for row in anchors(warehouse)}
    assert window == (date(2026, 10, 5), date(2026, 11, 2))


def test_a_channel_that_changes_its_niche_is_scored_anew_all_the_way_back(
    warehouse: Warehouse, scored: Scored, run_step: RunStep
) -> None:
    change(warehouse, "update ytempire.channels set niche = 'news' where niche is null")
    result = run_step(SCORES)
    assert result.written["channel_health_daily"] == DAYS
    assert {row["niche"] for row in lines(warehouse, 1).values()} == {"news"}


def test_two_channels_are_too_few_to_be_compared(warehouse: Warehouse, run_step: RunStep) -> None:
    change(
        warehouse,
        "truncate ytempire.channel_health_anchors, ytempire.channel_health_daily, "
        "ytempire.channel_health_inputs;"
        "delete from ytempire.video_metrics_daily where channel_id in (select channel_id "
        "from ytempire.channels where channel_name not in ('channel 1', 'channel 2'))",
    )
    result = run_step(SCORES)
    assert result.success
    assert result.note == "no channel is scored: too few have enough videos to be compared"
    assert lines(warehouse, 1) == {}
