"""How long a page waits: every query that is asked, at the videos of a year."""

from __future__ import annotations

import time
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import psycopg
from psycopg.types.json import Jsonb

from ytempire import paths
from ytempire.alerts import rules, store
from ytempire.warehouse import queries, refreshing

from . import readings_in_postgres as readings
from . import year_in_postgres
from .bench import Bench
from .figure import Figure, FigureError

PANEL_AT_MOST = 50
CHANNEL_DAY_AT_MOST = 20
STATED_READINGS = 3_000_000
ROUNDS = 20
EXTRACTS = ("rollups", "collection", "insights", "insight_cards")
"""Folders whose queries hand many rows to a step of the pipeline, by COPY: nobody waits on them."""
PARAMETERS: dict[str, Any] = {
    "target_milliseconds": 2000,
    "age_days": 7, "sample_videos": 400,
    "alert_id": year_in_postgres.AN_ALERT, "alert_micros": 2_500_000,
    "as_of": datetime(2025, 12, 30, tzinfo=UTC),
    "channel": None, "channel_ids": None, "days": 30,
    "before": datetime(2025, 12, 31, 8, tzinfo=UTC),
    "before_at": datetime(2025, 12, 17, 8, tzinfo=UTC),
    "end_at": datetime(2025, 12, 31, 8, tzinfo=UTC),
    "estimated_date": date(2025, 12, 30),
    "first_at": datetime(2025, 12, 24, 8, tzinfo=UTC),
    "experiment": None, "insight_id": year_in_postgres.AN_ALERT, "metric": "views",
    "wash_out_hours": 3,
    "age_hours": 168,
    "first_day": date(2025, 12, 3), "hours": 24, "last_day": date(2025, 12, 30),
    "limit_micros": 3_000_000, "most": 100, "niche": None, "notebook": "reports/restatements",
    "now": datetime(2025, 12, 31, 12, tzinfo=UTC), "prefix": None, "report_date": None,
    "rows": 20, "rule": None, "severities": None, "since": datetime(2025, 12, 31, 8, tzinfo=UTC),
    "source": None, "stale_hours": 30, "state": None, "states": None, "status": None,
    "subject": None, "target": None, "target_micros": 3_000_000,
    "target_seconds": 60, "tier": None,
    "until": datetime(2026, 1, 1, 12, tzinfo=UTC), "videos_a_day": None, "weeks": 13,
    "young_hours": 3,
    "youtube_video_ids": ["a video", "another"],
}  # fmt: skip
"""What reports give; a rule's parameters are those of parameters/alerts.yaml."""
GIVEN_BY_PAGES: dict[str, dict[str, Any]] = {
    "alert_feed/alerts": {"states": sorted(store.OPEN)},
    "channel/band": {"days": 28},
    "channel/best_videos": {"days": 28, "rows": 5},
    "channel/days": {"days": 90},
    "channel/health": {"days": 90},
    "cost/buckets": {"days": 14},
    "cost/channels": {"days": 90},
    "cost/days": {"days": 14},
    "cost/dear_videos": {"days": 14},
    "cost/failed_attempts": {"days": 14},
    "cost/paybacks": {"days": 90},
    "cost/returns": {"days": 90},
    "cost/what_if_vendors": {"days": 7},
    "cost/what_if_videos": {"days": 7},
    "executive/cost_alerts": {"days": 7, "rows": 10},
    "executive/cost_breakdown": {"days": 7},
    "executive/cost_per_video": {"days": 7},
    "executive/engagement_heatmap": {"days": 28},
    "executive/failing_channels": {"rows": 10},
    "executive/pipeline_funnel": {"days": 7},
    "executive/top_channels": {"days": 7},
    "operations/machines": {"hours": 6},
    "operations/videos_a_day": {"days": 7},
}
"""What the page or command gives by itself, where it is something else."""
_CHANNEL_DAY = """
select hour, sum(views) as views, sum(likes) as likes, sum(comments) as comments
from ytempire.video_metrics_hourly
where channel_id = %s and hour >= %s::timestamptz - interval '24 hours'
group by hour
order by hour
"""
_ROUND = """
update ytempire.video_metrics_timeseries set views = views + 1
where time > %s::timestamptz - interval '10 minutes'
returning video_id
"""
_ROUND_BACK = """
update ytempire.video_metrics_timeseries set views = views - 1
where time > %s::timestamptz - interval '10 minutes'
"""


