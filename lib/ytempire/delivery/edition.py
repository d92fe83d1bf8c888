"""An edition of a report as those see it who send it on: its files and what its manifest says."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

MANIFEST = "manifest.json"


class EditionGone(RuntimeError):
    """The edition's files are not there, or are none; the message says what to do."""


@dataclass(frozen=True)
class Edition:
    """A finished edition.

    Attributes
    ----------
    name
        Day and folder below the folder of the reports, as ``2026-11-20/trend_analysis.weekly``:
        what a target gets once.
    folder
        Its files.
    report
        The report's name, which its files have.
    headline
        The answer in a sentence.
    window
        First and last Pacific day; None: it is about no days.
    made_at
        When it was made.
    """

    name: str
    folder: Path
    report: str
    headline: str
    window: tuple[str, str] | None
    made_at: datetime | None

    @classmethod
    def read(cls, reports: Path, name: str) -> Edition:
        """Read the edition of a name.

        Raises
        ------
        EditionGone
            If there is none, or its manifest cannot be read.
        """
        folder = reports / name
        try:
            told: dict[str, Any] = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
            window, made_at = told.get("window"), told.get("made_at")
            return cls(
                name=name,
                folder=folder,
                report=told["report"],
                headline=told["headline"],
                window=None if window is None else (window[0], window[1]),
                made_at=None if made_at is None else datetime.fromisoformat(made_at),
            )
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise EditionGone(
                f"the edition {name} has no manifest that can be read: make the report again"
            ) from error

    @property
    def title(self) -> str:
        """Return how a letter or a chat calls it."""
        return f"{self.report.replace('_', ' ').capitalize()}, {self.name.partition('/')[0]}"

    @property
    def days(self) -> str:
        """Return the days it is about, in words."""
        if self.window is None:
            return ""
        first, last = self.window
        return f"Pacific day {last}" if first == last else f"Pacific days {first} to {last}"

    @property
    def page(self) -> Path:
        """Return its HTML file."""
        return self.folder / f"{self.report}.html"

    def attachment(self, kind: str) -> Path | None:
        """Return its PDF or its spreadsheet; None: it has none."""
        places = {"pdf": f"{self.report}.pdf", "xlsx": f"data/{self.report}.xlsx"}
        file = self.folder / places[kind]
        return file if file.is_file() else None

    def files(self) -> list[Path]:
        """Return all its files."""
        return sorted(path for path in self.folder.rglob("*") if path.is_file())


def size_in_words(size: int) -> str:
    """Return a number of bytes as people say it."""
    if size < 1_000_000:
        return f"{max(1, round(size / 1_000)):,} kB"
    return f"{size / 1_000_000:.1f} MB"
