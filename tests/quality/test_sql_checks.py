"""Each check of sql/checks finds what breaks it, and holds on facts that are right."""

from __future__ import annotations

import json
from pathlib import Path

import psycopg
import pytest

from ytempire import paths
from ytempire.quality import checks

from . import (
    breaks_of_figures,
    breaks_of_health,
    breaks_of_records,
    breaks_of_revenue,
    breaks_of_stream,
)

RIGHT = """
insert into ytempire.channels (channel_id, channel_name) values
    ('c0000000-0000-4000-8000-000000000001', 'one'),
    ('c0000000-0000-4000-8000-000000000002', 'two');
insert into ytempire.videos
    (video_id, factory_video_id, channel_id, title, published_at, views, statistics_as_of)
values
    ('a0000000-0000-4000-8000-000000000001', 'f0000000-0000-4000-8000-000000000001',
     'c0000000-0000-4000-8000-000000000001', 'read', '2026-10-01T20:00Z', 90, '2026-10-03T20:00Z'),
    ('a0000000-0000-4000-8000-000000000002', null,
     'c0000000-0000-4000-8000-000000000001', 'never read', null, null, null),
    ('a0000000-0000-4000-8000-000000000003', null,
     'c0000000-0000-4000-8000-000000000002', 'imported later', null, 5000, '2026-11-01T00:00Z');
insert into ytempire.video_metrics_timeseries
    (time, video_id, channel_id, views, views_delta, flags, view_definition, source)
select t.time::timestamptz, v.video_id, v.channel_id, t.views, t.delta, t.flags::text[],
    case when t.time < '2020' then 1 else 3 end, 'test'
from (values
    ('2026-10-01T21:00Z', 'read', 40, null, '{}'),
    ('2026-10-02T21:00Z', 'read', 100, 60, '{}'),
    ('2026-10-02T22:00Z', 'read', 0, null, '{zero_after_positive}'),
    ('2026-10-03T20:00Z', 'read', 90, -10, '{}'),
    ('2019-01-01T00:00Z', 'imported later', 7, null, '{}')
) as t (time, title, views, delta, flags)
inner join ytempire.videos as v on v.title = t.title;
insert into ytempire.video_metrics_daily
    (pacific_date, video_id, channel_id, readings, views_end, views_gained, revenue_micros,
     impressions, clicks)
values
    ('2026-10-01', 'a0000000-0000-4000-8000-000000000001',
     'c0000000-0000-4000-8000-000000000001', 1, 40, 40, null, null, null),
    ('2026-10-02', 'a0000000-0000-4000-8000-000000000001',
     'c0000000-0000-4000-8000-000000000001', 1, 100, 60, 55, 100, 100),
    ('2026-10-03', 'a0000000-0000-4000-8000-000000000001',
     'c0000000-0000-4000-8000-000000000001', 1, 90, -10, null, null, null),
    ('2018-12-31', 'a0000000-0000-4000-8000-000000000003',
     'c0000000-0000-4000-8000-000000000002', 1, 7, null, null, null, null);
insert into ytempire.channel_metrics_daily
    (pacific_date, channel_id, videos_published, videos_with_cost, views_gained, revenue_micros,
     is_revenue_complete, impressions, clicks, ctr_impressions)
values
    ('2026-10-01', 'c0000000-0000-4000-8000-000000000001', 1, 1, 40, null, true, null, null, null),
    ('2026-10-02', 'c0000000-0000-4000-8000-000000000001', 0, 0, 60, 55, true, 100, 100, 100),
    ('2026-10-03', 'c0000000-0000-4000-8000-000000000001', 0, 0, -10, null, true, null, null,
     null),
    ('2026-10-03', 'c0000000-0000-4000-8000-000000000002', 0, 0, null, null, false, null, null,
     null),
    ('2018-12-31', 'c0000000-0000-4000-8000-000000000002', 0, 0, null, null, false, null, null,
     null);
insert into ytempire.video_reach_daily
    (video_id, channel_id, pacific_date, impressions, clicks, report_id, as_of)
values ('a0000000-0000-4000-8000-000000000001', 'c0000000-0000-4000-8000-000000000001',
        '2026-10-02', 100, 100, 'r', now());
insert into ytempire.video_daily_facts
    (video_id, channel_id, pacific_date, view_definition, source, as_of, estimated_revenue_micros)
values ('a0000000-0000-4000-8000-000000000001', 'c0000000-0000-4000-8000-000000000001',
        '2026-10-02', 3, 'test', now(), 55);
insert into ytempire.cost_ledger
    (idempotency_key, occurred_at, factory_video_id, vendor, component, quantity, unit,
     unit_price_usd, amount_micros, source)
values
    ('1', '2026-10-02T20:00Z', 'f0000000-0000-4000-8000-000000000001', 'openai', 'tokens',
     0.02, 't', 1, 20000, 's'),
    ('2', '2026-10-02T20:00Z', 'f0000000-0000-4000-8000-000000000001', 'compute', 'cpu',
     0.005, 's', 1, 5000, 's'),
    ('3', '2026-10-02T20:00Z', 'f0000000-0000-4000-8000-00000000000f', 'openai', 'tokens',
     0.000005, 't', 1, 5, 's');
insert into ytempire.video_costs (video_id, openai_cost_cents, total_cost_micros)
values ('a0000000-0000-4000-8000-000000000001', 2, 25000);
insert into ytempire.video_loaded_costs
    (pacific_month, video_id, channel_id, direct_micros, failed_share_micros, shared_share_micros,
     invoice_share_micros, is_over_alert, is_over_limit, is_loaded_over_limit, failed_jobs_rule)
values ('2026-10-01', 'a0000000-0000-4000-8000-000000000001',
        'c0000000-0000-4000-8000-000000000001', 25000, 4, 0, 0, false, false, false, 'equally');
insert into ytempire.unallocated_costs (pacific_month, reason, amount_micros)
values ('2026-10-01', 'not_published_yet', 5);
insert into ytempire.source_watermarks (source, scope, complete_through, last_attempt_at)
values ('rollup', 'video_loaded_costs', now(), now());
insert into ytempire.video_generation_jobs
    (factory_video_id, video_id, channel_id, topic, status, completed_at)
values
    ('f0000000-0000-4000-8000-000000000001', 'a0000000-0000-4000-8000-000000000001',
     'c0000000-0000-4000-8000-000000000001', 'done', 'completed', now() - interval '9 days'),
    ('f0000000-0000-4000-8000-00000000000f', null,
     'c0000000-0000-4000-8000-000000000001', 'just done', 'completed', now()),
    (null, null, 'c0000000-0000-4000-8000-000000000001', 'failed', 'failed', null);
"""

