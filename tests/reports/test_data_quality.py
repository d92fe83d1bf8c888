"""What may be believed: by checks, freshness and the books, each verdict with its cause."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from html import unescape
from typing import Any

import polars as pl
import pytest
from tests.dashboards import small_network
from tests.dashboards.reading import cells
from tests.dashboards.small_network import NOW, SCRIPT, Network, key

from ytempire import paths
from ytempire.quality import checks as rules
from ytempire.reports import believing, data_quality
from ytempire.settings import Settings


def checked(**broken: int) -> Network:
    """Every check of sql/checks ran, and found nothing but the rows that are named."""
    network = small_network.simulated()
    for row in network.rows["source_watermarks"]:
        row |= {"state": "ok", "note": None, "complete_through": NOW, "complete_date": None}
    for rule in rules.read(paths.sql() / "checks"):
        network.add(
            "check_results", run_id=key("run", 1), check_name=rule.name, severity=rule.severity,
            rows_broken=broken.get(rule.name, 0), sample="[]", checked_at=NOW,
        )  # fmt: skip
    return network


def verdicts(told: Any) -> dict[str, str]:
    return {one.group.name: one.verdict for one in told.judged}


def test_every_check_bears_on_figures() -> None:
    groups = {
        rule.name: believing.group_of(rule.name).name for rule in rules.read(paths.sql() / "checks")
    }
    assert groups["video_costs_equal_ledger"] == "Costs and attempts"
    assert groups["channels_revenue_is_sum_of_days"] == "Revenue and watch time"
    assert groups["clicks_exceed_impressions"] == "Impressions and clicks"
    assert groups["views_delta_is_change_of_views"] == "Views and public counters"
    assert groups["stream_costs_are_in_the_ledger"] == "Machines, alerts and events"
    assert groups["health_points_sum_to_score"] == "Channel health"
    with pytest.raises(KeyError, match="bears on no group"):
        believing.group_of("something_else")


def test_all_holds(settings: Settings, fill) -> None:
    fill(checked())
    told = data_quality.read(settings=settings)
    assert set(verdicts(told).values()) == {"believe"}
    total = len(rules.read(paths.sql() / "checks"))
    words = told.opening()
    assert words.startswith("**6 of 6** groups of figures may be believed: costs and attempts,")
    assert f"All {total} checks hold." in words
    assert "No rejected row and no dead letter waits." in words
    # Of the small network no month is stated: ten of its channels earned in October.
    assert "Gaps: channels' months that are over and not stated" in words.replace("\\", "")
    assert len(told.said().checks) == total


def test_a_broken_check_a_late_source_and_a_refused_one(settings: Settings, fill) -> None:
    network = checked(video_costs_equal_ledger=3, reading_in_the_future=1)
    for row in network.rows["source_watermarks"]:
        if row["source"] == "youtube_analytics":
            row["complete_date"] = date(2026, 11, 10)
            row["complete_through"] = None
        if row["source"] == "youtube_reporting":
            row |= {"state": "refused", "note": SCRIPT}
    fill(network)
    told = data_quality.read(settings=settings)
    found = verdicts(told)
    assert found["Costs and attempts"] == "do not believe"
    assert found["Revenue and watch time"] == "with care"
    assert found["Impressions and clicks"] == "with care"
    assert found["Machines, alerts and events"] == "believe"
    words = unescape(told.opening()).replace("\\", "")
    assert "**Do not believe** costs and attempts: video_costs_equal_ledger found 3 rows." in words
    # The 10th ended at 8:00 on the 11th, UTC: 226 hours before, of which 96 are usual.
    assert "youtube_analytics: later than usual by 5 d 10 h." in (words.replace("\u00a0", " "))
    assert "2 do not, " in words
    assert SCRIPT not in told.tables() + told.opening() + told.pictures()
    assert SCRIPT in unescape(told.tables())
    rows = cells(told.tables().partition("Checks that do not hold")[2].partition("<h3>")[0])
    assert {row[0] for row in rows} == {"video_costs_equal_ledger", "reading_in_the_future"}
    assert all(len(row[1]) > 20 for row in rows)
    held = {check.name: check.is_held for check in told.said().checks}
    assert held["video_costs_equal_ledger"] is False
    assert "How old what was read is" in told.pictures()


def test_what_waits_is_counted(settings: Settings, fill) -> None:
    network = checked()
    for number, (target, status) in enumerate(
        (("videos", "open"), ("videos", "open"), ("costs", "open"), ("costs", "dismissed"))
    ):
        settled = {} if status == "open" else {
            "settled_reason": "r", "settled_by": "b", "settled_at": NOW
        }  # fmt: skip
        network.add(
            "rejected_rows", rejected_id=key("rejected", number), source="studio_export",
            source_ref="ab", target=target, reason=f"<b>views</b> is not a number ({number})",
            row_values="{}", status=status,
            **(dict.fromkeys(("settled_reason", "settled_by", "settled_at")) | settled),
        )  # fmt: skip
    network.add(
        "dead_letters", cluster="c", topic="t", kafka_partition=0, kafka_offset=1, raw=b"x",
        error_class="unreadable", error="e", first_at=NOW - timedelta(hours=2), last_at=NOW,
    )  # fmt: skip
    network.add(
        "accuracy_figures", run_id=key("run", 1), figure="video_costs_cents", value=2, unit="cents",
        target=1, rows_compared=9, measured_at=NOW,
    )  # fmt: skip
    network.add(
        "vendor_invoices", vendor="openai", period_start=date(2026, 10, 1),
        period_end=date(2026, 11, 1), amount_micros=7_000_000, currency_amount_micros=7_000_000,
        received_at=NOW, source="test", source_ref="i",
    )  # fmt: skip
    fill(network)
    told = data_quality.read(settings=settings)
    words = told.opening()
    assert "**3 rejected rows** of 2 kinds and **1 dead letter** wait to be put right" in words
    assert "0 of 1 figure of the books meet their targets; `video_costs_cents` does not." in words
    assert "from the ledger (1, worth &#36;7.00)" in words
    assert told.said().headline.endswith("3 rejected rows open")
    one = data_quality.read(rows=1, settings=settings)
    assert "Rejected rows (1 more kinds in the attached table)" in one.tables()
    assert "<b>views" not in told.tables()
    assert "<b>views</b> is not a number" in unescape(told.tables())


def test_of_an_earlier_day_is_what_was_found_by_then(settings: Settings, fill) -> None:
    """Of three runs the second; and what waited then, settled since or not."""
    network = checked()
    for row in network.rows["check_results"]:
        row["rows_broken"] = 4
    name = network.rows["check_results"][0]["check_name"]
    for number, (days, broken) in enumerate(((3, 0), (1, 7)), start=2):
        network.add(
            "check_results", run_id=key("run", number), check_name=name, severity="error",
            rows_broken=broken, sample="[]", checked_at=NOW - timedelta(days=days),
        )  # fmt: skip
        network.add(
            "accuracy_figures", run_id=key("run", number), figure="video_costs_cents",
            value=broken, unit="cents", target=1, rows_compared=9,
            measured_at=NOW - timedelta(days=days),
        )  # fmt: skip
    for number, (came, settled) in enumerate(((3, None), (3, 1), (3, 2.5), (1, None))):
        network.add(
            "rejected_rows", rejected_id=key("rejected", number), source="studio_export",
            source_ref="ab", target="videos", reason="r", row_values="{}",
            first_seen_at=NOW - timedelta(days=came),
            status="open" if settled is None else "dismissed",
            settled_reason=settled and "r", settled_by=settled and "b",
            settled_at=settled and NOW - timedelta(days=settled),
        )  # fmt: skip
        network.add(
            "dead_letters", cluster="c", topic="t", kafka_partition=0, kafka_offset=number,
            raw=b"x", error_class="unreadable", error="e", first_at=NOW - timedelta(days=came),
            last_at=NOW, dismissed_at=settled and NOW - timedelta(days=settled),
            dismissed_why=settled and "w",
        )  # fmt: skip
    fill(network)
    day = small_network.TODAY - timedelta(days=2)  # over between the first run and the second
    told = data_quality.read(day.isoformat(), settings=settings)
    tables = told.said().tables
    assert tables["checks"].select("check_name", "rows_broken").rows() == [(name, 0)]
    assert tables["books"]["value"].to_list() == [0]
    assert tables["rejected"]["rows_rejected"].to_list() == [2]
    assert tables["dead_letters"]["messages"].to_list() == [2]
    assert told.said().as_of == data_quality.clock.pacific_day_bounds(day)[1]
    for words in (told.opening(), told.making()):
        assert "How late each source was then, and the gaps of the books, are not kept" in words
    assert "is not kept" in told.pictures()
    assert "<h3>Gaps" not in told.tables()
    assert told.said().sources == {}
    later = data_quality.read(
        day.isoformat(), as_of=(NOW - timedelta(hours=12)).isoformat(), settings=settings
    )
    assert later.said().tables["checks"]["rows_broken"].to_list() == [7]
    assert later.said().tables["rejected"]["rows_rejected"].to_list() == [2]
    for report_date in (None, small_network.TODAY.isoformat()):  # which is not over
        now = data_quality.read(report_date, settings=settings)
        assert now.said().tables["checks"]["rows_broken"].to_list()[0] == 4
        assert now.said().sources
        assert "not kept" not in now.opening()


def test_an_empty_warehouse_has_nothing_to_believe(
    settings: Settings, warehouse, clock_url: str
) -> None:
    told = data_quality.read(settings=settings)
    words = told.opening()
    assert words.startswith("Nothing has been read or checked yet, so there is nothing to believe.")
    assert "No check has run yet." in words
    assert "Of the books nothing could be compared yet. There are no gaps." in words
    assert "No check has run yet." in told.making()
    assert "No source has been asked yet." in told.tables()
    assert "No source has been read" in told.pictures()


def test_what_could_not_be_compared_and_what_a_gap_is_worth_is_said(
    settings: Settings, fill
) -> None:
    fill(checked())
    told = data_quality.read(settings=settings)
    books = pl.DataFrame(
        {
            "figure": ["video_costs_cents", "statements_cents"],
            "rows_compared": [902, 0],
            "is_within_target": [True, False],
        }
    )
    gaps = pl.DataFrame(
        {"gap": ["a month", "a cost"], "times": [2, 1], "amount_micros": [12_340_000, None]}
    )
    words = unescape(replace(told, books=books, gaps=gaps).opening())
    assert (
        "1 of 1 figure of the books meets its target. There was nothing yet to compare "
        "`statements_cents` with. Gaps: a month (2, worth $12.34); a cost (1, of an unknown "
        "amount)."
    ) in words
