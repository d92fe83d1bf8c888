"""Right figures of the facts of the other modules, and what breaks each check of them.

The views are refreshed here: this comes after all facts.
"""

RIGHT = """
insert into ytempire.cost_ledger
    (idempotency_key, occurred_at, channel_id, job_id, vendor, component, quantity, unit,
     unit_price_usd, amount_micros, source)
select '5', '2026-10-02T20:00Z', jobs.channel_id, jobs.job_id, 'openai', 'tokens', 0.0000035, 't',
    1, 4, 's'
from ytempire.video_generation_jobs as jobs where jobs.topic = 'failed';
insert into ytempire.source_watermarks (source, scope, complete_through, last_attempt_at) values
    ('rollup', 'video_metrics_daily', ytempire.clock_now() + interval '1 hour', now()),
    ('rollup', 'channel_metrics_daily', now(), '2026-10-31T20:00Z');
update ytempire.source_watermarks set complete_through = ytempire.clock_now() + interval '1 hour'
where scope = 'video_loaded_costs';
update ytempire.videos set ctr = 1, estimated_revenue = 0.000055, estimated_revenue_micros = 55
where title = 'read';
update ytempire.videos set shares = 12, ctr = 0.4 where title = 'imported later';
update ytempire.channels set current_month_revenue = 0.000055, lifetime_revenue = 0.000055
where channel_name = 'one';
refresh materialized view ytempire.channel_performance_daily;
refresh materialized view ytempire.generation_pipeline_metrics;
"""