def panel_query_p95_ms(bench: Bench) -> Figure:
    """The slowest of all queries under sql/queries that somebody waits for."""
    videos = year_in_postgres.put(bench)
    asked = {name: _p95(bench, queries.text_of(name), parameters_of(name)) for name in panels()}
    slowest = sorted(asked, key=lambda name: -asked[name])[:3]
    told = ", ".join(f"{name} {asked[name]:.0f}" for name in slowest)
    return Figure(
        "panel_query_p95_ms",
        round(max(asked.values()), 1),
        "ms",
        f"at most {PANEL_AT_MOST}; the slowest p95 of {len(asked)} queries at {videos:,} videos: "
        f"{told}",
        videos,
    )


def channel_day_p95_ms(bench: Bench) -> Figure:
    """One channel's last 24 hours by the hour, between a round of readings and its refresh."""
    files = bench.year.files(bench.rows(STATED_READINGS))
    readings.put_readings(bench, files)
    last = _last(bench)
    refreshing.refresh(bench.warehouse, until=last)
    ((rows,),) = bench.execute("select count(*) from ytempire.video_metrics_timeseries")
    channels = bench.execute("select channel_id from ytempire.channels order by channel_id")
    rolled_up = _channel_days(bench, channels, last)
    # The hour is rolled up already: every video that is read in the round is counted anew.
    round_ = bench.execute(_ROUND, last)
    behind = _channel_days(bench, channels, last)
    bench.execute(_ROUND_BACK, last)
    return Figure(
        "channel_day_p95_ms",
        round(max(rolled_up, behind), 1),
        "ms",
        f"at most {CHANNEL_DAY_AT_MOST}; video_metrics_hourly, {len(channels)} channels in turn: "
        f"{rolled_up:.1f} after a refresh, {behind:.1f} with a round of {len(round_):,} readings "
        "since",
        rows,
    )


def _channel_days(bench: Bench, channels: list[tuple[Any, ...]], last: datetime) -> float:
    seconds = []
    with bench.warehouse.connect("reader", autocommit=True) as connection:
        for n in range(5 * ROUNDS):
            (channel,) = channels[n % len(channels)]
            seconds.append(_seconds(connection, _CHANNEL_DAY, [channel, last]))
    if not bench.execute(_CHANNEL_DAY, channels[0][0], last):
        raise FigureError("a channel has no hours")
    return _at_95(seconds)


def _last(bench: Bench) -> datetime:
    ((last,),) = bench.execute("select max(time) from ytempire.video_metrics_timeseries")
    assert isinstance(last, datetime)
    return last


def panels() -> list[str]:
    """Return the queries of pages, reports and rules."""
    root = paths.sql() / "queries"
    names = (str(file.relative_to(root).with_suffix("")) for file in sorted(root.rglob("*.sql")))
    return [name for name in names if Path(name).parts[0] not in EXTRACTS]


def parameters_of(name: str) -> dict[str, Any]:
    given = PARAMETERS | GIVEN_BY_PAGES.get(name, {})
    for rule in rules.read().rules.values():
        if rule.query == name:
            given |= {k: Jsonb(v) if isinstance(v, dict) else v for k, v in rule.parameters.items()}
    text = queries.text_of(name)
    return {key: value for key, value in given.items() if f"%({key})s" in text}


def _p95(bench: Bench, text: str, parameters: dict[str, Any]) -> float:
    with bench.warehouse.connect("reader", autocommit=True) as connection:
        clock = "select set_config('ytempire.clock_at', %s, false)"
        connection.execute(clock, [year_in_postgres.NOW])
        return _at_95([_seconds(connection, text, parameters or None) for _ in range(ROUNDS)])


def _seconds(connection: psycopg.Connection, text: str, parameters: Any) -> float:
    begun = time.perf_counter()
    connection.execute(text.encode(), parameters).fetchall()
    return time.perf_counter() - begun


def _at_95(seconds: list[float]) -> float:
    """Return the 95th percentile in milliseconds."""
    return sorted(seconds)[round(0.95 * (len(seconds) - 1))] * 1000
