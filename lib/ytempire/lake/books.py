"""What the lake is handed: the days that PostgreSQL holds, and the record of those in the lake.

The lake does not speak to PostgreSQL. `ytempire.warehouse.lake_books` fulfils these protocols;
rows come as mappings by column name.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence, Set
from contextlib import AbstractContextManager
from datetime import date, datetime
from typing import Any, Protocol

Row = Mapping[str, Any]


class Removals(Protocol):
    """What the lake may hold no longer."""

    @property
    def now(self) -> datetime:
        """Return the time: what expired by then is to go."""

    @property
    def channels(self) -> Mapping[int, str]:
        """Return the ids, as text, of channels that were removed, by the removal's number."""

    @property
    def videos(self) -> Mapping[int, str]:
        """Return the ids of videos that were removed, likewise."""

    @property
    def ours(self) -> Sequence[str]:
        """Return the ids of channels whose owner consents: nothing of theirs expires."""

    @property
    def numbers(self) -> Set[int]:
        """Return the numbers of all these removals."""

    def without(self, done: Collection[int]) -> Removals:
        """Return these less those of the given numbers."""


class Snapshot(Protocol):
    """One transaction with one snapshot; what is written takes effect when it ends well."""

    def records(self) -> dict[date, Row]:
        """Return the rows of ``ytempire.lake_days`` by day."""

    def changed_days(self) -> set[date]:
        """Return the days that differ from what was exported, or never were."""

    def removals(self) -> Removals:
        """Return what the lake may hold no longer."""

    def sums(self, day: date) -> Row:
        """Return what PostgreSQL's readings of a UTC day add up to."""

    def rows(self, day: date) -> Iterator[bytes]:
        """Return them as CSV, as ``lake.writing.from_csv`` takes it."""

    def record(self, day: date, figures: Row, removals: Set[int]) -> None:
        """Record a day as it now lies in the lake: changes and removals are dealt with."""

    def note_removals(self, day: date, removals: Set[int]) -> None:
        """Note that a day holds nothing of what these removed."""

    def forget_changes(self, day: date) -> None:
        """Note that the changes of a day, as far as the snapshot saw them, are dealt with."""

    def hand_over(self, day: date) -> None:
        """Delete PostgreSQL's readings of a day, which the lake holds now."""

    def forget_removals(self, numbers: Set[int]) -> None:
        """Note that the lake forgot what these removed."""


class Books(Protocol):
    """PostgreSQL's side of the lake."""

    @property
    def conflicts(self) -> tuple[type[Exception], ...]:
        """Return what is raised where somebody writes to the same rows: try again later."""

    @property
    def unfit(self) -> tuple[type[Exception], ...]:
        """Return what is raised where a reading has a value that cannot be told."""

    def alone(self) -> AbstractContextManager[None]:
        """Keep other exports of this warehouse away; raise where one is at it."""

    def snapshot(self) -> AbstractContextManager[Snapshot]:
        """Begin a transaction with one snapshot."""

    def drop(self, day: date, recorded: Row) -> bool:
        """Drop PostgreSQL's readings of a day, if they add up to what is recorded.

        Returns
        -------
        bool
            False: they do not; nothing was dropped.
        """
