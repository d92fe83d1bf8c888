"""Brings the roll-ups of history in step with the facts: the days whose facts are others now.

A day of a roll-up depends on days of facts around it, never on all of them, and is rolled up anew
when the number drawn from those is another one. So what a run costs follows from what changed, and
any order of runs ends where rolling up everything at once does.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path

import duckdb
import polars as pl

from ytempire.metrics.view_definition import CHANGES
from ytempire.rollups.engine import text_of
from ytempire.rollups.history import stated
from ytempire.rollups.history.behind import Behind
from ytempire.rollups.history.books import Books, ObservedDay
from ytempire.rollups.history.desk import Desk
from ytempire.rollups.history.figures import (
    AGE_READINGS,
    FIGURES,
    FOLLOWED_DAYS,
    PARTIALS,
    VIDEO_FACTS,
    Figure,
    Partial,
)
from ytempire.rollups.history.fingerprints import Span, Timeline, drawn, number_of
from ytempire.rollups.history.keeping import Keeper
from ytempire.rollups.history.kept import Kept

_NO_DAY = date(1970, 1, 1)
_DAY = timedelta(days=1)


@dataclass
class Done:
    """What a run did.

    Attributes
    ----------
    rolled_up
        Roll-up -> days rolled up.
    forgotten
        Roll-up -> days of which nothing is known any more.
    read
        Days of facts that were read, by what was kept of them.
    written
        Rows written, by table.
    """

    rolled_up: dict[str, int] = field(default_factory=dict)
    forgotten: dict[str, int] = field(default_factory=dict)
    read: dict[str, int] = field(default_factory=dict)
    written: dict[str, int] = field(default_factory=dict)

    def summary(self) -> str:
        """Return one sentence for people."""
        days = sum(self.rolled_up.values())
        if not (days or self.forgotten):
            return "nothing changed"
        told = f"{sum(self.written.values()):,} figures of {days:,} days rolled up"
        if self.read:
            told += "; " + ", ".join(f"{n:,} days of {name}" for name, n in self.read.items())
            told += " read"
        return told


def bring_up_to_date(
    books: Books,
    connection: duckdb.DuckDBPyConnection,
    observed: Mapping[date, ObservedDay],
    folder: Path,
    *,
    tell: Callable[[str], None] = lambda sentence: None,
) -> Done:
    """Roll up the days whose facts changed. It may be killed at any point: the next one goes on.

    Parameters
    ----------
    books
        PostgreSQL's side; nobody else may be rolling up (`Books.alone`).
    connection
        DuckDB in UTC, with its memory limited, as `lake.engine.opened` gives it.
    observed
        The readings of each UTC day.
    folder
        Where what is left of each day of facts is kept.
    tell
        Is told each roll-up.
    """
    now = books.fingerprints()
    timelines = {name: Timeline(name, numbers) for name, numbers in now.items()}
    for name in ("publications", "costs", "jobs", "video_days", "channel_days"):
        timelines.setdefault(name, Timeline(name, {}))
    timelines["observations"] = Timeline(
        "observations", {day: one.fingerprint for day, one in observed.items()}
    )
    for partial in PARTIALS:
        timelines[partial.name] = Timeline(partial.name, _numbers_of(partial, timelines))
    recorded = books.recorded()
    plans = {}
    for figure in FIGURES:
        version = _version_of(*figure.tables)
        current = drawn(timelines, figure.inputs, days_of(figure, timelines), version)
        before = recorded.get(figure.name, {})
        stale = {day: n for day, n in current.items() if before.get(day) != n}
        plans[figure.name] = (stale, sorted(set(before) - set(current)))
    done = Done()
    with Behind() as behind:
        desk = Desk(connection, observed)
        keeper = Keeper(books, desk, Kept(folder), timelines)
        run = _Run(books, desk, keeper, timelines, behind, done)
        run.lay_videos([day for stale, _ in plans.values() for day in stale])
        for figure in FIGURES:
            stale, gone = plans[figure.name]
            for block in blocks(sorted(stale), figure.block):
                run.roll_up(figure, {day: stale[day] for day in block})
            if gone:
                run.forget(figure, gone)
            if stale:
                tell(f"{figure.name}: {len(stale):,} days")
    keeper.forget_others()
    done.read = dict(keeper.read)
    return done


def days_of(figure: Figure, timelines: Mapping[str, Timeline]) -> list[date]:
    """Return the days that a roll-up has, in order."""
    near = figure.near
    source = timelines[near.source]
    if figure.among is not None:
        return [d for d in timelines[figure.among].days if source.between(*_around(d, near))]
    found: list[date] = []
    for day in source.days:
        first = day - timedelta(days=near.ahead)
        if found and found[-1] >= first:
            first = found[-1] + _DAY
        found += _every_day(first, day + timedelta(days=near.back))
    return [day for day in found if day <= source.days[-1]]


def blocks(days: Sequence[date], size: int) -> Iterator[list[date]]:
    """Cut days into runs that span at most `size` days."""
    block: list[date] = []
    for day in days:
        if block and day - block[0] >= timedelta(days=size):
            yield block
            block = []
        block.append(day)
    if block:
        yield block


@dataclass
class _Run:
    books: Books
    desk: Desk
    keeper: Keeper
    timelines: Mapping[str, Timeline]
    behind: Behind
    done: Done

    def lay_videos(self, days: Sequence[date]) -> None:
        """Lay out the videos that the days, or what is kept for them, can speak of."""
        reach = timedelta(days=2 * (FOLLOWED_DAYS + 4))
        first, end = (min(days) - reach, max(days) + reach) if days else (_NO_DAY, _NO_DAY)
        self.desk.share("videos", self.books.facts("publications", first, end))

    def roll_up(self, figure: Figure, numbers: Mapping[date, int]) -> None:
        days = sorted(numbers)
        try:
            tables = self._rows_of(figure, days)
        except duckdb.Error:
            if not self.keeper.forget_damaged():
                raise
            tables = self._rows_of(figure, days)  # what is kept is made again
        self.done.rolled_up[figure.name] = self.done.rolled_up.get(figure.name, 0) + len(days)
        self.behind.do(self.books.replace, figure.name, tables, figure.column, numbers)
        for table, rows in tables.items():
            self.done.written[table] = self.done.written.get(table, 0) + rows.height

    def _rows_of(self, figure: Figure, days: Sequence[date]) -> dict[str, pl.DataFrame]:
        for span in figure.inputs:
            self._lay(span, days[0], days[-1], figure.ages)
        reads_points = any(span.source == AGE_READINGS.name for span in figure.inputs)
        if reads_points and figure.name != "video_age_points":
            self.desk.lay_days(_every_day(days[0] - 27 * _DAY, days[-1] + 3 * _DAY))
            self.desk.lay_figures("age_points", "video_age_points")
        self.desk.lay_days(days)
        tables = {}
        for table in figure.tables:
            tables[table] = self.desk.roll_up(table)
            if table == "cohort_paybacks":
                self.desk.lay("paybacks", tables[table])
        return tables

    def forget(self, figure: Figure, days: Sequence[date]) -> None:
        nothing = {table: pl.DataFrame() for table in figure.tables}
        forgotten = dict.fromkeys(days)
        self.behind.do(self.books.replace, figure.name, nothing, figure.column, forgotten)
        self.done.forgotten[figure.name] = len(days)

    def _lay(self, span: Span, first: date, last: date, ages: tuple[int, ...] | None) -> None:
        """Lay out what a roll-up of the days from `first` to `last` reads of a source."""
        start, stop = _around(first, span)[0], _around(last, span)[1]
        found = self.timelines[span.source].between(start, stop)
        partial = next((p for p in PARTIALS if p.name == span.source), None)
        if partial is not None:
            files = self.keeper.files(partial, found)
            some = "true"
            if partial is AGE_READINGS and ages is not None:
                some = f"age_hours in ({', '.join(map(str, ages))})"
            self.desk.lay_files(partial.name, files, some)
        elif span.source == "observations":
            self.desk.observe(found)
            self.desk.lay_figures("video_hours", "video_hours")
        elif span.source != "publications":
            self.desk.lay(span.source, self.books.facts(span.source, start, stop + _DAY))


def _around(day: date, span: Span) -> tuple[date, date]:
    return day - timedelta(days=span.back), day + timedelta(days=span.ahead)


def _every_day(first: date, last: date) -> list[date]:
    return [first + timedelta(days=n) for n in range((last - first).days + 1)]


def _numbers_of(partial: Partial, timelines: Mapping[str, Timeline]) -> dict[date, int]:
    version = "" if partial is VIDEO_FACTS else _version_of(f"partials/{partial.name}")
    return drawn(timelines, partial.inputs, timelines[partial.days_of].days, version)


def _version_of(*figures: str) -> str:
    """Return what changes when the SQL of these, or what is stated, changes."""
    read = ("video_age_points", "video_hours")  # by the SQL of others
    texts = "\n".join(text_of(name) for name in (*figures, *read))
    return f"{number_of(texts)}|{stated.AGES}|{stated.COHORT_AGES}|{CHANGES}"
