"""The factory of the small network: few rows, of which each figure can be worked out by hand."""

from __future__ import annotations

from datetime import date, timedelta

from .small_network import NAMES, NOW, SCRIPT, TODAY, Network, key

STAGES = ("script", "voice", "visuals", "render", "upload")
# name, hours since it ended (None: it has not), minutes it took, status, stages reached
ATTEMPTS = (
    ("a", 1, 10, "completed", 5), ("b", 2, 20, "completed", 5), ("c", 3, 30, "completed", 5),
    ("d", 4, 40, "completed", 5), ("e", 5, 50, "completed", 5),
    ("two days ago", 48, 60, "completed", 5),
    ("failed at the voice", 2, 5, "failed", 2), ("failed at the render", 3, 15, "failed", 4),
    ("at the visuals", None, 8, "processing", 3), ("waits", None, None, "queued", 0),
    ("weeks ago", 24 * 20, 90, "completed", 5),
)  # fmt: skip
"""Queued an hour before they began; a to e made the network's first five videos."""
RENDERED = 5
ALERTS = (
    ("info", "An info", "firing", 3), ("critical", f"A critical {SCRIPT}", "firing", 1),
    ("warning", "A warning", "acknowledged", 2), ("warning", "Silent", "snoozed", 4),
    ("critical", "Over", "resolved", 5), ("critical", "Not yet", "pending", 6),
)  # fmt: skip
"""Severity, subject, state, hours since it fired."""


def add(network: Network) -> Network:
    """Add what the factory did, and what the product found in it."""
    _attempts(network)
    _engagement(network)
    _health(network)
    _alerts(network)
    _machines(network)
    _calls(network)
    _findings(network)
    return network


def _attempts(network: Network) -> None:
    for number, (name, ago, minutes, status, reached) in enumerate(ATTEMPTS):
        ended = None if ago is None else NOW - timedelta(hours=ago)
        began = None if minutes is None else (ended or NOW) - timedelta(minutes=minutes)
        network.add(
            "video_generation_jobs", job_id=key("job", number), channel_id=key("channel", 0),
            video_id=key("video", number) if number < RENDERED else None, topic=name,
            status=status, created_at=(began or NOW) - timedelta(hours=1), started_at=began,
            completed_at=ended if status == "completed" else None,
            failed_at=ended if status == "failed" else None,
        )  # fmt: skip
        for seq, stage in enumerate(("queued", *STAGES)[: reached + 1]):
            network.add(
                "job_stage_events", job_id=key("job", number), attempt=1, seq=seq, stage=stage,
                entered_at=began or NOW,
            )  # fmt: skip


def _engagement(network: Network) -> None:
    """Wednesday from 02:00 twice; a day before the window and the running day count not."""
    for day, channel, hour, views, likes, comments in (
        (date(2026, 11, 18), 0, 50, 1000, 30, 10), (date(2026, 11, 11), 1, 50, 1000, 0, 0),
        (date(2026, 11, 15), 0, 167, 500, 4, 3), (date(2026, 10, 1), 0, 50, 1000, 900, 0),
        (date(2026, 11, 20), 0, 51, 1000, 900, 0), (date(2026, 11, 18), 1, 52, 900, None, None),
    ):  # fmt: skip
        network.add(
            "engagement_hours", day=day, channel_id=key("channel", channel), hour_of_week=hour,
            followed_seconds=3600, views_gained=views,
            engagement_views=None if likes is None else views, engagement_likes=likes,
            engagement_comments=comments,
        )  # fmt: skip


def _health(network: Network) -> None:
    for channel, score in ((1, 20.0), (2, 30.0), (3, 80.0)):
        network.add(
            "channel_health_daily", anchors_version=1, pacific_date=TODAY - timedelta(days=3),
            channel_id=key("channel", channel), score=score, low=score - 5, high=score + 5,
            coverage_ratio=1.0, low_limit_points=40, fall_limit_points=15, fall_limit_days=14,
            silence_limit_days=7,
        )  # fmt: skip


