"""How far the books agree: figures that every run measures and holds against their targets."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from uuid import UUID, uuid4

import polars as pl
import psycopg

_UNIT = re.compile(r"^-- unit: (.+)$", re.MULTILINE)
_TARGET = re.compile(r"^-- target: (\S+)$", re.MULTILINE)


class AccuracyError(RuntimeError):
    """A figure's file is wrong: it says nothing of the data."""


@dataclass(frozen=True)
class Figure:
    """One figure as it was measured.

    Attributes
    ----------
    name
        The file's name.
    value, target
        In `unit`; the target is met while the value does not exceed it.
    rows_compared
        0: there was nothing to compare, and the value says nothing.
    """

    name: str
    value: Decimal
    unit: str
    target: Decimal
    rows_compared: int

    @property
    def is_met(self) -> bool:
        """Say whether the target is met."""
        return self.value <= self.target

    @property
    def is_told(self) -> bool:
        """Say whether there was anything to compare; without it a value of 0 says nothing."""
        return bool(self.rows_compared or self.value)

    def __str__(self) -> str:
        """Return the figure as people read it."""
        if not self.is_told:
            return f"{self.name}: nothing to compare yet"
        value = f"{self.value.normalize():f}"
        return (
            f"{self.name}: {value} {self.unit} over {self.rows_compared:,} rows "
            f"(target {self.target.normalize():f})"
        )


def measure(
    connection: psycopg.Connection, folder: Path, run_id: UUID | None = None
) -> list[Figure]:
    """Measure every figure of a folder, keep them in accuracy_figures, and return them.

    Parameters
    ----------
    connection
        As the writer, inside a transaction.
    folder
        Where the figures' selects lie: each opens with ``-- unit:`` and ``-- target:`` and gives
        one row ``rows_compared, value``.
    run_id
        The run they belong to; made up when none is given.

    Raises
    ------
    AccuracyError
        If there is no file, or one lacks its unit, its target or its row.
    """
    run_id = run_id or uuid4()
    figures = [_measure_one(connection, path) for path in sorted(folder.glob("*.sql"))]
    if not figures:
        raise AccuracyError(f"there are no figures: {folder} holds no .sql file")
    for figure in figures:
        connection.execute(
            "insert into ytempire.accuracy_figures "
            "(run_id, figure, value, unit, target, rows_compared) values (%s, %s, %s, %s, %s, %s)",
            [run_id, figure.name, figure.value, figure.unit, figure.target, figure.rows_compared],
        )
    return figures


def summary(figures: list[Figure]) -> str:
    """Return one sentence: whether the books agree, how far they do not, what could not be told."""
    compared = [figure for figure in figures if figure.is_told]
    missed = [str(figure) for figure in compared if not figure.is_met]
    if missed:
        told = f"{len(missed)} of {len(compared)} accuracy figures miss: {'; '.join(missed)}"
    else:
        told = f"{len(compared)} of {len(compared)} accuracy figures meet their targets"
    nothing = [figure.name for figure in figures if not figure.is_told]
    return told + (f"; nothing to compare yet for {', '.join(nothing)}" if nothing else "")


def frame(figures: list[Figure]) -> pl.DataFrame:
    """Return the figures as a table to look at: figure, value, unit, target, rows_compared."""
    return pl.DataFrame(
        [_shown(figure) for figure in figures],
        schema={
            "figure": pl.String,
            "value": pl.Decimal(38, 4),
            "unit": pl.String,
            "target": pl.Decimal(38, 4),
            "rows_compared": pl.Int64,
            "is_met": pl.Boolean,
        },
        orient="row",
    )


def _shown(figure: Figure) -> tuple[object, ...]:
    """Return a row to look at; where nothing was compared, nothing is met or missed."""
    is_met = figure.is_met if figure.is_told else None
    return (figure.name, figure.value, figure.unit, figure.target, figure.rows_compared, is_met)


def _measure_one(connection: psycopg.Connection, path: Path) -> Figure:
    text = path.read_text()
    unit, target = _UNIT.search(text), _TARGET.search(text)
    if unit is None or target is None:
        raise AccuracyError(f"{path} must have a line `-- unit: ...` and a line `-- target: ...`")
    try:
        cursor = connection.execute(text.encode())
        rows = cursor.fetchall()
    except psycopg.errors.Error as error:
        raise AccuracyError(f"the figure {path.stem} does not run: {error}") from error
    names = [column.name for column in cursor.description or ()]
    if names != ["rows_compared", "value"] or len(rows) != 1:
        raise AccuracyError(f"{path} must give one row of rows_compared and value")
    compared, value = rows[0]
    return Figure(path.stem, Decimal(value), unit[1], Decimal(target[1]), compared)
