"""Keeps what is left of each day of facts: two days are read side by side, each of them once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path
from queue import SimpleQueue

from ytempire.rollups.history.books import Books
from ytempire.rollups.history.desk import Desk
from ytempire.rollups.history.figures import PARTIALS, VIDEO_FACTS, Partial
from ytempire.rollups.history.fingerprints import Timeline
from ytempire.rollups.history.kept import Kept

AT_ONCE = 2
"""Days read at a time: one is too small to keep two cores busy."""


class Keeper:
    """Gives the files of what is kept of days, and makes those that are missing.

    Parameters
    ----------
    books
        Tells what Analytics told of a day.
    desk
        On which ``videos`` are laid.
    kept
        The folder of what is kept.
    timelines
        By what each day of each partial is known.
    """

    def __init__(
        self, books: Books, desk: Desk, kept: Kept, timelines: Mapping[str, Timeline]
    ) -> None:
        self.read: Counter[str] = Counter()
        """Days that were read, by partial."""
        self._books = books
        self._desk = desk
        self._kept = kept
        self._timelines = timelines
        self._is_empty_kept: set[str] = set()
        self._given: set[Path] = set()

    def files(self, partial: Partial, days: Sequence[date]) -> list[Path]:
        """Return the files of these days; one without rows where there are no days."""
        if not days:
            return [self._nothing_of(partial)]
        # A day is read once for all that is kept of it.
        beside = [other for other in PARTIALS if other.days_of == partial.days_of]
        missing = {
            day: [other for other in beside if not self._file_of(other, day).is_file()]
            for day in days
            if not self._file_of(partial, day).is_file()
        }
        if missing:
            desks: SimpleQueue[Desk] = SimpleQueue()
            for _ in range(min(AT_ONCE, len(missing))):
                desks.put(self._desk.beside())

            def make(day: date) -> None:
                desk = desks.get()
                try:
                    for other in missing[day]:
                        self._keep(desk, other, day, self._file_of(other, day))
                finally:
                    desks.put(desk)

            with ThreadPoolExecutor(AT_ONCE) as threads:
                list(threads.map(make, missing))
            self.read.update(other.name for others in missing.values() for other in others)
        found = [self._file_of(partial, day) for day in days]
        self._given.update(found)
        return found

    def forget_damaged(self) -> int:
        """Remove the files given so far that cannot be read; return how many."""
        damaged = [file for file in self._given if not self._desk.can_read(file)]
        for file in damaged:
            file.unlink(missing_ok=True)
        self._given.clear()
        return len(damaged)

    def forget_others(self) -> None:
        """Remove the files that other facts made."""
        for partial in PARTIALS:
            self._kept.forget_others(partial.name, self._timelines[partial.name].numbers)

    def _file_of(self, partial: Partial, day: date) -> Path:
        return self._kept.file(partial.name, day, self._timelines[partial.name].numbers[day])

    def _nothing_of(self, partial: Partial) -> Path:
        file = self._kept.folder / f"no_{partial.name}.parquet"
        if partial.name not in self._is_empty_kept:
            self._keep(self._desk, partial, None, file)
            self._is_empty_kept.add(partial.name)
        return file

    def _keep(self, desk: Desk, partial: Partial, day: date | None, file: Path) -> None:
        written = file.with_name(f"{file.name}.partial")
        if partial is VIDEO_FACTS:
            desk.keep_frame(self._books.video_facts(day or date(1970, 1, 1)), written)
        else:
            desk.read_day(day)
            desk.keep(partial.name, written)
        self._kept.put(written, file)
