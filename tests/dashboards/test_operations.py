"""The operations page: every figure against rows that the test wrote and summed itself."""

import re
import subprocess
import sys
from datetime import timedelta
from html import unescape

import pytest

from ytempire.dashboards.operations import Operations
from ytempire.settings import Settings

from . import small_factory, small_network
from .small_network import NOW, SCRIPT, TODAY, key

NARROW = "\u00a0"


@pytest.fixture
def page(settings: Settings, clock_url: str) -> Operations:
    return Operations(settings=settings)


@pytest.fixture
def network(fill) -> small_network.Network:
    return fill(small_factory.add(small_network.simulated()))


def words(html: str) -> str:
    return unescape(re.sub(r"<[^>]+>", " ", html))


def figure(parts, name: str) -> str:
    found = re.search(r'class="yt-figure"[^>]*>([^<]*)</p>', parts[f"yt-tile-{name}"])
    assert found, name
    return unescape(found.group(1))


def level(parts, name: str) -> str:
    found = re.search(r'data-level="(\w+)"', parts[f"yt-tile-{name}"])
    assert found, name
    return found.group(1)


def rows(snapshot, panel: str, source: str):
    return snapshot.charts[panel].rows[source]


def test_pace_success_and_time_of_the_last_day(page, network):
    parts = page.snapshot().parts
    # Five made and two failed within 24 hours, after 5, 10, 15, 20, 30, 40 and 50 minutes.
    assert figure(parts, "processing_rate") == "0.2 videos/h"
    assert figure(parts, "success_rate") == f"71.4{NARROW}%"
    assert figure(parts, "generation_time") == f"20{NARROW}min"
    assert f"9 of 10 within 44{NARROW}min" in words(parts["yt-tile-generation_time"])
    assert f"average time 24{NARROW}min 17{NARROW}s" in words(parts["yt-tile-generation_time"])


def test_the_gauge_holds_the_queue_against_a_days_work(page, network, warehouse):
    (row,) = rows(page.snapshot(), "yt-queue-depth", "queue")
    assert (row["shown"], row["state"]) == ("1", "usual")
    assert row["ratio"] == pytest.approx(1 / 7)
    assert row["words"] == f"about 3{NARROW}h 25{NARROW}min of work"
    with warehouse.transaction("owner") as connection:
        connection.execute(
            "insert into ytempire.video_generation_jobs (channel_id, topic, status, created_at) "
            "select %s, 'waits', 'queued', %s from generate_series(1, 8)",
            [key("channel", 0), NOW - timedelta(hours=2)],
        )
    (row,) = rows(page.snapshot(), "yt-queue-depth", "queue")
    assert (row["shown"], row["ratio"], row["state"]) == ("9", 1.0, "much")
    assert "the oldest since 16:00 UTC" in page.snapshot().parts["yt-queue-depth-about"]


def test_a_queue_where_nothing_ends_is_full(page, fill, warehouse):
    network = small_network.simulated()
    network.add(
        "video_generation_jobs", channel_id=key("channel", 0), topic="waits", status="queued",
        created_at=NOW,
    )  # fmt: skip
    fill(network)
    (row,) = rows(page.snapshot(), "yt-queue-depth", "queue")
    assert (row["ratio"], row["words"]) == (1.0, "nothing ended in the last 24 h")


def test_attempts_by_the_hour_in_which_they_ended(page, network):
    drawn = rows(page.snapshot(), "yt-attempts", "hours")
    by_hour = {(row["hour"][11:13], row["outcome"]): row["jobs"] for row in drawn}
    assert by_hour == {
        ("17", "completed"): 1, ("16", "completed"): 1, ("15", "completed"): 1,
        ("14", "completed"): 1, ("13", "completed"): 1, ("16", "failed"): 1, ("15", "failed"): 1,
    }  # fmt: skip


def test_machines_by_five_minutes(page, network):
    snapshot = page.snapshot()
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


def test_youtube_quota_against_its_limit_and_to_the_reset(page, network):
    # Of 40 calls of 50 units, at 10:00 Pacific, all are of the day that began at 08:00 UTC.
    (bucket,) = rows(page.snapshot(), "yt-quota", "buckets")
    assert bucket["bucket"] == "general"
    assert bucket["shown"] == "2,000 / 10,000"
    assert bucket["used"] == pytest.approx(0.2)
    assert bucket["forecast"] is None
    assert bucket["forecast_shown"] == "–"


