"""A second cost row, a retry and a second alert leave every other total unchanged.

A view that joined them to what it sums would count views, revenue and jobs once a row.
"""

from __future__ import annotations

from collections import Counter
from datetime import date
from pathlib import Path
from typing import Any

import psycopg
import pytest
from psycopg.rows import dict_row

from ytempire.warehouse import views

from . import cases, rolling_up

GIVEN = Path(__file__).parent / "fan_out"
DAYS = [date(2026, 10, 20), date(2026, 10, 21), date(2026, 11, 4), date(2026, 11, 5)]
MONTHS = [date(2026, 10, 1), date(2026, 11, 1)]
ROLLED_UP = (
    *("video_costs", "video_metrics_daily", "channel_metrics_daily", "video_loaded_costs"),
    *("unallocated_costs", "video_actual_revenue", "unattributed_revenue", "videos", "channels"),
)
"""Tables with figures of their own: what views add up must stay in them, too."""
Rows = dict[str, list[dict[str, Any]]]

SECOND_COST = f"""
insert into ytempire.cost_ledger
    (idempotency_key, occurred_at, channel_id, factory_video_id, vendor, component, quantity, unit,
     unit_price_usd, amount_micros, source)
values ('the second', '2026-11-05T15:50:00Z', '{cases.key("c1")}', '{cases.key("f2")}',
        'elevenlabs', 'characters', 1, 'call', 0.5, 500000, 'factory');
select ytempire.project_video_costs(array['{cases.key("f2")}'::uuid])
"""
RETRY = f"""
insert into ytempire.video_generation_jobs
    (video_id, channel_id, topic, status, retry_count, created_at, failed_at)
values ('{cases.key("v2")}', '{cases.key("c1")}', 'a topic', 'failed', 1,
        '2026-11-05T14:00:00Z', '2026-11-05T14:30:00Z')
"""
SECOND_ALERT = """
insert into ytempire.alerts
    (rule, fingerprint, severity, title, runbook, subject_kind, subject_id, subject_name, value,
     worst_value, threshold, comparison, unit, occurrences, openings, first_seen_at, last_seen_at,
     evaluated_at, fired_at, opened_at)
select 'projected_cost', 'projected_cost/video/v3', severity, title, runbook, subject_kind,
    subject_id, subject_name, value, worst_value, threshold, comparison, unit, occurrences,
    openings, first_seen_at, last_seen_at, evaluated_at, fired_at, opened_at
from ytempire.alerts
"""


@pytest.fixture
def network(connection: psycopg.Connection) -> psycopg.Connection:
    """Two channels, six videos, each with everything that can be known of it.

    October is stated by a payee and invoiced by a vendor, for more than the ledger says.
    """
    connection.execute("select set_config('ytempire.clock_at', %s, true)", [cases.NOON])
    cases.give(connection, GIVEN)
    return connection


def everything(connection: psycopg.Connection) -> Rows:
    """Return the rows of views and of rolled up tables, rolled up and refreshed anew."""
    rolling_up.days(connection, DAYS)
    rolling_up.money(connection, MONTHS)
    views.refresh(connection)
    names = connection.execute(
        "select relname from pg_class "
        "where relnamespace = 'ytempire'::regnamespace "
        "and (relkind in ('v', 'm') or relname = any(%s))",
        [list(ROLLED_UP)],
    ).fetchall()
    with connection.cursor(row_factory=dict_row) as cursor:
        return {name: cursor.execute(f"select * from ytempire.{name}").fetchall()
                for (name,) in names}  # fmt: skip


def moved(before: Rows, after: Rows) -> dict[str, set[str]]:
    """Return the columns, by view, whose values are not what they were; * for rows that came."""
    found: dict[str, set[str]] = {}
    for view, rows in after.items():
        if len(rows) != len(before[view]):
            found[view] = {"*"}
            continue
        columns = rows[0] if rows else ()
        differing = {
            column
            for column in columns
            if Counter(repr(row[column]) for row in rows)
            != Counter(repr(row[column]) for row in before[view])
        }
        if differing:
            found[view] = differing
    return found


def total(rows: list[dict[str, Any]], column: str) -> Any:
    return sum(row[column] for row in rows if row[column] is not None)