_OWN = {
    "videos_counters_are_latest_reading": [
        "update ytempire.videos set views = 100 where title = 'read'",
        "update ytempire.videos set likes = 5 where title = 'read'",
        "update ytempire.videos set comments = 0 where title = 'read'",
        "update ytempire.videos set statistics_as_of = '2026-10-02T21:00Z' where title = 'read'",
        "update ytempire.videos set views = null where title = 'read'",
        "update ytempire.videos set views = 0, statistics_as_of = null where title = 'read'",
    ],
    "flagged_reading_has_no_delta": [
        "update ytempire.video_metrics_timeseries set views_delta = -100 where flags <> '{}'",
        "update ytempire.video_metrics_timeseries set views = null where views_delta = 60",
    ],
    "video_costs_equal_ledger": [
        "update ytempire.video_costs set total_cost_micros = total_cost_micros + 1",
        # The total agrees, the parts do not: 5,000 micros of a cpu are 0 cents or 1, not 2.
        "update ytempire.video_costs set openai_cost_cents = 0, cpu_compute_cost_cents = 2",
        "update ytempire.video_costs set openai_cost_cents = 1, pexels_cost_cents = 1",
        "delete from ytempire.video_costs",
        "insert into ytempire.cost_ledger (idempotency_key, occurred_at, factory_video_id, vendor, "
        "component, quantity, unit, unit_price_usd, amount_micros, source) values ('4', now(), "
        "'f0000000-0000-4000-8000-000000000001', 'openai', 'tokens', 1, 't', 1, 1, 's')",
    ],
    "video_cost_cents_sum_to_total": [
        "update ytempire.video_costs set openai_cost_cents = 3",
        # 35,000 micros are 3.5 cents: half to even gives 4.
        "update ytempire.video_costs set openai_cost_cents = 3, total_cost_micros = 35000",
    ],
    "alerts_follow_their_events": [
        "insert into ytempire.alerts (rule, fingerprint, severity, title, runbook, subject_kind, "
        "subject_id, subject_name, value, worst_value, threshold, comparison, unit, occurrences, "
        "openings, first_seen_at, last_seen_at, evaluated_at, fired_at, opened_at) values ('r', "
        "'f', 'info', 't', 'b', 'k', 'i', 'n', 1, 1, 0, 'above', 'x', 1, 1, now(), now(), now(), "
        "now(), now())",
    ],
    "loaded_costs_equal_ledger": [
        "update ytempire.video_loaded_costs set failed_share_micros = 5",
        "delete from ytempire.unallocated_costs",
        # The totals still agree, the video does not.
        "update ytempire.video_loaded_costs set direct_micros = 24999, failed_share_micros = 5",
        "insert into ytempire.vendor_invoices (vendor, period_start, period_end, amount_micros, "
        "currency_amount_micros, received_at, source, source_ref) values ('adobe', '2026-01-01', "
        "'2026-02-01', 7, 7, now(), 's', 'i')",
    ],
    "ledger_prices_are_listed": [
        "insert into ytempire.vendor_prices (vendor, component, unit, valid_from, price_version, "
        "unit_price_usd, source) values ('compute', 'cpu', 's', '2020-01-01', 'c', 1, 's'), "
        f"('openai', 'tokens', 't', '{begins}', 'v', {price}, 's')"
        for begins, price in (("2020-01-01", 2), ("2099-01-01", 1))
    ],
    "invoice_periods_overlap": [
        "insert into ytempire.vendor_invoices (vendor, period_start, period_end, amount_micros, "
        "currency_amount_micros, received_at, source, source_ref, invoice) values "
        "('openai', '2026-01-01', '2026-02-01', 7, 7, now(), 's', 'one', 'I-1'), "
        f"('openai', '2026-01-{begins}', '2026-03-01', 7, 7, now(), 's', 'two', 'I-2')"
        for begins in ("01", "31")
    ]
    + [
        "insert into ytempire.vendor_invoices (vendor, period_start, period_end, amount_micros, "
        "currency_amount_micros, received_at, source, source_ref, invoice) values "
        "('openai', '2026-01-01', '2026-02-01', 7, 7, now(), 's', 'one', null), "
        "('openai', '2026-01-01', '2026-02-01', 7, 7, now(), 's', 'two', 'I-1')",
    ],
    "channel_days_equal_video_days": [
        "update ytempire.channel_metrics_daily set views_gained = 41 where views_gained = 40",
        "update ytempire.channel_metrics_daily set revenue_micros = null",
        "delete from ytempire.channel_metrics_daily where pacific_date = '2018-12-31'",
        "update ytempire.channel_metrics_daily set clicks = 0 where pacific_date = '2026-10-03'",
        *(
            f"update ytempire.channel_metrics_daily set {part} = 7 "
            "where pacific_date = '2026-10-02'"
            for part in (
                "ctr_impressions",
                "engagement_likes",
                "engagement_comments",
                "engagement_shares",
                "engagement_views",
                "rpm_revenue_micros",
                "rpm_views",
                "erpm_revenue_micros",
                "erpm_engaged_views",
            )
        ),
    ],
    "reading_in_the_future": [
        "update ytempire.video_metrics_timeseries set time = ytempire.clock_now() "
        "+ interval '1 second' where views = 90",
    ],
    "reading_before_publication": [
        "update ytempire.videos set published_at = '2026-10-01T21:00:01Z' where title = 'read'",
    ],
    "clicks_exceed_impressions": ["update ytempire.video_reach_daily set clicks = 101"],
    "completed_job_without_video": [
        "update ytempire.video_generation_jobs set completed_at = ytempire.clock_now() "
        "- interval '49 hours' where topic = 'just done'",
        "update ytempire.video_generation_jobs set "
        "video_id = 'a0000000-0000-4000-8000-000000000002' where topic = 'done'",
    ],
    "facts_name_the_channel_of_their_video": [
        f"update ytempire.{table} set channel_id = 'c0000000-0000-4000-8000-000000000002' "
        "where video_id = 'a0000000-0000-4000-8000-000000000001'"
        for table in ("video_metrics_timeseries", "video_daily_facts", "video_reach_daily")
    ],
}
BREAKS = (
    _OWN
    | breaks_of_records.BREAKS
    | breaks_of_revenue.BREAKS
    | breaks_of_health.BREAKS
    | breaks_of_figures.BREAKS
    | breaks_of_stream.BREAKS
)


def test_right_facts_hold(right: psycopg.Connection) -> None:
    with right.transaction(force_rollback=True):
        results = checks.run(right, paths.sql() / "checks")
    assert results.filter(results["rows_broken"] > 0).to_dicts() == []
    assert set(results["check_name"]) == set(BREAKS)


@pytest.mark.parametrize(
    ("name", "statement"), [(name, one) for name, many in BREAKS.items() for one in many]
)
def test_a_check_finds_what_breaks_it(
    right: psycopg.Connection, tmp_path: Path, name: str, statement: str
) -> None:
    (tmp_path / f"{name}.sql").write_text((paths.sql() / "checks" / f"{name}.sql").read_text())
    with right.transaction(force_rollback=True):
        assert right.execute(statement).rowcount > 0
        (found,) = checks.run(right, tmp_path).to_dicts()
    assert found["rows_broken"] > 0
    assert json.loads(found["sample"])


def test_every_check_says_what_it_means() -> None:
    for check in checks.read(paths.sql() / "checks"):
        assert check.meaning.endswith("."), check.name
        assert "order by" in check.text, f"{check.name}: its sample would change from run to run"
