"""The step that estimates anew: from roll-ups to rows, a day's once, nothing left over."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

import polars as pl
import psycopg
import pytest

from ytempire import clock
from ytempire.insights import refresh
from ytempire.warehouse import queries
from ytempire.warehouse.connection import Warehouse

from .conftest import RunStep

NOW = datetime(2026, 12, 20, 20, tzinfo=UTC)
TODAY = date(2026, 12, 20)
STEP = "38_find_insights"
TABLES = (
    "video_forecasts", "channel_bands", "change_points", "series_forecasts", "payback_shares",
    "shrunk_rankings",
)  # fmt: skip

# Twelve channels since September, two videos a day each; on the last told day channel 3 earns a
# twentieth, and from 5 November on channel 5 has a third of its views. `noise` is a number
# about 0 that depends on its key alone.
NETWORK = """
create function pg_temp.noise(key text) returns double precision language sql immutable
return (
    select sum(get_byte(decode(md5(key || n), 'hex'), 0) / 255.0 - 0.5)
    from generate_series(1, 4) as n
);

insert into ytempire.channels (channel_id, channel_name, niche, is_monetized, status)
select md5('c' || c)::uuid, 'channel ' || c, case when c % 2 = 0 then 'news' else 'travel' end,
    c <> 9, 'active'
from generate_series(0, 11) as c;

insert into ytempire.videos (video_id, channel_id, title, status, published_at, format)
select md5('v' || c || '-' || v)::uuid, md5('c' || c)::uuid, 'a video', 'published',
    '2026-09-01T00:00Z'::timestamptz + make_interval(hours => v * 12 + c),
    case when v % 5 = 4 then 'shorts' else 'long' end
from generate_series(0, 11) as c, generate_series(0, 219) as v;

insert into ytempire.video_age_points
    (reached_date, video_id, channel_id, age_hours, views, views_per_hour, gap_seconds)
select ((published_at + make_interval(hours => age)) at time zone 'UTC')::date, video_id,
    channel_id, age, round(n.level * n.grown), n.level * n.grown / age / 3, 3600
from ytempire.videos
cross join unnest(array[6, 24, 72, 168, 672]) as ages (age)
cross join lateral (
    select
        1000 * exp(pg_temp.noise(channel_id::text) + 1.2 * pg_temp.noise(video_id::text)) as level,
        ln(1 + age / 10.0) * exp(0.2 * pg_temp.noise(video_id::text || age)) as grown
) as n
where published_at + make_interval(hours => age) <= '2026-12-20T20:00Z';

insert into ytempire.channel_metrics_daily
    (channel_id, pacific_date, videos_published, videos_with_cost, views_reported, engaged_views,
     revenue_micros, published_cost_micros, is_revenue_complete)
select md5('c' || c)::uuid, day::date, 2, 2, round(n.views * 1.3), round(n.views),
    case when c <> 9 then
        round(n.views * 4000 * case when c = 3 and day = '2026-12-17' then 0.05 else 1 end)
    end,
    round(4000000 * exp(0.1 * pg_temp.noise('cost' || c || day))), true
from generate_series(0, 11) as c
cross join generate_series('2026-09-01'::date, '2026-12-17'::date, interval '1 day') as days (day)
cross join lateral (
    select 20000 * exp(
        pg_temp.noise('level' || c) + 0.15 * pg_temp.noise('of' || c || day)
        + 0.2 * sin(extract(isodow from day)::double precision)
        - case when c = 5 and day >= '2026-11-05' then ln(3.0) else 0 end
    ) as views
) as n;

insert into ytempire.video_metrics_daily
    (pacific_date, video_id, channel_id, readings, impressions, clicks)
select (published_at at time zone 'America/Los_Angeles')::date, video_id, channel_id, 0, n.shown,
    round(n.shown * 0.05 * exp(0.4 * pg_temp.noise('ctr' || video_id)))
from ytempire.videos
cross join lateral (
    select round(400 * exp(2 * pg_temp.noise('shown' || video_id)))::bigint as shown
) as n
where published_at < '2026-12-18T00:00Z';

insert into ytempire.cohort_paybacks
    (published_date, video_id, channel_id, loaded_micros, told_days, revenue_micros,
     estimated_payback_days)
select n.published, video_id, channel_id, 2000000, n.told, 0,
    case when n.pays < n.told then n.pays end
from ytempire.videos
cross join lateral (
    select
        (published_at at time zone 'America/Los_Angeles')::date as published,
        greatest(least('2026-12-17'::date
            - (published_at at time zone 'America/Los_Angeles')::date + 1, 91), 0) as told,
        round(20 * exp(1.5 * pg_temp.noise('pays' || video_id)))::integer as pays
) as n;

insert into ytempire.generation_efficiency
    (pacific_date, channel_id, jobs, jobs_completed, jobs_failed, jobs_cancelled, first_attempts,
     first_attempts_ended, first_attempts_completed, timed_jobs, videos_published,
     videos_with_cost)
select day::date, md5('c1')::uuid,
    round(40 * exp(
        0.2 * pg_temp.noise('jobs' || day) + 0.2 * sin(extract(isodow from day)::float)
    )),
    0, 0, 0, 0, 0, 0, 0, 0, 0
