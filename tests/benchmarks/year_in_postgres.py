"""A warehouse as a year leaves it: the tables that pages, reports and rules read, filled."""

from __future__ import annotations

from hashlib import md5
from uuid import UUID

import polars as pl
from psycopg import sql

from ytempire.warehouse import loading

from . import readings_in_postgres as readings
from . import year_factory
from .bench import Bench
from .year_books import UnwrittenBooks

AN_ALERT = UUID(md5(b"f1", usedforsecurity=False).hexdigest())
"""One of the alerts."""
NOW = "2026-01-01T12:00:00Z"
"""The product's clock while the queries are asked."""
_HOT_READINGS = 3_000_000
_DAYS_AT_ONCE = 30
# Each fills one table from videos, with figures that differ from row to row.
_FILLS = (
    """
    insert into ytempire.video_costs (
        video_id, openai_cost_cents, elevenlabs_cost_cents, gpu_compute_cost_cents,
        total_cost_micros
    )
    select video_id, 90 + n % 40, 60 + n % 30, 50, (200 + n % 40 + n % 30) * 10000
    from (select video_id, row_number() over (order by published_at) as n from ytempire.videos)
    """,
    """
    insert into ytempire.video_loaded_costs (
        pacific_month, video_id, channel_id, direct_micros, failed_share_micros,
        shared_share_micros, invoice_share_micros, is_over_alert, is_over_limit,
        is_loaded_over_limit, failed_jobs_rule
    )
    select
        date_trunc('month', videos.published_at at time zone 'America/Los_Angeles')::date,
        video_id, channel_id, total_cost_micros, 70000, 20000, 0, total_cost_micros > 2500000,
        total_cost_micros > 3000000, total_cost_micros > 2910000, 'equally'
    from ytempire.videos inner join ytempire.video_costs using (video_id)
    """,
    """
    insert into ytempire.video_generation_jobs (
        video_id, channel_id, topic, status, current_stage, created_at, started_at, completed_at,
        failed_at, retry_count
    )
    select
        video_id, channel_id, 'a topic', case when is_failed then 'failed' else 'completed' end,
        'uploading', published_at - interval '3 hours', published_at - interval '2 hours',
        case when not is_failed then published_at - interval '1 hour' end,
        case when is_failed then published_at - interval '1 hour' end, 0
    from (
        select *, attempt = 2 as is_failed
        from ytempire.videos, generate_series(1, 2) as attempts (attempt)
        where attempt = 1 or hashtext(video_id::text) % 8 = 0
    )
    """,
    """
    insert into ytempire.cost_ledger (
        idempotency_key, occurred_at, recorded_at, ingested_at, channel_id, factory_video_id,
        vendor, component, quantity, unit, unit_price_usd, amount_micros, source
    )
    select
        video_id || part::text, published_at - interval '2 hours',
        published_at - interval '2 hours', published_at - interval '2 hours', channel_id, video_id,
        (array['openai', 'elevenlabs', 'stability_ai', 'compute'])[part], 'a component', 1000,
        'token', 0.000002, 400000 + part * 70000, 'factory'
    from ytempire.videos, generate_series(1, 4) as parts (part)
    order by published_at
    """,
    """
    insert into ytempire.youtube_api_usage (
        api_method, endpoint, quota_cost, quota_bucket, account_used, items_requested,
        items_returned, response_code, response_time_ms, created_at
    )
    select
        'videos.batchGetStats', 'videos:batchGetStats', 1, 'stats', 'a project', 50, 50, 200,
        80 + n % 70, timestamptz '2026-01-01 12:00+00' - n * interval '13 seconds'
    from generate_series(1, 200000) as calls (n)
    """,
    """
    insert into ytempire.pipeline_runs (
        run_id, batch_id, notebook, parameters, code_version, notebook_sha256, parameters_sha256,
        started_at, ended_at, duration_seconds, status, rows_in, rows_out, rows_rejected
    )
    select
        gen_random_uuid(), gen_random_uuid(), 'pipeline/' || n % 18, '{}', 'v', 's', 's',
        timestamptz '2026-01-01 12:00+00' - n * interval '5 minutes',
        timestamptz '2026-01-01 12:01+00' - n * interval '5 minutes', 60, 'ok', 9, 9, 0
    from generate_series(1, 20000) as runs (n)
    """,
    """
    insert into ytempire.rejected_rows (
        rejected_id, source, source_ref, row_number, target, reason, row_values,
        first_seen_at, last_seen_at
    )
    select
        gen_random_uuid(), 'studio', 'file ' || n % 90, n, 'video_daily_facts', 'a reason',
        '{"views": "many"}', timestamptz '2026-01-01 12:00+00' - n * interval '1 hour',
        timestamptz '2026-01-01 12:00+00' - n * interval '1 hour'
    from generate_series(1, 5000) as rejected (n)
    """,
    """
    insert into ytempire.alerts (
        alert_id, rule, fingerprint, severity, title, runbook, subject_kind, subject_id,
        subject_name, value, worst_value, threshold, comparison, unit, occurrences, openings,
        first_seen_at, last_seen_at, evaluated_at, fired_at, opened_at, resolved_at, resolution
    )
    select
        md5('f' || n)::uuid, 'video_cost', 'f' || n, 'warning', 'a title', 'docs/runbook.md',
        'video', n::text, 'a video', 3, 3, 2, 'above', 'USD', 1, 1, seen_at, seen_at,
        seen_at, seen_at, seen_at, case when n > 200 then seen_at end,
        case when n > 200 then 'cleared' end
    from (
        select n, timestamptz '2026-01-01 12:00+00' - n * interval '20 minutes' as seen_at
        from generate_series(1, 10000) as alerts (n)
    )
    """,
    """
    insert into ytempire.source_watermarks (
        source, scope, complete_through, complete_date, last_attempt_at, last_ok_at
    )
    select
        source, channel_id::text, timestamptz '2026-01-01 00:00+00', date '2025-12-29',
        timestamptz '2026-01-01 11:00+00', timestamptz '2026-01-01 11:00+00'
    from ytempire.channels,
        unnest(array['youtube_data', 'youtube_analytics', 'youtube_reporting']) as names (source)
    """,
    """
    insert into ytempire.revenue_estimates
    select
        day::date, 400000000, 300000000, 500000000, 0.8, 28, 'a method', timestamptz
        '2026-01-01 11:00+00'
    from generate_series(date '2025-12-30', date '2026-01-01', interval '1 day') as days (day)
    """,
)
# What the roll-ups of history leave.
_ROLLED_UP = (
    """
    insert into ytempire.cohort_paybacks
    select
        (published_at at time zone 'America/Los_Angeles')::date, video_id, channel_id, 2300000,
        least(91, date '2025-12-29' - (published_at at time zone 'America/Los_Angeles')::date),
        2000000, case when hashtext(video_id::text) % 2 = 0 then 1 + n % 60 end
    from (select *, row_number() over (order by published_at) as n from ytempire.videos)
    where published_at < '2025-12-28'
    """,
    """
    insert into ytempire.revenue_cohorts
    select
        day::date, channel_id, age, 3, 3, 3, 7000000, 5000000 + age * 1000, 1
    from ytempire.channels,
        generate_series(date '2025-01-01', date '2025-12-31', interval '1 day') as days (day),
        unnest(array[7, 28, 60, 90]) as ages (age)
    """,
    """
    insert into ytempire.video_age_points
    select
        (published_at + age * interval '1 hour')::date, video_id, channel_id, age, 100 * age, 9, 1,
        9, 600
    from ytempire.videos, unnest(array[1, 3, 6, 12, 24, 48, 72, 168, 336]) as ages (age)
    where published_at >= '2025-10-01'
    """,
    """
    insert into ytempire.age_bands
    select
        day::date, niche, format, age, 90, 10, 25, 50 * age, 75 * age, 90 * age, 9
    from (select distinct niche from ytempire.channels),
        (select distinct format from ytempire.videos),
        generate_series(date '2025-01-01', date '2026-01-01', interval '1 day') as days (day),
        unnest(array[1, 3, 6, 12, 24, 48, 72, 168, 336, 672, 2160]) as ages (age)
    """,
)
_REACH = """
insert into ytempire.video_reach_daily (
    video_id, channel_id, pacific_date, impressions, clicks, report_id, as_of
)
select video_id, channel_id, pacific_date, impressions, clicks, 'a report', pacific_date + 3
from ytempire.video_metrics_daily where pacific_date >= date '2025-12-01'
"""
_FACTS = """
insert into ytempire.video_daily_facts (
    video_id, channel_id, pacific_date, views, engaged_views, watch_seconds, likes, comments,
    shares, estimated_revenue_micros, view_definition, source, as_of, ingested_at
)
select
    video_id, channel_id, pacific_date, views_reported, engaged_views, watch_seconds,
    likes_reported, comments_reported, shares, revenue_micros, 3, 'youtube_analytics',
    pacific_date + 3, (pacific_date + 3)::timestamp at time zone 'UTC'
from ytempire.video_metrics_daily where pacific_date >= date '2025-12-01'
"""
# YouTube tells a day again, otherwise, on the two days after.
_RESTATED = """
update ytempire.video_daily_facts
set
    views = views + 1,
    as_of = as_of + interval '1 day',
    ingested_at = ingested_at + interval '1 day'
where hashtext(video_id::text) % 4 = 0
"""


