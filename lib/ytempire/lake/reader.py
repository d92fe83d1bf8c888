"""One reader for all observations: days of the lake and rows PostgreSQL still holds, none twice."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path
from typing import Any, TypeAlias

import duckdb
import polars as pl

from ytempire.lake import layout
from ytempire.lake.errors import DayDamaged
from ytempire.lake.layout import KEY, OBSERVATIONS

VIEW = "observations"
"""Name of the view: columns as in `lake.layout.OBSERVATIONS`, one row a video and instant."""

_HOT = "observations_hot"
_HOT_DAYS = "select distinct (time at time zone 'UTC')::date from {}"
_SAME = " and ".join(f"later.{name} = held.{name}" for name in KEY)
_REMOVED = "observations_removed"
_GONE = [
    f"select 1 from {_REMOVED} as gone where gone.kind = '{kind}' and gone.id = held.{kind}_id "
    "and gone.day = (held.time at time zone 'UTC')::date"
    for kind in ("channel", "video")
]
Hot: TypeAlias = Path | pl.DataFrame | Any
"""A file of observations, a polars frame, or an Arrow table."""


def relation(
    connection: duckdb.DuckDBPyConnection,
    lake: Path,
    hot_frame: Hot | None = None,
    *,
    days: Iterable[date] | None = None,
    removed: Iterable[tuple[date, str, str]] = (),
) -> None:
    """Make the view ``observations`` in a DuckDB connection.

    Parameters
    ----------
    connection
        In UTC, as `lake.engine.opened` gives it.
    lake
        The lake's folder.
    hot_frame
        What is not in these days of the lake, as PostgreSQL holds it: a frame, or a file of
        observations. Where it holds a reading that a day of the lake holds, too, its own counts,
        with what is rarely told and only the lake tells.
    days
        UTC days to read from the lake; None: all that are there.
    removed
        Day, ``channel`` or ``video``, and its id: left out of what the lake says of the day.

    Raises
    ------
    DayDamaged
        If the file of a day is missing.
    """
    wanted = files(lake, days)
    hot = "" if hot_frame is None else _hot(connection, hot_frame)
    mixed: set[date] = set()
    if hot and wanted:
        found = connection.execute(_HOT_DAYS.format(hot)).fetchall()
        mixed = {row[0] for row in found} & wanted.keys()
    forgetting = _note_removed(connection, removed)
    columns = ", ".join(OBSERVATIONS.names)
    parts = []
    alike: dict[tuple[str, ...], list[Path]] = {}
    for day, file in wanted.items():
        left_out = [f"select 1 from {hot} as later where {_SAME}"] if day in mixed else []
        left_out += _GONE if day in forgetting else []
        alike.setdefault(tuple(left_out), []).append(file)
    for selects, found_alike in alike.items():
        kept = " and ".join(f"not exists ({select})" for select in selects) or "true"
        parts.append(f"select {columns} from {_scan(found_alike)} as held where {kept}")
    if hot:
        late = [file for day, file in wanted.items() if day in mixed]
        held = "(select * from {} as held where {})".format(
            _scan(late), " and ".join(f"not exists ({select})" for select in _GONE)
        )
        parts.append(layout.later_over_held(hot, held) if late else f"select {columns} from {hot}")
    if not parts:
        connection.register(_HOT, OBSERVATIONS.empty_table())
        parts.append(f"select {columns} from {_HOT}")
    connection.execute(f"create or replace temp view {VIEW} as {' union all '.join(parts)}")


def files(lake: Path, days: Iterable[date] | None = None) -> dict[date, Path]:
    """Return the files of days, in order.

    Raises
    ------
    DayDamaged
        If one is missing.
    """
    wanted = layout.days_on_disk(lake) if days is None else sorted(days)
    found = {day: layout.day_file(lake, day) for day in wanted}
    for day, file in found.items():
        if not file.is_file():
            raise DayDamaged(
                f"the lake has lost {day}: {file} is not there. `ytempire lake export` writes it "
                "anew where PostgreSQL still holds the day; otherwise restore it from a backup"
            )
    return found


def _hot(connection: duckdb.DuckDBPyConnection, hot: Hot) -> str:
    if isinstance(hot, Path):
        return _scan([hot])
    connection.register(_HOT, hot.to_arrow() if isinstance(hot, pl.DataFrame) else hot)
    return _HOT


def _note_removed(
    connection: duckdb.DuckDBPyConnection, removed: Iterable[tuple[date, str, str]]
) -> set[date]:
    """Make the table of what was removed; return the days that have any."""
    rows = list(removed)
    connection.execute(
        f"create or replace temp table {_REMOVED} as select unnest(?::date[]) as day, "
        "unnest(?::varchar[]) as kind, unnest(?::uuid[]) as id",
        [[day for day, _, _ in rows], [kind for _, kind, _ in rows], [gone for *_, gone in rows]],
    )
    return {day for day, _, _ in rows}


def _scan(found: Sequence[Path]) -> str:
    names = ", ".join("'" + str(file).replace("'", "''") + "'" for file in found)
    return f"read_parquet([{names}], hive_partitioning = false)"
