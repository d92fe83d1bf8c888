"""What calibrations measured: kept a line a method, so that a report tells the last of each.

A calibration tells of the code, not of a network: it is kept in the home, not in the warehouse,
and its instant is the machine's.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import polars as pl

from ytempire.insights.calibration import METHODS
from ytempire.reports import wording
from ytempire.settings import Settings

FILE = "calibrations.jsonl"
HOW = "make calibration measures each method, in minutes, and keeps what it measured"
SCHEMA: dict[str, pl.DataType | type[pl.DataType]] = {
    "name": pl.String,
    "method": pl.String,
    "simulated": pl.String,
    "measure": pl.String,
    "target": pl.String,
    "measured": pl.Float64,
    "is_met": pl.Boolean,
    "measured_at": pl.Datetime("us", "UTC"),
    "code_version": pl.String,
}
"""A row a measured figure; `target` and `is_met` are null of one told for comparison only."""


def keep(
    settings: Settings,
    name: str,
    rows: Sequence[Mapping[str, object]],
    *,
    code_version: str,
    at: datetime | None = None,
) -> Path:
    """Add what a whole calibration of a method measured.

    Parameters
    ----------
    settings
        Whose home keeps it.
    name
        Of `insights.calibration.METHODS`.
    rows
        As `Calibration.rows` gives them.
    code_version
        What was measured.
    at
        When; None: now, by the machine's clock, since no network is asked.

    Returns
    -------
    pathlib.Path
        The file.
    """
    path = settings.home / FILE
    path.parent.mkdir(parents=True, exist_ok=True)
    line = {
        "name": name,
        "measured_at": (at or datetime.now(UTC)).isoformat(),
        "code_version": code_version,
        "rows": [dict(row) for row in rows],
    }
    # A line is one write, so that two who calibrate at once do not mix.
    with path.open("a", encoding="utf-8") as opened:
        opened.write(json.dumps(line) + "\n")
    return path


def kept(settings: Settings) -> pl.DataFrame:
    """Return what was last measured of each method that there is, in their order.

    Returns
    -------
    polars.DataFrame
        `SCHEMA`; empty where nothing was measured yet. A line that a full disk cut is passed over.
    """
    path = settings.home / FILE
    lines = path.read_text(encoding="utf-8").splitlines() if path.is_file() else []
    last: dict[str, dict[str, Any]] = {}
    for line in lines:
        try:
            told = json.loads(line)
            last[told["name"]] = told
        except (json.JSONDecodeError, KeyError, TypeError):
            continue
    rows = [
        {
            "name": name,
            **row,
            "measured_at": datetime.fromisoformat(last[name]["measured_at"]),
            "code_version": last[name]["code_version"],
        }
        for name in METHODS
        if name in last
        for row in last[name]["rows"]
    ]
    return pl.DataFrame(rows, schema=SCHEMA)


def unmeasured(found: pl.DataFrame) -> list[str]:
    """Return the methods of which nothing is kept."""
    told = set(found["name"])
    return [name for name in METHODS if name not in told]


def in_words(found: pl.DataFrame) -> str:
    """Return how many promises are kept, and what is not measured yet."""
    if found.is_empty():
        return f"No calibration is kept here: {HOW}."
    told = found["is_met"].drop_nulls()
    kept = wording.capitalised(wording.counted(int(told.sum()), "promise"))
    methods = wording.counted(found["name"].n_unique(), "method")
    left = unmeasured(found)
    untold = f" Not measured yet: {', '.join(left)}; {HOW}." if left else ""
    return (
        f"{kept} of {methods} kept, {told.len() - int(told.sum()) or 'none'} missed, on truth that "
        f"was simulated; the table above says when and with which code.{untold}"
    )