def put(bench: Bench) -> int:
    """Fill the warehouse, once; return how many videos it has."""
    bench.once("a warehouse as a year leaves it", lambda: _put(bench))
    ((videos,),) = bench.execute("select count(*) from ytempire.videos")
    return int(videos)


def _put(bench: Bench) -> None:
    readings.put_readings(bench, bench.year.files(bench.rows(_HOT_READINGS)))
    _put_days(bench)
    fills = (*_FILLS, *year_factory.FILLS, *_ROLLED_UP, _REACH, _FACTS, _RESTATED, _RESTATED)
    for text in fills:
        bench.execute(text)
    for (name,) in bench.execute(
        "select matviewname from pg_matviews where schemaname = 'ytempire'"
    ):
        text = sql.SQL("refresh materialized view {}").format(sql.Identifier("ytempire", name))
        with bench.warehouse.connect("owner", autocommit=True) as connection:
            connection.execute("select set_config('ytempire.clock_at', %s, false)", [NOW])
            connection.execute(text)
    bench.execute("vacuum (analyze)")


def _put_days(bench: Bench) -> None:
    """Load what each video and channel did on each day, some days at a time."""
    days = bench.year.days
    books = UnwrittenBooks(bench.year, days[0], days[-1])
    channels = books.facts("publications", days[0], days[-1]).select("video_id", "channel_id")
    for at in range(0, len(days), _DAYS_AT_ONCE):
        facts = pl.concat(books.video_facts(day) for day in days[at : at + _DAYS_AT_ONCE])
        views = pl.col("engaged_views")
        rows = facts.join(channels, on="video_id").with_columns(
            readings=pl.lit(24), views_end=views * 9, views_gained=views + 3,
            likes_gained=views // 25, comments_gained=views // 200, views_reported=views + 2,
            watch_seconds=views * 150, likes_reported=views // 25,
            comments_reported=views // 200, impressions=views * 12, clicks=views // 2,
            subscribers_gained=views // 500, subscribers_lost=views // 2000,
        )  # fmt: skip
        with bench.warehouse.transaction("owner") as connection:
            table = sql.Identifier("ytempire", "video_metrics_daily")
            loading.copy_rows(connection, table, rows)
    told = books.facts("channel_days", days[0], days[-1] + (days[1] - days[0]))
    with bench.warehouse.transaction("owner") as connection:
        loading.copy_rows(connection, sql.Identifier("ytempire", "channel_metrics_daily"), told)