def _alerts(network: Network) -> None:
    for number, (severity, subject, state, ago) in enumerate(ALERTS):
        at = NOW - timedelta(hours=ago)
        fired = None if state == "pending" else at
        network.add(
            "alerts", alert_id=key("alert", number), rule="video_cost", fingerprint=f"f{number}",
            severity=severity, title="Video cost", runbook="docs/runbook.md",
            subject_kind="production", subject_id=str(number), subject_name=subject,
            value=2_700_000, worst_value=2_700_000, threshold=2_500_000, comparison="above",
            unit="micro_usd", detail=f"of {SCRIPT}", occurrences=1,
            openings=0 if fired is None else 1, first_seen_at=at, last_seen_at=NOW,
            evaluated_at=NOW, fired_at=fired, opened_at=fired,
            acknowledged_at=NOW if state == "acknowledged" else None,
            acknowledged_by="the night shift" if state == "acknowledged" else None,
            snoozed_until=NOW + timedelta(hours=2) if state == "snoozed" else None,
            resolved_at=NOW if state == "resolved" else None,
            resolution="cleared" if state == "resolved" else None,
        )  # fmt: skip


def _machines(network: Network) -> None:
    """Two machines; the first has two GPUs and two disks, and was measured twice in 5 minutes."""
    for minutes, cpu in ((62, 0.2), (61, 0.4), (2, 0.9)):
        for gpu, disk, busy, free in (
            (0, "", 0.5, None), (1, "", 0.7, None),
            (-1, "/", None, 400 * 10**9), (-1, "/data", None, (100 - minutes // 62 * 10) * 10**9),
        ):  # fmt: skip
            network.add(
                "system_samples", sampled_at=NOW - timedelta(minutes=minutes), host="render-1",
                gpu_index=gpu, disk_path=disk, cpu_ratio=cpu, memory_used_bytes=30 * 10**9,
                memory_total_bytes=40 * 10**9, gpu_ratio=busy, disk_free_bytes=free,
                disk_total_bytes=None if free is None else 500 * 10**9, source="internal_db",
            )  # fmt: skip
    network.add(
        "system_samples", sampled_at=NOW - timedelta(minutes=2), host="<b>publish</b>",
        gpu_index=-1, disk_path="/", cpu_ratio=0.1, memory_used_bytes=19 * 10**9,
        memory_total_bytes=20 * 10**9, gpu_ratio=None, disk_free_bytes=25 * 10**9,
        disk_total_bytes=500 * 10**9, source="internal_db",
    )  # fmt: skip


def _calls(network: Network) -> None:
    for number in range(40):
        network.add(
            "youtube_api_usage", api_method="youtube.videos.list", endpoint="/", quota_cost=50,
            quota_bucket="general", account_used="default",
            response_code=None if number == 0 else 403 if number < 4 else 200,
            created_at=NOW - timedelta(minutes=5 + number),
        )  # fmt: skip
    for number, (vendor, hours, tokens, characters, error) in enumerate((
        ("openai", 1, 1000, None, None), ("openai", 1, 500, None, None),
        ("openai", 3, 700, None, "rate_limit"), ("elevenlabs", 1, None, 3210, None),
        ("openai", 30, 9999, None, None),
    )):  # fmt: skip
        network.add(
            "ai_usage", idempotency_key=f"use {number}", used_at=NOW - timedelta(hours=hours),
            vendor=vendor, model="a model", input_tokens=tokens,
            output_tokens=None if tokens is None else 50, characters=characters,
            error_class=error, source="test",
        )  # fmt: skip


def _findings(network: Network) -> None:
    for figure, value, compared in (
        ("video_costs_cents", 0, 24), ("statements_cents", 3, 10), ("loaded_costs_cents", 0, 0),
    ):  # fmt: skip
        network.add(
            "accuracy_figures", run_id=key("run", 1), figure=figure, value=value, unit="cents",
            target=0, rows_compared=compared, measured_at=NOW - timedelta(hours=1),
        )  # fmt: skip
    for check, severity, broken in (
        ("video_costs_equal_ledger", "error", 0), ("clicks_exceed_impressions", "warning", 3),
    ):  # fmt: skip
        network.add(
            "check_results", run_id=key("run", 1), check_name=check, severity=severity,
            rows_broken=broken, sample="[]", checked_at=NOW - timedelta(hours=1),
        )  # fmt: skip


def failing_names() -> list[str]:
    """Return the channels that fail, the worst first."""
    return [NAMES[1], NAMES[2]]
