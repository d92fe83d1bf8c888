"""Reads public counters, round by round: finds new videos, asks for those that are due."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import nullcontext
from datetime import datetime, timedelta

from tqdm.auto import tqdm

from ytempire import clock
from ytempire.collection import connected, discovery, factory_marks
from ytempire.collection.network_state import NetworkState
from ytempire.collection.polling_plan import PollingPlan
from ytempire.collection.round_batch import RoundBatch, write_batch
from ytempire.collection.writing import Tally
from ytempire.parameters import Network
from ytempire.runs.pipeline_result import PipelineResult
from ytempire.settings import Settings
from ytempire.sources.call_recorder import ApiCall
from ytempire.sources.internal_db import InternalDb
from ytempire.warehouse.connection import Warehouse

ROUND = timedelta(hours=1)
"""New videos are looked for once a round: the seed's interval of channel statistics."""
ROWS_A_BATCH = 50_000
"""Readings held in memory before they are written, in one transaction with their calls."""


def collect(warehouse: Warehouse, settings: Settings, network: Network) -> PipelineResult:
    """Read all videos that are due, now and until ``settings.collect_until``.

    Rounds are written together, a batch in one transaction, while the next rounds are asked
    for. A killed run loses the rounds not yet written and doubles nothing: what was not
    written is due again.
    """
    factory = connected.factory(settings)
    with (
        factory.held() if factory else nullcontext() as held,
        ThreadPoolExecutor(1, thread_name_prefix="writer") as writer,
    ):
        collector = _Collector(warehouse, settings, network, held, writer)
        begun = clock.now()
        until = max(settings.collect_until or begun, begun)
        for at in _rounds(begun, until):
            collector.round(clock.sleep_until(at) if at > begun else begun)
        collector.finish()
    return collector.tally.result(begun, until)


def _rounds(begun: datetime, until: datetime) -> Iterator[datetime]:
    """Yield the instants of the rounds: now, every full hour, and the end."""
    full_hour = begun.replace(minute=0, second=0, microsecond=0) + ROUND
    later = max(0, -((full_hour - until) // ROUND))
    instants = [begun, *(full_hour + n * ROUND for n in range(later)), until]
    distinct = sorted({at for at in instants if at <= until})
    yield from tqdm(distinct, unit="round", disable=len(distinct) < 3, mininterval=2)


class _Collector:
    """What a run of rounds knows, and the batch that it fills."""

    def __init__(
        self,
        warehouse: Warehouse,
        settings: Settings,
        network: Network,
        factory: InternalDb | None,
        writer: ThreadPoolExecutor,
    ) -> None:
        self.warehouse, self.factory, self.writer = warehouse, factory, writer
        self.tally = Tally()
        self.writing: Future[None] | None = None
        self.batch = RoundBatch()
        self.youtube = connected.youtube(settings, self._record)
        with warehouse.transaction("reader") as connection:
            self.state = NetworkState.read(connection)
            self.through = factory_marks.read_to(connection, "published")
        self.public_videos = dict(self.state.public_videos)
        self.names = discovery.factory_names(factory)
        self.channel_of = dict(self.names.iter_rows())
        self.plan = PollingPlan(network.polling)
        for video, published_at, read_at in self.state.videos_to_poll():
            self.plan.add(video, published_at, read_at)

    def _record(self, call: ApiCall) -> None:
        """Keep a call in the batch that is being filled."""
        self.batch.calls.append(call)

    def round(self, at: datetime) -> None:
        """Find new videos, then read those that are due."""
        self._discover(at)
        due = self.plan.take_due(at)
        if due:
            part = self.youtube.statistics(due, at)
            self.batch.parts.append(part)
            self.batch.left_out += [(video, at) for video in part.missing]
        if self.batch.readings >= ROWS_A_BATCH:
            self._hand_over()

    def finish(self) -> None:
        """Write what is left, and wait for it."""
        self._hand_over()
        assert self.writing is not None
        self.writing.result()

    def _hand_over(self) -> None:
        """Give the batch to the writer; the one before must be written first."""
        if self.writing is not None:
            self.writing.result()
        full, self.batch = self.batch, RoundBatch()
        full.factory_through = self.through if self.factory is not None else None
        self.writing = self.writer.submit(
            write_batch, self.warehouse, full, self.state, self.names, self.tally
        )

    def _discover(self, at: datetime) -> None:
        """Put new videos into the plan: the factory's own, and what channels show besides."""
        expected = dict(self.public_videos)
        if self.factory is not None:
            mark = self.factory.mark(at)
            made = discovery.published(self.factory.videos(self.through, at), at)
            self.through = mark
            if not made.is_empty():
                self.batch.made.append(made)
            for video, channel, published in made.select(
                "youtube_video_id", "channel_id", "published_at"
            ).iter_rows():
                named = self.channel_of.get(channel)
                if named is not None and video not in self.plan:
                    self.plan.add(video, published, None)
                    expected[named] = (expected.get(named) or 0) + 1
        told = self.youtube.channels(list(self.public_videos), at, ["statistics"])
        self.batch.channels.append(told)
        counts = dict(told.select("youtube_channel_id", "total_videos").iter_rows())
        # A count that the factory's own uploads explain needs no look at the playlist.
        changed = [c for c, n in counts.items() if n is not None and n != expected.get(c)]
        if changed:
            seen = discovery.on_youtube(self.youtube, changed, self.plan, at)
            self.batch.seen.append(seen)
            for video, published in seen.select("youtube_video_id", "published_at").iter_rows():
                self.plan.add(video, published or at, None)
        self.public_videos.update(counts)
