"""The operations page: alerts, runs, sources, checks and the event stream."""

from __future__ import annotations

import re
from datetime import timedelta
from html import unescape

from .parts import rows, words
from .small_network import NOW, SCRIPT, key


def test_the_feed_lists_what_is_open_the_gravest_first(operations, produced):
    feed = operations.snapshot().parts["yt-alert-feed"]
    listed = re.findall(r'<tr data-alert="([0-9a-f-]+)" data-severity="(\w+)"', feed)
    assert [severity for _, severity in listed] == ["critical", "warning", "warning", "info"]
    assert listed[0][0] == str(key("alert", 1))
    assert re.findall(r'<td data-order="(\d)">', feed) == ["3", "2", "2", "1"]
    assert "$2.70 (above $2.50)" in words(feed)
    assert "taken over by the night shift" in words(feed)
    assert "silent until 20:00 UTC" in words(feed)
    assert SCRIPT not in feed
    assert SCRIPT in unescape(feed)


def test_each_alert_has_its_buttons(operations, produced):
    feed = operations.snapshot().parts["yt-alert-feed"]
    for number, state in ((1, "firing"), (2, "acknowledged")):
        acts = re.findall(rf'data-act="(\w+)" data-alert="{key("alert", number)}"', feed)
        taken = [] if state == "acknowledged" else ["acknowledge"]
        assert acts == [*taken, "snooze", "comment", "resolve"]


def test_runs_sources_and_checks(operations, produced):
    parts = operations.snapshot().parts
    assert "pipeline/21_ingest_videos ok 17:00 UTC" in re.sub(r"\s+", " ", words(parts["yt-runs"]))
    assert "1 of 1 did not answer; the channel may not tell" in words(parts["yt-sources"])
    checks = re.sub(r"\s+", " ", words(parts["yt-checks"]))
    assert checks.index("clicks exceed impressions warning 3") < checks.index(
        "video costs equal ledger holds –"
    )
    assert "2 checks, 1 broken" in checks


def test_a_failed_run_comes_first_with_its_error(operations, produced, warehouse):
    with warehouse.transaction("owner") as connection:
        connection.execute(
            "insert into ytempire.pipeline_runs (run_id, batch_id, notebook, parameters, "
            "code_version, notebook_sha256, parameters_sha256, started_at, ended_at, status, "
            "error) values (gen_random_uuid(), gen_random_uuid(), 'pipeline/22_ingest_metrics', "
            "'{}', '', '', '', %s, %s, 'failed', %s)",
            [NOW - timedelta(hours=9), NOW - timedelta(hours=8), f"{SCRIPT}\nthe rest"],
        )
    listed = operations.snapshot().parts["yt-runs"]
    first = re.search(r"<tbody><tr>(.*?)</tr>", listed)
    assert first
    assert "22_ingest_metrics" in first.group(1)
    assert f"failed: {SCRIPT}" in unescape(first.group(1))
    assert "the rest" not in listed
    assert SCRIPT not in listed


def test_stream_lag_by_the_minute_over_its_consumers(operations, produced, warehouse):
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
    snapshot = operations.snapshot()
    drawn = rows(snapshot, "yt-stream-lag", "minutes")
    # 7 and 30 at the worst; 400 messages in 20 s and 100 in 20 s.
    assert [(row["lag"], row["pace"]) for row in drawn] == [(37, "25.0"), (2, "5.0")]
    # These samples are long past in real time, whatever the product's clock says.
    assert 'data-standing="stale"' in snapshot.parts["yt-stream-lag-about"]
    assert "0 dead letters open" in words(snapshot.parts["yt-stream-lag-about"])
