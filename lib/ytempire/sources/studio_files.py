"""A Studio download on disk -> the cells of its table, its window, its fingerprint."""

from __future__ import annotations

import csv
import hashlib
import io
import re
import zipfile
from dataclasses import dataclass
from datetime import date
from pathlib import Path, PurePosixPath
from typing import NamedTuple

from ytempire.sources.studio_headers import is_table_file

_MOST_BYTES = 200_000_000
_WINDOW = re.compile(r"(?<!\d)(\d{4}-\d{2}-\d{2})_(\d{4}-\d{2}-\d{2})(?!\d)")


class StudioFileRefused(ValueError):
    """A file that cannot be read as what was asked for; the message says what to do.

    Attributes
    ----------
    kind
        What the file is, as ``table by geography``; ``unreadable`` where that is not known.
    """

    def __init__(self, message: str, *, kind: str = "unreadable") -> None:
        super().__init__(message)
        self.kind = kind


class Window(NamedTuple):
    """The days that a file covers, half-open, as Studio names its downloads.

    ``Content 2023-01-26_2023-02-23`` is Studio's "last 28 days": the second date is the day
    after the last.
    """

    start: date
    end: date


@dataclass(frozen=True)
class StudioFile:
    """The table of a download: `source_ref` is the SHA-256 of the bytes of the CSV."""

    records: list[list[str]]
    source_ref: str
    window: Window | None


def open_file(path: Path) -> StudioFile:
    """Read a CSV, or the table inside a zip as Studio downloads it.

    Raises
    ------
    FileNotFoundError
        If there is nothing at `path`.
    StudioFileRefused
        If the file is empty, is not text, or is a zip without a table.
    """
    if path.is_dir():
        tables = sorted(child.name for child in path.iterdir() if is_table_file(child.name))
        hint = f" Give {path / tables[0]}." if tables else ""
        raise StudioFileRefused(f"{path} is a folder, not a file.{hint}")
    if not path.is_file():
        raise FileNotFoundError(
            f"there is no file {path}. Give the CSV that YouTube Studio exports "
            '("Table data.csv", in the language of your Studio), or the zip it came in.'
        )
    if path.stat().st_size > _MOST_BYTES:
        raise StudioFileRefused(f"{path} is too large for a Studio export (over 200 MB).")
    names = [path.name, *(parent.name for parent in path.absolute().parents)]
    content = path.read_bytes()
    if content.startswith(b"PK\x03\x04"):
        member, content = _table_in(path)
        names = [*(str(part) for part in reversed(PurePosixPath(member).parts)), *names]
    records = _records(content, path)
    return StudioFile(records, hashlib.sha256(content).hexdigest(), _window_named(names))


def as_window(window: Window | tuple[date, date] | str) -> Window:
    """Return a window given as two dates or as ``2023-01-01_2024-01-01``, half-open.

    Raises
    ------
    ValueError
        If it is not one, or ends before it begins.
    """
    if isinstance(window, str):
        found = _WINDOW.fullmatch(window.strip())
        parsed = found and _parsed(found)
        if not parsed:
            raise ValueError(
                f"{window!r} is not a window: write first day and day after the last, "
                "as 2023-01-01_2024-01-01"
            )
        window = parsed
    window = Window(*window)
    if window.end <= window.start:
        raise ValueError(f"the window {window.start}_{window.end} ends before it begins")
    return window


def _window_named(names: list[str]) -> Window | None:
    """Return the window in the nearest name that has one."""
    for name in names:
        for found in _WINDOW.finditer(name):
            parsed = _parsed(found)
            if parsed and parsed.start < parsed.end:
                return parsed
    return None


def _parsed(found: re.Match[str]) -> Window | None:
    try:
        return Window(date.fromisoformat(found[1]), date.fromisoformat(found[2]))
    except ValueError:
        return None


def _table_in(path: Path) -> tuple[str, bytes]:
    try:
        with zipfile.ZipFile(path) as archive:
            files = [entry for entry in archive.infolist() if not entry.is_dir()]
            tables = [e for e in files if is_table_file(PurePosixPath(e.filename).name)]
            if len(tables) != 1:
                inside = ", ".join(entry.filename for entry in files[:10]) or "nothing"
                raise StudioFileRefused(
                    f'{path} holds {len(tables)} files called "Table data.csv" (or its name in '
                    f"another language), not one: {inside}. Give the zip as YouTube Studio "
                    "downloads it, or take the table out and give that."
                )
            if tables[0].file_size > _MOST_BYTES:
                raise StudioFileRefused(f"{path} is too large for a Studio export (over 200 MB).")
            return tables[0].filename, archive.read(tables[0])
    except (zipfile.BadZipFile, RuntimeError, NotImplementedError) as error:
        raise StudioFileRefused(f"{path} is a damaged zip ({error}): download it again.") from error


def _records(content: bytes, path: Path) -> list[list[str]]:
    encoding = "utf-16" if content.startswith((b"\xff\xfe", b"\xfe\xff")) else "utf-8-sig"
    try:
        text = content.decode(encoding)
    except UnicodeDecodeError as error:
        raise StudioFileRefused(
            f"{path} is not UTF-8 text (byte {error.start}): it was saved by another program. "
            'Export it again, or save it as "CSV UTF-8".'
        ) from error
    if not text.strip():
        raise StudioFileRefused(f"{path} is empty: export it again.")
    first_line = text.lstrip().splitlines()[0]
    # A spreadsheet set to German or Portuguese saves with semicolons.
    delimiter = max(",;\t", key=first_line.count)
    csv.field_size_limit(10_000_000)
    try:
        return list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))
    except csv.Error as error:
        raise StudioFileRefused(f"{path} is not a CSV file ({error}): export it again.") from error
