"""Finds new videos and reads public counters, into batches that are written beside it."""

from __future__ import annotations

from collections.abc import Collection
from concurrent.futures import Future, ThreadPoolExecutor
from datetime import datetime
from uuid import UUID

from ytempire import clock
from ytempire.collection import discovery, factory_marks
from ytempire.collection.network_state import NetworkState
from ytempire.collection.projects import Projects
from ytempire.collection.quota.book import Purpose
from ytempire.collection.round_batch import RoundBatch, write_batch
from ytempire.collection.writing import Tally
from ytempire.parameters import Network
from ytempire.settings import Settings
from ytempire.sources.call_recorder import ApiCall
from ytempire.sources.errors import QuotaExceeded, SourceError
from ytempire.sources.internal_db import InternalDb
from ytempire.sources.youtube_items import Statistics
from ytempire.warehouse.connection import Warehouse


class Collector:
    """What a run of collection knows, and the batch that it fills.

    Batches are written in a transaction each, by `writer`, while the next is filled. A killed run
    loses what was not yet written and doubles nothing: it is due again.

    Parameters
    ----------
    factory
        The company's production database, held open; None where it is not connected.
    writer
        One thread.
    block_units
        Units of quota reserved at once.
    purpose
        Whether the part of the quota that is kept for what is typed may be used.

    Attributes
    ----------
    state
        The network as the warehouse held it at first, and as it was written since.
    spent
        Why no more counters were read; None: the quota was enough so far.
    """

    def __init__(
        self,
        warehouse: Warehouse,
        settings: Settings,
        network: Network,
        factory: InternalDb | None,
        writer: ThreadPoolExecutor,
        *,
        block_units: int,
        purpose: Purpose,
    ) -> None:
        self._warehouse, self._factory, self._writer = warehouse, factory, writer
        self.tally = Tally()
        self.batch = RoundBatch()
        self.spent: str | None = None
        self._writing: Future[None] | None = None
        self.projects = Projects(
            warehouse,
            settings,
            self._record,
            self._reserve,
            kept_ratio=network.live.kept_ratio,
            block_units=block_units,
            purpose=purpose,
        )
        with warehouse.transaction("reader") as connection:
            self.state = NetworkState.read(connection)
            self._through = factory_marks.read_to(connection, "published")
        self._misses = self.state.misses()
        self._public_videos = dict(self.state.public_videos)
        self._expected = dict(self._public_videos)
        self._names = discovery.factory_names(factory)
        self._channel_of = dict(self._names.iter_rows())

    def _record(self, call: ApiCall) -> None:
        self.batch.calls.append(call)

    def _reserve(self, reservation: UUID) -> None:
        self.batch.calls.reserved.append(reservation)

    def made(self, known: Collection[str], at: datetime) -> list[tuple[str, datetime]]:
        """Return the videos that the factory published since it was last read, not in `known`.

        Raises
        ------
        SourceError
            If the factory's database cannot be read; nothing is lost by asking again.
        """
        if self._factory is None:
            return []
        mark = self._factory.mark(at)
        made = discovery.published(self._factory.videos(self._through, at), at)
        self._through = mark
        if not made.is_empty():
            self.batch.made.append(made)
        new = []
        for video, channel, published in made.select(
            "youtube_video_id", "channel_id", "published_at"
        ).iter_rows():
            named = self._channel_of.get(channel)
            if named is not None and video not in known:
                new.append((video, published))
                self._expected[named] = (self._expected.get(named) or 0) + 1
        return new

    def shown(self, known: Collection[str], at: datetime) -> list[tuple[str, datetime]]:
        """Return the videos that channels show and nobody told of, not in `known`.

        A count of public videos that the factory's own uploads explain needs no look at the
        playlist.

        Raises
        ------
        SourceError
            If YouTube does not tell.
        """
        told = self.projects.channels(list(self._public_videos), at, ["statistics"])
        self.batch.channels.append(told)
        counts = dict(told.select("youtube_channel_id", "total_videos").iter_rows())
        changed = [c for c, n in counts.items() if n is not None and n != self._expected.get(c)]
        new = []
        if changed:
            seen = discovery.on_youtube(self.projects, changed, known, at)
            self.batch.seen.append(seen)
            found = seen.select("youtube_video_id", "published_at").iter_rows()
            new = [(video, published or at) for video, published in found]
        self._public_videos.update(counts)
        self._expected = dict(self._public_videos)
        return new

    def read(self, videos: list[str], at: datetime | None = None) -> Statistics:
        """Read a batch of at most 50 videos; those that are left out are looked after.

        Parameters
        ----------
        at
            Instant of the readings; None: when they are asked for.

        Raises
        ------
        QuotaExceeded
            If nothing more may be asked today; `spent` says so from then on.
        SourceError
            If YouTube does not tell.
        """
        try:
            part = self.projects.statistics(videos, at)
        except QuotaExceeded as error:
            self.spent = str(error)
            raise
        self.batch.parts.append(part)
        self._misses.told(part.columns["youtube_video_id"])
        if part.missing:
            told = part.columns["time"]
            self._look_after(part.missing, at or (told[0] if told else clock.now()))
        return part

    def _look_after(self, left_out: list[str], at: datetime) -> None:
        """Ask for the status of those left out: only what has none is missed."""
        doubted = self._misses.to_confirm(left_out, at)
        if not doubted:
            return
        try:
            told = self.projects.videos(doubted, at, ["status"])
        except SourceError:  # they are doubted again at their next reading
            return
        seen = set(told.get_column("youtube_video_id"))
        self._misses.told(seen)
        for video in doubted:
            since = None if video in seen else self._misses.missed(video, at)
            if since is not None:
                self.batch.left_out.append((video, since))

    def hand_over(self) -> None:
        """Give the batch to the writer; the one before must be written first."""
        if self._writing is not None:
            self._writing.result()
        self.projects.new_batch()
        full, self.batch = self.batch, RoundBatch()
        full.missed = self._misses.changes()
        full.factory_through = self._through if self._factory is not None else None
        self._writing = self._writer.submit(
            write_batch, self._warehouse, full, self.state, self._names, self.tally
        )

    def finish(self) -> None:
        """Write what is left, and wait for it."""
        self.hand_over()
        assert self._writing is not None
        self._writing.result()