from generate_series('2026-09-01'::date, '2026-12-19'::date, interval '1 day') as days (day)
"""


@pytest.fixture
def network(warehouse: Warehouse, monkeypatch: pytest.MonkeyPatch) -> Warehouse:
    monkeypatch.setattr(clock, "now", lambda: NOW)
    with warehouse.transaction("owner") as connection:
        connection.execute("select set_config('ytempire.clock_at', %s, false)", [NOW.isoformat()])
        for statement in NETWORK.split(";"):
            connection.execute(statement.encode())
    return warehouse


@pytest.fixture
def at_noon(monkeypatch: pytest.MonkeyPatch) -> None:
    """The server's clock stands, too: every connection of the step is told the same."""
    connect = psycopg.connect

    def told(*args: Any, **given: Any) -> psycopg.Connection:
        connection = connect(*args, **given)
        is_autocommit = connection.autocommit
        connection.autocommit = True
        connection.execute("select set_config('ytempire.clock_at', %s, false)", [NOW.isoformat()])
        connection.autocommit = is_autocommit
        return connection

    monkeypatch.setattr(psycopg, "connect", told)


def rows_of(warehouse: Warehouse, table: str) -> list[dict[str, Any]]:
    with warehouse.connect("reader") as connection:
        return queries.read(connection, f"select * from ytempire.{table}").to_dicts()


def channel(warehouse: Warehouse, number: int) -> str:
    with warehouse.connect("reader") as connection:
        (found,) = connection.execute("select md5(%s)::uuid::text", [f"c{number}"]).fetchone()
    return found


def test_facts_become_rows_and_a_second_run_changes_none(
    network: Warehouse, at_noon: None, run_step: RunStep
) -> None:
    result = run_step(STEP)
    assert result.success
    first = {table: rows_of(network, table) for table in (*TABLES, "anomalies")}
    assert all(first.values()), {table: len(rows) for table, rows in first.items()}
    assert {row["estimated_date"] for table in TABLES for row in first[table]} == {TODAY}
    run_step(STEP)
    for table, rows in first.items():
        again = rows_of(network, table)
        assert sorted(map(str, again)) == sorted(map(str, rows)), table

    fallen = [row for row in first["anomalies"] if row["pacific_date"] == date(2026, 12, 17)]
    (fall,) = [
        row for row in fallen
        if row["metric"] == "revenue" and str(row["channel_id"]) == channel(network, 3)
    ]  # fmt: skip
    assert fall["effect_usd"] == pytest.approx(fall["value"] - fall["expected"])
    assert fall["effect_usd"] < -5

    changed = {
        row["metric"]: row for row in first["change_points"]
        if str(row["channel_id"]) == channel(network, 5)
    }  # fmt: skip
    assert abs((changed["engaged_views"]["changed_date"] - date(2026, 11, 5)).days) <= 2
    assert changed["revenue"]["after"] < 0.5 * changed["revenue"]["before"]

    shares = {row["day"]: row for row in first["payback_shares"] if row["grouping"] == "network"}
    assert shares[7]["share_ratio"] < shares[28]["share_ratio"] < shares[90]["share_ratio"]
    assert {row["series"] for row in first["series_forecasts"]} == {"revenue", "queue"}
    ahead = {r["forecast_date"] for r in first["series_forecasts"] if r["series"] == "queue"}
    assert ahead == {TODAY + timedelta(days=n) for n in range(7)}
    ranked = pl.DataFrame(first["shrunk_rankings"], infer_schema_length=None)
    assert set(ranked["ranking"]) == {"video_ctr", "channel_rpm", "channel_views"}
    # Channel 9 is outside the Partner Program.
    assert ranked.filter(pl.col("ranking") == "channel_rpm").height == 11


def test_estimates_that_are_too_old_leave(
    network: Warehouse, at_noon: None, run_step: RunStep
) -> None:
    run_step(STEP)
    with network.transaction("owner") as connection:
        for days in (1, refresh.KEPT_DAYS):
            connection.execute(
                "insert into ytempire.payback_shares select %s::date - %s, grouping, niche, format,"
                " day, videos, paid_back, at_risk, share_ratio, low_ratio, high_ratio,"
                " interval_ratio, median_days from ytempire.payback_shares"
                " where estimated_date = %s",
                [TODAY, days, TODAY],
            )
    run_step(STEP)
    kept = {row["estimated_date"] for row in rows_of(network, "payback_shares")}
    assert kept == {TODAY, TODAY - timedelta(days=1)}


def test_an_empty_warehouse_gives_nothing(
    warehouse: Warehouse, at_noon: None, run_step: RunStep, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(clock, "now", lambda: NOW)
    result = run_step(STEP)
    assert result.success
    assert result.note == (
        "0 video forecasts, 0 open anomalies, 0 change-points, 0 series foretold"
    )
    assert not any(rows_of(warehouse, table) for table in (*TABLES, "anomalies"))


def test_views_are_not_compared_across_a_change_of_what_they_are() -> None:
    soon_after = refresh.Asked(datetime(2026, 9, 20, tzinfo=UTC))
    assert soon_after.since == datetime(2026, 8, 24, 7, tzinfo=UTC)
    later = refresh.Asked(datetime(2027, 9, 20, tzinfo=UTC))
    assert later.since == datetime(2027, 9, 20, tzinfo=UTC) - timedelta(days=refresh.POINT_DAYS)
