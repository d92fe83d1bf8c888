"""The steps from roll-ups to insights: what was planted is found, in dollars; nothing invented."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import psycopg
import pytest

from ytempire import clock
from ytempire.insights.cards.detectors import DETECTORS
from ytempire.warehouse.connection import Warehouse

from .conftest import RunStep
from .test_insights_step import NOW, at_noon, channel, network, rows_of

__all__ = ["at_noon", "network"]
STEPS = ("38_find_insights", "39_weigh_choices", "42_write_insights")
# Of 40 videos of channel 1, each in niche travel, every fourth cost 5 dollars, the rest 2.
COSTS = """
insert into ytempire.video_loaded_costs
    (pacific_month, video_id, channel_id, direct_micros, failed_share_micros, shared_share_micros,
     invoice_share_micros, is_over_alert, is_over_limit, is_loaded_over_limit, failed_jobs_rule)
select date_trunc('month', published_at at time zone 'America/Los_Angeles')::date, video_id,
    channel_id, n.cost, 0, 0, 0, n.cost > 2500000, n.cost > 3000000, n.cost > 3000000, 'equally'
from (
    select video_id, channel_id, published_at,
        case when row_number() over (order by published_at, video_id) % 4 = 0
            then 5000000 else 2000000 end as cost
    from ytempire.videos
    where published_at >= '2026-11-20T00:00Z' and published_at < '2026-12-10T00:00Z'
        and channel_id = md5('c1')::uuid
) as n;
"""


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("YTEMPIRE_HOME", str(tmp_path))


def test_what_was_planted_becomes_insights_and_a_second_night_changes_none(
    network: Warehouse, at_noon: None, home: None, run_step: RunStep,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    with network.transaction("owner") as connection:
        connection.execute(COSTS.encode())
    results = [run_step(step) for step in STEPS]
    assert all(result.success for result in results)
    found = rows_of(network, "insights")
    assert results[-1].written == {"insights": len(found)}
    by = {(row["detector"], row["subject"]): row for row in found}

    fall = by["anomaly", f"{channel(network, 3)}/revenue"]
    (told,) = [
        row for row in rows_of(network, "anomalies")
        if row["pacific_date"] == date(2026, 12, 17) and row["metric"] == "revenue"
        and str(row["channel_id"]) == channel(network, 3)
    ]  # fmt: skip
    assert fall["expected_usd_micros"] == pytest.approx(-told["effect_usd"] * 1e6, abs=1)
    assert "below the" in fall["statement"]

    change = by["change_point", f"{channel(network, 5)}/revenue"]
    assert abs((change["since_date"] - date(2026, 11, 5)).days) <= 2
    assert "down from" in change["statement"]
    assert ("change_point", f"{channel(network, 5)}/engaged_views") not in by, "the same dollars"

    dear = by["cost_over_limit", "travel"]
    assert dear["expected_usd_micros"] == 10 * 2_000_000
    assert "10 videos of 40 cost more than $3.00" in dear["statement"]
    assert dear["channel_id"] is None

    assert {row["detector"] for row in found} <= set(DETECTORS)
    run_step(STEPS[-1])
    assert sorted(map(str, rows_of(network, "insights"))) == sorted(map(str, found))

    monkeypatch.setattr(clock, "now", lambda: NOW - timedelta(days=2))
    behind = run_step(STEPS[-1])
    assert "the clock stood at" in (behind.note or "")
    assert sorted(map(str, rows_of(network, "insights"))) == sorted(map(str, found))


def test_an_empty_warehouse_gives_no_insight(
    warehouse: Warehouse, at_noon: None, home: None, run_step: RunStep,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    monkeypatch.setattr(clock, "now", lambda: NOW)
    for step in STEPS[:2]:
        run_step(step)
    result = run_step(STEPS[2])
    assert result.note == "0 insights, 0 of them new; 0 ended"
    assert rows_of(warehouse, "insights") == []


def test_a_key_is_in_no_row(
    network: Warehouse, at_noon: None, home: None, run_step: RunStep,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    """The endpoint is not there: the words are the templates', the key nowhere."""
    monkeypatch.setenv("YTEMPIRE_LLM_URL", "http://127.0.0.1:9/v1")
    monkeypatch.setenv("YTEMPIRE_LLM_API_KEY", "sk-nobody-may-see-this")
    for step in STEPS:
        run_step(step)
    with network.connect("reader") as connection:
        connection.row_factory = psycopg.rows.tuple_row
        rows = connection.execute("select to_jsonb(i)::text from ytempire.insights as i").fetchall()
    assert rows
    assert not any("sk-nobody" in row for (row,) in rows)
    assert {row["rephrased"] for row in rows_of(network, "insights")} == {None}
