"""The operations page: production and machines, against rows that the test summed itself."""

from __future__ import annotations

import subprocess
import sys
from datetime import timedelta

import pytest

from . import small_network
from .parts import NARROW, figure, rows, words
from .small_network import NOW, key


def test_pace_success_and_time_of_the_last_day(operations, produced):
    parts = operations.snapshot().parts
    # Five made and two failed within 24 hours, after 5, 10, 15, 20, 30, 40 and 50 minutes.
    assert figure(parts, "processing_rate") == "0.2 videos/h"
    assert figure(parts, "success_rate") == f"71.4{NARROW}%"
    assert figure(parts, "generation_time") == f"20{NARROW}min"
    assert f"9 of 10 within 44{NARROW}min" in words(parts["yt-tile-generation_time"])
    assert f"average time 24{NARROW}min 17{NARROW}s" in words(parts["yt-tile-generation_time"])


def test_the_gauge_holds_the_queue_against_a_days_work(operations, produced, warehouse):
    (row,) = rows(operations.snapshot(), "yt-queue-depth", "queue")
    assert (row["shown"], row["state"]) == ("1", "usual")
    assert row["ratio"] == pytest.approx(1 / 7)
    assert row["words"] == f"about 3{NARROW}h 25{NARROW}min of work"
    with warehouse.transaction("owner") as connection:
        connection.execute(
            "insert into ytempire.video_generation_jobs (channel_id, topic, status, created_at) "
            "select %s, 'waits', 'queued', %s from generate_series(1, 8)",
            [key("channel", 0), NOW - timedelta(hours=2)],
        )
    (row,) = rows(operations.snapshot(), "yt-queue-depth", "queue")
    assert (row["shown"], row["ratio"], row["state"]) == ("9", 1.0, "much")
    assert "the oldest since 16:00 UTC" in operations.snapshot().parts["yt-queue-depth-about"]


def test_a_queue_where_nothing_ends_is_full(operations, fill, warehouse):
    network = small_network.simulated()
    network.add(
        "video_generation_jobs", channel_id=key("channel", 0), topic="waits", status="queued",
        created_at=NOW,
    )  # fmt: skip
    fill(network)
    (row,) = rows(operations.snapshot(), "yt-queue-depth", "queue")
    assert (row["ratio"], row["words"]) == (1.0, "nothing ended in the last 24 h")


def test_attempts_by_the_hour_in_which_they_ended(operations, produced):
    drawn = rows(operations.snapshot(), "yt-attempts", "hours")
    by_hour = {(row["hour"][11:13], row["outcome"]): row["jobs"] for row in drawn}
    assert by_hour == {
        ("17", "completed"): 1, ("16", "completed"): 1, ("15", "completed"): 1,
        ("14", "completed"): 1, ("13", "completed"): 1, ("16", "failed"): 1, ("15", "failed"): 1,
    }  # fmt: skip


def test_machines_by_five_minutes(operations, produced):
    snapshot = operations.snapshot()
    cpu = rows(snapshot, "yt-cpu", "samples")
    # 62 and 61 minutes ago are one row: a mean of two instants, each counted once.
    assert [(row["host"], row["at"][11:16]) for row in cpu] == [
        ("render-1", "16:55"), ("<b>publish</b>", "17:55"), ("render-1", "17:55"),
    ]  # fmt: skip
    assert [row["ratio"] for row in cpu] == pytest.approx([0.3, 0.1, 0.9])
    assert [row["ratio"] for row in rows(snapshot, "yt-gpu", "samples")] == pytest.approx(
        [0.7, 0.7]
    )
    assert {row["ratio"] for row in rows(snapshot, "yt-memory", "samples")} == {0.75, 0.95}
    assert {row["ratio"] for row in rows(snapshot, "yt-storage", "samples")} == {0.18, 0.2, 0.05}
    now = snapshot.parts["yt-machines"]
    assert f"30{NARROW}GB of 40{NARROW}GB" in words(now)
    assert f"100{NARROW}GB free (20{NARROW}%)" in words(now)
    # Full: 95 % of a memory, 95 % of a disk; the others are usual.
    assert now.count('data-state="full"') == 2
    assert now.count('data-state="usual"') == 2
    assert "<b>publish" not in now


def test_an_empty_warehouse_is_a_page(operations, warehouse):
    snapshot = operations.snapshot()
    assert snapshot.problem == ""
    assert snapshot.charts == {}
    parts = snapshot.parts
    for name in (
        "processing_rate", "success_rate", "generation_time", "cost_tracking_accuracy",
        "real_time_updates", "dashboard_performance", "data_quality", "scalability",
    ):  # fmt: skip
        assert figure(parts, name) == "–", name
    for name, why in (
        ("yt-queue-depth-about", "has not been read"), ("yt-attempts-about", "No attempt"),
        ("yt-cpu-about", "none measured"), ("yt-gpu-about", "no machine has one"),
        ("yt-machines", "No machine"), ("yt-quota-about", "No call"),
        ("yt-openai-about", "No tokens"), ("yt-elevenlabs-about", "No characters"),
        ("yt-error-rates-about", "No API"), ("yt-alert-feed", "No alert is open"),
        ("yt-runs", "Nothing has run"), ("yt-sources", "No source"), ("yt-checks", "No check"),
        ("yt-stream-lag-about", "No event stream"),
    ):  # fmt: skip
        assert why in parts[name], name


def test_equal_facts_give_equal_snapshots(operations, produced):
    assert operations.snapshot() == operations.snapshot()


def test_the_page_kernel_imports_nothing_heavy():
    code = (
        "import sys; from ytempire.dashboards.operations import Operations;"
        "heavy = {'altair', 'pandas', 'polars', 'duckdb', 'pyarrow', 'vl_convert'};"
        "sys.exit(', '.join(heavy & set(sys.modules)) or 0)"
    )
    ran = subprocess.run([sys.executable, "-c", code], check=False, capture_output=True, text=True)
    assert ran.returncode == 0, ran.stderr
