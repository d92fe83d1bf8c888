"""What the roll-ups of history are handed: facts by day, and the record of what was made of them.

They do not speak to PostgreSQL. `ytempire.warehouse.rollup_books` fulfils this protocol.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Protocol

import polars as pl

Fingerprints = Mapping[str, Mapping[date, int]]
"""Name -> day -> a number: another number, other facts."""


@dataclass(frozen=True)
class ObservedDay:
    """The readings of a UTC day: their file, as the lake writes it, and their fingerprint."""

    file: Path
    fingerprint: int


class Books(Protocol):
    """PostgreSQL's side of history."""

    def alone(self) -> AbstractContextManager[None]:
        """Keep other roll-ups of this history away; raise where one is at it."""

    def fingerprints(self) -> Fingerprints:
        """Return those of ``publications``, ``costs``, ``jobs``, ``video_days``, ``channel_days``.

        Days are Pacific. They are asked for before the facts: what changes in between has
        another fingerprint the next time.
        """

    def recorded(self) -> Fingerprints:
        """Return from what each day of each roll-up was made, by its name."""

    def facts(self, name: str, first: date, end: date) -> pl.DataFrame:
        """Return ``publications``, ``costs``, ``jobs`` or ``channel_days`` of days, half-open."""

    def video_facts(self, day: date) -> pl.DataFrame:
        """Return what Analytics told of a Pacific day, of videos up to 91 days old."""

    def replace(
        self,
        rollup: str,
        tables: Mapping[str, pl.DataFrame],
        column: str,
        days: Mapping[date, int | None],
    ) -> None:
        """Replace the rows of days by these, in one transaction, and record it.

        Parameters
        ----------
        rollup
            Its name in the record.
        tables
            The rows of `days`, by table.
        column
            The column that holds the day.
        days
            Day -> fingerprint; None: nothing is known of the day any more.
        """


def days_of(fingerprints: Fingerprints, name: str) -> Sequence[date]:
    """Return the days of a source, in order."""
    return sorted(fingerprints.get(name, {}))
