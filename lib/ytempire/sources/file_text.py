"""A file on disk -> its text, and the lines of its CSV: what all readers of files do first."""

from __future__ import annotations

import csv
import hashlib
import io
from dataclasses import dataclass
from pathlib import Path
from typing import Any

EXTRA = None
"""Key of the cells of a line that has not as many as the header."""

_MOST_BYTES = 1_000_000_000
_MOST_CELL = 10_000_000


class FileRefused(ValueError):
    """A file that cannot be read as what was asked for; the message says what to do.

    Attributes
    ----------
    kind
        What the file is, where that is known.
    """

    def __init__(self, message: str, *, kind: str | None = None) -> None:
        super().__init__(message)
        self.kind = kind


@dataclass(frozen=True)
class FileText:
    """The text of a file, and the SHA-256 of its bytes."""

    path: Path
    text: str
    source_ref: str

    @property
    def is_json(self) -> bool:
        """Say whether it begins as JSON does."""
        return self.text.lstrip()[:1] in ("[", "{")

    def table(self) -> tuple[list[str], dict[int, list[str]]]:
        """Return the header of a CSV, and the lines that are not empty by their number.

        Raises
        ------
        FileRefused
            If it is not a CSV.
        """
        delimiter = max(",;\t", key=self.text.lstrip().splitlines()[0].count)
        csv.field_size_limit(_MOST_CELL)
        try:
            reader = csv.reader(io.StringIO(self.text, newline=""), delimiter=delimiter)
            header = next(reader)
            return header, {number: line for number, line in enumerate(reader, start=2) if line}
        except csv.Error as error:
            raise FileRefused(f"{self.path} is not a CSV file ({error}).") from error


def read(path: Path) -> FileText:
    """Read a file of UTF-8 or UTF-16, with or without a byte order mark.

    Raises
    ------
    FileNotFoundError
        If there is no such file.
    FileRefused
        If it is empty, too large, or not text.
    """
    if not path.is_file():
        what = "is a folder, not a file" if path.is_dir() else "does not exist"
        raise FileNotFoundError(f"{path} {what}. Give a CSV, or JSON.")
    if path.stat().st_size > _MOST_BYTES:
        raise FileRefused(f"{path} is over 1 GB: split it, each part with its header.")
    content = path.read_bytes()
    if not content.strip():
        raise FileRefused(f"{path} is empty.")
    wide = content.startswith((b"\xff\xfe", b"\xfe\xff"))
    try:
        text = content.decode("utf-16" if wide else "utf-8-sig")
    except UnicodeDecodeError as error:
        raise FileRefused(
            f'{path} is not UTF-8 text (byte {error.start}): save it as "CSV UTF-8" or as JSON.'
        ) from error
    return FileText(path, text, hashlib.sha256(content).hexdigest())


def by_name(header: list[str], line: list[str]) -> dict[Any, Any]:
    """Return a line's cells by their headers; `EXTRA` is there when their numbers differ."""
    record: dict[Any, Any] = dict(zip(header, line, strict=False))
    if len(line) != len(header):
        record[EXTRA] = line[len(header) :]
    return record
