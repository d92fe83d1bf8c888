"""Brings the lake in step: closed days written, late readings merged, what must go removed."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Set
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import duckdb

from ytempire.lake import engine, layout, merging, replacing, sums, writing
from ytempire.lake.books import Books, Row
from ytempire.lake.done import Done
from ytempire.lake.errors import DayDamaged, DayDisagrees, LakeError
from ytempire.lake.sums import DaySums, FileSums


@dataclass(frozen=True)
class Edges:
    """Days before these are closed, or dropped from PostgreSQL; None: none is dropped."""

    closed_before: date
    drop_before: date | None


def edges(now: datetime, *, closed_after_hours: float, drop_after_days: int | None) -> Edges:
    """Return which UTC days are closed at an instant, and which are old enough to be dropped."""
    closed = (now.astimezone(UTC) - timedelta(hours=closed_after_hours)).date()
    if drop_after_days is None:
        return Edges(closed, None)
    return Edges(closed, min(closed, now.astimezone(UTC).date() - timedelta(days=drop_after_days)))


def bring_in_step(
    books: Books,
    lake: Path,
    *,
    closed_before: date,
    drop_before: date | None = None,
    read_all: bool = False,
    memory_limit: str = engine.MEMORY_LIMIT,
    tell: Callable[[str], None] = lambda sentence: None,
) -> Done:
    """Export the closed days that changed, then drop old ones from PostgreSQL.

    Doing it twice equals doing it once. It may be killed at any point: the next one finishes.
    A day that cannot be written, or does not add up, is refused; the others go on.

    Parameters
    ----------
    books
        PostgreSQL's side.
    lake
        The lake's folder.
    closed_before
        UTC days before this one are closed.
    drop_before
        UTC days before this one are dropped from PostgreSQL where the lake holds them and the
        sums agree; None: none is.
    read_all
        Read every file, also of days that did not change, and write those anew that do not add
        up and that PostgreSQL still holds. Otherwise files are only compared by size.
    tell
        Is told each day that is written.
    """
    done = Done()
    with books.alone(), engine.opened(lake, memory_limit=memory_limit) as reader:
        with books.snapshot() as snapshot:
            records = snapshot.records()
            changed = snapshot.changed_days()
            removals = snapshot.removals()
        replacing.recover(
            layout.observations(lake), lambda day, file: _is(reader, file, records.get(day))
        )
        hot = {day for day, row in records.items() if row["dropped_at"] is None}
        wanted = {day for day in changed if day < closed_before and day not in records}
        wanted |= changed & hot
        wanted |= {d for d in hot - wanted if not _holds(reader, lake, d, records[d], read_all)}
        for day in sorted(wanted):
            with _refusing(books, day, done):
                _export(books, lake, reader, day, done)
                tell(f"{day} exported")
        for day in sorted(set(records) - hot):
            with _refusing(books, day, done):
                _rewrite(books, lake, reader, day, done, is_late=day in changed)
        if removals.numbers:
            _forget(books, removals.numbers)
        if drop_before is not None:
            _drop(books, lake, reader, drop_before, done)
    return done


def disagreement(
    reader: duckdb.DuckDBPyConnection, lake: Path, day: date, recorded: Row
) -> str | None:
    """Read a day's file and say how it differs from its record; None: it does not."""
    try:
        held = sums.of_file(reader, layout.day_file(lake, day))
    except DayDamaged as error:
        return str(error)
    return held.sums.differences(DaySums.of(recorded)) or None


@contextmanager
def _refusing(books: Books, day: date, done: Done) -> Iterator[None]:
    """Note why a day is left as it was, and go on."""
    try:
        yield
    except books.conflicts:
        done.in_use.append(day)
    except books.unfit as error:
        said = str(error).splitlines()[0]
        done.refused[day] = f"a reading of it has what cannot be written: {said}"
    except LakeError as error:
        done.refused[day] = str(error)


def _export(
    books: Books, lake: Path, reader: duckdb.DuckDBPyConnection, day: date, done: Done
) -> None:
    """Write a day as PostgreSQL holds it, count it again from the file, and record it."""
    file = layout.day_file(lake, day)
    with (
        replacing.temporary(file) as partial,
        replacing.replacing(file) as replacement,
        books.snapshot() as snapshot,
        replacement.taken_back_on_error(),
    ):
        told = snapshot.sums(day)
        if not told["readings"] and day not in snapshot.records():
            snapshot.forget_changes(day)
            return
        writing.from_csv(partial, snapshot.rows(day))
        written = counted(reader, partial, day, DaySums.of(told))
        replacement.put(partial)
        snapshot.record(day, figures(written), snapshot.removals().numbers)
    done.exported.append(day)
    done.readings += written.sums.readings


