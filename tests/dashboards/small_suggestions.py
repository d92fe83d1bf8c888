"""What the nightly steps and people left of the small network's chosen channel."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from uuid import UUID

from psycopg.types.json import Jsonb

from .small_channel import CHOSEN
from .small_network import NOW, SCRIPT, TODAY, Network, key

OPEN, DISMISSED, ACCEPTED, OF_ALL, OF_ANOTHER, EXPIRED = (key("insight", n) for n in range(6))
STATEMENT = f"Deep {SCRIPT}: since 2 Nov 2026 a usual day's revenue is $257.08 (95\u00a0% interval)"


def with_suggestions(network: Network) -> Network:
    """Add insights in every state, an experiment, effects and hours."""
    channel = key("channel", CHOSEN)
    _ran(network)
    _insight(network, OPEN, channel, 7_145_026_000, STATEMENT)
    _insight(network, DISMISSED, channel, 9_000_000_000, "It was dismissed.")
    _insight(network, ACCEPTED, channel, None, "It was accepted.", detector="anomaly")
    _insight(network, OF_ALL, None, 13_340_000, "Of all.", detector="cost_over_limit")
    _insight(network, OF_ANOTHER, key("channel", CHOSEN + 1), 1_000_000, "Of another.")
    _insight(network, EXPIRED, channel, 5_000_000, "Long ago.", until=NOW - timedelta(hours=1))
    for insight, decision, actor in (
        (DISMISSED, "dismiss", "ann"), (ACCEPTED, "dismiss", "ann"), (ACCEPTED, "accept", "b<o>b"),
    ):  # fmt: skip
        network.add(
            "insight_decisions", insight_id=insight, decided_at=NOW, decision=decision,
            actor=actor, note=None,
        )  # fmt: skip
    _experiment(network)
    _effects(network)
    for block, gain, suggested, drawn in (
        ("weekdays 08-12h", 0.0, False, True), ("weekend 08-12h", 0.04, False, True),
        ("weekend 12-16h", -0.02, False, False),
    ):  # fmt: skip
        network.add(
            "upload_timings", estimated_date=TODAY, channel_id=channel, block=block, videos=17,
            gain_ratio=gain, low_ratio=gain - 0.06, high_ratio=gain + 0.06,
            is_suggested=suggested, to_draw=drawn,
        )  # fmt: skip
    return network


def _ran(network: Network, judged: int = 26) -> None:
    for number, name in ((39, "39_weigh_choices"), (42, "42_write_insights")):
        network.add(
            "pipeline_runs", run_id=key("run", number), batch_id=key("batch", 1),
            notebook=f"pipeline/{name}", parameters="{}", code_version="test",
            notebook_sha256="", parameters_sha256="", started_at=NOW - timedelta(minutes=50),
            ended_at=NOW - timedelta(minutes=49), status="ok", rows_in=judged,
        )  # fmt: skip


def _insight(
    network: Network, insight: UUID, channel: UUID | None, usd: int | None, said: str, **other: Any
) -> None:
    network.add(
        "insights", insight_id=insight, detector=other.get("detector", "change_point"),
        title="Change of level", subject=str(insight), channel_id=channel, since_date=None,
        evidence=Jsonb({
            "metric": "revenue", "unit": "US dollars", "effect": 257.08, "low": 228.23,
            "high": 324.21, "interval_ratio": 0.95, "n": 26, "counted": "days",
            "window_start": "2026-10-20", "window_end": "2026-11-16",
            "query": "insight_cards/change_points",
        }),
        expected_usd_micros=usd, reckoned="the difference, for 28 days", statement=said,
        valid_from=NOW - timedelta(days=2), found_at=NOW - timedelta(hours=2),
        valid_until=other.get("until", NOW + timedelta(days=1)),
    )  # fmt: skip


def _experiment(network: Network) -> None:
    experiment = key("experiment", 1)
    network.add(
        "experiments", experiment_id=experiment, name="bold-faces", design="videos",
        surface="thumbnail", hypothesis="Faces are clicked more.", metric="views",
        horizon_hours=168, smallest_lift_ratio=0.2, alpha=0.05, planned_units=800,
        planned_error=0.07, registered_at=NOW - timedelta(days=20), registered_by="ann",
        starts_at=NOW - timedelta(days=20),
    )  # fmt: skip
    for place, arm in enumerate(("plain", "bold")):
        network.add("experiment_arms", experiment_id=experiment, arm=arm, place=place, weight=1)
    for days, lift in ((9, 0.5), (1, 0.21)):
        for arm in ("plain", "bold"):
            is_control = arm == "plain"
            network.add(
                "experiment_looks", experiment_id=experiment, arm=arm,
                looked_at=NOW - timedelta(days=days), units=410, sample_ratio_p=0.9,
                lift_ratio=None if is_control else lift,
                lift_low_ratio=None if is_control else lift - 0.15,
                lift_high_ratio=None if is_control else lift + 0.2, decision="better",
            )  # fmt: skip


def _effects(network: Network) -> None:
    for feature, level, lift, is_shown, is_causal in (
        ("format", "shorts", 1.6, True, False), ("hook", "ask: <b>why</b>", 0.25, True, True),
        ("topic", "news", 0.02, False, False),
    ):  # fmt: skip
        network.add(
            "content_effects", estimated_date=TODAY, feature=feature, level=level, videos=363,
            lift_ratio=lift, low_ratio=lift - 0.1, high_ratio=lift + 0.1, is_shown=is_shown,
            is_causal=is_causal, explained_ratio=0.2,
        )  # fmt: skip
