"""Reads public counters, round by round: finds new videos, asks for those that are due."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import nullcontext
from datetime import datetime, timedelta

from tqdm.auto import tqdm

from ytempire import clock
from ytempire.collection import channels, connected, videos
from ytempire.collection.collector import Collector
from ytempire.collection.polling_plan import PollingPlan
from ytempire.parameters import Network
from ytempire.runs.pipeline_result import PipelineResult
from ytempire.settings import Settings
from ytempire.sources.errors import QuotaExceeded
from ytempire.sources.google_client import in_batches
from ytempire.warehouse.connection import Warehouse

ROUND = timedelta(hours=1)
"""New videos are looked for once a round: the seed's interval of channel statistics."""
ROWS_A_BATCH = 50_000
"""Readings held in memory before they are written, in one transaction with their calls."""
_UNITS_A_BLOCK = 500


def collect(warehouse: Warehouse, settings: Settings, network: Network) -> PipelineResult:
    """Read all videos that are due, now and until ``settings.collect_until``.

    Rounds are written together, a batch in one transaction, while the next rounds are asked
    for. A killed run loses the rounds not yet written and doubles nothing: what was not
    written is due again. When the day's quota is spent the rounds go on without counters until
    midnight Pacific, and the note says so.

    After more than an hour of rounds, what the channels and the factory say of themselves is
    read once more: what was read before the rounds is old by then.
    """
    factory = connected.factory(settings)
    with (
        factory.held() if factory else nullcontext() as held,
        ThreadPoolExecutor(1, thread_name_prefix="writer") as writer,
    ):
        collector = Collector(
            warehouse,
            settings,
            network,
            held,
            writer,
            block_units=_UNITS_A_BLOCK,
            purpose=settings.quota_purpose,
        )
        plan = PollingPlan(network.polling)
        for video, published_at, read_at in collector.state.videos_to_poll():
            plan.add(video, published_at, read_at)
        begun = clock.now()
        until = max(settings.collect_until or begun, begun)
        for at in _rounds(begun, until):
            _round(collector, plan, clock.sleep_until(at) if at > begun else begun)
        collector.finish()
    if collector.spent is not None:
        collector.tally.notes.append(collector.spent)
    result = collector.tally.result(begun, until)
    if until - begun > ROUND:
        result += channels.ingest(warehouse, settings, network)
        result += videos.ingest(warehouse, settings)
    return result


def _rounds(begun: datetime, until: datetime) -> Iterator[datetime]:
    """Yield the instants of the rounds: now, every full hour, and the end."""
    full_hour = begun.replace(minute=0, second=0, microsecond=0) + ROUND
    later = max(0, -((full_hour - until) // ROUND))
    instants = [begun, *(full_hour + n * ROUND for n in range(later)), until]
    distinct = sorted({at for at in instants if at <= until})
    yield from tqdm(distinct, unit="round", disable=len(distinct) < 3, mininterval=2)


def _round(collector: Collector, plan: PollingPlan, at: datetime) -> None:
    """Find new videos, then read those that are due, the youngest first."""
    for found in (collector.made, collector.shown):
        for video, published_at in found(plan, at):
            plan.add(video, published_at, None)
    due = plan.take_due(at)
    for batch in in_batches(due):
        try:
            collector.read(batch, at)
        except QuotaExceeded:
            plan.put_back(due[due.index(batch[0]) :], clock.next_pacific_midnight(at))
            break
    if collector.batch.readings >= ROWS_A_BATCH:
        collector.hand_over()