def _rewrite(
    books: Books,
    lake: Path,
    reader: duckdb.DuckDBPyConnection,
    day: date,
    done: Done,
    *,
    is_late: bool,
) -> None:
    """Merge what came late for a day that only the lake holds, and take out what must go."""
    file = layout.day_file(lake, day)
    with (
        replacing.temporary(file) as partial,
        replacing.temporary(file.with_name("late.parquet")) as late,
        replacing.replacing(file) as replacement,
        books.snapshot() as snapshot,
        replacement.taken_back_on_error(),
    ):
        recorded = snapshot.records()[day]
        told = snapshot.removals()
        removals = told.without(recorded["removals_done"])
        is_expired = recorded["first_expires_at"] is not None and (
            recorded["first_expires_at"] <= removals.now
        )
        if not (is_late or is_expired or removals.numbers):
            return
        why = disagreement(reader, lake, day, recorded)
        if why is not None:  # nothing is built on a file that is not what it was
            raise DayDisagrees(why)
        writing.from_csv(late, snapshot.rows(day))
        merged = merging.merge(reader, file, late, partial, removals)
        if DaySums.of(snapshot.sums(day)) != merged.late:
            raise DayDisagrees(f"what was read of {day} is not what PostgreSQL has of it")
        if not (merged.late.readings or merged.taken_out):
            snapshot.forget_changes(day)
            snapshot.note_removals(day, told.numbers)
            return
        expected = DaySums.of(recorded) - merged.gone + merged.put
        written = counted(reader, partial, day, expected)
        replacement.put(partial)
        snapshot.hand_over(day)
        snapshot.record(day, figures(written), told.numbers)
    done.merged.append(day)
    done.readings += written.sums.readings
    done.taken_out += merged.taken_out


def _forget(books: Books, removals: Set[int]) -> None:
    """Forget the removals that no day still waits for."""
    with books.snapshot() as snapshot:
        waiting: set[int] = set()
        for row in snapshot.records().values():
            if row["dropped_at"] is not None:
                waiting |= removals - set(row["removals_done"])
        snapshot.forget_removals(removals - waiting)


def _drop(
    books: Books, lake: Path, reader: duckdb.DuckDBPyConnection, before: date, done: Done
) -> None:
    """Drop days from PostgreSQL that the lake holds to the last reading."""
    with books.snapshot() as snapshot:
        records = snapshot.records()
        changed = snapshot.changed_days()
    held: date | None = min((day for day in changed if day not in records), default=None)
    for day, recorded in sorted(records.items()):
        if day >= before or recorded["dropped_at"] is not None:
            continue
        if held is not None and held < day:
            done.refused[day] = f"days are dropped in their order, and {held} is still held"
            break
        if day in changed:
            held = day
            continue
        with _refusing(books, day, done):
            why = disagreement(reader, lake, day, recorded)
            if why is None and not books.drop(day, recorded):
                if _changed(books, day):  # late readings came since
                    done.in_use.append(day)
                    held = day
                    continue
                why = "PostgreSQL holds other readings of it than the lake"
            if why is not None:
                raise DayDisagrees(why)
            done.dropped.append(day)
        if day not in done.dropped:
            held = day


def _changed(books: Books, day: date) -> bool:
    with books.snapshot() as snapshot:
        return day in snapshot.changed_days()


def counted(
    reader: duckdb.DuckDBPyConnection, partial: Path, day: date, expected: DaySums
) -> FileSums:
    """Read a written file and return what it adds up to.

    Raises
    ------
    DayDisagrees
        If that is not what it should hold.
    """
    found = sums.of_file(reader, partial)
    wrong = found.sums.differences(expected)
    if wrong:
        raise DayDisagrees(
            f"the file written for {day} does not add up to what it should hold: {wrong}. Nothing "
            "was replaced. Run `ytempire lake export` again; if it stays so, report it"
        )
    return found


def figures(written: FileSums) -> Row:
    """Return a file's sums as the columns of ``ytempire.lake_days``."""
    return {
        **written.sums.columns(),
        "bytes": written.bytes,
        "first_expires_at": written.first_expires_at,
    }


def _is(reader: duckdb.DuckDBPyConnection, file: Path, recorded: Row | None) -> bool:
    """Say whether a file is the one that was recorded."""
    if recorded is None:
        return False
    try:
        return sums.of_file(reader, file).sums == DaySums.of(recorded)
    except DayDamaged:
        return False


def _holds(
    reader: duckdb.DuckDBPyConnection, lake: Path, day: date, recorded: Row, read_all: bool
) -> bool:
    """Say whether a day's file seems to be the one that was recorded."""
    if read_all:
        return disagreement(reader, lake, day, recorded) is None
    file = layout.day_file(lake, day)
    return file.is_file() and file.stat().st_size == recorded["bytes"]
