"""A warehouse as a year of roll-ups leaves it, for the night's insights: no readings, made in SQL.

300 videos a day on 100 channels. Every figure follows from its key alone (`noise`: evenly between
-1 and 1), and some faults are planted, so that there is something to find.
"""

from __future__ import annotations

from pathlib import Path

from ytempire.settings import Settings
from ytempire.warehouse import migrations
from ytempire.warehouse.connection import Warehouse

from .year import Size

NOW = "2026-12-20T20:00:00Z"
DAYS = 367
FILLS = (
    """
    create function pg_temp.noise(key text) returns double precision language sql immutable
    return (hashtextextended(key, 0) & 1048575) / 524287.5 - 1
    """,
    """
    insert into ytempire.channels (channel_id, channel_name, niche, is_monetized, status)
    select md5('c' || c)::uuid, 'channel ' || c, 'niche ' || c %% 12, true, 'active'
    from generate_series(0, %(channels)s - 1) as c
    """,
    """
    insert into ytempire.videos (
        video_id, factory_video_id, channel_id, title, status, category, published_at, format,
        duration_seconds
    )
    select
        md5('v' || v)::uuid, md5('v' || v)::uuid, md5('c' || v %% %(channels)s)::uuid, 'a video',
        'published', 'topic ' || v %% 12,
        timestamptz '2026-12-20T19:00:00Z' - make_interval(secs => v * 86400.0 / %(a_day)s),
        case when pg_temp.noise('format' || v) > 0.4 then 'shorts' else 'long' end,
        case when pg_temp.noise('format' || v) > 0.4 then 45 else 300 + v %% 900 end
    from generate_series(0, %(videos)s - 1) as v
    """,
    """
    insert into ytempire.video_age_points
        (reached_date, video_id, channel_id, age_hours, views, views_per_hour, gap_seconds)
    select
        ((published_at + make_interval(hours => age)) at time zone 'UTC')::date, video_id,
        channel_id, age, round(level * grown), level * grown / age / 3, 600
    from ytempire.videos
    cross join unnest(array[1, 3, 6, 12, 24, 48, 72, 168, 336, 672]) as ages (age)
    cross join lateral (
        select
            1000 * exp(
                pg_temp.noise(channel_id::text) + 1.5 * pg_temp.noise(video_id::text)
                + case when format = 'shorts' then 0.5 else 0 end
            ) as level,
            ln(1 + age / 10.0) * exp(0.3 * pg_temp.noise(video_id::text || age)) as grown
    ) as n
    where
        published_at >= '2026-06-20'
        and published_at + make_interval(hours => age) <= '2026-12-20T20:00:00Z'
    """,
    """
    insert into ytempire.channel_metrics_daily (
        channel_id, pacific_date, videos_published, videos_with_cost, views_reported,
        engaged_views, revenue_micros, published_cost_micros, is_revenue_complete
    )
    select
        channel_id, day::date, 3, 3, round(views * 1.3), round(views),
        round(
            views * 4000 * exp(0.5 * pg_temp.noise('rpm' || channel_id))
            * case when c % 20 = 3 and day = '2026-12-16' then 0.05 else 1 end
        ),
        round(6000000 * exp(0.1 * pg_temp.noise('cost' || channel_id || day))), true
    from (select channel_id, row_number() over (order by channel_id) as c from ytempire.channels)
    cross join generate_series('2025-12-20'::date, '2026-12-16'::date, interval '1 day') as d (day)
    cross join lateral (
        select 20000 * exp(
            pg_temp.noise('level' || channel_id) + 0.25 * pg_temp.noise('of' || channel_id || day)
            + 0.2 * sin(extract(isodow from day)::double precision)
            - case when c % 20 = 5 and day >= '2026-11-25' then 1.1 else 0 end
        ) as views
    ) as n
    """,
    """
    insert into ytempire.video_metrics_daily (
        pacific_date, video_id, channel_id, readings, views_reported, engaged_views,
        revenue_micros, impressions, clicks
    )
    select
        n.published_date + age, video_id, channel_id, 24, round(level * 1.3), round(level),
        round(level * 4000), round(level * 12),
        round(level * 0.6 * exp(0.4 * pg_temp.noise('ctr' || video_id)))
    from ytempire.videos
    cross join generate_series(0, 30) as ages (age)
    cross join lateral (
        select
            (published_at at time zone 'America/Los_Angeles')::date as published_date,
            300 * exp(1.5 * pg_temp.noise(video_id::text)) / (1 + age) as level
    ) as n
    where published_at >= '2026-09-15' and n.published_date + age <= '2026-12-16'
    """,
    """
    insert into ytempire.cohort_paybacks (
        published_date, video_id, channel_id, loaded_micros, told_days, revenue_micros,
        estimated_payback_days
    )
    select
        published, video_id, channel_id, 2100000, told, round(1500000 * sqrt(told / 28.0)),
        case when pays < told then pays end
    from ytempire.videos
    cross join lateral (
        select (published_at at time zone 'America/Los_Angeles')::date as published
    ) as p
    cross join lateral (
        select
            greatest(least('2026-12-16'::date - published + 1, 91), 0) as told,
            round(
                30 * exp(1.5 * pg_temp.noise('pays' || video_id) + pg_temp.noise(channel_id::text))
            )::integer as pays
    ) as n
    """,
    """
    insert into ytempire.video_loaded_costs (
        pacific_month, video_id, channel_id, direct_micros, failed_share_micros,
        shared_share_micros, invoice_share_micros, is_over_alert, is_over_limit,
        is_loaded_over_limit, failed_jobs_rule
    )
    select
        date_trunc('month', published_at at time zone 'America/Los_Angeles')::date, video_id,
        channel_id, cost, 70000, 30000, 0, cost > 2500000, cost > 3000000, cost > 2900000,
        'equally'
    from ytempire.videos
    cross join lateral (
        select round(2000000 * exp(0.5 * pg_temp.noise('spent' || video_id)))::bigint as cost
    ) as n
    """,
    """
    insert into ytempire.cost_ledger (
        idempotency_key, occurred_at, recorded_at, ingested_at, channel_id, factory_video_id,
        vendor, component, stage, quantity, unit, unit_price_usd, amount_micros, source
    )
    select
        video_id || part::text, published_at, published_at, published_at, channel_id,
        factory_video_id, 'openai', 'a component',
        (array['script', 'voice', 'images', 'render'])[part], 1000, 'token', 0.000002,
        round(direct_micros / 4.0 * case when part = 2 then 1.1 else 1 end), 'factory'
    from ytempire.videos
    inner join ytempire.video_loaded_costs using (video_id, channel_id)
    cross join generate_series(1, 4) as parts (part)
    where published_at >= '2026-10-15'
    """,
    """
    insert into ytempire.generation_efficiency (
        pacific_date, channel_id, jobs, jobs_completed, jobs_failed, jobs_cancelled,
        first_attempts, first_attempts_ended, first_attempts_completed, timed_jobs,
        videos_published, videos_with_cost
    )
    select
        day::date, channel_id,
        round(
            4 * exp(0.2 * sin(extract(isodow from day)::float) + 0.2 * pg_temp.noise('j' || day))
        ),
        3, 0, 0, 3, 3, 3, 3, 3, 3
    from ytempire.channels
    cross join generate_series('2026-05-01'::date, '2026-12-19'::date, interval '1 day') as d (day)
    """,
    """
    insert into ytempire.youtube_api_usage (
        api_method, endpoint, quota_cost, quota_bucket, account_used, items_requested,
        items_returned, response_code, response_time_ms, created_at
    )
    select
        'videos.batchGetStats', 'videos:batchGetStats',
        round(7000 * exp(0.2 * sin(extract(isodow from day)::float))), 'batchGetStats',
        'a project', 50, 50, 200, 90, day + interval '20 hours'
    from generate_series('2026-05-01'::date, '2026-12-19'::date, interval '1 day') as d (day)
    """,
    "analyze",
)


def fill(home: Path, size: Size) -> tuple[int, int]:
    """Make the warehouse in a home; return how many videos and channels it has."""
    given = {
        "channels": size.channels,
        "a_day": size.videos_a_day,
        "videos": DAYS * size.videos_a_day,
    }
    with Warehouse(Settings(home=home)) as warehouse:
        migrations.migrate(warehouse)
        with warehouse.connect("owner", autocommit=True) as connection:
            connection.execute("select set_config('ytempire.clock_at', %s, false)", [NOW])
            for text in FILLS:
                connection.execute(text.encode(), given if "%(" in text else None)
            row = connection.execute(
                "select (select count(*) from ytempire.videos), "
                "(select count(*) from ytempire.channels)"
            ).fetchone()
    assert row is not None
    return int(row[0]), int(row[1])
