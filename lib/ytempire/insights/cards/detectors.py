"""The detectors, by name: what each asks, and what makes cards of the answer."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import timedelta

import polars as pl

from ytempire.insights.cards import of_channels, of_making, of_network
from ytempire.insights.cards.card import WINDOW_DAYS, Card, ranked
from ytempire.insights.cards.nights import Night

NEWS_DAYS = 45
"""Days after which a change of level is no news."""
LOW_RPM_SHARE = 0.8
"""Share of the niche's usual RPM below which a channel's whole interval must lie."""
Judge = Callable[[pl.DataFrame, Night], list[Card]]


@dataclass(frozen=True)
class Detector:
    """One way of finding what may be worth doing.

    Attributes
    ----------
    title
        What it finds, for people.
    query
        The query of ``sql/queries`` whose rows it judges.
    asks
        The query's parameters, of a night.
    judge
        Makes cards of the rows.
    valid_days
        Days that a card holds without being found again.
    """

    title: str
    query: str
    asks: Callable[[Night], dict[str, object]]
    judge: Judge
    valid_days: int = 2


def _told(night: Night) -> dict[str, object]:
    return {"first_day": night.first_day, "end_day": night.end_day}


def _told_today(night: Night) -> dict[str, object]:
    return {"today": night.today, **_told(night)}


def _mix(night: Night) -> dict[str, object]:
    return {"today": night.today, "cost_day": night.window(90),
            "first_day": night.window(of_making.MIX_DAYS), "end_day": night.today,
            "told_first_day": night.first_day, "told_end_day": night.end_day}  # fmt: skip


def _matured(night: Night) -> dict[str, object]:
    """Ask for videos that have had the days by which they should have paid."""
    end = night.end_day - timedelta(days=of_making.PAYBACK_DAY)
    return {"today": night.today, "day": of_making.PAYBACK_DAY,
            "first_day": end - timedelta(days=WINDOW_DAYS), "end_day": end}  # fmt: skip


DETECTORS: Mapping[str, Detector] = {
    "failing_channel": Detector(
        "Channel that fails", "insight_cards/failing_channels", _told,
        of_channels.failing_channels,
    ),
    "low_rpm": Detector(
        "Earns little with a view", "insight_cards/low_rpms",
        lambda night: {**_told_today(night), "most_share": LOW_RPM_SHARE}, of_channels.low_rpms,
    ),
    "anomaly": Detector(
        "Day unlike those before", "insight_cards/anomalies",
        lambda night: {"first_day": night.window(10)}, of_channels.anomalies,
    ),
    "change_point": Detector(
        "Change of level", "insight_cards/change_points",
        lambda night: {"today": night.today, "first_day": night.window(NEWS_DAYS)},
        of_channels.change_points,
    ),
    "upload_timing": Detector(
        "Better hours to upload", "insight_cards/upload_timings", _told_today,
        of_channels.upload_timings,
    ),
    "content_mix": Detector(
        "Better mix of kinds", "insight_cards/content_mixes", _mix, of_making.content_mixes
    ),
    "content_effect": Detector(
        "What goes with more views", "insight_cards/content_effects",
        lambda night: {"today": night.today}, of_making.content_effects,
    ),
    "cost_over_limit": Detector(
        "Costs more than it may", "insight_cards/dear_niches",
        lambda night: {**_told(night), "limit_micros": night.limit_micros}, of_making.dear_niches,
    ),
    "slow_payback": Detector(
        "Pays back slowly", "insight_cards/slow_paybacks", _matured, of_making.slow_paybacks
    ),
    "experiment_decided": Detector(
        "Experiment with an answer", "insight_cards/decided_experiments", _told,
        of_making.decided_experiments,
    ),
    "quota_breach": Detector(
        "Quota that will run out", "insight_cards/quota_breaches",
        lambda night: {"today": night.today, "first_day": night.window(7)},
        of_network.quota_breaches,
    ),
    "queue_breach": Detector(
        "Queue that will grow", "insight_cards/queue_breaches",
        lambda night: {"today": night.today, "first_day": night.window(WINDOW_DAYS),
                       "end_day": night.today},
        of_network.queue_breaches,
    ),
}  # fmt: skip


def cards(facts: Mapping[str, pl.DataFrame], night: Night) -> list[Card]:
    """Return what all detectors find, by expected dollars.

    Parameters
    ----------
    facts
        What each detector's query gave, by the detector's name.
    night
        The night; the same facts of the same night give the same cards.
    """
    return ranked(
        [
            card
            for name, one in DETECTORS.items()
            for card in one.judge(
                facts[name], replace(night, query=one.query, valid_days=one.valid_days)
            )
        ]
    )
