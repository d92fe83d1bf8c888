"""What the small network's production cost: a ledger, attempts, cohorts. All by known rows."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from .small_network import NOW, PACIFIC, TODAY, Network, key

VENDORS = ("openai", "elevenlabs", "compute")
STAGES = ("script", "voice", None)
SHARES = (70_000, 30_000, -5_000)
"""Of failed jobs, of shared cost, of invoices; the last is what a vendor took off."""
PAYBACKS = ((1, 0), (3, 2), (7, 2), (2, None), (5, None))
"""Told days and the age at which the video had paid: two leave the count before they paid."""


def with_costs(network: Network) -> Network:
    """Add what was spent, for what, and what came of it."""
    for number, video in enumerate(network.rows["videos"]):
        video["factory_video_id"] = key("factory", number)
    for cost in network.rows["video_costs"]:
        cost |= {"openai_cost_cents": 100, "elevenlabs_cost_cents": 60}
        cost["gpu_compute_cost_cents"] = 40
    _loaded(network)
    _attempts(network)
    _ledger(network)
    _cohorts(network)
    return network


def _loaded(network: Network) -> None:
    channels = {row["video_id"]: row["channel_id"] for row in network.rows["videos"]}
    for cost in network.rows["video_costs"]:
        direct = cost["total_cost_micros"]
        network.add(
            "video_loaded_costs", pacific_month=TODAY.replace(day=1), video_id=cost["video_id"],
            channel_id=channels[cost["video_id"]], direct_micros=direct,
            failed_share_micros=SHARES[0], shared_share_micros=SHARES[1],
            invoice_share_micros=SHARES[2], is_over_alert=direct > 2_500_000,
            is_over_limit=direct > 3_000_000, is_loaded_over_limit=direct + 95_000 > 3_000_000,
            failed_jobs_rule="equally",
        )  # fmt: skip


def _attempts(network: Network) -> None:
    """One that a later one made good, one that came to nothing, one cancelled, one that worked."""
    attempts = (("failed", 3, 1), ("failed", 100, 1), ("cancelled", 101, 2), ("completed", 4, 1))
    for number, (status, video, back) in enumerate(attempts):
        at = NOW - timedelta(days=back)
        network.add(
            "video_generation_jobs", job_id=key("attempt", number), channel_id=key("channel", 1),
            factory_video_id=key("factory", video), topic="a topic", status=status,
            created_at=at - timedelta(hours=2), started_at=at - timedelta(hours=1),
            completed_at=at if status == "completed" else None,
            failed_at=at if status == "failed" else None, updated_at=at,
        )  # fmt: skip


def _ledger(network: Network) -> None:
    for back in range(16):
        for number, (vendor, stage) in enumerate(zip(VENDORS, STAGES, strict=True)):
            # Two in the morning UTC is the day before in California.
            at = NOW.replace(hour=2) - timedelta(days=back - 1)
            _entry(network, f"{back}-{vendor}", at, vendor, stage, 1_000_001 * (number + 1) + back)
    for number, micros in enumerate((111_111, 222_222, 333_333, 999_999)):
        at = NOW - timedelta(days=1)
        _entry(network, f"job-{number}", at, "openai", "script", micros, key("attempt", number))


def _entry(
    network: Network, name: str, at: datetime, vendor: str, stage: str | None, micros: int,
    job: Any = None,
) -> None:  # fmt: skip
    network.add(
        "cost_ledger", idempotency_key=name, occurred_at=min(at, NOW), recorded_at=NOW,
        channel_id=key("channel", 1), job_id=job, stage=stage, vendor=vendor, component="a part",
        quantity=1, unit="piece", unit_price_usd=1, amount_micros=micros, source="factory",
        ingested_at=NOW - timedelta(minutes=3),
    )  # fmt: skip


def _cohorts(network: Network) -> None:
    for number, (told, paid) in enumerate(PAYBACKS):
        network.add(
            "cohort_paybacks", published_date=TODAY - timedelta(days=10 + number),
            video_id=key("video", number), channel_id=key("channel", 1), loaded_micros=2_000_000,
            told_days=told, revenue_micros=1, estimated_payback_days=paid,
        )  # fmt: skip
    for number, (age, loaded, earned) in enumerate(
        ((7, 4_000_000, 5_000_000), (7, 6_000_000, 3_000_000), (28, 4_000_000, 9_000_000))
    ):
        network.add(
            "revenue_cohorts", published_date=TODAY - timedelta(days=30),
            channel_id=key("channel", number % 2), age_days=age, videos=3, videos_told=2,
            videos_counted=2, loaded_micros=loaded, revenue_micros=earned, videos_paid_back=1,
        )  # fmt: skip


def spent(network: Network, **wanted: Any) -> dict[Any, int]:
    """Return micro-dollars by Pacific day of the entries that are as wanted, each by hand."""
    sums: dict[Any, int] = {}
    for entry in network.rows["cost_ledger"]:
        if all(entry[name] == value for name, value in wanted.items()):
            day = entry["occurred_at"].astimezone(PACIFIC).date()
            sums[day] = sums.get(day, 0) + entry["amount_micros"]
    return sums
