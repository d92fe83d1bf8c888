"""What was removed from the warehouse, and the lake may hold no longer."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence, Set
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

import psycopg


@dataclass(frozen=True)
class Removals:
    """What the lake may hold no longer; see `ytempire.lake.books.Removals`."""

    now: datetime
    channels: Mapping[int, str] = field(default_factory=dict)
    videos: Mapping[int, str] = field(default_factory=dict)
    ours: Sequence[str] = ()

    @property
    def numbers(self) -> Set[int]:
        """Return the numbers of all these removals."""
        return self.channels.keys() | self.videos.keys()

    def without(self, done: Collection[int]) -> Removals:
        """Return these less those of the given numbers."""
        past = set(done)
        channels = {number: gone for number, gone in self.channels.items() if number not in past}
        videos = {number: gone for number, gone in self.videos.items() if number not in past}
        return replace(self, channels=channels, videos=videos)

    def listed(self) -> list[tuple[str, str]]:
        """Return ``channel`` or ``video`` and the id of each."""
        channels = [("channel", gone) for gone in self.channels.values()]
        return channels + [("video", gone) for gone in self.videos.values()]


def removals(connection: psycopg.Connection) -> Removals:
    """Return what the lake may hold no longer."""
    row = connection.execute(
        "select ytempire.clock_now() at time zone 'UTC', "
        "array(select channel_id::text from ytempire.channels where is_ours)"
    ).fetchone()
    assert row is not None
    gone: dict[str, dict[int, str]] = {"channel": {}, "video": {}}
    for kind, number, removed in connection.execute(
        "select kind, removal_id, id::text from ytempire.lake_removals"
    ):
        gone[kind][number] = removed
    return Removals(row[0].replace(tzinfo=UTC), gone["channel"], gone["video"], row[1])
