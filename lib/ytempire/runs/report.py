"""The last line of a report notebook: what the report says, for its reader and for the runner."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:  # a page of the dashboards may say what it shows, and imports no polars
    import polars as pl

FOLDER = "YTEMPIRE_REPORT_FOLDER"
"""Names the folder that takes a report's tables. Only the runner sets it: in JupyterLab a report
writes nothing."""
SAID_MIME = "application/vnd.ytempire.report+json"
"""The runner finds the receipt in the executed notebook under this type."""
_TABLE = re.compile(r"[a-z][a-z0-9_]{0,62}")


@dataclass(frozen=True)
class CheckSaid:
    """A check that a report made of its own figures.

    Attributes
    ----------
    name
        What must be so, in a few words, as ``the channels add up to the network``.
    is_held
        Whether it is.
    found
        What was found, with its numbers.
    """

    name: str
    is_held: bool
    found: str


@dataclass(frozen=True)
class ReportSaid:
    """What a report says of itself when it is done.

    Attributes
    ----------
    headline
        The answer in one sentence of plain text, with its numbers.
    window
        First and last Pacific day that it is about, both counted; None: it is about no days.
    as_of
        Instant whose knowledge is shown.
    sources
        Per source, up to when it was read; None: never.
    tables
        Its figures by name, as ``channels``; the rows are in an order that does not change.
    checks
        What it checked.
    subject
        Name of the one channel that it is about, for the list of all reports; empty: of none.
    sources_note
        Why `sources` is empty, in a sentence, as of a report of an earlier instant.
    """

    headline: str
    window: tuple[date, date] | None
    as_of: datetime
    sources: Mapping[str, datetime | None] = field(default_factory=dict)
    tables: Mapping[str, pl.DataFrame] = field(default_factory=dict)
    checks: list[CheckSaid] = field(default_factory=list)
    subject: str = ""
    sources_note: str = ""

    def __post_init__(self) -> None:
        """Refuse what a manifest could not hold, while the author of the report looks on."""
        for name in self.tables:
            if not _TABLE.fullmatch(name):
                raise ValueError(f"a table is called like a file, as channel_days, not {name!r}")
        for what, instant in {"as_of": self.as_of, **self.sources}.items():
            if instant is not None and instant.tzinfo is None:
                raise ValueError(f"{what} has no time zone: give an aware instant")

    def to_json(self) -> dict[str, Any]:
        """Return plain values; of each table its rows and columns."""
        return {
            "headline": self.headline,
            "window": None if self.window is None else [day.isoformat() for day in self.window],
            "as_of": self.as_of.isoformat(),
            "sources": {
                name: None if at is None else at.isoformat() for name, at in self.sources.items()
            },
            "sources_note": self.sources_note,
            "tables": {
                name: {"rows": table.height, "columns": table.columns}
                for name, table in self.tables.items()
            },
            "checks": [vars(check) for check in self.checks],
            "subject": self.subject,
        }


class Receipt:
    """What `finish` returns: a notebook that ends with it shows it."""

    def __init__(self, said: ReportSaid, *, is_for_the_runner: bool) -> None:
        self._said = said
        self._is_for_the_runner = is_for_the_runner

    def __str__(self) -> str:
        return "\n".join(f"{name}: {value}" if name else value for name, value in self._facts())

    def _repr_mimebundle_(self, **_: object) -> dict[str, Any]:
        # nbval compares every form that an output has. Those that tell of one run, as its as-of
        # does, are left out where nobody reads them.
        forms: dict[str, Any] = {"text/plain": str(self)}
        if self._is_for_the_runner:
            forms |= {"text/html": self._table(), SAID_MIME: self._said.to_json()}
        return forms

    def _facts(self) -> list[tuple[str, str]]:
        said = self._said
        facts = [("", said.headline)]
        if said.window is not None:
            facts.append(("window", f"{said.window[0]} to {said.window[1]}, Pacific"))
        for name, table in said.tables.items():
            facts.append((name, f"{table.height:,} {'row' if table.height == 1 else 'rows'}"))
        held = sum(check.is_held for check in said.checks)
        facts.append(("checks", f"{held} of {len(said.checks)} hold" if said.checks else "none"))
        facts += [
            (f"does not hold, {check.name}", check.found)
            for check in said.checks
            if not check.is_held
        ]
        return facts

    def _table(self) -> str:
        facts = [*self._facts(), ("as of", f"{self._said.as_of:%Y-%m-%d %H:%M:%S %Z}")]
        rows = "".join(
            f"<tr><th style='text-align:left'>{escape(name or 'in short')}</th>"
            f"<td>{escape(value)}</td></tr>"
            for name, value in facts
        )
        return f"<table>{rows}</table>"


def finish(said: ReportSaid) -> Receipt:
    """Leave what the report says for the runner, and return its receipt to be shown.

    Under the runner each table is written as Parquet into the folder that
    ``YTEMPIRE_REPORT_FOLDER`` names, and the receipt carries `ReportSaid.to_json`. Elsewhere
    nothing is written, and the receipt is its text alone: the same for the same figures.

    Parameters
    ----------
    said
        What the report says of itself.
    """
    folder = os.environ.get(FOLDER)
    if folder:
        for name, table in said.tables.items():
            table.write_parquet(Path(folder) / f"{name}.parquet")
    return Receipt(said, is_for_the_runner=bool(folder))


def read_said(notebook: dict[str, Any]) -> dict[str, Any] | None:
    """Return the receipt that an executed notebook left, as JSON, or None when it left none."""
    for cell in reversed(notebook["cells"]):
        for output in cell.get("outputs", []):
            values = output.get("data", {}).get(SAID_MIME)
            if values is not None:
                return dict(values)
    return None
