"""What the factory's database must add up to, worked out from the plans: for tests."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from datetime import datetime

from ytempire.simulator.factory import rows
from ytempire.simulator.factory.fill import plans_between, title_of
from ytempire.simulator.network import Network

_JOB_STATUS = 8


@dataclass
class FactoryTruth:
    """Sums over everything known by an instant."""

    total_micros: int = 0
    """The whole ledger: every attempt, published or not."""
    micros_by_vendor: Counter[str] = field(default_factory=Counter)
    micros_by_video: Counter[str] = field(default_factory=Counter)
    """By YouTube video id, all attempts; only of videos published by the instant."""
    micros_by_channel: Counter[str] = field(default_factory=Counter)
    """By YouTube channel id."""
    unpublished_micros: int = 0
    """Of jobs whose video was never published, or not yet."""
    calls: int = 0
    published: int = 0
    jobs_by_status: Counter[str] = field(default_factory=Counter)


def factory_truth(network: Network, until: datetime) -> FactoryTruth:
    """Return what the factory's tables hold when everything up to `until` has been read.

    Parameters
    ----------
    network
        The network; it is extended as far as needed.
    until
        Rows with a watermark up to this instant count, as in a database filled up to it.
    """
    horizon, seed = until.timestamp(), network.spec.seed
    network.extend_to(datetime.fromtimestamp(horizon + 8 * 3600, until.tzinfo))
    truth = FactoryTruth()
    for plan in plans_between(network, 0.0, horizon):
        channel = network.channels()[plan.channel].youtube_channel_id
        calls, _ = rows.ledger(seed, plan, 0.0, horizon)
        for call in calls:
            truth.micros_by_vendor[call.price.vendor] += call.amount_micros
        micros = sum(call.amount_micros for call in calls)
        truth.total_micros += micros
        truth.calls += len(calls)
        truth.micros_by_channel[channel] += micros
        video = plan.published
        if video and video.published_at.timestamp() <= horizon:
            truth.published += 1
            truth.micros_by_video[video.youtube_video_id] += micros
        else:
            truth.unpublished_micros += micros
        for attempt in plan.attempts:
            row = rows.job_row(seed, plan, attempt, title_of(network, plan), horizon)
            if row is not None:
                truth.jobs_by_status[str(row[_JOB_STATUS])] += 1
    return truth
