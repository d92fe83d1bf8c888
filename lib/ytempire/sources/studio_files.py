"""A Studio download on disk -> the cells of its tables, their window, their fingerprints."""

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

_MOST_BYTES = 200_000_000
_WINDOW = re.compile(r"(?<!\d)(\d{4}-\d{2}-\d{2})_(\d{4}-\d{2}-\d{2})(?!\d)")


class StudioFileRefused(ValueError):
    """A file that cannot be read as what was asked for; the message says what to do.

    Attributes
    ----------
    kind
        What the file is, as ``audience retention``; ``unreadable`` where that is not known.
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
    """One table of a download, its text not yet looked at.

    Attributes
    ----------
    name
        Where it is, for messages: the path, and in a zip the name within it.
    window
        The window in the nearest name that has one: of the file, the zip, a folder above.
    """

    name: str
    content: bytes
    window: Window | None

    @property
    def source_ref(self) -> str:
        """SHA-256 of the bytes."""
        return hashlib.sha256(self.content).hexdigest()

    @property
    def short_name(self) -> str:
        """The name without folders."""
        return PurePosixPath(self.name.replace("\\", "/")).name

    def records(self) -> list[list[str]]:
        """Return the lines as cells, header first; the blank ones above it are left out.

        Raises
        ------
        StudioFileRefused
            If this is not text, not CSV, or empty.
        """
        encoding = "utf-16" if self.content.startswith((b"\xff\xfe", b"\xfe\xff")) else "utf-8-sig"
        try:
            text = self.content.decode(encoding)
        except UnicodeDecodeError as error:
            raise StudioFileRefused(
                f"{self.name} is not UTF-8 text (byte {error.start}): it was saved by another "
                'program. Export it again, or save it as "CSV UTF-8".'
            ) from error
        if not text.strip():
            raise StudioFileRefused(f"{self.name} is empty: export it again.")
        first_line = text.lstrip().splitlines()[0]
        # A spreadsheet set to German or Portuguese saves with semicolons.
        delimiter = max(",;\t", key=first_line.count)
        csv.field_size_limit(10_000_000)
        try:
            return list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))
        except csv.Error as error:
            raise StudioFileRefused(
                f"{self.name} is not a CSV file ({error}): export it again."
            ) from error


def open_files(path: Path) -> list[StudioFile]:
    """Open a CSV, or every CSV in a zip as Studio downloads it.

    Raises
    ------
    FileNotFoundError
        If there is nothing at `path`.
    StudioFileRefused
        If it is a folder, is too large, or is a zip without a CSV.
    """
    if path.is_dir():
        raise StudioFileRefused(f"{path} is a folder, not a file: give the files in it.")
    if not path.is_file():
        raise FileNotFoundError(
            f"there is no file {path}. Give the CSV that YouTube Studio exports "
            '("Table data.csv", in the language of your Studio), or the zip it came in.'
        )
    if path.stat().st_size > _MOST_BYTES:
        raise StudioFileRefused(f"{path} is too large for a Studio export (over 200 MB).")
    names = [path.name, *(parent.name for parent in path.absolute().parents)]
    content = path.read_bytes()
    if not content.startswith(b"PK\x03\x04"):
        return [StudioFile(str(path), content, _window_named(names))]
    return [
        StudioFile(
            f"{path}/{member}",
            content,
            _window_named([*reversed(PurePosixPath(member).parts), *names]),
        )
        for member, content in _members(path)
    ]


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


def _members(path: Path) -> list[tuple[str, bytes]]:
    """Return the CSV files of a zip; what a Mac adds of its own is passed over."""
    try:
        with zipfile.ZipFile(path) as archive:
            files = [entry for entry in archive.infolist() if not entry.is_dir()]
            tables = [entry for entry in files if _is_table(PurePosixPath(entry.filename))]
            if not tables:
                inside = ", ".join(entry.filename for entry in files[:10]) or "nothing"
                raise StudioFileRefused(
                    f"{path} holds no CSV file: {inside}. Give the zip as YouTube Studio "
                    "downloads it."
                )
            if sum(entry.file_size for entry in tables) > _MOST_BYTES:
                raise StudioFileRefused(f"{path} is too large for a Studio export (over 200 MB).")
            return [(entry.filename, archive.read(entry)) for entry in tables]
    except (zipfile.BadZipFile, RuntimeError, NotImplementedError) as error:
        raise StudioFileRefused(f"{path} is a damaged zip ({error}): download it again.") from error


def _is_table(member: PurePosixPath) -> bool:
    return member.suffix.lower() == ".csv" and not member.name.startswith("._")