def test_the_forecast_adds_the_rest_of_earlier_days(page, network, warehouse):
    with warehouse.transaction("owner") as connection:
        connection.execute(
            "insert into ytempire.youtube_api_usage (api_method, endpoint, quota_cost, "
            "quota_bucket, account_used, response_code, created_at) "
            "values ('youtube.videos.list', '/', 9000, 'general', 'default', 200, %s)",
            [NOW - timedelta(hours=21)],
        )
    (bucket,) = rows(page.snapshot(), "yt-quota", "buckets")
    assert bucket["forecast_shown"] == f"11,000 (110{NARROW}%)"


def test_what_ai_vendors_were_asked_by_hour(page, network):
    snapshot = page.snapshot()
    tokens = {row["hour"][11:13]: row["amount"] for row in rows(snapshot, "yt-openai", "hours")}
    assert tokens == {"17": 1000 + 500 + 2 * 50, "15": 700 + 50}
    spoken = {r["hour"][11:13]: r["amount"] for r in rows(snapshot, "yt-elevenlabs", "hours")}
    assert spoken == {"17": 3210}
    assert "2.35k tokens" in words(snapshot.parts["yt-openai-about"])


def test_error_rates_by_api(page, network):
    drawn = {row["api"]: row for row in rows(page.snapshot(), "yt-error-rates", "apis")}
    assert {name: row["ratio"] for name, row in drawn.items()} == pytest.approx(
        {"YouTube Data": 4 / 40, "OpenAI": 1 / 3, "ElevenLabs": 0}
    )
    assert drawn["YouTube Data"]["shown"] == f"10.00{NARROW}% (4 of 40)"


def test_the_feed_lists_what_is_open_the_gravest_first(page, network):
    feed = page.snapshot().parts["yt-alert-feed"]
    listed = re.findall(r'<tr data-alert="([0-9a-f-]+)" data-severity="(\w+)"', feed)
    assert [severity for _, severity in listed] == ["critical", "warning", "warning", "info"]
    assert listed[0][0] == str(key("alert", 1))
    assert re.findall(r'<td data-order="(\d)">', feed) == ["3", "2", "2", "1"]
    assert "$2.70 (above $2.50)" in words(feed)
    assert "taken over by the night shift" in words(feed)
    assert "silent until 20:00 UTC" in words(feed)
    assert SCRIPT not in feed
    assert SCRIPT in unescape(feed)


def test_each_alert_has_its_buttons(page, network):
    feed = page.snapshot().parts["yt-alert-feed"]
    for number, state in ((1, "firing"), (2, "acknowledged")):
        acts = re.findall(rf'data-act="(\w+)" data-alert="{key("alert", number)}"', feed)
        taken = [] if state == "acknowledged" else ["acknowledge"]
        assert acts == [*taken, "snooze", "comment", "resolve"]


def test_runs_sources_and_checks(page, network):
    parts = page.snapshot().parts
    assert "pipeline/21_ingest_videos ok 17:00 UTC" in re.sub(r"\s+", " ", words(parts["yt-runs"]))
    assert "1 of 1 did not answer; the channel may not tell" in words(parts["yt-sources"])
    checks = re.sub(r"\s+", " ", words(parts["yt-checks"]))
    assert checks.index("clicks exceed impressions warning 3") < checks.index(
        "video costs equal ledger holds –"
    )
    assert "2 checks, 1 broken" in checks


def test_a_failed_run_comes_first_with_its_error(page, network, warehouse):
    with warehouse.transaction("owner") as connection:
        connection.execute(
            "insert into ytempire.pipeline_runs (run_id, batch_id, notebook, parameters, "
            "code_version, notebook_sha256, parameters_sha256, started_at, ended_at, status, "
            "error) values (gen_random_uuid(), gen_random_uuid(), 'pipeline/22_ingest_metrics', "
            "'{}', '', '', '', %s, %s, 'failed', %s)",
            [NOW - timedelta(hours=9), NOW - timedelta(hours=8), f"{SCRIPT}\nthe rest"],
        )
    listed = page.snapshot().parts["yt-runs"]
    first = re.search(r"<tbody><tr>(.*?)</tr>", listed)
    assert first
    assert "22_ingest_metrics" in first.group(1)
    assert f"failed: {SCRIPT}" in unescape(first.group(1))
    assert "the rest" not in listed
    assert SCRIPT not in listed