def test_a_second_cost_row_moves_costs_and_nothing_else(network: psycopg.Connection) -> None:
    before = everything(network)
    network.execute(SECOND_COST)
    after = everything(network)
    assert moved(before, after) == {
        "channel_metrics_daily": {"published_cost_micros"},
        "channel_performance_daily": {
            "avg_cost_per_video", "daily_cost", "cost_micros",
        },
        "cost_breakdown_analysis": {
            "avg_elevenlabs_cost", "avg_total_cost", "cost_micros", "videos_1_to_2_dollars",
            "videos_2_to_3_dollars",
        },
        "dashboard_overview": {"avg_cost_today"},
        "generation_pipeline_metrics": {"avg_cost_per_video", "total_daily_cost", "cost_micros"},
        "network_metrics_daily": {"published_cost_micros"},
        "priced_entries": {"*"},  # it is one more entry
        "published_video_costs": {"total_cost_micros", "loaded_micros", "cost_per_view"},
        "vendor_invoice_reconciliation": {"ledger_micros"},
        "video_cost_months": {
            "cost_per_video", "published_cost_micros", "loaded_micros", "loaded_cost_per_video",
            "loaded_cost_p95_micros",
        },
        "video_costs": {
            "elevenlabs_cost_cents", "total_api_cost_cents", "total_cost_cents",
            "total_cost_dollars", "total_cost_micros",
        },
        "video_loaded_costs": {"direct_micros", "loaded_micros"},
        "video_paybacks": {"loaded_micros"},
    }  # fmt: skip
    bought = [total(rows["priced_entries"], "amount_micros") for rows in (before, after)]
    assert bought[1] - bought[0] == 500_000
    for table, column in (
        ("channel_metrics_daily", "published_cost_micros"),
        ("channel_performance_daily", "cost_micros"),
        ("cost_breakdown_analysis", "cost_micros"),
        ("generation_pipeline_metrics", "cost_micros"),
        ("network_metrics_daily", "published_cost_micros"),
        ("published_video_costs", "total_cost_micros"),
        ("published_video_costs", "loaded_micros"),
        ("vendor_invoice_reconciliation", "ledger_micros"),
        ("video_costs", "total_cost_micros"),
        ("video_loaded_costs", "loaded_micros"),
        ("video_paybacks", "loaded_micros"),
    ):
        assert total(after[table], column) - total(before[table], column) == 500_000, table


def test_a_retry_moves_the_counts_of_jobs_and_nothing_else(network: psycopg.Connection) -> None:
    before = everything(network)
    network.execute(RETRY)
    after = everything(network)
    assert moved(before, after) == {
        "dashboard_overview": {"failures_today"},
        "generation_pipeline_metrics": {"total_jobs", "failed_jobs", "success_rate"},
        "failed_attempt_costs": {"*"},  # it is one more attempt, and costs nothing
    }
    costs = [total(rows["failed_attempt_costs"], "amount_micros") for rows in (before, after)]
    assert costs[0] == costs[1]
    jobs = [total(rows["generation_pipeline_metrics"], "total_jobs") for rows in (before, after)]
    assert jobs == [8, 9]


def test_a_second_alert_moves_no_figure(network: psycopg.Connection) -> None:
    before = everything(network)
    network.execute(SECOND_ALERT)
    after = everything(network)
    assert moved(before, after) == {"alert_states": {"*"}, "alert_rule_outcomes": {"*"}}


def test_no_view_is_empty_of_what_could_be_doubled(network: psycopg.Connection) -> None:
    """A total that is not there cannot be seen to stay."""
    figures = everything(network)
    empty = {name for name, rows in figures.items() if not rows}
    # Of what no cost, job or alert is in, nor a dropped day, nor a change that waits for its hours.
    assert empty == {
        *("ai_usage_believed_daily", "ai_usage_daily", "breakdown_days", "failing_channels"),
        *("insight_detector_outcomes", "insight_states", "newest_checks", "newest_runs"),
        *("period_summaries", "system_hours", "video_hours_frozen", "video_hours_stale"),
    }
    assert {row["reason"] for row in figures["unallocated_costs"]} == {"not_published_yet"}
    for column in ("failed_share_micros", "invoice_share_micros"):
        assert total(figures["video_loaded_costs"], column) > 0
    assert {row["state"] for row in figures["revenue_states"]} == {
        *("estimated", "finalised", "adjusted"),
    }
    [overview] = figures["dashboard_overview"]
    unknown = {name for name, value in overview.items() if value is None}
    assert not unknown
    days = [row for row in figures["channel_performance_daily"] if row["date"] == DAYS[2]]
    assert len(days) == 2
    assert not {name for row in days for name, value in row.items() if value is None} - {"niche"}
