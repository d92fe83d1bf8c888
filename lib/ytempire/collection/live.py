"""Reads public counters while the network is live: what is due is asked for every few seconds."""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from ytempire import clock
from ytempire.collection import connected
from ytempire.collection.collector import Collector
from ytempire.collection.polling.due_queue import DueQueue
from ytempire.collection.polling.intervals import Polled
from ytempire.collection.polling.pacing import SAVED_SECONDS, Pace
from ytempire.collection.projects import STATS
from ytempire.parameters import Network
from ytempire.runs.pipeline_result import PipelineResult
from ytempire.settings import Settings
from ytempire.sources.errors import QuotaExceeded, SourceError
from ytempire.sources.google_client import in_batches
from ytempire.sources.internal_db import InternalDb
from ytempire.warehouse.connection import Warehouse

CHANNELS_EVERY = timedelta(minutes=5)
"""How often channels are asked for videos that the factory did not tell of: two units a hundred
channels."""
CHANNELS_EVERY_WITHOUT_FACTORY = timedelta(minutes=1)
"""The same where nobody else tells of new videos: 2,880 units a day for a hundred channels."""
_WAIT_AFTER_A_FAILURE = timedelta(minutes=1)
_UNITS_A_BLOCK = 50

_log = logging.getLogger(__name__)


def watch(
    warehouse: Warehouse, settings: Settings, network: Network, until: datetime
) -> PipelineResult:
    """Read the videos that are due, every ``network.live.drain_seconds``, until an instant.

    Each drain is written in a transaction of its own while the next is asked for. When units are
    short the oldest videos wait; when YouTube does not answer, what was not read is due again a
    minute later; without the factory, channels tell of new videos. The note says what happened,
    and a watch that was answered nothing, though the day's quota is not spent, has failed. A killed
    watch loses the drain that was not yet written, which is due again.

    Raises
    ------
    connected.NotConnected
        If there is no API key.
    """
    with ExitStack() as stack:
        writer = stack.enter_context(ThreadPoolExecutor(1, thread_name_prefix="writer"))
        factory, problem = _factory(settings, stack)
        collector = Collector(
            warehouse,
            settings,
            network,
            factory,
            writer,
            block_units=_UNITS_A_BLOCK,
            purpose="collect",
        )
        every = CHANNELS_EVERY if factory else CHANNELS_EVERY_WITHOUT_FACTORY
        watched = _Watch(collector, network, every)
        if problem is not None:
            watched.note(problem)
        begun = at = clock.now()
        drain = timedelta(seconds=network.live.drain_seconds)
        try:
            watched.drain(at)
            while at + drain < until:
                at = clock.sleep_until(at + drain)
                watched.drain(at)
        finally:  # also what is told to stop writes what it read
            collector.finish()
    collector.tally.notes.append(watched.told())
    return replace(collector.tally.result(begun, at), success=not watched.has_failed)


def _factory(settings: Settings, stack: ExitStack) -> tuple[InternalDb | None, SourceError | None]:
    """Return the company's production database, held open, or why it cannot be read now."""
    try:
        factory = connected.factory(settings)
        if factory is not None:
            stack.enter_context(factory.held())
    except SourceError as error:
        return None, error
    return factory, None


class _Watch:
    """The due queue between the drains of one watch."""

    def __init__(self, collector: Collector, network: Network, channels_every: timedelta) -> None:
        self._collector, self._channels_every = collector, channels_every
        self._queue = _queue(collector, network)
        # The watch before has spent of the same hour.
        lately = collector.projects.units_spent(
            STATS, clock.now() - timedelta(seconds=SAVED_SECONDS)
        )
        self._pace = Pace(len(self._queue.intervals), lately)
        self._channels_at: datetime | None = None
        self._problems: dict[str, int] = {}
        self._requests, self._refused = 0, 0

    def drain(self, at: datetime) -> None:
        """Find new videos, read what is due, and hand both over to be written."""
        self._discover(at)
        left = self._collector.projects.units_left(STATS, at)
        ends = clock.next_pacific_midnight(at)
        self._pace.tick(at.timestamp(), left, (ends - at).total_seconds())
        taken = self._queue.take(at.timestamp(), self._pace)
        for batch in in_batches(taken):
            self._read(batch, at)
        self._collector.hand_over()

    @property
    def has_failed(self) -> bool:
        """Say whether counters were asked for and never told, for want of anything but quota."""
        return self._refused > 0 and not self._requests

    def told(self) -> str:
        """Return what the watch did, in a sentence."""
        words = [f"{self._requests:,} requests for counters of {len(self._queue):,} videos"]
        words += [f"{text} ({times} times)" for text, times in self._problems.items()]
        return "; ".join(words)

    def _discover(self, at: datetime) -> None:
        finders: list[Callable[[DueQueue, datetime], list[tuple[str, datetime]]]]
        finders = [self._collector.made]
        if self._channels_at is None or at - self._channels_at >= self._channels_every:
            finders.append(self._collector.shown)
            self._channels_at = at
        for find in finders:
            try:
                found = find(self._queue, at)
            except SourceError as error:
                self.note(error)
                continue
            for video, published in found:
                self._queue.add(video, Polled(published.timestamp()))

    def _read(self, batch: list[str], at: datetime) -> None:
        """Read a batch; one that fails is due again, and the others are read all the same."""
        try:
            part = self._collector.read(batch)
        except QuotaExceeded as error:
            self.note(error)
            self._queue.give_back(batch, clock.next_pacific_midnight(at).timestamp())
            return
        except SourceError as error:
            self._refused += 1
            self.note(error)
            self._queue.give_back(batch, (at + _WAIT_AFTER_A_FAILURE).timestamp())
            return
        self._requests += 1
        views = dict(zip(part.columns["youtube_video_id"], part.columns["views"], strict=True))
        read_at = next(iter(part.columns["time"]), at)
        for video in batch:
            self._queue.learn(video, read_at.timestamp(), views.get(video))
            self._collector.batch.schedule.append(self._scheduled(video, read_at))

    def _scheduled(self, video: str, at: datetime) -> tuple[object, ...]:
        """Return what is known of a video that was just read, in the order of `SCHEDULE`."""
        polled, due = self._queue.videos[video], self._queue.due_at(video)
        assert due is not None
        tier = self._queue.intervals.rank(polled, at.timestamp())
        due_at = datetime.fromtimestamp(due, UTC)
        return video, at, due_at, tier, polled.velocity, polled.unchanged

    def note(self, error: SourceError) -> None:
        """Remember what went wrong, once however often it does."""
        text = str(error)
        if text not in self._problems:
            _log.warning("%s", text)
        self._problems[text] = self._problems.get(text, 0) + 1


def _queue(collector: Collector, network: Network) -> DueQueue:
    """Return the queue as the warehouse remembers it."""
    queue = DueQueue(network.live)
    columns = (
        "youtube_video_id", "published_at", "last_read_at", "views", "views_per_hour",
        "unchanged_readings", "pinned_until", "due_at",
    )  # fmt: skip
    for (
        video,
        published,
        read,
        views,
        velocity,
        unchanged,
        pinned,
        due,
    ) in collector.state.videos.select(columns).iter_rows():
        polled = Polled(
            published.timestamp(), _seconds(read), views, velocity, unchanged or 0, _seconds(pinned)
        )
        # A pin may be newer than what was planned then.
        queue.add(video, polled, None if pinned is not None else _seconds(due))
    return queue


def _seconds(instant: datetime | None) -> float | None:
    return None if instant is None else instant.timestamp()