def test_stream_lag_by_the_minute_over_its_consumers(page, network, warehouse):
    """Two consumers; samples of more than an hour before the newest count not."""
    at = NOW.replace(hour=3)
    samples = (
        ("one", 10, 10, 100, 7), ("one", 20, 10, 300, 5), ("two", 15, 20, 100, 30),
        ("one", 70, 10, 50, 2), ("one", 70 - 3700, 10, 50, 900),
    )  # fmt: skip
    with warehouse.transaction("owner") as connection:
        for consumer, after, seconds, messages, lag in samples:
            connection.execute(
                "insert into ytempire.stream_samples (sampled_at, consumer, seconds, messages, "
                "events, repeated, dead_letters, partitions, lag) "
                "values (%s, %s, %s, %s, 0, 0, 0, 1, %s)",
                [at + timedelta(seconds=after), consumer, seconds, messages, lag],
            )
    snapshot = page.snapshot()
    drawn = rows(snapshot, "yt-stream-lag", "minutes")
    # 7 and 30 at the worst; 400 messages in 20 s and 100 in 20 s.
    assert [(row["lag"], row["pace"]) for row in drawn] == [(37, "25.0"), (2, "5.0")]
    # These samples are long past in real time, whatever the product's clock says.
    assert 'data-standing="stale"' in snapshot.parts["yt-stream-lag-about"]
    assert "0 dead letters open" in words(snapshot.parts["yt-stream-lag-about"])


def test_success_factors_against_their_targets(page, network):
    parts = page.snapshot().parts
    assert figure(parts, "cost_tracking_accuracy") == "0.00 ¢ apart"
    assert level(parts, "cost_tracking_accuracy") == "green"
    # One of the two measures that compared anything is off; the third says nothing.
    assert figure(parts, "data_quality") == f"50{NARROW}%"
    assert level(parts, "data_quality") == "red"
    assert "statements cents" in words(parts["yt-tile-data_quality"])
    assert figure(parts, "dashboard_performance") == "–"
    assert "not measured yet" in words(parts["yt-tile-dashboard_performance"])
    days = {TODAY - timedelta(days=back) for back in range(1, 8)}
    published = sum(
        row["published_at"].astimezone(small_network.PACIFIC).date() in days
        for row in network.rows["videos"]
    )
    assert figure(parts, "scalability") == f"{published / 7:.0f}"
    assert level(parts, "scalability") == "yellow"
    # One video is younger than three hours; it was read nine minutes ago.
    assert figure(parts, "real_time_updates") == f"9{NARROW}min"
    assert level(parts, "real_time_updates") == "red"


@pytest.mark.parametrize(("broken", "cents"), [(1, 0), (0, 1)])
def test_a_penny_apart_is_red(page, network, warehouse, broken, cents):
    with warehouse.transaction("owner") as connection:
        connection.execute(
            "update ytempire.check_results set rows_broken = %s "
            "where check_name = 'video_costs_equal_ledger'", [broken],
        )  # fmt: skip
        connection.execute(
            "update ytempire.accuracy_figures set value = %s where figure = 'video_costs_cents'",
            [cents],
        )
    assert level(page.snapshot().parts, "cost_tracking_accuracy") == "red"


def test_fresh_videos_and_three_hundred_a_day_are_green(page, network, warehouse):
    with warehouse.transaction("owner") as connection:
        connection.execute(
            "update ytempire.videos set statistics_as_of = %s", [NOW - timedelta(seconds=30)]
        )
        connection.execute(
            "insert into ytempire.videos (channel_id, title, published_at) "
            "select %s, 'one more', %s from generate_series(1, 2100)",
            [key("channel", 0), NOW - timedelta(days=3)],
        )
    parts = page.snapshot().parts
    assert figure(parts, "real_time_updates") == f"30{NARROW}s"
    assert level(parts, "real_time_updates") == "green"
    assert level(parts, "scalability") == "green"


def test_an_empty_warehouse_is_a_page(page, warehouse):
    snapshot = page.snapshot()
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


def test_equal_facts_give_equal_snapshots(page, network):
    assert page.snapshot() == page.snapshot()


def test_the_page_kernel_imports_nothing_heavy():
    code = (
        "import sys; from ytempire.dashboards.operations import Operations;"
        "heavy = {'altair', 'pandas', 'polars', 'duckdb', 'pyarrow', 'vl_convert'};"
        "sys.exit(', '.join(heavy & set(sys.modules)) or 0)"
    )
    ran = subprocess.run([sys.executable, "-c", code], check=False, capture_output=True, text=True)
    assert ran.returncode == 0, ran.stderr
