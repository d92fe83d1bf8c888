"""Runs the checks of ``sql/checks``: each selects the rows that break it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID, uuid4

import polars as pl
import psycopg
from psycopg import sql
from psycopg.types.json import Json

SAMPLE_ROWS = 5
"""Rows kept of those that break a check."""

_SCHEMA = {
    "check_name": pl.String,
    "severity": pl.String,
    "rows_broken": pl.Int64,
    "meaning": pl.String,
    "sample": pl.String,
}
_HEADER = re.compile(r"^-- severity: (error|warning)$", re.MULTILINE)


class CheckError(RuntimeError):
    """A check's file is wrong: it says nothing of the data."""


@dataclass(frozen=True)
class Check:
    """One file of sql/checks.

    Attributes
    ----------
    name
        The file's name.
    severity
        ``error``: a figure is wrong; ``warning``: somebody should look.
    meaning
        What must be true: the comment above the severity, without the file's name.
    text
        The select of the rows that break it.
    """

    name: str
    severity: str
    meaning: str
    text: str


def read(folder: Path) -> list[Check]:
    """Return the checks of a folder, by name.

    Raises
    ------
    CheckError
        If a file does not open with its meaning and a line ``-- severity: error|warning``, or
        there is no file.
    """
    checks = [_read_one(path) for path in sorted(folder.glob("*.sql"))]
    if not checks:
        raise CheckError(f"there are no checks: {folder} holds no .sql file")
    return checks


def run(connection: psycopg.Connection, folder: Path, run_id: UUID | None = None) -> pl.DataFrame:
    """Run every check, keep the results in check_results, and return them.

    Parameters
    ----------
    connection
        As the writer, inside a transaction.
    folder
        Where the checks lie.
    run_id
        The run they belong to; made up when none is given.

    Returns
    -------
    polars.DataFrame
        One row a check: check_name, severity, rows_broken, meaning, sample (JSON text of at
        most five rows); errors first, then warnings, then what holds.

    Raises
    ------
    CheckError
        If a check is not a select that runs.
    """
    run_id = run_id or uuid4()
    rows = []
    for check in read(folder):
        broken, sample = _broken_rows(connection, check)
        connection.execute(
            "insert into ytempire.check_results "
            "(run_id, check_name, severity, rows_broken, sample) values (%s, %s, %s, %s, %s)",
            [run_id, check.name, check.severity, broken, Json(sample, dumps=str)],
        )
        rows.append((check.name, check.severity, broken, check.meaning, sample))
    return pl.DataFrame(rows, schema=_SCHEMA, orient="row").sort(
        pl.col("rows_broken") == 0, "severity", "check_name"
    )


def failed(results: pl.DataFrame) -> pl.DataFrame:
    """Return the results of the error checks that found rows."""
    return results.filter((pl.col("severity") == "error") & (pl.col("rows_broken") > 0))


def summary(results: pl.DataFrame) -> str:
    """Return one sentence: how many checks hold, and the names of those that do not."""
    broken = results.filter(pl.col("rows_broken") > 0)
    held = f"{results.height - broken.height} of {results.height} checks hold"
    named = [
        f"{row['check_name']} ({row['severity']}, {row['rows_broken']:,} rows)"
        for row in broken.iter_rows(named=True)
    ]
    return held if not named else f"{held}; broken: {', '.join(named)}"


def _read_one(path: Path) -> Check:
    text = path.read_text()
    severity = _HEADER.search(text)
    opening = text[: severity.start()].splitlines() if severity else []
    meaning = " ".join(line.removeprefix("--").strip() for line in opening)
    meaning = meaning.removeprefix(f"checks/{path.stem}:").strip()
    if severity is None or not meaning or not all(line.startswith("--") for line in opening):
        raise CheckError(
            f"{path} must open with a comment that says what must be true and have a line "
            "`-- severity: error` or `-- severity: warning`"
        )
    return Check(path.stem, severity[1], meaning, text)


def _broken_rows(connection: psycopg.Connection, check: Check) -> tuple[int, str]:
    statement = sql.SQL(
        "with broken as materialized (\n{}\n) "
        "select (select count(*) from broken), "
        "coalesce((select jsonb_agg(to_jsonb(few)) from (select * from broken limit {}) as few), "
        "'[]')::text"
    ).format(sql.SQL(check.text), sql.Literal(SAMPLE_ROWS))  # type: ignore[arg-type]
    try:
        row = connection.execute(statement).fetchone()
    except psycopg.errors.Error as error:
        raise CheckError(f"the check {check.name} does not run: {error}") from error
    assert row is not None
    return row
