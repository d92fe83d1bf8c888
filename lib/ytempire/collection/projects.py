"""The public side of YouTube, paid by one Google project, or by several one after the other."""

from __future__ import annotations

import logging
from collections.abc import Callable, Container, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, TypeVar
from uuid import UUID

import polars as pl

from ytempire.collection import connected
from ytempire.collection.quota.book import Purpose, QuotaBook
from ytempire.collection.writing import CallBuffer
from ytempire.settings import SEVERAL_PROJECTS, Settings
from ytempire.sources.call_recorder import Recorder
from ytempire.sources.errors import QuotaExceeded
from ytempire.warehouse.connection import Warehouse

if TYPE_CHECKING:
    from ytempire.sources.youtube_data import YouTubeData
    from ytempire.sources.youtube_items import Statistics

STATS = "batchGetStats"
"""The bucket that counters are read from."""

_log = logging.getLogger(__name__)
_Answer = TypeVar("_Answer")


class Projects:
    """What `YouTubeData` tells, asked of the first project whose quota is not spent.

    For one thread.

    Parameters
    ----------
    record
        Told each call.
    reserved
        Told each reservation of quota.
    kept_ratio
        Part of each limit that is left to what is asked for by hand.
    block_units
        Units reserved at once.

    Raises
    ------
    connected.NotConnected
        If no project is configured.
    """

    def __init__(
        self,
        warehouse: Warehouse,
        settings: Settings,
        record: Recorder,
        reserved: Callable[[UUID], None],
        *,
        kept_ratio: float = 0.1,
        purpose: Purpose = "collect",
        block_units: int = 50,
    ) -> None:
        from ytempire.sources.youtube_data import YouTubeData

        self._projects: list[tuple[QuotaBook, YouTubeData]] = []
        keys = connected.projects(settings)
        for name, key in keys.items():
            book = QuotaBook(
                warehouse,
                name,
                reserved,
                purpose=purpose,
                kept_ratio=kept_ratio,
                block_units=block_units,
            )
            youtube = YouTubeData(
                key.get_secret_value(),
                endpoint=settings.google_api_endpoint,
                recorder=record,
                account=name,
                quota=book,
            )
            self._projects.append((book, youtube))
        if len(keys) > 1:
            _log.warning("%d projects are configured. %s", len(keys), SEVERAL_PROJECTS)

    def channels(
        self, ids: Sequence[str], at: datetime, parts: Sequence[str] | None = None
    ) -> pl.DataFrame:
        """Return what `YouTubeData.channels` tells."""
        more = () if parts is None else (parts,)
        return self._first(lambda youtube: youtube.channels(ids, at, *more))

    def uploads(self, playlist_id: str, known: Container[str], at: datetime) -> pl.DataFrame:
        """Return what `YouTubeData.uploads` tells."""
        return self._first(lambda youtube: youtube.uploads(playlist_id, known, at))

    def videos(
        self, ids: Sequence[str], at: datetime, parts: Sequence[str] | None = None
    ) -> pl.DataFrame:
        """Return what `YouTubeData.videos` tells."""
        more = () if parts is None else (parts,)
        return self._first(lambda youtube: youtube.videos(ids, at, *more))

    def statistics(self, ids: Sequence[str], at: datetime | None) -> Statistics:
        """Return what `YouTubeData.statistics` tells of at most one batch of ids."""
        return self._first(lambda youtube: youtube.statistics(ids, at))

    def units_left(self, bucket: str, at: datetime) -> float:
        """Return the units that may still be spent of a bucket today, over all projects.

        Infinity where a project has no known limit.
        """
        return sum(book.units_left(bucket, at) for book, _ in self._projects)

    def units_spent(self, bucket: str, since: datetime) -> int:
        """Return the units of a bucket that were spent since an instant, over all projects."""
        return sum(book.units_spent(bucket, since) for book, _ in self._projects)

    def new_batch(self) -> None:
        """Begin calls that are written by themselves."""
        for book, _ in self._projects:
            book.new_batch()

    def _first(self, ask: Callable[[YouTubeData], _Answer]) -> _Answer:
        spent: QuotaExceeded | None = None
        for _, youtube in self._projects:
            try:
                return ask(youtube)
            except QuotaExceeded as error:
                spent = error
        assert spent is not None
        raise spent


def public_youtube(
    warehouse: Warehouse, settings: Settings, calls: CallBuffer, kept_ratio: float = 0.1
) -> Projects:
    """Return the public side of YouTube for a step that writes all its calls at once.

    Raises
    ------
    connected.NotConnected
        If no project is configured.
    """
    return Projects(
        warehouse,
        settings,
        calls.append,
        calls.reserved.append,
        kept_ratio=kept_ratio,
        purpose=settings.quota_purpose,
    )