_READINGS = "update ytempire.video_metrics_timeseries set"
_DAYS = "update ytempire.video_metrics_daily set"
_FACTS = "update ytempire.video_daily_facts set"
_SECOND = "where pacific_date = '2026-10-02'"
_COUNTED = (
    "engaged_views",
    "watch_seconds",
    "likes_reported",
    "comments_reported",
    "shares",
    "subscribers_gained",
    "subscribers_lost",
)
_COMPUTE = (
    "insert into ytempire.cost_ledger (idempotency_key, occurred_at, channel_id, vendor, "
    "component, quantity, unit, unit_price_usd, amount_micros, source{}) values ('late', "
    "'2026-10-02T21:00Z', 'c0000000-0000-4000-8000-000000000001', 'compute', 'cpu', 1, 's', {}, "
    "{}, 's'{})"
)
BREAKS = {
    "views_delta_is_change_of_views": [
        f"{_READINGS} views_delta = 61 where views = 100",
        f"{_READINGS} views_delta = null where views = 90",
        f"{_READINGS} views_delta = 40 where views = 40",
        f"{_READINGS} views_delta = 0 where views = 7",
        # The deltas still sum to the change between the first and the last.
        f"{_READINGS} views_delta = case views when 100 then 59 else -9 end where views >= 90",
        # An old first reading, and an old one before the reading that came.
        f"{_READINGS} views_delta = 40, ingested_at = '2026-10-01' where views = 40",
        f"{_READINGS} views = 41, ingested_at = '2026-10-01' where views = 40",
        # It came late, and the one after it was not derived anew.
        "insert into ytempire.video_metrics_timeseries (time, video_id, channel_id, views, "
        "views_delta, view_definition, source) select '2026-10-02T00:00Z', video_id, channel_id, "
        "50, 10, 3, 'test' from ytempire.videos where title = 'read'",
    ],
    "video_days_equal_readings": [
        f"{_DAYS} readings = 2 where views_end = 40",
        f"{_DAYS} readings = 0 where views_end = 40",
        f"{_DAYS} views_end = 91 where views_end = 90",
        f"{_DAYS} views_gained = 59 where views_gained = 60",
        f"{_DAYS} views_gained = null where views_gained = 40",
        f"{_DAYS} likes_gained = 4 where views_end = 90",
        f"{_DAYS} comments_gained = 0 where views_end = 90",
        "delete from ytempire.video_metrics_daily where pacific_date = '2018-12-31'",
        "delete from ytempire.video_metrics_timeseries where views = 90",
        # Of the days that follow what came, when the first is old.
        f"{_READINGS} likes = 3, ingested_at = '2026-10-01' where views = 40",
        f"{_READINGS} comments = 1 where views in (40, 90)",
    ],
    "video_days_equal_reports": [
        f"{_DAYS} views_reported = 0 {_SECOND}",
        f"{_DAYS} revenue_micros = 54 {_SECOND}",
        f"{_DAYS} impressions = null {_SECOND}",
        f"{_DAYS} clicks = 99 {_SECOND}",
        *(f"{_DAYS} {name} = 1 {_SECOND}" for name in _COUNTED),
        f"{_FACTS} views = 3",
        "delete from ytempire.video_daily_facts",
        "delete from ytempire.video_reach_daily",
        f"delete from ytempire.video_metrics_daily {_SECOND}",
    ],
    "ledger_amount_is_quantity_times_price": [
        # Half a micro-dollar is rounding, more is not.
        _COMPUTE.format("", "0.0000035", "5", ""),
        _COMPUTE.format("", "1", "0", ""),
        _COMPUTE.format(
            ", currency, currency_amount_micros, usd_per_unit, basis",
            "1",
            "1000002",
            ", 'EUR', 500001, 2, 'estimated'",
        ),
    ],
    "loaded_costs_equal_their_pools": [
        # All still sums to the ledger, but not by pool, month and channel.
        "update ytempire.video_loaded_costs set failed_share_micros = 3, shared_share_micros = 1",
        "update ytempire.video_loaded_costs set failed_share_micros = 5, direct_micros = 24999",
        "update ytempire.video_loaded_costs set pacific_month = '2026-09-01'",
        "update ytempire.video_loaded_costs set "
        "channel_id = 'c0000000-0000-4000-8000-000000000002'",
        "update ytempire.unallocated_costs set reason = 'shared'",
        "update ytempire.unallocated_costs set pacific_month = '2026-11-01'",
        "update ytempire.video_generation_jobs set status = 'failed' where topic = 'just done'",
        "insert into ytempire.vendor_invoices (vendor, period_start, period_end, amount_micros, "
        "currency_amount_micros, received_at, source, source_ref) values ('adobe', '2026-01-01', "
        "'2026-02-01', 7, 7, now(), 's', 'i')",
    ],
    "videos_snapshot_is_sum_of_days": [
        f"update ytempire.videos set {change} where title = 'read'"
        for change in (
            "shares = 0",
            "dislikes = 0",
            "watch_time_hours = 0",
            "retention_rate = 0.5",
            "engagement_rate = 0.5",
            "ctr = 0.99",
            "estimated_revenue = 0.000054",
            "estimated_revenue_micros = 54",
            "estimated_revenue = null",
        )
    ]
    + [
        f"{_DAYS} {change} {_SECOND}"
        for change in (
            "shares = 3",
            "watch_seconds = 60",
            "likes_reported = 1, comments_reported = 1, shares = 0, engaged_views = 10",
            "clicks = 50",
            "revenue_micros = 56",
        )
    ]
    + [f"{_FACTS} dislikes = 2"],
    "channels_revenue_is_sum_of_days": [
        "update ytempire.channels set lifetime_revenue = 0.000056 where channel_name = 'one'",
        "update ytempire.channels set current_month_revenue = null where channel_name = 'one'",
        "update ytempire.channels set lifetime_revenue = 0 where channel_name = 'two'",
        # The day is in the lifetime, but not yet in the month: it is not told in full.
        f"update ytempire.channel_metrics_daily set is_revenue_complete = false {_SECOND}",
        "update ytempire.source_watermarks set last_attempt_at = '2026-11-01T08:00Z' "
        "where scope = 'channel_metrics_daily'",
    ],
    "channel_performance_is_refreshed": [
        *(
            f"update ytempire.channel_metrics_daily set {change} {_SECOND}"
            for change in (
                "videos_published = 1, videos_with_cost = 1",
                "views_gained = 61",
                "views_reported = 61",
                "likes_reported = 0",
                "comments_reported = 0",
                "revenue_micros = 56",
                "is_revenue_complete = false",
                "clicks = 7, ctr_impressions = 100",
                "retention_watch_seconds = 5, watchable_seconds = 9",
                "engagement_likes = 1, engagement_comments = 1, engagement_shares = 1, "
                "engagement_views = 9",
                "rpm_revenue_micros = 5, rpm_views = 2",
                "erpm_revenue_micros = 5, erpm_engaged_views = 2",
                "published_cost_micros = 5, videos_with_cost = 1",
            )
        ),
        "delete from ytempire.channel_metrics_daily where pacific_date = '2018-12-31'",
        "insert into ytempire.channel_metrics_daily (pacific_date, channel_id, videos_published, "
        "videos_with_cost, is_revenue_complete) values ('2026-10-04', "
        "'c0000000-0000-4000-8000-000000000001', 0, 0, false)",
        _COMPUTE.format("", "1", "1000000", ""),
    ],
    "generation_pipeline_is_refreshed": [
        "update ytempire.video_generation_jobs set status = 'failed' where topic = 'just done'",
        "update ytempire.video_generation_jobs set status = 'cancelled' where topic = 'failed'",
        "insert into ytempire.video_generation_jobs (channel_id, topic, status) "
        "values ('c0000000-0000-4000-8000-000000000001', 'new', 'queued')",
        "update ytempire.video_generation_jobs set created_at = '2026-10-09T20:00Z'",
        _COMPUTE.format("", "1", "1000000", ""),
    ],
}
